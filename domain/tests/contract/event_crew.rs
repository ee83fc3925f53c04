//! Those who make an event: places are kept for them, they hear what becomes of it, and what they are given to do.

use crate::{
    elvebyen::{
        Clock, breakfast, cannot, comes, elvebyen, news, padriver, published, seen, standing,
    },
    post_of::all_post,
    world::{complaint, count, texts},
};
use domain::{
    Complaint, Ctx,
    account::Viewer,
    events::{
        EventForm, SeriesForm, Stage, Standing, TrackForm,
        agenda::{
            ItemForm, SpeakerId,
            service::{agenda, answer, by_link, remove_speaker, save_item},
        },
        invite::InviteForm,
        planning::{
            TaskForm,
            service::{planning, save_task, tick},
        },
        service::{
            change, delete_draft, filled, invite, move_on, plan, remove_track, save_track, tend,
        },
    },
    mail::{CrewLetter, EventNews, Letter, Part, TaskLetter},
};

const ONE: Standing = Standing::Coming { places: 1, wanted: 1 };

/// A breakfast with so many places, and so many of them for those who make it.
pub fn kept(capacity: &str, kept_crew: &str) -> EventForm {
    EventForm { kept_crew: kept_crew.into(), ..breakfast(capacity) }
}

async fn asked(ctx: &Ctx, ingrid: &Viewer, slug: &str, who: &str) -> SpeakerId {
    let form = ItemForm {
        at: "08.15".into(),
        title: format!("{who} forteller"),
        padriver: who.into(),
        ..ItemForm::default()
    };
    save_item(ctx, ingrid, slug, &form).await.unwrap();
    let items = agenda(ctx, ingrid, slug).await.unwrap().items;
    let mut speakers = items.into_iter().flat_map(|item| item.speakers);
    speakers.rfind(|one| one.name.as_deref() == Some(who)).unwrap().id
}

pub async fn speaks(ctx: &Ctx, ingrid: &Viewer, slug: &str, viewer: &Viewer) -> SpeakerId {
    let id = asked(ctx, ingrid, slug, &viewer.0.as_ref().unwrap().name).await;
    answer(ctx, viewer, slug, id, true, false).await.unwrap();
    id
}

async fn hosts(ctx: &Ctx, ingrid: &Viewer, slug: &str, who: &str) {
    let form = TrackForm { name: "Opp på taket".into(), host: who.into(), ..TrackForm::default() };
    save_track(ctx, ingrid, slug, None, &form).await.unwrap();
}

async fn crew_letters(ctx: &Ctx) -> Vec<(String, CrewLetter)> {
    let all = texts(ctx, "select recipient || ' ' || letter from outbox order by key").await;
    let read = |line: String| {
        let (to, letter) = line.split_once(' ')?;
        match serde_json::from_str(letter).ok()? {
            Letter::Crew(letter) => Some((to.to_owned(), letter)),
            _ => None,
        }
    };
    all.into_iter().filter_map(read).collect()
}

async fn task_letters(ctx: &Ctx) -> Vec<TaskLetter> {
    let all = texts(ctx, "select letter from outbox order by queued_at, id").await;
    let read = |line: String| match serde_json::from_str(&line).ok()? {
        Letter::Tasks(letter) => Some(letter),
        _ => None,
    };
    all.into_iter().filter_map(read).collect()
}

pub async fn a_place_is_kept_for_who_speaks_and_who_hosts(ctx: &Ctx) {
    let (ctx, _, ingrid) = elvebyen(ctx).await;
    let slug = published(&ctx, &ingrid, &kept("3", "2")).await;
    assert_eq!(seen(&ctx, &ingrid, &slug).await.card.left, Some(1));
    let (amir, ewa) = (padriver(&ctx, "Amir").await, padriver(&ctx, "Ewa").await);
    let (sunniva, marte) = (padriver(&ctx, "Sunniva").await, padriver(&ctx, "Marte").await);
    comes(&ctx, &amir, &slug).await;
    comes(&ctx, &ewa, &slug).await;
    assert_eq!(standing(&ctx, &ewa, &slug).await, Standing::Waiting { number: 1 });
    speaks(&ctx, &ingrid, &slug, &sunniva).await;
    comes(&ctx, &sunniva, &slug).await;
    assert_eq!(standing(&ctx, &sunniva, &slug).await, ONE);
    // Who waited like everyone, and hosts a track from now on, is waited for.
    comes(&ctx, &marte, &slug).await;
    assert_eq!(standing(&ctx, &marte, &slug).await, Standing::Waiting { number: 2 });
    hosts(&ctx, &ingrid, &slug, "Marte").await;
    assert!(matches!(standing(&ctx, &marte, &slug).await, Standing::Offered { places: 1, .. }));
    assert_eq!(standing(&ctx, &ewa, &slug).await, Standing::Waiting { number: 1 });
    let over = change(&ctx, &ingrid, &slug, &form(&ctx, &ingrid, &slug, "4").await, false).await;
    assert_eq!(complaint(&over.unwrap_err(), "kept_crew"), Some(Complaint::MoreThanPlaces));
}

async fn form(ctx: &Ctx, ingrid: &Viewer, slug: &str, kept_crew: &str) -> EventForm {
    EventForm { kept_crew: kept_crew.into(), ..filled(ctx, ingrid, slug).await.unwrap() }
}

pub async fn who_comes_already_and_says_yes_to_speaking_leaves_a_place_to_others(ctx: &Ctx) {
    let (ctx, _, ingrid) = elvebyen(ctx).await;
    let slug = published(&ctx, &ingrid, &kept("2", "1")).await;
    let (amir, ewa) = (padriver(&ctx, "Amir").await, padriver(&ctx, "Ewa").await);
    comes(&ctx, &amir, &slug).await;
    comes(&ctx, &ewa, &slug).await;
    let id = asked(&ctx, &ingrid, &slug, "Amir").await;
    assert_eq!(standing(&ctx, &ewa, &slug).await, Standing::Waiting { number: 1 });
    answer(&ctx, &amir, &slug, id, true, false).await.unwrap();
    assert!(matches!(standing(&ctx, &ewa, &slug).await, Standing::Offered { places: 1, .. }));
    comes(&ctx, &ewa, &slug).await;
    // No after all: he keeps his place like anyone, and none is given twice.
    answer(&ctx, &amir, &slug, id, false, false).await.unwrap();
    assert_eq!(seen(&ctx, &ingrid, &slug).await.card.coming, 2);
    cannot(&ctx, &ewa, &slug).await;
    assert_eq!(seen(&ctx, &ingrid, &slug).await.card.left, Some(0), "the other is kept again");
    answer(&ctx, &amir, &slug, id, true, false).await.unwrap();
    assert_eq!(seen(&ctx, &ingrid, &slug).await.card.left, Some(1));
    remove_speaker(&ctx, &ingrid, &slug, id).await.unwrap();
    assert_eq!(seen(&ctx, &ingrid, &slug).await.card.left, Some(0));
    // What is kept can be changed, and who speaks already is known.
    speaks(&ctx, &ingrid, &slug, &amir).await;
    change(&ctx, &ingrid, &slug, &form(&ctx, &ingrid, &slug, "").await, false).await.unwrap();
    assert_eq!(seen(&ctx, &ingrid, &slug).await.card.left, Some(1));
    change(&ctx, &ingrid, &slug, &form(&ctx, &ingrid, &slug, "1").await, false).await.unwrap();
    assert_eq!(seen(&ctx, &ingrid, &slug).await.card.left, Some(1), "his is the kept one");
}

pub async fn two_days_before_what_was_kept_is_for_those_who_wait(ctx: &Ctx) {
    let (ctx, clock, ingrid) = elvebyen(ctx).await;
    let slug = published(&ctx, &ingrid, &kept("3", "2")).await;
    let (amir, ewa) = (padriver(&ctx, "Amir").await, padriver(&ctx, "Ewa").await);
    comes(&ctx, &amir, &slug).await;
    comes(&ctx, &ewa, &slug).await;
    clock.set("2026-12-01T07:30");
    tend(&ctx).await.unwrap();
    assert_eq!(standing(&ctx, &ewa, &slug).await, Standing::Waiting { number: 1 });
    clock.set("2026-12-01T08:00");
    tend(&ctx).await.unwrap();
    assert!(matches!(standing(&ctx, &ewa, &slug).await, Standing::Offered { places: 1, .. }));
    assert_eq!(news(&ctx, "ewa@example.org").await.len(), 1, "she is asked");
    assert_eq!(seen(&ctx, &ingrid, &slug).await.card.left, Some(1));
    tend(&ctx).await.unwrap();
    assert_eq!(count(&ctx, "select count(*) from activity where verb = 'released'").await, 1);
    // Moved away again, and they are kept again.
    let later = EventForm { date: "10.12.2026".into(), ..form(&ctx, &ingrid, &slug, "2").await };
    let slug = change(&ctx, &ingrid, &slug, &later, false).await.unwrap();
    assert_eq!(seen(&ctx, &ingrid, &slug).await.card.left, Some(0));
}

/// An event with a speaker who said yes, one who was asked, one who said no, a host, and a speaker who signed up.
async fn made_by_some(ctx: &Ctx) -> (Ctx, Clock, Viewer, String) {
    let (ctx, clock, ingrid) = elvebyen(ctx).await;
    let slug = published(&ctx, &ingrid, &breakfast("60")).await;
    let mut people = Vec::new();
    for name in ["Amir", "Ewa", "Jonas", "Marte", "Sunniva"] {
        people.push(padriver(&ctx, name).await);
    }
    speaks(&ctx, &ingrid, &slug, &people[0]).await;
    asked(&ctx, &ingrid, &slug, "Ewa").await;
    let no = asked(&ctx, &ingrid, &slug, "Jonas").await;
    answer(&ctx, &people[2], &slug, no, false, false).await.unwrap();
    hosts(&ctx, &ingrid, &slug, "Marte").await;
    speaks(&ctx, &ingrid, &slug, &people[4]).await;
    comes(&ctx, &people[4], &slug).await;
    (ctx, clock, ingrid, slug)
}

pub async fn who_makes_it_hears_that_it_is_moved_and_cancelled_once(ctx: &Ctx) {
    let (ctx, _, ingrid, slug) = made_by_some(ctx).await;
    // Amir was invited too, and has said nothing: he hears of it as a speaker, and once.
    let asking = InviteForm {
        list: "amir@example.org".into(),
        agreed: Some("on".into()),
        ..InviteForm::default()
    };
    invite(&ctx, &ingrid, &slug, &asking).await.unwrap();
    crate::post_of::deliver(&ctx, |_| Ok(())).await;
    let moved =
        EventForm { place: "Lageret".into(), ..filled(&ctx, &ingrid, &slug).await.unwrap() };
    let slug = change(&ctx, &ingrid, &slug, &moved, false).await.unwrap();
    let letters = crew_letters(&ctx).await;
    let mut whom: Vec<_> = letters.iter().map(|(to, _)| to.as_str()).collect();
    whom.sort_unstable();
    assert_eq!(whom, ["amir@example.org", "ewa@example.org", "marte@example.org"]);
    let of = |who: &str| letters.iter().find(|(to, _)| to.starts_with(who)).unwrap().1.clone();
    let (amir, ewa, marte) = (of("amir"), of("ewa"), of("marte"));
    assert_eq!(amir.parts, [Part::Speaks("Amir forteller".into())]);
    assert_eq!(marte.parts, [Part::Hosts("Opp på taket".into())]);
    assert_eq!((amir.place.as_deref(), amir.cancelled), (Some("Lageret"), false));
    let entry = amir.entry.unwrap();
    assert_eq!(entry.method, "REQUEST");
    assert!(entry.text.contains("LOCATION:Lageret") && entry.text.contains("SEQUENCE:1"));
    assert!(entry.text.contains("PARTSTAT=ACCEPTED"), "{}", entry.text);
    assert!(ewa.entry.unwrap().text.contains("PARTSTAT=NEEDS-ACTION"), "she has not answered");
    // The link in it is one to answer by.
    let link = ewa.link.unwrap();
    let token = link.rsplit_once("/innlegg/").unwrap().1;
    assert_eq!(by_link(&ctx, token, "here").await.unwrap().name, "Ewa");
    assert!(marte.link.unwrap().ends_with(&format!("/arrangementer/{slug}")));
    let others = all_post(&ctx).await;
    assert!(others.iter().all(|(to, _)| to != "amir@example.org"), "{others:?}");
    assert!(
        others
            .iter()
            .any(|(to, letter)| { to == "sunniva@example.org" && letter.news == EventNews::Moved })
    );
    // Another title is no move.
    let titled =
        EventForm { title: "Rester".into(), ..filled(&ctx, &ingrid, &slug).await.unwrap() };
    let slug = change(&ctx, &ingrid, &slug, &titled, false).await.unwrap();
    assert_eq!(crew_letters(&ctx).await.len(), 3);

    move_on(&ctx, &ingrid, &slug, Stage::Cancelled, false).await.unwrap();
    let letters = crew_letters(&ctx).await;
    let off: Vec<_> = letters.iter().filter(|(_, letter)| letter.cancelled).collect();
    assert_eq!(off.len(), 3);
    for (to, letter) in off {
        let entry = letter.entry.as_ref().unwrap();
        assert_eq!(entry.method, "CANCEL", "{to}");
        assert!(entry.text.contains("STATUS:CANCELLED"), "{to}");
    }
}

pub async fn a_draft_that_is_moved_or_deleted_is_told_to_who_was_asked_to_speak(ctx: &Ctx) {
    let (ctx, _, ingrid) = elvebyen(ctx).await;
    let slug = plan(&ctx, &ingrid, &breakfast("60"), &SeriesForm::default()).await.unwrap();
    let amir = padriver(&ctx, "Amir").await;
    padriver(&ctx, "Marte").await;
    asked(&ctx, &ingrid, &slug, "Amir").await;
    hosts(&ctx, &ingrid, &slug, "Marte").await;
    let later =
        EventForm { date: "10.12.2026".into(), ..filled(&ctx, &ingrid, &slug).await.unwrap() };
    let slug = change(&ctx, &ingrid, &slug, &later, false).await.unwrap();
    let letters = crew_letters(&ctx).await;
    assert_eq!(letters.len(), 1, "nobody has told Marte of the draft: {letters:?}");
    assert_eq!(letters[0].1.starts.to_string(), "2026-12-10T08:00");
    delete_draft(&ctx, &ingrid, &slug, false).await.unwrap();
    let letters = crew_letters(&ctx).await;
    let off = &letters.iter().find(|(_, letter)| letter.cancelled).unwrap();
    assert_eq!((off.0.as_str(), off.1.link.as_deref()), ("amir@example.org", None));
    let entry = off.1.entry.as_ref().unwrap();
    assert_eq!(entry.method, "CANCEL");
    assert!(entry.text.contains("SEQUENCE:2"), "newer than what he has: {}", entry.text);
    assert!(amir.0.is_some());
}

fn task(title: &str, days: &str, person: &str) -> TaskForm {
    TaskForm {
        title: title.into(),
        days: days.into(),
        person: person.into(),
        ..TaskForm::default()
    }
}

pub async fn who_is_given_something_to_do_is_told_by_one_letter(ctx: &Ctx) {
    let (ctx, clock, ingrid) = elvebyen(ctx).await;
    padriver(&ctx, "Amir").await;
    padriver(&ctx, "Ewa").await;
    let slug = published(&ctx, &ingrid, &breakfast("")).await;
    let give = async |title: &str, days: &str, who: &str| {
        save_task(&ctx, &ingrid, &slug, &task(title, days, who)).await.unwrap();
    };
    give("Bestill boller", "1", "Amir").await;
    give("Bestill rom", "7", "Amir").await;
    give("Rydd", "0", "Ingrid").await;
    give("Pynt", "0", "Ewa").await;
    tend(&ctx).await.unwrap();
    assert_eq!(task_letters(&ctx).await, [], "there may be more to come");
    // Ewa does it at once, and hears nothing of what she has done.
    let pynt = planning(&ctx, &ingrid, &slug).await.unwrap().tasks;
    let pynt = pynt.iter().find(|task| task.title == "Pynt").unwrap().id;
    tick(&ctx, &ingrid, &slug, pynt, true).await.unwrap();
    clock.set("2026-11-24T12:11");
    tend(&ctx).await.unwrap();
    tend(&ctx).await.unwrap();
    let letters = task_letters(&ctx).await;
    assert_eq!(letters.len(), 1, "{letters:?}");
    let told: Vec<_> = letters[0].tasks.iter().map(|(task, due)| format!("{task} {due}")).collect();
    assert_eq!(told, ["Bestill rom 2026-11-26", "Bestill boller 2026-12-02"]);
    assert_eq!((letters[0].name.as_str(), letters[0].by.as_deref()), ("Amir", Some("Ingrid")));
    assert!(letters[0].link.as_ref().unwrap().ends_with(&slug));
    // Written anew and still his, it is no news; given to another, it is hers.
    let tasks = planning(&ctx, &ingrid, &slug).await.unwrap().tasks;
    let rom = tasks.iter().find(|task| task.title == "Bestill rom").unwrap().id.to_string();
    let anew = TaskForm { task: rom.clone(), ..task("Bestill et større rom", "7", "Amir") };
    save_task(&ctx, &ingrid, &slug, &anew).await.unwrap();
    clock.set("2026-11-24T13:00");
    tend(&ctx).await.unwrap();
    assert_eq!(task_letters(&ctx).await.len(), 1);
    save_task(&ctx, &ingrid, &slug, &TaskForm { person: "Ewa".into(), ..anew }).await.unwrap();
    clock.set("2026-11-24T13:11");
    tend(&ctx).await.unwrap();
    let letters = task_letters(&ctx).await;
    assert_eq!((letters.len(), letters[1].name.as_str()), (2, "Ewa"));
}

pub async fn a_track_that_is_gone_has_no_host_to_keep_a_place_for(ctx: &Ctx) {
    let (ctx, _, ingrid) = elvebyen(ctx).await;
    let slug = published(&ctx, &ingrid, &kept("2", "1")).await;
    let marte = padriver(&ctx, "Marte").await;
    hosts(&ctx, &ingrid, &slug, "Marte").await;
    comes(&ctx, &marte, &slug).await;
    assert_eq!(seen(&ctx, &ingrid, &slug).await.card.left, Some(1));
    let track = seen(&ctx, &ingrid, &slug).await.asked.tracks[0].id;
    remove_track(&ctx, &ingrid, &slug, track, "").await.unwrap();
    assert_eq!(standing(&ctx, &marte, &slug).await, ONE, "she keeps her place");
    assert_eq!(seen(&ctx, &ingrid, &slug).await.card.left, Some(0), "and one is kept again");
}
