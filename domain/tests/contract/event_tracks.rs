//! Tracks and questions: who sits where, who is told, and hundreds who want the same one.

use crate::{
    elvebyen::{
        breakfast, cannot, elvebyen, guest, news, padriver, post, published, seen, signs_up,
        standing, token, with,
    },
    event_places::{CROWD, crowd},
    world::{complaint, count, execute, told},
};
use domain::{
    Audience, Complaint, Ctx, Error, Lang,
    account::Viewer,
    events::{
        Answer, EventForm, EventPage, QuestionForm, SignUpForm, Standing, TrackCard, TrackForm,
        TrackId, fingerprint,
        service::{
            self, answer, answer_as_guest, asked, change, confirm, filled, move_question,
            move_track, remove_question, remove_track, save_question, save_track, sheet, tend,
            track_page,
        },
    },
    mail::EventNews,
};
use std::sync::Arc;
use tokio::sync::Barrier;

fn track(name: &str, capacity: &str) -> TrackForm {
    TrackForm { name: name.into(), capacity: capacity.into(), ..TrackForm::default() }
}

/// An event with these tracks, and their ids.
async fn gathering(
    ctx: &Ctx,
    ingrid: &Viewer,
    capacity: &str,
    tracks: &[(&str, &str)],
) -> (String, Vec<TrackId>) {
    let slug = published(ctx, ingrid, &breakfast(capacity)).await;
    for (name, capacity) in tracks {
        save_track(ctx, ingrid, &slug, None, &track(name, capacity)).await.unwrap();
    }
    let ids = seen(ctx, ingrid, &slug).await.asked.tracks.iter().map(|track| track.id).collect();
    (slug, ids)
}

fn raw(track: TrackId) -> String {
    uuid::Uuid::from(track).to_string()
}

/// Comes with so many, and wishes for these; the empty field of a form is among them.
fn wishing(tracks: &[TrackId], companions: usize) -> SignUpForm {
    let mut tracks: Vec<String> = tracks.iter().map(|track| raw(*track)).collect();
    tracks.push(String::new());
    SignUpForm { tracks, ..with(companions) }
}

async fn wishes(ctx: &Ctx, viewer: &Viewer, slug: &str, tracks: &[TrackId]) {
    answer(ctx, viewer, slug, &wishing(tracks, 0)).await.unwrap();
}

async fn sits_in(ctx: &Ctx, viewer: &Viewer, slug: &str) -> Option<String> {
    let asked = seen(ctx, viewer, slug).await.asked;
    let sits_in = asked.mine.as_ref()?.sits_in?;
    asked.track(sits_in).map(|track| track.name.clone())
}

fn taken(page: &EventPage) -> Vec<u32> {
    page.asked.tracks.iter().map(|track| track.taken).collect()
}

fn seated(track: &str) -> EventNews {
    EventNews::Seated { track: track.into(), room: None }
}

pub async fn who_sits_where_follows_the_wishes(ctx: &Ctx) {
    let (ctx, _, ingrid) = elvebyen(ctx).await;
    let (slug, ids) = gathering(&ctx, &ingrid, "60", &[("Taket", "1"), ("Utlån", "1")]).await;
    let (amir, ewa, jonas) =
        (padriver(&ctx, "Amir").await, padriver(&ctx, "Ewa").await, padriver(&ctx, "Jonas").await);
    wishes(&ctx, &amir, &slug, &ids).await;
    wishes(&ctx, &ewa, &slug, &ids).await;
    wishes(&ctx, &jonas, &slug, &ids).await;
    assert_eq!(sits_in(&ctx, &amir, &slug).await.as_deref(), Some("Taket"));
    assert_eq!(sits_in(&ctx, &ewa, &slug).await.as_deref(), Some("Utlån"));
    assert_eq!(sits_in(&ctx, &jonas, &slug).await, None, "and comes all the same");
    assert_eq!(
        standing(&ctx, &jonas, &slug).await,
        Standing::Coming { places: 1, wanted: 1 },
        "a place at the event is not a seat in a track"
    );
    let page = seen(&ctx, &Viewer::default(), &slug).await;
    assert_eq!(taken(&page), [1, 1]);
    assert_eq!(page.asked.tracks.iter().map(TrackCard::left).collect::<Vec<_>>(), [Some(0); 2]);
    assert!(page.asked.rows.is_empty() && page.asked.mine.is_none());
    assert_eq!(seen(&ctx, &ingrid, &slug).await.asked.rows.len(), 3);
    // Whoever wishes for nothing more leaves their seat.
    wishes(&ctx, &amir, &slug, &[]).await;
    assert_eq!(sits_in(&ctx, &amir, &slug).await, None);
    assert_eq!(sits_in(&ctx, &ewa, &slug).await.as_deref(), Some("Taket"));
    assert_eq!(sits_in(&ctx, &jonas, &slug).await.as_deref(), Some("Utlån"));
}

pub async fn a_dearer_track_is_given_in_order_and_told(ctx: &Ctx) {
    let (ctx, clock, ingrid) = elvebyen(ctx).await;
    let (slug, ids) = gathering(&ctx, &ingrid, "60", &[("Taket", "1"), ("Utlån", "2")]).await;
    let (amir, ewa, jonas) =
        (padriver(&ctx, "Amir").await, padriver(&ctx, "Ewa").await, padriver(&ctx, "Jonas").await);
    for viewer in [&amir, &ewa, &jonas] {
        wishes(&ctx, viewer, &slug, &ids).await;
    }
    let mut live = ctx.live.subscribe();
    cannot(&ctx, &amir, &slug).await;
    assert_eq!(told(&mut live), Audience::Public, "every open page fetches again");
    assert_eq!(sits_in(&ctx, &ewa, &slug).await.as_deref(), Some("Taket"));
    assert_eq!(sits_in(&ctx, &jonas, &slug).await.as_deref(), Some("Utlån"));
    assert_eq!(news(&ctx, "ewa@example.org").await, [seated("Taket")]);
    assert!(news(&ctx, "jonas@example.org").await.is_empty());
    assert!(news(&ctx, "amir@example.org").await.is_empty());

    // A larger track seats who waits for it, in the morning if it is night.
    clock.set("2026-11-25T23:30");
    save_track(&ctx, &ingrid, &slug, Some(ids[0]), &track("Taket", "2")).await.unwrap();
    assert_eq!(sits_in(&ctx, &jonas, &slug).await.as_deref(), Some("Taket"));
    assert_eq!(news(&ctx, "jonas@example.org").await, [seated("Taket")]);
    assert_eq!(count(&ctx, "select count(*) from outbox where due_at > queued_at").await, 1);
    assert_eq!(taken(&seen(&ctx, &ingrid, &slug).await), [2, 0]);
}

pub async fn the_event_is_full_and_the_tracks_follow_its_queue(ctx: &Ctx) {
    let (ctx, clock, ingrid) = elvebyen(ctx).await;
    let (slug, ids) = gathering(&ctx, &ingrid, "1", &[("Taket", "5")]).await;
    let (amir, ewa) = (padriver(&ctx, "Amir").await, padriver(&ctx, "Ewa").await);
    wishes(&ctx, &amir, &slug, &ids).await;
    wishes(&ctx, &ewa, &slug, &ids).await;
    assert_eq!(sits_in(&ctx, &ewa, &slug).await, None, "who waits has no seat yet");
    // Two hours before there is no time to ask: the place is hers, and the seat with it, in one letter.
    clock.set("2026-12-03T06:30");
    cannot(&ctx, &amir, &slug).await;
    assert_eq!(sits_in(&ctx, &ewa, &slug).await.as_deref(), Some("Taket"));
    assert_eq!(news(&ctx, "ewa@example.org").await.len(), 1);
    assert_eq!(taken(&seen(&ctx, &ingrid, &slug).await), [1]);
    // With more room in all, whoever waited for it is seated too.
    wishes(&ctx, &amir, &slug, &ids).await;
    let form = filled(&ctx, &ingrid, &slug).await.unwrap();
    let form = EventForm { capacity: "2".into(), ..form };
    change(&ctx, &ingrid, &slug, &form, false).await.unwrap();
    assert_eq!(taken(&seen(&ctx, &ingrid, &slug).await), [2]);
}

pub async fn a_party_sits_together(ctx: &Ctx) {
    let (ctx, _, ingrid) = elvebyen(ctx).await;
    let (slug, ids) = gathering(&ctx, &ingrid, "60", &[("Taket", "3"), ("Utlån", "9")]).await;
    let (amir, ewa) = (padriver(&ctx, "Amir").await, padriver(&ctx, "Ewa").await);
    answer(&ctx, &amir, &slug, &wishing(&ids, 0)).await.unwrap();
    answer(&ctx, &ewa, &slug, &wishing(&ids, 2)).await.unwrap();
    assert_eq!(taken(&seen(&ctx, &ingrid, &slug).await), [1, 3]);
    // There is room for one more beside Amir, but not for three.
    answer(&ctx, &amir, &slug, &wishing(&ids, 2)).await.unwrap();
    assert_eq!(sits_in(&ctx, &amir, &slug).await.as_deref(), Some("Taket"));
    assert_eq!(taken(&seen(&ctx, &ingrid, &slug).await), [3, 3]);
    answer(&ctx, &amir, &slug, &wishing(&ids, 3)).await.unwrap();
    assert_eq!(sits_in(&ctx, &amir, &slug).await.as_deref(), Some("Utlån"));
    assert_eq!(sits_in(&ctx, &ewa, &slug).await.as_deref(), Some("Taket"), "and hers is free");
    assert_eq!(taken(&seen(&ctx, &ingrid, &slug).await), [3, 4]);
}

pub async fn a_track_of_another_event_is_refused(ctx: &Ctx) {
    let (ctx, _, ingrid) = elvebyen(ctx).await;
    let (slug, ids) = gathering(&ctx, &ingrid, "60", &[("Taket", "5")]).await;
    let (_, others) = gathering(&ctx, &ingrid, "60", &[("Kjelleren", "5")]).await;
    let amir = padriver(&ctx, "Amir").await;
    let form = wishing(&[ids[0], others[0]], 0);
    let refused = answer(&ctx, &amir, &slug, &form).await.unwrap_err();
    assert_eq!(complaint(&refused, "tracks"), Some(Complaint::NotAChoice));
    let form =
        SignUpForm { tracks: form.tracks, ..guest(&ctx, "Ewa Nowak", "ewa@example.org").await };
    let refused = service::sign_up(&ctx, &slug, &form, Lang::Nb, "here").await.unwrap_err();
    assert_eq!(complaint(&refused, "tracks"), Some(Complaint::NotAChoice));
    assert_eq!(count(&ctx, "select count(*) from signups").await, 0, "nothing has happened");
    wishes(&ctx, &amir, &slug, &ids).await;
}

pub async fn a_track_is_never_made_smaller_than_those_who_sit_there(ctx: &Ctx) {
    let (ctx, _, ingrid) = elvebyen(ctx).await;
    let (slug, ids) = gathering(&ctx, &ingrid, "60", &[("Taket", "5")]).await;
    let amir = padriver(&ctx, "Amir").await;
    answer(&ctx, &amir, &slug, &wishing(&ids, 2)).await.unwrap();
    let lower = track("Taket", "1");
    let refused = save_track(&ctx, &ingrid, &slug, Some(ids[0]), &lower).await.unwrap_err();
    assert_eq!(complaint(&refused, "capacity"), Some(Complaint::WouldLosePlaces(2)));
    let page = seen(&ctx, &ingrid, &slug).await;
    assert_eq!((taken(&page), page.asked.tracks[0].capacity), (vec![3], Some(5)));
    save_track(&ctx, &ingrid, &slug, Some(ids[0]), &track("Taket", "3")).await.unwrap();
    assert_eq!(seen(&ctx, &ingrid, &slug).await.asked.tracks[0].left(), Some(0));
}

pub async fn who_would_lose_a_seat_is_said_first(ctx: &Ctx) {
    let (ctx, _, ingrid) = elvebyen(ctx).await;
    let (slug, ids) = gathering(&ctx, &ingrid, "60", &[("Taket", "5"), ("Utlån", "1")]).await;
    let (amir, ewa, jonas) =
        (padriver(&ctx, "Amir").await, padriver(&ctx, "Ewa").await, padriver(&ctx, "Jonas").await);
    wishes(&ctx, &amir, &slug, &ids).await;
    let shown = track_page(&ctx, &ingrid, &slug, Some(ids[0])).await.unwrap().sitting;
    assert_eq!(shown.iter().map(|one| one.name.as_str()).collect::<Vec<_>>(), ["Amir"]);
    let seen_by = |shown: &[domain::events::Sitting]| {
        let ids = shown.iter().map(|one| uuid::Uuid::from(one.id).to_string());
        ids.collect::<Vec<_>>().join(",")
    };
    // Ewa comes while Ingrid reads: she was not shown.
    wishes(&ctx, &ewa, &slug, &ids).await;
    wishes(&ctx, &jonas, &slug, &ids[1..]).await;
    for known in [String::new(), seen_by(&shown)] {
        let refused = remove_track(&ctx, &ingrid, &slug, ids[0], &known).await.unwrap_err();
        assert_eq!(complaint(&refused, "seen"), Some(Complaint::OthersSince), "{known}");
    }
    assert_eq!(sits_in(&ctx, &amir, &slug).await.as_deref(), Some("Taket"), "nothing has happened");
    cannot(&ctx, &jonas, &slug).await;

    let shown = track_page(&ctx, &ingrid, &slug, Some(ids[0])).await.unwrap().sitting;
    remove_track(&ctx, &ingrid, &slug, ids[0], &seen_by(&shown)).await.unwrap();
    assert_eq!(sits_in(&ctx, &amir, &slug).await.as_deref(), Some("Utlån"), "his other wish");
    assert_eq!(sits_in(&ctx, &ewa, &slug).await, None, "and hers is full");
    let gone = |now: Option<&str>| EventNews::TrackGone {
        track: "Taket".into(),
        now: now.map(str::to_owned),
    };
    assert_eq!(news(&ctx, "amir@example.org").await, [gone(Some("Utlån"))]);
    assert_eq!(news(&ctx, "ewa@example.org").await, [gone(None)]);
    assert!(post(&ctx, "jonas@example.org").await.is_empty());
}

pub async fn tracks_are_put_in_order_by_the_manager_alone(ctx: &Ctx) {
    let (ctx, _, ingrid) = elvebyen(ctx).await;
    let (slug, ids) = gathering(&ctx, &ingrid, "60", &[("A", ""), ("B", ""), ("C", "")]).await;
    let amir = padriver(&ctx, "Amir").await;
    move_track(&ctx, &ingrid, &slug, ids[2], true).await.unwrap();
    move_track(&ctx, &ingrid, &slug, ids[0], true).await.unwrap();
    let names = |page: EventPage| -> String {
        page.asked.tracks.iter().map(|track| track.name.clone()).collect()
    };
    assert_eq!(names(seen(&ctx, &amir, &slug).await), "ACB");
    for (viewer, expected) in
        [(&amir, Error::Forbidden), (&Viewer::default(), Error::SignInRequired)]
    {
        let new = track("D", "");
        let said = [
            save_track(&ctx, viewer, &slug, None, &new).await,
            move_track(&ctx, viewer, &slug, ids[0], true).await,
            remove_track(&ctx, viewer, &slug, ids[0], "").await,
            save_question(&ctx, viewer, &slug, None, &QuestionForm::default()).await,
            asked(&ctx, viewer, &slug).await.map(drop),
            sheet(&ctx, viewer, Lang::Nb, &slug).await.map(drop),
        ];
        assert!(said.iter().all(|said| said.as_ref().err() == Some(&expected)), "{said:?}");
    }
    // The host is the Pådriver who is called so, a name, or the one whose page it is.
    for (typed, slug_of, name) in [
        ("Amir", Some("amir"), "Amir"),
        ("Anne Utenfor", None, "Anne Utenfor"),
        ("https://elvebyen.example/padrivere/ingrid", Some("ingrid"), "Ingrid"),
    ] {
        let form = TrackForm { host: typed.into(), ..track("A", "") };
        save_track(&ctx, &ingrid, &slug, Some(ids[0]), &form).await.unwrap();
        let host = seen(&ctx, &ingrid, &slug).await.asked.tracks[0].host.clone().unwrap();
        assert_eq!((host.slug.as_deref(), host.name.as_str()), (slug_of, name));
    }
    let nobody = TrackForm { host: "/padrivere/ingen".into(), ..track("A", "") };
    let refused = save_track(&ctx, &ingrid, &slug, Some(ids[0]), &nobody).await.unwrap_err();
    assert_eq!(complaint(&refused, "host"), Some(Complaint::NotAChoice));
}

fn question(text: &str, kind: &str, required: bool) -> QuestionForm {
    QuestionForm {
        text: text.into(),
        kind: kind.into(),
        choices: "Kake\nFrukt".into(),
        required: required.then(|| "on".into()),
    }
}

/// Comes, with answers to what is asked now.
async fn answering(ctx: &Ctx, viewer: &Viewer, slug: &str, answers: &[&str]) -> SignUpForm {
    let asked = fingerprint(&seen(ctx, viewer, slug).await.asked.questions);
    let typed = answers.iter().enumerate();
    let answers = typed.map(|(n, answer)| (format!("q{n}"), (*answer).to_owned())).collect();
    SignUpForm { answers, asked, ..with(0) }
}

pub async fn questions_are_asked_and_answered(ctx: &Ctx) {
    let (ctx, clock, ingrid) = elvebyen(ctx).await;
    let slug = published(&ctx, &ingrid, &breakfast("60")).await;
    let amir = padriver(&ctx, "Amir").await;
    let ask = |form| {
        let (ctx, ingrid, slug) = (ctx.clone(), ingrid.clone(), slug.clone());
        async move { save_question(&ctx, &ingrid, &slug, None, &form).await }
    };
    ask(question("Hva tar du med?", "choice", true)).await.unwrap();
    ask(question("Blir du hele dagen?", "yes_no", false)).await.unwrap();
    let one = QuestionForm { choices: "Kake".into(), ..question("Hva?", "choice", false) };
    let refused = ask(one).await.unwrap_err();
    assert_eq!(complaint(&refused, "choices"), Some(Complaint::AtLeast(2)));
    assert_eq!(
        complaint(&ask(QuestionForm::default()).await.unwrap_err(), "text"),
        Some(Complaint::Missing)
    );

    let form = answering(&ctx, &amir, &slug, &[]).await;
    let refused = answer(&ctx, &amir, &slug, &form).await.unwrap_err();
    assert_eq!(complaint(&refused, "answers[q0]"), Some(Complaint::Missing));
    let maybe = SignUpForm { answer: "maybe".into(), ..form };
    answer(&ctx, &amir, &slug, &maybe).await.unwrap();
    let form = answering(&ctx, &amir, &slug, &["Kake", "no"]).await;
    for _ in 0..2 {
        answer(&ctx, &amir, &slug, &form).await.unwrap();
    }
    let said = |page: EventPage| page.asked.mine.unwrap().answers;
    assert_eq!(said(seen(&ctx, &amir, &slug).await), [Some("Kake".into()), Some("no".into())]);
    assert_eq!(count(&ctx, "select count(*) from activity where verb = 'signed_up'").await, 1);

    // In another order the answers follow their questions; without a question its answers go.
    let ids: Vec<_> =
        asked(&ctx, &ingrid, &slug).await.unwrap().questions.into_iter().map(|q| q.0).collect();
    move_question(&ctx, &ingrid, &slug, ids[0], false).await.unwrap();
    let page = seen(&ctx, &amir, &slug).await;
    assert_eq!(said(page), [Some("no".into()), Some("Kake".into())]);
    remove_question(&ctx, &ingrid, &slug, ids[1]).await.unwrap();
    assert_eq!(said(seen(&ctx, &amir, &slug).await), [Some("Kake".into())]);
    // Thirty days after, nobody needs to know.
    clock.set("2027-01-03T08:00");
    tend(&ctx).await.unwrap();
    assert_eq!(count(&ctx, "select count(*) from signup_answers").await, 0);
}

pub async fn questions_that_were_changed_meanwhile_are_not_mixed_up(ctx: &Ctx) {
    let (ctx, _, ingrid) = elvebyen(ctx).await;
    let slug = published(&ctx, &ingrid, &breakfast("60")).await;
    let amir = padriver(&ctx, "Amir").await;
    for text in ["Er du sulten?", "Tåler du nøtter?"] {
        save_question(&ctx, &ingrid, &slug, None, &question(text, "yes_no", false)).await.unwrap();
    }
    let form = answering(&ctx, &amir, &slug, &["no", "yes"]).await;
    let first = asked(&ctx, &ingrid, &slug).await.unwrap().questions[0].0;
    move_question(&ctx, &ingrid, &slug, first, false).await.unwrap();
    let refused = answer(&ctx, &amir, &slug, &form).await.unwrap_err();
    assert_eq!(complaint(&refused, "answer"), Some(Complaint::QuestionsChanged));
    // Who cannot come is not held up by that.
    let no = SignUpForm { answer: Answer::No.as_str().into(), ..form };
    answer(&ctx, &amir, &slug, &no).await.unwrap();
}

pub async fn a_guest_says_it_all_before_confirming(ctx: &Ctx) {
    let (ctx, _, ingrid) = elvebyen(ctx).await;
    let (slug, ids) = gathering(&ctx, &ingrid, "60", &[("Taket", "1"), ("Utlån", "5")]).await;
    save_question(&ctx, &ingrid, &slug, None, &question("Sulten?", "yes_no", true)).await.unwrap();
    let typed = answering(&ctx, &Viewer::default(), &slug, &["yes"]).await;
    let form = SignUpForm {
        tracks: wishing(&ids, 0).tracks,
        answers: typed.answers,
        asked: typed.asked,
        ..guest(&ctx, "Ewa Nowak", "ewa@example.org").await
    };
    signs_up(&ctx, &slug, &form).await;
    assert_eq!(taken(&seen(&ctx, &ingrid, &slug).await), [0, 0], "an address that was typed");
    let link = token(&ctx, "ewa@example.org").await;
    confirm(&ctx, &link, "here").await.unwrap();
    let page = service::guest(&ctx, Lang::Nb, &link, "here").await.unwrap().page;
    let mine = page.asked.mine.clone().unwrap();
    assert_eq!((mine.wishes, mine.sits_in), (ids.clone(), Some(ids[0])));
    assert_eq!(mine.answers, [Some("yes".into())]);
    let row = seen(&ctx, &ingrid, &slug).await.asked.rows.remove(0);
    assert_eq!((row.name.as_str(), row.guest, row.said.sits_in), ("Ewa Nowak", true, Some(ids[0])));

    // By the same link she wishes for another, and gives her seat back.
    let other = SignUpForm { tracks: vec![raw(ids[1])], ..form.clone() };
    answer_as_guest(&ctx, &link, &other, "here").await.unwrap();
    assert_eq!(taken(&seen(&ctx, &ingrid, &slug).await), [0, 1]);
    let no = SignUpForm { answer: "no".into(), ..form };
    answer_as_guest(&ctx, &link, &no, "here").await.unwrap();
    assert_eq!(taken(&seen(&ctx, &ingrid, &slug).await), [0, 0]);
}

pub async fn the_table_holds_no_formula_and_no_needs(ctx: &Ctx) {
    let (ctx, _, ingrid) = elvebyen(ctx).await;
    let (slug, ids) = gathering(&ctx, &ingrid, "60", &[("Taket", "1"), ("Utlån", "5")]).await;
    for (text, kind) in [("Hva vil du si?", "words"), ("=Sulten?", "yes_no")] {
        save_question(&ctx, &ingrid, &slug, None, &question(text, kind, false)).await.unwrap();
    }
    let amir = padriver(&ctx, "Amir").await;
    let typed = answering(&ctx, &amir, &slug, &["=HYPERLINK(\"x\"); hei", "yes"]).await;
    let form = SignUpForm {
        tracks: wishing(&ids, 1).tracks,
        companions: with(1).companions,
        food: "Ikke nøtter".into(),
        needs_consent: Some("on".into()),
        ..typed
    };
    answer(&ctx, &amir, &slug, &form).await.unwrap();
    let table = sheet(&ctx, &ingrid, Lang::Nb, &slug).await.unwrap();
    let expected = "\u{feff}Navn;Svar;Antall;Følge;Spor;Ønsker;Hva vil du si?;'=Sulten?\r\n\
        Amir;Kommer;2;Adam;Utlån;\"Taket, Utlån\";\"'=HYPERLINK(\"\"x\"\"); hei\";Ja\r\n";
    assert_eq!(table, expected);
    let missing = sheet(&ctx, &ingrid, Lang::Nb, "ingen-slik").await;
    assert_eq!(missing, Err(Error::NotFound));
}

const SEATS: u32 = 20;

pub async fn hundreds_want_the_same_track_at_once(ctx: &Ctx) {
    let (ctx, _, ingrid) = elvebyen(ctx).await;
    let seats = SEATS.to_string();
    let tracks = [("Taket", seats.as_str()), ("Utlån", "30"), ("Lokaler", "")];
    let (slug, ids) = gathering(&ctx, &ingrid, "", &tracks).await;
    let crowd = crowd(&ctx).await;
    let start = Arc::new(Barrier::new(CROWD));
    let tasks: Vec<_> = crowd
        .into_iter()
        .enumerate()
        .map(|(number, viewer)| {
            let (ctx, slug, ids) = (ctx.clone(), slug.clone(), ids.clone());
            let start = start.clone();
            tokio::spawn(async move {
                start.wait().await;
                answer(&ctx, &viewer, &slug, &wishing(&ids[..2], 0)).await.unwrap();
                // Some change their minds, some bring somebody, and some would rather sit elsewhere.
                match number % 12 {
                    0 => cannot(&ctx, &viewer, &slug).await,
                    1 => answer(&ctx, &viewer, &slug, &wishing(&ids[..2], 1)).await.unwrap(),
                    2 => wishes(&ctx, &viewer, &slug, &ids[2..]).await,
                    _ => {}
                }
            })
        })
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
    let page = seen(&ctx, &ingrid, &slug).await;
    let taken = taken(&page);
    assert_eq!(taken[..2], [SEATS, 30], "no seat twice, and none empty while somebody waits");
    assert!(taken[2] >= 20, "those who changed their minds: {taken:?}");
    let wrong = "select count(*) from event_tracks t where taken <>
        (select coalesce(sum(size), 0) from signups s where s.track_id = t.id and s.state = 'coming')";
    assert_eq!(count(&ctx, wrong).await, 0, "the counts are true");
}

/// The negative control: the same crowd at a track where nobody holds the event while they count.
pub async fn without_the_lock_a_track_is_oversold(ctx: &Ctx) {
    let (ctx, _, ingrid) = elvebyen(ctx).await;
    gathering(&ctx, &ingrid, "", &[("Taket", &SEATS.to_string())]).await;
    let start = Arc::new(Barrier::new(CROWD));
    let tasks: Vec<_> = (0..CROWD)
        .map(|_| {
            let (ctx, start) = (ctx.clone(), start.clone());
            tokio::spawn(async move {
                start.wait().await;
                // Counted, and then taken: in the time between somebody else has counted too.
                if count(&ctx, "select taken from event_tracks").await < i64::from(SEATS) {
                    tokio::task::yield_now().await;
                    execute(&ctx, "update event_tracks set taken = taken + 1").await;
                }
            })
        })
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
    let sold = count(&ctx, "select taken from event_tracks").await;
    assert!(sold > i64::from(SEATS), "{sold} of {SEATS}: the crowd is not one");
}
