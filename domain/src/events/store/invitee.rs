//! Who was asked, the links they answer by, and what becomes of it.

use crate::{
    Lang,
    account::PersonId,
    db::{Db, Write, sql},
    events::{
        EventId, GuestId,
        invite::{InvitationId, InviteeId, policy::A_MONTH},
    },
};
use jiff_sqlx::Timestamp;
use sqlx::{AssertSqlSafe, Result};
use uuid::Uuid;

/// One who was asked, as letters reach them.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct InviteeRow {
    pub id: InviteeId,
    pub event_id: EventId,
    pub person_id: Option<PersonId>,
    /// The hash of the address of one who is no Pådriver.
    pub address: Option<Vec<u8>>,
    pub name: Option<String>,
    pub email: Option<String>,
    pub lang: Lang,
    pub letter_id: Option<Uuid>,
    pub sent_at: Option<Timestamp>,
    pub reminded_at: Option<Timestamp>,
    pub stopped: bool,
    /// Has had as many letters as anyone gets.
    pub often: bool,
    pub personal: Option<String>,
    pub manager: Option<String>,
}

pub(super) const STOPPED: &str = "exists (select 1 from invitation_stops x
    where x.person_id = i.person_id or x.address = i.address)";

/// `since` when letters count, and how many of them anyone gets, as the numbers of parameters.
pub(super) fn often(since: &str, most: &str) -> String {
    let theirs = "(o.person_id = i.person_id or o.email = i.email)";
    format!(
        "((select count(*) from invitees o where {theirs} and o.invited_at > {since})
        + (select count(*) from invitees o where {theirs} and o.reminded_at > {since}) >= {most})"
    )
}

fn invitee(often: &str, rest: &str) -> AssertSqlSafe<String> {
    AssertSqlSafe(format!(
        "select i.id, i.event_id, i.person_id, i.address, coalesce(p.name, i.name) as name,
            coalesce(p.email, i.email) as email, coalesce(p.lang, i.lang) as lang, i.letter_id, i.sent_at, i.reminded_at,
            {STOPPED} as stopped, {often} as often, v.personal, m.name as manager
         from invitees i join invitations v on v.id = i.invitation_id left join people p on p.id = i.person_id
         left join people m on m.id = v.sent_by {rest}"
    ))
}

/// The one that a link leads to.
pub async fn invitee_by_link(db: &Db, hash: &[u8]) -> Result<Option<InviteeRow>> {
    let text =
        invitee("false", "join invitee_links l on l.invitee_id = i.id where l.token_hash = $1");
    sql!(fetch_optional, db, text, hash)
}

/// Five hundred who have said nothing and whose letters reach them, from the one after that id on.
pub async fn silent(
    write: &mut Write,
    event: EventId,
    after: InviteeId,
    since: Timestamp,
) -> Result<Vec<InviteeRow>> {
    let text = invitee(
        &often("$3", "$4"),
        "where i.event_id = $1 and i.answered_at is null and i.failed_at is null and i.id > $2
         and coalesce(p.email, i.email) is not null order by i.id limit 500",
    );
    sql!(fetch_all, write, text, event, after, since, A_MONTH)
}

/// Somebody to be asked.
pub struct NewInvitee<'a> {
    pub id: InviteeId,
    pub invitation: InvitationId,
    pub event: EventId,
    pub person: Option<PersonId>,
    /// Of one who is no Pådriver.
    pub name: Option<&'a str>,
    pub email: Option<&'a str>,
    pub address: Option<&'a [u8]>,
    pub lang: Lang,
}

/// Nobody is asked twice, and nobody who has answered since: they are passed over.
pub async fn insert_invitee(
    write: &mut Write,
    new: &NewInvitee<'_>,
    now: Timestamp,
) -> Result<bool> {
    let rows = sql!(
        execute,
        write,
        "insert into invitees (id, invitation_id, event_id, person_id, name, email, address, lang, invited_at)
         select $1, $2, $3, $4, $5, $6, $7, $8, $9 where not exists (select 1 from signups s
            where s.event_id = $3 and s.confirmed_at is not null
            and (s.person_id = $4 or s.guest_id = (select g.id from guests g where g.email = $6)))
         on conflict do nothing",
        new.id,
        new.invitation,
        new.event,
        new.person,
        new.name,
        new.email,
        new.address,
        new.lang,
        now
    )?;
    Ok(rows > 0)
}

pub async fn insert_invitee_link(
    write: &mut Write,
    hash: &[u8],
    invitee: InviteeId,
) -> Result<u64> {
    sql!(
        execute,
        write,
        "insert into invitee_links (token_hash, invitee_id) values ($1, $2)",
        hash,
        invitee
    )
}

pub async fn set_letter(write: &mut Write, invitee: InviteeId, letter: Uuid) -> Result<u64> {
    sql!(execute, write, "update invitees set letter_id = $2 where id = $1", invitee, letter)
}

pub async fn set_reminded(
    write: &mut Write,
    invitee: InviteeId,
    letter: Uuid,
    now: Timestamp,
) -> Result<u64> {
    sql!(
        execute,
        write,
        "update invitees set letter_id = $2, reminded_at = $3 where id = $1",
        invitee,
        letter,
        now
    )
}

/// The mail server took the letter; whose event that is news for.
pub async fn letter_sent(
    write: &mut Write,
    letter: Uuid,
    at: Timestamp,
) -> Result<Option<EventId>> {
    let row: Option<(EventId,)> = sql!(
        fetch_optional,
        write,
        "update invitees set sent_at = coalesce(sent_at, $2) where letter_id = $1 returning event_id",
        letter,
        at
    )?;
    Ok(row.map(|(event,)| event))
}

/// The letter came back, or was given up.
pub async fn letter_failed(
    write: &mut Write,
    letter: Uuid,
    at: Timestamp,
) -> Result<Option<EventId>> {
    let row: Option<(EventId,)> = sql!(
        fetch_optional,
        write,
        "update invitees set failed_at = $2 where letter_id = $1 returning event_id",
        letter,
        at
    )?;
    Ok(row.map(|(event,)| event))
}

/// They have said something, wherever they said it.
pub async fn guest_answered(
    write: &mut Write,
    event: EventId,
    guest: GuestId,
    at: Timestamp,
) -> Result<u64> {
    sql!(
        execute,
        write,
        "update invitees set answered_at = $3 where event_id = $1 and answered_at is null
         and email = (select email from guests where id = $2)",
        event,
        guest,
        at
    )
}

pub async fn is_invited(db: &Db, event: EventId, person: PersonId) -> Result<bool> {
    let row: Option<(i32,)> = sql!(
        fetch_optional,
        db,
        "select 1 from invitees where event_id = $1 and person_id = $2",
        event,
        person
    )?;
    Ok(row.is_some())
}

/// Whoever was asked by this address is the person from now on, and so is the wish for no more.
pub async fn claim_invitations(
    write: &mut Write,
    person: PersonId,
    email: &str,
    address: &[u8],
) -> Result<()> {
    sql!(
        execute,
        write,
        "update invitees set person_id = $1, name = null, email = null, address = null
         where email = $2 and event_id not in (select event_id from invitees where person_id = $1)",
        person,
        email
    )?;
    sql!(
        execute,
        write,
        "update invitation_stops set person_id = $1, address = null where address = $2
         and not exists (select 1 from invitation_stops x where x.person_id = $1)",
        person,
        address
    )?;
    Ok(())
}

/// Who was asked without being a Pådriver, to events that ended before then.
pub async fn forget_invitees(write: &mut Write, ended: Timestamp) -> Result<u64> {
    sql!(
        execute,
        write,
        "update invitees set name = null, email = null, address = null
         where email is not null and event_id in (select id from events where ends_at <= $1)",
        ended
    )
}
