//! SQL of the manager's list, and of consents.

use crate::{
    Audience,
    account::PersonId,
    db::{Db, on, sql},
    members::{ConsentKind, Portrait},
};
use jiff_sqlx::Timestamp;
use sqlx::{QueryBuilder, Result};

/// What the manager's list adds to a person that was found.
#[derive(Debug, sqlx::FromRow)]
pub struct ListRowRow {
    pub number: i64,
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
}

const ROW: &str = "select p.number, p.slug, p.name, p.portrait, p.headline, p.email, p.phone,
    (select o.name from organisations o where o.id = p.organisation_id) as organisation,
    (select string_agg(t.name, '|' order by pt.place) from person_tags pt join tags t on t.id = pt.tag_id
      where pt.person_number = p.number and t.kind = 'competence' and pt.place < 3) as competences,
    p.motivation, p.idea, p.registered_at, p.welcomed_at is not null as welcomed,
    p.confirmed_at is not null as confirmed, p.listed from people p ";

/// Those of these numbers, in the order of names.
pub async fn list_rows(db: &Db, numbers: &[i64]) -> Result<Vec<ListRowRow>> {
    if numbers.is_empty() {
        return Ok(Vec::new());
    }
    on!(db, c => {
        let mut query = QueryBuilder::new(format!("{ROW} where p.number in ("));
        let mut list = query.separated(", ");
        for number in numbers {
            list.push_bind(number);
        }
        query.push(") order by p.sort_key, p.number");
        query.build_query_as().fetch_all(c).await
    })
}

/// Who came last stands first; `waiting` leaves only those not welcomed yet.
pub async fn newest(
    db: &Db,
    waiting: bool,
    before: Option<(Timestamp, i64)>,
    limit: i64,
) -> Result<Vec<ListRowRow>> {
    let waiting = if waiting { "p.welcomed_at is null" } else { "true" };
    let order = "order by p.registered_at desc, p.number desc limit $1";
    match before {
        None => sql!(
            fetch_all,
            db,
            sqlx::AssertSqlSafe(format!("{ROW} where {waiting} {order}")),
            limit
        ),
        Some((at, number)) => sql!(
            fetch_all,
            db,
            sqlx::AssertSqlSafe(format!(
                "{ROW} where {waiting} and (p.registered_at, p.number) < ($2, $3) {order}"
            )),
            limit,
            at,
            number
        ),
    }
}

/// How many wait for a welcome, of those this reach sees; counted to a thousand.
pub async fn waiting(db: &Db, reach: Audience) -> Result<i64> {
    let (n,): (i64,) = sql!(
        fetch_one,
        db,
        "select count(*) from
         (select 1 from people where welcomed_at is null and listed <= $1 limit 1000) w",
        reach
    )?;
    Ok(n)
}

/// Addresses of those who are told when someone joins.
pub async fn managers(db: &Db) -> Result<Vec<(PersonId, String, crate::Lang)>> {
    sql!(
        fetch_all,
        db,
        "select id, email, lang from people where role = 'manager' and email is not null order by number limit 20"
    )
}

/// The latest answer of each kind, and when.
pub async fn consents(db: &Db, person: PersonId) -> Result<Vec<(ConsentKind, bool, Timestamp)>> {
    sql!(
        fetch_all,
        db,
        "select kind, given, at from consents c where person_id = $1
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
