//! The board: where cards stand, who moves them, what each of them waits for.

use crate::{
    elvebyen::elvebyen,
    projects::{because, handed_in, role, step},
    world::person,
};
use domain::{
    Ctx, Error,
    account::{Role, Viewer},
    projects::{BoardCard, DecisionForm, NeedForm, Stage, service, stages::Criterion},
};

/// Onto the place after that card, or first.
fn put(stage: Stage, after: &str) -> DecisionForm {
    DecisionForm { after: after.into(), ..step(stage, stage) }
}

async fn cards(ctx: &Ctx, viewer: &Viewer) -> Vec<BoardCard> {
    service::board(ctx, viewer).await.unwrap()
}

/// What stands in a column, from above.
async fn column(ctx: &Ctx, viewer: &Viewer, stage: Stage) -> Vec<String> {
    let cards = cards(ctx, viewer).await.into_iter().map(|it| it.card);
    cards.filter(|card| card.stage == stage).map(|card| card.slug).collect()
}

pub async fn a_card_stands_where_it_was_put(ctx: &Ctx) {
    let ingrid = person(ctx, "Ingrid Solbakken", Role::Manager).await;
    let jonas = person(ctx, "Jonas Nygård", Role::Member).await;
    let (a, b, c) = (
        handed_in(ctx, &jonas, "Lesebenker langs elva").await,
        handed_in(ctx, &jonas, "Felles lastesykkel").await,
        handed_in(ctx, &jonas, "Regnbed i Møllegata").await,
    );
    let first = Stage::Identified;
    assert_eq!(column(ctx, &ingrid, first).await, [&c[..], &b, &a], "the newest is seen first");
    service::move_card(ctx, &ingrid, &c, &put(first, &a)).await.unwrap();
    assert_eq!(column(ctx, &ingrid, first).await, [&b[..], &a, &c]);
    service::move_card(ctx, &ingrid, &a, &put(first, "")).await.unwrap();
    assert_eq!(column(ctx, &ingrid, first).await, [&a[..], &b, &c]);
    service::move_card(ctx, &ingrid, &c, &put(first, "som-ble-borte")).await.unwrap();
    assert_eq!(column(ctx, &ingrid, first).await, [&c[..], &a, &b], "its neighbour is gone");
    role(ctx, &ingrid, &b, &jonas, "contact").await;
    service::move_card(ctx, &ingrid, &b, &step(first, Stage::Registered)).await.unwrap();
    role(ctx, &ingrid, &a, &jonas, "contact").await;
    let after = DecisionForm { after: b.clone(), ..step(first, Stage::Registered) };
    service::move_card(ctx, &ingrid, &a, &after).await.unwrap();
    assert_eq!(column(ctx, &ingrid, Stage::Registered).await, [&b[..], &a], "through a gate too");
    assert_eq!(column(ctx, &Viewer::default(), first).await, [""; 0], "ideas are nobody's yet");
    assert_eq!(column(ctx, &Viewer::default(), Stage::Registered).await.len(), 2);
}

pub async fn whoever_moves_a_card_that_was_moved_is_told(ctx: &Ctx) {
    let ingrid = person(ctx, "Ingrid Solbakken", Role::Manager).await;
    let jonas = person(ctx, "Jonas Nygård", Role::Member).await;
    let slug = handed_in(ctx, &jonas, "Lesebenker langs elva").await;
    let within = put(Stage::Identified, "");
    for (viewer, refused) in
        [(&Viewer::default(), Error::SignInRequired), (&jonas, Error::Forbidden)]
    {
        assert_eq!(service::move_card(ctx, viewer, &slug, &within).await, Err(refused));
    }
    role(ctx, &ingrid, &slug, &jonas, "lead").await;
    let moved = service::move_card(ctx, &jonas, &slug, &within).await;
    assert_eq!(moved, Err(Error::Forbidden), "a lead arranges nobody's board");
    let hold = because(Stage::Identified, Stage::OnHold, "Kommunen graver der til våren.");
    service::move_card(ctx, &ingrid, &slug, &hold).await.unwrap();
    let late = service::move_card(ctx, &ingrid, &slug, &within).await;
    assert_eq!(late, Err(Error::Conflict), "it stands elsewhere by now");
    let on = step(Stage::Identified, Stage::Registered);
    let late = service::move_card(ctx, &ingrid, &slug, &on).await;
    assert_eq!(late, Err(Error::Conflict));
    let gone = service::move_card(ctx, &ingrid, "finnes-ikke", &within).await;
    assert_eq!(gone, Err(Error::NotFound));
}

pub async fn many_who_move_at_once_leave_one_order(ctx: &Ctx) {
    let ingrid = person(ctx, "Ingrid Solbakken", Role::Manager).await;
    let jonas = person(ctx, "Jonas Nygård", Role::Member).await;
    let mut slugs = Vec::new();
    for n in 0..8 {
        slugs.push(handed_in(ctx, &jonas, &format!("Idé nummer {n}")).await);
    }
    for slug in &slugs {
        role(ctx, &ingrid, slug, &jonas, "contact").await;
    }
    // All of them between the same two, some within the column and some through a gate.
    let moves = slugs.iter().enumerate().skip(1).map(|(n, slug)| {
        let to = if n % 2 == 0 { Stage::Registered } else { Stage::Identified };
        let form = DecisionForm { after: slugs[0].clone(), ..step(Stage::Identified, to) };
        let (ctx, ingrid, slug) = (ctx.clone(), ingrid.clone(), slug.clone());
        tokio::spawn(async move { service::move_card(&ctx, &ingrid, &slug, &form).await })
    });
    for moved in moves.collect::<Vec<_>>() {
        moved.await.unwrap().unwrap();
    }
    let ranks: Vec<(Stage, String)> =
        cards(ctx, &ingrid).await.into_iter().map(|it| (it.card.stage, it.card.rank)).collect();
    let mut once = ranks.clone();
    once.sort();
    once.dedup();
    assert_eq!(once.len(), slugs.len(), "no two have the same place: {ranks:?}");
}

pub async fn a_card_says_what_it_waits_for(ctx: &Ctx) {
    let (later, clock, ingrid) = elvebyen(ctx).await;
    let jonas = person(ctx, "Jonas Nygård", Role::Member).await;
    let slug = handed_in(ctx, &jonas, "Takhagen på Lageret").await;
    let one = |cards: Vec<BoardCard>| cards.into_iter().next().unwrap();
    let card = one(cards(ctx, &ingrid).await);
    assert_eq!((&card.missing[..], &card.need, card.days), (&[Criterion::Contact][..], &None, 0));
    clock.set(&format!("{}T09:00", card.card.since.plus(8)));
    let card = one(cards(&later, &ingrid).await);
    assert_eq!((card.days, card.still), (8, true), "an idea is answered within a week");
    role(ctx, &ingrid, &slug, &jonas, "lead").await;
    service::move_card(ctx, &ingrid, &slug, &step(Stage::Identified, Stage::Registered))
        .await
        .unwrap();
    let need = NeedForm { title: "Snekker i to helger".into(), ..NeedForm::default() };
    service::save_need(ctx, &jonas, &slug, &need).await.unwrap();
    let card = one(cards(ctx, &Viewer::default()).await);
    assert_eq!(card.need.as_deref(), Some("Snekker i to helger"));
    use Criterion::{Benefit, Decided, Funding, Needs, Purpose};
    assert_eq!(card.missing, [Purpose, Benefit, Needs, Funding, Decided]);
    assert!(!card.still && card.card.face.is_none(), "and nobody by name who has not said so");
}
