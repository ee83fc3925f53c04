//! SQL of the manager's list, and of consents.

use super::find::{COUNTED, match_text};
use crate::{
    Audience,
    account::PersonId,
    db::{Db, Engine, Write, sql},
    members::{ConsentKind, Portrait, Total},
};
use jiff_sqlx::Timestamp;
use sqlx::{AssertSqlSafe, Result};

/// A line of the manager's list.
#[derive(Debug, sqlx::FromRow)]
pub struct ListRowRow {
    pub number: i64,
    pub sort_key: String,
    pub slug: String,
    pub name: String,
    #[sqlx(try_from = "String")]
    pub portrait: Portrait,
    pub headline: Option<String>,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub organisation: Option<String>,
    pub competences: Option<String>,
    pub motivation: Option<String>,
    pub idea: Option<String>,
    pub registered_at: Timestamp,
    pub welcomed: bool,
    pub confirmed: bool,
    pub listed: i16,
    pub bounced: bool,
}

const ROW: &str = "select p.number, p.sort_key, p.slug, p.name, p.portrait, p.headline, p.email, p.phone,
    (select o.name from organisations o where o.id = p.organisation_id) as organisation,
    (select string_agg(t.name, '|' order by pt.place) from person_tags pt join tags t on t.id = pt.tag_id
      where pt.person_number = p.number and t.kind = 'competence' and pt.place < 3) as competences,
    p.motivation, p.idea, p.registered_at, p.welcomed_at is not null as welcomed,
    p.confirmed_at is not null as confirmed, p.listed,
    exists (select 1 from bounces b where b.recipient = p.email) as bounced from people p ";

/// What the manager looks for. All of it must be so; what is empty asks nothing.
pub struct Wanted<'a> {
    pub terms: &'a [String],
    /// Only those not welcomed yet.
    pub waiting: bool,
    pub competence: &'a str,
    pub partner: &'a str,
}

/// In which order, and after whom.
pub enum After {
    Newest(Timestamp, i64),
    Name(String, i64),
}

/// The manager's list, from there on.
pub async fn list(
    db: &Db,
    wanted: &Wanted<'_>,
    after: &After,
    limit: i64,
) -> Result<Vec<ListRowRow>> {
    let (words, matching) = matching(db, wanted);
    let Wanted { competence, partner, .. } = *wanted;
    match after {
        After::Newest(at, number) => {
            let text = format!(
                "{ROW} where {matching} and (p.registered_at, p.number) < ($5, $6)
                 order by p.registered_at desc, p.number desc limit $4"
            );
            sql!(
                fetch_all,
                db,
                AssertSqlSafe(text),
                words,
                competence,
                partner,
                limit,
                *at,
                *number
            )
        }
        After::Name(key, number) => {
            let text = format!(
                "{ROW} where {matching} and (p.sort_key, p.number) > ($5, $6)
                 order by p.sort_key, p.number limit $4"
            );
            sql!(
                fetch_all,
                db,
                AssertSqlSafe(text),
                words,
                competence,
                partner,
                limit,
                key,
                *number
            )
        }
    }
}

/// How many the manager's list has; counted to a thousand.
pub async fn list_total(db: &Db, wanted: &Wanted<'_>) -> Result<Total> {
    let (words, matching) = matching(db, wanted);
    let text = format!(
        "select count(*) from (select 1 as one from people p where {matching} limit $4) found"
    );
    let (n,): (i64,) = sql!(
        fetch_one,
        db,
        AssertSqlSafe(text),
        words,
        wanted.competence,
        wanted.partner,
        COUNTED + 1
    )?;
    Ok(Total { people: n.min(COUNTED), or_more: n > COUNTED })
}

/// The words in the engine's own language, as `$1`, and the condition; `$2` and `$3` are the tags.
fn matching(db: &Db, wanted: &Wanted<'_>) -> (String, String) {
    let words = match_text(db, Audience::Manager, wanted.terms).unwrap_or_default();
    let found = match db.engine() {
        _ if words.is_empty() => "$1 = ''",
        Engine::Sqlite(_) => {
            "p.number in (select rowid from people_text where people_text match $1)"
        }
        Engine::Postgres(_) => "p.text_manager @@ to_tsquery('simple', $1)",
    };
    let tagged = |slug: &str, place: u8, kind: &str| match slug {
        "" => format!("${place} = ''"),
        _ => format!(
            "p.number in (select x.person_number from person_tags x join tags t on t.id = x.tag_id
              where t.kind = '{kind}' and t.slug = ${place})"
        ),
    };
    let competence = tagged(wanted.competence, 2, "competence");
    let partner = tagged(wanted.partner, 3, "partner");
    let waiting = if wanted.waiting { "p.welcomed_at is null" } else { "true" };
    (words, format!("{found} and {competence} and {partner} and {waiting}"))
}

/// How many wait for a welcome, of those this reach sees. All are counted, however many: what visitors are
/// told is the others, and must not grow with each joining.
pub async fn waiting(db: &Db, reach: Audience) -> Result<i64> {
    let (n,): (i64,) = sql!(
        fetch_one,
        db,
        "select count(*) from people where welcomed_at is null and listed <= $1",
        reach
    )?;
    Ok(n)
}

/// Addresses of those who are told when someone joins. Asked by who joins, on the connection that they have:
/// who holds one and waits for another can wait for those who wait for them.
pub async fn managers(write: &mut Write) -> Result<Vec<(PersonId, String, crate::Lang)>> {
    sql!(
        fetch_all,
        write,
        "select id, email, lang from people where role = 'manager' and email is not null order by number limit 20"
    )
}

/// Where to write to somebody; nothing for one who has no address.
pub async fn address(
    write: &mut Write,
    person: PersonId,
) -> Result<Option<(String, String, crate::Lang)>> {
    sql!(
        fetch_optional,
        write,
        "select name, email, lang from people where id = $1 and email is not null",
        person
    )
}

/// The latest answer of each kind, when, and to which words.
pub async fn consents(
    db: &Db,
    person: PersonId,
) -> Result<Vec<(ConsentKind, bool, Timestamp, String)>> {
    sql!(
        fetch_all,
        db,
        "select kind, given, at, wording from consents c where person_id = $1
         and id = (select max_id from (select id as max_id from consents l
                   where l.person_id = c.person_id and l.kind = c.kind order by l.id desc limit 1) newest)",
        person
    )
}

/// Whose portrait this is, and who may see it.
pub async fn photo_audience(db: &Db, portrait: &str) -> Result<Option<(PersonId, Audience)>> {
    sql!(
        fetch_optional,
        db,
        "select id, case when see_portrait > listed then see_portrait else listed end
         from people where portrait = $1 and portrait like 'photo:%'",
        portrait
    )
}
