//! Sendings, and how far they have come.

use super::invitee::{STOPPED, often};
use crate::{
    account::PersonId,
    db::{Db, Write, sql},
    events::{
        Answer, EventId,
        invite::{
            InvitationId, NewInvitation,
            policy::{A_MONTH, Asked},
        },
    },
};
use jiff_sqlx::Timestamp;
use sqlx::{AssertSqlSafe, Result};

pub async fn insert_invitation(
    write: &mut Write,
    id: InvitationId,
    event: EventId,
    new: &NewInvitation,
    by: PersonId,
    now: Timestamp,
) -> Result<u64> {
    sql!(
        execute,
        write,
        "insert into invitations (id, event_id, audience, listed, agreed, personal, sent_by, sent_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8)",
        id,
        event,
        new.whom.words(),
        i64::try_from(new.list.len()).unwrap_or(i64::MAX),
        new.agreed,
        &new.personal,
        by,
        now
    )
}

#[derive(Clone, Debug, sqlx::FromRow)]
pub struct SendingRow {
    pub audience: String,
    pub listed: i64,
    pub personal: Option<String>,
    pub by: Option<String>,
    pub sent_at: Timestamp,
    pub invited: i64,
}

/// The newest first.
pub async fn sendings(db: &Db, event: EventId) -> Result<Vec<SendingRow>> {
    sql!(
        fetch_all,
        db,
        "select v.audience, v.listed, v.personal, p.name as by, v.sent_at,
            (select count(*) from invitees i where i.invitation_id = v.id) as invited
         from invitations v left join people p on p.id = v.sent_by
         where v.event_id = $1 order by v.sent_at desc, v.id desc limit 50",
        event
    )
}

/// One who was asked, and what has become of it.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct AskedRow {
    pub name: Option<String>,
    pub slug: Option<String>,
    pub portrait: Option<String>,
    pub email: Option<String>,
    pub sent_at: Option<Timestamp>,
    pub failed_at: Option<Timestamp>,
    pub reminded_at: Option<Timestamp>,
    pub answered_at: Option<Timestamp>,
    pub stopped: bool,
    pub often: bool,
    pub answer: Option<Answer>,
}

impl AskedRow {
    pub fn asked(&self) -> Asked {
        Asked {
            sent: self.sent_at.map(|at| at.to_jiff().into()),
            answered: self.answered_at.is_some(),
            reminded: self.reminded_at.is_some(),
            failed: self.failed_at.is_some(),
            stopped: self.stopped,
            often: self.often,
        }
    }
}

/// Everyone who was asked, by name.
pub async fn asked(db: &Db, event: EventId, since: Timestamp) -> Result<Vec<AskedRow>> {
    let text = format!(
        "select coalesce(p.name, i.name) as name, p.slug, p.portrait, coalesce(p.email, i.email) as email,
            i.sent_at, i.failed_at, i.reminded_at, i.answered_at, {STOPPED} as stopped, {} as often,
            (select s.answer from signups s where s.event_id = i.event_id and s.confirmed_at is not null
                and (s.person_id = i.person_id
                    or s.guest_id = (select g.id from guests g where g.email = i.email))) as answer
         from invitees i left join people p on p.id = i.person_id where i.event_id = $1
         order by coalesce(p.sort_key, i.name, i.email), i.id limit 20000",
        often("$2", "$3")
    );
    sql!(fetch_all, db, AssertSqlSafe(text), event, since, A_MONTH)
}
