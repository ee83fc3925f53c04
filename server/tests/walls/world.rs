//! A community on SQLite behind its walls, asked without a network.

use axum::{
    Router,
    body::{Body, to_bytes},
    extract::ConnectInfo,
    http::{HeaderMap, Request, StatusCode, request::Builder},
    response::Response,
    routing::get as get_of,
};
use domain::{
    Ctx, Partnership,
    account::{Email, service as account},
    db::Db,
    env::Env,
    files::Files,
    members::service::{self, NewPerson, admit},
};
use server::router::{Settings, router};
use sha2::{Digest, Sha256};
use std::{fs, net::SocketAddr, path::PathBuf};
use tower::ServiceExt;

pub struct World {
    pub ctx: Ctx,
    pub database: String,
    folder: PathBuf,
}

impl Drop for World {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// What came back.
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub text: String,
}

impl World {
    pub async fn new(story: &str) -> Self {
        Self::by_clock(story, Env::system()).await
    }

    pub async fn by_clock(story: &str, env: Env) -> Self {
        let folder = format!("padriver-walls-{story}-{}", std::process::id());
        let folder = std::env::temp_dir().join(folder);
        let _ = fs::remove_dir_all(&folder);
        let site = folder.join("site");
        fs::create_dir_all(site.join("pkg")).unwrap();
        for kind in ["js", "wasm", "css"] {
            fs::write(site.join(format!("pkg/padriver.{kind}")), "").unwrap();
        }
        let database = format!("sqlite://{}", folder.join("padriver.db").display());
        let db = Db::open(&database).await.unwrap();
        let ctx = Ctx::new(db, env, Partnership::default(), Files::memory());
        Self { ctx, database, folder }
    }

    pub async fn comes(&self, new: &NewPerson) {
        let mut tx = self.ctx.begin().await.unwrap();
        admit(&mut tx, new).await.unwrap().unwrap();
        tx.commit().await.unwrap();
    }

    /// A Pådriver, and the cookie of their session.
    pub async fn member(&self, new: NewPerson) -> String {
        let email = new.email.clone().unwrap();
        self.comes(&new).await;
        let link = account::login_link(&self.ctx, &email).await.unwrap();
        let token = account::sign_in_with_link(&self.ctx, &link, "here", "test").await.unwrap();
        format!("session={token}")
    }

    pub fn person(&self, name: &str) -> NewPerson {
        let address = format!("{}@example.org", domain::text::slugify(name));
        let now = self.ctx.env.now();
        NewPerson {
            welcomed: Some((now, None)),
            ..NewPerson::named(name, &Email::parse(&address).unwrap(), now)
        }
    }

    pub async fn ask(&self, request: Request<Body>) -> Answer {
        self.ask_of(&self.settings(), request).await
    }

    pub fn settings(&self) -> Settings {
        Settings { site: self.folder.join("site"), trusted_proxy: false, mailbox: true }
    }

    /// An answer whose end is not waited for.
    pub async fn open(&self, request: Request<Body>) -> Response {
        self.sent(&self.settings(), request).await
    }

    /// A program that goes on from one request to the next.
    pub fn router(&self) -> Router {
        self.router_of(&self.settings())
    }

    fn router_of(&self, settings: &Settings) -> Router {
        let beside = Router::new().route("/healthz", get_of(|| async { "ok" }));
        router(self.ctx.clone(), settings, beside, Default::default()).unwrap()
    }

    async fn sent(&self, settings: &Settings, request: Request<Body>) -> Response {
        self.router_of(settings).oneshot(request).await.unwrap()
    }

    pub async fn ask_of(&self, settings: &Settings, request: Request<Body>) -> Answer {
        let (head, body) = self.sent(settings, request).await.into_parts();
        let text = to_bytes(body, usize::MAX).await.unwrap();
        let text = String::from_utf8_lossy(&text).into_owned();
        Answer { status: head.status, headers: head.headers, text }
    }

    pub async fn execute(&self, sql: &'static str) {
        sqlx::raw_sql(sql).execute(self.writer()).await.unwrap();
    }

    /// Not a page more for the database, and what room its pages have is taken where everything that happens is
    /// written down.
    pub async fn fill_the_disk(&self) {
        self.execute("pragma max_page_count = 1").await;
        for row in [
            "insert into sign_in_codes (id, address, code_hash, tries_left, expires_at)
             values (randomblob(16), randomblob(32), randomblob(32), 5, '2100-01-01T00:00:00Z')",
            "insert into activity (id, at, verb, topic, subject_id, audience)
             values (randomblob(16), '', '', '', randomblob(16), 2)",
        ] {
            let mut rows = 0;
            while sqlx::query(row).execute(self.writer()).await.is_ok() {
                rows += 1;
                assert!(rows < 1000, "the disk is never full");
            }
        }
    }

    /// What the form for joining carries along when it was drawn a minute ago.
    pub async fn seal(&self) -> String {
        let drawn = service::drawn_now(&self.ctx).await.unwrap();
        let secret: Vec<u8> = sqlx::query_scalar("select value from secrets where name = 'forms'")
            .fetch_one(self.writer())
            .await
            .unwrap();
        let (second, _) = drawn.split_once('.').unwrap();
        let earlier = (second.parse::<i64>().unwrap() - 60).to_string();
        let once = Sha256::new().chain_update(&secret).chain_update(&earlier).finalize();
        let seal = Sha256::new().chain_update(&secret).chain_update(once).finalize();
        let hex: String = seal.iter().map(|byte| format!("{byte:02x}")).collect();
        format!("{earlier}.{hex}")
    }

    fn writer(&self) -> &sqlx::SqlitePool {
        match &self.ctx.db {
            Db::Sqlite { write, .. } => write,
            Db::Postgres(_) => unreachable!("these stories run on SQLite"),
        }
    }
}

impl Answer {
    pub fn says(&self, words: &str) {
        assert!(self.text.contains(words), "{}: {words:?} not in {}", self.status, self.text);
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map(|value| value.to_str().unwrap()).unwrap_or_default()
    }
}

pub fn get(path: &str) -> Builder {
    Request::get(path)
}

/// A form as a browser sends it.
pub fn post(path: &str) -> Builder {
    Request::post(path).header("content-type", "application/x-www-form-urlencoded")
}

pub fn from(peer: &str, mut request: Request<Body>) -> Request<Body> {
    let peer: SocketAddr = peer.parse().unwrap();
    request.extensions_mut().insert(ConnectInfo(peer));
    request
}

/// A form with a photo of so many bytes.
pub fn photo(session: &str, bytes: usize) -> Request<Body> {
    let mut form =
        b"--x\r\ncontent-disposition: form-data; name=\"photo\"; filename=\"meg.jpg\"\r\n\r\n"
            .to_vec();
    form.resize(form.len() + bytes, 7);
    form.extend_from_slice(b"\r\n--x--\r\n");
    Request::post("/min-side/ansikt?/api/me/photo")
        .header("content-type", "multipart/form-data; boundary=x")
        .header("cookie", session)
        .body(form.into())
        .unwrap()
}
