//! What stories about events begin with: a clock that is set, the Community Manager, an event, and the post.

use crate::world::{person, texts};
use domain::{
    Ctx, Lang,
    account::{Role, Viewer},
    civil::LocalTime,
    env::{Env, Source},
    events::{
        Answer, EventForm, EventPage, SeriesForm, SignUpForm, Stage, Standing,
        service::{self, answer, move_on, page, plan},
    },
    mail::{EventLetter, EventNews, Letter},
    members::service::drawn_now,
    time,
};
use jiff::{SignedDuration, Timestamp};
use std::sync::{Arc, Mutex};

/// A clock that moves a millisecond with each look, so that ids keep their order, and chance that counts.
#[derive(Clone)]
pub struct Clock(Arc<Mutex<(Timestamp, u64)>>);

impl Clock {
    /// As the clocks in Norway show it: `2026-12-01T08:00`.
    pub fn set(&self, wall: &str) {
        self.0.lock().unwrap().0 = instant(wall);
    }
}

impl Source for Clock {
    fn now(&self) -> Timestamp {
        let mut state = self.0.lock().unwrap();
        state.0 += SignedDuration::from_millis(1);
        state.0
    }

    fn fill(&self, bytes: &mut [u8]) {
        let mut state = self.0.lock().unwrap();
        for byte in bytes {
            state.1 += 1;
            let stirred = state.1.wrapping_mul(0x9E37_79B9_7F4A_7C15);
            *byte = ((stirred ^ (stirred >> 29)).wrapping_mul(0xBF58_476D_1CE4_E5B9) >> 56) as u8;
        }
    }
}

pub fn instant(wall: &str) -> Timestamp {
    time::instant(LocalTime::try_from(wall.to_owned()).unwrap(), &time::zone())
}

/// Tuesday 24 November 2026 at noon, and Ingrid at her desk.
pub async fn elvebyen(ctx: &Ctx) -> (Ctx, Clock, Viewer) {
    let clock = Clock(Arc::new(Mutex::new((instant("2026-11-24T12:00"), 0))));
    let ctx = Ctx { env: Env::of(clock.clone()), ..ctx.clone() };
    let ingrid = person(&ctx, "Ingrid", Role::Manager).await;
    (ctx, clock, ingrid)
}

/// The breakfast of Thursday 3 December.
pub fn breakfast(capacity: &str) -> EventForm {
    EventForm {
        title: "Hvor ble det av restene?".into(),
        lead: "En tredel av maten i bydelen blir kastet.".into(),
        kind: "frokost".into(),
        date: "3.12.2026".into(),
        starts: "08.00".into(),
        ends: "09.30".into(),
        place: "Elvebyen bibliotek".into(),
        capacity: capacity.into(),
        open_to: "everyone".into(),
        ..EventForm::default()
    }
}

pub async fn published(ctx: &Ctx, ingrid: &Viewer, form: &EventForm) -> String {
    let slug = plan(ctx, ingrid, form, &SeriesForm::default()).await.unwrap();
    move_on(ctx, ingrid, &slug, Stage::Published, false).await.unwrap();
    slug
}

pub async fn padriver(ctx: &Ctx, name: &str) -> Viewer {
    person(ctx, name, Role::Member).await
}

pub fn says(answer: Answer) -> SignUpForm {
    SignUpForm { answer: answer.as_str().into(), shown: Some("on".into()), ..SignUpForm::default() }
}

/// With as many companions.
pub fn with(companions: usize) -> SignUpForm {
    let names = ["Adam", "Ola", "Kari", "Nils"];
    SignUpForm {
        companions: names[..companions].iter().map(|name| (*name).to_owned()).collect(),
        ..says(Answer::Coming)
    }
}

pub async fn comes(ctx: &Ctx, viewer: &Viewer, slug: &str) {
    answer(ctx, viewer, slug, &says(Answer::Coming)).await.unwrap();
}

pub async fn cannot(ctx: &Ctx, viewer: &Viewer, slug: &str) {
    answer(ctx, viewer, slug, &says(Answer::No)).await.unwrap();
}

pub async fn seen(ctx: &Ctx, viewer: &Viewer, slug: &str) -> EventPage {
    page(ctx, viewer, Lang::Nb, slug).await.unwrap()
}

pub async fn standing(ctx: &Ctx, viewer: &Viewer, slug: &str) -> Standing {
    seen(ctx, viewer, slug).await.card.mine.unwrap().standing
}

/// A guest's form, drawn a minute ago.
/// Filled in by a person, who took a minute.
pub async fn guest(ctx: &Ctx, name: &str, email: &str) -> SignUpForm {
    let a_minute_ago =
        Clock(Arc::new(Mutex::new((ctx.env.now() - SignedDuration::from_mins(1), 0))));
    let then = Ctx { env: Env::of(a_minute_ago), ..ctx.clone() };
    SignUpForm {
        name: name.into(),
        email: email.into(),
        drawn_at: drawn_now(&then).await.unwrap(),
        ..says(Answer::Coming)
    }
}

pub async fn signs_up(ctx: &Ctx, slug: &str, form: &SignUpForm) {
    service::sign_up(ctx, slug, form, Lang::Nb, "here").await.unwrap();
}

/// Every letter about events to an address, in order.
pub async fn post(ctx: &Ctx, email: &str) -> Vec<EventLetter> {
    let all =
        texts(ctx, "select recipient || ' ' || letter from outbox order by queued_at, id").await;
    let to = format!("{email} ");
    let letters = all.iter().filter_map(|line| line.strip_prefix(&to));
    letters
        .filter_map(|letter| match serde_json::from_str(letter).unwrap() {
            Letter::Event(letter) => Some(letter),
            _ => None,
        })
        .collect()
}

pub async fn news(ctx: &Ctx, email: &str) -> Vec<EventNews> {
    post(ctx, email).await.into_iter().map(|letter| letter.news).collect()
}

/// The secret of the last letter's link.
pub async fn token(ctx: &Ctx, email: &str) -> String {
    let letter = post(ctx, email).await.pop().unwrap();
    letter.link.rsplit_once("/svar/").unwrap().1.to_owned()
}
