//! The outbox as stories about invitations read it.

use crate::world::texts;
use domain::{
    Ctx, Lang, Partnership,
    mail::{self, EventLetter, Invitation, Letter, Mail},
};

/// An invitation that waits to be sent, or has been delivered by `deliver`.
pub struct Asked {
    pub invitation: Invitation,
    pub mail: Mail,
    /// The secret of its links.
    pub secret: String,
}

/// The last one to an address. What was sent is emptied, so stories keep it: see `deliver`.
pub async fn invitation_to(ctx: &Ctx, email: &str) -> Option<Asked> {
    let all =
        texts(ctx, "select recipient || ' ' || letter from outbox order by queued_at, id").await;
    let to = format!("{email} ");
    let letters = all.iter().filter_map(|line| line.strip_prefix(&to));
    let letter = letters
        .filter_map(|text| serde_json::from_str(text).ok())
        .rfind(|letter| matches!(letter, Letter::Invitation(_)))?;
    let mail = letter.mail(Lang::Nb, &Partnership::default());
    let Letter::Invitation(invitation) = letter else { return None };
    let secret = invitation.link.rsplit_once("/svar/")?.1.to_owned();
    Some(Asked { invitation, mail, secret })
}

/// Every letter about an event to anyone, in order.
pub async fn all_post(ctx: &Ctx) -> Vec<(String, EventLetter)> {
    let all =
        texts(ctx, "select recipient || ' ' || letter from outbox order by queued_at, id").await;
    let read = |line: String| {
        let (to, letter) = line.split_once(' ')?;
        match serde_json::from_str(letter).ok()? {
            Letter::Event(letter) => Some((to.to_owned(), letter)),
            _ => None,
        }
    };
    all.into_iter().filter_map(read).collect()
}

/// The mail server takes what is due, or says why not. What the letters said stays readable here.
pub async fn deliver(ctx: &Ctx, answer: impl Fn(&str) -> Result<(), &'static str>) {
    let before = texts(ctx, "select key || ' ' || letter from outbox where sent_at is null").await;
    while let Some(letter) = mail::service::claim(ctx).await.unwrap() {
        match answer(&letter.recipient) {
            Ok(()) => mail::service::sent(ctx, letter.id).await.unwrap(),
            Err(said) => mail::service::bounced(ctx, &letter, said).await.unwrap(),
        }
    }
    for line in before {
        let (key, letter) = line.split_once(' ').unwrap();
        write_back(ctx, key, letter).await;
    }
}

async fn write_back(ctx: &Ctx, key: &str, letter: &str) {
    let text = "update outbox set letter = $2 where key = $1";
    match &ctx.db {
        domain::db::Db::Sqlite { write, .. } => {
            sqlx::query(text).bind(key).bind(letter).execute(write).await.map(drop).unwrap();
        }
        domain::db::Db::Postgres(pool) => {
            sqlx::query(text).bind(key).bind(letter).execute(pool).await.map(drop).unwrap();
        }
    }
}

/// When invitations that have not gone out are due.
pub async fn asked_at(ctx: &Ctx) -> Vec<String> {
    let text = match &ctx.db {
        domain::db::Db::Sqlite { .. } => {
            "select due_at from outbox where key like 'invitation:%' and sent_at is null"
        }
        domain::db::Db::Postgres(_) => {
            "select to_char(due_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"') from outbox
             where key like 'invitation:%' and sent_at is null"
        }
    };
    texts(ctx, text).await
}

/// Whether something to this address can still go out.
pub async fn is_still_to_hear(ctx: &Ctx, email: &str) -> bool {
    let waiting = "select recipient from outbox where sent_at is null and failed_at is null";
    texts(ctx, waiting).await.iter().any(|to| to == email)
}
