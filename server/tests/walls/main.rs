//! Stories of the walls: too much at once, from the wrong place, and when nothing can be written.

#![allow(clippy::unwrap_used)]

mod attachments;
mod kept;
mod live;
mod world;

use axum::{
    body::Body,
    http::{Request, StatusCode},
};
use domain::partners::service::{self as partners, NewOrganisation};
use domain::{
    Lang,
    account::Role,
    members::{
        Audiences, Consents, ProfileForm,
        service::{self, NewPerson},
    },
};
use server::router::Settings;
use sqlx::{Connection, SqliteConnection};
use world::{World, from, get, photo, post};

const MEGABYTE: usize = 1024 * 1024;

#[tokio::test(flavor = "multi_thread")]
async fn letters_are_shown_on_this_machine_only() {
    let world = World::new("letters").await;
    let page = || get("/utvikling/post").body(Body::empty()).unwrap();
    let shown = world.ask(from("127.0.0.1:5000", page())).await;
    assert_eq!(shown.status, StatusCode::OK);
    shown.says("Utgående post");
    // A name from elsewhere that has come to mean this machine.
    let rebound = get("/utvikling/post").header("host", "evil.example").body(Body::empty());
    let rebound = world.ask(from("127.0.0.1:5000", rebound.unwrap())).await;
    assert_eq!(rebound.status, StatusCode::NOT_FOUND);
    let nynorsk = get("/utvikling/post").header("accept-language", "nn").body(Body::empty());
    world.ask(from("127.0.0.1:5000", nynorsk.unwrap())).await.says("Utgåande post");
    let elsewhere = world.ask(from("192.0.2.7:5000", page())).await;
    assert_eq!(elsewhere.status, StatusCode::NOT_FOUND);
    let behind_a_proxy = Settings { trusted_proxy: true, ..world.settings() };
    let anyone = world.ask_of(&behind_a_proxy, from("127.0.0.1:5000", page())).await;
    assert_eq!(anyone.status, StatusCode::NOT_FOUND);
}

#[tokio::test(flavor = "multi_thread")]
async fn too_large_a_photo_is_refused_on_its_own_page() {
    let world = World::new("photo").await;
    let amir = world.member(world.person("Amir")).await;
    let sunniva = world.member(NewPerson { lang: Lang::Nn, ..world.person("Sunniva") }).await;
    for (session, words) in [
        (&amir, "Bildet er for stort. Høyst 12 MB."),
        (&sunniva, "Biletet er for stort. Høgst 12 MB."),
    ] {
        let refused = world.ask(photo(session, 13 * MEGABYTE)).await;
        assert_eq!(refused.status, StatusCode::PAYLOAD_TOO_LARGE);
        refused.says(words);
        refused.says("</html>");
    }
    // One that is small enough is looked at, and is no picture.
    let looked_at = world.ask(photo(&amir, 11 * MEGABYTE)).await;
    assert_eq!(looked_at.status, StatusCode::UNPROCESSABLE_ENTITY);
    looked_at.says("ikke et bilde vi kan lese");
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_not_signed_in_sends_no_photo() {
    let world = World::new("stranger").await;
    let refused = world.ask(photo("session=utgått", MEGABYTE)).await;
    assert_eq!(refused.status, StatusCode::UNAUTHORIZED);
    refused.says("Logg inn");
}

#[tokio::test(flavor = "multi_thread")]
async fn too_long_a_text_is_not_lost() {
    let world = World::new("text").await;
    let long = "a".repeat(100_000);
    let form = || Body::from(format!("email={long}&next="));
    let refused = world.ask(post("/logg-inn?/api/account/ask").body(form()).unwrap()).await;
    assert_eq!(refused.status, StatusCode::PAYLOAD_TOO_LARGE);
    refused.says("Dette er for mye tekst på én gang.");
    refused.says(&long);
    let asked = world.ask(post("/api/account/ask").body(form()).unwrap()).await;
    assert_eq!(
        (asked.status, asked.text.as_str()),
        (StatusCode::PAYLOAD_TOO_LARGE, "\"TooLarge\"")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_from_another_place_is_refused_in_ones_own_language() {
    let world = World::new("elsewhere").await;
    for (header, value, words) in [
        ("accept-language", "nb-NO", "Dette ble sendt fra et annet nettsted"),
        ("cookie", "lang=nn", "Dette vart sendt frå ein annan nettstad"),
        ("accept-language", "en-GB,en;q=0.8", "This was sent from another website"),
    ] {
        let form = post("/logg-inn?/api/account/ask").header("origin", "https://evil.example");
        let form = form.header("host", "localhost").header(header, value);
        let refused = world.ask(form.body("email=amir@example.org".into()).unwrap()).await;
        assert_eq!(refused.status, StatusCode::FORBIDDEN);
        refused.says(words);
        assert_eq!(refused.header("x-content-type-options"), "nosniff");
        assert!(refused.header("content-type").starts_with("text/html"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_answer_says_what_browsers_may_do_with_it() {
    let world = World::new("said").await;
    for path in ["/", "/om", "/healthz", "/pkg/padriver.css", "/ingen-slik-side"] {
        let answer = world.ask(get(path).body(Body::empty()).unwrap()).await;
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{path}");
        assert!(answer.header("content-security-policy").contains("default-src 'none'"), "{path}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_name_that_no_file_can_have_is_not_there() {
    let world = World::new("named").await;
    for long in [255, 256, 4_000] {
        let path = format!("/pkg/{}", "a".repeat(long));
        let answer = world.ask(get(&path).body(Body::empty()).unwrap()).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{long} letters");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn while_the_database_is_locked_one_reads_and_loses_nothing() {
    let world = World::new("locked").await;
    let amir = world.member(world.person("Amir Haidari")).await;
    let mut other = SqliteConnection::connect(&world.database).await.unwrap();
    sqlx::raw_sql("begin immediate").execute(&mut other).await.unwrap();
    reads(&world, &amir).await;
    // Each waits five seconds for the other program; one has seen them all.
    keeps(&world, ask_for_code(), "thi.nguyen@example.org").await;
    sqlx::raw_sql("rollback").execute(&mut other).await.unwrap();
    let done = world.ask(ask_for_code()).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER);
}

#[tokio::test(flavor = "multi_thread")]
async fn with_the_disk_full_one_reads_and_loses_nothing() {
    let world = World::new("full").await;
    let amir = world.member(world.person("Amir Haidari")).await;
    let manager = NewPerson { role: Role::Manager, ..world.person("Ingrid Solbakken") };
    let ingrid = world.member(manager).await;
    world.comes(&NewPerson { welcomed: None, ..world.person("Thi Nguyen") }).await;
    let forms = [
        (ask_for_code(), "thi.nguyen@example.org"),
        (join(&world).await, "Jeg har symaskin og onsdagskvelder."),
        (save(&world, &amir, "Snekker med godt humør").await, "Snekker med godt humør"),
        (welcome(&ingrid, "thi-nguyen", "Så fint med symaskin!"), "Så fint med symaskin!"),
    ];
    world.fill_the_disk().await;
    reads(&world, &amir).await;
    for (form, typed) in forms {
        keeps(&world, form, typed).await;
    }
}

/// Pages answer.
async fn reads(world: &World, session: &str) {
    for path in ["/", "/padrivere", "/padrivere/amir-haidari", "/min-side"] {
        let page = get(path).header("cookie", session).body(Body::empty()).unwrap();
        assert_eq!(world.ask(page).await.status, StatusCode::OK, "{path}");
    }
}

/// A form that cannot be stored comes back as it was typed.
async fn keeps(world: &World, form: Request<Body>, typed: &str) {
    let path = form.uri().to_string();
    let failed = world.ask(form).await;
    assert_eq!(failed.status, StatusCode::SERVICE_UNAVAILABLE, "{path}: {}", failed.text);
    failed.says("Det du skrev, er her fortsatt.");
    failed.says(typed);
}

async fn join(world: &World) -> Request<Body> {
    let seal = world.seal().await;
    let form = fields(&[
        ("name", "Kari Nordmann"),
        ("email", "kari.nordmann@example.org"),
        ("age", "on"),
        ("motivation", "Jeg har symaskin og onsdagskvelder."),
        ("drawn_at", &seal),
    ]);
    post("/bli-padriver?/api/join/join").body(form).unwrap()
}

/// Min side as it stands, with another line under the name.
async fn save(world: &World, session: &str, headline: &str) -> Request<Body> {
    let token = session.strip_prefix("session=").unwrap();
    let viewer = domain::account::service::viewer(&world.ctx, token).await.unwrap();
    let form = service::me(&world.ctx, &viewer).await.unwrap().form;
    let form = serde_json::to_value(ProfileForm { headline: headline.into(), ..form }).unwrap();
    let said = form.as_object().unwrap().iter();
    let said: Vec<_> = said.filter_map(|(name, value)| Some((&**name, value.as_str()?))).collect();
    let form = post("/min-side?/api/me/update").header("cookie", session);
    form.body(fields(&said)).unwrap()
}

fn welcome(session: &str, slug: &str, personal: &str) -> Request<Body> {
    let form = post("/styring/padrivere?/api/styring/welcome").header("cookie", session);
    form.body(fields(&[("slug", slug), ("personal", personal)])).unwrap()
}

fn fields(said: &[(&str, &str)]) -> Body {
    form_urlencoded::Serializer::new(String::new()).extend_pairs(said).finish().into()
}

fn ask_for_code() -> Request<Body> {
    let form = "email=thi.nguyen%40example.org&next=";
    post("/logg-inn?/api/account/ask").body(form.into()).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_database_there_is_a_page_that_says_so() {
    let world = World::new("away").await;
    let amir = world.member(world.person("Amir")).await;
    world.execute("drop table sessions").await;
    let page = get("/min-side").header("cookie", &amir).header("accept-language", "nn");
    let away = world.ask(page.body(Body::empty()).unwrap()).await;
    assert_eq!(away.status, StatusCode::SERVICE_UNAVAILABLE);
    away.says("<html lang=\"nn\">");
    away.says("Vi får ikkje svart akkurat no");
    away.says("/pkg/padriver.css");
    let verb = get("/api/me/me").header("cookie", &amir).body(Body::empty()).unwrap();
    assert_eq!(world.ask(verb).await.text, "\"Unavailable\"");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_partner_whose_people_are_shown_to_some_says_nothing_untrue() {
    let world = World::new("partner").await;
    let kaia = NewOrganisation { name: "Kaia Eiendom".into(), ..NewOrganisation::default() };
    let mut tx = world.ctx.begin().await.unwrap();
    let organisation = partners::admit(&mut tx, &kaia).await.unwrap();
    tx.commit().await.unwrap();
    let page = || get("/partnere/kaia-eiendom");
    for _ in 0..2 {
        // The same before and after somebody came whom visitors may not see.
        let outside = world.ask(page().body(Body::empty()).unwrap()).await;
        outside.says("Ingen herfra viser seg for alle.");
        let hakon = world.person("Håkon Brekke");
        world.execute("delete from people").await;
        world.comes(&NewPerson { organisation, ..hakon }).await;
    }
    let jonas = world.member(world.person("Jonas")).await;
    let inside = world.ask(page().header("cookie", jonas).body(Body::empty()).unwrap()).await;
    inside.says("Håkon Brekke");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_former_address_leads_on() {
    let world = World::new("former").await;
    let ingrid = NewPerson {
        role: Role::Manager,
        consents: Consents { public_page: true, ..Consents::default() },
        audiences: Audiences::on_joining(true),
        ..world.person("Ingrid Solbakken")
    };
    let cookie = world.member(ingrid).await;
    let token = cookie.strip_prefix("session=").unwrap();
    let viewer = domain::account::service::viewer(&world.ctx, token).await.unwrap();
    let mut form = service::me(&world.ctx, &viewer).await.unwrap().form;
    form.name = "Ingrid Berg".into();
    service::update_me(&world.ctx, &viewer, &form).await.unwrap();
    let moved = world.ask(get("/padrivere/ingrid-solbakken").body(Body::empty()).unwrap()).await;
    assert_eq!(moved.status, StatusCode::PERMANENT_REDIRECT);
    assert_eq!(moved.header("location"), "/padrivere/ingrid-berg");
}
