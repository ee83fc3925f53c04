//! An event's page as visitors get it: drawn once, and never shown when it is no longer true.

use crate::world::{Answer, World, get, post};
use axum::{
    Router,
    body::{Body, to_bytes},
    http::{Request, StatusCode},
};
use domain::{
    account::{Role, Viewer, service as account},
    env::{Env, Source},
    events::{
        EventForm, SeriesForm, SignUpForm, Stage,
        service::{answer, move_on, plan},
    },
    members::service::NewPerson,
};
use jiff::{SignedDuration, Timestamp};
use std::{
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
    time::Duration,
};
use tower::ServiceExt;

/// The world's clock, so many seconds ahead.
#[derive(Clone, Default)]
struct Ahead(Arc<AtomicI64>);

impl Source for Ahead {
    fn now(&self) -> Timestamp {
        Timestamp::now() + SignedDuration::from_secs(self.0.load(Ordering::Acquire))
    }

    fn fill(&self, bytes: &mut [u8]) {
        bytes.copy_from_slice(&Env::system().random::<256>()[..bytes.len()]);
    }
}

/// One program with its kept pages.
struct Doors(Router);

impl Doors {
    async fn ask(&self, request: Request<Body>) -> Answer {
        let (head, body) = self.0.clone().oneshot(request).await.unwrap().into_parts();
        let text = to_bytes(body, usize::MAX).await.unwrap();
        let text = String::from_utf8_lossy(&text).into_owned();
        Answer { status: head.status, headers: head.headers, text }
    }

    async fn get(&self, path: &str) -> Answer {
        let answer = self.ask(get(path).body(Body::empty()).unwrap()).await;
        assert_eq!(answer.header("x-true-until"), "", "{path}: it is between us");
        answer
    }

    /// What is heard is heard in a moment.
    async fn says(&self, path: &str, words: &str) {
        let heard = async {
            while !self.get(path).await.text.contains(words) {
                tokio::task::yield_now().await;
            }
        };
        let heard = tokio::time::timeout(Duration::from_secs(10), heard).await;
        assert!(heard.is_ok(), "{path} never says {words}");
    }
}

/// A breakfast with one place, the day after tomorrow.
async fn breakfast(world: &World) -> (Viewer, String) {
    let manager = NewPerson { role: Role::Manager, ..world.person("Ingrid Solbakken") };
    let ingrid = viewer(world, &world.member(manager).await).await;
    let day: jiff::civil::Date = domain::time::day(world.ctx.env.now());
    let day = day.saturating_add(jiff::Span::new().days(2));
    let form = EventForm {
        title: "Brukte dører".into(),
        kind: "frokost".into(),
        date: day.strftime("%d.%m.%Y").to_string(),
        starts: "08.00".into(),
        ends: "09.30".into(),
        open_to: "everyone".into(),
        capacity: "1".into(),
        ..EventForm::default()
    };
    let slug = plan(&world.ctx, &ingrid, &form, &SeriesForm::default()).await.unwrap();
    move_on(&world.ctx, &ingrid, &slug, Stage::Published, false).await.unwrap();
    (ingrid, format!("/arrangementer/{slug}"))
}

async fn viewer(world: &World, cookie: &str) -> Viewer {
    account::viewer(&world.ctx, cookie.strip_prefix("session=").unwrap()).await.unwrap()
}

fn slug(path: &str) -> &str {
    path.rsplit_once('/').unwrap().1
}

#[tokio::test(flavor = "multi_thread")]
async fn two_visitors_get_the_same_page_and_the_next_hears_who_has_signed_up() {
    let world = World::new("kept").await;
    let (_, path) = breakfast(&world).await;
    let amir = world.member(world.person("Amir")).await;
    let doors = Doors(world.router());
    let (first, second) = (doors.get(&path).await, doors.get(&path).await);
    assert_eq!(first.status, StatusCode::OK);
    first.says("InStock");
    assert!(!first.header("etag").is_empty());
    assert_eq!(first.header("etag"), second.header("etag"));
    assert!(first.text == second.text, "drawn once");
    // In another language it is another page, and who is signed in gets their own.
    let english = get(&path).header("accept-language", "en").body(Body::empty()).unwrap();
    doors.ask(english).await.says("<html lang=\"en\"");
    let own = get(&path).header("cookie", &amir).body(Body::empty()).unwrap();
    let own = doors.ask(own).await;
    assert_eq!((own.header("etag"), own.header("x-true-until")), ("", ""));
    own.says("Amir");

    let yes = SignUpForm { answer: "coming".into(), ..SignUpForm::default() };
    answer(&world.ctx, &viewer(&world, &amir).await, slug(&path), &yes).await.unwrap();
    doors.says(&path, "SoldOut").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_one_reader_asked_for_or_typed_is_kept_for_nobody() {
    let world = World::new("unkept").await;
    let (_, path) = breakfast(&world).await;
    let doors = Doors(world.router());
    let verb = format!("{path}?/api/events/sign_up");
    for other in [
        format!("{path}?sendt"),
        format!("{path}?a=b"),
        verb.clone(),
        format!("{path}/bilder"),
        format!("{path}/dor"),
        format!("{path}%2Fdor"),
        "/arrangementer/ny".into(),
        "/arrangementer/ingen".into(),
    ] {
        assert_eq!(doors.get(&other).await.header("etag"), "", "{other}");
    }
    doors.get(&format!("{path}?sendt")).await.says("Nesten framme");
    let form = format!("slug={}&name=Kari+Nordmann&email=ingen&answer=coming", slug(&path));
    let refused = doors.ask(post(&verb).body(form.into()).unwrap()).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    refused.says("Kari Nordmann");
    assert_eq!(refused.header("etag"), "");
    let next = doors.get(&path).await;
    assert!(!next.text.contains("Kari Nordmann") && !next.text.contains("Nesten framme"));
}

#[tokio::test(flavor = "multi_thread")]
async fn from_the_moment_it_begins_nobody_is_asked_to_sign_up() {
    let clock = Ahead::default();
    let world = World::by_clock("clock", Env::of(clock.clone())).await;
    let (ingrid, path) = breakfast(&world).await;
    let doors = Doors(world.router());
    doors.get(&path).await.says("Meld deg på");
    let page =
        domain::events::service::page(&world.ctx, &ingrid, domain::Lang::Nb, slug(&path)).await;
    let begins = page.unwrap().changes.unwrap().0;
    // Nothing happens but time, and less of it than pages are kept for.
    let ahead = begins - Timestamp::now().as_second();
    for (seconds, words) in [(ahead - 60, "Meld deg på"), (ahead + 1, "Dette har vært")] {
        clock.0.store(seconds, Ordering::Release);
        let page = doors.get(&path).await;
        page.says(words);
        assert!(!page.header("etag").is_empty(), "{words}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_asks_only_for_the_head_is_not_told_that_there_is_nothing() {
    let world = World::new("head").await;
    let (_, path) = breakfast(&world).await;
    let amir = world.member(world.person("Amir")).await;
    let doors = Doors(world.router());
    for (path, cookie) in [(path.as_str(), ""), (&path, &amir), ("/om", ""), ("/min-side", &amir)] {
        let asked = |method: &str| {
            let asked = Request::builder().method(method).uri(path).header("cookie", cookie);
            asked.body(Body::empty()).unwrap()
        };
        let (whole, head) = (doors.ask(asked("GET")).await, doors.ask(asked("HEAD")).await);
        assert_eq!((head.status, head.text.as_str()), (StatusCode::OK, ""), "{path} {cookie}");
        assert_eq!(head.header("content-type"), whole.header("content-type"), "{path} {cookie}");
        let length = head.header("content-length");
        let true_one = length.is_empty() || length == whole.text.len().to_string();
        assert!(true_one, "{path} {cookie}: {length} of {}", whole.text.len());
    }
}
