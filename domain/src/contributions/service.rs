//! What can be done with contributions: by the person, and by the one who says thank you.

use super::{
    ContributionForm, ContributionId, Doer, Done, Kind, MyContributions, Said, Sent, Thanked,
    ThanksForm, ThanksId, ThanksPage, ToThank, policy,
    store::{self, New, Reader, Row, UnthankedRow},
};
use crate::{
    Audience, Complaint, Ctx, Error, FieldErrors, Result,
    account::{PersonId, Viewer},
    civil::Day,
    ctx::Tx,
    events::{EventId, quiet},
    live::Topic,
    mail::{self, Letter},
    members::policy::effective,
    time,
};
use jiff::{SignedDuration, Timestamp};
use jiff_sqlx::ToSqlx;
use uuid::Uuid;

/// Nobody writes down more than this by hand: whoever tries is a program.
const MOST: i64 = 2000;
/// So long a thank-you is news to whom it went.
const NEWS: SignedDuration = SignedDuration::from_hours(30 * 24);

/// What I did, all of it.
pub async fn mine(ctx: &Ctx, viewer: &Viewer) -> Result<MyContributions> {
    let me = viewer.member()?.id;
    let (seen_by, listed) = store::seen_by(&ctx.db, me).await?.ok_or(Error::SignInRequired)?;
    Ok(MyContributions {
        done: store::of(&ctx.db, me, true).await?.into_iter().map(done).collect(),
        thanks: thanks(ctx, me).await?,
        seen_by,
        listed,
        today: ctx.today().to_string(),
    })
}

/// What someone did, as far as these eyes see it.
pub(crate) async fn shown(
    ctx: &Ctx,
    person: PersonId,
    eyes: Audience,
    own: bool,
) -> Result<(Vec<Done>, Vec<Thanked>)> {
    let Some((seen_by, listed)) = store::seen_by(&ctx.db, person).await? else {
        return Ok(Default::default());
    };
    if !policy::seen(seen_by, listed, eyes, own) {
        return Ok(Default::default());
    }
    let whole = eyes == Audience::Manager && !own;
    let mut rows = store::of(&ctx.db, person, whole).await?;
    rows.retain(|row| !row.hidden);
    Ok((rows.into_iter().map(done).collect(), thanks(ctx, person).await?))
}

fn done(row: Row) -> Done {
    Done {
        id: row.id,
        kind: row.kind,
        words: row.words,
        event: row.event_slug.zip(row.event_title),
        project: row.project_slug.zip(row.project_title),
        on: row.on_day,
        minutes: row.minutes.and_then(|minutes| u16::try_from(minutes).ok()),
        hidden: row.hidden,
        thanked: row.thanked,
    }
}

async fn thanks(ctx: &Ctx, person: PersonId) -> Result<Vec<Thanked>> {
    let rows = store::thanks(&ctx.db, person).await?;
    Ok(rows.into_iter().map(thanked).collect())
}

fn thanked((at, by, words): (jiff_sqlx::Timestamp, Option<String>, String)) -> Thanked {
    Thanked { on: time::day(at.to_jiff()).to_string(), by, words }
}

/// The last thank-you the viewer had, while it is news.
pub async fn newest_thanks(ctx: &Ctx, viewer: &Viewer) -> Result<Option<Thanked>> {
    let me = viewer.member()?.id;
    let since = (ctx.env.now() - NEWS).to_sqlx();
    Ok(store::newest_thanks(&ctx.db, me, since).await?.map(thanked))
}

/// Writes down something I did.
///
/// # Errors
/// `Invalid`.
pub async fn add(ctx: &Ctx, viewer: &Viewer, form: &ContributionForm) -> Result<()> {
    let me = viewer.member()?.id;
    let new = form.parse(ctx.today())?;
    let mut tx = ctx.begin().await?;
    if store::count_of(&mut tx, me).await? >= MOST {
        return Err(Error::RateLimited);
    }
    let row = New {
        id: ctx.env.id(),
        person: me,
        kind: Kind::Other,
        subject: None,
        words: Some(&new.what),
        on_day: new.on.to_string(),
        minutes: new.minutes.map(i64::from),
        source: "person",
        at: ctx.env.now().to_sqlx(),
    };
    store::insert(&mut tx, &row).await?;
    told(&mut tx, me).await?;
    tx.commit().await
}

/// Mends what stands there. Of what came by itself only the time can be changed: the rest is the event's.
///
/// # Errors
/// `NotFound` for what is not the viewer's own; `Invalid`.
pub async fn correct(
    ctx: &Ctx,
    viewer: &Viewer,
    id: ContributionId,
    form: &ContributionForm,
) -> Result<()> {
    let me = viewer.member()?.id;
    let new = form.parse(ctx.today())?;
    let mut tx = ctx.begin().await?;
    if store::correct(&mut tx, me, id, &new).await? == 0 {
        return Err(Error::NotFound);
    }
    told(&mut tx, me).await?;
    tx.commit().await
}

/// Hides something I did from everyone else, or shows it again.
///
/// # Errors
/// `NotFound` for what is not the viewer's own.
pub async fn hide(ctx: &Ctx, viewer: &Viewer, id: ContributionId, hidden: bool) -> Result<()> {
    let me = viewer.member()?.id;
    let at = hidden.then(|| ctx.env.now().to_sqlx());
    let mut tx = ctx.begin().await?;
    if store::hide(&mut tx, me, id, at).await? == 0 {
        return Err(Error::NotFound);
    }
    told(&mut tx, me).await?;
    tx.commit().await
}

/// Who else may see what I do.
///
/// # Errors
/// `Invalid` at `seen_by`.
pub async fn show_to(ctx: &Ctx, viewer: &Viewer, seen_by: &str) -> Result<()> {
    let me = viewer.member()?.id;
    let audience = Audience::parse(seen_by)
        .ok_or_else(|| FieldErrors::one("seen_by", Complaint::NotAChoice))?;
    // Before the transaction: who holds one connection never waits for another.
    let (before, listed) = store::seen_by(&ctx.db, me).await?.ok_or(Error::SignInRequired)?;
    let mut tx = ctx.begin().await?;
    store::show_to(&mut tx, me, audience).await?;
    // Who saw it before sees the difference too.
    let told = effective(before.min(audience), listed);
    tx.record(Some(me), "contributed", Topic::Members, me, told).await?;
    tx.commit().await
}

/// What was done is read on the profile, by whoever may see the profile.
async fn told(tx: &mut Tx<'_>, me: PersonId) -> Result<()> {
    let listed = store::reader(tx, me).await?.map_or(Audience::Manager, |reader| reader.listed);
    tx.record_for(Some(me), "contributed", Topic::Members, me, Audience::Manager, listed).await
}

/// What nobody has said thank you for, the newest first; what was done together stands together. `just`: the
/// thank-you that the viewer has just said, from an address.
pub async fn to_thank(ctx: &Ctx, viewer: &Viewer, just: &str) -> Result<ThanksPage> {
    let me = policy::may_thank(viewer)?.id;
    let groups = groups(ctx, me).await?;
    let said = match just.parse::<Uuid>() {
        Ok(thanks) => store::said(&ctx.db, thanks.into(), me).await?,
        Err(_) => None,
    };
    let said = said.map(|(to, on, id)| {
        let newer = |group: &ToThank| {
            let first = group.people.first().map(|doer| doer.contribution.into());
            (group.on.as_str(), first) > (on.as_str(), Some(Uuid::from(id)))
        };
        Said { to, at: groups.iter().filter(|group| newer(group)).count() }
    });
    Ok(ThanksPage { groups, said })
}

async fn groups(ctx: &Ctx, me: PersonId) -> Result<Vec<ToThank>> {
    let today = ctx.today();
    let mut groups: Vec<ToThank> = Vec::new();
    for row in store::unthanked(&ctx.db, me).await? {
        let event = row.event_slug.clone().zip(row.event_title.clone());
        let project = row.project_slug.clone().zip(row.project_title.clone());
        let doer = doer(&row);
        let same = |group: &&mut ToThank| {
            (event.is_some() || project.is_some())
                && (&group.event, &group.project) == (&event, &project)
                && group.kind == row.kind
        };
        match groups.iter_mut().find(same) {
            Some(group) => group.people.push(doer),
            None => groups.push(ToThank {
                kind: row.kind,
                event,
                project,
                words: row.words,
                days: Day::parse(&row.on_day).map_or(0, |day| today.since(day)),
                on: row.on_day,
                people: vec![doer],
            }),
        }
    }
    Ok(groups)
}

fn doer(row: &UnthankedRow) -> Doer {
    Doer {
        contribution: row.id,
        slug: row.slug.clone(),
        name: row.name.clone(),
        portrait: row.portrait.clone(),
    }
}

/// How many contributions wait for a thank-you, and for how many days the oldest of them.
pub async fn waiting_for_thanks(ctx: &Ctx, viewer: &Viewer) -> Result<(i64, i32)> {
    let me = policy::may_thank(viewer)?.id;
    let (count, oldest) = store::unthanked_count(&ctx.db, me).await?;
    let oldest = oldest.and_then(|day| Day::parse(&day).ok());
    Ok((count, oldest.map_or(0, |day| ctx.today().since(day))))
}

/// Says thank you: each gets the words once, whatever they are thanked for. What another has thanked for
/// in the meantime is left out.
///
/// # Errors
/// `Conflict` when nothing of it waits any longer; `Invalid`.
pub async fn thank(ctx: &Ctx, viewer: &Viewer, form: &ThanksForm) -> Result<Sent> {
    let me = policy::may_thank(viewer)?.clone();
    let new = form.parse()?;
    let mut tx = ctx.begin().await?;
    let mut thanked: Vec<(PersonId, ThanksId)> = Vec::new();
    let now = ctx.env.now();
    for id in new.contributions {
        let Some((person,)) = store::lock_unthanked(&mut tx, id, me.id).await? else { continue };
        let thanks = match thanked.iter().find(|(known, _)| *known == person) {
            Some((_, thanks)) => *thanks,
            None => {
                let thanks = ctx.env.id();
                store::insert_thanks(&mut tx, thanks, person, me.id, &new.words, now.to_sqlx())
                    .await?;
                thanked.push((person, thanks));
                thanks
            }
        };
        store::thank(&mut tx, id, thanks).await?;
    }
    let Some((_, first)) = thanked.first() else { return Err(Error::Conflict) };
    let sent = Sent { thanks: *first, people: thanked.len() };
    for (person, thanks) in thanked {
        let reader = store::reader(&mut tx, person).await?;
        let listed = reader.as_ref().map_or(Audience::Manager, |reader| reader.listed);
        if let Some(reader) = reader {
            write_to(&mut tx, reader, thanks, &me.name, &new.words).await?;
        }
        tx.record_for(Some(me.id), "thanked", Topic::Members, person, Audience::Manager, listed)
            .await?;
    }
    tx.commit().await?;
    Ok(sent)
}

async fn write_to(
    tx: &mut Tx<'_>,
    reader: Reader,
    thanks: ThanksId,
    by: &str,
    words: &str,
) -> Result<()> {
    let Some(email) = reader.email else { return Ok(()) };
    let what = store::thanked_for(tx, thanks).await?;
    let ctx = tx.ctx();
    let letter = Letter::Thanks {
        name: reader.name,
        words: words.into(),
        by: by.into(),
        what: what.into_iter().filter_map(|(words, title)| words.or(title)).collect(),
        link: format!("{}/min-side/bidrag", ctx.partnership.public_url),
    };
    let due = quiet::send_at(ctx.env.now(), None, &time::zone());
    let key = format!("thanks:{}", thanks);
    mail::service::enqueue_at(tx, &email, reader.lang, &key, &letter, due).await
}

/// Something that came by itself, once however often it comes: from an event, or the demo.
pub(crate) async fn credit(
    tx: &mut Tx<'_>,
    person: PersonId,
    kind: Kind,
    event: EventId,
    on: Day,
    source: &'static str,
) -> Result<bool> {
    credit_at(tx, person, kind, (Topic::Events, event.into()), on, source).await
}

/// The same of whatever it was done at.
pub(crate) async fn credit_at(
    tx: &mut Tx<'_>,
    person: PersonId,
    kind: Kind,
    subject: (Topic, Uuid),
    on: Day,
    source: &'static str,
) -> Result<bool> {
    let row = New {
        id: tx.ctx().env.id(),
        person,
        kind,
        subject: Some(subject),
        words: None,
        on_day: on.to_string(),
        minutes: None,
        source,
        at: tx.ctx().env.now().to_sqlx(),
    };
    Ok(store::insert(tx, &row).await?)
}

/// It did not come to that after all. What somebody has said thank you for stays.
pub(crate) async fn take_back(
    tx: &mut Tx<'_>,
    person: PersonId,
    kind: Kind,
    subject: Uuid,
) -> Result<()> {
    store::take_back(tx, person, kind, subject).await?;
    Ok(())
}

/// Something a person did, as the demo tells it.
pub(crate) async fn admit(
    tx: &mut Tx<'_>,
    person: PersonId,
    what: &str,
    on: Day,
    minutes: u16,
) -> Result<()> {
    let row = New {
        id: tx.ctx().env.id(),
        person,
        kind: Kind::Other,
        subject: None,
        words: Some(what),
        on_day: on.to_string(),
        minutes: Some(minutes.into()),
        source: "demo",
        at: tx.ctx().env.now().to_sqlx(),
    };
    store::insert(tx, &row).await?;
    Ok(())
}

/// Thanks that were said then, for all that someone did before that day; nobody is written to.
pub(crate) async fn admit_thanks(
    tx: &mut Tx<'_>,
    person: PersonId,
    by: PersonId,
    words: &str,
    (before, at): (Day, Timestamp),
) -> Result<()> {
    let thanks = tx.ctx().env.id();
    store::insert_thanks(tx, thanks, person, by, words, at.to_sqlx()).await?;
    if store::thank_before(tx, person, thanks, &before.to_string()).await? == 0 {
        store::delete_thanks(tx, thanks).await?;
    }
    Ok(())
}

/// Who sees what someone did, as the demo has it.
pub(crate) async fn admit_audience(
    tx: &mut Tx<'_>,
    person: PersonId,
    audience: Audience,
) -> Result<()> {
    store::show_to(tx, person, audience).await?;
    Ok(())
}
