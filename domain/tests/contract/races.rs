//! Races, and that they can be lost: without what stops them, they are. SQLite has one writer at a time,
//! so there is nothing to take out; the controls run on PostgreSQL.

use crate::{
    directory::form,
    joining::thi,
    world::{
        count, execute, person, postgres, postgres_with_its_own_lock, postgres_without_the_lock,
        texts,
    },
};
use domain::{
    Ctx, Lang, Result,
    account::Role,
    db::Db,
    mail::{CLAIM_ON_POSTGRES, Letter, service as mail},
    members::{JoinForm, ProfileForm, service},
};
use jiff_sqlx::ToSqlx;
use sqlx::{AssertSqlSafe, PgConnection, PgPool, Row};
use std::cell::Cell;
use tokio::task::JoinHandle;
use uuid::Uuid;

const PEOPLE: &str = "select count(*) from people";

pub async fn of_many_sign_ups_at_once_one_is_the_person(ctx: &Ctx) {
    all_at_once(ctx, 8, |form, _| form).await;
    assert_eq!(count(ctx, PEOPLE).await, 1);
    assert_eq!(count(ctx, "select people from totals where reach = 2").await, 1);
    assert_eq!(count(ctx, "select count(*) from activity where verb = 'joined'").await, 1);
}

pub async fn namesakes_who_join_at_once_are_all_taken_in(ctx: &Ctx) {
    all_at_once(ctx, 8, namesake).await;
    assert_eq!(count(ctx, PEOPLE).await, 8);
    assert_eq!(count(ctx, "select people from totals where reach = 2").await, 8);
}

/// Who holds the lock and asks for another connection would wait for those who wait for the lock.
pub async fn more_can_join_at_once_than_there_are_connections(ctx: &Ctx) {
    person(ctx, "Ingrid Solbakken", Role::Manager).await;
    all_at_once(ctx, 24, namesake).await;
    assert_eq!(count(ctx, PEOPLE).await, 25);
    assert_eq!(count(ctx, "select count(*) from outbox where key like 'new:%'").await, 24);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_joins_and_who_takes_the_same_name_go_one_after_the_other() {
    let story = "who_joins_and_who_takes_the_same_name_go_one_after_the_other";
    let Some(ctx) = postgres_with_its_own_lock(story).await else { return };
    let amir = person(&ctx, "Amir Haidari", Role::Member).await;
    let renamed = ProfileForm { name: "Thi Nguyen".into(), ..form(&ctx, &amir).await };
    let (joining, Db::Postgres(pool)) = (thi(&ctx).await, &ctx.db) else {
        panic!("of PostgreSQL only")
    };
    let mut gate = pool.begin().await.unwrap();
    sqlx::query("select pg_advisory_xact_lock(7411)").execute(&mut *gate).await.unwrap();
    // First in the queue is who joins. Who has written the name already, and then waits for their turn,
    // would never get it: the first waits for the name.
    let there = ctx.clone();
    let first =
        tokio::spawn(async move { service::join(&there, &joining, Lang::Nb, "203.0.113.7").await });
    queue_of(&mut gate, 1).await;
    let there = ctx.clone();
    let second = tokio::spawn(async move { service::update_me(&there, &amir, &renamed).await });
    queue_of(&mut gate, 2).await;
    gate.commit().await.unwrap();
    assert_eq!(first.await.unwrap(), Ok("Thi".into()));
    assert_eq!(second.await.unwrap(), Ok(()));
    let slugs = texts(&ctx, "select slug from people order by slug").await;
    assert_eq!(slugs, ["thi-nguyen", "thi-nguyen-2"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn without_the_lock_a_namesake_is_lost() {
    let Some(ctx) = postgres_without_the_lock("without_the_lock_a_namesake_is_lost").await else {
        return;
    };
    all_through_the_gate(&ctx, 8, namesake).await;
    assert!(count(&ctx, PEOPLE).await < 8);
}

/// An address is unique by the table as well; both guards are taken out.
#[tokio::test(flavor = "multi_thread")]
async fn without_the_lock_one_person_comes_in_twice() {
    let Some(ctx) = postgres_without_the_lock("without_the_lock_one_person_comes_in_twice").await
    else {
        return;
    };
    execute(&ctx, "alter table people drop constraint people_email_key; drop index people_slug")
        .await;
    all_through_the_gate(&ctx, 3, |form, _| form).await;
    assert!(count(&ctx, PEOPLE).await > 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn without_the_lock_two_workers_get_the_same_letter() {
    let Some(ctx) = postgres("without_the_lock_two_workers_get_the_same_letter").await else {
        return;
    };
    let [one, other] = two_workers(&ctx, CLAIM_ON_POSTGRES).await;
    assert_ne!(one, other);
    execute(&ctx, "update outbox set due_at = queued_at").await;
    let unlocked = CLAIM_ON_POSTGRES.replace(" for update skip locked", "");
    assert_ne!(unlocked, CLAIM_ON_POSTGRES);
    let [one, other] = two_workers(&ctx, &unlocked).await;
    assert_eq!(one, other);
}

/// Some may be refused, which is right as well: three letters a day go to one address.
async fn all_at_once(ctx: &Ctx, many: usize, form: impl Fn(JoinForm, usize) -> JoinForm) {
    for one in sent(ctx, many, form).await {
        let _ = one.await.unwrap();
    }
}

/// The same through the gate, which opens when so many stand before it.
async fn all_through_the_gate(ctx: &Ctx, many: i64, form: impl Fn(JoinForm, usize) -> JoinForm) {
    let Db::Postgres(pool) = &ctx.db else { panic!("of PostgreSQL only") };
    let mut gate = pool.begin().await.unwrap();
    let close = "select pg_advisory_xact_lock(hashtext(current_schema()), 0)";
    sqlx::query(close).execute(&mut *gate).await.unwrap();
    let tries = sent(ctx, 8, form).await;
    queue_of(&mut gate, many).await;
    gate.commit().await.unwrap();
    for one in tries {
        let _ = one.await.unwrap();
    }
}

/// Until so many stand before it.
pub async fn queue_of(gate: &mut PgConnection, many: i64) {
    let stand = "select count(*) from pg_locks where not granted and pg_backend_pid() = any(pg_blocking_pids(pid))";
    while sqlx::query_scalar::<_, i64>(stand).fetch_one(&mut *gate).await.unwrap() < many {
        tokio::task::yield_now().await;
    }
}

/// So many forms, each from a place of its own.
async fn sent(
    ctx: &Ctx,
    many: usize,
    form: impl Fn(JoinForm, usize) -> JoinForm,
) -> Vec<JoinHandle<Result<String>>> {
    let filled_in = thi(ctx).await;
    (0..many)
        .map(|n| {
            let (ctx, form, client) =
                (ctx.clone(), form(filled_in.clone(), n), format!("203.0.113.{n}"));
            tokio::spawn(async move { service::join(&ctx, &form, Lang::Nb, &client).await })
        })
        .collect()
}

fn namesake(form: JoinForm, n: usize) -> JoinForm {
    JoinForm { email: format!("thi{n}@example.org"), ..form }
}

/// The second asks while the first has not committed yet.
async fn two_workers(ctx: &Ctx, claim: &str) -> [Uuid; 2] {
    let Db::Postgres(pool) = &ctx.db else { panic!("of PostgreSQL only") };
    for n in 0..2 {
        let mut tx = ctx.begin().await.unwrap();
        let letter = Letter::Received { name: "Kari".into(), link: String::new() };
        mail::enqueue(&mut tx, "kari@example.org", Lang::Nb, &n.to_string(), &letter)
            .await
            .unwrap();
        tx.commit().await.unwrap();
    }
    let (now, until) =
        (ctx.env.now().to_sqlx(), (ctx.env.now() + jiff::SignedDuration::from_mins(8)).to_sqlx());
    let ask = async |connection: &mut PgConnection| -> Uuid {
        let claim = sqlx::query(AssertSqlSafe(claim.to_owned())).bind(now).bind(until);
        claim.fetch_one(connection).await.unwrap().get("id")
    };
    let (mut one, mut other) = (pool.begin().await.unwrap(), pool.acquire().await.unwrap());
    let first = ask(&mut one).await;
    let backend: i32 =
        sqlx::query_scalar("select pg_backend_pid()").fetch_one(&mut *other).await.unwrap();
    let is_done = Cell::new(false);
    let second = async {
        let letter = ask(&mut other).await;
        is_done.set(true);
        letter
    };
    // The other either stands behind the first one's lock, or goes past it.
    let let_go = async {
        while !is_done.get() && !is_blocked(pool, backend).await {
            tokio::task::yield_now().await;
        }
        one.commit().await.unwrap();
    };
    let (second, ()) = tokio::join!(second, let_go);
    [first, second]
}

async fn is_blocked(pool: &PgPool, backend: i32) -> bool {
    let blocked = "select exists (select 1 from pg_locks where pid = $1 and not granted)";
    sqlx::query_scalar(blocked).bind(backend).fetch_one(pool).await.unwrap()
}
