//! What others write on the same database is heard here.

use crate::world::{execute, newcomer};
use domain::{
    Ctx, Partnership, db::Db, env::Env, files::Files, live::News, members::service::admit,
};
use std::time::Duration;
use tokio::sync::broadcast::Receiver;

pub async fn what_another_program_does_is_heard(ctx: &Ctx) {
    let mut heard = following(ctx).await;
    let other = another_program(ctx).await;
    take_in(&other, "Thi Nguyen").await;
    while ctx.live.latest() != other.live.latest() {
        let news = next(&mut heard).await;
        // SQLite tells only that something was written; PostgreSQL tells each fact.
        assert_eq!(news == News::Resync, matches!(&ctx.db, Db::Sqlite { .. }), "{news:?}");
    }
    if let Db::Sqlite { .. } = &ctx.db {
        // What is done here in the same second hides nothing.
        take_in(&other, "Jonas Nygård").await;
        take_in(ctx, "Ewa Nowak").await;
        while next(&mut heard).await != News::Resync {}
    }
}

pub async fn what_was_told_while_the_connection_was_lost_is_asked_for(ctx: &Ctx) {
    let Db::Postgres(_) = &ctx.db else { return };
    let mut heard = following(ctx).await;
    execute(
        ctx,
        "select pg_terminate_backend(pid) from pg_stat_activity
         where query = format('LISTEN \"%s\"', current_schema())",
    )
    .await;
    while next(&mut heard).await != News::Resync {}
    take_in(&another_program(ctx).await, "Thi Nguyen").await;
    assert!(matches!(next(&mut heard).await, News::Fact(_)));
}

/// Listens as a server does, which begins by saying that nothing was heard before.
async fn following(ctx: &Ctx) -> Receiver<News> {
    let (ctx, mut heard) = (ctx.clone(), ctx.live.subscribe());
    tokio::spawn(async move {
        loop {
            let _lost = ctx.db.relay(&ctx.live).await;
        }
    });
    assert_eq!(next(&mut heard).await, News::Resync);
    heard
}

/// As a command that the operator runs beside the server.
async fn another_program(ctx: &Ctx) -> Ctx {
    let db = match &ctx.db {
        Db::Sqlite { read, .. } => {
            let file = read.connect_options().get_filename().display().to_string();
            Db::open(&format!("sqlite://{file}")).await.unwrap()
        }
        shared => shared.clone(),
    };
    Ctx::new(db, Env::seeded(2), Partnership::default(), Files::memory())
}

async fn take_in(ctx: &Ctx, name: &str) {
    let mut tx = ctx.begin().await.unwrap();
    admit(&mut tx, &newcomer(ctx, name, true)).await.unwrap().unwrap();
    tx.commit().await.unwrap();
}

async fn next(heard: &mut Receiver<News>) -> News {
    let news = tokio::time::timeout(Duration::from_secs(20), heard.recv()).await;
    news.expect("nothing was heard").unwrap()
}
