//! What is said at the door: by a form, or by a phone that has saved it up.

use super::read::{news, open};
use crate::{
    Audience, Complaint, Ctx, Error, FieldErrors, Result,
    account::{PersonId, Viewer},
    ctx::Tx,
    events::{
        EventId, SignupId,
        door::{
            DoorNews, MARKS_MAX, Mark, MarkForm, MarkId, MarksForm, Says, SentMark, WalkIn,
            WalkInForm, happened, stands, stands_on,
        },
        service::guest::{Link, by_link},
        store::{self, Attendance, EventRow},
        waitlist::Moment,
    },
    live::Topic,
};
use uuid::Uuid;

/// All that a phone has saved up, in its order; sent twice it is the same as once. The answer is what has
/// changed since the turn that the phone knew, and which marks mean nothing here.
///
/// # Errors
/// `SignInRequired`, `Forbidden`, `NotFound`, and `Invalid` for what no phone of ours sends.
pub async fn mark(ctx: &Ctx, viewer: &Viewer, slug: &str, form: &MarksForm) -> Result<DoorNews> {
    let (event, me) = open(ctx, viewer, slug).await?;
    let unknown = || FieldErrors::one("marks", Complaint::NotAChoice);
    let sent_at: i64 = form.sent_at.parse().map_err(|_| unknown())?;
    let marks: Vec<SentMark> = serde_json::from_str(&form.marks).map_err(|_| unknown())?;
    if marks.len() > MARKS_MAX {
        return Err(unknown().into());
    }
    let mut tx = ctx.begin().await?;
    let event = store::lock_by_id(&mut tx, event).await?.ok_or(Error::NotFound)?;
    let mut refused = Vec::new();
    for sent in &marks {
        let at = happened(ctx.env.now().into(), sent_at, sent.at);
        let party = party(&mut tx, &event, sent).await?;
        match (party, sent.says()) {
            (Some(party), Some(says)) => {
                let mark = Mark { id: sent.id.into(), says, seen: sent.seen(), at };
                take(&mut tx, &event, &party, &mark, me).await?;
            }
            _ => refused.push(sent.id),
        }
    }
    tx.commit().await?;
    let since = form.since.parse().unwrap_or_default();
    Ok(DoorNews { refused, ..news(ctx, &event, since).await? })
}

/// One button of the list, where there is no JavaScript: it answers all that stands there.
pub async fn mark_one(ctx: &Ctx, viewer: &Viewer, slug: &str, form: &MarkForm) -> Result<Uuid> {
    let (event, me) = open(ctx, viewer, slug).await?;
    let (row, says) = form.parse()?;
    say(ctx, row, event, me, says).await?;
    Ok(row)
}

/// Somebody who is on no list, and is here. Whose address has a row at this event already is that one.
pub async fn walk_in(ctx: &Ctx, viewer: &Viewer, slug: &str, form: &WalkInForm) -> Result<Uuid> {
    let (event, me) = open(ctx, viewer, slug).await?;
    let new = form.parse()?;
    let mut tx = ctx.begin().await?;
    let event = store::lock_by_id(&mut tx, event).await?.ok_or(Error::NotFound)?;
    let known = match &new.email {
        Some(email) => store::row_of(&mut tx, event.id, email.as_str()).await?,
        None => None,
    };
    let party = match known {
        Some(row) => answered(&mut tx, &event, row).await?.ok_or(Error::NotFound)?,
        None => newcomer(&mut tx, &event, ctx.env.id(), &new).await?,
    };
    let seen = stands(&store::marks(&mut tx, party.id).await?).heads;
    // Whoever has come is here: a second press brings nobody, and takes nobody of a party away.
    if party.here == 0 {
        take(&mut tx, &event, &party, &now_said(ctx, Says::Here(1), seen), me).await?;
    }
    tx.commit().await?;
    Ok(party.id)
}

/// "Ikke fotografer meg", or not after all: said by a Pådriver of themselves.
pub async fn photo_wish(ctx: &Ctx, viewer: &Viewer, slug: &str, no_photo: bool) -> Result<()> {
    let me = viewer.member()?.id;
    let mut tx = ctx.begin().await?;
    let event = store::lock(&mut tx, slug).await?.ok_or(Error::NotFound)?;
    let who = store::Who::Person(me);
    let signup = store::signup_of(&mut tx, event.id, who).await?.ok_or(Error::NotFound)?;
    wish(&mut tx, &event, signup.id, no_photo, Some(me)).await?;
    tx.commit().await
}

/// The same by a guest, behind the mailed link.
pub async fn photo_wish_as_guest(
    ctx: &Ctx,
    token: &str,
    no_photo: bool,
    client: &str,
) -> Result<()> {
    let Link::Signup(link) = by_link(ctx, token, client).await? else {
        return Err(Error::NotFound);
    };
    let mut tx = ctx.begin().await?;
    let event = store::lock_by_id(&mut tx, link.event_id).await?.ok_or(Error::NotFound)?;
    wish(&mut tx, &event, link.id, no_photo, link.person_id).await?;
    tx.commit().await
}

async fn wish(
    tx: &mut Tx<'_>,
    event: &EventRow,
    signup: SignupId,
    no_photo: bool,
    by: Option<PersonId>,
) -> Result<()> {
    let party = answered(tx, event, signup.into()).await?.ok_or(Error::NotFound)?;
    let known = store::marks(tx, party.id).await?;
    let mark = now_said(tx.ctx(), Says::NoPhoto(no_photo), stands(&known).heads);
    take(tx, event, &party, &mark, by).await
}

/// Said just now by one who sees all that is known.
pub(super) async fn say(
    ctx: &Ctx,
    row: Uuid,
    event: EventId,
    by: PersonId,
    says: Says,
) -> Result<()> {
    let mut tx = ctx.begin().await?;
    let event = store::lock_by_id(&mut tx, event).await?.ok_or(Error::NotFound)?;
    let party = answered(&mut tx, &event, row).await?.ok_or(Error::NotFound)?;
    let known = store::marks(&mut tx, party.id).await?;
    let mark = now_said(ctx, says, stands(&known).heads);
    take(&mut tx, &event, &party, &mark, by).await?;
    tx.commit().await
}

fn now_said(ctx: &Ctx, says: Says, seen: Vec<MarkId>) -> Mark {
    Mark { id: ctx.env.id(), says, seen, at: Moment::from(ctx.env.now()) }
}

/// Writes a mark down, and what all of them come to now. Who came is for the Community Manager; that
/// something has changed at the door, for those who stand there.
async fn take(
    tx: &mut Tx<'_>,
    event: &EventRow,
    party: &Attendance,
    mark: &Mark,
    by: impl Into<Option<PersonId>>,
) -> Result<()> {
    let by = by.into();
    if !store::insert_mark(tx, party.id, mark, by).await? {
        return Ok(());
    }
    let kept = store::attendance(tx, party.id).await?.ok_or(Error::NotFound)?.stand();
    let stand = stands_on(&kept, &store::marks(tx, party.id).await?);
    store::set_stand(tx, party.id, &stand, event.turns).await?;
    let (actor, verb) = match (kept.here > 0, stand.here > 0) {
        (false, true) => (party.person_id, "arrived"),
        (true, false) => (party.person_id, "not_arrived"),
        _ => (by, "marked"),
    };
    tx.record_for(actor, verb, Topic::Door, event.id, Audience::Manager, Audience::Members).await
}

/// Whom a mark is about, at this event.
async fn party(tx: &mut Tx<'_>, event: &EventRow, sent: &SentMark) -> Result<Option<Attendance>> {
    if let Some(known) = answered(tx, event, sent.row).await? {
        return Ok(Some(known));
    }
    match sent.walk_in.as_ref().map(WalkInForm::parse) {
        // An id of elsewhere is not made anew here.
        Some(Ok(new)) if store::attendance(tx, sent.row).await?.is_none() => {
            Ok(Some(newcomer(tx, event, sent.row, &new).await?))
        }
        _ => Ok(None),
    }
}

/// Who has been at the door before, or has answered.
async fn answered(tx: &mut Tx<'_>, event: &EventRow, row: Uuid) -> Result<Option<Attendance>> {
    let known = store::attendance(tx, row).await?.filter(|known| known.event_id == event.id);
    let signup = store::signup(tx, row.into()).await?;
    let signup =
        signup.filter(|signup| signup.event_id == event.id && signup.confirmed_at.is_some());
    match (known, signup) {
        (Some(known), None) => Ok(Some(known)),
        (Some(known), Some(signup)) => {
            Ok(Some(Attendance { person_id: signup.person_id, ..known }))
        }
        (None, None) => Ok(None),
        (None, Some(signup)) => {
            let new = Attendance {
                id: row,
                event_id: event.id,
                signup_id: Some(signup.id),
                person_id: None,
                name: String::new(),
                email: None,
                here: 0,
                since: None,
                no_photo: false,
            };
            store::insert_attendance(tx, &new).await?;
            Ok(Some(Attendance { person_id: signup.person_id, ..new }))
        }
    }
}

async fn newcomer(tx: &mut Tx<'_>, event: &EventRow, id: Uuid, new: &WalkIn) -> Result<Attendance> {
    let email = new.email.as_ref().map(|email| email.as_str().to_owned());
    let person = match &email {
        Some(email) => store::person_by_email(tx, email).await?.map(|known| known.id),
        None => None,
    };
    let party = Attendance {
        id,
        event_id: event.id,
        signup_id: None,
        person_id: person,
        name: new.name.as_str().into(),
        email,
        here: 0,
        since: None,
        no_photo: false,
    };
    store::insert_attendance(tx, &party).await?;
    Ok(party)
}
