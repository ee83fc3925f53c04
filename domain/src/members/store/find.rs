//! Finding many people: by words, by tags, in the order of names, a page at a time.
//!
//! Nothing here grows with the number of people. Words that few are found by are looked up in the
//! full-text index and sorted; words that many are found by are met soon on a walk in the order of names.

use crate::{
    Audience, Lang,
    db::{Db, Engine, sql},
    members::{DirectoryQuery, Portrait, TagId, TagKind, Total},
};
use sqlx::{AssertSqlSafe, Result};

/// More hits than this are walked to, not collected.
pub const FEW: i64 = 3000;
/// What is counted at the most where no count is kept.
pub const COUNTED: i64 = 1000;

/// A card's row.
#[derive(Debug, sqlx::FromRow)]
pub struct CardRow {
    pub number: i64,
    pub sort_key: String,
    pub slug: String,
    pub name: String,
    #[sqlx(try_from = "String")]
    pub portrait: Portrait,
    pub headline: Option<String>,
    pub lang: Lang,
    pub competences: Option<String>,
    pub organisation: Option<String>,
    pub registered_at: jiff_sqlx::Timestamp,
}

/// A tag that is filtered by, and how many are under it for this reach.
#[derive(Clone, Copy, Debug, sqlx::FromRow)]
pub struct Filter {
    pub id: TagId,
    pub people: i64,
}

/// What is looked for.
pub struct Search<'a> {
    pub reach: Audience,
    pub terms: &'a [String],
    /// Rarest first.
    pub filters: &'a [Filter],
    pub after: Option<(String, i64)>,
    pub limit: i64,
}

/// The tags a query names; none if one of them is not there.
pub async fn filters(
    db: &Db,
    query: &DirectoryQuery,
    reach: Audience,
) -> Result<Option<Vec<Filter>>> {
    let mut found = Vec::new();
    for kind in TagKind::ALL {
        let slug = query.tag(kind);
        if slug.is_empty() {
            continue;
        }
        let text = format!(
            "select id, {} as people from tags where kind = $1 and slug = $2",
            counted(reach)
        );
        let Some(filter) = sql!(fetch_optional, db, AssertSqlSafe(text), kind, slug)? else {
            return Ok(None);
        };
        found.push(filter);
    }
    found.sort_by_key(|filter: &Filter| filter.people);
    Ok(Some(found))
}

/// A page of people, one more than asked for if there are more.
pub async fn find(db: &Db, search: &Search<'_>) -> Result<(Vec<CardRow>, Option<Total>)> {
    let hits = hits(db, search).await?;
    let source = match hits {
        Some(n) if n <= FEW => Source::Hits,
        Some(_) => Source::Walk,
        None => Source::All,
    };
    let rows = sql!(
        fetch_all,
        db,
        text(&source, search, db, CARD, "order by p.sort_key, p.number limit $12"),
        match_text(db, search.reach, search.terms),
        pattern(search, 0),
        pattern(search, 1),
        pattern(search, 2),
        pattern(search, 3),
        pattern(search, 4),
        filter(search, 0),
        filter(search, 1),
        filter(search, 2),
        filter(search, 3),
        search.after.as_ref().map(|(key, _)| key.clone()),
        search.limit + 1,
        search.after.as_ref().map(|(_, number)| *number),
    )?;
    let total = match hits {
        Some(n) if n > FEW && search.filters.is_empty() => {
            Some(Total { people: FEW, or_more: true })
        }
        Some(n) if n <= FEW && search.filters.is_empty() => {
            Some(Total { people: n, or_more: false })
        }
        None if search.filters.is_empty() => None,
        None if search.filters.len() == 1 => {
            Some(Total { people: search.filters[0].people, or_more: false })
        }
        _ => Some(count(db, search, &source).await?),
    };
    Ok((rows, total))
}

/// Those who came since then, newest first.
pub async fn newcomers(
    db: &Db,
    reach: Audience,
    since: jiff::Timestamp,
    limit: i64,
) -> Result<Vec<CardRow>> {
    use jiff_sqlx::ToSqlx;
    let sql = format!(
        "{CARD} from people p where p.listed <= :r and p.registered_at > $1
         order by p.registered_at desc, p.number desc limit $2"
    );
    let sql = sql.replace(":r", &reach.level().to_string());
    sql!(fetch_all, db, AssertSqlSafe(sql), since.to_sqlx(), limit)
}

/// A few of those who show a face to everyone: a stretch of the list that moves on with `turn`.
pub async fn some_with_faces(db: &Db, turn: i64, limit: i64) -> Result<Vec<CardRow>> {
    let all = total(db, Audience::Public).await?.max(1);
    let from = (turn.wrapping_mul(limit)).rem_euclid(all);
    let sql = format!(
        "{CARD} from people p where p.listed = 0 and p.number >= $1 and p.see_portrait = 0
         and p.portrait <> 'initials' order by p.number limit $2"
    );
    let sql = sql.replace(":r", "0");
    let mut rows: Vec<CardRow> = sql!(fetch_all, db, AssertSqlSafe(sql.clone()), from, limit)?;
    if (rows.len() as i64) < limit {
        rows = sql!(fetch_all, db, AssertSqlSafe(sql), 0_i64, limit)?;
    }
    Ok(rows)
}

/// A card, and under which partner it stands.
#[derive(Debug, sqlx::FromRow)]
pub struct PartnerCardRow {
    pub partner: String,
    #[sqlx(flatten)]
    pub card: CardRow,
}

/// The first few of every partner's people, by the partner's slug.
pub async fn partners_people(db: &Db, reach: Audience, each: i64) -> Result<Vec<PartnerCardRow>> {
    let few = "select d.person_number from person_tags d where d.tag_id = t.id and d.audience <= :r
               order by d.sort_key, d.person_number limit $1";
    let people = match db.engine() {
        Engine::Sqlite(_) => format!("cross join people p on p.number in ({few})"),
        Engine::Postgres(_) => {
            format!("cross join lateral ({few}) f join people p on p.number = f.person_number")
        }
    };
    let sql = format!(
        "{CARD}, t.slug as partner from tags t {people} where t.kind = 'partner' and p.listed <= :r
         order by t.id, p.sort_key, p.number limit 2000"
    );
    let sql = sql.replace(":r", &reach.level().to_string());
    sql!(fetch_all, db, AssertSqlSafe(sql), each)
}

/// The slugs of the two people of an organisation one would turn to first.
pub async fn contacts(db: &Db, organisation: &str, reach: Audience) -> Result<Vec<String>> {
    let sql = "select p.slug from people p join organisations o on o.id = p.organisation_id
        where o.slug = $1 and p.listed <= :r and p.see_organisation <= :r
        order by case when :r > 0 and p.email is not null and p.see_email <= :r then 0 else 1 end, p.number
        limit 2";
    let sql = sql.replace(":r", &reach.level().to_string());
    let rows: Vec<(String,)> = sql!(fetch_all, db, AssertSqlSafe(sql), organisation)?;
    Ok(rows.into_iter().map(|(slug,)| slug).collect())
}

/// How many there are for each reach.
pub async fn total(db: &Db, reach: Audience) -> Result<i64> {
    let (people,): (i64,) =
        sql!(fetch_one, db, "select people from totals where reach = $1", reach)?;
    Ok(people)
}

enum Source {
    /// Nothing is searched for.
    All,
    /// The full-text index has them all.
    Hits,
    /// Too many: walk in the order of names and look at each.
    Walk,
}

const CARD: &str = "select p.number, p.sort_key, p.slug, p.name, p.lang,
    case when p.see_portrait <= :r then p.portrait else 'initials' end as portrait,
    case when p.see_headline <= :r then p.headline end as headline,
    (select string_agg(t.name, '|' order by pt.place) from person_tags pt join tags t on t.id = pt.tag_id
      where pt.person_number = p.number and t.kind = 'competence' and pt.audience <= :r and pt.place < 3) as competences,
    case when p.see_organisation <= :r then (select o.name from organisations o where o.id = p.organisation_id) end as organisation,
    p.registered_at ";

/// `:r` in it stands for the reach, a number of ours, so that partial indexes are used.
fn text(
    source: &Source,
    search: &Search<'_>,
    db: &Db,
    select: &str,
    end: &str,
) -> AssertSqlSafe<String> {
    let column = ["find_public", "find_members", "find_manager"][search.reach as usize];
    let from = match (source, search.filters.is_empty()) {
        (Source::Hits, _) => match db.engine() {
            Engine::Sqlite(_) => format!(
                "from (select rowid as number from people_text where people_text match $1 limit {FEW}) h
                 {} people p on p.number = h.number",
                in_order(db)
            ),
            Engine::Postgres(_) => format!(
                "from (select number from people where text_{} @@ to_tsquery('simple', $1) limit {FEW}) h
                 join people p on p.number = h.number",
                &column[5..]
            ),
        },
        (_, true) => "from people p".into(),
        (_, false) => format!("from person_tags d {} people p on p.number = d.person_number", in_order(db)),
    };
    let walked = match source {
        Source::Walk => (2..=6).map(|n| format!(" and p.{column} like ${n}")).collect(),
        // Every text has the same parameters; here they are named so that their types are known.
        _ => " and ($2 is null or $3 is null or $4 is null or $5 is null or $6 is null or true)"
            .to_owned(),
    };
    let driven = !matches!(source, Source::Hits) && !search.filters.is_empty();
    let (tag, after) = if driven {
        (
            "d.tag_id = $7 and d.audience <= :r",
            "($11 is null or (d.sort_key, d.person_number) > ($11, $13))",
        )
    } else {
        (&*exists(7), "($11 is null or (p.sort_key, p.number) > ($11, $13))")
    };
    let matched = if matches!(source, Source::Hits) { "true" } else { "($1 is null or true)" };
    let order = if driven {
        end.replace("p.sort_key, p.number", "d.sort_key, d.person_number")
    } else {
        end.into()
    };
    let sql = format!(
        "{select} {from} where p.listed <= :r and {matched} and {tag} and {} and {} and {} {walked} and {after} {order}",
        exists(8),
        exists(9),
        exists(10)
    );
    let sql = sql.replace(":r", &search.reach.level().to_string());
    AssertSqlSafe(typed(db, sql))
}

/// How to join so that the left side leads: SQLite has a word for it, PostgreSQL has statistics.
fn in_order(db: &Db) -> &'static str {
    match db.engine() {
        Engine::Sqlite(_) => "cross join",
        Engine::Postgres(_) => "join",
    }
}

/// PostgreSQL wants to know of what type a parameter is that may be null.
fn typed(db: &Db, sql: String) -> String {
    match db.engine() {
        Engine::Sqlite(_) => sql,
        Engine::Postgres(_) => {
            let mut sql = sql;
            for n in [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1] {
                let of = match n {
                    1..=6 | 11 => "text",
                    7..=10 => "uuid",
                    _ => "bigint",
                };
                sql = replace_parameter(&sql, n, of);
            }
            sql
        }
    }
}

/// `$1` but not `$12`.
fn replace_parameter(sql: &str, n: usize, of: &str) -> String {
    let name = format!("${n}");
    let mut out = String::with_capacity(sql.len() + 64);
    let mut rest = sql;
    while let Some(at) = rest.find(&name) {
        let (before, after) = (&rest[..at], &rest[at + name.len()..]);
        out.push_str(before);
        out.push_str(&name);
        if !after.starts_with(|c: char| c.is_ascii_digit()) {
            out.push_str("::");
            out.push_str(of);
        }
        rest = after;
    }
    out.push_str(rest);
    out
}

fn exists(parameter: u8) -> String {
    format!(
        "(${parameter} is null or exists (select 1 from person_tags x where x.tag_id = ${parameter}
          and x.sort_key = p.sort_key and x.person_number = p.number and x.audience <= :r))"
    )
}

async fn count(db: &Db, search: &Search<'_>, source: &Source) -> Result<Total> {
    let inner = text(source, search, db, "select 1 as one", "limit $12");
    let sql = format!("select count(*) from ({}) found", inner.0);
    let (n,): (i64,) = sql!(
        fetch_one,
        db,
        AssertSqlSafe(sql),
        match_text(db, search.reach, search.terms),
        pattern(search, 0),
        pattern(search, 1),
        pattern(search, 2),
        pattern(search, 3),
        pattern(search, 4),
        filter(search, 0),
        filter(search, 1),
        filter(search, 2),
        filter(search, 3),
        None::<String>,
        COUNTED + 1,
        None::<i64>,
    )?;
    Ok(Total { people: n.min(COUNTED), or_more: n > COUNTED })
}

/// How many the words find, at most one more than `FEW`; nothing if there are no words.
async fn hits(db: &Db, search: &Search<'_>) -> Result<Option<i64>> {
    let Some(matching) = match_text(db, search.reach, search.terms) else { return Ok(None) };
    let column = ["public", "members", "manager"][search.reach as usize];
    let sql = match db.engine() {
        Engine::Sqlite(_) => format!(
            "select count(*) from (select 1 from people_text where people_text match $1 limit {})",
            FEW + 1
        ),
        Engine::Postgres(_) => format!(
            "select count(*) from (select 1 from people where text_{column} @@ to_tsquery('simple', $1) limit {}) h",
            FEW + 1
        ),
    };
    let (n,): (i64,) = sql!(fetch_one, db, AssertSqlSafe(sql), matching)?;
    Ok(Some(n))
}

/// The words in the engine's own language, each the beginning of a word. Terms are letters and
/// digits only (`text::search_terms`), so nothing in them can be an operator.
pub(super) fn match_text(db: &Db, reach: Audience, terms: &[String]) -> Option<String> {
    if terms.is_empty() {
        return None;
    }
    Some(match db.engine() {
        Engine::Sqlite(_) => {
            let column = ["find_public", "find_members", "find_manager"][reach as usize];
            let terms: Vec<_> = terms.iter().map(|term| format!("\"{term}\"*")).collect();
            format!("{column} : ({})", terms.join(" AND "))
        }
        Engine::Postgres(_) => {
            let terms: Vec<_> = terms.iter().map(|term| format!("'{term}':*")).collect();
            terms.join(" & ")
        }
    })
}

/// The n-th word as a pattern for the walk; what matches all where there is none.
fn pattern(search: &Search<'_>, n: usize) -> String {
    search.terms.get(n).map_or_else(|| "%".into(), |term| format!("% {term}%"))
}

fn filter(search: &Search<'_>, n: usize) -> Option<TagId> {
    search.filters.get(n).map(|filter| filter.id)
}

/// The column of `tags` that counts for this reach.
pub fn counted(reach: Audience) -> &'static str {
    ["people_public", "people_members", "people_manager"][reach as usize]
}
