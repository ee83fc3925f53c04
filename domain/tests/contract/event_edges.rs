//! Where two rules meet, and what happens while somebody else waits for the same event.

use crate::{
    elvebyen::{
        breakfast, comes, elvebyen, guest, instant, padriver, published, seen, signs_up, standing,
        token,
    },
    event_crew::{kept, speaks},
    races::queue_of,
    world::{admitted, count, mailed_code, newcomer, postgres},
};
use domain::{
    Ctx, Error, Lang,
    account::Viewer,
    db::Db,
    events::{
        EventForm, Stage, Standing,
        door::MarkForm,
        service::{change, confirm, door, filled, mark_one, move_on, tend},
    },
    members::service::{self as members, NewPerson},
    partners::service::{NewOrganisation, admit as admit_partner},
};

const ONE: Standing = Standing::Coming { places: 1, wanted: 1 };

/// A Pådriver who belongs to a partner organisation.
async fn partner(ctx: &Ctx, name: &str) -> Viewer {
    let mut tx = ctx.begin().await.unwrap();
    let from = NewOrganisation { name: format!("{name}s firma"), ..NewOrganisation::default() };
    let organisation = admit_partner(&mut tx, &from).await.unwrap();
    tx.commit().await.unwrap();
    admitted(ctx, NewPerson { organisation, ..newcomer(ctx, name, true) }).await
}

pub async fn a_partner_who_speaks_has_either_of_the_kept_places(ctx: &Ctx) {
    let (ctx, _, ingrid) = elvebyen(ctx).await;
    let form = EventForm { reserved: "1".into(), ..kept("3", "1") };
    let slug = published(&ctx, &ingrid, &form).await;
    let (amir, ewa) = (padriver(&ctx, "Amir").await, padriver(&ctx, "Ewa").await);
    let (sunniva, marte) = (padriver(&ctx, "Sunniva").await, partner(&ctx, "Marte").await);
    speaks(&ctx, &ingrid, &slug, &sunniva).await;
    speaks(&ctx, &ingrid, &slug, &marte).await;
    comes(&ctx, &amir, &slug).await;
    comes(&ctx, &ewa, &slug).await;
    comes(&ctx, &sunniva, &slug).await;
    // The speakers' place is Sunniva's, and the open one Amir's: Marte has the partners'.
    comes(&ctx, &marte, &slug).await;
    assert_eq!(standing(&ctx, &marte, &slug).await, ONE);
    assert_eq!(standing(&ctx, &ewa, &slug).await, Standing::Waiting { number: 1 });
    let hakon = partner(&ctx, "Håkon").await;
    comes(&ctx, &hakon, &slug).await;
    assert_eq!(standing(&ctx, &hakon, &slug).await, Standing::Waiting { number: 2 });
    // She is counted as what she is also while nobody asks.
    assert_eq!(count(&ctx, "select count(*) from signups where reserved and crew").await, 1);
    assert_eq!(seen(&ctx, &ingrid, &slug).await.card.coming, 3);
}

pub async fn where_nothing_is_kept_for_those_who_make_it_nobody_is_marked(ctx: &Ctx) {
    let (ctx, _, ingrid) = elvebyen(ctx).await;
    let slug = published(&ctx, &ingrid, &kept("2", "1")).await;
    let amir = padriver(&ctx, "Amir").await;
    speaks(&ctx, &ingrid, &slug, &amir).await;
    comes(&ctx, &amir, &slug).await;
    let marked = async || count(&ctx, "select count(*) from signups where crew").await;
    assert_eq!(marked().await, 1);
    for (kept_crew, expected) in [("", 0), ("1", 1), ("0", 0)] {
        let form = filled(&ctx, &ingrid, &slug).await.unwrap();
        let form = EventForm { kept_crew: kept_crew.into(), ..form };
        change(&ctx, &ingrid, &slug, &form, false).await.unwrap();
        assert_eq!(marked().await, expected, "{kept_crew:?} kept");
    }
}

pub async fn what_is_to_come_was_not_held(ctx: &Ctx) {
    let (ctx, clock, ingrid) = elvebyen(ctx).await;
    let slug = published(&ctx, &ingrid, &breakfast("10")).await;
    let held = async || move_on(&ctx, &ingrid, &slug, Stage::Held, false).await;
    let may = async || seen(&ctx, &ingrid, &slug).await.desk.unwrap().may_become;
    assert_eq!(held().await, Err(Error::Conflict));
    assert!(!may().await.contains(&Stage::Held));
    clock.set("2026-12-03T08:00");
    assert!(may().await.contains(&Stage::Held));
    held().await.unwrap();
}

/// Odd, who has answered as a guest too, and the code by which that address becomes his.
async fn twice(ctx: &Ctx, slug: &str) -> (Viewer, String) {
    let odd = padriver(ctx, "Odd").await;
    members::ask_to_change_email(ctx, &odd, "privat@example.org").await.unwrap();
    let (_, digits) = mailed_code(ctx).await;
    signs_up(ctx, slug, &guest(ctx, "Odd", "privat@example.org").await).await;
    confirm(ctx, &token(ctx, "privat@example.org").await, "here").await.unwrap();
    comes(ctx, &odd, slug).await;
    (odd, digits)
}

pub async fn who_came_as_a_guest_has_come_though_they_had_answered_twice(ctx: &Ctx) {
    let (ctx, clock, ingrid) = elvebyen(ctx).await;
    let slug = published(&ctx, &ingrid, &breakfast("10")).await;
    clock.set("2026-12-03T07:55");
    let (odd, digits) = twice(&ctx, &slug).await;
    clock.set("2026-12-03T08:01");
    let rows = door(&ctx, &ingrid, Lang::Nb, &slug).await.unwrap().rows;
    let guest = rows.iter().find(|row| row.kind == domain::events::door::DoorKind::Guest).unwrap();
    let here = MarkForm { here: format!("{} 1", guest.id), no_photo: String::new() };
    mark_one(&ctx, &ingrid, &slug, &here).await.unwrap();
    members::change_email(&ctx, &odd, "", "privat@example.org", &digits).await.unwrap();
    assert_eq!(count(&ctx, "select count(*) from attendances where here = 1").await, 1);
    assert_eq!(count(&ctx, "select count(*) from guests").await, 0);
}

pub async fn a_page_says_when_time_makes_it_untrue(ctx: &Ctx) {
    let (ctx, clock, ingrid) = elvebyen(ctx).await;
    let form = EventForm {
        opens: "26.11.2026 kl. 9".into(),
        deadline: "1.12.2026 kl. 12".into(),
        ..breakfast("10")
    };
    let slug = published(&ctx, &ingrid, &form).await;
    for (now, changes) in [
        ("2026-11-24T13:00", Some("2026-11-26T09:00")),
        ("2026-11-26T09:00", Some("2026-12-01T12:00")),
        ("2026-12-01T12:00", Some("2026-12-03T08:00")),
        ("2026-12-03T08:00", Some("2026-12-03T09:30")),
        ("2026-12-03T09:30", None),
    ] {
        clock.set(now);
        let page = seen(&ctx, &Viewer::default(), &slug).await;
        assert_eq!(page.changes, changes.map(|at| instant(at).into()), "{now}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_moved_away_while_it_was_waited_for_is_not_released() {
    let story = "what_was_moved_away_while_it_was_waited_for_is_not_released";
    let Some(ctx) = postgres(story).await else { return };
    let (ctx, clock, ingrid) = elvebyen(&ctx).await;
    published(&ctx, &ingrid, &kept("3", "2")).await;
    clock.set("2026-12-01T08:00");
    let Db::Postgres(pool) = &ctx.db else { panic!("of PostgreSQL only") };
    let mut other = pool.begin().await.unwrap();
    let away = "update events set starts_at = starts_at + interval '7 days', ends_at = ends_at + interval '7 days'";
    sqlx::query(away).execute(&mut *other).await.unwrap();
    let there = ctx.clone();
    let tending = tokio::spawn(async move { tend(&there).await });
    queue_of(&mut other, 1).await;
    other.commit().await.unwrap();
    tending.await.unwrap().unwrap();
    assert_eq!(count(&ctx, "select count(*) from events where released_at is null").await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_changes_their_address_and_who_answers_go_one_after_the_other() {
    let story = "who_changes_their_address_and_who_answers_go_one_after_the_other";
    let Some(ctx) = postgres(story).await else { return };
    let (ctx, _, ingrid) = elvebyen(&ctx).await;
    let slug = published(&ctx, &ingrid, &breakfast("10")).await;
    let (odd, digits) = twice(&ctx, &slug).await;
    let Db::Postgres(pool) = &ctx.db else { panic!("of PostgreSQL only") };
    // Somebody answers: they hold the event first, and then the person's row as one that must stay.
    let mut answers = pool.begin().await.unwrap();
    sqlx::query("update events set turns = turns + 1").execute(&mut *answers).await.unwrap();
    let there = ctx.clone();
    let changes = tokio::spawn(async move {
        members::change_email(&there, &odd, "", "privat@example.org", &digits).await
    });
    queue_of(&mut answers, 1).await;
    let stays = "select 1 from people where name = 'Odd' for key share";
    sqlx::query(stays).execute(&mut *answers).await.unwrap();
    answers.commit().await.unwrap();
    assert_eq!(changes.await.unwrap(), Ok(()));
}
