//! Guests: they sign up with name and e-mail, and answer by the links they are sent.

use super::{
    answer::{is_partner, take},
    draw::{By, Reader},
    invite::{answer_by_invitation, invitee_page},
    letters, room,
    said::{self, Asking},
    seats,
};
use crate::{
    Audience, Complaint, Ctx, Error, FieldErrors, Lang, Result,
    account::{
        PersonId, Viewer,
        limits::{self, GUESSES_PER_CLIENT, GUESTS_PER_ADDRESS, GUESTS_PER_CLIENT},
        service::hash,
    },
    ctx::Tx,
    events::{
        GuestPage, SignUp, SignUpForm,
        policy::{self, Gate},
        store::{self, EventRow, InviteeRow, Signup, Who},
        waitlist::Party,
    },
    live::Topic,
    mail::EventNews,
    members::Name,
    seal,
};

/// Writes down what a guest wants, and mails the link that confirms it. The answer is the same whether
/// or not the address is known; what was answered before stays as it is.
///
/// # Errors
/// `Invalid`, `SignInRequired` at what is for Pådrivere, `RateLimited`.
pub async fn sign_up(
    ctx: &Ctx,
    slug: &str,
    form: &SignUpForm,
    lang: Lang,
    client: &str,
) -> Result<()> {
    // Before the form is read: what is wrong with it would tell that there is such an event.
    let event = store::event(&ctx.db, slug).await?.ok_or(Error::NotFound)?.event;
    policy::may_see(&Viewer::default(), event.stage, event.open_to, false)?;
    let asking = Asking::of_event(ctx, event.id).await?;
    let (guest, new) = form.parse_guest(asking.of(form)?)?;
    seal::unhurried(ctx, &form.drawn_at).await?;
    if !form.website.is_empty() {
        return Ok(()); // Only a machine fills this in; it is told what a person would be.
    }
    limits::spend(ctx, GUESTS_PER_CLIENT, client).await?;
    limits::spend(ctx, GUESTS_PER_ADDRESS, guest.email.as_str()).await?;
    let mut tx = ctx.begin().await?;
    let event = store::lock(&mut tx, slug).await?.ok_or(Error::NotFound)?;
    policy::may_see(&Viewer::default(), event.stage, event.open_to, false)?;
    policy::may_come(false, event.open_to, false)?;
    let now = ctx.env.now();
    if event.gate(now) != Gate::Open {
        return Err(FieldErrors::one("answer", Complaint::SignUpNotOpen).into());
    }
    let (who, partner) = match store::person_by_email(&mut tx, guest.email.as_str()).await? {
        Some(person) => (Who::Person(person.id), is_partner(&mut tx, &event, person.id).await?),
        None => {
            let id = store::guest(&mut tx, ctx.env.id(), &guest, lang, now).await?;
            (Who::Guest(id), false)
        }
    };
    let tracks = !seats::of_event(&mut tx, &event, &new).await?.is_empty();
    let known = store::signup_of(&mut tx, event.id, who).await?;
    let (id, news) = match known {
        Some(signup) if signup.confirmed_at.is_some() => (signup.id, EventNews::Known),
        pending => {
            let mut signup =
                pending.unwrap_or_else(|| Signup::new(ctx.env.id(), event.id, who, partner, now));
            signup.fill(&new, now);
            signup.party.takes_fewer = new.takes_fewer;
            store::save(&mut tx, &signup).await?;
            let said = said::changes(&mut tx, signup.id, &new, &asking, tracks).await?;
            said.keep(&mut tx, signup.id).await?;
            (signup.id, EventNews::Confirm)
        }
    };
    letters::receipt(&mut tx, &event, id, news).await?;
    tx.commit().await
}

/// The page behind a mailed link.
///
/// # Errors
/// `NotFound` for a link that nobody has; `RateLimited` for one who goes on guessing.
pub async fn guest(ctx: &Ctx, lang: Lang, token: &str, client: &str) -> Result<GuestPage> {
    let signup = match by_link(ctx, token, client).await? {
        Link::Signup(signup) => signup,
        Link::Invitee(invitee) => return invitee_page(ctx, lang, &invitee).await,
    };
    let event = store::event_by_id(&ctx.db, signup.event_id).await?.ok_or(Error::NotFound)?;
    // Whoever holds the link need not be who is signed in here.
    let nobody = Viewer::default();
    let page = Reader::new(ctx, &nobody, lang).page(ctx, &event, By::Link(Some(signup.id))).await?;
    let name = store::name_of(&ctx.db, signup.id).await?.unwrap_or_default();
    Ok(GuestPage { name, confirmed: signup.confirmed_at.is_some(), page })
}

/// The guest's one button. Twice is as good as once.
pub async fn confirm(ctx: &Ctx, token: &str, client: &str) -> Result<()> {
    let Link::Signup(link) = by_link(ctx, token, client).await? else {
        return Err(Error::NotFound); // An invitation is answered, there is nothing to confirm.
    };
    let asking = Asking::of_event(ctx, link.event_id).await?;
    let mut tx = ctx.begin().await?;
    let (event, signup) = held(&mut tx, &link).await?;
    if signup.confirmed_at.is_some() {
        return Ok(());
    }
    let (tracks, answers) = said::before(&mut tx, signup.id, &asking).await?;
    let wanted = SignUp {
        companions: signup.companions().iter().filter_map(|name| Name::parse(name).ok()).collect(),
        takes_fewer: signup.party.takes_fewer,
        food: signup.food.clone(),
        access: signup.access.clone(),
        tracks,
        answers,
        shown: signup.shown,
        answer: signup.answer,
    };
    by_guest(&mut tx, &event, signup, &wanted, &asking).await?;
    tx.commit().await
}

/// Another answer by the same link. It confirms the address too, for only its owner was sent the link.
pub async fn answer_as_guest(
    ctx: &Ctx,
    token: &str,
    form: &SignUpForm,
    client: &str,
) -> Result<()> {
    let link = match by_link(ctx, token, client).await? {
        Link::Signup(signup) => signup,
        Link::Invitee(invitee) => return answer_by_invitation(ctx, &invitee, form).await,
    };
    let asking = Asking::of_event(ctx, link.event_id).await?;
    let new = form.parse(asking.of(form)?)?;
    let mut tx = ctx.begin().await?;
    let (event, signup) = held(&mut tx, &link).await?;
    by_guest(&mut tx, &event, signup, &new, &asking).await?;
    tx.commit().await
}

async fn by_guest(
    tx: &mut Tx<'_>,
    event: &EventRow,
    signup: Signup,
    new: &SignUp,
    asking: &Asking,
) -> Result<()> {
    let now = tx.ctx().env.now();
    if let Some(guest) = signup.guest_id {
        store::confirm_guest(tx, guest, now).await?;
    }
    take(tx, event, signup, new, asking).await
}

/// What a link leads to: an answer, or the question.
pub(super) enum Link {
    Signup(Signup),
    Invitee(InviteeRow),
}

pub(super) async fn by_link(ctx: &Ctx, token: &str, client: &str) -> Result<Link> {
    // A token is 256 random bits, and what is looked up is its hash: nothing to guess, nothing to time.
    let hash = hash(token);
    if let Some(signup) = store::signup_by_link(&ctx.db, &hash).await? {
        return Ok(Link::Signup(signup));
    }
    if let Some(invitee) = store::invitee_by_link(&ctx.db, &hash).await? {
        return Ok(Link::Invitee(invitee));
    }
    limits::spend(ctx, GUESSES_PER_CLIENT, client).await?;
    Err(Error::NotFound)
}

/// The event, locked, and the answer as it stands now.
async fn held(tx: &mut Tx<'_>, link: &Signup) -> Result<(EventRow, Signup)> {
    let event = store::lock_by_id(tx, link.event_id).await?.ok_or(Error::NotFound)?;
    let signup = store::signup(tx, link.id).await?.ok_or(Error::NotFound)?;
    Ok((event, signup))
}

/// What a guest with this address has answered follows them when they become a Pådriver. Where they have answered
/// as a Pådriver already, that answer stands, and the guest's place is somebody else's.
pub(crate) async fn claim(tx: &mut Tx<'_>, person: PersonId, email: &str) -> Result<()> {
    let now = tx.ctx().env.now();
    for signup in store::answered_twice(tx, person, email, now).await? {
        give_up(tx, &signup).await?;
    }
    store::claim_walk_ins(tx, person, email).await?;
    store::claim(tx, person, email).await?;
    Ok(store::claim_invitations(tx, person, email, &hash(email)).await?)
}

async fn give_up(tx: &mut Tx<'_>, signup: &Signup) -> Result<()> {
    let event = store::lock_by_id(tx, signup.event_id).await?.ok_or(Error::NotFound)?;
    let party = signup.party.party(signup.id);
    let state = party.state.answered(false, tx.ctx().env.now().into());
    let settled = room::settle(tx, &event, Some(Party { state, ..party })).await?;
    store::delete_signup(tx, signup.id).await?;
    seats::settle(tx, &event, None, &settled.told).await?;
    let told = policy::audience(event.stage, event.open_to);
    tx.record_for(None, "declined", Topic::Events, event.id, Audience::Manager, told).await
}
