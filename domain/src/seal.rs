//! A number that a form carries along and brings back, under a seal that only we can make.

use crate::{
    Ctx, Error, Result,
    account::service::{hex, same},
    db::{Db, sql},
};
use sha2::{Digest, Sha256};

/// People need longer than this to fill a form in; what is quicker is a machine.
const QUICKEST: i64 = 3;
/// A form from longer ago is drawn anew: so long one seal serves a machine that keeps it.
const OLDEST: i64 = 24 * 3600;

/// What a form that is drawn now carries along, so that we know how long it took to fill in.
pub async fn drawn_now(ctx: &Ctx) -> Result<String> {
    seal(ctx, ctx.env.now().as_second()).await
}

/// # Errors
/// `SendAgain` for a form without our seal or from long ago; `RateLimited` for one that was filled in
/// faster than a person could.
pub(crate) async fn unhurried(ctx: &Ctx, drawn_at: &str) -> Result<()> {
    let drawn_at = unseal(ctx, drawn_at).await?.ok_or(Error::SendAgain)?;
    match ctx.env.now().as_second() - drawn_at {
        age if age > OLDEST => Err(Error::SendAgain),
        age if age < QUICKEST => Err(Error::RateLimited),
        _ => Ok(()),
    }
}

/// What only we can make of an id: the same each time, and different for each purpose.
pub(crate) struct Key(Vec<u8>);

pub(crate) async fn key(ctx: &Ctx) -> Result<Key> {
    Ok(Key(secret(ctx).await?))
}

impl Key {
    pub fn of(&self, purpose: &str, id: &[u8]) -> [u8; 32] {
        let said = |hash: Sha256, text: &[u8]| hash.chain_update(&self.0).chain_update(text);
        let once = said(Sha256::new(), purpose.as_bytes()).chain_update([0]).chain_update(id);
        said(Sha256::new(), &once.finalize()).finalize().into()
    }
}

/// The number and its seal, with a dot between.
async fn seal(ctx: &Ctx, number: i64) -> Result<String> {
    Ok(sealed(&secret(ctx).await?, number))
}

/// The number, if the seal is ours.
async fn unseal(ctx: &Ctx, raw: &str) -> Result<Option<i64>> {
    let number = raw.split_once('.').and_then(|(number, _)| number.parse().ok());
    let Some(number) = number else { return Ok(None) };
    let ours = sealed(&secret(ctx).await?, number);
    Ok(same(raw.as_bytes(), ours.as_bytes()).then_some(number))
}

/// Hashed twice with the secret in front, as HMAC does, so that nothing can be added behind.
fn sealed(secret: &[u8], number: i64) -> String {
    let once = Sha256::new().chain_update(secret).chain_update(number.to_string()).finalize();
    let seal = Sha256::new().chain_update(secret).chain_update(once).finalize();
    format!("{number}.{}", hex(&seal))
}

/// Kept in the database, so that a form drawn by one node, or before a restart, is taken by another.
async fn secret(ctx: &Ctx) -> Result<Vec<u8>> {
    if let Some(secret) = find(&ctx.db).await? {
        return Ok(secret);
    }
    let new = ctx.env.random::<32>();
    let mut tx = ctx.begin().await?;
    sql!(
        execute,
        tx,
        "insert into secrets (name, value) values ('forms', $1) on conflict (name) do nothing",
        &new[..]
    )?;
    tx.commit().await?;
    // Of two who made one at once, the first one's stays.
    find(&ctx.db).await?.ok_or(Error::Unavailable)
}

async fn find(db: &Db) -> sqlx::Result<Option<Vec<u8>>> {
    let row: Option<(Vec<u8>,)> =
        sql!(fetch_optional, db, "select value from secrets where name = 'forms'")?;
    Ok(row.map(|(value,)| value))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seal_is_of_its_number_and_its_secret() {
        let seal = sealed(b"ours", 1_796_083_200);
        assert!(seal.starts_with("1796083200.") && seal.len() == 75, "{seal}");
        assert_eq!(seal, sealed(b"ours", 1_796_083_200));
        assert_ne!(seal, sealed(b"theirs", 1_796_083_200));
        assert_ne!(seal[11..], sealed(b"ours", 1_796_083_201)[11..]);
    }

    #[test]
    fn what_only_we_can_make_is_of_one_id_and_one_purpose() {
        let ours = Key(b"ours".to_vec());
        let ticket = ours.of("ticket", b"1");
        assert_eq!(ticket, ours.of("ticket", b"1"));
        assert_ne!(ticket, ours.of("ticket", b"2"));
        assert_ne!(ticket, ours.of("calendar", b"1"));
        assert_ne!(ticket, Key(b"theirs".to_vec()).of("ticket", b"1"));
    }
}
