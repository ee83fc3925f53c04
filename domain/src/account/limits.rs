//! How often something may be done. Counted in the database, so that a restart forgives nothing.

use crate::{
    Ctx, Error, Result,
    ctx::Tx,
    db::{Db, Write, sql},
};
use jiff::{SignedDuration, Timestamp};
use jiff_sqlx::ToSqlx;
use sha2::{Digest, Sha256};

/// So many uses in each window of so many seconds.
#[derive(Clone, Copy, Debug)]
pub struct Limit {
    pub what: &'static str,
    pub uses: i64,
    pub seconds: i64,
}

/// Codes asked for one address.
pub const CODES_PER_ADDRESS: Limit = Limit { what: "code-address", uses: 5, seconds: 3600 };
/// Codes asked from one network address.
pub const CODES_PER_CLIENT: Limit = Limit { what: "code-client", uses: 30, seconds: 3600 };
/// Codes tried from one network address.
pub const TRIES_PER_CLIENT: Limit = Limit { what: "try-client", uses: 60, seconds: 3600 };
/// Codes tried for one address, whatever code it was.
pub const TRIES_PER_ADDRESS: Limit = Limit { what: "try-address", uses: 20, seconds: 3600 };
/// People who join from one network address.
pub const JOINS_PER_CLIENT: Limit = Limit { what: "join-client", uses: 20, seconds: 3600 };
/// Mail to one address because somebody typed it in the form for joining.
pub const JOINS_PER_ADDRESS: Limit = Limit { what: "join-address", uses: 3, seconds: 86_400 };
/// Pictures sent in by one person.
pub const PHOTOS_PER_PERSON: Limit = Limit { what: "photo-person", uses: 30, seconds: 3600 };
/// Pictures and documents that one person puts with things.
pub const ATTACHMENTS_PER_PERSON: Limit =
    Limit { what: "attachment-person", uses: 120, seconds: 3600 };

/// Sign-ups as a guest from one network address: a whole office has one.
pub const GUESTS_PER_CLIENT: Limit = Limit { what: "guest-client", uses: 60, seconds: 3600 };
/// Mail to one address because somebody typed it in the form of an event.
pub const GUESTS_PER_ADDRESS: Limit = Limit { what: "guest-address", uses: 10, seconds: 86_400 };
/// Links that nobody has, tried from one network address.
pub const GUESSES_PER_CLIENT: Limit = Limit { what: "guess-client", uses: 30, seconds: 3600 };

/// Tickets that nobody has, tried by one person at a door.
pub const TICKETS_PER_PERSON: Limit = Limit { what: "ticket-person", uses: 30, seconds: 3600 };

/// Ideas from one network address.
pub const IDEAS_PER_CLIENT: Limit = Limit { what: "idea-client", uses: 20, seconds: 3600 };
/// Mail to one address because somebody typed it in the form for ideas.
pub const IDEAS_PER_ADDRESS: Limit = Limit { what: "idea-address", uses: 5, seconds: 86_400 };
/// Ideas of one Pådriver.
pub const IDEAS_PER_PERSON: Limit = Limit { what: "idea-person", uses: 20, seconds: 86_400 };
/// Answers to one request: each may be a letter to those who carry the project.
pub const REPLIES_PER_REQUEST: Limit = Limit { what: "request-reply", uses: 20, seconds: 86_400 };
/// What is added to an idea by one private link.
pub const ADDITIONS_PER_LINK: Limit = Limit { what: "idea-addition", uses: 20, seconds: 86_400 };

/// What one Pådriver tells of projects.
pub const UPDATES_PER_PERSON: Limit = Limit { what: "update-person", uses: 30, seconds: 86_400 };

/// A window that began so long ago is over, whichever it was.
const MEMORY: SignedDuration = SignedDuration::from_hours(48);

/// Counts one use by `who`, in a transaction of its own, or refuses.
///
/// # Errors
/// `RateLimited` when the window is full.
pub async fn spend(ctx: &Ctx, limit: Limit, who: &str) -> Result<()> {
    let key = Sha256::digest(format!("{}:{who}", limit.what)).to_vec();
    let now = ctx.env.now();
    let window = now.as_second() - now.as_second().rem_euclid(limit.seconds);
    let starts = Timestamp::from_second(window).unwrap_or_default();
    // A full window is seen without writing: the ten-thousandth call costs a look-up.
    if uses(&ctx.db, &key, starts).await? >= limit.uses {
        return Err(Error::RateLimited);
    }
    let mut tx = ctx.begin().await?;
    let uses = count(&mut tx, &key, starts).await?;
    tx.commit().await?;
    if uses > limit.uses { Err(Error::RateLimited) } else { Ok(()) }
}

/// Forgets the windows that are over; called now and then.
pub(super) async fn forget_old(tx: &mut Tx<'_>) -> Result<()> {
    let before = tx.ctx().env.now() - MEMORY;
    sql!(execute, tx, "delete from limits where starts < $1", before.to_sqlx())?;
    Ok(())
}

async fn uses(db: &Db, key: &[u8], starts: Timestamp) -> sqlx::Result<i64> {
    let row: Option<(i64,)> = sql!(
        fetch_optional,
        db,
        "select uses from limits where key = $1 and starts = $2",
        key,
        starts.to_sqlx()
    )?;
    Ok(row.map_or(0, |(uses,)| uses))
}

async fn count(write: &mut Write, key: &[u8], starts: Timestamp) -> sqlx::Result<i64> {
    let (uses,): (i64,) = sql!(
        fetch_one,
        write,
        "insert into limits (key, starts, uses) values ($1, $2, 1)
         on conflict (key, starts) do update set uses = limits.uses + 1 returning uses",
        key,
        starts.to_sqlx()
    )?;
    Ok(uses)
}
