//! Tracks and questions of one event, taken along to all later ones of its series.

use super::tracks::changed;
use crate::{
    Ctx, Error, Result,
    account::Viewer,
    ctx::Tx,
    events::{
        Along, QUESTIONS_MAX, Question, QuestionId, TRACKS_MAX, TrackId, policy,
        store::{self, EventRow, QuestionRow, TrackRow},
    },
};

/// What is called the same there is made as it is here; what is not there is added, and what is there only, stays.
/// So it can be done again and changes nothing. Where somebody has chosen a track or answered a question, nothing is
/// touched.
///
/// # Errors
/// `NotFound` for an event that is in no series.
pub async fn take_along(ctx: &Ctx, viewer: &Viewer, slug: &str) -> Result<Along> {
    let me = policy::may_plan(viewer)?.id;
    let mut tx = ctx.begin().await?;
    let event = store::lock(&mut tx, slug).await?.ok_or(Error::NotFound)?;
    let series = event.series_id.ok_or(Error::NotFound)?;
    let tracks = store::tracks(&mut tx, event.id).await?;
    let questions = store::questions(&mut tx, event.id).await?;
    let questions: Vec<_> = questions.into_iter().map(|row| row.question().1).collect();
    let mut along = Along::default();
    for (id,) in store::later(&mut tx, series, event.starts_at).await? {
        let Some(later) = store::lock_by_id(&mut tx, id).await?.filter(|one| one.id != event.id)
        else {
            continue;
        };
        if store::has_chosen(&mut tx, later.id).await? {
            along.left += 1;
            continue;
        }
        take_tracks(&mut tx, &tracks, &later).await?;
        take_questions(&mut tx, &questions, &later).await?;
        changed(&mut tx, me, &later).await?;
        along.taken += 1;
    }
    tx.commit().await?;
    Ok(along)
}

async fn take_tracks(tx: &mut Tx<'_>, from: &[TrackRow], to: &EventRow) -> Result<()> {
    let there = store::tracks(tx, to.id).await?;
    let names: Vec<_> = from.iter().map(|track| track.name.as_str()).collect();
    let ids: Vec<TrackId> = there.iter().map(|track| track.id).collect();
    let of = there.iter().map(|track| track.name.as_str()).collect::<Vec<_>>();
    let (same, own) = matched(&names, &of, usize::from(TRACKS_MAX));
    let mut sort = 0;
    for (track, known) in from.iter().zip(same) {
        let id = match known {
            Place::Same(index) => ids[index],
            Place::New => tx.ctx().env.id(),
            Place::None => continue,
        };
        store::save_track(tx, &TrackRow { id, event_id: to.id, sort, ..track.clone() }).await?;
        sort += 1;
    }
    for index in own {
        store::sort_track(tx, ids[index], sort).await?;
        sort += 1;
    }
    Ok(())
}

async fn take_questions(tx: &mut Tx<'_>, from: &[Question], to: &EventRow) -> Result<()> {
    let there = store::questions(tx, to.id).await?;
    let there: Vec<(QuestionId, Question)> = there.into_iter().map(QuestionRow::question).collect();
    let texts: Vec<_> = from.iter().map(|question| question.text.as_str()).collect();
    let of = there.iter().map(|(_, question)| question.text.as_str()).collect::<Vec<_>>();
    let (same, own) = matched(&texts, &of, usize::from(QUESTIONS_MAX));
    let mut sort = 0;
    for (question, known) in from.iter().zip(same) {
        let id = match known {
            Place::Same(index) => there[index].0,
            Place::New => tx.ctx().env.id(),
            Place::None => continue,
        };
        store::save_question(tx, id, to.id, question, sort).await?;
        store::sort_question(tx, id, sort).await?;
        sort += 1;
    }
    for index in own {
        store::sort_question(tx, there[index].0, sort).await?;
        sort += 1;
    }
    Ok(())
}

/// Where one of them has its place among those that are there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    /// One that is called the same, and has no other taken along to it.
    Same(usize),
    New,
    /// There is no room for more.
    None,
}

/// The place of each, and which of those that are there stay as they are.
fn matched(from: &[&str], there: &[&str], most: usize) -> (Vec<Place>, Vec<usize>) {
    let mut own: Vec<usize> = (0..there.len()).collect();
    let same = from.iter().map(|name| {
        let at = own.iter().position(|index| there[*index] == *name)?;
        Some(own.remove(at))
    });
    let same: Vec<_> = same.collect();
    let mut count = there.len();
    let place = |same: Option<usize>| match same {
        Some(index) => Place::Same(index),
        None if count < most => {
            count += 1;
            Place::New
        }
        None => Place::None,
    };
    (same.into_iter().map(place).collect(), own)
}

#[cfg(test)]
mod tests {
    use super::{Place::*, *};

    #[test]
    fn what_is_called_the_same_is_the_same_and_nothing_is_taken_away() {
        for (from, there, most, places, own) in [
            (&["ombruk", "mat"][..], &[][..], 12, vec![New, New], vec![]),
            (&["ombruk", "mat"], &["mat", "energi"], 12, vec![New, Same(0)], vec![1]),
            (&["mat", "mat"], &["mat"], 12, vec![Same(0), New], vec![]),
            (
                &["ombruk", "mat", "tak"],
                &["mat", "energi"],
                3,
                vec![New, Same(0), Place::None],
                vec![1],
            ),
            (&[], &["energi"], 12, vec![], vec![0]),
        ] {
            assert_eq!(matched(from, there, most), (places, own), "{from:?} {there:?}");
        }
    }
}
