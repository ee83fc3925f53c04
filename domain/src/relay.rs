//! Facts of other programs on the same database: other nodes, and the operator's commands.

use crate::{activity, db::Db, live::Live};
use sqlx::{PgPool, SqlitePool, postgres::PgListener};
use std::time::Duration;

/// How soon what a command did is seen, on SQLite.
const SOON: Duration = Duration::from_secs(1);

impl Db {
    /// Publishes here what others write, for as long as the database answers.
    ///
    /// # Errors
    /// It does not any more: to be called again.
    pub async fn relay(&self, live: &Live) -> sqlx::Result<()> {
        match self {
            Self::Postgres(pool) => {
                let ended = self.listen(pool, live).await;
                live.relay(false);
                ended
            }
            Self::Sqlite { write, .. } => self.watch(write, live).await,
        }
    }

    /// PostgreSQL tells every fact. What it told while the connection was lost nobody tells again.
    async fn listen(&self, pool: &PgPool, live: &Live) -> sqlx::Result<()> {
        let mut listener = PgListener::connect_with(pool).await?;
        let schema: String = sqlx::query_scalar("select current_schema()").fetch_one(pool).await?;
        listener.listen(&schema).await?;
        live.relay(true);
        loop {
            live.resync(activity::newest(self).await?);
            while let Some(note) = listener.try_recv().await? {
                match serde_json::from_str(note.payload()) {
                    Ok(fact) => live.publish(fact),
                    Err(cause) => tracing::warn!(%cause, "a fact that is none"),
                }
            }
        }
    }

    /// SQLite tells only that somebody else has written, if one asks on the connection that writes for us.
    async fn watch(&self, write: &SqlitePool, live: &Live) -> sqlx::Result<()> {
        let mut seen = (others(write).await?, theirs(write, live).await?);
        live.resync(activity::newest(self).await?);
        loop {
            tokio::time::sleep(SOON).await;
            let before = seen;
            seen.0 = others(write).await?;
            if seen.0 == before.0 {
                continue;
            }
            // What left no trace that people see, as a login link, is no news.
            seen.1 = theirs(write, live).await?;
            if seen.1 != before.1 {
                live.resync(activity::newest(self).await?);
            }
        }
    }
}

/// How many activities others have written, give or take what was there when we began.
async fn theirs(write: &SqlitePool, live: &Live) -> sqlx::Result<i64> {
    let all: i64 =
        sqlx::query_scalar("select coalesce(max(rowid), 0) from activity").fetch_one(write).await?;
    Ok(all - live.activities())
}

/// Differs from one look to the next if another program has written in between.
async fn others(write: &SqlitePool) -> sqlx::Result<i64> {
    sqlx::query_scalar("pragma data_version").fetch_one(write).await
}
