//! Answering from the mail: opening the link does nothing, the buttons on the page do.

use crate::{
    Complaint, Ctx, Error, FieldErrors, Lang, Result,
    account::{Email, Viewer},
    ctx::Tx,
    events::{
        Answer, Guest, GuestPage, SignUpForm,
        service::{
            answer::{is_partner, take},
            draw::{By, Reader},
            said::Asking,
        },
        store::{self, InviteeRow, Signup, Who},
    },
    members::Name,
};

/// The page of one who was asked, whether or not they have answered.
pub(in crate::events::service) async fn invitee_page(
    ctx: &Ctx,
    lang: Lang,
    invitee: &InviteeRow,
) -> Result<GuestPage> {
    let email = invitee.email.as_deref().ok_or(Error::NotFound)?;
    let event = store::event_by_id(&ctx.db, invitee.event_id).await?.ok_or(Error::NotFound)?;
    let answer =
        store::signup_of_invitee(&ctx.db, invitee.event_id, invitee.person_id, email).await?;
    let nobody = Viewer::default();
    let page = Reader::new(ctx, &nobody, lang).page(ctx, &event, By::Link(answer)).await?;
    Ok(GuestPage { name: invitee.name.clone().unwrap_or_default(), confirmed: true, page })
}

/// Whoever is no Pådriver becomes a guest by answering: only they were sent the link.
pub(in crate::events::service) async fn answer_by_invitation(
    ctx: &Ctx,
    invitee: &InviteeRow,
    form: &SignUpForm,
) -> Result<()> {
    let asking = Asking::of_event(ctx, invitee.event_id).await?;
    let new = form.parse(asking.of(form)?)?;
    let mut tx = ctx.begin().await?;
    let event = store::lock_by_id(&mut tx, invitee.event_id).await?.ok_or(Error::NotFound)?;
    let (who, partner) = match invitee.person_id {
        Some(person) => (Who::Person(person), is_partner(&mut tx, &event, person).await?),
        None => (guest(&mut tx, invitee, form, new.answer).await?, false),
    };
    let known = store::signup_of(&mut tx, event.id, who).await?;
    let signup =
        known.unwrap_or_else(|| Signup::new(ctx.env.id(), event.id, who, partner, ctx.env.now()));
    take(&mut tx, &event, signup, &new, &asking).await?;
    tx.commit().await
}

async fn guest(
    tx: &mut Tx<'_>,
    invitee: &InviteeRow,
    form: &SignUpForm,
    answer: Answer,
) -> Result<Who> {
    let email = invitee.email.as_deref().and_then(|email| Email::parse(email).ok());
    let email = email.ok_or(Error::NotFound)?;
    let known = invitee.name.as_deref().and_then(|name| Name::parse(name).ok());
    let typed = match (known, answer) {
        (Some(name), _) => Ok(name),
        // Who cannot come need not say who they are.
        (None, Answer::No) => Name::parse(email.as_str().split('@').next().unwrap_or_default())
            .or_else(|_| Name::parse("Gjest")),
        (None, Answer::Coming | Answer::Maybe) => Name::parse(&form.name),
    };
    let name = typed.map_err(|wrong: Complaint| FieldErrors::one("name", wrong))?;
    let (id, now) = (tx.ctx().env.id(), tx.ctx().env.now());
    let id = store::guest(tx, id, &Guest { name, email }, invitee.lang, now).await?;
    store::confirm_guest(tx, id, now).await?;
    Ok(Who::Guest(id))
}
