//! Becoming a Pådriver through the form.

use super::admit::{NewPerson, admit};
use crate::text::first_name;
use crate::{
    Ctx, Lang, Result,
    account::limits::{self, JOINS_PER_ADDRESS, JOINS_PER_CLIENT},
    mail::{self, Letter},
    members::{Audiences, JoinForm, store},
    seal,
};

pub use crate::seal::drawn_now;

/// Takes a newcomer in, alerts the Community Manager live and by mail, and writes to the newcomer.
/// Gives the first name, for the thank-you.
///
/// An address that is already here gets a letter and nothing else happens. The answer is the same:
/// nobody learns from this form who is a Pådriver.
///
/// # Errors
/// `Invalid`; `SendAgain` for a form without our seal or from long ago; `RateLimited`, also for what was
/// filled in faster than a person could.
pub async fn join(ctx: &Ctx, form: &JoinForm, lang: Lang, client: &str) -> Result<String> {
    let joining = form.parse()?;
    let now = ctx.env.now();
    seal::unhurried(ctx, &form.drawn_at).await?;
    let first_name = first_name(joining.name.as_str()).to_owned();
    if !form.website.is_empty() {
        // Only a machine fills this in; it is told what a person would be.
        return Ok(first_name);
    }
    limits::spend(ctx, JOINS_PER_CLIENT, client).await?;
    limits::spend(ctx, JOINS_PER_ADDRESS, joining.email.as_str()).await?;
    let new = NewPerson {
        phone: joining.phone.as_ref().map(|phone| phone.as_str().into()),
        lang,
        portrait: joining.portrait,
        motivation: Some(joining.motivation.clone()),
        idea: joining.idea,
        skills: joining.skills,
        audiences: Audiences::on_joining(joining.consents.public_page),
        consents: joining.consents,
        ..NewPerson::named(joining.name.as_str(), &joining.email, now)
    };
    let link = format!("{}/logg-inn", ctx.partnership.public_url);
    let mut tx = ctx.begin().await?;
    let admitted = admit(&mut tx, &new).await?;
    let address = joining.email.as_str();
    match admitted {
        Some(id) => {
            let key = uuid::Uuid::from(id);
            let letter = Letter::Received { name: new.name.clone(), link };
            mail::service::enqueue(&mut tx, address, lang, &format!("received:{key}"), &letter)
                .await?;
            for (manager, email, lang) in store::managers(&mut tx).await? {
                let letter = Letter::NewPadriver {
                    name: new.name.clone(),
                    motivation: joining.motivation.clone(),
                    link: format!("{}/styring/padrivere", ctx.partnership.public_url),
                };
                let key = format!("new:{key}:{}", manager);
                mail::service::enqueue(&mut tx, &email, lang, &key, &letter).await?;
            }
        }
        None => {
            let known = store::record_by_email(&mut tx, address).await?;
            let name = known.map(|person| person.name).unwrap_or_default();
            let letter = Letter::AlreadyPadriver { name, link };
            let key = format!("already:{}", ctx.env.id::<uuid::Uuid>());
            mail::service::enqueue(&mut tx, address, lang, &key, &letter).await?;
        }
    }
    tx.commit().await?;
    Ok(first_name)
}
