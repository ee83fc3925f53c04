//! The Community Manager's list, and who becomes one.

use crate::world::{me, newcomer, person, signed_in};
use domain::{
    Ctx, Error,
    account::{Email, Role, Viewer},
    members::{
        ListOrder, ListQuery, ListRow,
        service::{self, NewPerson},
    },
};

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
    service::make_manager(ctx, &address("amir@example.org"), None).await.unwrap();
    service::make_manager(ctx, &address("ny@example.org"), Some("Ny Leder")).await.unwrap();
    service::make_manager(ctx, &address("uten.navn@example.org"), None).await.unwrap();
    for (email, name) in [
        ("amir@example.org", "Amir"),
        ("ny@example.org", "Ny Leder"),
        ("uten.navn@example.org", "uten.navn"),
    ] {
        // Once more changes nothing.
        service::make_manager(ctx, &address(email), Some("Noe annet")).await.unwrap();
        let manager = signed_in(ctx, email).await;
        assert_eq!((me(&manager).name.as_str(), me(&manager).role), (name, Role::Manager));
        assert_eq!(service::list(ctx, &manager, &by_name()).await.unwrap().total.people, 3);
    }
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
