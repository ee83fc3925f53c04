//! Those who come, as the others see them.

use crate::world::{execute, signed_in};
use domain::{Ctx, Lang, account::Viewer, demo, events::service as events};

async fn from(ctx: &Ctx, viewer: &Viewer) -> Vec<String> {
    let programme = events::programme(ctx, viewer, Lang::Nb).await.unwrap();
    let page = events::page(ctx, viewer, Lang::Nb, &programme.coming[0].slug).await.unwrap();
    page.people.into_iter().filter_map(|comer| comer.organisation).collect()
}

pub async fn they_stand_there_with_where_they_come_from_if_they_show_it(ctx: &Ctx) {
    demo::make(ctx, 1).await.unwrap();
    let ingrid = signed_in(ctx, "ingrid.solbakken@example.org").await;
    let jonas = signed_in(ctx, "jonas.nygard@example.org").await;
    execute(ctx, "update people set see_organisation = 1").await;
    assert!(!from(ctx, &jonas).await.is_empty());
    assert!(from(ctx, &Viewer::default()).await.is_empty(), "visitors see nobody");
    execute(ctx, "update people set see_organisation = 2").await;
    assert!(from(ctx, &jonas).await.is_empty());
    assert!(!from(ctx, &ingrid).await.is_empty());
}
