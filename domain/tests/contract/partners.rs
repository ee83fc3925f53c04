//! Partner organisations and their people.

use crate::world::{admitted, newcomer, person};
use domain::{
    Ctx, Error,
    account::{Role, Viewer},
    members::{Audiences, Consents, DirectoryQuery, service as members, service::NewPerson},
    partners::{
        OrganisationId,
        service::{self, NewOrganisation},
    },
};

pub async fn partners_stand_in_norwegian_order_with_the_people_one_may_see(ctx: &Ctx) {
    let kaia = partner(ctx, "Kaia Eiendom", &["money", "places"]).await;
    partner(ctx, "Årstad Bakeri", &["materials"]).await;
    partner(ctx, "Ægir Båtlag", &["people"]).await;
    for (name, public_page) in [("Håkon Brekke", true), ("Skjult Skau", false)] {
        let consents = Consents { public_page, ..Consents::default() };
        let mut audiences = Audiences::on_joining(true);
        audiences.organisation = domain::Audience::Public;
        let one = NewPerson {
            organisation: Some(kaia),
            consents,
            audiences,
            ..newcomer(ctx, name, true)
        };
        admitted(ctx, one).await;
    }
    let (visitor, jonas) = (Viewer::default(), person(ctx, "Jonas", Role::Member).await);

    assert_eq!(names(ctx, &visitor).await, ["Kaia Eiendom", "Ægir Båtlag", "Årstad Bakeri"]);
    for (viewer, seen) in
        [(&visitor, vec!["Håkon Brekke"]), (&jonas, vec!["Håkon Brekke", "Skjult Skau"])]
    {
        let page = service::page(ctx, viewer, "kaia-eiendom").await.unwrap();
        let people: Vec<_> = page.people.iter().map(|card| card.name.as_str()).collect();
        assert_eq!((people, page.people_count), (seen.clone(), seen.len() as i64));
        assert_eq!(page.gives, ["money", "places"]);
        let card = service::list(ctx, viewer).await.unwrap().remove(0);
        assert_eq!((card.people_count, card.gives), (seen.len() as i64, page.gives));
        let filtered =
            DirectoryQuery { partner: "kaia-eiendom".into(), ..DirectoryQuery::default() };
        let found = members::directory(ctx, viewer, &filtered).await.unwrap();
        assert_eq!(found.people.len(), seen.len());
    }
    assert_eq!(service::page(ctx, &jonas, "finnes-ikke").await, Err(Error::NotFound));
}

pub async fn a_partner_comes_in_once(ctx: &Ctx) {
    partner(ctx, "Kaia Eiendom", &[]).await;
    let mut tx = ctx.begin().await.unwrap();
    let again = NewOrganisation { name: "Kaia eiendom".into(), ..NewOrganisation::default() };
    assert_eq!(service::admit(&mut tx, &again).await, Ok(None));
    tx.commit().await.unwrap();
    assert_eq!(names(ctx, &Viewer::default()).await, ["Kaia Eiendom"]);
}

async fn partner(ctx: &Ctx, name: &str, gives: &[&str]) -> OrganisationId {
    let gives = gives.iter().map(|one| (*one).to_owned()).collect();
    let new = NewOrganisation { name: name.into(), gives, ..NewOrganisation::default() };
    let mut tx = ctx.begin().await.unwrap();
    let id = service::admit(&mut tx, &new).await.unwrap().unwrap();
    tx.commit().await.unwrap();
    id
}

async fn names(ctx: &Ctx, viewer: &Viewer) -> Vec<String> {
    let cards = service::list(ctx, viewer).await.unwrap();
    cards.into_iter().map(|card| card.name).collect()
}
