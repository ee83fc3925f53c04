//! An answer: coming, perhaps, or no.

use super::{
    crew, letters,
    room::{self, Guests, Settled},
    said::{self, Asking},
    seats,
};
use crate::{
    Audience, Ctx, Error, FieldErrors, Result,
    account::{PersonId, Viewer},
    ctx::Tx,
    events::{
        Answer, SignUp, SignUpForm, policy,
        store::{self, EventRow, Signup, Who},
        waitlist::{Moment, Party, State},
    },
    live::Topic,
    mail::EventNews,
};
use jiff_sqlx::ToSqlx;

/// What a Pådriver says. To say the same twice changes nothing.
///
/// # Errors
/// `Invalid` at `answer` when one cannot sign up now.
pub async fn answer(ctx: &Ctx, viewer: &Viewer, slug: &str, form: &SignUpForm) -> Result<()> {
    let me = viewer.member()?;
    let asking = Asking::at(ctx, slug).await?;
    let mut tx = ctx.begin().await?;
    let event = store::lock(&mut tx, slug).await?.ok_or(Error::NotFound)?;
    let who = Who::Person(me.id);
    let known = store::signup_of(&mut tx, event.id, who).await?;
    let asked = known.is_some() || store::is_invited_now(&mut tx, event.id, me.id).await?;
    policy::may_see(viewer, event.stage, event.open_to, asked)?;
    // Not before: what is wrong with the form would tell that there is such an event.
    let new = form.parse(asking.of(form)?)?;
    let invited = asked || viewer.manager().is_ok();
    policy::may_come(true, event.open_to, invited)?;
    let signup = match known {
        Some(signup) => signup,
        None => {
            let partner = is_partner(&mut tx, &event, me.id).await?;
            Signup::new(ctx.env.id(), event.id, who, partner, ctx.env.now())
        }
    };
    take(&mut tx, &event, signup, &new, &asking).await?;
    tx.commit().await
}

/// Whether one may sit where places are kept: those are for people of partner organisations.
pub(super) async fn is_partner(
    tx: &mut Tx<'_>,
    event: &EventRow,
    person: PersonId,
) -> Result<bool> {
    if event.reserved == 0 {
        return Ok(false);
    }
    Ok(store::person(tx, person).await?.is_some_and(|known| known.partner))
}

/// Takes an answer in: what it means for the places of all, and who is told.
pub(super) async fn take(
    tx: &mut Tx<'_>,
    event: &EventRow,
    mut signup: Signup,
    new: &SignUp,
    asking: &Asking,
) -> Result<()> {
    let now = tx.ctx().env.now();
    signup.party.crew = crew::is_crew(tx, event, signup.person_id).await?;
    let was = signup.party.party(signup.id);
    let party = answered(was, new, event.turns, now.into());
    let more = party.size() > was.size();
    policy::may_answer(event.gate(now), was.state, new.answer, more, now.into())
        .map_err(|complaint| FieldErrors::one("answer", complaint))?;
    let mut next = signup.clone();
    next.fill(new, now);
    next.confirmed_at = signup.confirmed_at.or(Some(now.to_sqlx()));
    next.party = signup.party.now(&party);
    let tracks = seats::of_event(tx, event, new).await?;
    let said = said::changes(tx, next.id, new, asking, !tracks.is_empty()).await?;
    if same(&signup, &next) && !said.anything() && party.state != State::Asking {
        return Ok(());
    }
    let settled = room::settle(tx, event, Some(party)).await?;
    let party = settled.asking.unwrap_or(party);
    next.party = signup.party.now(&party);
    next.track_id = seats::kept(&tracks, &signup, &party, new);
    store::save(tx, &next).await?;
    store::answered(tx, event.id, next.person_id, next.guest_id, now.to_sqlx()).await?;
    said.keep(tx, next.id).await?;
    let reseated =
        !tracks.is_empty() && seats::settle(tx, event, Some(next.id), &settled.told).await?;
    tell(tx, event, &signup, &next, settled.moved || reseated).await?;
    if next.guest_id.is_some() {
        let news = receipt(&signup, &next, &party, &settled);
        if let Some(news) = news {
            letters::receipt(tx, event, next.id, news).await?;
        }
    }
    Ok(())
}

/// The party after the answer, before the rule is asked.
fn answered(was: Guests, new: &SignUp, turn: i64, now: Moment) -> Guests {
    let companions = u16::try_from(new.companions.len()).unwrap_or(u16::MAX);
    let state = was.state.answered(new.answer == Answer::Coming, now);
    let party = Party { state, takes_fewer: new.takes_fewer, ..was };
    match state {
        State::Out => Party { companions, ..party },
        State::Asking => Party { companions, turn, ..party },
        _ => party.resized(companions, turn),
    }
}

fn same(before: &Signup, after: &Signup) -> bool {
    let after = Signup { answered_at: before.answered_at, ..after.clone() };
    *before == after
}

/// Who answered is for the Community Manager, and for the others with consent; a number that moved is for all.
async fn tell(
    tx: &mut Tx<'_>,
    event: &EventRow,
    before: &Signup,
    after: &Signup,
    moved: bool,
) -> Result<()> {
    let audience = if after.shown { Audience::Members } else { Audience::Manager };
    let told = match moved {
        true => policy::audience(event.stage, event.open_to),
        false if before.shown || after.shown || after.person_id.is_some() => Audience::Members,
        false => Audience::Manager,
    };
    let verb = match after.answer {
        Answer::Coming => "signed_up",
        Answer::Maybe => "may_come",
        Answer::No => "declined",
    };
    tx.record_for(after.person_id, verb, Topic::Events, event.id, audience, told).await
}

/// A guest has nothing but letters to look things up in; a Pådriver sees it on the page.
fn receipt(
    before: &Signup,
    after: &Signup,
    party: &Guests,
    settled: &Settled,
) -> Option<EventNews> {
    match settled.news {
        Some(news) => letters::said(news, party, settled.number),
        None if after.answer != Answer::Coming && before.confirmed_at.is_none() => {
            Some(EventNews::Noted)
        }
        None => None,
    }
}
