//! What a front page tells: the Community Manager what waits, a Pådriver who said thank you.

use crate::{
    elvebyen::{breakfast, elvebyen, padriver, published},
    projects::{handed_in, role, step},
    world::{execute, person},
};
use domain::{
    Ctx, Error, Lang,
    account::{Role, Viewer},
    contributions::{ContributionForm, Sent, ThanksForm, service as contributions},
    events::{
        EventForm,
        agenda::{ItemForm, service as agenda},
        service::next,
    },
    projects::{Stage, service as projects},
};

pub async fn who_was_asked_to_speak_and_is_silent_is_named(ctx: &Ctx) {
    let (ctx, clock, ingrid) = elvebyen(ctx).await;
    let slug = published(&ctx, &ingrid, &breakfast("")).await;
    let (fatima, jonas) = (padriver(&ctx, "Fatima").await, padriver(&ctx, "Jonas").await);
    for (at, whom) in [("08.15", "Fatima"), ("08.45", "Jonas")] {
        let padriver = whom.into();
        let form = ItemForm {
            at: at.into(),
            title: "Ti minutter".into(),
            padriver,
            ..ItemForm::default()
        };
        agenda::save_item(&ctx, &ingrid, &slug, &form).await.unwrap();
    }
    let silent = agenda::silent(&ctx, &ingrid).await.unwrap();
    let names: Vec<_> = silent.iter().map(|one| one.name.as_str()).collect();
    assert_eq!(names, ["Fatima", "Jonas"]);
    assert_eq!((silent[0].slug.as_str(), silent[0].item.as_str()), (slug.as_str(), "Ti minutter"));

    let asked = agenda::agenda(&ctx, &fatima, &slug).await.unwrap().asked[0].speaker;
    agenda::answer(&ctx, &fatima, &slug, asked, false, false).await.unwrap();
    let names: Vec<_> =
        agenda::silent(&ctx, &ingrid).await.unwrap().into_iter().map(|one| one.name).collect();
    assert_eq!(names, ["Jonas"], "a no is an answer");
    clock.set("2026-12-03T08:01");
    assert_eq!(agenda::silent(&ctx, &ingrid).await, Ok(Vec::new()), "now it is too late");
    assert_eq!(agenda::silent(&ctx, &jonas).await, Err(Error::Forbidden));
    assert_eq!(agenda::silent(&ctx, &Viewer::default()).await, Err(Error::SignInRequired));
}

pub async fn what_stands_longer_than_it_should_stands_still(ctx: &Ctx) {
    let ingrid = person(ctx, "Ingrid", Role::Manager).await;
    let jonas = person(ctx, "Jonas", Role::Member).await;
    let idea = handed_in(ctx, &jonas, "Lesebenker langs elva").await;
    let moved = handed_in(ctx, &jonas, "Felles lastesykkel").await;
    let days_ago = |days: i32| {
        let day = ctx.today().plus(-days);
        format!("update projects set stage_since = '{day}T10:00:00Z'").leak()
    };
    for (days, expected) in [(0, 0), (7, 0), (8, 2)] {
        execute(ctx, days_ago(days)).await;
        assert_eq!(projects::still(ctx, &ingrid).await.unwrap().len(), expected, "{days} days");
    }
    role(ctx, &ingrid, &moved, &jonas, "contact").await;
    let on = step(Stage::Identified, Stage::Registered);
    projects::decide(ctx, &ingrid, &moved, &on).await.unwrap();
    let still = projects::still(ctx, &ingrid).await.unwrap();
    let told: Vec<_> = still.iter().map(|one| (one.slug.as_str(), one.days)).collect();
    assert_eq!(told, [(idea.as_str(), 8)], "what has moved does not stand still");
    assert_eq!(still[0].face.as_ref().map(|(_, name)| name.as_str()), Some("Jonas"));
    assert_eq!(projects::still(ctx, &jonas).await, Err(Error::Forbidden));
    assert_eq!(projects::still(ctx, &Viewer::default()).await, Err(Error::SignInRequired));
}

pub async fn two_events_are_next_in_order(ctx: &Ctx) {
    let (ctx, _, ingrid) = elvebyen(ctx).await;
    let later = EventForm { date: "7.1.2027".into(), ..breakfast("") };
    let third =
        published(&ctx, &ingrid, &EventForm { date: "4.2.2027".into(), ..breakfast("") }).await;
    let second = published(&ctx, &ingrid, &later).await;
    let first = published(&ctx, &ingrid, &breakfast("")).await;
    let slugs = |count: i64| {
        let (ctx, ingrid) = (&ctx, &ingrid);
        async move {
            let cards = next(ctx, ingrid, Lang::Nb, count).await.unwrap();
            cards.into_iter().map(|card| card.slug).collect::<Vec<_>>()
        }
    };
    assert_eq!(slugs(1).await, std::slice::from_ref(&first));
    assert_eq!(slugs(2).await, [first.clone(), second.clone()]);
    assert_eq!(slugs(9).await, [first, second, third]);
}

pub async fn thanks_are_news_for_a_month_and_leave_the_others_in_their_order(ctx: &Ctx) {
    let (ctx, clock, ingrid) = elvebyen(ctx).await;
    let jonas = padriver(&ctx, "Jonas").await;
    for (what, on) in
        [("Bar stoler", "1.11.2026"), ("Bakte", "10.11.2026"), ("Ryddet", "20.11.2026")]
    {
        let form = ContributionForm { what: what.into(), on: on.into(), hours: String::new() };
        contributions::add(&ctx, &jonas, &form).await.unwrap();
    }
    let page = contributions::to_thank(&ctx, &ingrid, "").await.unwrap();
    let order: Vec<_> = page.groups.iter().map(|group| group.words.as_deref().unwrap()).collect();
    assert_eq!(
        (order, page.said),
        (vec!["Ryddet", "Bakte", "Bar stoler"], None),
        "the newest first"
    );

    let baked = page.groups[1].people[0].contribution.to_string();
    let words = ThanksForm { contributions: vec![baked], words: "For en kake!".into() };
    let Sent { thanks, people } = contributions::thank(&ctx, &ingrid, &words).await.unwrap();
    assert_eq!(people, 1);
    let page = contributions::to_thank(&ctx, &ingrid, &thanks.to_string()).await.unwrap();
    let said = page.said.unwrap();
    assert_eq!((said.to.as_str(), said.at, page.groups.len()), ("Jonas", 1, 2), "where it stood");
    let other = person(&ctx, "Kari", Role::Manager).await;
    let not_hers = contributions::to_thank(&ctx, &other, &thanks.to_string()).await.unwrap();
    assert_eq!(not_hers.said, None, "whom another thanked is not hers to be told");

    let had = contributions::newest_thanks(&ctx, &jonas).await.unwrap().unwrap();
    assert_eq!((had.words.as_str(), had.by.as_deref()), ("For en kake!", Some("Ingrid")));
    assert_eq!(contributions::newest_thanks(&ctx, &ingrid).await, Ok(None), "it is his");
    clock.set("2026-12-25T12:00");
    assert_eq!(contributions::newest_thanks(&ctx, &jonas).await, Ok(None), "no news any more");
}
