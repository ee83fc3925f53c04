//! The Community Manager's list: who is new, who is reached, and the welcome.

use crate::world::{count, newcomer, person};
use domain::{
    Ctx, Error,
    account::{Role, Viewer},
    mail::service as mail,
    members::{
        ListOrder, ListPage, ListQuery, Skills, WelcomeForm, Welcomed,
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
    mail::bounced(ctx, &letter, "550 no such mailbox").await.unwrap();
    assert_eq!(unreached(ctx, &ingrid).await, ["Thi Nguyen"]);
    assert_eq!(mail::bounces(ctx).await, Ok(1));
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
