//! Who gets a place: the queue, offers, parties, and hundreds who want the same one.

use crate::{
    elvebyen::{
        breakfast, cannot, comes, elvebyen, news, padriver, post, published, says, seen, standing,
        with,
    },
    world::{admitted, complaint, count, execute, newcomer},
};
use domain::{
    Complaint, Ctx, Lang,
    account::{Person, Role, Viewer},
    events::{
        Answer, EventForm, SignUpForm, SignUpState, Standing,
        service::{answer, change, filled, tend},
    },
    mail::EventNews,
    members::{
        Portrait,
        service::{NewPerson, admit},
    },
    partners::service::{NewOrganisation, admit as admit_partner},
};
use std::sync::Arc;
use tokio::sync::Barrier;

const ONE: Standing = Standing::Coming { places: 1, wanted: 1 };

pub async fn a_place_that_is_given_back_is_offered_in_order(ctx: &Ctx) {
    let (ctx, _, ingrid) = elvebyen(ctx).await;
    let slug = published(&ctx, &ingrid, &breakfast("1")).await;
    let (amir, ewa, jonas) =
        (padriver(&ctx, "Amir").await, padriver(&ctx, "Ewa").await, padriver(&ctx, "Jonas").await);
    for viewer in [&amir, &ewa, &jonas] {
        comes(&ctx, viewer, &slug).await;
    }
    assert_eq!(standing(&ctx, &amir, &slug).await, ONE);
    assert_eq!(standing(&ctx, &jonas, &slug).await, Standing::Waiting { number: 2 });
    assert_eq!(seen(&ctx, &jonas, &slug).await.sign_up, SignUpState::Queue);

    cannot(&ctx, &amir, &slug).await;
    let offered = standing(&ctx, &ewa, &slug).await;
    let Standing::Offered { places: 1, until } = offered else { panic!("{offered:?}") };
    assert_eq!(until.to_string(), "2026-11-25T12:00", "a day to answer");
    assert_eq!(standing(&ctx, &jonas, &slug).await, Standing::Waiting { number: 1 });
    assert_eq!(news(&ctx, "ewa@example.org").await, [EventNews::Offered { places: 1, until }]);
    assert!(news(&ctx, "jonas@example.org").await.is_empty());
    let page = seen(&ctx, &amir, &slug).await;
    assert_eq!((page.card.coming, page.card.left), (0, Some(0)), "promised is not free");

    comes(&ctx, &ewa, &slug).await;
    assert_eq!(standing(&ctx, &ewa, &slug).await, ONE);
    let desk = seen(&ctx, &ingrid, &slug).await.desk.unwrap();
    assert_eq!((desk.coming, desk.waiting, desk.offered, desk.no), (1, 1, 0, 1));
}

pub async fn an_offer_that_runs_out_goes_to_the_next(ctx: &Ctx) {
    let (ctx, clock, ingrid) = elvebyen(ctx).await;
    let slug = published(&ctx, &ingrid, &breakfast("1")).await;
    let (amir, ewa, jonas) =
        (padriver(&ctx, "Amir").await, padriver(&ctx, "Ewa").await, padriver(&ctx, "Jonas").await);
    for viewer in [&amir, &ewa, &jonas] {
        comes(&ctx, viewer, &slug).await;
    }
    cannot(&ctx, &amir, &slug).await;
    clock.set("2026-11-25T11:59");
    tend(&ctx).await.unwrap();
    assert!(matches!(standing(&ctx, &ewa, &slug).await, Standing::Offered { .. }));

    clock.set("2026-11-25T12:00");
    assert_eq!(standing(&ctx, &ewa, &slug).await, Standing::Lapsed, "before anyone has tended");
    for _ in 0..2 {
        tend(&ctx).await.unwrap();
    }
    assert!(matches!(standing(&ctx, &jonas, &slug).await, Standing::Offered { .. }));
    assert_eq!(news(&ctx, "ewa@example.org").await.last(), Some(&EventNews::TooLate));
    assert_eq!(news(&ctx, "ewa@example.org").await.len(), 2, "each is told once");
    assert_eq!(news(&ctx, "jonas@example.org").await.len(), 1);

    // Her yes comes too late, and puts her last.
    comes(&ctx, &ewa, &slug).await;
    assert_eq!(standing(&ctx, &ewa, &slug).await, Standing::Waiting { number: 1 });
    assert_eq!(seen(&ctx, &ewa, &slug).await.card.coming, 0);
}

pub async fn a_late_yes_is_late_also_when_nobody_has_tended(ctx: &Ctx) {
    let (ctx, clock, ingrid) = elvebyen(ctx).await;
    let slug = published(&ctx, &ingrid, &breakfast("1")).await;
    let (amir, ewa, jonas) =
        (padriver(&ctx, "Amir").await, padriver(&ctx, "Ewa").await, padriver(&ctx, "Jonas").await);
    for viewer in [&amir, &ewa, &jonas] {
        comes(&ctx, viewer, &slug).await;
    }
    cannot(&ctx, &amir, &slug).await;
    clock.set("2026-11-25T12:01");
    comes(&ctx, &ewa, &slug).await;
    assert!(matches!(standing(&ctx, &jonas, &slug).await, Standing::Offered { .. }));
    assert_eq!(standing(&ctx, &ewa, &slug).await, Standing::Waiting { number: 1 });
}

pub async fn near_the_event_a_place_is_given_and_at_night_nobody_is_woken(ctx: &Ctx) {
    let (ctx, clock, ingrid) = elvebyen(ctx).await;
    let slug = published(&ctx, &ingrid, &breakfast("1")).await;
    let (amir, ewa) = (padriver(&ctx, "Amir").await, padriver(&ctx, "Ewa").await);
    comes(&ctx, &amir, &slug).await;
    comes(&ctx, &ewa, &slug).await;
    clock.set("2026-11-25T23:00");
    cannot(&ctx, &amir, &slug).await;
    let waits = "select count(*) from outbox where due_at > queued_at";
    assert_eq!(count(&ctx, waits).await, 1, "until the morning");
    cannot(&ctx, &ewa, &slug).await;
    comes(&ctx, &amir, &slug).await;
    comes(&ctx, &ewa, &slug).await;

    clock.set("2026-12-03T06:30");
    cannot(&ctx, &amir, &slug).await;
    assert_eq!(standing(&ctx, &ewa, &slug).await, ONE);
    let last = news(&ctx, "ewa@example.org").await.pop();
    assert_eq!(last, Some(EventNews::Promoted { places: 1, wanted: 1 }));
}

pub async fn two_places_or_none_and_what_there_is(ctx: &Ctx) {
    let (ctx, _, ingrid) = elvebyen(ctx).await;
    let slug = published(&ctx, &ingrid, &breakfast("3")).await;
    let (amir, hakon, fatima) = (
        padriver(&ctx, "Amir").await,
        padriver(&ctx, "Håkon").await,
        padriver(&ctx, "Fatima").await,
    );
    answer(&ctx, &amir, &slug, &with(1)).await.unwrap();
    answer(&ctx, &hakon, &slug, &with(1)).await.unwrap();
    assert_eq!(standing(&ctx, &hakon, &slug).await, Standing::Waiting { number: 1 });
    let fewer = SignUpForm { takes_fewer: Some("on".into()), ..with(2) };
    answer(&ctx, &fatima, &slug, &fewer).await.unwrap();
    assert_eq!(standing(&ctx, &fatima, &slug).await, Standing::Coming { places: 1, wanted: 3 });
    assert_eq!(seen(&ctx, &fatima, &slug).await.card.mine.unwrap().companions, ["Adam", "Ola"]);

    // Amir leaves his companion at home: not enough for Håkon, and Fatima is after him.
    answer(&ctx, &amir, &slug, &with(0)).await.unwrap();
    assert_eq!(standing(&ctx, &hakon, &slug).await, Standing::Waiting { number: 1 });
    assert_eq!(standing(&ctx, &fatima, &slug).await, Standing::Coming { places: 2, wanted: 3 });
    assert_eq!(
        news(&ctx, "fatima@example.org").await,
        [EventNews::Promoted { places: 2, wanted: 3 }]
    );
    assert_eq!(seen(&ctx, &amir, &slug).await.card.coming, 3);
}

pub async fn a_lower_capacity_says_who_would_lose_and_a_higher_one_lets_in(ctx: &Ctx) {
    let (ctx, _, ingrid) = elvebyen(ctx).await;
    let slug = published(&ctx, &ingrid, &breakfast("3")).await;
    for name in ["Amir", "Ewa", "Jonas", "Marte"] {
        let viewer = padriver(&ctx, name).await;
        comes(&ctx, &viewer, &slug).await;
    }
    let form = filled(&ctx, &ingrid, &slug).await.unwrap();
    let lower = EventForm { capacity: "1".into(), ..form.clone() };
    let refused = change(&ctx, &ingrid, &slug, &lower, false).await.unwrap_err();
    assert_eq!(complaint(&refused, "capacity"), Some(Complaint::WouldLosePlaces(2)));
    assert_eq!(seen(&ctx, &ingrid, &slug).await.card.coming, 3, "nothing has happened");

    let higher = EventForm { capacity: "5".into(), ..form };
    change(&ctx, &ingrid, &slug, &higher, false).await.unwrap();
    let page = seen(&ctx, &ingrid, &slug).await;
    assert_eq!((page.card.left, page.desk.unwrap().offered), (Some(1), 1), "Marte is asked");
    assert_eq!(post(&ctx, "marte@example.org").await.len(), 1);
}

pub async fn the_same_answer_twice_is_one(ctx: &Ctx) {
    let (ctx, _, ingrid) = elvebyen(ctx).await;
    let slug = published(&ctx, &ingrid, &breakfast("2")).await;
    let amir = padriver(&ctx, "Amir").await;
    let clicks: Vec<_> = (0..4)
        .map(|_| {
            let (ctx, amir, slug) = (ctx.clone(), amir.clone(), slug.clone());
            tokio::spawn(async move { answer(&ctx, &amir, &slug, &says(Answer::Coming)).await })
        })
        .collect();
    for click in clicks {
        click.await.unwrap().unwrap();
    }
    assert_eq!(seen(&ctx, &amir, &slug).await.card.coming, 1);
    assert_eq!(count(&ctx, "select count(*) from activity where verb = 'signed_up'").await, 1);
    answer(&ctx, &amir, &slug, &says(Answer::Maybe)).await.unwrap();
    let desk = seen(&ctx, &ingrid, &slug).await.desk.unwrap();
    assert_eq!((desk.coming, desk.maybe, desk.rows.len()), (0, 1, 1));
}

pub async fn kept_seats_are_for_people_of_partners(ctx: &Ctx) {
    let (ctx, _, ingrid) = elvebyen(ctx).await;
    let form = EventForm { reserved: "1".into(), ..breakfast("2") };
    let slug = published(&ctx, &ingrid, &form).await;
    assert_eq!(seen(&ctx, &ingrid, &slug).await.card.left, Some(1));
    let (amir, ewa) = (padriver(&ctx, "Amir").await, padriver(&ctx, "Ewa").await);
    comes(&ctx, &amir, &slug).await;
    comes(&ctx, &ewa, &slug).await;
    assert_eq!(standing(&ctx, &ewa, &slug).await, Standing::Waiting { number: 1 });
    let mut tx = ctx.begin().await.unwrap();
    let kaia = NewOrganisation {
        name: "Kaia Eiendom".into(),
        kind: "eiendom".into(),
        brings: "Lokaler".into(),
        gives: vec!["lokaler".into()],
        about: "Eier kaia.".into(),
        url: None,
        org_number: None,
    };
    let kaia = admit_partner(&mut tx, &kaia).await.unwrap();
    tx.commit().await.unwrap();
    let hakon =
        admitted(&ctx, NewPerson { organisation: kaia, ..newcomer(&ctx, "Håkon", true) }).await;
    comes(&ctx, &hakon, &slug).await;
    assert_eq!(standing(&ctx, &hakon, &slug).await, ONE);
    assert_eq!(standing(&ctx, &ewa, &slug).await, Standing::Waiting { number: 1 });
}

pub const CROWD: usize = 240;
const PLACES: i64 = 20;

pub async fn crowd(ctx: &Ctx) -> Vec<Viewer> {
    let mut tx = ctx.begin().await.unwrap();
    let mut crowd = Vec::new();
    for number in 0..CROWD {
        let new = newcomer(ctx, &format!("Nabo {number}"), true);
        let id = admit(&mut tx, &new).await.unwrap().unwrap();
        crowd.push(Viewer(Some(Person {
            id,
            slug: format!("nabo-{number}"),
            name: new.name,
            role: Role::Member,
            lang: Lang::Nb,
            portrait: Portrait::Initials,
        })));
    }
    tx.commit().await.unwrap();
    crowd
}

pub async fn hundreds_at_once_and_no_place_is_given_twice(ctx: &Ctx) {
    let (ctx, _, ingrid) = elvebyen(ctx).await;
    let slug = published(&ctx, &ingrid, &breakfast(&PLACES.to_string())).await;
    let crowd = crowd(&ctx).await;
    let start = Arc::new(Barrier::new(CROWD));
    let tasks: Vec<_> = crowd
        .into_iter()
        .enumerate()
        .map(|(number, viewer)| {
            let (ctx, slug, start) = (ctx.clone(), slug.clone(), start.clone());
            tokio::spawn(async move {
                start.wait().await;
                answer(&ctx, &viewer, &slug, &says(Answer::Coming)).await.unwrap();
                // Some change their minds, and some bring somebody.
                match number % 12 {
                    0 => answer(&ctx, &viewer, &slug, &says(Answer::No)).await.unwrap(),
                    1 => answer(&ctx, &viewer, &slug, &with(1)).await.unwrap(),
                    _ => {}
                }
            })
        })
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
    let held =
        "select cast(sum(places) as bigint) from signups where state in ('coming', 'offered')";
    assert_eq!(count(&ctx, held).await, PLACES, "none twice, and none stands empty");
    assert_eq!(count(&ctx, "select count(*) from signups").await, CROWD as i64);
    let page = seen(&ctx, &ingrid, &slug).await;
    let desk = page.desk.unwrap();
    assert_eq!(
        (page.card.left, desk.coming + desk.offered),
        (Some(0), PLACES),
        "the counts are true"
    );
    let turns = "select count(distinct turn) from signups where turn > 0";
    let asked = "select count(*) from signups where turn > 0";
    assert_eq!(count(&ctx, turns).await, count(&ctx, asked).await, "no two have the same turn");
    let promised = "select count(*) from outbox where key like 'offered:%'";
    let offers = "select count(*) from signups where state = 'offered'";
    assert!(count(&ctx, promised).await >= count(&ctx, offers).await);
}

/// The negative control: the same crowd at a door where nobody holds the event while they count.
pub async fn without_the_lock_the_same_crowd_gets_places_twice(ctx: &Ctx) {
    let (ctx, _, ingrid) = elvebyen(ctx).await;
    published(&ctx, &ingrid, &breakfast(&PLACES.to_string())).await;
    execute(&ctx, "update events set turns = 0").await;
    let start = Arc::new(Barrier::new(CROWD));
    let tasks: Vec<_> = (0..CROWD)
        .map(|_| {
            let (ctx, start) = (ctx.clone(), start.clone());
            tokio::spawn(async move {
                start.wait().await;
                // Counted, and then taken: in the time between somebody else has counted too.
                if count(&ctx, "select turns from events").await < PLACES {
                    tokio::task::yield_now().await;
                    execute(&ctx, "update events set turns = turns + 1").await;
                }
            })
        })
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
    let sold = count(&ctx, "select turns from events").await;
    assert!(sold > PLACES, "{sold} of {PLACES}: the crowd is not one");
}
