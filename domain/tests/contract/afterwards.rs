//! After a breakfast: who came has it on their page, is asked how it was, and is thanked.

use crate::{
    elvebyen::{
        Clock, breakfast, comes, elvebyen, guest, padriver, published, seen, signs_up, token,
    },
    world::{complaint, count},
};
use domain::{
    Complaint, Ctx, Error, Lang,
    account::Viewer,
    contributions::{Kind, service as contributions},
    events::{
        FeedbackForm, Worth,
        door::MarkForm,
        service::{confirm, door, feedback, feedback_page, mark_one, name_helper, tend},
    },
    mail::{self, Letter},
};

/// Amir and a guest come, Jonas does not, and Ewa helps at the door. Then it is over.
async fn held(ctx: &Ctx) -> (Ctx, Clock, Viewer, String, [Viewer; 3]) {
    let (ctx, clock, ingrid) = elvebyen(ctx).await;
    let slug = published(&ctx, &ingrid, &breakfast("10")).await;
    let mut people = Vec::new();
    for name in ["Amir Haidari", "Jonas Nygård", "Ewa Nowak"] {
        people.push(padriver(&ctx, name).await);
    }
    let [amir, jonas, ewa] = <[Viewer; 3]>::try_from(people).unwrap();
    comes(&ctx, &amir, &slug).await;
    comes(&ctx, &jonas, &slug).await;
    let sofie = guest(&ctx, "Sofie Dahlen", "sofie@example.org").await;
    signs_up(&ctx, &slug, &sofie).await;
    confirm(&ctx, &token(&ctx, "sofie@example.org").await, "here").await.unwrap();
    name_helper(&ctx, &ingrid, &slug, "ewa-nowak").await.unwrap();
    for name in ["Amir Haidari", "Sofie Dahlen"] {
        arrives(&ctx, &ingrid, &slug, name, 1).await;
    }
    clock.set("2026-12-03T10:00");
    (ctx, clock, ingrid, slug, [amir, jonas, ewa])
}

async fn arrives(ctx: &Ctx, ingrid: &Viewer, slug: &str, name: &str, here: u16) {
    let page = door(ctx, ingrid, Lang::Nb, slug).await.unwrap();
    let row = page.rows.into_iter().find(|row| row.name == name).unwrap();
    let form = MarkForm { here: format!("{} {here}", row.id), no_photo: String::new() };
    mark_one(ctx, ingrid, slug, &form).await.unwrap();
}

async fn kinds(ctx: &Ctx, viewer: &Viewer) -> Vec<Kind> {
    let mine = contributions::mine(ctx, viewer).await.unwrap();
    mine.done.into_iter().map(|done| done.kind).collect()
}

/// Where the letters that ask how it was lead, and whether they ask one to join.
async fn asked(ctx: &Ctx) -> Vec<(String, String, bool)> {
    let mut letters = Vec::new();
    while let Some(queued) = mail::service::claim(ctx).await.unwrap() {
        if let Letter::HowWasIt { link, join, .. } = &queued.letter {
            let token = link.rsplit('/').next().unwrap().to_owned();
            letters.push((queued.recipient.clone(), token, join.is_some()));
        }
        mail::service::sent(ctx, queued.id).await.unwrap();
    }
    letters.sort();
    letters
}

pub async fn who_came_has_it_on_their_page(ctx: &Ctx) {
    let (ctx, _, ingrid, slug, [amir, jonas, ewa]) = held(ctx).await;
    assert!(kinds(&ctx, &amir).await.is_empty(), "not before it is over");
    tend(&ctx).await.unwrap();
    tend(&ctx).await.unwrap();
    assert_eq!(kinds(&ctx, &amir).await, [Kind::Attended], "once, however often one looks");
    assert_eq!(kinds(&ctx, &jonas).await, [], "who did not come, did not come");
    assert_eq!(kinds(&ctx, &ewa).await, [Kind::Helped]);
    let done = contributions::mine(&ctx, &amir).await.unwrap().done;
    assert_eq!(done[0].event.as_ref().map(|(slug, _)| slug.as_str()), Some(slug.as_str()));
    assert_eq!(done[0].on, "2026-12-03");
    let waiting = contributions::to_thank(&ctx, &ingrid, "").await.unwrap().groups;
    assert_eq!(waiting.len(), 2, "those who came, and the one who helped");
    // A phone that was wrong says so late.
    arrives(&ctx, &ingrid, &slug, "Amir Haidari", 0).await;
    arrives(&ctx, &ingrid, &slug, "Jonas Nygård", 1).await;
    tend(&ctx).await.unwrap();
    assert!(kinds(&ctx, &amir).await.is_empty());
    assert_eq!(kinds(&ctx, &jonas).await, [Kind::Attended]);
}

pub async fn who_came_is_asked_once_how_it_was(ctx: &Ctx) {
    let (ctx, clock, ingrid, slug, _) = held(ctx).await;
    tend(&ctx).await.unwrap();
    assert!(asked(&ctx).await.is_empty(), "nobody is asked before they are home");
    clock.set("2026-12-03T11:45");
    tend(&ctx).await.unwrap();
    tend(&ctx).await.unwrap();
    let letters = asked(&ctx).await;
    let whom: Vec<_> = letters.iter().map(|(email, _, join)| (email.as_str(), *join)).collect();
    assert_eq!(whom, [("amir-haidari@example.org", false), ("sofie@example.org", true)]);
    let token = &letters[1].1;
    let page = feedback_page(&ctx, token, "here").await.unwrap();
    assert_eq!((page.slug.as_str(), page.answered, page.guest), (slug.as_str(), false, true));
    let nothing = feedback(&ctx, token, &FeedbackForm::default(), "here").await.unwrap_err();
    assert_eq!(complaint(&nothing, "worth"), Some(Complaint::Missing));
    let form = FeedbackForm {
        worth: "very".into(),
        best: "Rundstykkene <b>og</b> praten".into(),
        better: String::new(),
    };
    let (one, two) =
        tokio::join!(feedback(&ctx, token, &form, "here"), feedback(&ctx, token, &form, "here"));
    assert!(one.is_ok() != two.is_ok(), "{one:?} {two:?}");
    assert_eq!(feedback(&ctx, token, &form, "here").await, Err(Error::Conflict));
    assert!(feedback_page(&ctx, token, "here").await.unwrap().answered);
    let after = seen(&ctx, &ingrid, &slug).await.desk.unwrap().after.unwrap();
    assert_eq!((after.answered, after.promised, after.came), (3, 3, 2));
    assert_eq!((after.new, after.back, after.asked), (2, 0, 2));
    assert_eq!(after.feedback.len(), 1);
    assert_eq!(after.feedback[0].worth, Worth::Very);
}

pub async fn a_guessed_link_is_nobodys_and_soon_refused(ctx: &Ctx) {
    let (ctx, ..) = held(ctx).await;
    for _ in 0..30 {
        let guess = feedback_page(&ctx, "gjettet", "guesser").await;
        assert_eq!(guess.err(), Some(Error::NotFound));
    }
    assert_eq!(feedback_page(&ctx, "gjettet", "guesser").await.err(), Some(Error::RateLimited));
    assert_eq!(count(&ctx, "select count(*) from feedback").await, 0);
}
