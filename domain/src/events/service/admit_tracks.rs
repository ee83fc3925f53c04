//! Taking in the tracks and questions of an event that is in the world already, with what was said to them.

use super::seats;
use crate::{
    Error, Result,
    account::PersonId,
    ctx::Tx,
    events::{
        EventId, Host, NewTrack, Question, QuestionId, SignupId, TrackId,
        store::{self, TrackRow},
    },
};

/// What somebody wished for and answered, by the numbers of tracks and questions.
#[derive(Clone, Debug, Default)]
pub struct Said {
    pub wishes: Vec<usize>,
    pub answers: Vec<Option<String>>,
}

/// Writes them down and seats those who come, in order of asking. `say` is asked for each of them, from 0. A host is
/// one who is here, or else the name that is given. Nobody is written to.
pub async fn admit_tracks(
    tx: &mut Tx<'_>,
    event: EventId,
    tracks: Vec<(NewTrack, Option<PersonId>)>,
    questions: &[Question],
    say: impl Fn(usize) -> Said,
) -> Result<()> {
    let mut ids: Vec<TrackId> = Vec::new();
    for (sort, (new, host_id)) in (0..).zip(tracks) {
        let host_name = match &new.host {
            Some(Host::Name(name)) if host_id.is_none() => Some(name.clone()),
            _ => None,
        };
        let id = tx.ctx().env.id();
        let track = TrackRow::of(id, event, new, (host_id, host_name), sort);
        store::save_track(tx, &track).await?;
        ids.push(track.id);
    }
    let mut asked: Vec<QuestionId> = Vec::new();
    for (sort, question) in (0..).zip(questions) {
        let id = tx.ctx().env.id();
        store::save_question(tx, id, event, question, sort).await?;
        asked.push(id);
    }
    let event = store::lock_by_id(tx, event).await?.ok_or(Error::NotFound)?;
    let here: Vec<SignupId> =
        store::expected(tx, event.id).await?.into_iter().map(|(id,)| id).collect();
    for (number, signup) in here.iter().enumerate() {
        let Said { wishes, answers } = say(number);
        let wishes: Vec<_> = wishes.iter().filter_map(|wish| ids.get(*wish).copied()).collect();
        let answers = asked.iter().zip(answers);
        let answers: Vec<_> = answers.filter_map(|(id, answer)| Some((*id, answer?))).collect();
        store::set_wishes(tx, *signup, &wishes).await?;
        store::set_answers(tx, *signup, &answers).await?;
    }
    seats::seat_all(tx, &event, None, &here).await?;
    Ok(())
}
