//! The Community Manager's list: who is new, who is reached, and the welcome.

use crate::world::{count, me, newcomer, person, signed_in, told};
use domain::{
    Audience, Ctx, Error,
    account::{Email, Role, Viewer},
    mail::service as mail,
    members::{
        ListOrder, ListPage, ListQuery, ListRow, Skills, WelcomeForm, Welcomed,
        service::{self, NewPerson},
    },
};
use jiff::SignedDuration;

pub async fn words_filters_and_order_go_together(ctx: &Ctx) {
    let ingrid = person(ctx, "Ingrid Solbakken", Role::Manager).await;
    for (name, days_ago, welcomed, knows) in [
        ("Amir Haidari", 40, true, "Ombruk"),
        ("Amina Ali", 30, false, "Ombruk"),
        ("Berit Ombo", 20, false, "Ombruk"),
        ("Amalie Vik", 10, false, "IT"),
    ] {
        came(ctx, name, days_ago, welcomed, knows).await;
    }
    let ask = |q: &str, order, waiting, competence: &str| ListQuery {
        q: q.into(),
        order,
        waiting,
        competence: competence.into(),
        ..ListQuery::default()
    };
    use ListOrder::{Name, Newest};
    for (query, expected) in [
        (ask("am", Newest, false, ""), vec!["Amalie Vik", "Amina Ali", "Amir Haidari"]),
        (ask("am", Newest, true, ""), vec!["Amalie Vik", "Amina Ali"]),
        (ask("am", Name, false, "ombruk"), vec!["Amina Ali", "Amir Haidari"]),
        (ask("", Newest, true, "ombruk"), vec!["Berit Ombo", "Amina Ali"]),
        (ask("", Name, true, "ombruk"), vec!["Amina Ali", "Berit Ombo"]),
        (ask("amina", Name, true, "it"), vec![]),
        (ask("", Newest, true, "nobody-knows-this"), vec![]),
        (ask("!?", Newest, true, ""), vec![]),
    ] {
        let page = service::list(ctx, &ingrid, &query).await.unwrap();
        assert_eq!(names(&page), expected, "{query:?}");
        assert_eq!(page.total.people, expected.len() as i64, "{query:?}");
        assert_eq!(page.waiting, 3, "{query:?}");
    }
    let from_nowhere = ListQuery { partner: "ingen-slik".into(), ..ListQuery::default() };
    assert!(service::list(ctx, &ingrid, &from_nowhere).await.unwrap().rows.is_empty());
}

pub async fn pages_of_the_list_meet_though_people_come_and_go(ctx: &Ctx) {
    let ingrid = person(ctx, "Ingrid Solbakken", Role::Manager).await;
    for (order, first_name) in [(ListOrder::Newest, "Kari"), (ListOrder::Name, "Ola")] {
        for n in 0..70 {
            came(ctx, &format!("{first_name} {n:02}"), 100 - n, n % 7 == 0, "Ombruk").await;
        }
        let query = ListQuery {
            q: first_name.into(),
            waiting: true,
            competence: "ombruk".into(),
            order,
            ..ListQuery::default()
        };
        let first = service::list(ctx, &ingrid, &query).await.unwrap();
        assert_eq!((first.rows.len(), first.total.people), (50, 60), "{order:?}");
        // The one the page ended with goes, and two come who would push the others on.
        let last = welcome(&first.rows[49].slug, "Hei!");
        service::welcome(ctx, &ingrid, &last).await.unwrap();
        came(ctx, &format!("{first_name} 000"), 0, false, "Ombruk").await;
        came(ctx, &format!("{first_name} 001"), 0, false, "Ombruk").await;
        let rest = ListQuery { after: first.next.clone().unwrap(), ..query };
        let second = service::list(ctx, &ingrid, &rest).await.unwrap();
        assert_eq!((second.rows.len(), &second.next), (10, &None), "{order:?}");
        let seen = names(&first);
        assert!(names(&second).iter().all(|name| !seen.contains(name)), "{order:?}");
    }
}

pub async fn a_welcome_is_said_once_and_without_an_address_without_a_letter(ctx: &Ctx) {
    let ingrid = person(ctx, "Ingrid Solbakken", Role::Manager).await;
    let leila = person(ctx, "Leila Amiri", Role::Manager).await;
    came(ctx, "Thi Nguyen", 1, false, "Ombruk").await;
    let letters = "select count(*) from outbox where key like 'welcome:%'";
    let nothing = welcome("thi-nguyen", "");
    assert!(service::welcome(ctx, &ingrid, &nothing).await.is_err(), "a letter says something");
    let said = welcome("thi-nguyen", "Så fint med symaskin!");
    assert_eq!(service::welcome(ctx, &ingrid, &said).await, Ok(Welcomed::ByLetter));
    assert_eq!(service::welcome(ctx, &leila, &said).await, Err(Error::Conflict));
    assert_eq!(count(ctx, letters).await, 1);

    let mut tx = ctx.begin().await.unwrap();
    let ewa = NewPerson { email: None, ..newcomer(ctx, "Ewa Nowak", false) };
    service::admit(&mut tx, &ewa).await.unwrap().unwrap();
    tx.commit().await.unwrap();
    let said = service::welcome(ctx, &ingrid, &welcome("ewa-nowak", "")).await;
    assert_eq!(said, Ok(Welcomed::WithoutLetter));
    assert_eq!(count(ctx, letters).await, 1, "there is nowhere to send it");
}

pub async fn who_cannot_be_reached_is_marked(ctx: &Ctx) {
    let ingrid = person(ctx, "Ingrid Solbakken", Role::Manager).await;
    came(ctx, "Thi Nguyen", 2, false, "Ombruk").await;
    came(ctx, "Amir Haidari", 1, false, "IT").await;
    assert_eq!(unreached(ctx, &ingrid).await, [""; 0]);
    service::welcome(ctx, &ingrid, &welcome("thi-nguyen", "Hei!")).await.unwrap();
    let letter = mail::claim(ctx).await.unwrap().unwrap();
    let mut live = ctx.live.subscribe();
    mail::bounced(ctx, &letter, "550 no such mailbox").await.unwrap();
    assert_eq!(told(&mut live), Audience::Manager, "an open list shows it");
    assert_eq!(unreached(ctx, &ingrid).await, ["Thi Nguyen"]);
    assert_eq!(mail::bounces(ctx).await, Ok(1));
}

pub async fn the_list_by_name_goes_on_where_it_stopped(ctx: &Ctx) {
    let ingrid = person(ctx, "Ingrid Solbakken", Role::Manager).await;
    crowd(ctx, 118).await;
    person(ctx, "Åse Ås", Role::Member).await;
    let rows = walk(ctx, &ingrid, &by_name()).await;
    assert_eq!(rows.len(), 120);
    assert_eq!([&rows[0].name, &rows[1].name], ["Ingrid Solbakken", "Namnebror"]);
    assert_eq!(rows[119].name, "Åse Ås", "å stands last");
    assert!(rows[1..119].iter().all(|row| row.email.is_some() && !row.welcomed));
}

pub async fn the_newest_first_also_among_those_who_came_in_the_same_second(ctx: &Ctx) {
    let ingrid = person(ctx, "Ingrid Solbakken", Role::Manager).await;
    crowd(ctx, 119).await;
    let rows = walk(ctx, &ingrid, &ListQuery::default()).await;
    assert_eq!((rows.len(), rows[119].name.as_str()), (120, "Ingrid Solbakken"));
    let waiting = ListQuery { waiting: true, ..ListQuery::default() };
    assert_eq!(walk(ctx, &ingrid, &waiting).await.len(), 119);
}

pub async fn the_manager_finds_by_what_only_the_manager_sees(ctx: &Ctx) {
    let ingrid = person(ctx, "Ingrid Solbakken", Role::Manager).await;
    person(ctx, "Kari Østby", Role::Member).await;
    person(ctx, "Per Ås", Role::Member).await;
    for (typed, found) in [
        ("ostby", vec!["Kari Østby"]),
        ("kari-ostby@example.org", vec!["Kari Østby"]),
        ("aas", vec!["Per Ås"]),
        ("finnes ikke", vec![]),
        ("*", vec![]),
    ] {
        for order in [ListOrder::Name, ListOrder::Newest] {
            let query = ListQuery { q: typed.into(), order, ..ListQuery::default() };
            let rows = service::list(ctx, &ingrid, &query).await.unwrap().rows;
            let names: Vec<_> = rows.iter().map(|row| row.name.as_str()).collect();
            assert_eq!(names, found, "{typed} {order:?}");
        }
    }
}

pub async fn nonsense_in_the_address_of_the_list_is_no_mistake_of_ours(ctx: &Ctx) {
    let ingrid = person(ctx, "Ingrid Solbakken", Role::Manager).await;
    for after in ["x", "1", "1.", ".1", "1.2.3", "99999999999999999999.9", "-1.-1", "1.\u{0}"] {
        for order in [ListOrder::Name, ListOrder::Newest] {
            let query = ListQuery { after: after.into(), order, ..ListQuery::default() };
            let answer = service::list(ctx, &ingrid, &query).await;
            assert_ne!(answer.err(), Some(Error::Unavailable), "{after:?} {order:?}");
        }
    }
}

pub async fn the_operator_makes_a_manager_of_someone_here_or_someone_new(ctx: &Ctx) {
    let amir = person(ctx, "Amir", Role::Member).await;
    assert_eq!(me(&amir).role, Role::Member);
    let address = |raw: &str| Email::parse(raw).unwrap();
    let manager = async |email, name| {
        service::appoint(ctx, &address(email), name, Role::Manager).await.unwrap();
    };
    manager("amir@example.org", None).await;
    manager("ny@example.org", Some("Ny Leder")).await;
    manager("uten.navn@example.org", None).await;
    for (email, name) in [
        ("amir@example.org", "Amir"),
        ("ny@example.org", "Ny Leder"),
        ("uten.navn@example.org", "uten.navn"),
    ] {
        // Once more changes nothing.
        manager(email, Some("Noe annet")).await;
        let viewer = signed_in(ctx, email).await;
        assert_eq!((me(&viewer).name.as_str(), me(&viewer).role), (name, Role::Manager));
        assert_eq!(service::list(ctx, &viewer, &by_name()).await.unwrap().total.people, 3);
    }
    service::appoint(ctx, &address("amir@example.org"), None, Role::Administrator).await.unwrap();
    let amir = signed_in(ctx, "amir@example.org").await;
    assert_eq!(me(&amir).role, Role::Administrator);
    assert!(service::list(ctx, &amir, &by_name()).await.is_ok(), "may do what the manager may");
}

async fn came(ctx: &Ctx, name: &str, days_ago: i64, welcomed: bool, knows: &str) {
    let new = NewPerson {
        skills: Skills { competences: vec![knows.into()], ..Skills::default() },
        registered_at: ctx.env.now() - SignedDuration::from_hours(days_ago * 24),
        ..newcomer(ctx, name, welcomed)
    };
    let mut tx = ctx.begin().await.unwrap();
    service::admit(&mut tx, &new).await.unwrap().unwrap();
    tx.commit().await.unwrap();
}

async fn unreached(ctx: &Ctx, manager: &Viewer) -> Vec<String> {
    let page = service::list(ctx, manager, &ListQuery::default()).await.unwrap();
    page.rows.into_iter().filter(|row| row.bounced).map(|row| row.name).collect()
}

fn names(page: &ListPage) -> Vec<&str> {
    page.rows.iter().map(|row| row.name.as_str()).collect()
}

fn welcome(slug: &str, personal: &str) -> WelcomeForm {
    WelcomeForm { slug: slug.into(), personal: personal.into() }
}

fn by_name() -> ListQuery {
    ListQuery { order: ListOrder::Name, ..ListQuery::default() }
}

/// Page after page to the end; whoever stands on two pages is found out.
async fn walk(ctx: &Ctx, viewer: &Viewer, query: &ListQuery) -> Vec<ListRow> {
    let (mut rows, mut query) = (Vec::<ListRow>::new(), query.clone());
    loop {
        let page = service::list(ctx, viewer, &query).await.unwrap();
        rows.extend(page.rows);
        match page.next {
            Some(next) => query.after = next,
            None => break,
        }
    }
    let slugs: std::collections::BTreeSet<_> = rows.iter().map(|row| &row.slug).collect();
    assert_eq!(slugs.len(), rows.len());
    rows
}

/// So many who have the same name and came in the same second; none of them welcomed.
async fn crowd(ctx: &Ctx, people: usize) {
    let registered_at = ctx.env.now();
    let mut tx = ctx.begin().await.unwrap();
    for n in 0..people {
        let email = Some(format!("namnebror{n}@example.org"));
        let one = NewPerson { email, registered_at, ..newcomer(ctx, "Namnebror", false) };
        service::admit(&mut tx, &one).await.unwrap().unwrap();
    }
    tx.commit().await.unwrap();
}
