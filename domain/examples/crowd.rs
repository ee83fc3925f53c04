//! Fills a database with a generated crowd, for measuring: `crowd DATABASE_URL COUNT [SEED]`.

use domain::{Ctx, Partnership, db::Db, demo, env::Env, files::Files};
use std::{env, error::Error, time::Instant};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let (Some(url), Some(count)) = (arguments.first(), arguments.get(1)) else {
        return Err("crowd DATABASE_URL COUNT [SEED]".into());
    };
    let (count, seed) = (count.parse()?, arguments.get(2).map_or(Ok(1), |seed| seed.parse())?);
    let ctx =
        Ctx::new(Db::open(url).await?, Env::system(), Partnership::default(), Files::memory());
    let started = Instant::now();
    demo::crowd(&ctx, seed, count).await.map_err(|error| format!("{error:?}"))?;
    println!("{count} people in {:.1} s", started.elapsed().as_secs_f64());
    Ok(())
}
