//! Stories of the live stream: who hears what, and for how long.

use crate::world::{World, get};
use axum::body::{Body, BodyDataStream};
use domain::account::service as account;
use futures_util::StreamExt;

#[tokio::test(flavor = "multi_thread")]
async fn who_is_signed_out_hears_no_more() {
    let world = World::new("live").await;
    let session = world.member(world.person("Amir")).await;
    let (mut amir, mut visitor) = (listen(&world, &session).await, listen(&world, "").await);
    world.comes(&world.person("Jonas")).await;
    assert!(heard(&mut amir).await.is_some_and(|fact| fact.contains("members")));

    account::sign_out(&world.ctx, session.strip_prefix("session=").unwrap()).await.unwrap();
    world.comes(&world.person("Sunniva")).await;
    assert_eq!(heard(&mut amir).await, None, "the stream has ended");

    // What is for everyone goes on to whoever is nobody in particular.
    let open = domain::members::service::NewPerson {
        consents: domain::members::Consents { public_page: true, ..Default::default() },
        audiences: domain::members::Audiences::on_joining(true),
        ..world.person("Fatima")
    };
    world.comes(&open).await;
    assert!(heard(&mut visitor).await.is_some_and(|fact| fact.contains("\"audience\":\"public\"")));
}

/// From now on.
async fn listen(world: &World, cookie: &str) -> BodyDataStream {
    let since = world.ctx.live.latest();
    let live = get(&format!("/live?topics=members&since={since}")).header("cookie", cookie);
    world.open(live.body(Body::empty()).unwrap()).await.into_body().into_data_stream()
}

/// The next thing that is said; nothing when the stream has ended.
async fn heard(stream: &mut BodyDataStream) -> Option<String> {
    Some(String::from_utf8_lossy(&stream.next().await?.unwrap()).into_owned())
}
