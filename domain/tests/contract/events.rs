//! Planning, changing, seeing and calling off.

use crate::{
    elvebyen::{breakfast, comes, elvebyen, news, padriver, published, says, seen, standing},
    world::{complaint, count, me},
};
use domain::{
    Audience, Complaint, Ctx, Error, Lang,
    account::Viewer,
    events::{
        Answer, EventForm, SeriesForm, SignUpForm, SignUpState, Stage, Standing,
        service::{
            answer, calendar, change, filled, kinds, move_on, next, page, plan, programme, tend,
        },
    },
    live::{News, Topic},
    mail::EventNews,
};

fn year() -> SeriesForm {
    SeriesForm {
        repeats: "monthly".into(),
        until: "1.7.2027".into(),
        not_july: Some("on".into()),
        move_holidays: Some("on".into()),
    }
}

pub async fn a_year_of_breakfasts_is_planned_in_one_go(ctx: &Ctx) {
    let (ctx, _, ingrid) = elvebyen(ctx).await;
    let jonas = padriver(&ctx, "Jonas").await;
    let form = breakfast("60");
    assert_eq!(plan(&ctx, &jonas, &form, &year()).await, Err(Error::Forbidden));
    assert_eq!(plan(&ctx, &Viewer::default(), &form, &year()).await, Err(Error::SignInRequired));

    let slug = plan(&ctx, &ingrid, &form, &year()).await.unwrap();
    assert_eq!(slug, "hvor-ble-det-av-restene-2026-12-03");
    assert_eq!(page(&ctx, &jonas, Lang::Nb, &slug).await, Err(Error::NotFound), "a draft");
    let desk = programme(&ctx, &ingrid, Lang::Nb).await.unwrap();
    assert_eq!((desk.drafts.len(), desk.may_plan), (7, true));

    move_on(&ctx, &ingrid, &slug, Stage::Published, true).await.unwrap();
    let seen_by_jonas = programme(&ctx, &jonas, Lang::Nn).await.unwrap();
    let days: Vec<_> = seen_by_jonas.coming.iter().map(|one| one.starts.to_string()).collect();
    assert_eq!(days[..3], ["2026-12-03T08:00", "2027-01-07T08:00", "2027-02-04T08:00"]);
    assert_eq!(days[5], "2027-05-13T08:00", "Ascension Day is the sixth of May that year");
    assert_eq!((days.len(), seen_by_jonas.may_plan), (7, false));
    assert_eq!(seen_by_jonas.coming[0].kind_name, "Pådrivarfrukost");
    assert!(seen_by_jonas.drafts.is_empty());
    let first = seen(&ctx, &jonas, &slug).await;
    assert_eq!(
        first.series.as_deref(),
        Some("Første torsdag i måneden, ikke i juli, til og med 1. juli 2027")
    );
    assert_eq!((first.later.len(), first.starts_at.as_str()), (6, "2026-12-03T08:00:00+01:00"));
    assert_eq!(next(&ctx, &Viewer::default(), Lang::Nb, 1).await.unwrap()[0].slug, slug);
}

pub async fn an_event_that_is_not_sound_says_where(ctx: &Ctx) {
    let (ctx, _, ingrid) = elvebyen(ctx).await;
    let known = kinds(&ctx, &ingrid, Lang::En).await.unwrap();
    let names: Vec<_> = known.iter().map(|kind| kind.name.as_str()).collect();
    assert_eq!(names, ["Pådriver breakfast", "Pådriver gathering", "Event"]);
    for (form, series, field, wrong) in [
        (EventForm { title: "".into(), ..breakfast("") }, year(), "title", Complaint::Missing),
        (EventForm { kind: "fest".into(), ..breakfast("") }, year(), "kind", Complaint::NotAChoice),
        (breakfast(""), SeriesForm { until: "".into(), ..year() }, "until", Complaint::Missing),
    ] {
        let refused = plan(&ctx, &ingrid, &form, &series).await.unwrap_err();
        assert_eq!(complaint(&refused, field), Some(wrong), "{field}");
    }
    assert_eq!(count(&ctx, "select count(*) from events").await, 0);
    assert_eq!(count(&ctx, "select count(*) from event_series").await, 0);
    // The same title on the same day is another event.
    let first = published(&ctx, &ingrid, &breakfast("")).await;
    let second = published(&ctx, &ingrid, &breakfast("")).await;
    assert_eq!(second, format!("{first}-2"));
}

pub async fn one_touch_and_everyone_sees_what_they_may(ctx: &Ctx) {
    let (ctx, _, ingrid) = elvebyen(ctx).await;
    let (jonas, fatima) = (padriver(&ctx, "Jonas").await, padriver(&ctx, "Fatima").await);
    let slug = published(&ctx, &ingrid, &breakfast("60")).await;
    let mut facts = ctx.live.subscribe();
    comes(&ctx, &jonas, &slug).await;
    let News::Fact(fact) = facts.recv().await.unwrap() else { panic!("no fact") };
    assert_eq!((fact.topic, fact.audience), (Topic::Events, Audience::Public), "a place less");

    for viewer in [&Viewer::default(), &fatima] {
        let card = seen(&ctx, viewer, &slug).await.card;
        assert_eq!((card.coming, card.left, card.mine), (1, Some(59), None));
    }
    assert!(seen(&ctx, &Viewer::default(), &slug).await.people.is_empty());
    let people = seen(&ctx, &fatima, &slug).await.people;
    assert_eq!((people.len(), people[0].name.as_str()), (1, "Jonas"));
    assert_eq!(programme(&ctx, &fatima, Lang::Nb).await.unwrap().coming[0].faces[0].1, "Jonas");
    assert_eq!(standing(&ctx, &jonas, &slug).await, Standing::Coming { places: 1, wanted: 1 });
    assert_eq!(seen(&ctx, &jonas, &slug).await.desk, None);

    // Who does not want to be seen is counted all the same.
    let quietly = SignUpForm { shown: None, ..says(Answer::Coming) };
    answer(&ctx, &fatima, &slug, &quietly).await.unwrap();
    let page = seen(&ctx, &jonas, &slug).await;
    assert_eq!((page.card.coming, page.people.len()), (2, 1));
    let desk = seen(&ctx, &ingrid, &slug).await.desk.unwrap();
    assert_eq!((desk.rows.len(), desk.coming), (2, 2), "the Community Manager sees both");
    let secret = "select count(*) from activity where verb = 'signed_up' and audience = 2";
    assert_eq!(count(&ctx, secret).await, 1);
    assert_eq!(answer(&ctx, &Viewer::default(), &slug, &quietly).await, Err(Error::SignInRequired));
}

pub async fn one_is_changed_or_this_and_all_later_ones(ctx: &Ctx) {
    let (ctx, _, ingrid) = elvebyen(ctx).await;
    let jonas = padriver(&ctx, "Jonas").await;
    let form = EventForm { deadline: "1.12.2026 kl. 12".into(), ..breakfast("60") };
    let slug = plan(&ctx, &ingrid, &form, &year()).await.unwrap();
    move_on(&ctx, &ingrid, &slug, Stage::Published, true).await.unwrap();
    comes(&ctx, &jonas, &slug).await;

    let mut edit = filled(&ctx, &ingrid, &slug).await.unwrap();
    assert_eq!(
        (edit.date.as_str(), edit.starts.as_str(), edit.deadline.as_str()),
        ("3.12.2026", "08.00", "1.12.2026 kl. 12.00")
    );
    edit.title = "Hvem eier elva?".into();
    let kept = change(&ctx, &ingrid, &slug, &edit, false).await.unwrap();
    assert_eq!(kept, slug, "people have the address");
    assert_eq!(change(&ctx, &ingrid, &slug, &edit, false).await, Err(Error::Conflict));
    assert_eq!(change(&ctx, &jonas, &slug, &edit, false).await, Err(Error::Forbidden));
    assert!(news(&ctx, "jonas@example.org").await.is_empty(), "a new title moves nobody");

    let mut edit = filled(&ctx, &ingrid, &slug).await.unwrap();
    edit.starts = "07.30".into();
    edit.date = "4.12.2026".into();
    edit.deadline = "2.12.2026 kl. 12".into();
    change(&ctx, &ingrid, &slug, &edit, true).await.unwrap();
    let programme = programme(&ctx, &jonas, Lang::Nb).await.unwrap();
    let titles: Vec<_> = programme.coming.iter().map(|one| one.title.as_str()).collect();
    assert_eq!(titles[..2], ["Hvem eier elva?", "Hvor ble det av restene?"], "each its own theme");
    let times: Vec<_> = programme.coming.iter().map(|one| one.starts.to_string()).collect();
    assert_eq!(times[..2], ["2026-12-04T07:30", "2027-01-07T07:30"], "and its own day");
    // Across the change to summer time the clock on the wall is kept.
    let april = page(&ctx, &jonas, Lang::Nb, &programme.coming[4].slug).await.unwrap();
    assert_eq!(april.starts_at, "2027-04-01T07:30:00+02:00");
    assert_eq!(april.deadline.unwrap().to_string(), "2027-03-30T12:00");
    assert_eq!(news(&ctx, "jonas@example.org").await, [EventNews::Moved]);
}

pub async fn called_off_everyone_hears_it_once(ctx: &Ctx) {
    let (ctx, _, ingrid) = elvebyen(ctx).await;
    let slug = published(&ctx, &ingrid, &breakfast("1")).await;
    for (name, said) in [
        ("Amir", Answer::Coming),
        ("Ewa", Answer::Coming),
        ("Jonas", Answer::Maybe),
        ("Thi", Answer::No),
    ] {
        let viewer = padriver(&ctx, name).await;
        answer(&ctx, &viewer, &slug, &says(said)).await.unwrap();
    }
    let amir = crate::world::signed_in(&ctx, "amir@example.org").await;
    assert_eq!(move_on(&ctx, &amir, &slug, Stage::Cancelled, false).await, Err(Error::Forbidden));
    move_on(&ctx, &ingrid, &slug, Stage::Cancelled, false).await.unwrap();
    let again = move_on(&ctx, &ingrid, &slug, Stage::Cancelled, false).await;
    assert_eq!(again, Err(Error::Conflict));
    for (email, told) in [("amir", 1), ("ewa", 1), ("jonas", 1), ("thi", 0)] {
        let letters = news(&ctx, &format!("{email}@example.org")).await;
        assert_eq!(letters, vec![EventNews::Cancelled; told], "{email}");
    }
    let page = seen(&ctx, &amir, &slug).await;
    assert_eq!((page.sign_up, page.card.stage), (SignUpState::Cancelled, Stage::Cancelled));
    let late = answer(&ctx, &amir, &slug, &says(Answer::No)).await.unwrap_err();
    assert_eq!(complaint(&late, "answer"), Some(Complaint::SignUpNotOpen));
    let text = calendar(&ctx, Some(&slug), &Viewer::default()).await.unwrap();
    assert!(text.contains("STATUS:CANCELLED") && text.contains("SEQUENCE:1"), "{text}");
}

pub async fn sign_up_has_its_hours(ctx: &Ctx) {
    let (ctx, clock, ingrid) = elvebyen(ctx).await;
    let (amir, ewa) = (padriver(&ctx, "Amir").await, padriver(&ctx, "Ewa").await);
    let form = EventForm {
        opens: "26.11.2026 kl. 9".into(),
        deadline: "2.12.2026 kl. 12".into(),
        ..breakfast("")
    };
    let slug = published(&ctx, &ingrid, &form).await;
    let refused = answer(&ctx, &amir, &slug, &says(Answer::Coming)).await.unwrap_err();
    assert_eq!(complaint(&refused, "answer"), Some(Complaint::SignUpNotOpen));
    assert!(matches!(seen(&ctx, &amir, &slug).await.sign_up, SignUpState::NotYet { .. }));

    clock.set("2026-11-26T09:00");
    assert_eq!(seen(&ctx, &amir, &slug).await.sign_up, SignUpState::Open);
    comes(&ctx, &amir, &slug).await;

    clock.set("2026-12-02T12:00");
    assert_eq!(seen(&ctx, &ewa, &slug).await.sign_up, SignUpState::Closed);
    let late = answer(&ctx, &ewa, &slug, &says(Answer::Coming)).await.unwrap_err();
    assert_eq!(complaint(&late, "answer"), Some(Complaint::SignUpNotOpen));
    answer(&ctx, &amir, &slug, &says(Answer::No)).await.unwrap();
    assert_eq!(seen(&ctx, &amir, &slug).await.card.coming, 0, "a place is given back at any time");

    clock.set("2026-12-03T08:00");
    assert_eq!(seen(&ctx, &amir, &slug).await.sign_up, SignUpState::Over);
    clock.set("2026-12-03T09:30");
    tend(&ctx).await.unwrap();
    let past = programme(&ctx, &amir, Lang::Nb).await.unwrap().past;
    assert_eq!((past[0].slug.as_str(), past[0].stage), (slug.as_str(), Stage::Held));
}

pub async fn what_is_for_padrivere_is_seen_by_all_and_answered_by_them(ctx: &Ctx) {
    let (ctx, _, ingrid) = elvebyen(ctx).await;
    let amir = padriver(&ctx, "Amir").await;
    let form = EventForm { open_to: "members".into(), kind: "samling".into(), ..breakfast("") };
    let slug = published(&ctx, &ingrid, &form).await;
    let page = seen(&ctx, &Viewer::default(), &slug).await;
    assert_eq!(page.sign_up, SignUpState::MembersOnly);
    assert_eq!(next(&ctx, &Viewer::default(), Lang::Nb, 1).await, Ok(Vec::new()));
    comes(&ctx, &amir, &slug).await;
    assert_eq!(next(&ctx, &amir, Lang::Nb, 1).await.unwrap()[0].slug, slug);

    let (open, members) =
        (calendar(&ctx, None, &Viewer::default()).await, calendar(&ctx, None, &amir).await);
    assert!(!open.unwrap().contains("BEGIN:VEVENT"));
    let members = members.unwrap();
    assert!(members.contains("DTSTART;TZID=Europe/Oslo:20261203T080000"), "{members}");
    let secret = EventForm { open_to: "invited".into(), ..breakfast("") };
    let secret = published(&ctx, &ingrid, &secret).await;
    let nowhere = page_is_missing(&ctx, &amir, &secret).await;
    assert!(nowhere && page_is_missing(&ctx, &Viewer::default(), &secret).await);
    assert!(calendar(&ctx, Some(&secret), &amir).await.is_err());
    assert_eq!(programme(&ctx, &amir, Lang::Nb).await.unwrap().coming.len(), 1);
    assert_eq!(me(&ingrid).name, "Ingrid");
    assert!(!page_is_missing(&ctx, &ingrid, &secret).await);
}

async fn page_is_missing(ctx: &Ctx, viewer: &Viewer, slug: &str) -> bool {
    page(ctx, viewer, Lang::Nb, slug).await == Err(Error::NotFound)
}
