//! Times the directory over many people: `search_bench DATABASE_URL COUNT`. The answer is JSON.
//!
//! Fills the database up to COUNT first: the demo community, and a crowd around it.

mod mix;

use domain::{
    Ctx, Lang, Partnership,
    account::{Person, Role, Viewer},
    db::Db,
    demo,
    env::Env,
    files::Files,
    members::{DirectoryQuery, Portrait, service},
};
use mix::Asked;
use serde_json::{Value, json};
use std::{collections::BTreeMap, env, error::Error, time::Instant};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// Between two signs of life while a database fills up.
const AT_ONCE: i64 = 50_000;

/// A question, who asked it, and how many milliseconds the answer took.
struct Answered {
    ms: f64,
    reader: &'static str,
    asked: Asked,
}

#[tokio::main]
async fn main() -> Result<()> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [url, count] = arguments.as_slice() else {
        return Err("search_bench DATABASE_URL COUNT".into());
    };
    let ctx =
        Ctx::new(Db::open(url).await?, Env::system(), Partnership::default(), Files::memory());
    fill(&ctx, count.parse()?).await?;
    settle(&ctx.db).await?;
    let mut answered = ask(&ctx).await?;
    answered.sort_by(|a, b| a.ms.total_cmp(&b.ms));
    println!("{}", report(&answered));
    Ok(())
}

async fn fill(ctx: &Ctx, wanted: i64) -> Result<()> {
    if people(ctx).await? == 0 {
        demo::make(ctx, 1).await?;
    }
    loop {
        let here = people(ctx).await?;
        if here == wanted {
            return Ok(());
        }
        if here > wanted {
            let why = format!("{here} people are here already: {wanted} want an empty database");
            return Err(why.into());
        }
        eprintln!("    {here} of {wanted} people are there");
        let (seed, more) = (here.unsigned_abs(), AT_ONCE.min(wanted - here).unsigned_abs());
        demo::crowd(ctx, seed, more).await?;
    }
}

/// How many there are, whoever may see them.
async fn people(ctx: &Ctx) -> Result<i64> {
    let (manager, everyone) = (someone(Role::Manager), DirectoryQuery::default());
    Ok(service::directory(ctx, &manager, &everyone).await?.total.people)
}

/// Has the engine do at once what it does by itself in the minutes after so many have come.
async fn settle(db: &Db) -> Result<()> {
    match db {
        Db::Sqlite { write, .. } => {
            sqlx::raw_sql("pragma wal_checkpoint(truncate)").execute(write).await?;
        }
        Db::Postgres(pool) => {
            sqlx::raw_sql("vacuum analyze").execute(pool).await?;
        }
    }
    Ok(())
}

/// One question after the other, as a visitor and as a Pådriver.
async fn ask(ctx: &Ctx) -> Result<Vec<Answered>> {
    let all = usize::try_from(people(ctx).await?)?;
    let mut answered = Vec::new();
    for (reader, viewer) in [("visitor", Viewer::default()), ("member", someone(Role::Member))] {
        // Others first, and not counted: nobody meets a program that was started this second.
        for asked in mix::questions(ctx, &viewer, all, 1).await? {
            service::directory(ctx, &viewer, &asked.query).await?;
        }
        for asked in mix::questions(ctx, &viewer, all, 2).await? {
            let began = Instant::now();
            service::directory(ctx, &viewer, &asked.query).await?;
            let ms = began.elapsed().as_secs_f64() * 1000.0;
            answered.push(Answered { ms, reader, asked });
        }
    }
    Ok(answered)
}

/// Only the role counts for what is found.
fn someone(role: Role) -> Viewer {
    Viewer(Some(Person {
        id: uuid::Uuid::nil().into(),
        slug: "noen".into(),
        name: "Noen".into(),
        role,
        lang: Lang::default(),
        portrait: Portrait::default(),
    }))
}

/// `answered` is sorted, the slowest last.
fn report(answered: &[Answered]) -> Value {
    let all: Vec<f64> = answered.iter().map(|it| it.ms).collect();
    let mut kinds: BTreeMap<&str, Vec<f64>> = BTreeMap::new();
    for Answered { ms, asked, .. } in answered {
        kinds.entry(asked.kind).or_default().push(*ms);
    }
    let kinds: BTreeMap<_, _> = kinds.iter().map(|(kind, times)| (kind, spread(times))).collect();
    let slowest = answered.iter().rev().take(5).map(|Answered { ms, reader, asked }| {
        json!({ "ms": rounded(*ms), "reader": reader, "kind": asked.kind, "query": asked.query })
    });
    json!({ "all": spread(&all), "kinds": kinds, "slowest": slowest.collect::<Vec<_>>() })
}

/// `times` are sorted, and there are some.
fn spread(times: &[f64]) -> Value {
    let within = |percent: usize| rounded(times[(times.len() * percent).div_ceil(100) - 1]);
    json!({ "questions": times.len(), "p50": within(50), "p99": within(99) })
}

/// To the microsecond.
fn rounded(ms: f64) -> f64 {
    (ms * 1000.0).round() / 1000.0
}
