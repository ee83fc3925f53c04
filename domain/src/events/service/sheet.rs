//! Who comes, where they sit and what they answered, as a table to take along.

use super::draw::Reader;
use crate::{
    Ctx, Error, Lang, Result,
    account::Viewer,
    events::{
        Answer, Question, QuestionKind, SeatRow, Standing, TrackId, policy, sheet,
        store::{self, QuestionRow, TrackRow},
        track_texts as t,
    },
};

/// More than any hall holds.
const ROWS: i64 = 20_000;

/// The text of the file. What somebody eats or needs is not in it, nor any address: that is erased here when it is no
/// longer needed, and a file is not.
pub async fn sheet(ctx: &Ctx, viewer: &Viewer, lang: Lang, slug: &str) -> Result<String> {
    policy::may_plan(viewer)?;
    let event = store::event(&ctx.db, slug).await?.ok_or(Error::NotFound)?.event;
    let tracks = store::shown_tracks(&ctx.db, event.id, viewer.reach()).await?;
    let tracks: Vec<TrackRow> = tracks.into_iter().map(|shown| shown.track).collect();
    let (ids, questions): (Vec<_>, Vec<_>) = store::questions_shown(&ctx.db, event.id)
        .await?
        .into_iter()
        .map(QuestionRow::question)
        .unzip();
    let reader = Reader::new(ctx, viewer, lang);
    let rows = reader.seat_rows(ctx, event.id, &ids, ROWS).await?;
    let mut lines = vec![head(&questions, !tracks.is_empty(), lang)];
    lines.extend(rows.iter().map(|row| line(row, &tracks, &questions, lang)));
    Ok(sheet::sheet(&lines))
}

fn head(questions: &[Question], tracks: bool, l: Lang) -> Vec<String> {
    let mut head = vec![t::name(l), t::answer(l), t::how_many(l), t::companions(l)];
    if tracks {
        head.extend([t::track(l), t::wishes(l)]);
    }
    let head = head.into_iter().map(str::to_owned);
    head.chain(questions.iter().map(|question| question.text.clone())).collect()
}

fn line(row: &SeatRow, tracks: &[TrackRow], questions: &[Question], l: Lang) -> Vec<String> {
    let name = |id: &TrackId| tracks.iter().find(|track| track.id == *id).map(|t| t.name.clone());
    let answer = match (&row.standing, row.answer) {
        (Standing::Coming { .. }, _) => t::comes(l),
        (Standing::Waiting { .. } | Standing::Offered { .. }, _) => t::waits(l),
        (_, Answer::Maybe) => t::maybe(l),
        _ => t::no_place(l),
    };
    let mut line =
        vec![row.name.clone(), answer.to_owned(), row.size.to_string(), row.companions.join(", ")];
    if !tracks.is_empty() {
        let wishes: Vec<String> = row.said.wishes.iter().filter_map(name).collect();
        line.push(row.said.sits_in.as_ref().and_then(name).unwrap_or_default());
        line.push(wishes.join(", "));
    }
    let said = questions.iter().zip(&row.said.answers);
    line.extend(said.map(|(question, said)| words(question, said.as_deref(), l)));
    line
}

/// Yes and no in the reader's language; all else as it was written.
fn words(question: &Question, said: Option<&str>, l: Lang) -> String {
    match (&question.kind, said) {
        (QuestionKind::YesNo, Some("yes")) => t::yes(l).into(),
        (QuestionKind::YesNo, Some("no")) => t::no(l).into(),
        (_, said) => said.unwrap_or_default().replace('\n', " "),
    }
}
