//! Tickets: a code for each answer, made anew whenever it is shown, and kept nowhere.

use super::{mark::say, read::open};
use crate::{
    Complaint, Ctx, FieldErrors, Result,
    account::{
        Viewer,
        limits::{self, TICKETS_PER_PERSON},
        service::{hash, hex, same},
    },
    events::{
        door::{MyTicket, Says, Ticket},
        store::{self, EventRow, Is, MineRow},
    },
    seal::{self, Key},
};
use uuid::Uuid;

/// Makes the tickets of answers.
pub(in crate::events::service) struct Tickets(Key);

impl Tickets {
    pub async fn new(ctx: &Ctx) -> Result<Self> {
        Ok(Self(seal::key(ctx).await?))
    }

    pub fn of(&self, answer: Uuid) -> Ticket {
        let seal = self.0.of("ticket", answer.as_bytes());
        let mut bytes = [0; 10];
        bytes.copy_from_slice(&seal[..10]);
        Ticket::made_of(&bytes)
    }

    /// By which a phone without coverage knows a ticket that it sees. Nothing can be made of it: it is the
    /// beginning of a hash, and whoever reads it may mark anybody anyway.
    pub fn trace(&self, answer: Uuid) -> String {
        hex(&hash(self.of(answer).as_str())[..8])
    }
}

/// What one shows at the door: only who has a place, and until it is over.
pub(in crate::events::service) async fn mine(
    ctx: &Ctx,
    event: &EventRow,
    row: &MineRow,
) -> Result<Option<MyTicket>> {
    use crate::events::Stage::{Closed, Held, Published};
    let over = event.ends_at.to_jiff() <= ctx.env.now();
    if over || row.party.state != Is::Coming || !matches!(event.stage, Published | Closed | Held) {
        return Ok(None);
    }
    let code = Tickets::new(ctx).await?.of(row.id.into());
    Ok(Some(MyTicket { code, no_photo: store::wants_no_photo(&ctx.db, row.id).await? }))
}

/// Whoever has that ticket is here, with all they bring.
///
/// # Errors
/// `Invalid` at `code` for one that nobody has here; `RateLimited` for one who goes on guessing.
pub async fn by_ticket(ctx: &Ctx, viewer: &Viewer, slug: &str, code: &str) -> Result<Uuid> {
    let (event, me) = open(ctx, viewer, slug).await?;
    let typed = Ticket::parse(code).map_err(|complaint| FieldErrors::one("code", complaint))?;
    let tickets = Tickets::new(ctx).await?;
    let list = store::door_list(&ctx.db, event, viewer.reach()).await?;
    // All are looked at, also after the one that fits.
    let found = list.iter().fold(None, |found, row| {
        let fits = same(tickets.of(row.id).as_str().as_bytes(), typed.as_str().as_bytes());
        if fits { Some(row) } else { found }
    });
    let Some(row) = found else {
        limits::spend(ctx, TICKETS_PER_PERSON, &me.to_string()).await?;
        return Err(FieldErrors::one("code", Complaint::NotAChoice).into());
    };
    if row.stand.here == 0 {
        let people = u16::try_from(row.size).unwrap_or(1);
        say(ctx, row.id, event, me, Says::Here(people.max(1))).await?;
    }
    Ok(row.id)
}
