//! Guests: a name, an address, a link, and nothing kept for longer than it is needed.

use crate::{
    elvebyen::{
        breakfast, comes, elvebyen, guest, news, padriver, post, published, says, seen, signs_up,
        standing, token,
    },
    world::{admitted, complaint, count, mailed_code, newcomer, texts},
};
use domain::{
    Complaint, Ctx, Error, Lang,
    events::{
        Answer, EventForm, SeriesForm, SignUpForm, Standing,
        service::{self, answer, answer_as_guest, confirm, tend},
    },
    mail::EventNews,
    members::service::{self as members, NewPerson, drawn_now},
};

const EWA: &str = "ewa.nowak@example.org";
const ONE: Standing = Standing::Coming { places: 1, wanted: 1 };

pub async fn a_guest_comes_by_the_button_behind_the_link(ctx: &Ctx) {
    let (ctx, _, ingrid) = elvebyen(ctx).await;
    let slug = published(&ctx, &ingrid, &breakfast("60")).await;
    signs_up(&ctx, &slug, &guest(&ctx, "Ewa Nowak", "Ewa.Nowak@Example.org").await).await;
    assert_eq!(news(&ctx, EWA).await, [EventNews::Confirm]);
    let link = token(&ctx, EWA).await;

    // A scanner that opens every link in a mail.
    for _ in 0..3 {
        let page = service::guest(&ctx, Lang::Nb, &link, "scanner").await.unwrap();
        assert_eq!((page.name.as_str(), page.confirmed), ("Ewa Nowak", false));
        assert_eq!(page.page.card.coming, 0);
    }
    assert!(seen(&ctx, &ingrid, &slug).await.desk.unwrap().rows.is_empty());

    for _ in 0..2 {
        confirm(&ctx, &link, "here").await.unwrap();
    }
    let page = service::guest(&ctx, Lang::En, &link, "here").await.unwrap();
    assert_eq!(page.page.card.mine.unwrap().standing, ONE);
    assert_eq!((page.confirmed, page.page.card.coming), (true, 1));
    let placed = EventNews::Placed { places: 1, wanted: 1 };
    assert_eq!(news(&ctx, EWA).await, [EventNews::Confirm, placed]);
    let row = seen(&ctx, &ingrid, &slug).await.desk.unwrap().rows.remove(0);
    assert_eq!((row.guest, row.email.as_deref()), (true, Some(EWA)));
    let letter = post(&ctx, EWA).await.pop().unwrap();
    assert!(letter.calendar.ends_with("/arrangementer/hvor-ble-det-av-restene-2026-12-03.ics"));
    assert_eq!(count(&ctx, "select count(*) from signup_links").await, 2, "hashes only");
}

pub async fn the_same_guest_with_other_capitals_is_one(ctx: &Ctx) {
    let (ctx, _, ingrid) = elvebyen(ctx).await;
    let slug = published(&ctx, &ingrid, &breakfast("60")).await;
    signs_up(&ctx, &slug, &guest(&ctx, "Ewa", EWA).await).await;
    signs_up(&ctx, &slug, &guest(&ctx, "Ewa Nowak", "EWA.NOWAK@example.org").await).await;
    let link = token(&ctx, EWA).await;
    confirm(&ctx, &link, "here").await.unwrap();
    assert_eq!(count(&ctx, "select count(*) from signups").await, 1);
    // A stranger who types her address changes nothing, and learns nothing.
    let stranger = SignUpForm {
        answer: "no".into(),
        ..guest(&ctx, "Noen andre", "ewa.nowak@EXAMPLE.org").await
    };
    signs_up(&ctx, &slug, &stranger).await;
    let page = service::guest(&ctx, Lang::Nb, &link, "here").await.unwrap();
    assert_eq!((page.name.as_str(), page.page.card.coming), ("Ewa Nowak", 1));
    assert_eq!(news(&ctx, EWA).await.last(), Some(&EventNews::Known));
    // All of her links work.
    let other = token(&ctx, EWA).await;
    answer_as_guest(&ctx, &other, &says(Answer::No), "here").await.unwrap();
    assert_eq!(seen(&ctx, &ingrid, &slug).await.card.coming, 0);
    comes_again(&ctx, &link).await;
    assert_eq!(seen(&ctx, &ingrid, &slug).await.card.coming, 1);
}

async fn comes_again(ctx: &Ctx, link: &str) {
    answer_as_guest(ctx, link, &says(Answer::Coming), "here").await.unwrap();
}

pub async fn a_guest_who_is_a_padriver_is_not_taken_for_another(ctx: &Ctx) {
    let (ctx, _, ingrid) = elvebyen(ctx).await;
    let ewa = padriver(&ctx, "Ewa").await;
    let slug = published(&ctx, &ingrid, &breakfast("60")).await;
    signs_up(&ctx, &slug, &guest(&ctx, "Ewa", "ewa@example.org").await).await;
    assert_eq!(seen(&ctx, &ewa, &slug).await.card.mine, None, "not before she has said so");
    assert_eq!(count(&ctx, "select count(*) from guests").await, 0);
    comes(&ctx, &ewa, &slug).await;
    confirm(&ctx, &token(&ctx, "ewa@example.org").await, "here").await.unwrap();
    assert_eq!(standing(&ctx, &ewa, &slug).await, ONE);
    assert_eq!(seen(&ctx, &ingrid, &slug).await.card.coming, 1);
}

pub async fn a_guest_waits_and_is_offered_a_place_by_mail(ctx: &Ctx) {
    let (ctx, _, ingrid) = elvebyen(ctx).await;
    let slug = published(&ctx, &ingrid, &breakfast("1")).await;
    let amir = padriver(&ctx, "Amir").await;
    comes(&ctx, &amir, &slug).await;
    signs_up(&ctx, &slug, &guest(&ctx, "Ewa", EWA).await).await;
    confirm(&ctx, &token(&ctx, EWA).await, "here").await.unwrap();
    assert_eq!(news(&ctx, EWA).await.last(), Some(&EventNews::Queued { number: 1 }));
    answer(&ctx, &amir, &slug, &says(Answer::No)).await.unwrap();
    assert!(matches!(news(&ctx, EWA).await.last(), Some(EventNews::Offered { .. })));
    comes_again(&ctx, &token(&ctx, EWA).await).await;
    assert_eq!(seen(&ctx, &ingrid, &slug).await.card.coming, 1);
}

pub async fn links_are_not_guessed_and_machines_are_not_guests(ctx: &Ctx) {
    let (ctx, _, ingrid) = elvebyen(ctx).await;
    let slug = published(&ctx, &ingrid, &breakfast("60")).await;
    let machine = SignUpForm { website: "x".into(), ..guest(&ctx, "Bot", "bot@example.org").await };
    signs_up(&ctx, &slug, &machine).await;
    let quick = SignUpForm {
        drawn_at: drawn_now(&ctx).await.unwrap(),
        ..guest(&ctx, "Bot", "bot@example.org").await
    };
    let hasty = service::sign_up(&ctx, &slug, &quick, Lang::Nb, "here").await;
    assert_eq!(hasty, Err(Error::RateLimited));
    let nameless =
        service::sign_up(&ctx, &slug, &guest(&ctx, "", "x").await, Lang::Nb, "here").await;
    assert_eq!(complaint(&nameless.unwrap_err(), "name"), Some(Complaint::Missing));
    assert_eq!(count(&ctx, "select count(*) from guests").await, 0);
    for _ in 0..10 {
        signs_up(&ctx, &slug, &guest(&ctx, "Ewa", EWA).await).await;
    }
    let flood =
        service::sign_up(&ctx, &slug, &guest(&ctx, "Ewa", EWA).await, Lang::Nb, "there").await;
    assert_eq!(flood, Err(Error::RateLimited), "nobody's mailbox is filled");

    for _ in 0..30 {
        let guessed = service::guest(&ctx, Lang::Nb, "0123456789abcdef", "guesser").await;
        assert_eq!(guessed, Err(Error::NotFound));
    }
    let guessed = confirm(&ctx, "0123456789abcdef", "guesser").await;
    assert_eq!(guessed, Err(Error::RateLimited));
    assert!(service::guest(&ctx, Lang::Nb, &token(&ctx, EWA).await, "guesser").await.is_ok());

    let members = EventForm { open_to: "members".into(), ..breakfast("") };
    let members = published(&ctx, &ingrid, &members).await;
    let form = guest(&ctx, "Thi", "thi@example.org").await;
    let refused = service::sign_up(&ctx, &members, &form, Lang::Nb, "here").await;
    assert_eq!(refused, Err(Error::SignInRequired));
}

pub async fn what_is_kept_for_a_while_is_forgotten(ctx: &Ctx) {
    let (ctx, clock, ingrid) = elvebyen(ctx).await;
    let slug = published(&ctx, &ingrid, &breakfast("60")).await;
    let amir = padriver(&ctx, "Amir").await;
    let hungry = SignUpForm {
        food: "ikke nøtter".into(),
        access: "rullestol".into(),
        needs_consent: Some("on".into()),
        companions: vec!["Adam".into()],
        ..says(Answer::Coming)
    };
    answer(&ctx, &amir, &slug, &hungry).await.unwrap();
    signs_up(&ctx, &slug, &guest(&ctx, "Ewa", EWA).await).await;
    confirm(&ctx, &token(&ctx, EWA).await, "here").await.unwrap();
    signs_up(&ctx, &slug, &guest(&ctx, "Noen", "noen@example.org").await).await;

    clock.set("2026-11-26T11:00");
    tend(&ctx).await.unwrap();
    assert_eq!(count(&ctx, "select count(*) from guests").await, 2);
    clock.set("2026-11-26T12:01");
    tend(&ctx).await.unwrap();
    assert_eq!(texts(&ctx, "select email from guests").await, [EWA], "after two days");

    clock.set("2026-12-17T09:29");
    tend(&ctx).await.unwrap();
    let row = seen(&ctx, &ingrid, &slug).await.desk.unwrap().rows.remove(0);
    assert_eq!(
        (row.food.as_deref(), row.access.as_deref()),
        (Some("ikke nøtter"), Some("rullestol"))
    );
    clock.set("2026-12-17T09:30");
    tend(&ctx).await.unwrap();
    let row = seen(&ctx, &ingrid, &slug).await.desk.unwrap().rows.remove(0);
    assert_eq!((row.food, row.access, row.companions), (None, None, vec!["Adam".to_owned()]));

    clock.set("2027-01-02T09:30");
    tend(&ctx).await.unwrap();
    assert_eq!(count(&ctx, "select count(*) from guests").await, 0, "after thirty days");
    let page = seen(&ctx, &ingrid, &slug).await;
    let rows = page.desk.unwrap().rows;
    assert_eq!((page.card.coming, rows.len()), (3, 2), "how many there were stays");
    assert!(rows.iter().all(|row| row.companions.is_empty()));
    assert_eq!(rows[1].name, "");
}

pub async fn a_guests_history_follows_them(ctx: &Ctx) {
    let (ctx, _, ingrid) = elvebyen(ctx).await;
    let slug = published(&ctx, &ingrid, &breakfast("60")).await;
    signs_up(&ctx, &slug, &guest(&ctx, "Ewa", "ewa-nowak@example.org").await).await;
    let link = token(&ctx, "ewa-nowak@example.org").await;
    confirm(&ctx, &link, "here").await.unwrap();
    let ewa = admitted(&ctx, NewPerson { ..newcomer(&ctx, "Ewa Nowak", true) }).await;
    assert_eq!(standing(&ctx, &ewa, &slug).await, ONE);
    assert_eq!(count(&ctx, "select count(*) from guests").await, 0);
    answer_as_guest(&ctx, &link, &says(Answer::No), "here").await.unwrap();
    assert_eq!(standing(&ctx, &ewa, &slug).await, Standing::Out, "by the old link, and it is hers");
}

pub async fn who_answered_as_a_guest_too_keeps_one_place_and_gives_the_other_back(ctx: &Ctx) {
    let (ctx, _, ingrid) = elvebyen(ctx).await;
    let slug = published(&ctx, &ingrid, &breakfast("2")).await;
    let (odd, amir) = (padriver(&ctx, "Odd").await, padriver(&ctx, "Amir").await);
    members::ask_to_change_email(&ctx, &odd, "privat@example.org").await.unwrap();
    let (_, digits) = mailed_code(&ctx).await;
    signs_up(&ctx, &slug, &guest(&ctx, "Odd", "privat@example.org").await).await;
    confirm(&ctx, &token(&ctx, "privat@example.org").await, "here").await.unwrap();
    comes(&ctx, &odd, &slug).await;
    comes(&ctx, &amir, &slug).await;
    assert!(matches!(standing(&ctx, &amir, &slug).await, Standing::Waiting { .. }));

    members::change_email(&ctx, &odd, "", "privat@example.org", &digits).await.unwrap();
    assert_eq!(standing(&ctx, &odd, &slug).await, ONE, "as a Pådriver");
    assert!(matches!(standing(&ctx, &amir, &slug).await, Standing::Offered { .. }));
    let rows = seen(&ctx, &ingrid, &slug).await.desk.unwrap().rows;
    assert!(rows.iter().all(|row| !row.name.is_empty()), "nobody without a name: {rows:?}");
    assert_eq!(count(&ctx, "select count(*) from guests").await, 0);
}

pub async fn what_is_wrong_with_an_answer_does_not_tell_of_an_event(ctx: &Ctx) {
    let (ctx, _, ingrid) = elvebyen(ctx).await;
    let amir = padriver(&ctx, "Amir").await;
    let draft =
        service::plan(&ctx, &ingrid, &breakfast("60"), &SeriesForm::default()).await.unwrap();
    for slug in [draft.as_str(), "ingen-slik"] {
        let wrong = SignUpForm { answer: "kanskje ikke".into(), ..SignUpForm::default() };
        assert_eq!(answer(&ctx, &amir, slug, &wrong).await, Err(Error::NotFound), "{slug}");
        let asked = service::sign_up(&ctx, slug, &wrong, Lang::Nb, "here").await;
        assert_eq!(asked, Err(Error::NotFound), "{slug}");
        let door = service::door(&ctx, &amir, Lang::Nb, slug).await.map(drop);
        assert_eq!(door, Err(Error::NotFound), "{slug}");
    }
}
