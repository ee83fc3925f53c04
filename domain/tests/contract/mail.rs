//! The outbox: nothing lost, nothing twice.

use crate::world::{count, execute};
use domain::{
    Ctx, Lang,
    mail::{
        Letter,
        service::{self, Queued},
    },
};
use std::collections::BTreeSet;

fn received(name: &str) -> Letter {
    Letter::Received { name: name.into(), link: "https://elvebyen.example/logg-inn".into() }
}

fn code() -> Letter {
    Letter::ConfirmAddress { name: "Kari".into(), code: "481260".into() }
}

async fn queue(ctx: &Ctx, key: &str, letter: &Letter) {
    let mut tx = ctx.begin().await.unwrap();
    service::enqueue(&mut tx, "kari@example.org", Lang::Nb, key, letter).await.unwrap();
    tx.commit().await.unwrap();
}

async fn claimed(ctx: &Ctx) -> Queued {
    service::claim(ctx).await.unwrap().unwrap()
}

async fn none_is_due(ctx: &Ctx) -> bool {
    service::claim(ctx).await.unwrap().is_none()
}

async fn all_are_due(ctx: &Ctx) {
    execute(ctx, "update outbox set due_at = queued_at").await;
}

/// The clock of a test moves one second at each look.
fn minutes_pass(ctx: &Ctx, minutes: u32) {
    for _ in 0..minutes * 60 {
        ctx.env.now();
    }
}

pub async fn a_cause_queues_its_letter_once_and_only_if_it_happened(ctx: &Ctx) {
    queue(ctx, "received:1", &received("Kari")).await;
    queue(ctx, "received:1", &received("Kari")).await;
    let mut tx = ctx.begin().await.unwrap();
    let letter = received("Ola");
    service::enqueue(&mut tx, "ola@example.org", Lang::Nb, "received:2", &letter).await.unwrap();
    drop(tx);
    assert_eq!(service::waiting(ctx).await, Ok(1));
    let letter = claimed(ctx).await;
    assert_eq!((letter.letter.clone(), letter.tries), (received("Kari"), 1));
    assert!(none_is_due(ctx).await, "it is in a worker's hands");
    service::sent(ctx, letter.id).await.unwrap();
    assert_eq!(service::waiting(ctx).await, Ok(0));
    let words = "select count(*) from outbox where letter <> '{}'";
    assert_eq!(count(ctx, words).await, 0, "its words are gone");
    queue(ctx, "received:1", &received("Kari")).await;
    assert!(none_is_due(ctx).await, "the same cause, long after it was sent");
}

pub async fn what_is_not_sent_comes_back_later_and_later(ctx: &Ctx) {
    queue(ctx, "received:1", &received("Kari")).await;
    for (tries, wait) in [(1, 10..=19), (2, 55..=75), (3, 235..=300)] {
        let letter = claimed(ctx).await;
        assert_eq!(letter.tries, tries);
        service::try_later(ctx, &letter, "451 busy").await.unwrap();
        let due = service::next_due(ctx).await.unwrap().unwrap();
        assert!(wait.contains(&due), "after try {tries}: {due} seconds");
        all_are_due(ctx).await;
    }
}

pub async fn a_server_that_is_away_costs_a_letter_no_try(ctx: &Ctx) {
    queue(ctx, "received:1", &received("Kari")).await;
    for _ in 0..6 {
        let letter = claimed(ctx).await;
        assert_eq!(letter.tries, 1);
        service::server_away(ctx, &letter, "connection refused").await.unwrap();
        all_are_due(ctx).await;
    }
    let letter = claimed(ctx).await;
    service::try_later(ctx, &letter, "451 busy").await.unwrap();
    let due = service::next_due(ctx).await.unwrap().unwrap();
    assert!((10..=19).contains(&due), "the first wait: {due} seconds");
}

pub async fn what_could_not_be_sent_for_days_is_given_up(ctx: &Ctx) {
    queue(ctx, "received:1", &received("Kari")).await;
    let letter = claimed(ctx).await;
    minutes_pass(ctx, 73 * 60);
    service::server_away(ctx, &letter, "connection refused").await.unwrap();
    assert_eq!(service::waiting(ctx).await, Ok(0));
    assert_eq!(service::bounces(ctx).await, Ok(0), "our server was away, not the address");
    let known = "select count(*) from outbox where failed_at is not null and failure = 'connection refused'";
    assert_eq!(count(ctx, known).await, 1);
}

pub async fn an_address_that_took_nothing_for_days_counts_as_one_that_refused(ctx: &Ctx) {
    queue(ctx, "received:1", &received("Kari")).await;
    let letter = claimed(ctx).await;
    service::try_later(ctx, &letter, "452 mailbox full").await.unwrap();
    assert_eq!(service::bounces(ctx).await, Ok(0), "it may still get through");
    minutes_pass(ctx, 73 * 60);
    service::try_later(ctx, &letter, "452 mailbox full").await.unwrap();
    assert_eq!(service::waiting(ctx).await, Ok(0));
    assert_eq!(service::bounces(ctx).await, Ok(1));
}

pub async fn what_a_dead_worker_held_comes_back(ctx: &Ctx) {
    queue(ctx, "received:1", &received("Kari")).await;
    let held = claimed(ctx).await;
    minutes_pass(ctx, 6);
    assert!(none_is_due(ctx).await, "the longest conversation may still go on");
    minutes_pass(ctx, 3);
    let again = claimed(ctx).await;
    assert_eq!((again.id, again.tries), (held.id, 2));
}

pub async fn a_code_goes_first_and_grows_old(ctx: &Ctx) {
    for n in 0..3 {
        queue(ctx, &format!("received:{n}"), &received("Kari")).await;
    }
    queue(ctx, "code:1", &code()).await;
    let first = claimed(ctx).await;
    assert_eq!(first.letter, code());
    service::sent(ctx, first.id).await.unwrap();
    queue(ctx, "code:2", &code()).await;
    minutes_pass(ctx, 11);
    assert_eq!(claimed(ctx).await.letter, received("Kari"), "an old code is sent to nobody");
    let codes = "select count(*) from outbox where letter like '%481260%'";
    assert_eq!(count(ctx, codes).await, 0, "and kept nowhere");
}

pub async fn a_code_that_nobody_sends_is_forgotten_too(ctx: &Ctx) {
    queue(ctx, "code:1", &code()).await;
    queue(ctx, "received:1", &received("Kari")).await;
    let codes = "select count(*) from outbox where letter like '%481260%'";
    service::forget_old(ctx).await.unwrap();
    assert_eq!(count(ctx, codes).await, 1, "it still works");
    minutes_pass(ctx, 11);
    service::forget_old(ctx).await.unwrap();
    assert_eq!(count(ctx, codes).await, 0);
    assert_eq!(service::waiting(ctx).await, Ok(1), "other letters wait on");
}

pub async fn what_is_refused_for_good_is_remembered(ctx: &Ctx) {
    queue(ctx, "received:1", &received("Kari")).await;
    let letter = claimed(ctx).await;
    service::bounced(ctx, &letter, "550 no such mailbox").await.unwrap();
    assert_eq!(service::waiting(ctx).await, Ok(0));
    let bounces =
        "select count(*) from bounces where recipient = 'kari@example.org' and said like '550%'";
    assert_eq!(count(ctx, bounces).await, 1);
    all_are_due(ctx).await;
    assert!(none_is_due(ctx).await);
}

pub async fn several_workers_never_share_a_letter(ctx: &Ctx) {
    for n in 0..40 {
        queue(ctx, &format!("received:{n}"), &received("Kari")).await;
    }
    let workers: Vec<_> = (0..8)
        .map(|_| {
            let ctx = ctx.clone();
            tokio::spawn(async move {
                let mut mine = Vec::new();
                while let Some(letter) = service::claim(&ctx).await.unwrap() {
                    mine.push(letter.id);
                }
                mine
            })
        })
        .collect();
    let mut ids = Vec::new();
    for worker in workers {
        ids.extend(worker.await.unwrap());
    }
    let different: BTreeSet<_> = ids.iter().collect();
    assert_eq!((ids.len(), different.len()), (40, 40));
}

pub async fn a_letter_that_cannot_be_read_stops_nobody(ctx: &Ctx) {
    queue(ctx, "received:1", &received("Kari")).await;
    execute(ctx, "update outbox set letter = '{\"kind\":\"of_a_newer_version\"}'").await;
    queue(ctx, "received:2", &received("Ola")).await;
    assert_eq!(claimed(ctx).await.letter, received("Ola"));
    assert_eq!(count(ctx, "select count(*) from outbox where failure = 'cannot be read'").await, 1);
}

pub async fn after_three_months_nobody_knows_who_got_what(ctx: &Ctx) {
    queue(ctx, "received:1", &received("Kari")).await;
    let letter = claimed(ctx).await;
    service::bounced(ctx, &letter, "550 no such mailbox").await.unwrap();
    service::forget_old(ctx).await.unwrap();
    assert_eq!(count(ctx, "select count(*) from outbox").await, 1);
    // Texts of SQLite and instants of PostgreSQL both understand a date.
    execute(ctx, "update outbox set queued_at = '2026-08-01T00:00:00Z'").await;
    service::forget_old(ctx).await.unwrap();
    assert_eq!(count(ctx, "select count(*) from outbox").await, 0);
    assert_eq!(
        count(ctx, "select count(*) from bounces").await,
        1,
        "a silence has its reason for longer"
    );
}
