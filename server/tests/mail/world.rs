//! A community on SQLite with a clock that moves one second at each look, and letters to send.

use domain::{
    Ctx, Lang, Partnership,
    db::Db,
    env::Env,
    files::Files,
    mail::{Letter, service},
    text::slugify,
};
use server::{config::Smtp, mail::smtp::Post};
use std::{fs, path::PathBuf};

pub struct World {
    pub ctx: Ctx,
    folder: PathBuf,
}

impl Drop for World {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

impl World {
    pub async fn new(story: &str) -> Self {
        let folder = format!("padriver-mail-{}-{}", slugify(story), std::process::id());
        let folder = std::env::temp_dir().join(folder);
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        let file = folder.join("padriver.db");
        let db = Db::open(&format!("sqlite://{}", file.display())).await.unwrap();
        let ctx = Ctx::new(db, Env::seeded(1), Partnership::default(), Files::memory());
        Self { ctx, folder }
    }

    pub fn post(&self, smtp: &Smtp) -> Post {
        Post::new(smtp, self.ctx.partnership.clone()).unwrap()
    }

    /// Queues a letter to `name@example.org`; once per name.
    pub async fn write_to(&self, name: &str) {
        let letter = Letter::Received {
            name: name.into(),
            link: "https://elvebyen.example/logg-inn".into(),
        };
        let mut tx = self.ctx.begin().await.unwrap();
        let address = format!("{name}@example.org");
        service::enqueue(&mut tx, &address, Lang::Nb, &format!("received:{name}"), &letter)
            .await
            .unwrap();
        tx.commit().await.unwrap();
    }

    pub fn minutes_pass(&self, minutes: u32) {
        for _ in 0..minutes * 60 {
            self.ctx.env.now();
        }
    }

    pub async fn count(&self, sql: &'static str) -> i64 {
        let Db::Sqlite { read, .. } = &self.ctx.db else {
            unreachable!("these stories run on SQLite")
        };
        sqlx::query_scalar(sql).fetch_one(read).await.unwrap()
    }
}
