//! Tracks and questions of one breakfast, taken along to all later ones.

use crate::{
    elvebyen::{breakfast, comes, elvebyen, padriver, seen, with},
    world::texts,
};
use domain::{
    Ctx, Error,
    account::Viewer,
    events::{
        Along, EventForm, QuestionForm, SeriesForm, SignUpForm, Stage, TrackForm,
        service::{
            answer, asked, change, filled, move_on, plan, save_question, save_track, take_along,
        },
    },
};

fn track(name: &str, capacity: &str) -> TrackForm {
    TrackForm { name: name.into(), capacity: capacity.into(), ..TrackForm::default() }
}

fn question(text: &str) -> QuestionForm {
    QuestionForm { text: text.into(), kind: "words".into(), ..QuestionForm::default() }
}

/// Every Thursday from 3 to 24 December, published.
async fn four_breakfasts(ctx: &Ctx, ingrid: &Viewer) -> Vec<String> {
    let series = SeriesForm {
        repeats: "weekly".into(),
        until: "24.12.2026".into(),
        ..SeriesForm::default()
    };
    let first = plan(ctx, ingrid, &breakfast("20"), &series).await.unwrap();
    move_on(ctx, ingrid, &first, Stage::Published, true).await.unwrap();
    texts(ctx, "select slug from events order by starts_at").await
}

async fn names(ctx: &Ctx, ingrid: &Viewer, slug: &str) -> (Vec<String>, Vec<String>) {
    let page = asked(ctx, ingrid, slug).await.unwrap();
    let tracks = page.tracks.into_iter().map(|track| track.name).collect();
    (tracks, page.questions.into_iter().map(|(_, question)| question.text).collect())
}

pub async fn tracks_and_questions_are_taken_along_to_all_later_ones(ctx: &Ctx) {
    let (ctx, _, ingrid) = elvebyen(ctx).await;
    let slugs = four_breakfasts(&ctx, &ingrid).await;
    assert_eq!(slugs.len(), 4);
    let [first, second, third, fourth] = [0, 1, 2, 3].map(|n| slugs[n].as_str());
    let empty = (vec![], vec![]);
    for form in [track("Ombruk", "8"), track("Mat", "")] {
        save_track(&ctx, &ingrid, second, None, &form).await.unwrap();
    }
    save_question(&ctx, &ingrid, second, None, &question("Hva vil du lære?")).await.unwrap();
    // The third has a track of its own, and one that is called the same; in the fourth somebody has chosen.
    save_track(&ctx, &ingrid, third, None, &track("Bare her", "")).await.unwrap();
    save_track(&ctx, &ingrid, third, None, &track("Mat", "3")).await.unwrap();
    save_track(&ctx, &ingrid, fourth, None, &track("Energi", "")).await.unwrap();
    let (amir, jonas) = (padriver(&ctx, "Amir").await, padriver(&ctx, "Jonas").await);
    comes(&ctx, &amir, third).await;
    let energi = seen(&ctx, &ingrid, fourth).await.asked.tracks[0].id.to_string();
    let wish = SignUpForm { tracks: vec![energi], ..with(0) };
    answer(&ctx, &jonas, fourth, &wish).await.unwrap();

    assert_eq!(asked(&ctx, &ingrid, second).await.unwrap().later, 2);
    let along = take_along(&ctx, &ingrid, second).await.unwrap();
    assert_eq!(along, Along { taken: 1, left: 1 });
    assert_eq!(names(&ctx, &ingrid, first).await, empty, "what is behind it stays");
    let (tracks, questions) = names(&ctx, &ingrid, third).await;
    assert_eq!(tracks, ["Ombruk", "Mat", "Bare her"]);
    assert_eq!(questions, ["Hva vil du lære?"]);
    assert_eq!(names(&ctx, &ingrid, fourth).await, (vec!["Energi".into()], vec![]));
    let page = asked(&ctx, &ingrid, third).await.unwrap();
    assert_eq!(page.tracks[1].capacity, None, "as it is here");
    assert!(seen(&ctx, &amir, third).await.card.mine.is_some());

    // Once more is as good as once.
    assert_eq!(take_along(&ctx, &ingrid, second).await.unwrap(), along);
    let again = asked(&ctx, &ingrid, third).await.unwrap();
    assert_eq!(again.tracks, page.tracks);
    assert_eq!(again.questions, page.questions);
}

pub async fn what_is_taken_along_is_the_managers_and_within_its_series(ctx: &Ctx) {
    let (ctx, _, ingrid) = elvebyen(ctx).await;
    let slugs = four_breakfasts(&ctx, &ingrid).await;
    let amir = padriver(&ctx, "Amir").await;
    save_track(&ctx, &ingrid, &slugs[0], None, &track("Ombruk", "")).await.unwrap();
    assert_eq!(take_along(&ctx, &amir, &slugs[0]).await, Err(Error::Forbidden));
    let stranger = take_along(&ctx, &Viewer::default(), &slugs[0]).await;
    assert_eq!(stranger, Err(Error::SignInRequired));
    assert_eq!(take_along(&ctx, &ingrid, "ingen-slik").await, Err(Error::NotFound));
    let alone = EventForm { date: "4.12.2026".into(), ..breakfast("") };
    let alone = plan(&ctx, &ingrid, &alone, &SeriesForm::default()).await.unwrap();
    assert_eq!(asked(&ctx, &ingrid, &alone).await.unwrap().later, 0);
    assert_eq!(take_along(&ctx, &ingrid, &alone).await, Err(Error::NotFound));
    // One that is called off takes nothing along any more.
    move_on(&ctx, &ingrid, &slugs[3], Stage::Cancelled, false).await.unwrap();
    assert_eq!(take_along(&ctx, &ingrid, &slugs[0]).await, Ok(Along { taken: 2, left: 0 }));
    assert_eq!(names(&ctx, &ingrid, &slugs[3]).await.0.len(), 0);
    // And what is changed later here is not, until it is asked for.
    let moved = filled(&ctx, &ingrid, &slugs[0]).await.unwrap();
    change(&ctx, &ingrid, &slugs[0], &EventForm { place: "Lageret".into(), ..moved }, true)
        .await
        .unwrap();
    assert_eq!(names(&ctx, &ingrid, &slugs[1]).await.0, ["Ombruk"]);
}
