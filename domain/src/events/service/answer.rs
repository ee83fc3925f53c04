//! An answer: coming, perhaps, or no.

use super::{round::Round, said::Asking};
use crate::{
    Ctx, Error, Result,
    account::{PersonId, Viewer},
    ctx::Tx,
    events::{
        SignUp, SignUpForm, policy,
        store::{self, EventRow, Signup, Who},
    },
    together::Together,
};

/// Where those stand who answer at the same time, by the slug of the event.
pub type Answers = Together<Answering, Result<()>>;

/// A Pådriver, and what they say.
#[derive(Clone)]
pub struct Answering {
    me: PersonId,
    viewer: Viewer,
    form: SignUpForm,
}

/// What a Pådriver says. To say the same twice changes nothing.
///
/// # Errors
/// `Invalid` at `answer` when one cannot sign up now.
pub async fn answer(ctx: &Ctx, viewer: &Viewer, slug: &str, form: &SignUpForm) -> Result<()> {
    let me = viewer.member()?.id;
    let one = Answering { me, viewer: viewer.clone(), form: form.clone() };
    let (with, of) = (ctx.clone(), slug.to_owned());
    let take = move |all| take_in(with.clone(), of.clone(), all);
    ctx.answers.ask(slug, one, take).await.unwrap_or(Err(Error::Unavailable))
}

/// All of them in one transaction. What it founders on can be one of them: then each has one of their own.
async fn take_in(ctx: Ctx, slug: String, all: Vec<Answering>) -> Vec<Result<()>> {
    match together(&ctx, &slug, &all).await {
        Ok(said) => said,
        Err(failed) if all.len() == 1 => vec![Err(failed)],
        Err(_) => {
            let mut said = Vec::with_capacity(all.len());
            for one in all {
                let alone = together(&ctx, &slug, &[one]).await;
                said.push(alone.and_then(|mut said| said.pop().unwrap_or(Err(Error::Unavailable))));
            }
            said
        }
    }
}

/// What each is answered. One who is refused is no reason not to take in the others.
async fn together(ctx: &Ctx, slug: &str, all: &[Answering]) -> Result<Vec<Result<()>>> {
    let asking = Asking::at(ctx, slug).await?;
    let mut tx = ctx.begin().await?;
    let turns = i64::try_from(all.len()).unwrap_or(i64::MAX);
    let Some(event) = store::lock_for(&mut tx, slug, turns).await? else {
        return Ok(vec![Err(Error::NotFound); all.len()]);
    };
    let people: Vec<_> = all.iter().map(|one| one.me).collect();
    let mut round = Round::open(&mut tx, &event, &asking, &people, turns).await?;
    let mut said = Vec::with_capacity(all.len());
    for one in all {
        said.push(take_one(&mut tx, &event, &asking, &mut round, one).await?);
    }
    if round.close(&mut tx).await? {
        tx.commit().await?;
    }
    Ok(said)
}

/// The outer error is the transaction's, the inner one theirs alone.
async fn take_one(
    tx: &mut Tx<'_>,
    event: &EventRow,
    asking: &Asking,
    round: &mut Round<'_>,
    one: &Answering,
) -> Result<Result<()>> {
    let known = round.known(tx, one.me).await?;
    let asked = known.is_some() || round.is_invited(one.me);
    let new = match allowed(event, asking, one, asked) {
        Ok(new) => new,
        Err(refused) => return Ok(Err(refused)),
    };
    let signup = match known {
        Some(signup) => signup,
        None => {
            let partner = is_partner(tx, event, one.me).await?;
            let (id, now) = (tx.ctx().env.id(), tx.ctx().env.now());
            Signup::new(id, event.id, Who::Person(one.me), partner, now)
        }
    };
    round.take(tx, signup, &new).await
}

fn allowed(event: &EventRow, asking: &Asking, one: &Answering, asked: bool) -> Result<SignUp> {
    policy::may_see(&one.viewer, event.stage, event.open_to, asked)?;
    // Not before: what is wrong with the form would tell that there is such an event.
    let new = one.form.parse(asking.of(&one.form)?)?;
    let invited = asked || one.viewer.manager().is_ok();
    policy::may_come(true, event.open_to, invited)?;
    Ok(new)
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

/// Takes one answer in by itself: what it means for the places of all, and who is told.
pub(super) async fn take(
    tx: &mut Tx<'_>,
    event: &EventRow,
    signup: Signup,
    new: &SignUp,
    asking: &Asking,
) -> Result<()> {
    let mut round = Round::open(tx, event, asking, &[], 1).await?;
    round.take(tx, signup, new).await??;
    round.close(tx).await?;
    Ok(())
}
