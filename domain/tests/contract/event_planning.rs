//! Planning: the checklist that moves with the event, the budget, a copy for next year, and one's own calendar.

use crate::{
    elvebyen::{breakfast, cannot, comes, elvebyen, padriver, published, says},
    world::{complaint, count},
};
use domain::{
    Complaint, Ctx, Error, Lang,
    account::Viewer,
    civil::Day,
    events::{
        Answer, EventForm, Stage, TrackForm,
        agenda::{
            ItemForm,
            service::{agenda, answer_for, save_item},
        },
        planning::{
            BudgetForm, CopyForm, Planning, TaskForm,
            service::{
                begin, copy, overdue, planning, remove_line, remove_task, save_line, save_task,
                tick,
            },
        },
        service::{
            answer, change, close_feed, feed, filled, has_feed, move_on, new_feed_token, open_feed,
            save_track,
        },
    },
};

fn task(title: &str, days: &str, person: &str) -> TaskForm {
    TaskForm {
        title: title.into(),
        days: days.into(),
        person: person.into(),
        ..TaskForm::default()
    }
}

fn line(what: &str, planned: &str, spent: &str) -> BudgetForm {
    BudgetForm {
        what: what.into(),
        planned: planned.into(),
        spent: spent.into(),
        ..BudgetForm::default()
    }
}

async fn desk(ctx: &Ctx, viewer: &Viewer, slug: &str) -> Planning {
    planning(ctx, viewer, slug).await.unwrap()
}

fn day(raw: &str) -> Day {
    Day::parse(raw).unwrap()
}

pub async fn a_task_is_due_so_many_days_before_and_moves_with_the_event(ctx: &Ctx) {
    let (ctx, clock, ingrid) = elvebyen(ctx).await;
    padriver(&ctx, "Amir").await;
    let slug = published(&ctx, &ingrid, &breakfast("")).await;
    for form in
        [task("Takk dem", "-1", ""), task("Bestill mat", "7", "Amir"), task("Rigg", "0", "")]
    {
        save_task(&ctx, &ingrid, &slug, &form).await.unwrap();
    }
    let seen = desk(&ctx, &ingrid, &slug).await;
    let due: Vec<_> = seen.tasks.iter().map(|task| (task.title.as_str(), task.due)).collect();
    assert_eq!(due[0], ("Bestill mat", day("26.11.2026")));
    assert_eq!(due[2], ("Takk dem", day("4.12.2026")));
    assert_eq!(seen.tasks[0].person.as_ref().unwrap().name, "Amir");

    clock.set("2026-11-27T08:00");
    assert!(desk(&ctx, &ingrid, &slug).await.tasks[0].overdue);
    let late = overdue(&ctx, &ingrid).await.unwrap();
    assert_eq!((late.len(), late[0].task.as_str()), (1, "Bestill mat"));
    let later =
        EventForm { date: "10.12.2026".into(), ..filled(&ctx, &ingrid, &slug).await.unwrap() };
    let slug = change(&ctx, &ingrid, &slug, &later, false).await.unwrap();
    let seen = desk(&ctx, &ingrid, &slug).await;
    assert_eq!((seen.tasks[0].due, seen.tasks[0].overdue), (day("3.12.2026"), false));
    assert!(overdue(&ctx, &ingrid).await.unwrap().is_empty());
}

pub async fn what_is_done_says_who_and_when_and_can_be_undone(ctx: &Ctx) {
    let (ctx, clock, ingrid) = elvebyen(ctx).await;
    let slug = published(&ctx, &ingrid, &breakfast("")).await;
    save_task(&ctx, &ingrid, &slug, &task("Bestill mat", "10", "")).await.unwrap();
    let id = desk(&ctx, &ingrid, &slug).await.tasks[0].id;
    clock.set("2026-11-25T09:00");
    tick(&ctx, &ingrid, &slug, id, true).await.unwrap();
    clock.set("2026-11-26T09:00");
    tick(&ctx, &ingrid, &slug, id, true).await.unwrap();
    let done = desk(&ctx, &ingrid, &slug).await.tasks[0].done.clone().unwrap();
    assert_eq!(done.at.to_string(), "2026-11-25T09:00", "twice is as good as once");
    assert_eq!(done.by.as_deref(), Some("Ingrid"));
    assert!(overdue(&ctx, &ingrid).await.unwrap().is_empty());
    tick(&ctx, &ingrid, &slug, id, false).await.unwrap();
    let again = &desk(&ctx, &ingrid, &slug).await.tasks[0];
    assert_eq!((&again.done, again.overdue), (&None, true));

    let other = published(&ctx, &ingrid, &breakfast("")).await;
    assert_eq!(
        tick(&ctx, &ingrid, &other, id, true).await,
        Err(Error::NotFound),
        "of another event"
    );
    let changed =
        TaskForm { task: uuid::Uuid::from(id).to_string(), ..task("Bestill mye mat", "5", "") };
    assert_eq!(save_task(&ctx, &ingrid, &other, &changed).await, Err(Error::NotFound));
    save_task(&ctx, &ingrid, &slug, &changed).await.unwrap();
    assert_eq!(desk(&ctx, &ingrid, &slug).await.tasks[0].due, day("28.11.2026"));
    remove_task(&ctx, &ingrid, &slug, id).await.unwrap();
    assert!(desk(&ctx, &ingrid, &slug).await.tasks.is_empty());
}

pub async fn a_checklist_can_begin_with_what_most_events_need(ctx: &Ctx) {
    let (ctx, _, ingrid) = elvebyen(ctx).await;
    let slug = published(&ctx, &ingrid, &breakfast("")).await;
    begin(&ctx, &ingrid, &slug, Lang::Nn).await.unwrap();
    let tasks = desk(&ctx, &ingrid, &slug).await.tasks;
    assert_eq!((tasks.len(), tasks[0].title.as_str()), (9, "Bestill rom"));
    assert_eq!(begin(&ctx, &ingrid, &slug, Lang::Nb).await, Err(Error::Conflict), "a double click");
    let refused =
        save_task(&ctx, &ingrid, &slug, &task("Kake", "1", "Ingen Slik")).await.unwrap_err();
    assert_eq!(complaint(&refused, "person"), Some(Complaint::NotAChoice));
}

pub async fn the_budget_adds_up(ctx: &Ctx) {
    let (ctx, _, ingrid) = elvebyen(ctx).await;
    let slug = published(&ctx, &ingrid, &breakfast("")).await;
    for form in [line("Mat", "2 400 kr", ""), line("Rom", "0", ""), line("Kaffe", "300", "289,50")]
    {
        save_line(&ctx, &ingrid, &slug, &form).await.unwrap();
    }
    let seen = desk(&ctx, &ingrid, &slug).await;
    assert_eq!((seen.planned, seen.spent, seen.budget.len()), (2700, 290, 3));
    let mat = &seen.budget[0];
    let form = BudgetForm {
        budget_line: uuid::Uuid::from(mat.id).to_string(),
        ..line("Mat", "2400", "2 612")
    };
    save_line(&ctx, &ingrid, &slug, &form).await.unwrap();
    remove_line(&ctx, &ingrid, &slug, seen.budget[1].id).await.unwrap();
    let seen = desk(&ctx, &ingrid, &slug).await;
    assert_eq!((seen.planned, seen.spent, seen.budget.len()), (2700, 2902, 2));
    let jonas = padriver(&ctx, "Jonas").await;
    assert_eq!(planning(&ctx, &jonas, &slug).await, Err(Error::Forbidden));
    assert_eq!(planning(&ctx, &Viewer::default(), &slug).await, Err(Error::SignInRequired));
    assert_eq!(overdue(&ctx, &jonas).await, Err(Error::Forbidden));
}

pub async fn next_years_event_is_made_from_this_years(ctx: &Ctx) {
    let (ctx, _, ingrid) = elvebyen(ctx).await;
    let amir = padriver(&ctx, "Amir").await;
    let form = EventForm { deadline: "1.12.2026 kl. 12.00".into(), ..breakfast("40") };
    let slug = published(&ctx, &ingrid, &form).await;
    comes(&ctx, &amir, &slug).await;
    let talk = ItemForm {
        at: "08.15".into(),
        title: "Innlegg".into(),
        padriver: "Amir".into(),
        ..ItemForm::default()
    };
    save_item(&ctx, &ingrid, &slug, &talk).await.unwrap();
    save_task(&ctx, &ingrid, &slug, &task("Bestill mat", "7", "Amir")).await.unwrap();
    let id = desk(&ctx, &ingrid, &slug).await.tasks[0].id;
    tick(&ctx, &ingrid, &slug, id, true).await.unwrap();
    save_line(&ctx, &ingrid, &slug, &line("Mat", "2 400", "2 612")).await.unwrap();

    let track =
        TrackForm { name: "Takhagen".into(), capacity: "12".into(), ..TrackForm::default() };
    save_track(&ctx, &ingrid, &slug, None, &track).await.unwrap();
    let wrong =
        copy(&ctx, &ingrid, &slug, &CopyForm { date: "31.2.2027".into() }).await.unwrap_err();
    assert_eq!(complaint(&wrong, "date"), Some(Complaint::NotADate));
    let new = copy(&ctx, &ingrid, &slug, &CopyForm { date: "2.12.2027".into() }).await.unwrap();
    let form = filled(&ctx, &ingrid, &new).await.unwrap();
    assert_eq!(
        (form.date.as_str(), form.starts.as_str(), form.capacity.as_str()),
        ("2.12.2027", "08.00", "40")
    );
    assert_eq!(form.deadline, "30.11.2027 kl. 12.00", "as many days before");
    let items = agenda(&ctx, &ingrid, &new).await.unwrap().items;
    assert_eq!(
        (items[0].title.as_str(), items[0].at.to_string().as_str()),
        ("Innlegg", "2027-12-02T08:15")
    );
    assert!(items[0].speakers.is_empty(), "whoever speaks is asked anew");
    let seen = desk(&ctx, &ingrid, &new).await;
    assert_eq!((seen.tasks[0].due, &seen.tasks[0].done), (day("25.11.2027"), &None));
    assert_eq!(seen.tasks[0].person.as_ref().unwrap().name, "Amir");
    assert_eq!((seen.planned, seen.spent), (2400, 0));
    assert_eq!(count(&ctx, "select count(*) from signups").await, 1, "nobody has signed up");
    let tracks = "select count(*) from event_tracks where name = 'Takhagen' and taken = 0";
    assert_eq!(count(&ctx, tracks).await, 2);
    assert_eq!(copy(&ctx, &amir, &slug, &CopyForm::default()).await, Err(Error::Forbidden));
}

pub async fn ones_own_calendar_holds_what_one_said_yes_or_maybe_to(ctx: &Ctx) {
    let (ctx, _, ingrid) = elvebyen(ctx).await;
    let amir = padriver(&ctx, "Amir").await;
    let named = |title: &str| EventForm { title: title.into(), ..breakfast("") };
    let mut slugs = Vec::new();
    for title in ["Ja", "Kanskje", "Nei", "Ikke svart", "Innleder"] {
        slugs.push(published(&ctx, &ingrid, &named(title)).await);
    }
    comes(&ctx, &amir, &slugs[0]).await;
    answer(&ctx, &amir, &slugs[1], &says(Answer::Maybe)).await.unwrap();
    cannot(&ctx, &amir, &slugs[2]).await;
    let talk = ItemForm {
        at: "08.15".into(),
        title: "Innlegg".into(),
        padriver: "Amir".into(),
        ..ItemForm::default()
    };
    save_item(&ctx, &ingrid, &slugs[4], &talk).await.unwrap();

    let token = new_feed_token(&ctx);
    assert_eq!(feed(&ctx, &token, "her").await, Err(Error::NotFound), "not yet");
    open_feed(&ctx, &amir, &token).await.unwrap();
    let text = feed(&ctx, &token, "her").await.unwrap();
    for (title, there) in [
        ("Ja", true),
        ("Kanskje", true),
        ("Nei", false),
        ("Ikke svart", false),
        ("Innleder", false),
    ] {
        assert_eq!(text.contains(&format!("SUMMARY:{title}\r\n")), there, "{title}");
    }
    assert_eq!(text.matches("STATUS:TENTATIVE").count(), 1);
    let asked = agenda(&ctx, &amir, &slugs[4]).await.unwrap().asked[0].speaker;
    answer_for(&ctx, &ingrid, &slugs[4], asked, true).await.unwrap();
    move_on(&ctx, &ingrid, &slugs[0], Stage::Cancelled, false).await.unwrap();
    let text = feed(&ctx, &token, "her").await.unwrap();
    assert!(text.contains("SUMMARY:Innleder") && text.contains("STATUS:CANCELLED"));
    let hashed = "select count(*) from calendar_feeds where length(token_hash) = 32";
    assert_eq!(count(&ctx, hashed).await, 1, "only its hash is kept");
}

pub async fn a_secret_address_is_made_new_and_switched_off_and_not_guessed(ctx: &Ctx) {
    let (ctx, _, _) = elvebyen(ctx).await;
    let amir = padriver(&ctx, "Amir").await;
    let (first, second) = (new_feed_token(&ctx), new_feed_token(&ctx));
    assert_eq!(has_feed(&ctx, &amir).await, Ok(None));
    open_feed(&ctx, &amir, &first).await.unwrap();
    assert!(has_feed(&ctx, &amir).await.unwrap().is_some());
    open_feed(&ctx, &amir, &second).await.unwrap();
    assert_eq!(feed(&ctx, &first, "her").await, Err(Error::NotFound), "the one before is dead");
    assert!(feed(&ctx, &second, "her").await.is_ok());
    for weak in ["", "1234", &"z".repeat(64)] {
        assert!(open_feed(&ctx, &amir, weak).await.is_err(), "{weak}");
    }
    let stranger = open_feed(&ctx, &Viewer::default(), &first).await;
    assert_eq!(stranger, Err(Error::SignInRequired));
    close_feed(&ctx, &amir).await.unwrap();
    assert_eq!(feed(&ctx, &second, "her").await, Err(Error::NotFound));
    let mut refused = Ok(String::new());
    for _ in 0..40 {
        refused = feed(&ctx, "gjettet", "her").await;
    }
    assert_eq!(refused, Err(Error::RateLimited));
}
