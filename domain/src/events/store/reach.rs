//! Whom a choice reaches, and what keeps the others from being asked.

use crate::{
    Lang,
    account::PersonId,
    db::{Db, Write, sql},
    events::{
        EventId, SeriesId,
        invite::{LeftOut, policy::A_MONTH},
    },
};
use jiff_sqlx::Timestamp;
use sqlx::{AssertSqlSafe, Result};

/// One who was chosen; `fate` says why they are left out, if they are.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Chosen {
    pub id: PersonId,
    pub name: String,
    pub email: Option<String>,
    pub lang: Lang,
    #[sqlx(try_from = "String")]
    pub fate: Fate,
}

/// Nothing stands in the way, or this does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fate(pub Option<LeftOut>);

impl TryFrom<String> for Fate {
    type Error = &'static str;

    fn try_from(raw: String) -> std::result::Result<Self, &'static str> {
        Ok(Self(match raw.as_str() {
            "reached" => None,
            "no" => Some(LeftOut::SaidNo),
            "answered" => Some(LeftOut::Answered),
            "asked" => Some(LeftOut::Asked),
            "stopped" => Some(LeftOut::Stopped),
            "often" => Some(LeftOut::TooOften),
            "unproven" => Some(LeftOut::Unproven),
            "no_address" => Some(LeftOut::NoAddress),
            "bounced" => Some(LeftOut::Bounced),
            _ => return Err("not a fate"),
        }))
    }
}

/// `$1` the event, `$2` since when letters count, `$3` how many of them anyone gets.
const FATE: &str = "case
    when exists (select 1 from signups s where s.event_id = $1 and s.person_id = p.id
        and s.confirmed_at is not null and s.answer = 'no') then 'no'
    when exists (select 1 from signups s where s.event_id = $1 and s.person_id = p.id
        and s.confirmed_at is not null) then 'answered'
    when exists (select 1 from invitees i where i.event_id = $1 and i.person_id = p.id) then 'asked'
    when p.email is null then 'no_address'
    when exists (select 1 from invitation_stops x where x.person_id = p.id) then 'stopped'
    when p.welcomed_at is null and p.confirmed_at is null then 'unproven'
    when exists (select 1 from bounces b where b.recipient = p.email) then 'bounced'
    when (select count(*) from invitees i where i.person_id = p.id and i.invited_at > $2)
        + (select count(*) from invitees i where i.person_id = p.id and i.reminded_at > $2) >= $3 then 'often'
    else 'reached' end as fate";

/// Whom of those who are here.
pub struct Choice<'a> {
    pub everyone: bool,
    /// Who came to that one.
    pub last: Option<EventId>,
    /// ` competence.it partner.lageret `, with a space before and after each.
    pub tags: &'a str,
}

/// More than this is no longer one invitation.
pub const CHOSEN_MAX: i64 = 20_000;

pub async fn chosen(
    db: &Db,
    event: EventId,
    since: Timestamp,
    choice: Choice<'_>,
) -> Result<Vec<Chosen>> {
    let text = format!(
        "select p.id, p.name, p.email, p.lang, {FATE} from people p
         where $4 or exists (select 1 from signups s where s.event_id = $5 and s.person_id = p.id and s.state = 'coming')
            or exists (select 1 from person_tags pt join tags t on t.id = pt.tag_id
                where pt.person_number = p.number and $6 like '% ' || t.kind || '.' || t.slug || ' %')
         order by p.number limit $7"
    );
    sql!(
        fetch_all,
        db,
        AssertSqlSafe(text),
        event,
        since,
        A_MONTH,
        choice.everyone,
        choice.last,
        choice.tags,
        CHOSEN_MAX
    )
}

/// The Pådriver with that address, if there is one.
pub async fn chosen_by_email(
    db: &Db,
    event: EventId,
    since: Timestamp,
    email: &str,
) -> Result<Option<Chosen>> {
    let text =
        format!("select p.id, p.name, p.email, p.lang, {FATE} from people p where p.email = $4");
    sql!(fetch_optional, db, AssertSqlSafe(text), event, since, A_MONTH, email)
}

/// The same of one who is no Pådriver.
pub async fn stranger(
    db: &Db,
    event: EventId,
    since: Timestamp,
    email: &str,
    address: &[u8],
) -> Result<Fate> {
    let (fate,): (String,) = sql!(
        fetch_one,
        db,
        "select case
            when exists (select 1 from signups s join guests g on g.id = s.guest_id where s.event_id = $1
                and g.email = $4 and s.confirmed_at is not null and s.answer = 'no') then 'no'
            when exists (select 1 from signups s join guests g on g.id = s.guest_id where s.event_id = $1
                and g.email = $4 and s.confirmed_at is not null) then 'answered'
            when exists (select 1 from invitees i where i.event_id = $1 and i.email = $4) then 'asked'
            when exists (select 1 from invitation_stops x where x.address = $5) then 'stopped'
            when exists (select 1 from bounces b where b.recipient = $4) then 'bounced'
            when (select count(*) from invitees i where i.email = $4 and i.invited_at > $2)
                + (select count(*) from invitees i where i.email = $4 and i.reminded_at > $2) >= $3 then 'often'
            else 'reached' end",
        event,
        since,
        A_MONTH,
        email,
        address
    )?;
    Fate::try_from(fate).map_err(|cause| sqlx::Error::Decode(cause.into()))
}

/// The last one of a series, or else of a kind, that has been: id, title, when, and how many said yes;
/// then how many of those were guests.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct LastRow {
    pub id: EventId,
    pub title: String,
    pub starts_at: Timestamp,
    pub came: i64,
    pub guests: i64,
}

const LAST: &str = "select e.id, e.title, e.starts_at,
    (select count(*) from signups s where s.event_id = e.id and s.state = 'coming') as came,
    (select count(*) from signups s where s.event_id = e.id and s.state = 'coming' and s.guest_id is not null) as guests
    from events e where e.id <> $1 and e.starts_at < $2 and e.stage in ('published', 'closed', 'held') and ";

pub async fn last_of_series(
    db: &Db,
    event: EventId,
    now: Timestamp,
    series: SeriesId,
) -> Result<Option<LastRow>> {
    let text = format!("{LAST} e.series_id = $3 order by e.starts_at desc, e.id desc limit 1");
    sql!(fetch_optional, db, AssertSqlSafe(text), event, now, series)
}

pub async fn last_of_kind(
    db: &Db,
    event: EventId,
    now: Timestamp,
    kind: &str,
) -> Result<Option<LastRow>> {
    let text = format!("{LAST} e.kind = $3 order by e.starts_at desc, e.id desc limit 1");
    sql!(fetch_optional, db, AssertSqlSafe(text), event, now, kind)
}

/// Whether they want no more invitations, by the person or by the hash of the address.
pub async fn stopped(db: &Db, person: Option<PersonId>, address: Option<&[u8]>) -> Result<bool> {
    let row: Option<(i32,)> = sql!(
        fetch_optional,
        db,
        "select 1 from invitation_stops where person_id = $1 or address = $2 limit 1",
        person,
        address
    )?;
    Ok(row.is_some())
}

pub async fn stop(
    write: &mut Write,
    id: uuid::Uuid,
    person: Option<PersonId>,
    address: Option<&[u8]>,
    at: Timestamp,
) -> Result<u64> {
    sql!(
        execute,
        write,
        "insert into invitation_stops (id, person_id, address, at) values ($1, $2, $3, $4) on conflict do nothing",
        id,
        person,
        address,
        at
    )
}

pub async fn resume(
    write: &mut Write,
    person: Option<PersonId>,
    address: Option<&[u8]>,
) -> Result<u64> {
    sql!(
        execute,
        write,
        "delete from invitation_stops where person_id = $1 or address = $2",
        person,
        address
    )
}
