//! Those who carry a project: what they tell, what they write at once, whom they find, and where their names stand.

use crate::{
    directory::form,
    projects::{because, decide, handed_in, page, register, role},
    world::{admitted, complaint, me, newcomer, person},
};
use domain::{
    Complaint, Ctx, Error,
    account::{Role, Viewer},
    contributions::service as contributions,
    members::{ProfileForm, service as members},
    projects::{NeedForm, ProjectQuery, RoleForm, Stage, UpdateForm, service},
};

fn said(words: &str) -> UpdateForm {
    UpdateForm { said: words.into() }
}

/// A registered project of Amir's, with Isak as its lead.
async fn led(ctx: &Ctx, ingrid: &Viewer, amir: &Viewer, isak: &Viewer) -> String {
    let slug = handed_in(ctx, amir, "Takhagen på Lageret").await;
    register(ctx, ingrid, &slug, amir).await;
    role(ctx, ingrid, &slug, isak, "lead").await;
    slug
}

pub async fn what_one_told_one_takes_away_and_not_anothers(ctx: &Ctx) {
    let ingrid = person(ctx, "Ingrid Solbakken", Role::Manager).await;
    let amir = person(ctx, "Amir Haidari", Role::Member).await;
    let isak = person(ctx, "Isak Sandvik", Role::Member).await;
    let ewa = person(ctx, "Ewa Nowak", Role::Member).await;
    let slug = led(ctx, &ingrid, &amir, &isak).await;
    service::join(ctx, &ewa, &slug).await.unwrap();
    service::tell(ctx, &ewa, &slug, &said("Jeg har jord.")).await.unwrap();
    service::tell(ctx, &amir, &slug, &said("Vi har målt taket.")).await.unwrap();
    let mine = async |viewer: &Viewer| -> Vec<bool> {
        page(ctx, viewer, &slug).await.updates.iter().map(|it| it.mine).collect()
    };
    assert_eq!(mine(&ewa).await, [false, true], "the newest first");
    assert_eq!(mine(&amir).await, [true, false]);
    assert_eq!(mine(&isak).await, [false, false]);
    assert_eq!(mine(&Viewer::default()).await, [false], "and of everyone");
    let ids: Vec<_> = page(ctx, &isak, &slug).await.updates.iter().map(|it| it.id).collect();
    let remove = async |viewer: &Viewer, id| service::remove_update(ctx, viewer, &slug, id).await;
    assert_eq!(remove(&ewa, ids[0]).await, Err(Error::NotFound), "Amir's");
    assert_eq!(remove(&Viewer::default(), ids[1]).await, Err(Error::SignInRequired));
    remove(&ewa, ids[1]).await.unwrap();
    remove(&isak, ids[0]).await.unwrap();
    assert!(page(ctx, &ingrid, &slug).await.updates.is_empty());
}

pub async fn nobody_tells_without_end(ctx: &Ctx) {
    let amir = person(ctx, "Amir Haidari", Role::Member).await;
    let ewa = person(ctx, "Ewa Nowak", Role::Member).await;
    let slug = handed_in(ctx, &amir, "Takhagen på Lageret").await;
    for number in 0..30 {
        service::tell(ctx, &amir, &slug, &said(&format!("Dag {number}"))).await.unwrap();
    }
    assert_eq!(service::tell(ctx, &amir, &slug, &said("Til")).await, Err(Error::RateLimited));
    let hers = handed_in(ctx, &ewa, "Sykkelverksted").await;
    service::tell(ctx, &ewa, &hers, &said("Hei")).await.unwrap();
}

pub async fn of_two_who_change_a_need_the_second_hears_it(ctx: &Ctx) {
    let ingrid = person(ctx, "Ingrid Solbakken", Role::Manager).await;
    let amir = person(ctx, "Amir Haidari", Role::Member).await;
    let isak = person(ctx, "Isak Sandvik", Role::Member).await;
    let slug = led(ctx, &ingrid, &amir, &isak).await;
    let new = NeedForm { title: "Snekker".into(), ..NeedForm::default() };
    service::save_need(ctx, &isak, &slug, &new).await.unwrap();
    let need = page(ctx, &isak, &slug).await.needs.remove(0);
    let typed = |title: &str| NeedForm {
        need: need.id.to_string(),
        title: title.into(),
        version: need.version.clone(),
        ..NeedForm::default()
    };
    service::save_need(ctx, &isak, &slug, &typed("Snekker i to helger")).await.unwrap();
    let hers = typed("Snekker i mai");
    assert_eq!(service::save_need(ctx, &ingrid, &slug, &hers).await, Err(Error::Conflict));
    let unsaid = NeedForm { version: String::new(), ..hers.clone() };
    assert_eq!(service::save_need(ctx, &ingrid, &slug, &unsaid).await, Err(Error::Conflict));
    let now = page(ctx, &ingrid, &slug).await.needs.remove(0);
    assert_eq!(now.title, "Snekker i to helger", "and nothing is lost");
    let again = NeedForm { version: now.version.clone(), ..hers.clone() };
    service::save_need(ctx, &ingrid, &slug, &again).await.unwrap();
    // Met or not is said by a button, and is no change of the words.
    let now = page(ctx, &ingrid, &slug).await.needs.remove(0);
    service::fill_need(ctx, &isak, &slug, now.id, true).await.unwrap();
    let more = NeedForm { about: "Gjerne to.".into(), version: now.version.clone(), ..hers };
    service::save_need(ctx, &ingrid, &slug, &more).await.unwrap();
    let other = handed_in(ctx, &ingrid, "Sykkelverksted").await;
    let refused = service::save_need(ctx, &ingrid, &other, &more).await;
    assert_eq!(refused, Err(Error::NotFound), "a need of another project");
}

pub async fn a_lead_finds_those_whom_they_may_see(ctx: &Ctx) {
    let ingrid = person(ctx, "Ingrid Solbakken", Role::Manager).await;
    let amir = person(ctx, "Amir Haidari", Role::Member).await;
    let isak = person(ctx, "Isak Sandvik", Role::Member).await;
    let hidden = person(ctx, "Liv Berg", Role::Member).await;
    let alone = ProfileForm { see_name: "manager".into(), ..form(ctx, &hidden).await };
    members::update_me(ctx, &hidden, &alone).await.unwrap();
    let waiting = admitted(ctx, newcomer(ctx, "Mads Dahl", false)).await;
    let ewa = person(ctx, "Ewa Nowak", Role::Member).await;
    let slug = led(ctx, &ingrid, &amir, &isak).await;
    let give = async |by: &Viewer, whom: &str| {
        let form = RoleForm { person: whom.into(), role: "participant".into() };
        service::give_role(ctx, by, &slug, &form).await
    };
    for (by, whom, may) in [
        (&isak, me(&ewa).slug.as_str(), true),
        (&isak, "Ewa Nowak", true),
        (&isak, "Liv Berg", false),
        (&isak, me(&hidden).slug.as_str(), false),
        (&isak, me(&waiting).slug.as_str(), false),
        (&isak, "Ingen Slik", false),
        (&ingrid, "Mads Dahl", false),
        (&ingrid, "Liv Berg", true),
    ] {
        match give(by, whom).await {
            Ok(()) => assert!(may, "{whom}"),
            Err(error) => {
                assert_eq!(complaint(&error, "person"), Some(Complaint::NotAChoice), "{whom}");
                assert!(!may, "{whom}");
            }
        }
    }
    // Of one who is not in it a lead learns the same, whether there is such a person or not.
    for whom in [me(&waiting).slug.as_str(), "ingen-slik"] {
        let form = RoleForm { person: whom.into(), role: "participant".into() };
        let refused = service::take_role(ctx, &isak, &slug, &form).await;
        assert_eq!(refused, Err(Error::NotFound), "{whom}");
    }
    let form = RoleForm { person: me(&hidden).slug.clone(), role: "participant".into() };
    service::take_role(ctx, &ingrid, &slug, &form).await.unwrap();
}

pub async fn an_idea_nobody_has_looked_at_is_named_by_no_deed(ctx: &Ctx) {
    let ingrid = person(ctx, "Ingrid Solbakken", Role::Manager).await;
    let amir = person(ctx, "Amir Haidari", Role::Member).await;
    let slug = handed_in(ctx, &amir, "Takhagen på Lageret").await;
    register(ctx, &ingrid, &slug, &amir).await;
    let named = async || contributions::mine(ctx, &amir).await.unwrap().done.remove(0).project;
    assert_eq!(named().await, Some((slug.clone(), "Takhagen på Lageret".to_owned())));
    for (from, to, named_after) in [
        (Stage::Registered, Stage::OnHold, true),
        (Stage::OnHold, Stage::Registered, true),
        (Stage::Registered, Stage::Identified, false),
        (Stage::Identified, Stage::Rejected, false),
    ] {
        decide(ctx, &ingrid, &slug, &because(from, to, "Vi var for raske.")).await.unwrap();
        assert_eq!(named().await.is_some(), named_after, "{to:?}");
    }
}

pub async fn on_every_page_of_the_list_stand_the_faces_of_that_page(ctx: &Ctx) {
    let ingrid = person(ctx, "Ingrid Solbakken", Role::Manager).await;
    let amir = person(ctx, "Amir Haidari", Role::Member).await;
    for number in 0..ProjectQuery::PAGE + 3 {
        let by = if number % 2 == 0 { &amir } else { &ingrid };
        handed_in(ctx, by, &format!("Idé nummer {number}")).await;
    }
    let first = service::list(ctx, &ingrid, &ProjectQuery::default()).await.unwrap();
    let after = first.next.clone().unwrap();
    let query = ProjectQuery { after, ..ProjectQuery::default() };
    let second = service::list(ctx, &ingrid, &query).await.unwrap();
    assert_eq!((first.projects.len(), second.projects.len()), (24, 3));
    for card in first.projects.iter().chain(&second.projects) {
        let number: i64 = card.title.rsplit(' ').next().unwrap().parse().unwrap();
        let expected = if number % 2 == 0 { "Amir Haidari" } else { "Ingrid Solbakken" };
        let face = card.face.as_ref().map(|(_, name)| name.as_str());
        assert_eq!(face, Some(expected), "{}", card.title);
    }
}
