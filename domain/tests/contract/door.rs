//! The door: several phones, no coverage, wrong clocks, and nobody's arrival is lost.

use crate::{
    elvebyen::{
        breakfast, comes, elvebyen, guest, instant, padriver, published, seen, signs_up, token,
        with,
    },
    world::{complaint, count, me, told},
};
use domain::{
    Audience, Complaint, Ctx, Error, Lang,
    account::Viewer,
    events::{
        door::{DoorKind, DoorNews, DoorRow, MarkForm, MarksForm, SentMark, WalkInForm, tally},
        happened::service::desk,
        service::{
            answer, attended, by_ticket, confirm, door, door_news, end_help, guest as guest_page,
            mark, mark_one, name_helper, photo_wish, photo_wish_as_guest, tend, walk_in,
        },
    },
    members::{ConsentKind, service::set_consent},
};
use uuid::Uuid;

/// A touch of a phone, at a minute of its own clock.
fn touch(number: u128, row: &DoorRow, here: u16, seen: &[Uuid], minute: i64) -> SentMark {
    SentMark {
        id: Uuid::from_u128(number),
        row: row.id,
        here: Some(here),
        no_photo: None,
        walk_in: None,
        seen: seen.to_vec(),
        at: minute * 60_000,
    }
}

async fn send(ctx: &Ctx, who: &Viewer, slug: &str, marks: &[SentMark], minute: i64) -> DoorNews {
    let form = MarksForm {
        sent_at: (minute * 60_000).to_string(),
        marks: serde_json::to_string(marks).unwrap(),
        since: "0".into(),
    };
    mark(ctx, who, slug, &form).await.unwrap()
}

async fn row(ctx: &Ctx, who: &Viewer, slug: &str, name: &str) -> DoorRow {
    let page = door(ctx, who, Lang::Nb, slug).await.unwrap();
    page.rows.into_iter().find(|row| row.name == name).unwrap()
}

fn here(row: &DoorRow, people: u16) -> MarkForm {
    MarkForm { here: format!("{} {people}", row.id), no_photo: String::new() }
}

pub async fn the_list_stands_by_first_name_with_those_who_may_come(ctx: &Ctx) {
    let (ctx, _, ingrid) = elvebyen(ctx).await;
    let slug = published(&ctx, &ingrid, &breakfast("3")).await;
    let mut people = Vec::new();
    for name in ["Åse Vik", "Øystein Lie", "Amir Haidari", "Zara Ali"] {
        people.push(padriver(&ctx, name).await);
    }
    answer(&ctx, &people[2], &slug, &with(1)).await.unwrap();
    comes(&ctx, &people[0], &slug).await;
    comes(&ctx, &people[1], &slug).await;
    crate::elvebyen::cannot(&ctx, &people[3], &slug).await;
    let page = door(&ctx, &ingrid, Lang::Nb, &slug).await.unwrap();
    let names: Vec<_> = page.rows.iter().map(|row| (row.name.as_str(), row.expected)).collect();
    assert_eq!(names, [("Amir Haidari", 2), ("Øystein Lie", 0), ("Åse Vik", 1)]);
    let words = [page.rows[0].words.as_str(), page.rows[1].words.as_str()];
    assert_eq!(words, ["amir haidari adam", "oystein lie"], "also found by whom he brings");
    assert_eq!(tally(&page.rows), (0, 3));
    assert_eq!(page.rows[0].companions, ["Adam"]);
}

pub async fn what_a_phone_sends_twice_happens_once(ctx: &Ctx) {
    let (ctx, clock, ingrid) = elvebyen(ctx).await;
    let slug = published(&ctx, &ingrid, &breakfast("10")).await;
    let amir = padriver(&ctx, "Amir Haidari").await;
    answer(&ctx, &amir, &slug, &with(2)).await.unwrap();
    clock.set("2026-12-03T08:10");
    let amir = row(&ctx, &ingrid, &slug, "Amir Haidari").await;
    // Ten minutes ago on the phone: one of them; five minutes ago all three.
    let marks = [touch(1, &amir, 1, &[], 100), touch(2, &amir, 3, &[Uuid::from_u128(1)], 105)];
    for _ in 0..2 {
        let news = send(&ctx, &ingrid, &slug, &marks, 110).await;
        assert_eq!((news.rows.len(), news.refused.len()), (1, 0));
        assert_eq!((news.rows[0].here, news.rows[0].since.as_deref()), (3, Some("08.00")));
        assert_eq!(news.rows[0].heads, [Uuid::from_u128(2)]);
    }
    assert_eq!(count(&ctx, "select count(*) from door_marks").await, 2);
    assert_eq!(count(&ctx, "select count(*) from activity where verb = 'arrived'").await, 1);
    let news = door_news(&ctx, &ingrid, &slug, 0).await.unwrap();
    let later = door_news(&ctx, &ingrid, &slug, news.turn).await.unwrap();
    assert_eq!((news.rows.len(), later.rows.len()), (1, 0), "who has heard it hears no more");
}

pub async fn two_phones_at_once_lose_no_arrival(ctx: &Ctx) {
    let (ctx, clock, ingrid) = elvebyen(ctx).await;
    let slug = published(&ctx, &ingrid, &breakfast("10")).await;
    let (ewa, jonas) = (padriver(&ctx, "Ewa Nowak").await, padriver(&ctx, "Jonas Nygård").await);
    comes(&ctx, &ewa, &slug).await;
    comes(&ctx, &jonas, &slug).await;
    name_helper(&ctx, &ingrid, &slug, &me(&jonas).slug).await.unwrap();
    clock.set("2026-12-03T08:10");
    let at_door = row(&ctx, &ingrid, &slug, "Ewa Nowak").await;
    // Jonas has no coverage: he marks the wrong one, and takes it back. Meanwhile Ewa comes, and Ingrid sees it.
    let offline = [touch(1, &at_door, 1, &[], 0), touch(2, &at_door, 0, &[Uuid::from_u128(1)], 1)];
    send(&ctx, &ingrid, &slug, &[touch(3, &at_door, 1, &[], 0)], 0).await;
    let news = send(&ctx, &jonas, &slug, &offline, 2).await;
    assert_eq!(news.rows[0].here, 1, "what he took back was his own");
    // With coverage he sees both, and the last word counts.
    let heads = row(&ctx, &jonas, &slug, "Ewa Nowak").await.heads;
    send(&ctx, &jonas, &slug, &[touch(4, &at_door, 0, &heads, 3)], 3).await;
    assert_eq!(row(&ctx, &ingrid, &slug, "Ewa Nowak").await.here, 0);
    let verbs =
        crate::world::texts(&ctx, "select verb from activity where topic = 'door' order by id")
            .await;
    assert_eq!(verbs, ["named_helper", "arrived", "marked", "marked", "not_arrived"]);
}

pub async fn a_phone_two_hours_wrong_tells_the_right_time(ctx: &Ctx) {
    let (ctx, clock, ingrid) = elvebyen(ctx).await;
    let slug = published(&ctx, &ingrid, &breakfast("10")).await;
    for name in ["Amir Haidari", "Ewa Nowak"] {
        let viewer = padriver(&ctx, name).await;
        comes(&ctx, &viewer, &slug).await;
    }
    clock.set("2026-12-03T08:10");
    let received = instant("2026-12-03T08:10").as_second() / 60;
    for (number, name, wrong) in [(1, "Amir Haidari", 120), (2, "Ewa Nowak", -120)] {
        let party = row(&ctx, &ingrid, &slug, name).await;
        let marked = touch(number, &party, 1, &[], received - 13 + wrong);
        send(&ctx, &ingrid, &slug, &[marked], received + wrong).await;
        assert_eq!(row(&ctx, &ingrid, &slug, name).await.since.as_deref(), Some("07.57"), "{name}");
    }
}

pub async fn who_is_on_no_list_is_here_all_the_same(ctx: &Ctx) {
    let (ctx, clock, ingrid) = elvebyen(ctx).await;
    let slug = published(&ctx, &ingrid, &breakfast("10")).await;
    let (amir, jonas) = (padriver(&ctx, "Amir").await, padriver(&ctx, "Jonas").await);
    comes(&ctx, &jonas, &slug).await;
    clock.set("2026-12-03T08:10");
    let typed = |name: &str, email: &str| WalkInForm { name: name.into(), email: email.into() };
    walk_in(&ctx, &ingrid, &slug, &typed("Ola Vik", "")).await.unwrap();
    walk_in(&ctx, &ingrid, &slug, &typed("Amir", "amir@example.org")).await.unwrap();
    let error = walk_in(&ctx, &ingrid, &slug, &typed("", "x")).await.unwrap_err();
    assert_eq!(complaint(&error, "name"), Some(Complaint::Missing));
    // The same from a phone, with an id of its own, and sent twice; and one that says nothing.
    let kari = Uuid::from_u128(77);
    let party = DoorRow { id: kari, ..row(&ctx, &ingrid, &slug, "Ola Vik").await };
    let new = SentMark {
        walk_in: Some(typed("Kari Moe", "kari-moe@example.org")),
        ..touch(1, &party, 1, &[], 0)
    };
    let empty = SentMark { walk_in: Some(typed(" ", "")), ..touch(2, &party, 1, &[], 0) };
    let empty = SentMark { row: Uuid::from_u128(78), ..empty };
    let nowhere = SentMark { row: Uuid::from_u128(79), ..touch(3, &party, 1, &[], 0) };
    for _ in 0..2 {
        let sent = [new.clone(), empty.clone(), nowhere.clone()];
        let news = send(&ctx, &ingrid, &slug, &sent, 0).await;
        assert_eq!(news.refused, [empty.id, nowhere.id]);
        let told = news.rows.iter().find(|row| row.id == kari).unwrap();
        assert_eq!((told.name.as_deref(), told.here), (Some("Kari Moe"), 1));
    }
    let page = door(&ctx, &ingrid, Lang::Nb, &slug).await.unwrap();
    let names: Vec<_> = page.rows.iter().map(|row| (row.name.as_str(), row.kind)).collect();
    let expected = [
        ("Amir", DoorKind::WalkIn),
        ("Jonas", DoorKind::Padriver),
        ("Kari Moe", DoorKind::WalkIn),
        ("Ola Vik", DoorKind::WalkIn),
    ];
    assert_eq!(names, expected);
    assert_eq!(tally(&page.rows), (3, 4));
    // A second press brings nobody; and whoever has answered is the one on the list.
    for (name, email) in [("Amir", "AMIR@example.org"), ("Jonas N", "jonas@example.org")] {
        walk_in(&ctx, &ingrid, &slug, &typed(name, email)).await.unwrap();
    }
    let rows = door(&ctx, &ingrid, Lang::Nb, &slug).await.unwrap().rows;
    assert_eq!(tally(&rows), (4, 4), "{rows:?}");
    assert_eq!(rows.iter().filter(|row| row.name == "Jonas" && row.here == 1).count(), 1);
    // Who is known by the address has been there.
    let here = attended(&ctx, &ingrid, page.event.into()).await.unwrap();
    assert_eq!(here.iter().filter(|one| one.person == amir.id()).count(), 1);
    // And so has who becomes a Pådriver later: their history follows them.
    let kari = padriver(&ctx, "Kari Moe").await;
    let here = attended(&ctx, &ingrid, page.event.into()).await.unwrap();
    assert_eq!(here.iter().filter(|one| one.person == kari.id()).count(), 1);
}

pub async fn the_door_is_for_the_manager_and_those_she_names(ctx: &Ctx) {
    let (ctx, clock, ingrid) = elvebyen(ctx).await;
    let slug = published(&ctx, &ingrid, &breakfast("10")).await;
    let (amir, jonas) = (padriver(&ctx, "Amir").await, padriver(&ctx, "Jonas").await);
    comes(&ctx, &amir, &slug).await;
    comes(&ctx, &jonas, &slug).await;
    let asks = async |viewer: &Viewer| door(&ctx, viewer, Lang::Nb, &slug).await.map(drop);
    assert_eq!(asks(&Viewer::default()).await, Err(Error::SignInRequired));
    assert_eq!(asks(&jonas).await, Err(Error::Forbidden));
    assert!(!seen(&ctx, &jonas, &slug).await.door);
    let party = row(&ctx, &ingrid, &slug, "Amir").await;
    assert_eq!(mark_one(&ctx, &jonas, &slug, &here(&party, 1)).await, Err(Error::Forbidden));
    assert_eq!(name_helper(&ctx, &jonas, &slug, "jonas").await, Err(Error::Forbidden));
    let nobody = name_helper(&ctx, &ingrid, &slug, "ingen").await.unwrap_err();
    assert_eq!(complaint(&nobody, "person"), Some(Complaint::NotAChoice));

    for _ in 0..2 {
        name_helper(&ctx, &ingrid, &slug, &me(&jonas).slug).await.unwrap();
    }
    let helpers = door(&ctx, &ingrid, Lang::Nb, &slug).await.unwrap().helpers.unwrap();
    assert_eq!(helpers.named, [(me(&jonas).slug.clone(), "Jonas".to_owned())]);
    assert_eq!(helpers.others.len(), 1, "Amir could help too");
    assert!(seen(&ctx, &jonas, &slug).await.door);
    let page = door(&ctx, &jonas, Lang::Nb, &slug).await.unwrap();
    assert!(page.helpers.is_none(), "who helps is named by the manager");
    mark_one(&ctx, &jonas, &slug, &here(&party, 1)).await.unwrap();

    clock.set("2026-12-04T09:31");
    assert_eq!(asks(&jonas).await, Err(Error::Forbidden), "a day after, the door has shut");
    assert_eq!(asks(&ingrid).await, Ok(()), "she may put it right");
    clock.set("2026-12-03T09:31");
    end_help(&ctx, &ingrid, &slug, &me(&jonas).slug).await.unwrap();
    assert_eq!(asks(&jonas).await, Err(Error::Forbidden));
    assert_eq!(row(&ctx, &ingrid, &slug, "Amir").await.here, 1, "what he marked stays");
}

pub async fn a_ticket_opens_the_door_and_is_not_guessed(ctx: &Ctx) {
    let (ctx, _, ingrid) = elvebyen(ctx).await;
    let slug = published(&ctx, &ingrid, &breakfast("2")).await;
    let other = published(&ctx, &ingrid, &breakfast("2")).await;
    let (amir, ewa) = (padriver(&ctx, "Amir").await, padriver(&ctx, "Ewa").await);
    answer(&ctx, &amir, &slug, &with(1)).await.unwrap();
    comes(&ctx, &ewa, &slug).await;
    comes(&ctx, &ewa, &other).await;
    let ticket = seen(&ctx, &amir, &slug).await.ticket.unwrap().code;
    assert!(seen(&ctx, &ewa, &slug).await.ticket.is_none(), "she waits");
    assert!(seen(&ctx, &ingrid, &slug).await.ticket.is_none());
    assert_eq!(seen(&ctx, &amir, &slug).await.ticket.unwrap().code, ticket, "the same each time");

    let elsewhere = seen(&ctx, &ewa, &other).await.ticket.unwrap().code;
    let refused = by_ticket(&ctx, &ingrid, &slug, elsewhere.as_str()).await.unwrap_err();
    assert_eq!(complaint(&refused, "code"), Some(Complaint::NotAChoice), "another event's");
    assert_eq!(by_ticket(&ctx, &amir, &slug, ticket.as_str()).await, Err(Error::Forbidden));
    for _ in 0..2 {
        by_ticket(&ctx, &ingrid, &slug, &ticket.in_two().to_lowercase()).await.unwrap();
    }
    assert_eq!(row(&ctx, &ingrid, &slug, "Amir").await.here, 2, "with the one he brings");
    for number in 0..40 {
        let guess = format!("00000-000{number:02}");
        let refused = by_ticket(&ctx, &ingrid, &slug, &guess).await.unwrap_err();
        let counted = number < 29;
        assert_eq!(refused != Error::RateLimited, counted, "try {number}");
    }
    by_ticket(&ctx, &ingrid, &slug, ticket.as_str()).await.unwrap();
}

pub async fn who_wants_no_pictures_says_so_and_it_is_seen_at_the_door(ctx: &Ctx) {
    let (ctx, clock, ingrid) = elvebyen(ctx).await;
    let slug = published(&ctx, &ingrid, &breakfast("10")).await;
    let amir = padriver(&ctx, "Amir").await;
    assert_eq!(
        photo_wish(&ctx, &amir, &slug, true).await,
        Err(Error::NotFound),
        "has not answered"
    );
    comes(&ctx, &amir, &slug).await;
    photo_wish(&ctx, &amir, &slug, true).await.unwrap();
    assert!(seen(&ctx, &amir, &slug).await.ticket.unwrap().no_photo);
    assert!(row(&ctx, &ingrid, &slug, "Amir").await.no_photo);
    let party = row(&ctx, &ingrid, &slug, "Amir").await;
    assert_eq!(party.here, 0, "a wish is no arrival");
    mark_one(&ctx, &ingrid, &slug, &here(&party, 1)).await.unwrap();
    assert!(row(&ctx, &ingrid, &slug, "Amir").await.no_photo, "an arrival takes no wish away");
    let off = MarkForm { no_photo: format!("{} off", party.id), here: String::new() };
    mark_one(&ctx, &ingrid, &slug, &off).await.unwrap();
    let party = row(&ctx, &ingrid, &slug, "Amir").await;
    assert_eq!((party.no_photo, party.here), (false, 1));

    // A guest too, by the link.
    clock.set("2026-11-25T12:00");
    signs_up(&ctx, &slug, &guest(&ctx, "Ola Vik", "ola@example.org").await).await;
    let link = token(&ctx, "ola@example.org").await;
    let early = photo_wish_as_guest(&ctx, &link, true, "here").await;
    assert_eq!(early, Err(Error::NotFound), "nothing counts before it is confirmed");
    confirm(&ctx, &link, "here").await.unwrap();
    photo_wish_as_guest(&ctx, &link, true, "here").await.unwrap();
    assert!(guest_page(&ctx, Lang::Nb, &link, "here").await.unwrap().page.ticket.unwrap().no_photo);
    assert!(row(&ctx, &ingrid, &slug, "Ola Vik").await.no_photo);
}

pub async fn who_has_not_said_yes_to_pictures_is_marked_at_the_door(ctx: &Ctx) {
    let (ctx, clock, ingrid) = elvebyen(ctx).await;
    let slug = published(&ctx, &ingrid, &breakfast("10")).await;
    let (amir, ewa) = (padriver(&ctx, "Amir").await, padriver(&ctx, "Ewa").await);
    let consent = async |who: &Viewer, given| {
        set_consent(&ctx, who, ConsentKind::Photo, given).await.unwrap();
    };
    consent(&amir, true).await;
    comes(&ctx, &amir, &slug).await;
    comes(&ctx, &ewa, &slug).await;
    signs_up(&ctx, &slug, &guest(&ctx, "Ola Vik", "ola@example.org").await).await;
    confirm(&ctx, &token(&ctx, "ola@example.org").await, "here").await.unwrap();
    let marked = async |name: &str| row(&ctx, &ingrid, &slug, name).await.no_photo;
    let shows = async |who: &Viewer| seen(&ctx, who, &slug).await.ticket.unwrap().no_photo;
    assert!(!marked("Amir").await && !shows(&amir).await, "he has said yes");
    assert!(marked("Ewa").await && shows(&ewa).await, "she has not");
    assert!(!marked("Ola Vik").await, "a guest has not been asked, which is not a no");

    // Whoever comes is marked in what other phones hear, too.
    clock.set("2026-12-03T08:10");
    for name in ["Amir", "Ewa"] {
        let party = row(&ctx, &ingrid, &slug, name).await;
        mark_one(&ctx, &ingrid, &slug, &here(&party, 1)).await.unwrap();
        let news = door_news(&ctx, &ingrid, &slug, 0).await.unwrap().rows;
        let heard = news.iter().find(|one| one.id == party.id).unwrap();
        assert_eq!((heard.here, heard.no_photo), (1, name == "Ewa"), "{name}");
    }
    assert_eq!(desk(&ctx, &ingrid, &slug).await.unwrap().no_photo, 1, "and where pictures go");
    // For this one event she says something else; and he takes his yes back.
    photo_wish(&ctx, &ewa, &slug, false).await.unwrap();
    consent(&amir, false).await;
    assert!(!marked("Ewa").await && !shows(&ewa).await);
    assert!(marked("Amir").await && shows(&amir).await);

    // A Pådriver who was on no list is one by their address.
    let jonas = padriver(&ctx, "Jonas").await;
    for (name, email, expected) in
        [("Jonas", "jonas@example.org", true), ("Kari", "kari@example.org", false)]
    {
        let typed = WalkInForm { name: name.into(), email: email.into() };
        walk_in(&ctx, &ingrid, &slug, &typed).await.unwrap();
        assert_eq!(marked(name).await, expected, "{name}");
    }
    consent(&jonas, true).await;
    assert!(!marked("Jonas").await);
}

pub async fn who_came_is_for_the_manager_and_the_door_hears_that_something_changed(ctx: &Ctx) {
    let (ctx, _, ingrid) = elvebyen(ctx).await;
    let slug = published(&ctx, &ingrid, &breakfast("10")).await;
    let amir = padriver(&ctx, "Amir").await;
    comes(&ctx, &amir, &slug).await;
    let party = row(&ctx, &ingrid, &slug, "Amir").await;
    let mut live = ctx.live.subscribe();
    mark_one(&ctx, &ingrid, &slug, &here(&party, 1)).await.unwrap();
    assert_eq!(told(&mut live), Audience::Members, "helpers are Pådrivere");
    let open = "select count(*) from activity where topic = 'door' and audience < 2";
    assert_eq!(count(&ctx, open).await, 0);
    let event = door(&ctx, &ingrid, Lang::Nb, &slug).await.unwrap().event;
    let came = attended(&ctx, &ingrid, event.into()).await.unwrap();
    assert_eq!((came.len(), came[0].person, came[0].people), (1, amir.id(), 1));
    assert_eq!(attended(&ctx, &amir, event.into()).await.map(drop), Err(Error::Forbidden));
}

pub async fn a_month_after_the_door_knows_only_how_many(ctx: &Ctx) {
    let (ctx, clock, ingrid) = elvebyen(ctx).await;
    let slug = published(&ctx, &ingrid, &breakfast("10")).await;
    let typed = WalkInForm { name: "Ola Vik".into(), email: "ola@example.org".into() };
    walk_in(&ctx, &ingrid, &slug, &typed).await.unwrap();
    let named = "select count(*) from attendances where name <> '' or email is not null";
    let marks = "select count(*) from door_marks";
    clock.set("2027-01-02T09:00");
    tend(&ctx).await.unwrap();
    assert_eq!((count(&ctx, named).await, count(&ctx, marks).await), (1, 1));
    clock.set("2027-01-02T09:30");
    tend(&ctx).await.unwrap();
    assert_eq!((count(&ctx, named).await, count(&ctx, marks).await), (0, 0));
    assert_eq!(count(&ctx, "select count(*) from attendances where here = 1").await, 1);
}
