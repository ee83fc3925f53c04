//! Tracks and questions as pages are given them.

use super::{draw::Reader, said::in_order};
use crate::{
    Ctx, Error, Lang, Result,
    account::Viewer,
    civil::Clock,
    events::{
        Asked, AskedPage, EventId, HostCard, MyWishes, Question, QuestionForm, QuestionId,
        QuestionPage, SeatRow, SignupId, Sitting, TrackCard, TrackForm, TrackId, TrackPage, policy,
        store::{self, EventRow, QuestionRow, ShownTrack, TrackRow},
    },
    members::Portrait,
};

/// As many as the other lists of the desk.
const ROWS: i64 = 500;

impl Reader<'_> {
    /// `holder`: whose link it is, for one who is not signed in.
    pub async fn asked(
        &self,
        ctx: &Ctx,
        event: EventId,
        holder: Option<SignupId>,
    ) -> Result<Asked> {
        let tracks = store::shown_tracks(&ctx.db, event, self.viewer.reach()).await?;
        let questions = store::questions_shown(&ctx.db, event).await?;
        if tracks.is_empty() && questions.is_empty() {
            return Ok(Asked::default());
        }
        let (ids, questions): (Vec<_>, Vec<_>) =
            questions.into_iter().map(QuestionRow::question).unzip();
        let mine = match (holder, self.viewer.id()) {
            (Some(signup), _) => Some(signup),
            (None, Some(me)) => store::signup_id(&ctx.db, event, me).await?,
            (None, None) => None,
        };
        let mine = match mine {
            Some(signup) => Some(my_wishes(ctx, signup, &ids).await?),
            None => None,
        };
        let rows = match self.viewer.manager() {
            Ok(_) => self.seat_rows(ctx, event, &ids, ROWS).await?,
            Err(_) => Vec::new(),
        };
        Ok(Asked { tracks: tracks.into_iter().map(card).collect(), questions, mine, rows })
    }

    /// Who sits where and said what.
    pub async fn seat_rows(
        &self,
        ctx: &Ctx,
        event: EventId,
        questions: &[QuestionId],
        most: i64,
    ) -> Result<Vec<SeatRow>> {
        let rows = store::seat_rows(&ctx.db, event, most).await?;
        let wishes = store::all_wishes(&ctx.db, event).await?;
        let answers = store::all_answers(&ctx.db, event).await?;
        // Both lists stand in the order of the sign-ups, and so each row finds its part of them at once.
        let mut said: std::collections::BTreeMap<uuid::Uuid, (Vec<TrackId>, Vec<_>)> =
            std::collections::BTreeMap::new();
        for (signup, track) in wishes {
            said.entry(signup.into()).or_default().0.push(track);
        }
        for (signup, question, answer) in answers {
            said.entry(signup.into()).or_default().1.push((question, answer));
        }
        let row = |row: store::SeatRowRow| {
            let (wishes, answers) = said.remove(&row.id.into()).unwrap_or_default();
            let answers = in_order(questions, &answers);
            SeatRow {
                standing: self.standing(&row.party, 0),
                name: row.name.unwrap_or_default(),
                slug: row.slug,
                guest: row.guest,
                answer: row.answer,
                companions: row.companions.lines().map(str::to_owned).collect(),
                size: u16::try_from(row.party.size).unwrap_or(1),
                said: MyWishes { wishes, sits_in: row.track_id, answers },
            }
        };
        Ok(rows.into_iter().map(row).collect())
    }
}

async fn my_wishes(ctx: &Ctx, signup: SignupId, questions: &[QuestionId]) -> Result<MyWishes> {
    let (wishes, sits_in) = store::wishes_shown(&ctx.db, signup).await?;
    let answers = store::answers_shown(&ctx.db, signup).await?;
    Ok(MyWishes {
        wishes: wishes.into_iter().map(|(track,)| track).collect(),
        sits_in,
        answers: in_order(questions, &answers),
    })
}

fn card(shown: ShownTrack) -> TrackCard {
    let ShownTrack { track, host, host_slug, host_portrait } = shown;
    let portrait = host_portrait.and_then(|raw| Portrait::parse(&raw)).unwrap_or_default();
    let number = |number: i64| u32::try_from(number).unwrap_or_default();
    TrackCard {
        id: track.id,
        name: track.name,
        about: track.about,
        room: track.room,
        host: host.map(|name| HostCard { name, slug: host_slug, portrait }),
        starts: clock(track.starts),
        ends: clock(track.ends),
        capacity: track.capacity.map(number),
        taken: number(track.taken),
    }
}

fn clock(stored: Option<String>) -> Option<Clock> {
    stored.and_then(|stored| Clock::try_from(stored).ok())
}

/// Where tracks and questions are planned.
pub async fn asked(ctx: &Ctx, viewer: &Viewer, slug: &str) -> Result<AskedPage> {
    policy::may_plan(viewer)?;
    let event = event(ctx, slug).await?;
    let tracks = store::shown_tracks(&ctx.db, event.id, viewer.reach()).await?;
    let questions = store::questions_shown(&ctx.db, event.id).await?;
    let later = match event.series_id {
        Some(series) => store::count_later(&ctx.db, series, event.starts_at).await?,
        None => 0,
    };
    Ok(AskedPage {
        later,
        slug: event.slug,
        title: event.title,
        tracks: tracks.into_iter().map(card).collect(),
        questions: questions.into_iter().map(QuestionRow::question).collect(),
    })
}

/// One track where it is edited; without an id, a new one.
pub async fn track_page(
    ctx: &Ctx,
    viewer: &Viewer,
    slug: &str,
    id: Option<TrackId>,
) -> Result<TrackPage> {
    policy::may_plan(viewer)?;
    let event = event(ctx, slug).await?;
    let (mut form, mut sitting) = (TrackForm::default(), Vec::new());
    if let Some(id) = id {
        let tracks = store::shown_tracks(&ctx.db, event.id, viewer.reach()).await?;
        let found = tracks.into_iter().find(|shown| shown.track.id == id);
        form = filled(found.ok_or(Error::NotFound)?);
        let sitter = |row: store::SitterRow| Sitting {
            id: row.id,
            name: row.name.unwrap_or_default(),
            size: u16::try_from(row.size).unwrap_or(1),
        };
        sitting = store::sitters_shown(&ctx.db, id).await?.into_iter().map(sitter).collect();
    }
    Ok(TrackPage { slug: event.slug, title: event.title, form, sitting })
}

/// As it would be typed. A host is named by the address of their page, which is theirs alone.
fn filled(shown: ShownTrack) -> TrackForm {
    let host = match shown.host_slug {
        Some(slug) => format!("/padrivere/{slug}"),
        None => shown.host.unwrap_or_default(),
    };
    let TrackRow { name, about, room, starts, ends, capacity, .. } = shown.track;
    let typed = |at: Option<String>| {
        clock(at).map(|at| at.text(Lang::Nb).trim_start_matches("kl. ").to_owned())
    };
    TrackForm {
        name,
        about: about.unwrap_or_default(),
        room: room.unwrap_or_default(),
        host,
        starts: typed(starts).unwrap_or_default(),
        ends: typed(ends).unwrap_or_default(),
        capacity: capacity.map(|capacity| capacity.to_string()).unwrap_or_default(),
    }
}

/// One question where it is edited; without an id, a new one.
pub async fn question_page(
    ctx: &Ctx,
    viewer: &Viewer,
    slug: &str,
    id: Option<QuestionId>,
) -> Result<QuestionPage> {
    policy::may_plan(viewer)?;
    let event = event(ctx, slug).await?;
    let (mut form, mut answered) = (QuestionForm::default(), 0);
    if let Some(id) = id {
        let rows = store::questions_shown(&ctx.db, event.id).await?;
        let row = rows.into_iter().find(|row| row.id == id).ok_or(Error::NotFound)?;
        let (_, question): (_, Question) = row.question();
        form = QuestionForm::from(&question);
        answered = u32::try_from(store::answers_to(&ctx.db, id).await?).unwrap_or_default();
    }
    Ok(QuestionPage { slug: event.slug, title: event.title, form, answered })
}

async fn event(ctx: &Ctx, slug: &str) -> Result<EventRow> {
    Ok(store::event(&ctx.db, slug).await?.ok_or(Error::NotFound)?.event)
}
