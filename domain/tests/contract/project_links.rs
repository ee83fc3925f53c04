//! Ideas of those without an account: what their link shows, what is forgotten of them, and whose they become.

use crate::{
    projects::{PHONE, page, register, sent_in},
    world::{count, execute, mailed_code, me, person},
};
use domain::{
    Ctx, Error,
    account::Role,
    members::service as members,
    projects::{UpdateForm, service},
};

const NAMED: &str = "select count(*) from project_updates where by_name is not null";

fn said(words: &str) -> UpdateForm {
    UpdateForm { said: words.into() }
}

pub async fn behind_a_private_link_names_are_as_for_everyone(ctx: &Ctx) {
    let ingrid = person(ctx, "Ingrid Solbakken", Role::Manager).await;
    let amir = person(ctx, "Amir Haidari", Role::Member).await;
    let (slug, token) = sent_in(ctx, "Takhagen på Lageret", "kari@example.org").await;
    service::confirm_by_link(ctx, &token, PHONE).await.unwrap();
    service::add_by_link(ctx, &token, &said("Taket tåler vekten."), PHONE).await.unwrap();
    register(ctx, &ingrid, &slug, &amir).await;
    service::tell(ctx, &amir, &slug, &said("Vi har målt taket.")).await.unwrap();
    let writers = async |of_link: bool| -> Vec<Option<String>> {
        let updates = match of_link {
            true => service::followed(ctx, &token, PHONE).await.unwrap().page.updates,
            false => page(ctx, &ingrid, &slug).await.updates,
        };
        updates.into_iter().map(|it| it.by).collect()
    };
    let (kari, his) = (Some("Kari Moe".to_owned()), Some("Amir Haidari".to_owned()));
    assert_eq!(writers(true).await, [None, kari.clone()], "Amir has not said that all may see him");
    assert_eq!(writers(false).await, [his.clone(), kari.clone()], "Pådrivere see both");
    service::show_me(ctx, &amir, &slug, true).await.unwrap();
    assert_eq!(writers(true).await, [his, kari]);
}

pub async fn whoever_stops_leaves_no_name(ctx: &Ctx) {
    let ingrid = person(ctx, "Ingrid Solbakken", Role::Manager).await;
    let (slug, token) = sent_in(ctx, "Takhagen på Lageret", "kari@example.org").await;
    let (other, unproven) = sent_in(ctx, "Sykkelverksted", "per@example.org").await;
    for token in [&token, &unproven] {
        service::add_by_link(ctx, token, &said("Det er plass."), PHONE).await.unwrap();
    }
    assert_eq!(count(ctx, NAMED).await, 2);
    service::stop_by_link(ctx, &token, PHONE).await.unwrap();
    assert_eq!(count(ctx, NAMED).await, 1);
    let left = &page(ctx, &ingrid, &slug).await.updates[0];
    assert_eq!((left.said.as_str(), &left.by), ("Det er plass.", &None), "the thought stays");
    service::forget_unconfirmed(ctx).await.unwrap();
    assert_eq!(count(ctx, NAMED).await, 1, "thirty days have not gone");
    execute(ctx, "update project_followers set since = '2020-01-01T00:00:00Z'").await;
    service::forget_unconfirmed(ctx).await.unwrap();
    assert_eq!(count(ctx, NAMED).await, 0);
    assert_eq!(service::followed(ctx, &unproven, PHONE).await.unwrap_err(), Error::NotFound);
    assert!(page(ctx, &ingrid, &other).await.senders.is_empty());
}

pub async fn an_idea_is_the_padrivers_once_the_address_is_proven(ctx: &Ctx) {
    let amir = person(ctx, "Amir Haidari", Role::Member).await;
    let ewa = person(ctx, "Ewa Nowak", Role::Member).await;
    let (slug, token) = sent_in(ctx, "Takhagen på Lageret", "amir-haidari@example.org").await;
    service::add_by_link(ctx, &token, &said("Taket tåler vekten."), PHONE).await.unwrap();
    let refused = service::page(ctx, &amir, &slug).await.unwrap_err();
    assert_eq!(refused, Error::NotFound, "anybody may have typed his address");
    let theirs = service::confirm_by_link(ctx, &token, PHONE).await.unwrap();
    assert_eq!(theirs, Some((me(&amir).id, slug.clone())), "where he goes on");
    assert_eq!(service::followed(ctx, &token, PHONE).await.unwrap_err(), Error::NotFound);
    let his = page(ctx, &amir, &slug).await;
    assert!(his.tie.proposer && his.follows && his.updates[0].mine);
    assert_eq!(count(ctx, NAMED).await, 0, "it is by a person now");
    let id = his.updates[0].id;
    assert_eq!(service::remove_update(ctx, &ewa, &slug, id).await, Err(Error::NotFound));
    service::remove_update(ctx, &amir, &slug, id).await.unwrap();
    // Of somebody who is no Pådriver nobody goes on anywhere.
    let (_, token) = sent_in(ctx, "Sykkelverksted", "kari@example.org").await;
    for _ in 0..2 {
        assert_eq!(service::confirm_by_link(ctx, &token, PHONE).await, Ok(None));
    }
}

pub async fn a_new_address_brings_its_ideas_along(ctx: &Ctx) {
    let odd = person(ctx, "Odd", Role::Member).await;
    let (slug, token) = sent_in(ctx, "Takhagen på Lageret", "odd.ny@example.org").await;
    service::confirm_by_link(ctx, &token, PHONE).await.unwrap();
    assert_eq!(service::page(ctx, &odd, &slug).await.unwrap_err(), Error::NotFound);
    execute(ctx, "delete from outbox").await;
    members::ask_to_change_email(ctx, &odd, "odd.ny@example.org").await.unwrap();
    let (_, digits) = mailed_code(ctx).await;
    members::change_email(ctx, &odd, "", "odd.ny@example.org", &digits).await.unwrap();
    assert!(page(ctx, &odd, &slug).await.tie.proposer);
}
