//! Elvebyen, and the crowd.

use crate::world::{count, signed_in};
use domain::{
    Ctx, Error,
    account::{Role, Viewer},
    demo,
    members::{DirectoryQuery, ListQuery, service},
    partners,
};

pub async fn elvebyen_is_whole(ctx: &Ctx) {
    let made = demo::make(ctx, 1).await.unwrap();
    assert_eq!((made.people, made.partners), (180, 46));
    assert_eq!(demo::make(ctx, 1).await, Err(Error::Conflict));
    let ingrid = signed_in(ctx, "ingrid.solbakken@example.org").await;
    let jonas = signed_in(ctx, "jonas.nygard@example.org").await;
    assert_eq!(ingrid.0.as_ref().unwrap().role, Role::Manager);

    let shown = |viewer: Viewer| async move { service::filters(ctx, &viewer).await.unwrap() };
    let (outside, inside, manager) =
        (shown(Viewer::default()).await, shown(jonas).await, shown(ingrid.clone()).await);
    assert_eq!((outside.all, inside.all, manager.shown), (180, 180, 180));
    assert!((70..150).contains(&outside.shown), "{} show themselves to all", outside.shown);
    assert!(outside.shown < inside.shown);

    let list = service::list(ctx, &ingrid, &ListQuery::default()).await.unwrap();
    assert_eq!(list.waiting, 7);
    assert_eq!(list.rows[0].name, "Thi Nguyen");

    let partners = partners::service::list(ctx, &Viewer::default(), "").await.unwrap();
    assert_eq!(partners.len(), 46);
    assert_eq!(
        (partners[0].name.as_str(), partners[45].name.as_str()),
        ("Bakgårdens birøktere", "Østsida elevråd")
    );
    assert_eq!(
        count(ctx, "select count(*) from people where email not like '%@example.org'").await,
        0
    );
    assert_eq!(
        count(ctx, "select count(*) from people where portrait like 'drawn:%'").await / 10,
        15
    );
    assert_eq!(count(ctx, "select count(*) from outbox").await, 0, "nobody is written to");
}

pub async fn of_a_crowd_everyone_is_found(ctx: &Ctx) {
    demo::crowd(ctx, 7, 60).await.unwrap();
    let query = DirectoryQuery { q: "ombruk".into(), ..DirectoryQuery::default() };
    let found = service::directory(ctx, &Viewer::default(), &query).await.unwrap();
    assert!(found.total.people > 0);
    assert_eq!(count(ctx, "select people from totals where reach = 2").await, 60);
}
