//! Planning: one event or a series, as drafts; and the form as it stands.

use crate::{
    Complaint, Ctx, Error, FieldErrors, Result,
    account::Viewer,
    civil::{Clock, Day, LocalTime},
    ctx::Tx,
    events::{
        EventForm, EventId, NewEvent, SeriesForm, SeriesId, Stage, policy,
        store::{self, EventRow},
    },
    live::Topic,
    text, time,
};
use jiff_sqlx::Timestamp;

/// Drafts of all dates; the slug of the first one.
///
/// # Errors
/// `Invalid`, with the complaints of both forms.
pub async fn plan(
    ctx: &Ctx,
    viewer: &Viewer,
    form: &EventForm,
    series: &SeriesForm,
) -> Result<String> {
    let me = policy::may_plan(viewer)?;
    let new = form.parse()?;
    let series = series.parse(new.starts.day)?;
    let mut tx = ctx.begin().await?;
    kind_is_known(&mut tx, &new).await?;
    let now = ctx.env.now();
    let (id, days) = match series {
        None => (None, vec![new.starts.day]),
        Some(series) => {
            let id: SeriesId = ctx.env.id();
            store::insert_series(&mut tx, id, &String::from(series.rule), now).await?;
            (Some(id), series.days)
        }
    };
    let mut first = None;
    for day in days {
        let one = on_day(&new, day);
        let event: EventId = ctx.env.id();
        let slug = free_slug(&mut tx, one.title.as_str(), day, event).await?;
        store::insert(&mut tx, &EventRow::draft(event, slug.clone(), id, &one, now)).await?;
        let audience = policy::audience(Stage::Draft, one.open_to);
        tx.record(Some(me.id), "planned", Topic::Events, event, audience).await?;
        first.get_or_insert(slug);
    }
    tx.commit().await?;
    first.ok_or(Error::Unavailable)
}

/// The form as it stands, in Norwegian forms.
pub async fn filled(ctx: &Ctx, viewer: &Viewer, slug: &str) -> Result<EventForm> {
    policy::may_plan(viewer)?;
    let event = store::event(&ctx.db, slug).await?.ok_or(Error::NotFound)?.event;
    let zone = time::zone();
    let (starts, ends) = (event.starts(&zone), event.ends(&zone));
    let words = |text: Option<String>| text.unwrap_or_default();
    let at = |at: Option<Timestamp>| {
        let local = at.map(|at| time::local(at.to_jiff(), &zone));
        local
            .map(|time| format!("{} kl. {}", numbers(time.day), clock(time.at)))
            .unwrap_or_default()
    };
    Ok(EventForm {
        title: event.title.clone(),
        lead: words(event.lead),
        about: words(event.about),
        kind: event.kind.clone(),
        date: numbers(starts.day),
        starts: clock(starts.at),
        ends: clock(ends.at),
        last_date: if ends.day == starts.day { String::new() } else { numbers(ends.day) },
        place: words(event.place),
        address: words(event.address),
        directions: words(event.directions),
        access: words(event.access),
        capacity: event.capacity.map(|capacity| capacity.to_string()).unwrap_or_default(),
        reserved: if event.reserved == 0 { String::new() } else { event.reserved.to_string() },
        kept_crew: if event.kept_crew == 0 { String::new() } else { event.kept_crew.to_string() },
        opens: at(event.opens_at),
        deadline: at(event.deadline_at),
        open_to: event.open_to.as_str().into(),
        version: event.version.to_string(),
    })
}

fn numbers(day: Day) -> String {
    format!("{}.{}.{}", day.day(), day.month(), day.year())
}

fn clock(at: Clock) -> String {
    at.text(crate::Lang::Nb)
}

pub(super) async fn kind_is_known(tx: &mut Tx<'_>, new: &NewEvent) -> Result<()> {
    match store::is_kind(tx, &new.kind).await? {
        true => Ok(()),
        false => Err(FieldErrors::one("kind", Complaint::NotAChoice).into()),
    }
}

/// The same event on another day: the clock shows the same, and so do the days before it.
pub(in crate::events) fn on_day(new: &NewEvent, day: Day) -> NewEvent {
    let days = day.since(new.starts.day);
    let shifted = |time: LocalTime| LocalTime { day: time.day.plus(days), ..time };
    NewEvent {
        starts: shifted(new.starts),
        ends: shifted(new.ends),
        opens: new.opens.map(shifted),
        deadline: new.deadline.map(shifted),
        ..new.clone()
    }
}

/// Title and date as an address; a number behind it where another has it.
pub(in crate::events) async fn free_slug(
    tx: &mut Tx<'_>,
    title: &str,
    day: Day,
    event: EventId,
) -> Result<String> {
    let short: String = text::slugify(title).chars().take(60).collect();
    let base = match short.trim_matches('-') {
        "" => format!("arrangement-{day}"),
        title => format!("{title}-{day}"),
    };
    let mut slug = base.clone();
    for number in 2..50 {
        if !store::slug_is_taken(tx, &slug, event).await? {
            return Ok(slug);
        }
        slug = format!("{base}-{number}");
    }
    // Fifty of one name on one day: the id tells them apart.
    Ok(format!("{base}-{}", &uuid::Uuid::from(event).simple().to_string()[20..]))
}
