//! Takes letters from the outbox and sends them, at the pace that the provider allows.

use super::smtp::{Outcome, Post};
use crate::config::Smtp;
use domain::{
    Ctx,
    mail::service::{self, Queued},
};
use std::time::Duration;
use tokio::time;
use tokio_util::sync::CancellationToken;

/// Other nodes queue letters too, and do not ring here.
const LONGEST_NAP: u64 = 15;
/// A server that is away is not asked more often.
const AWAY: Duration = Duration::from_secs(10);
/// Between tries to write down what became of a letter, in milliseconds. Together less than a claim.
const PAUSES: [u64; 6] = [50, 500, 2_000, 10_000, 30_000, 60_000];

/// Until stopped; a letter on its way is finished first. Without SMTP nothing is sent, and there is nothing to do.
pub async fn run(ctx: Ctx, smtp: Option<Smtp>, stop: CancellationToken) {
    let Some(smtp) = smtp else { return };
    match Post::new(&smtp, ctx.partnership.clone()) {
        Ok(post) => deliver(&ctx, post, smtp.per_minute, &stop).await,
        Err(cause) => tracing::error!(cause, "mail cannot be sent"),
    }
}

/// Sends what is due, as long as nobody says stop.
pub async fn deliver(ctx: &Ctx, mut post: Post, per_minute: u32, stop: &CancellationToken) {
    let pace = Duration::from_secs_f64(60.0 / f64::from(per_minute.max(1)));
    while !stop.is_cancelled() {
        let began = time::Instant::now();
        let pause = match next(ctx, &mut post).await {
            Some(Outcome::Away(_)) => time::sleep(AWAY),
            Some(_) => time::sleep_until(began + pace),
            None => {
                post.hang_up().await;
                stop.run_until_cancelled(nap(ctx)).await;
                continue;
            }
        };
        stop.run_until_cancelled(pause).await;
    }
    post.hang_up().await;
}

/// Tries the letter that is due first, and writes down what became of it. Nothing if none is due.
///
/// One at a time: what a worker holds when it dies is one letter, and comes back when its claim runs out.
pub async fn next(ctx: &Ctx, post: &mut Post) -> Option<Outcome> {
    let letter = match service::claim(ctx).await {
        Ok(letter) => letter?,
        Err(cause) => {
            tracing::warn!(?cause, "the outbox does not answer");
            return None;
        }
    };
    let outcome = post.send(&letter).await;
    note(ctx, &letter, &outcome).await;
    Some(outcome)
}

/// A letter that went and is not marked as sent would go again: a database that is busy is asked anew.
async fn note(ctx: &Ctx, letter: &Queued, outcome: &Outcome) {
    for pause in PAUSES {
        let Err(cause) = write_down(ctx, letter, outcome).await else {
            return tell(letter, outcome);
        };
        tracing::warn!(letter = %letter.id, ?cause, "what became of the letter could not be written down yet");
        time::sleep(Duration::from_millis(pause)).await;
    }
    tracing::error!(letter = %letter.id, outcome = outcome.kind(), "what became of the letter could not be written down");
}

async fn write_down(ctx: &Ctx, letter: &Queued, outcome: &Outcome) -> domain::Result<()> {
    match outcome {
        Outcome::Sent => service::sent(ctx, letter.id).await,
        Outcome::TryLater(said) => service::try_later(ctx, letter, said).await,
        Outcome::Refused(said) => service::bounced(ctx, letter, said).await,
        Outcome::Away(said) => service::server_away(ctx, letter, said).await,
    }
}

/// What a server says of a letter may hold an address: that stays in the outbox, and out of the log.
fn tell(letter: &Queued, outcome: &Outcome) {
    let (letter, tries) = (letter.id, letter.tries);
    match outcome {
        Outcome::Sent => tracing::info!(%letter, tries, "sent"),
        Outcome::TryLater(_) => tracing::warn!(%letter, tries, "not sent, tried again later"),
        Outcome::Refused(_) => tracing::warn!(%letter, tries, "refused for good"),
        Outcome::Away(said) => {
            tracing::error!(said, "the mail server is away, or does not let us in")
        }
    }
}

/// Until somebody rings or a letter is due.
async fn nap(ctx: &Ctx) {
    let due = service::next_due(ctx).await.ok().flatten().and_then(|due| u64::try_from(due).ok());
    let nap = Duration::from_secs(due.unwrap_or(LONGEST_NAP).clamp(1, LONGEST_NAP));
    tokio::select! {
        () = ctx.mail_queued.notified() => {}
        () = time::sleep(nap) => {}
    }
}
