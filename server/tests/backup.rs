//! Stories of copies: made while people join, put back whole, and refused when they are not.

#![allow(clippy::unwrap_used)]

use domain::{
    Ctx, Lang,
    account::Email,
    db::Db,
    env::Env,
    files::Files,
    mail::{self, Letter},
    members::{
        Portrait, photo,
        service::{NewPerson, admit},
    },
};
use server::{
    backup::{backup, restore},
    config::Config,
};
use std::{
    fs,
    io::Write,
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
};

struct Home {
    folder: PathBuf,
    config: Config,
}

impl Drop for Home {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

impl Home {
    fn sqlite(story: &str) -> Self {
        let folder =
            std::env::temp_dir().join(format!("padriver-backup-{story}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        Self { config: config(&folder.join("data"), None), folder }
    }

    /// A schema of its own; none without a server, which is said past the capture.
    async fn postgres(story: &str) -> Option<Self> {
        let Ok(url) = std::env::var("DATABASE_URL_TEST") else {
            let _ = writeln!(std::io::stderr(), "SKIPPED {story}: DATABASE_URL_TEST is not set");
            return None;
        };
        let pool = sqlx::PgPool::connect(&url).await.unwrap();
        let reset = format!("drop schema if exists {story} cascade; create schema {story}");
        sqlx::raw_sql(sqlx::AssertSqlSafe(reset)).execute(&pool).await.unwrap();
        let mut home = Self::sqlite(story);
        let url = format!("{url}?options=-csearch_path%3D{story}");
        home.config = config(&home.folder.join("data"), Some(&url));
        Some(home)
    }

    async fn open(&self) -> Ctx {
        fs::create_dir_all(&self.config.data).unwrap();
        let db = Db::open(&self.config.database_url).await.unwrap();
        let files = Files::folder(&self.config.data.join("files")).unwrap();
        Ctx::new(db, Env::system(), self.config.partnership.clone(), files)
    }

    fn archive(&self) -> PathBuf {
        self.folder.join("copy.padriver")
    }
}

fn config(data: &Path, url: Option<&str>) -> Config {
    let mut vars = vec![("PADRIVER_DATA".to_owned(), data.display().to_string())];
    vars.extend(url.map(|url| ("DATABASE_URL".to_owned(), url.to_owned())));
    Config::read("", "padriver.toml", vars.into_iter()).unwrap()
}

async fn join(ctx: &Ctx, name: &str) {
    let email = Email::parse(&format!("{name}@example.org")).unwrap();
    let mut tx = ctx.begin().await.unwrap();
    admit(&mut tx, &NewPerson::named(name, &email, ctx.env.now())).await.unwrap().unwrap();
    tx.commit().await.unwrap();
}

/// Waits, as codes do where no mail server is set.
async fn ask_for_code(ctx: &Ctx) {
    let letter = Letter::ConfirmAddress { name: "Amir".into(), code: "481260".into() };
    let mut tx = ctx.begin().await.unwrap();
    mail::service::enqueue(&mut tx, "amir@example.org", Lang::Nb, "a code", &letter).await.unwrap();
    tx.commit().await.unwrap();
}

async fn count(ctx: &Ctx) -> i64 {
    counted(ctx, "select count(*) from people").await
}

async fn counted(ctx: &Ctx, text: &'static str) -> i64 {
    match &ctx.db {
        Db::Sqlite { read, .. } => sqlx::query_scalar(text).fetch_one(read).await.unwrap(),
        Db::Postgres(pool) => sqlx::query_scalar(text).fetch_one(pool).await.unwrap(),
    }
}

/// Amir tries one photo after the other, each put there before it is his and deleted when it no longer is.
async fn change_photos(ctx: Ctx) {
    for _ in 0..25 {
        let (old, new) = (portrait(&ctx).await, Portrait::Photo(ctx.env.id()));
        for name in photo::files(&new) {
            ctx.files.put(&name, b"a face".to_vec()).await.unwrap();
        }
        let (text, new) =
            ("update people set portrait = $1 where slug = 'amir'", String::from(new));
        let done = match &ctx.db {
            Db::Sqlite { write, .. } => {
                sqlx::query(text).bind(new).execute(write).await.map(|done| done.rows_affected())
            }
            Db::Postgres(pool) => {
                sqlx::query(text).bind(new).execute(pool).await.map(|done| done.rows_affected())
            }
        };
        assert_eq!(done.unwrap(), 1);
        for name in photo::files(&old) {
            ctx.files.delete(&name).await.unwrap();
        }
    }
}

async fn portrait(ctx: &Ctx) -> Portrait {
    let text = "select portrait from people where slug = 'amir'";
    let raw: String = match &ctx.db {
        Db::Sqlite { read, .. } => sqlx::query_scalar(text).fetch_one(read).await.unwrap(),
        Db::Postgres(pool) => sqlx::query_scalar(text).fetch_one(pool).await.unwrap(),
    };
    Portrait::parse(&raw).unwrap()
}

async fn close(ctx: Ctx) {
    match &ctx.db {
        Db::Sqlite { read, write } => {
            read.close().await;
            write.close().await;
        }
        Db::Postgres(pool) => pool.close().await,
    }
}

async fn round_trip(home: Home) {
    let ctx = home.open().await;
    join(&ctx, "amir").await;
    ask_for_code(&ctx).await;
    ctx.files.put("photos/one-96.jpg", b"a face".to_vec()).await.unwrap();
    ctx.files.put("attachments/one.pdf", b"slides".to_vec()).await.unwrap();
    let joining = tokio::spawn({
        let ctx = ctx.clone();
        async move {
            for number in 0..40 {
                join(&ctx, &format!("ny{number}")).await;
            }
        }
    });
    let changing = tokio::spawn(change_photos(ctx.clone()));
    let made = backup(&home.config, &home.archive()).await.unwrap();
    joining.await.unwrap();
    changing.await.unwrap();
    assert!(made.missing.is_empty(), "{:?}", made.missing);
    let mode = fs::metadata(home.archive()).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600, "for nobody else to read");
    assert!((1..=41).contains(&made.people));
    ctx.files.delete("photos/one-96.jpg").await.unwrap();
    ctx.files.delete("attachments/one.pdf").await.unwrap();
    close(ctx).await;

    let refused = restore(&home.config, &home.archive(), false).await.unwrap_err();
    assert!(refused.contains("--force"), "{refused}");
    let put_back = restore(&home.config, &home.archive(), true).await.unwrap();
    assert_eq!(put_back.people, made.people);

    let ctx = home.open().await;
    assert_eq!(count(&ctx).await.unsigned_abs(), made.people);
    assert_eq!(ctx.files.get("photos/one-96.jpg").await.unwrap(), b"a face");
    assert_eq!(ctx.files.get("attachments/one.pdf").await.unwrap(), b"slides");
    assert_eq!(counted(&ctx, "select count(*) from outbox").await, 1);
    let codes = "select count(*) from outbox where letter like '%481260%'";
    assert_eq!(counted(&ctx, codes).await, 0, "no code is read from a backup");
    for name in photo::files(&portrait(&ctx).await) {
        assert_eq!(ctx.files.get(&name).await.unwrap(), b"a face", "{name}");
    }
    join(&ctx, "etterpaa").await;
    assert_eq!(count(&ctx).await.unsigned_abs(), made.people + 1);
    close(ctx).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_copy_made_while_people_join_is_put_back_on_sqlite() {
    round_trip(Home::sqlite("round_trip")).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_copy_made_while_people_join_is_put_back_on_postgres() {
    if let Some(home) = Home::postgres("backup_round_trip").await {
        round_trip(home).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_copy_is_put_back_where_the_database_lies_on_another_disk() {
    let mut home = Home::sqlite("disks");
    let Ok(other) = another_disk() else { return };
    let url = format!("sqlite://{}", other.join("padriver.db").display());
    home.config = config(&home.folder.join("data"), Some(&url));
    let ctx = home.open().await;
    join(&ctx, "amir").await;
    backup(&home.config, &home.archive()).await.unwrap();
    join(&ctx, "thi").await;
    close(ctx).await;
    restore(&home.config, &home.archive(), true).await.unwrap();
    let ctx = home.open().await;
    assert_eq!(count(&ctx).await, 1);
    close(ctx).await;
    fs::remove_dir_all(other).unwrap();
}

/// Most machines have one here; where it is the same disk, the story is an ordinary one.
fn another_disk() -> std::io::Result<PathBuf> {
    let folder = PathBuf::from(format!("/dev/shm/padriver-backup-{}", std::process::id()));
    fs::create_dir_all(&folder)?;
    Ok(folder)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_damaged_archive_touches_nothing() {
    let home = Home::sqlite("damaged");
    let ctx = home.open().await;
    join(&ctx, "amir").await;
    close(home.open().await).await;
    backup(&home.config, &home.archive()).await.unwrap();
    let whole = fs::read(home.archive()).unwrap();
    let mut flipped = whole.clone();
    flipped[whole.len() / 2] ^= 0x40;
    close(ctx).await;
    for damaged in [&whole[..whole.len() / 2], &whole[..whole.len() - 4], &flipped, b"no archive"] {
        let bad = home.folder.join("bad.padriver");
        fs::write(&bad, damaged).unwrap();
        restore(&home.config, &bad, true).await.unwrap_err();
        let ctx = home.open().await;
        assert_eq!(count(&ctx).await, 1);
        close(ctx).await;
        let left = fs::read_dir(&home.config.data).unwrap().flatten();
        assert!(left.into_iter().all(|e| !e.file_name().to_string_lossy().starts_with('.')));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_running_program_is_not_pulled_away_from_under_its_people() {
    let home = Home::sqlite("running");
    let ctx = home.open().await;
    join(&ctx, "amir").await;
    backup(&home.config, &home.archive()).await.unwrap();
    let refused = restore(&home.config, &home.archive(), true).await.unwrap_err();
    assert!(refused.contains("stop it first"), "{refused}");
    assert_eq!(count(&ctx).await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_archive_is_never_written_over_and_a_wrong_folder_is_told() {
    let home = Home::sqlite("target");
    close(home.open().await).await;
    fs::write(home.archive(), "last week's").unwrap();
    let refused = backup(&home.config, &home.archive()).await.unwrap_err();
    assert!(refused.contains("already"), "{refused}");
    assert_eq!(fs::read(home.archive()).unwrap(), b"last week's");
    let refused = backup(&home.config, &home.archive().join("inside.padriver")).await.unwrap_err();
    assert!(refused.contains("cannot write"), "{refused}");
}
