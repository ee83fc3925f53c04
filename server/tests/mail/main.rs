//! Letters, sent to a real mail server in a process of its own: nothing is lost, nothing goes twice.

#![allow(clippy::unwrap_used)]

mod office;
mod world;

use office::Office;
use serde_json::json;
use server::{
    config::{Smtp, Tls},
    mail::{
        smtp::{Outcome, Post},
        try_connection, worker,
    },
};
use std::collections::BTreeSet;
use tokio_util::sync::CancellationToken;
use world::World;

#[tokio::test]
async fn a_letter_arrives_whole_and_its_words_are_forgotten() {
    let (world, office) = (World::new("whole").await, Office::that("takes"));
    let mut post = world.post(&office.smtp());
    world.write_to("kari").await;
    assert_eq!(worker::next(&world.ctx, &mut post).await, Some(Outcome::Sent));
    assert_eq!(worker::next(&world.ctx, &mut post).await, None);
    let taken = office.closed();
    assert_eq!((taken.len(), taken[0].to.as_str()), (1, "kari@example.org"));
    assert_eq!(taken[0].header("From"), "\"Elvebyen partnerskap\" <ingrid.solbakken@example.org>");
    assert!(taken[0].header("Subject").starts_with("Takk for at du vil "));
    assert!(["text/plain", "text/html"].iter().all(|kind| taken[0].message.contains(kind)));
    assert_eq!(
        world
            .count("select count(*) from outbox where sent_at is not null and letter = '{}'")
            .await,
        1
    );
}

#[tokio::test]
async fn several_letters_share_one_line() {
    let (world, office) = (World::new("line").await, Office::that("takes"));
    let mut post = world.post(&office.smtp());
    for name in ["kari", "ola", "amir"] {
        world.write_to(name).await;
        assert_eq!(worker::next(&world.ctx, &mut post).await, Some(Outcome::Sent));
    }
    post.hang_up().await;
    assert_eq!(office.closed().len(), 3);
}

#[tokio::test]
async fn a_busy_server_gets_the_letter_later() {
    let (world, office) =
        (World::new("busy").await, Office::with(json!({ "habit": "is busy", "times": 2 })));
    let mut post = world.post(&office.smtp());
    world.write_to("kari").await;
    for _ in 0..2 {
        let outcome = worker::next(&world.ctx, &mut post).await;
        assert!(
            matches!(&outcome, Some(Outcome::TryLater(said)) if said.contains("451")),
            "{outcome:?}"
        );
        world.minutes_pass(2);
    }
    assert_eq!(worker::next(&world.ctx, &mut post).await, Some(Outcome::Sent));
    assert_eq!(office.closed().len(), 1);
}

#[tokio::test]
async fn what_is_refused_for_good_is_a_bounce_and_holds_up_nobody() {
    for habit in ["knows nobody", "dislikes the letter"] {
        let (world, office) = (World::new(habit).await, Office::that(habit));
        let mut post = world.post(&office.smtp());
        world.write_to("kari").await;
        world.write_to("ola").await;
        let outcome = worker::next(&world.ctx, &mut post).await;
        assert!(
            matches!(&outcome, Some(Outcome::Refused(said)) if said.contains("55")),
            "{outcome:?}"
        );
        assert_eq!(worker::next(&world.ctx, &mut post).await, Some(Outcome::Sent));
        world.minutes_pass(600);
        assert_eq!(worker::next(&world.ctx, &mut post).await, None);
        let bounces = "select count(*) from bounces where recipient = 'kari@example.org'";
        assert_eq!(world.count(bounces).await, 1);
        assert_eq!(
            office.closed().iter().map(|taken| taken.to.as_str()).collect::<Vec<_>>(),
            ["ola@example.org"]
        );
    }
}

#[tokio::test]
async fn a_server_that_dies_in_mid_conversation_gets_it_once_when_it_is_back() {
    for habit in ["dies after the greeting", "dies in the letter", "dies before the answer"] {
        let (world, office) = (World::new(habit).await, Office::that(habit));
        let mut post = world.post(&office.smtp());
        world.write_to("kari").await;
        let outcome = worker::next(&world.ctx, &mut post).await;
        assert!(
            matches!(outcome, Some(Outcome::TryLater(_) | Outcome::Away(_))),
            "{habit}: {outcome:?}"
        );
        let port = office.port;
        assert!(office.closed().is_empty(), "{habit}");
        world.minutes_pass(1);
        let away = worker::next(&world.ctx, &mut post).await;
        assert!(matches!(away, Some(Outcome::Away(_))), "nobody is there now: {away:?}");
        let office = Office::at(port);
        world.minutes_pass(1);
        assert_eq!(worker::next(&world.ctx, &mut post).await, Some(Outcome::Sent), "{habit}");
        assert_eq!(worker::next(&world.ctx, &mut post).await, None);
        assert_eq!(office.closed().len(), 1, "{habit}");
    }
}

#[tokio::test]
async fn what_a_server_took_before_it_died_is_recognised_when_it_comes_again() {
    let (world, office) = (World::new("took").await, Office::that("takes it and dies"));
    let mut post = world.post(&office.smtp());
    world.write_to("kari").await;
    let outcome = worker::next(&world.ctx, &mut post).await;
    assert!(
        matches!(outcome, Some(Outcome::TryLater(_))),
        "it has not said that it has it: {outcome:?}"
    );
    let port = office.port;
    let first = office.closed();
    let office = Office::at(port);
    world.minutes_pass(1);
    assert_eq!(worker::next(&world.ctx, &mut post).await, Some(Outcome::Sent));
    let again = office.closed();
    assert!(!first[0].header("Message-ID").is_empty());
    assert_eq!(first[0].header("Message-ID"), again[0].header("Message-ID"));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_worker_held_when_it_died_is_sent_by_the_next() {
    let (world, mut office) = (World::new("held").await, Office::that("never answers"));
    world.write_to("kari").await;
    let (ctx, mut post) = (world.ctx.clone(), world.post(&office.smtp()));
    let dying = tokio::spawn(async move { worker::next(&ctx, &mut post).await });
    assert_eq!(office.next(), json!({ "reading": true }));
    dying.abort();
    assert!(dying.await.unwrap_err().is_cancelled());
    let mut post = world.post(&office.smtp());
    assert_eq!(worker::next(&world.ctx, &mut post).await, None, "perhaps it lives");
    world.minutes_pass(9);
    assert_eq!(worker::next(&world.ctx, &mut post).await, Some(Outcome::Sent));
    assert_eq!(office.closed().len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn workers_wake_when_a_letter_is_queued_and_share_the_work() {
    let (world, mut office) = (World::new("share").await, Office::that("takes"));
    let stop = CancellationToken::new();
    let workers: Vec<_> = (0..3)
        .map(|_| {
            let (ctx, stop, post) = (world.ctx.clone(), stop.clone(), world.post(&office.smtp()));
            tokio::spawn(async move { worker::deliver(&ctx, post, 6000, &stop).await })
        })
        .collect();
    let names: BTreeSet<String> = (0..30).map(|n| format!("person-{n}")).collect();
    for name in &names {
        world.write_to(name).await;
    }
    let office = tokio::task::spawn_blocking(move || {
        let to: Vec<_> =
            (0..30).map(|_| office.next()["to"][0].as_str().unwrap().to_owned()).collect();
        (office, to)
    });
    let (office, to) = office.await.unwrap();
    stop.cancel();
    for worker in workers {
        worker.await.unwrap();
    }
    assert!(office.closed().is_empty(), "not one more than was queued");
    assert_eq!(
        to.into_iter().map(|to| to.replace("@example.org", "")).collect::<BTreeSet<_>>(),
        names
    );
    assert_eq!(world.count("select count(*) from outbox where sent_at is null").await, 0);
}

/// A certificate for localhost, and its key.
fn certificate() -> (String, String) {
    let made = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    (made.cert.pem(), made.signing_key.serialize_pem())
}

fn login(password: &str) -> Option<(String, String)> {
    Some(("elvebyen".into(), password.into()))
}

#[tokio::test]
async fn name_and_password_go_over_a_line_that_nobody_reads() {
    for (tls, secure) in [(Tls::Starttls, false), (Tls::Tls, true)] {
        let world = World::new(&format!("secure {secure}")).await;
        let (cert, key) = certificate();
        let settings = json!({ "key": key, "cert": cert, "secure": secure, "password": "blåbær" });
        let mut office = Office::with(settings);
        let smtp = Smtp { tls, login: login("blåbær"), ..office.smtp() };
        let trusted = [cert];
        let mut post = Post::trusting(&smtp, world.ctx.partnership.clone(), &trusted).unwrap();
        world.write_to("kari").await;
        assert_eq!(worker::next(&world.ctx, &mut post).await, Some(Outcome::Sent));
        assert_eq!(office.next(), json!({ "login": "elvebyen", "secure": true }));
        assert!(office.closed()[0].secure);
    }
}

#[tokio::test]
async fn a_wrong_password_is_our_own_fault_and_no_letters() {
    let world = World::new("password").await;
    let (cert, key) = certificate();
    let office = Office::with(json!({ "key": key, "cert": cert, "password": "rett" }));
    let post = |password: &str| {
        let smtp = Smtp { tls: Tls::Starttls, login: login(password), ..office.smtp() };
        Post::trusting(&smtp, world.ctx.partnership.clone(), std::slice::from_ref(&cert)).unwrap()
    };
    world.write_to("kari").await;
    let outcome = worker::next(&world.ctx, &mut post("feil")).await;
    assert!(matches!(&outcome, Some(Outcome::Away(said)) if said.contains("535")), "{outcome:?}");
    assert!(
        post("feil").answers().await.is_err_and(|said| said.contains("wrong name or password"))
    );
    assert_eq!(world.count("select count(*) from bounces").await, 0);
    world.minutes_pass(1);
    assert_eq!(post("rett").answers().await, Ok(()));
    assert_eq!(worker::next(&world.ctx, &mut post("rett")).await, Some(Outcome::Sent));
    assert_eq!(office.closed().len(), 1);
}

#[tokio::test]
async fn a_sender_that_is_refused_is_nobodys_bounce() {
    let (world, office) = (World::new("sender").await, Office::that("dislikes the sender"));
    let mut post = world.post(&office.smtp());
    world.write_to("kari").await;
    let outcome = worker::next(&world.ctx, &mut post).await;
    assert!(matches!(&outcome, Some(Outcome::Away(said)) if said.contains("553")), "{outcome:?}");
    world.minutes_pass(1);
    assert_eq!(worker::next(&world.ctx, &mut post).await, Some(Outcome::Sent));
    assert_eq!(world.count("select count(*) from bounces").await, 0);
    assert_eq!(office.closed().len(), 1);
}

#[tokio::test]
async fn without_the_encryption_that_was_asked_for_nothing_is_said() {
    let world = World::new("plain").await;
    let (cert, key) = certificate();
    let plain = Office::that("takes");
    let stranger = Office::with(json!({ "key": key, "cert": cert, "password": "rett" }));
    for office in [plain, stranger] {
        let smtp = Smtp { tls: Tls::Starttls, login: login("rett"), ..office.smtp() };
        let mut post = world.post(&smtp);
        world.write_to("kari").await;
        let outcome = worker::next(&world.ctx, &mut post).await;
        assert!(matches!(outcome, Some(Outcome::Away(_))), "{outcome:?}");
        assert!(try_connection(&smtp).await.is_err());
        assert!(office.closed().is_empty());
        world.minutes_pass(1);
    }
}

#[tokio::test]
async fn the_operator_learns_whether_the_server_is_there() {
    let office = Office::that("takes");
    assert_eq!(try_connection(&office.smtp()).await, Ok(()));
    let smtp = office.smtp();
    office.closed();
    assert!(try_connection(&smtp).await.is_err_and(|said| said.contains("refused")));
}
