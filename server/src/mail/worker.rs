//! Takes letters from the outbox and sends them, at the pace that the provider allows.

use super::smtp::{Outcome, Post};
use crate::config::Smtp;
use domain::{Ctx, mail::service};
use std::time::Duration;
use tokio::time;
use tokio_util::sync::CancellationToken;

/// Claimed at once; what is claimed by a worker that dies comes back after three minutes.
const AT_ONCE: i64 = 10;
/// Other nodes queue letters too, and do not ring here.
const LONGEST_NAP: u64 = 15;

/// Until stopped. Without SMTP nothing is sent, and there is nothing to do.
pub async fn run(ctx: Ctx, smtp: Option<Smtp>, stop: CancellationToken) {
    let Some(smtp) = smtp else { return };
    let post = match Post::new(&smtp, ctx.partnership.clone()) {
        Ok(post) => post,
        Err(cause) => return tracing::error!(cause, "mail cannot be sent"),
    };
    let pace = Duration::from_secs_f64(60.0 / f64::from(smtp.per_minute.max(1)));
    while !stop.is_cancelled() {
        if round(&ctx, &post, pace, &stop).await == 0 {
            stop.run_until_cancelled(nap(&ctx)).await;
        }
    }
}

/// Sends what is due now; how many letters were tried.
async fn round(ctx: &Ctx, post: &Post, pace: Duration, stop: &CancellationToken) -> usize {
    let letters = match service::claim(ctx, AT_ONCE).await {
        Ok(letters) => letters,
        Err(cause) => {
            tracing::warn!(?cause, "the outbox does not answer");
            return 0;
        }
    };
    for letter in &letters {
        // What is claimed and not tried is due again when the claim runs out.
        if stop.is_cancelled() {
            break;
        }
        let began = time::Instant::now();
        let noted = match post.send(letter).await {
            Outcome::Sent => {
                tracing::info!(letter = %letter.id, tries = letter.tries, "sent");
                service::sent(ctx, letter.id).await
            }
            Outcome::TryLater(said) => {
                tracing::warn!(letter = %letter.id, tries = letter.tries, "not sent, tried again later");
                service::try_later(ctx, letter, &said).await
            }
            Outcome::Refused(said) => {
                tracing::warn!(letter = %letter.id, "refused for good");
                service::bounced(ctx, letter, &said).await
            }
        };
        if let Err(cause) = noted {
            tracing::error!(letter = %letter.id, ?cause, "what became of the letter could not be written down");
        }
        stop.run_until_cancelled(time::sleep_until(began + pace)).await;
    }
    letters.len()
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
