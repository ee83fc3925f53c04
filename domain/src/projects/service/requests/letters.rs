//! What we write to people about requests.

use crate::{
    Audience, Result,
    account::{PersonId, Viewer},
    ctx::Tx,
    events::quiet,
    mail::{Letter, RequestLetter, RequestNews, service as mail},
    members,
    projects::{
        Role,
        matching::Reason,
        requests::RequestId,
        service::Held,
        store::{self, NeedRow, RequestRow, WillingRow},
    },
    time,
};
use uuid::Uuid;

/// To whoever is asked: by whom, what for, and why just them. Not in the quiet hours.
pub(super) async fn asked(
    tx: &mut Tx<'_>,
    held: &Held,
    need: &NeedRow,
    to: &WillingRow,
    (id, token): (RequestId, &str),
    (viewer, personal, why): (&Viewer, Option<&str>, Vec<Reason>),
) -> Result<()> {
    let Some(email) = &to.email else { return Ok(()) };
    let by = viewer.0.as_ref().map(|person| person.name.clone()).unwrap_or_default();
    let letter = Letter::Request(RequestLetter {
        name: to.name.clone(),
        project: held.project.title.clone(),
        need: need.title.clone(),
        link: format!("{}/svar/{token}", tx.ctx().partnership.public_url),
        news: RequestNews::Asked {
            by,
            about: need.about.clone(),
            hours: need.hours,
            from: need.from_day.as_deref().map(super::super::day),
            to: need.to_day.as_deref().map(super::super::day),
            place: need.place.clone(),
            personal: personal.map(str::to_owned),
            why,
        },
    });
    let due = quiet::send_at(tx.ctx().env.now(), None, &time::zone());
    let key = format!("request:{id}");
    let sent = mail::enqueue_awake(tx, email, to.lang, &key, &letter, (due, true)).await?;
    if let Some(letter) = sent {
        store::set_request_letter(tx, id, letter).await?;
    }
    Ok(())
}

/// To whoever was asked and has not said: it is settled, and thank you.
pub(super) async fn settled(
    tx: &mut Tx<'_>,
    held: &Held,
    need: &NeedRow,
    request: &RequestRow,
) -> Result<()> {
    let Some(email) = &request.email else { return Ok(()) };
    let link = project(tx, held);
    let letter = letter(held, need, &request.name, link, RequestNews::Settled);
    let due = quiet::send_at(tx.ctx().env.now(), None, &time::zone());
    let key = format!("settled:{}:{}", request.id, tx.ctx().env.now().as_second());
    mail::enqueue_awake(tx, email, request.lang, &key, &letter, (due, true)).await.map(drop)
}

/// To those who lead the project and whoever asked, or the Community Manager where nobody does: somebody has said yes,
/// or cannot after all. Whom only the Community Manager sees, only the Community Manager hears of.
pub(super) async fn answered(
    tx: &mut Tx<'_>,
    held: &Held,
    need: &NeedRow,
    request: &RequestRow,
    yes: bool,
) -> Result<()> {
    let managers = members::service::managers(tx).await?;
    let carry = held.having(Role::Lead).chain(held.having(Role::Contact));
    let mut readers: Vec<PersonId> = carry.chain(request.asked_by).collect();
    readers.retain(|it| *it != request.person_id);
    if request.listed > Audience::Members {
        readers.retain(|it| managers.iter().any(|(manager, ..)| manager == it));
    }
    if readers.is_empty() {
        readers = managers.iter().map(|(manager, ..)| *manager).collect();
    }
    readers.sort_by_key(|it| Uuid::from(*it));
    readers.dedup();
    let (who, now) = (request.name.clone(), tx.ctx().env.now());
    let due = quiet::send_at(now, None, &time::zone());
    for reader in readers {
        let Some((name, email, lang)) = members::service::address(tx, reader).await? else {
            continue;
        };
        let who = who.clone();
        let (said, news) = match yes {
            true => ("yes", RequestNews::SaidYes { who }),
            false => ("no", RequestNews::CannotAnyway { who }),
        };
        let letter = letter(held, need, &name, project(tx, held), news);
        let key = format!("{said}:{}:{reader}:{}", request.id, now.as_second());
        mail::enqueue_awake(tx, &email, lang, &key, &letter, (due, true)).await?;
    }
    Ok(())
}

fn letter(held: &Held, need: &NeedRow, name: &str, link: String, news: RequestNews) -> Letter {
    Letter::Request(RequestLetter {
        name: name.into(),
        project: held.project.title.clone(),
        need: need.title.clone(),
        link,
        news,
    })
}

fn project(tx: &Tx<'_>, held: &Held) -> String {
    format!("{}/prosjekter/{}", tx.ctx().partnership.public_url, held.project.slug)
}
