//! SQL of what is asked and said after an event, and of what came of it.

use crate::{
    db::{Db, Write, sql},
    events::{EventId, Feedback, GuestId, SignupId, Worth},
};
use jiff_sqlx::Timestamp;
use sqlx::Result;
use uuid::Uuid;

/// Answers of people who came, at events that ended between those times, and who have not been asked yet.
pub async fn to_ask(
    db: &Db,
    from: Timestamp,
    to: Timestamp,
) -> Result<Vec<(EventId, SignupId, Option<GuestId>)>> {
    sql!(
        fetch_all,
        db,
        "select s.event_id, s.id, s.guest_id from attendances a join signups s on s.id = a.signup_id
         join events e on e.id = s.event_id
         where e.stage = 'held' and e.ends_at > $1 and e.ends_at <= $2 and a.here > 0
         and not exists (select 1 from feedback_asked f where f.signup_id = s.id)
         order by s.id limit 200",
        from,
        to
    )
}

/// False where they were asked before.
pub async fn ask(
    write: &mut Write,
    signup: SignupId,
    token_hash: &[u8],
    at: Timestamp,
) -> Result<bool> {
    let rows = sql!(
        execute,
        write,
        "insert into feedback_asked (signup_id, token_hash, asked_at) values ($1, $2, $3) on conflict do nothing",
        signup,
        token_hash,
        at
    )?;
    Ok(rows > 0)
}

/// Whether this is the first time that a guest is asked to become a Pådriver.
pub async fn ask_to_join(write: &mut Write, guest: GuestId, at: Timestamp) -> Result<bool> {
    let rows = sql!(
        execute,
        write,
        "update guests set asked_to_join_at = $2 where id = $1 and asked_to_join_at is null",
        guest,
        at
    )?;
    Ok(rows > 0)
}

/// What the link in a letter leads to.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct FeedbackAskedRow {
    pub slug: String,
    pub title: String,
    pub answered: bool,
    pub guest: bool,
}

pub async fn feedback_asked(db: &Db, token_hash: &[u8]) -> Result<Option<FeedbackAskedRow>> {
    sql!(
        fetch_optional,
        db,
        "select e.slug, e.title, f.answered_at is not null as answered, s.guest_id is not null as guest
         from feedback_asked f join signups s on s.id = f.signup_id join events e on e.id = s.event_id
         where f.token_hash = $1",
        token_hash
    )
}

/// The event, for the one who answers first with this link; nothing for whoever comes after.
pub async fn answer_once(
    write: &mut Write,
    token_hash: &[u8],
    at: Timestamp,
) -> Result<Option<(EventId,)>> {
    sql!(
        fetch_optional,
        write,
        "update feedback_asked set answered_at = $2 where token_hash = $1 and answered_at is null
         returning (select event_id from signups where id = signup_id)",
        token_hash,
        at
    )
}

pub async fn insert_feedback(
    write: &mut Write,
    id: Uuid,
    event: EventId,
    said: &Feedback,
) -> Result<u64> {
    sql!(
        execute,
        write,
        "insert into feedback (id, event_id, worth, best, better) values ($1, $2, $3, $4, $5)",
        id,
        event,
        said.worth,
        &said.best,
        &said.better
    )
}

pub async fn feedback(
    db: &Db,
    event: EventId,
) -> Result<Vec<(Worth, Option<String>, Option<String>)>> {
    sql!(
        fetch_all,
        db,
        "select worth, best, better from feedback where event_id = $1 order by id limit 500",
        event
    )
}

/// Answers, people who were expected, people who came, and who was asked.
pub async fn after(db: &Db, event: EventId) -> Result<(i64, i64, i64, i64)> {
    sql!(
        fetch_one,
        db,
        "select (select count(*) from signups where event_id = $1 and confirmed_at is not null),
            (select cast(coalesce(sum(places), 0) as bigint) from signups where event_id = $1 and state = 'coming'),
            (select cast(coalesce(sum(here), 0) as bigint) from attendances where event_id = $1),
            (select count(*) from feedback_asked f join signups s on s.id = f.signup_id where s.event_id = $1)",
        event
    )
}

/// Of those who came and whom we know: how many came for the first time, and how many have been here before.
pub async fn new_and_back(db: &Db, event: EventId) -> Result<(i64, i64)> {
    sql!(
        fetch_one,
        db,
        "select cast(coalesce(sum(case when before then 0 else 1 end), 0) as bigint),
            cast(coalesce(sum(case when before then 1 else 0 end), 0) as bigint)
         from (
            select exists (
                select 1 from attendances b left join signups t on t.id = b.signup_id
                join events f on f.id = b.event_id
                where b.here > 0 and f.starts_at < e.starts_at
                and (coalesce(t.person_id, b.person_id) = coalesce(s.person_id, a.person_id) or t.guest_id = s.guest_id)
            ) as before
            from attendances a join events e on e.id = a.event_id left join signups s on s.id = a.signup_id
            where a.event_id = $1 and a.here > 0
            and coalesce(s.person_id, a.person_id, s.guest_id) is not null
         ) known",
        event
    )
}
