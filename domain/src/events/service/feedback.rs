//! After an event: asking those who came how it was, once, and what they say.

use crate::{
    Ctx, Error, Result,
    account::{
        limits::{self, GUESSES_PER_CLIENT},
        service::{hash, new_token},
    },
    events::{
        After, EventId, Feedback, FeedbackForm, FeedbackPage, GuestId, SignupId, quiet,
        store::{self, EventRow},
    },
    live::Topic,
    mail::{self, Letter},
    time,
};
use jiff::SignedDuration;
use jiff_sqlx::ToSqlx;

/// Nobody is asked before they are home.
const HOME: SignedDuration = SignedDuration::from_hours(2);
/// What a phone tells later than this, is too late to ask about.
const STALE: SignedDuration = SignedDuration::from_hours(72);

/// Asks those who came and were not asked yet; the letter waits for the morning if it must.
pub(super) async fn ask(ctx: &Ctx) -> Result<()> {
    let now = ctx.env.now();
    let due = store::to_ask(&ctx.db, (now - STALE).to_sqlx(), (now - HOME).to_sqlx()).await?;
    for (event, signup, guest) in due {
        ask_one(ctx, event, signup, guest).await?;
    }
    Ok(())
}

async fn ask_one(
    ctx: &Ctx,
    event: EventId,
    signup: SignupId,
    guest: Option<GuestId>,
) -> Result<()> {
    let mut tx = ctx.begin().await?;
    let now = ctx.env.now();
    let (token, token_hash) = new_token(ctx);
    if !store::ask(&mut tx, signup, &token_hash, now.to_sqlx()).await? {
        return Ok(());
    }
    let Some(event) = store::lock_by_id(&mut tx, event).await? else { return Ok(()) };
    if let Some(reader) = store::reader(&mut tx, signup).await? {
        let join = match guest {
            Some(guest) => store::ask_to_join(&mut tx, guest, now.to_sqlx()).await?,
            None => false,
        };
        let url = &ctx.partnership.public_url;
        let letter = Letter::HowWasIt {
            name: reader.name,
            title: event.title,
            link: format!("{url}/tilbakemelding/{token}"),
            join: join.then(|| format!("{url}/bli-padriver")),
        };
        let key = format!("how-was-it:{}", signup);
        let due = quiet::send_at(now, None, &time::zone());
        mail::service::enqueue_at(&mut tx, &reader.email, reader.lang, &key, &letter, due).await?;
    }
    tx.commit().await
}

/// The page behind the link.
///
/// # Errors
/// `NotFound` for a link that nobody has; `RateLimited` for one who goes on guessing.
pub async fn feedback_page(ctx: &Ctx, token: &str, client: &str) -> Result<FeedbackPage> {
    match store::feedback_asked(&ctx.db, &hash(token)).await? {
        Some(row) => Ok(FeedbackPage {
            slug: row.slug,
            title: row.title,
            answered: row.answered,
            guest: row.guest,
        }),
        None => {
            limits::spend(ctx, GUESSES_PER_CLIENT, client).await?;
            Err(Error::NotFound)
        }
    }
}

/// Takes in what somebody says, once for each link, and keeps it apart from who said it.
///
/// # Errors
/// `NotFound` for a link that nobody has, `Conflict` for one that was answered; `Invalid`.
pub async fn feedback(ctx: &Ctx, token: &str, form: &FeedbackForm, client: &str) -> Result<()> {
    let page = feedback_page(ctx, token, client).await?;
    let said = form.parse()?;
    if page.answered {
        return Err(Error::Conflict);
    }
    let mut tx = ctx.begin().await?;
    let now = ctx.env.now().to_sqlx();
    let first = store::answer_once(&mut tx, &hash(token), now).await?;
    let (event,) = first.ok_or(Error::Conflict)?;
    let id = uuid::Builder::from_random_bytes(ctx.env.random()).into_uuid();
    store::insert_feedback(&mut tx, id, event, &said).await?;
    tx.record(None, "heard", Topic::Events, event, crate::Audience::Manager).await?;
    tx.commit().await
}

/// What became of an event.
pub(super) async fn after(ctx: &Ctx, event: &EventRow) -> Result<After> {
    let (answered, promised, came, asked) = store::after(&ctx.db, event.id).await?;
    let (new, back) = store::new_and_back(&ctx.db, event.id).await?;
    let said = store::feedback(&ctx.db, event.id).await?;
    let said = said.into_iter().map(|(worth, best, better)| Feedback { worth, best, better });
    Ok(After { answered, promised, came, new, back, asked, feedback: said.collect() })
}
