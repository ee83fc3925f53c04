//! Becoming a Pådriver: who is told what, and who is kept out.

use crate::{
    directory::{names, search},
    world::{count, me, newcomer, person, signed_in},
};
use domain::{
    Audience, Ctx, Error, Lang,
    account::{Role, Viewer},
    mail::{self, Letter},
    members::{
        DirectoryQuery, Home, JoinForm, ListQuery, WelcomeForm,
        service::{self, Known, NewPerson},
    },
};

pub async fn a_newcomer_is_seen_inside_at_once_and_outside_after_a_welcome(ctx: &Ctx) {
    let ingrid = person(ctx, "Ingrid Solbakken", Role::Manager).await;
    let jonas = person(ctx, "Jonas", Role::Member).await;
    let form = thi(ctx).await;
    let mut live = ctx.live.subscribe();
    assert_eq!(service::join(ctx, &form, Lang::Nb, "203.0.113.7").await, Ok("Thi".into()));
    assert_eq!(crate::world::told(&mut live), Audience::Members);
    assert!(names(ctx, &Viewer::default(), search("thi")).await.is_empty());
    assert_eq!(names(ctx, &jonas, search("thi")).await, ["Thi Nguyen"]);
    let waiting = ListQuery { waiting: true, ..ListQuery::default() };
    assert_eq!(service::list(ctx, &ingrid, &waiting).await.unwrap().rows[0].name, "Thi Nguyen");

    let welcome =
        WelcomeForm { slug: "thi-nguyen".into(), personal: "Så fint med symaskin!".into() };
    assert_eq!(service::welcome(ctx, &jonas, &welcome).await, Err(Error::Forbidden));
    service::welcome(ctx, &ingrid, &welcome).await.unwrap();
    assert_eq!(service::welcome(ctx, &ingrid, &welcome).await, Err(Error::Conflict));
    assert_eq!(crate::world::told(&mut live), Audience::Public);
    assert!(live.try_recv().is_err(), "a second welcome is told to nobody");
    assert_eq!(names(ctx, &Viewer::default(), search("thi")).await, ["Thi Nguyen"]);
    assert!(service::list(ctx, &ingrid, &waiting).await.unwrap().rows.is_empty());
}

pub async fn an_address_that_is_here_already_is_not_told(ctx: &Ctx) {
    person(ctx, "Ingrid Solbakken", Role::Manager).await;
    let outside = front(ctx, &Viewer::default()).await;
    let form = thi(ctx).await;
    let first = service::join(ctx, &form, Lang::Nb, "203.0.113.7").await;
    let again = JoinForm { email: "THI.Nguyen@Example.org".into(), ..form };
    let second = service::join(ctx, &again, Lang::Nb, "203.0.113.8").await;
    assert_eq!((&first, &second), (&Ok("Thi".into()), &first), "new and known are answered alike");
    // Nor does counting us before and after tell it, to anyone outside.
    assert_eq!(front(ctx, &Viewer::default()).await.all, outside.all);
    let shown = service::filters(ctx, &Viewer::default()).await.unwrap();
    assert_eq!((shown.all, shown.shown), (outside.all, outside.shown));

    let thi = signed_in(ctx, "thi.nguyen@example.org").await;
    assert_eq!((me(&thi).name.as_str(), front(ctx, &thi).await.all), ("Thi Nguyen", 2));
    let mut letters = Vec::new();
    while let Some(queued) = mail::service::claim(ctx).await.unwrap() {
        letters.extend((queued.recipient == "thi.nguyen@example.org").then_some(queued.letter));
    }
    assert!(
        matches!(letters[..], [Letter::Received { .. }, Letter::AlreadyPadriver { .. }]),
        "{letters:?}"
    );
}

pub async fn machines_are_told_what_people_are_and_stored_never(ctx: &Ctx) {
    let form = thi(ctx).await;
    let honey = JoinForm { website: "https://spam.example".into(), ..form.clone() };
    assert_eq!(service::join(ctx, &honey, Lang::Nb, "203.0.113.7").await, Ok("Thi".into()));
    let quick = JoinForm { drawn_at: service::drawn_now(ctx).await.unwrap(), ..form.clone() };
    let refused = service::join(ctx, &quick, Lang::Nb, "203.0.113.7").await;
    assert_eq!(refused, Err(Error::RateLimited));
    assert_eq!(count(ctx, "select count(*) from people").await, 0);
    let mut refused = 0;
    for n in 0..30 {
        let one = JoinForm { email: format!("person{n}@example.org"), ..form.clone() };
        refused += i32::from(service::join(ctx, &one, Lang::Nb, "203.0.113.9").await.is_err());
    }
    assert_eq!(refused, 10, "twenty an hour from one place");
}

pub async fn a_form_comes_back_with_our_seal_and_within_a_day(ctx: &Ctx) {
    let form = thi(ctx).await;
    let (drawn, seal) = form.drawn_at.split_once('.').unwrap();
    let earlier = drawn.parse::<i64>().unwrap() - 60;
    for forged in ["", "0", "0.", drawn, &format!("{earlier}.{seal}"), &format!("{drawn}.{seal}0")]
    {
        let forged = JoinForm { drawn_at: forged.into(), ..form.clone() };
        let refused = service::join(ctx, &forged, Lang::Nb, "203.0.113.7").await;
        assert_eq!(refused, Err(Error::SendAgain), "{}", forged.drawn_at);
    }
    wait(ctx, 24 * 3600);
    let left_open = service::join(ctx, &form, Lang::Nb, "203.0.113.7").await;
    assert_eq!(left_open, Err(Error::SendAgain));
    assert_eq!(count(ctx, "select count(*) from people").await, 0);

    // Another node, or this one after a restart, knows the seal too.
    let form = thi(ctx).await;
    let other = Ctx::new(
        ctx.db.clone(),
        ctx.env.clone(),
        domain::Partnership::default(),
        domain::files::Files::memory(),
    );
    assert!(service::join(&other, &form, Lang::Nb, "203.0.113.7").await.is_ok());
}

pub async fn who_waits_for_a_welcome_is_counted_inside_only(ctx: &Ctx) {
    let ingrid = person(ctx, "Ingrid Solbakken", Role::Manager).await;
    crate::world::admitted(ctx, newcomer(ctx, "Thi Nguyen", false)).await;
    assert_eq!(front(ctx, &Viewer::default()).await.all, 1);
    assert_eq!(front(ctx, &ingrid).await.all, 2);
    assert_eq!(names(ctx, &ingrid, DirectoryQuery::default()).await.len(), 2);
}

pub async fn of_a_thousand_who_wait_and_one_more_none_is_told_outside(ctx: &Ctx) {
    let ingrid = person(ctx, "Ingrid Solbakken", Role::Manager).await;
    let crowd = (0..1001).map(|n| {
        let email = Some(format!("kari{n}@example.org"));
        (format!("kari-{n}"), NewPerson { email, ..newcomer(ctx, "Kari", false) })
    });
    let crowd = crowd.collect();
    let mut tx = ctx.begin().await.unwrap();
    service::admit_many(&mut tx, &mut Known::default(), crowd).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(front(ctx, &Viewer::default()).await.all, 1);
    assert_eq!(front(ctx, &ingrid).await.waiting, Some(1001));
}

async fn front(ctx: &Ctx, viewer: &Viewer) -> Home {
    service::home(ctx, viewer).await.unwrap()
}

/// Filled in by a person, who takes some seconds.
pub async fn thi(ctx: &Ctx) -> JoinForm {
    let drawn_at = service::drawn_now(ctx).await.unwrap();
    wait(ctx, 4);
    JoinForm {
        name: "Thi Nguyen".into(),
        email: "thi.nguyen@example.org".into(),
        age: Some("on".into()),
        motivation: "Jeg har symaskin og onsdagskvelder.".into(),
        competences: vec!["Ombruk".into()],
        public_page: Some("on".into()),
        drawn_at,
        ..JoinForm::default()
    }
}

/// Each reading of the test's clock is a second.
fn wait(ctx: &Ctx, seconds: usize) {
    for _ in 0..seconds {
        ctx.env.now();
    }
}
