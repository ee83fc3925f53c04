//! The programme of an event, those who are asked to speak, and drafts that are deleted.

use crate::{
    elvebyen::{breakfast, elvebyen, padriver, published},
    world::{admitted, complaint, count, newcomer, texts},
};
use domain::{
    Audience, Complaint, Ctx, Error,
    account::Viewer,
    civil::LocalTime,
    events::{
        SeriesForm, Stage,
        agenda::{
            Item, ItemForm, Speaker, Word,
            service::{
                agenda, answer, answer_by_link, answer_for, by_link, candidates, remove_item,
                remove_speaker, save_item,
            },
        },
        service::{change, delete_draft, filled, move_on, plan, tend},
    },
    mail::{Letter, SpeakerLetter},
    members::{Audiences, Consents, service::NewPerson},
};

fn item(at: &str, title: &str) -> ItemForm {
    ItemForm { at: at.into(), title: title.into(), ..ItemForm::default() }
}

fn talk(padriver: &str) -> ItemForm {
    ItemForm { padriver: padriver.into(), ..item("08.15", "140 middager i uka") }
}

async fn items(ctx: &Ctx, viewer: &Viewer, slug: &str) -> Vec<Item> {
    agenda(ctx, viewer, slug).await.unwrap().items
}

async fn speaker(ctx: &Ctx, viewer: &Viewer, slug: &str) -> Option<Speaker> {
    items(ctx, viewer, slug).await.into_iter().flat_map(|item| item.speakers).next()
}

async fn letters(ctx: &Ctx) -> Vec<SpeakerLetter> {
    let all = texts(ctx, "select letter from outbox order by queued_at, id").await;
    let letters = all.iter().filter_map(|letter| match serde_json::from_str(letter).unwrap() {
        Letter::Speaker(letter) => Some(letter),
        _ => None,
    });
    letters.collect()
}

async fn named(ctx: &Ctx, name: &str, listed: bool) -> Viewer {
    let audiences = match listed {
        true => Audiences::on_joining(true),
        false => Audiences { name: Audience::Manager, ..Audiences::on_joining(false) },
    };
    let consents = Consents { public_page: listed, ..Consents::default() };
    admitted(ctx, NewPerson { audiences, consents, ..newcomer(ctx, name, true) }).await
}

pub async fn the_programme_is_in_order_and_follows_the_event(ctx: &Ctx) {
    let (ctx, _, ingrid) = elvebyen(ctx).await;
    let slug = published(&ctx, &ingrid, &breakfast("")).await;
    let backstage = ItemForm { backstage: Some("on".into()), ..item("07.15", "Rigging") };
    for form in [item("09.00", "Tid til å bli kjent"), item("08.00", "Kaffe"), backstage] {
        save_item(&ctx, &ingrid, &slug, &form).await.unwrap();
    }
    let seen = items(&ctx, &Viewer::default(), &slug).await;
    let titles: Vec<_> = seen.iter().map(|item| item.title.as_str()).collect();
    assert_eq!(titles, ["Kaffe", "Tid til å bli kjent"], "what is backstage is not for visitors");
    assert_eq!(items(&ctx, &ingrid, &slug).await[0].title, "Rigging");

    // An hour later, the whole programme is.
    let moved = domain::events::EventForm {
        starts: "09.00".into(),
        ends: "10.30".into(),
        ..filled(&ctx, &ingrid, &slug).await.unwrap()
    };
    let slug = change(&ctx, &ingrid, &slug, &moved, false).await.unwrap();
    let seen = items(&ctx, &Viewer::default(), &slug).await;
    let nine = LocalTime::try_from("2026-12-03T09:00".to_owned()).unwrap();
    assert_eq!(seen[0].at, nine);

    let id = uuid::Uuid::from(seen[0].id).to_string();
    let form =
        ItemForm { item: id.clone(), about: "Og rundstykker".into(), ..item("09.05", "Kaffe") };
    save_item(&ctx, &ingrid, &slug, &form).await.unwrap();
    let seen = items(&ctx, &Viewer::default(), &slug).await;
    assert_eq!(seen[0].about.as_deref(), Some("Og rundstykker"));

    // An item of another event is not there.
    let other = published(&ctx, &ingrid, &breakfast("")).await;
    let elsewhere = save_item(&ctx, &ingrid, &other, &form).await;
    assert_eq!(elsewhere, Err(Error::NotFound));
    assert_eq!(remove_item(&ctx, &ingrid, &other, seen[0].id).await, Err(Error::NotFound));
    remove_item(&ctx, &ingrid, &slug, seen[0].id).await.unwrap();
    assert_eq!(items(&ctx, &Viewer::default(), &slug).await.len(), 1);
}

pub async fn a_padriver_is_named_once_they_have_said_yes(ctx: &Ctx) {
    let (ctx, _, ingrid) = elvebyen(ctx).await;
    let slug = published(&ctx, &ingrid, &breakfast("")).await;
    let fatima = named(&ctx, "Fatima Warsame", true).await;
    let jonas = padriver(&ctx, "Jonas").await;
    save_item(&ctx, &ingrid, &slug, &talk("Fatima Warsame")).await.unwrap();
    let nobody = Viewer::default();
    for viewer in [&nobody, &jonas] {
        assert_eq!(speaker(&ctx, viewer, &slug).await, None, "not before she has said yes");
    }
    assert_eq!(speaker(&ctx, &ingrid, &slug).await.unwrap().word, Word::Asked);
    let asked = agenda(&ctx, &fatima, &slug).await.unwrap().asked;
    assert_eq!((asked.len(), asked[0].item.as_str()), (1, "140 middager i uka"));

    let id = asked[0].speaker;
    assert_eq!(
        answer(&ctx, &jonas, &slug, id, true, false).await,
        Err(Error::NotFound),
        "not his to say"
    );
    let stranger = answer(&ctx, &nobody, &slug, id, true, false).await;
    assert_eq!(stranger, Err(Error::SignInRequired));
    answer(&ctx, &fatima, &slug, id, true, false).await.unwrap();
    let seen = speaker(&ctx, &nobody, &slug).await.unwrap();
    assert_eq!((seen.name.as_deref(), seen.slug.is_some()), (Some("Fatima Warsame"), true));

    answer(&ctx, &fatima, &slug, id, false, false).await.unwrap();
    assert_eq!(speaker(&ctx, &nobody, &slug).await, None);
    assert_eq!(speaker(&ctx, &ingrid, &slug).await.unwrap().word, Word::No);
    remove_speaker(&ctx, &ingrid, &slug, id).await.unwrap();
    assert_eq!(speaker(&ctx, &ingrid, &slug).await, None);
}

pub async fn a_hidden_padriver_is_named_for_all_only_when_they_agree(ctx: &Ctx) {
    let (ctx, _, ingrid) = elvebyen(ctx).await;
    let slug = published(&ctx, &ingrid, &breakfast("")).await;
    named(&ctx, "Ewa Nowak", false).await;
    save_item(&ctx, &ingrid, &slug, &talk("Ewa Nowak")).await.unwrap();
    let letter = letters(&ctx).await.pop().unwrap();
    assert_eq!((letter.name.as_str(), letter.item.as_str()), ("Ewa Nowak", "140 middager i uka"));
    let token = letter.link.rsplit_once("/innlegg/").unwrap().1.to_owned();
    assert_eq!(by_link(&ctx, &token, "her").await.unwrap().request.word, Word::Asked);
    assert_eq!(by_link(&ctx, "gjettet", "her").await, Err(Error::NotFound));

    answer_by_link(&ctx, &token, true, false, "her").await.unwrap();
    let (nobody, jonas) = (Viewer::default(), padriver(&ctx, "Jonas").await);
    for viewer in [&nobody, &jonas] {
        assert_eq!(speaker(&ctx, viewer, &slug).await, None, "her profile is for nobody");
    }
    answer_by_link(&ctx, &token, true, true, "her").await.unwrap();
    let seen = speaker(&ctx, &nobody, &slug).await.unwrap();
    assert_eq!(
        (seen.name.as_deref(), seen.slug),
        (Some("Ewa Nowak"), None),
        "by name, and no more"
    );

    // What she told the Community Manager is no consent to be named.
    let id = seen.id;
    answer_for(&ctx, &ingrid, &slug, id, true).await.unwrap();
    assert_eq!(speaker(&ctx, &nobody, &slug).await, None);
    assert_eq!(answer_for(&ctx, &jonas, &slug, id, true).await, Err(Error::Forbidden));
}

pub async fn somebody_else_stands_there_by_name_and_line(ctx: &Ctx) {
    let (ctx, _, ingrid) = elvebyen(ctx).await;
    let slug = published(&ctx, &ingrid, &breakfast("")).await;
    let form = ItemForm {
        name: "Tove <b>Berg".into(),
        line: "Fylkeskommunen".into(),
        ..item("08.30", "Penger")
    };
    assert_eq!(
        complaint(&save_item(&ctx, &ingrid, &slug, &form).await.unwrap_err(), "name"),
        Some(Complaint::SignsInName)
    );
    let form = ItemForm { name: "Tove Berg".into(), ..form };
    save_item(&ctx, &ingrid, &slug, &form).await.unwrap();
    let seen = speaker(&ctx, &Viewer::default(), &slug).await.unwrap();
    assert_eq!(
        (seen.name.as_deref(), seen.line.as_deref()),
        (Some("Tove Berg"), Some("Fylkeskommunen"))
    );
    assert_eq!(seen.word, Word::Given);
    assert_eq!(
        answer_for(&ctx, &ingrid, &slug, seen.id, true).await,
        Err(Error::NotFound),
        "nobody asked her"
    );
    assert!(letters(&ctx).await.is_empty());
}

pub async fn who_is_meant_is_one_person_or_asked_again(ctx: &Ctx) {
    let (ctx, _, ingrid) = elvebyen(ctx).await;
    let slug = published(&ctx, &ingrid, &breakfast("")).await;
    for (name, email) in [("Kari Lie", "kari.a@example.org"), ("Kari Lie", "kari.b@example.org")] {
        let new = NewPerson { email: Some(email.into()), ..newcomer(&ctx, name, true) };
        admitted(&ctx, new).await;
    }
    for typed in ["Kari Lie", "Ola Nordmann"] {
        let refused = save_item(&ctx, &ingrid, &slug, &talk(typed)).await.unwrap_err();
        assert_eq!(complaint(&refused, "padriver"), Some(Complaint::NotAChoice), "{typed}");
    }
    assert!(items(&ctx, &ingrid, &slug).await.is_empty(), "and nothing is written by halves");
    let all = candidates(&ctx, &ingrid).await.unwrap();
    let kari = all.iter().find(|(_, name)| name == "Kari Lie").unwrap();
    save_item(&ctx, &ingrid, &slug, &talk(&kari.0)).await.unwrap();
    let id = uuid::Uuid::from(items(&ctx, &ingrid, &slug).await[0].id).to_string();
    save_item(&ctx, &ingrid, &slug, &ItemForm { item: id, ..talk(&kari.0) }).await.unwrap();
    assert_eq!(items(&ctx, &ingrid, &slug).await[0].speakers.len(), 1, "nobody is asked twice");
    assert_eq!(letters(&ctx).await.len(), 1);
}

pub async fn only_the_manager_edits_the_programme_and_a_draft_is_not_there(ctx: &Ctx) {
    let (ctx, _, ingrid) = elvebyen(ctx).await;
    let draft = plan(&ctx, &ingrid, &breakfast(""), &SeriesForm::default()).await.unwrap();
    save_item(&ctx, &ingrid, &draft, &item("08.00", "Kaffe")).await.unwrap();
    let jonas = padriver(&ctx, "Jonas").await;
    assert_eq!(agenda(&ctx, &jonas, &draft).await, Err(Error::NotFound));
    assert_eq!(
        save_item(&ctx, &jonas, &draft, &item("08", "Min fest")).await,
        Err(Error::Forbidden)
    );
    let id = items(&ctx, &ingrid, &draft).await[0].id;
    assert_eq!(remove_item(&ctx, &jonas, &draft, id).await, Err(Error::Forbidden));
    assert_eq!(candidates(&ctx, &jonas).await, Err(Error::Forbidden));
}

pub async fn a_draft_is_deleted_and_what_people_were_told_is_not(ctx: &Ctx) {
    let (ctx, _, ingrid) = elvebyen(ctx).await;
    let jonas = padriver(&ctx, "Jonas").await;
    let weekly = SeriesForm {
        repeats: "weekly".into(),
        until: "24.12.2026".into(),
        ..SeriesForm::default()
    };
    let slug = plan(&ctx, &ingrid, &breakfast(""), &weekly).await.unwrap();
    save_item(&ctx, &ingrid, &slug, &item("08.00", "Kaffe")).await.unwrap();
    assert_eq!(delete_draft(&ctx, &jonas, &slug, false).await, Err(Error::Forbidden));
    delete_draft(&ctx, &ingrid, &slug, false).await.unwrap();
    assert_eq!(count(&ctx, "select count(*) from events").await, 3);
    assert_eq!(count(&ctx, "select count(*) from programme_items").await, 0);
    assert_eq!(delete_draft(&ctx, &ingrid, &slug, false).await, Err(Error::NotFound), "twice");

    let left = texts(&ctx, "select slug from events order by starts_at").await;
    move_on(&ctx, &ingrid, &left[2], Stage::Published, false).await.unwrap();
    assert_eq!(delete_draft(&ctx, &ingrid, &left[2], true).await, Err(Error::Conflict));
    delete_draft(&ctx, &ingrid, &left[0], true).await.unwrap();
    let left = texts(&ctx, "select slug from events").await;
    assert_eq!(left.len(), 1, "the published one stays");
    assert_eq!(count(&ctx, "select count(*) from event_series").await, 1);

    let slug = plan(&ctx, &ingrid, &breakfast(""), &weekly).await.unwrap();
    delete_draft(&ctx, &ingrid, &slug, true).await.unwrap();
    assert_eq!(count(&ctx, "select count(*) from event_series").await, 1, "no rule without events");
    let deleted = "select count(*) from activity where verb = 'deleted' and audience = 2";
    assert_eq!(count(&ctx, deleted).await, 7);
}

pub async fn who_said_yes_is_credited_with_having_spoken(ctx: &Ctx) {
    let (ctx, clock, ingrid) = elvebyen(ctx).await;
    let slug = published(&ctx, &ingrid, &breakfast("")).await;
    for name in ["Fatima Warsame", "Ewa Nowak"] {
        named(&ctx, name, true).await;
        save_item(&ctx, &ingrid, &slug, &talk(name)).await.unwrap();
    }
    let fatima = speaker(&ctx, &ingrid, &slug).await.unwrap();
    answer_for(&ctx, &ingrid, &slug, fatima.id, true).await.unwrap();
    clock.set("2026-12-03T10:00");
    for _ in 0..2 {
        tend(&ctx).await.unwrap();
    }
    let spoke = "select p.name from contributions c join people p on p.id = c.person_id where c.kind = 'spoke'";
    assert_eq!(texts(&ctx, spoke).await, ["Fatima Warsame"], "once, and not who never answered");
}
