//! A thousand Pådrivere answer at once for a hundred places: `answers_bench DATABASE_URL`. The answer is JSON.
//!
//! Beside it, the same number of bare rows through the same pool, each in a transaction of its own: what
//! this engine can write on this machine. And two hundred who answer one after the other, when nobody else does.
//! Makes its own people and events, so the database is to be empty.

use domain::{
    Ctx, Lang, Partnership,
    account::{Person, Role, Viewer},
    db::Db,
    demo,
    env::Env,
    events::{EventForm, SeriesForm, SignUpForm, Stage, Standing, service},
    files::Files,
    members::Portrait,
};
use serde_json::json;
use std::{env, error::Error, time::Instant};
use tokio::task::JoinSet;

type Result<T> = std::result::Result<T, Box<dyn Error + Send + Sync>>;

const PEOPLE: usize = 1000;
const PLACES: i64 = 100;

#[tokio::main]
async fn main() -> Result<()> {
    let url = env::args().nth(1).ok_or("answers_bench DATABASE_URL")?;
    let ctx =
        Ctx::new(Db::open(&url).await?, Env::system(), Partnership::default(), Files::memory());
    demo::make(&ctx, 1).await?;
    demo::crowd(&ctx, 7, PEOPLE as u64).await?;
    let (manager, people) = everyone(&ctx).await?;
    let slug = event(&ctx, &manager, "Hundre plasser").await?;
    let quiet = event(&ctx, &manager, "Hundre plasser, og ingen som haster").await?;

    let bare = bare(&ctx.db, people.len()).await?;
    let began = Instant::now();
    let mut asked = JoinSet::new();
    for viewer in &people {
        let (ctx, viewer, slug) = (ctx.clone(), viewer.clone(), slug.clone());
        asked.spawn(async move {
            let began = Instant::now();
            let form = SignUpForm { answer: "coming".into(), ..SignUpForm::default() };
            service::answer(&ctx, &viewer, &slug, &form).await.map(|()| began.elapsed())
        });
    }
    let mut times = Vec::new();
    while let Some(answered) = asked.join_next().await {
        times.push(answered??.as_secs_f64() * 1000.0);
    }
    let seconds = began.elapsed().as_secs_f64();
    times.sort_by(f64::total_cmp);

    let page = service::page(&ctx, &manager, Lang::Nb, &slug).await?;
    let mut standing = [0_usize; 2];
    for viewer in &people {
        let mine = service::page(&ctx, viewer, Lang::Nb, &slug).await?.card.mine;
        match mine.map(|mine| mine.standing) {
            Some(Standing::Coming { .. }) => standing[0] += 1,
            Some(Standing::Waiting { .. }) => standing[1] += 1,
            other => return Err(format!("an answer was lost: {other:?}").into()),
        }
    }
    let rate = people.len() as f64 / seconds;
    let few = people[..2 * PLACES as usize].to_vec();
    let alone = tokio::spawn(alone(ctx.clone(), few, quiet)).await??;
    let said = json!({
        "people": people.len(), "coming": standing[0], "waiting": standing[1],
        "oversold": (page.card.coming - PLACES).max(0), "rate": rate, "bare": bare, "share": rate / bare,
        "p50": times[times.len() / 2], "p99": times[times.len() * 99 / 100], "alone": alone,
    });
    println!("{said}");
    Ok(())
}

/// The manager, and a thousand others, as the server would know them once they have signed in.
async fn everyone(ctx: &Ctx) -> Result<(Viewer, Vec<Viewer>)> {
    let someone = |id, role| {
        Viewer(Some(Person {
            id,
            slug: String::new(),
            name: String::new(),
            role,
            lang: Lang::Nb,
            portrait: Portrait::Initials,
        }))
    };
    let mut ids = demo::ids(ctx, PEOPLE + 1).await?.into_iter();
    let ingrid = ids.next().ok_or("nobody is here")?;
    Ok((someone(ingrid, Role::Manager), ids.map(|id| someone(id, Role::Member)).collect()))
}

/// One after the other, each when the one before has their answer: the middle one's time. As a task, as a
/// request is one.
async fn alone(ctx: Ctx, people: Vec<Viewer>, slug: String) -> Result<f64> {
    let form = SignUpForm { answer: "coming".into(), ..SignUpForm::default() };
    let mut times = Vec::new();
    for viewer in &people {
        let began = Instant::now();
        service::answer(&ctx, viewer, &slug, &form).await?;
        times.push(began.elapsed().as_secs_f64() * 1000.0);
    }
    times.sort_by(f64::total_cmp);
    Ok(times[times.len() / 2])
}

async fn event(ctx: &Ctx, manager: &Viewer, title: &str) -> Result<String> {
    let form = EventForm {
        title: title.into(),
        kind: "frokost".into(),
        date: "3.12.2099".into(),
        starts: "08.00".into(),
        ends: "09.30".into(),
        capacity: PLACES.to_string(),
        open_to: "everyone".into(),
        ..EventForm::default()
    };
    let slug = service::plan(ctx, manager, &form, &SeriesForm::default()).await?;
    service::move_on(ctx, manager, &slug, Stage::Published, false).await?;
    Ok(slug)
}

/// Rows a second, each inserted by itself, all at once.
async fn bare(db: &Db, rows: usize) -> Result<f64> {
    let table = "create table bare (id bigint primary key, said text not null)";
    match db {
        Db::Sqlite { write, .. } => sqlx::raw_sql(table).execute(write).await.map(drop),
        Db::Postgres(pool) => sqlx::raw_sql(table).execute(pool).await.map(drop),
    }?;
    let began = Instant::now();
    let mut asked = JoinSet::new();
    for row in 0..i64::try_from(rows)? {
        let db = db.clone();
        asked.spawn(async move {
            let text = "insert into bare (id, said) values ($1, 'coming')";
            match db {
                Db::Sqlite { write, .. } => {
                    sqlx::query(text).bind(row).execute(&write).await.map(drop)
                }
                Db::Postgres(pool) => sqlx::query(text).bind(row).execute(&pool).await.map(drop),
            }
        });
    }
    while let Some(done) = asked.join_next().await {
        done??;
    }
    Ok(rows as f64 / began.elapsed().as_secs_f64())
}
