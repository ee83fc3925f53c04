//! A hundred needs against very many people: `matching_bench DATABASE_URL PEOPLE`. The answer is JSON.
//!
//! Makes its own people and needs, so the database is to be empty.

use domain::{
    Ctx, Lang, Partnership,
    account::{Person, Role, Viewer},
    db::Db,
    demo,
    env::Env,
    files::Files,
    members::{COMPETENCES, Portrait},
    projects::{NeedForm, NeedId, ProjectQuery, Stage, service},
};
use serde_json::json;
use std::{env, error::Error, time::Instant};

type Result<T> = std::result::Result<T, Box<dyn Error + Send + Sync>>;

const NEEDS: usize = 100;

#[tokio::main]
async fn main() -> Result<()> {
    let usage = "matching_bench DATABASE_URL PEOPLE";
    let url = env::args().nth(1).ok_or(usage)?;
    let people: u64 = env::args().nth(2).ok_or(usage)?.parse()?;
    let ctx =
        Ctx::new(Db::open(&url).await?, Env::system(), Partnership::default(), Files::memory());
    demo::make(&ctx, 1).await?;
    demo::crowd(&ctx, 7, people).await?;
    settle(&ctx.db).await?;
    let ingrid = manager(&ctx).await?;
    let needs = needs(&ctx, &ingrid).await?;
    let mut times = Vec::new();
    // The first round gets everything warm, and does not count.
    for round in 0..4 {
        for (slug, need) in &needs {
            let began = Instant::now();
            let page = service::ask_page(&ctx, &ingrid, slug, &need.to_string()).await?;
            let took = began.elapsed().as_secs_f64() * 1000.0;
            if page.suggested.is_empty() {
                return Err(format!("nobody fits {}", page.need.title).into());
            }
            if round > 0 {
                times.push(took);
            }
        }
    }
    times.sort_by(f64::total_cmp);
    let said = json!({
        "people": people, "needs": needs.len(),
        "p50": times[times.len() / 2], "p99": times[times.len() * 99 / 100],
    });
    println!("{said}");
    Ok(())
}

/// What PostgreSQL does by itself some minutes after so many rows.
async fn settle(db: &Db) -> Result<()> {
    if let Db::Postgres(pool) = db {
        sqlx::raw_sql("vacuum analyze").execute(pool).await?;
    }
    Ok(())
}

async fn manager(ctx: &Ctx) -> Result<Viewer> {
    let id = demo::ids(ctx, 1).await?.into_iter().next().ok_or("nobody is here")?;
    Ok(Viewer(Some(Person {
        id,
        slug: String::new(),
        name: String::new(),
        role: Role::Manager,
        lang: Lang::Nb,
        portrait: Portrait::Initials,
    })))
}

/// A hundred in the projects that go on, of all competences in turn.
async fn needs(ctx: &Ctx, ingrid: &Viewer) -> Result<Vec<(String, NeedId)>> {
    let query = ProjectQuery::default();
    let list = service::list(ctx, ingrid, &query).await?;
    let going = |stage: Stage| matches!(stage, Stage::Registered | Stage::Qualified);
    let slugs: Vec<String> =
        list.projects.into_iter().filter(|it| going(it.stage)).map(|it| it.slug).collect();
    let mut needs = Vec::new();
    for number in 0..NEEDS {
        let slug = &slugs[number % slugs.len()];
        let form = NeedForm {
            title: format!("Behov {number}"),
            competence: COMPETENCES[number % COMPETENCES.len()].into(),
            ..NeedForm::default()
        };
        service::save_need(ctx, ingrid, slug, &form).await?;
        let page = service::page(ctx, ingrid, slug).await?;
        let need = page.needs.last().ok_or("a need was lost")?.id;
        needs.push((slug.clone(), need));
    }
    Ok(needs)
}
