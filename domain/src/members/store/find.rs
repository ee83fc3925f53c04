//! Finding many people: by words, by tags, in the order of names, a page at a time.
//!
//! Words that few are found by are looked up in the full-text index and sorted; words that many are found by
//! are met soon on a walk in the order of names. Those whose name begins with what was typed come first: it is
//! they who are looked for, and a walk from A would meet them late.

use crate::{
    Audience, Lang,
    db::{Db, Engine, sql},
    members::{DirectoryQuery, Portrait, TagId, TagKind, Total},
};
use sqlx::{AssertSqlSafe, Result};

/// Hits are counted up to here.
pub const FEW: i64 = 3000;
/// So much dearer is a hit that is collected than a person passed on the walk, for a page of 24.
const DEARER: f64 = 12.0;
/// The fewest that are walked to.
const FEWEST: i64 = 300;
/// Of a tag with more people than this, no more are looked at to count those who have something else too.
const LOOKED_AT: i64 = 5000;
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
    /// What names begin with that are shown first, as they are sorted.
    pub lead: Option<String>,
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
        Some(n) if n <= few(db, search.reach).await? => Source::Hits,
        Some(_) => Source::Walk,
        None => Source::All,
    };
    let mut rows: Vec<CardRow> = Vec::new();
    for (stretch, after) in stretches(&source, search) {
        let wanted = search.limit + 1 - i64::try_from(rows.len()).unwrap_or(i64::MAX);
        if wanted <= 0 {
            break;
        }
        let some: Vec<CardRow> = sql!(
            fetch_all,
            db,
            page_text(&source, stretch, search, db),
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
            after.as_ref().map(|(key, _)| key.clone()),
            wanted,
            after.as_ref().map(|(_, number)| *number),
            search.lead.clone(),
            search.lead.as_ref().map(|lead| end_of(lead)),
            after.as_ref().map(|(key, _)| i64::from(!leads(search, key))),
        )?;
        rows.extend(some);
    }
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
        _ => {
            let total = count(db, search, &source).await?;
            let here = i64::try_from(rows.len()).unwrap_or(i64::MAX).min(search.limit);
            Some(Total { people: total.people.max(here), ..total })
        }
    };
    Ok((rows, total))
}

/// How many hits are cheaper to collect and sort than to walk to: the more people there are, the longer a walk.
async fn few(db: &Db, reach: Audience) -> Result<i64> {
    let people = total(db, reach).await?;
    let few = (people.max(0) as f64 * DEARER).sqrt() as i64;
    Ok(few.clamp(FEWEST, FEW))
}

/// A part of the order of names.
#[derive(Clone, Copy)]
enum Stretch {
    /// All of it, in one go: hits are collected anyway.
    All,
    /// Names that begin with the lead.
    Lead,
    /// All others.
    Rest,
}

/// One after the other, and from where on.
fn stretches(source: &Source, search: &Search<'_>) -> Vec<(Stretch, Option<(String, i64)>)> {
    let after = search.after.clone();
    match (source, &after) {
        (Source::Hits, _) => vec![(Stretch::All, after)],
        _ if search.lead.is_none() => vec![(Stretch::All, after)],
        (_, Some((key, _))) if !leads(search, key) => vec![(Stretch::Rest, after)],
        _ => vec![(Stretch::Lead, after), (Stretch::Rest, None)],
    }
}

fn leads(search: &Search<'_>, key: &str) -> bool {
    search.lead.as_ref().is_some_and(|lead| key.starts_with(lead.as_str()))
}

/// Sorts after all that begins with it.
fn end_of(lead: &str) -> String {
    format!("{lead}{}", char::MAX)
}

/// Who they are is found out first, and then what their cards show: only of those on the page.
fn page_text(
    source: &Source,
    stretch: Stretch,
    search: &Search<'_>,
    db: &Db,
) -> AssertSqlSafe<String> {
    let lead_first = matches!(stretch, Stretch::All) && search.lead.is_some();
    let by_name = if lead_first { LEAD_FIRST } else { "order by p.sort_key, p.number" };
    let order = if driven(source, search) { BY_TAG } else { by_name };
    let end = format!("{order} limit $12");
    let inner = text(source, stretch, search, db, "select :number as number", &end);
    let (join, order) = (in_order(db), typed(db, by_name.into()));
    let sql = format!("{CARD} from ({inner}) f {join} people p on p.number = f.number {order}");
    AssertSqlSafe(sql.replace(":r", &search.reach.level().to_string()))
}

const BY_TAG: &str = "order by d.sort_key, d.person_number";
const LEAD_FIRST: &str = "order by case when p.sort_key >= $14 and p.sort_key < $15 then 0 else 1 end, p.sort_key, p.number";

/// Whether the people of a tag are gone through, in their order.
fn driven(source: &Source, search: &Search<'_>) -> bool {
    !matches!(source, Source::Hits) && !search.filters.is_empty()
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
    stretch: Stretch,
    search: &Search<'_>,
    db: &Db,
    select: &str,
    end: &str,
) -> String {
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
    let (key, number, tag) = match driven(source, search) {
        true => ("d.sort_key", "d.person_number", "d.tag_id = $7 and d.audience <= :r".to_owned()),
        false => ("p.sort_key", "p.number", exists(7)),
    };
    let matched = if matches!(source, Source::Hits) { "true" } else { "($1 is null or true)" };
    let after = format!("($11 is null or ({key}, {number}) > ($11, $13))");
    let unused = "($14 is null or $15 is null or $16 is null or true)";
    let stretch = match stretch {
        Stretch::All if matches!(source, Source::Hits) && search.lead.is_some() => format!(
            "($11 is null or (case when {key} >= $14 and {key} < $15 then 0 else 1 end, {key}, {number})
                > ($16, $11, $13))"
        ),
        Stretch::All => format!("{after} and {unused}"),
        Stretch::Lead => format!("{after} and {unused} and {key} >= $14 and {key} < $15"),
        Stretch::Rest => format!("{after} and {unused} and ({key} < $14 or {key} >= $15)"),
    };
    let sql = format!(
        "{select} {from} where p.listed <= :r and {matched} and {tag} and {} and {} and {} {walked}
         and {stretch} {end}",
        exists(8),
        exists(9),
        exists(10)
    );
    let sql = sql.replace(":r", &search.reach.level().to_string()).replace(":number", number);
    typed(db, sql)
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
            for n in [16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1] {
                let of = match n {
                    1..=6 | 11 | 14 | 15 => "text",
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
    let mut inner = text(source, Stretch::All, search, db, "select 1 as one", "limit $12");
    let most = search.filters.first().map_or(0, |filter| filter.people);
    let beyond = driven(source, search) && most > LOOKED_AT;
    if beyond {
        let some =
            format!("from (select * from person_tags where tag_id = $7 limit {LOOKED_AT}) d");
        inner = inner.replace("from person_tags d", &typed(db, some));
    }
    let sql = format!("select count(*) from ({inner}) found");
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
        None::<String>,
        None::<String>,
        None::<i64>,
    )?;
    Ok(Total { people: n.min(COUNTED), or_more: n > COUNTED || beyond })
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
