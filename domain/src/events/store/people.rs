//! Who comes, as the others see it, as the Community Manager does, and as letters reach them.

use super::{Is, PartyRow, list::NUMBER};
use crate::{
    Audience, Lang,
    db::{Db, Write, sql},
    events::{Answer, EventId, SignupId},
    members::Portrait,
};
use sqlx::{AssertSqlSafe, Result};

/// One of those who come and agreed to be seen.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct ComerRow {
    pub slug: Option<String>,
    pub name: String,
    #[sqlx(try_from = "String")]
    pub portrait: Portrait,
    pub organisation: Option<String>,
}

/// The first sixty. Whom the viewer may not see at all is not among them.
pub async fn comers(db: &Db, event: EventId, reach: Audience) -> Result<Vec<ComerRow>> {
    sql!(
        fetch_all,
        db,
        "select p.slug, coalesce(p.name, g.name) as name,
            case when p.see_portrait <= $2 then p.portrait else 'initials' end as portrait,
            case when p.see_organisation <= $2
                then (select o.name from organisations o where o.id = p.organisation_id) end as organisation
         from signups s left join people p on p.id = s.person_id left join guests g on g.id = s.guest_id
         where s.event_id = $1 and s.state = 'coming' and s.shown and (p.listed <= $2 or g.id is not null)
         order by s.turn, s.id limit 60",
        event,
        reach
    )
}

/// One who answered, as the Community Manager sees it.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct DeskRowRow {
    pub slug: Option<String>,
    pub name: Option<String>,
    pub portrait: Option<String>,
    pub email: Option<String>,
    pub guest: bool,
    pub answer: Answer,
    pub companions: String,
    #[sqlx(flatten)]
    pub party: PartyRow,
    pub food: Option<String>,
    pub access: Option<String>,
    pub number: i64,
}

pub async fn desk(db: &Db, event: EventId) -> Result<Vec<DeskRowRow>> {
    let text = format!(
        "select p.slug, coalesce(p.name, g.name) as name, p.portrait, coalesce(p.email, g.email) as email,
            s.guest_id is not null as guest, s.answer, s.companions, s.size, s.takes_fewer, s.reserved, s.crew, s.turn,
            s.state, s.places, s.offered_until, s.food, s.access, {NUMBER}
         from signups s left join people p on p.id = s.person_id left join guests g on g.id = s.guest_id
         where s.event_id = $1 and s.confirmed_at is not null
         order by s.turn, s.id limit 500"
    );
    sql!(fetch_all, db, AssertSqlSafe(text), event)
}

/// People who wait, and places that are offered; then answers that are maybe, and no.
pub async fn desk_counts(db: &Db, event: EventId) -> Result<(i64, i64, i64, i64)> {
    sql!(
        fetch_one,
        db,
        "select cast(coalesce(sum(case when state = 'waiting' then size else 0 end), 0) as bigint),
            cast(coalesce(sum(case when state = 'offered' then places else 0 end), 0) as bigint),
            cast(coalesce(sum(case when answer = 'maybe' then 1 else 0 end), 0) as bigint),
            cast(coalesce(sum(case when answer = 'no' then 1 else 0 end), 0) as bigint)
         from signups where event_id = $1 and confirmed_at is not null",
        event
    )
}

/// Whom a letter about an answer goes to.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Reader {
    pub id: SignupId,
    pub name: String,
    pub email: String,
    pub lang: Lang,
    pub turn: i64,
    pub answer: Answer,
    #[sqlx(try_from = "String")]
    pub state: Is,
}

const READER: &str =
    "select s.id, coalesce(p.name, g.name) as name, coalesce(p.email, g.email) as email,
    coalesce(p.lang, g.lang) as lang, s.turn, s.answer, s.state
    from signups s left join people p on p.id = s.person_id left join guests g on g.id = s.guest_id
    where coalesce(p.email, g.email) is not null and ";

/// Nothing for one who has no address.
pub async fn reader(write: &mut Write, signup: SignupId) -> Result<Option<Reader>> {
    sql!(fetch_optional, write, AssertSqlSafe(format!("{READER} s.id = $1")), signup)
}

/// Five hundred of those who come, wait or might come, from the one after that id on.
pub async fn readers(write: &mut Write, event: EventId, after: SignupId) -> Result<Vec<Reader>> {
    let text = format!(
        "{READER} s.event_id = $1 and s.confirmed_at is not null and s.id > $2
         and (s.state in ('waiting', 'offered', 'coming') or s.answer = 'maybe') order by s.id limit 500"
    );
    sql!(fetch_all, write, AssertSqlSafe(text), event, after)
}
