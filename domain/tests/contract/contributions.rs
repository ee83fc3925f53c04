//! What people did, who sees it, and that somebody says thank you.

use crate::world::{admitted, complaint, count, me, newcomer, person};
use domain::{
    Audience, Complaint, Ctx, Error,
    account::{Role, Viewer},
    contributions::{ContributionForm, Kind, ThanksForm, service},
    mail::{self, Letter},
    members::{FoundProfile, What, service as members, service::NewPerson},
};

fn baked() -> ContributionForm {
    ContributionForm {
        what: "Bakte til frokosten".into(),
        on: "5.11.2026".into(),
        hours: "2,5".into(),
    }
}

fn thanks(contributions: Vec<String>, words: &str) -> ThanksForm {
    ThanksForm { contributions, words: words.into() }
}

async fn waiting(ctx: &Ctx, manager: &Viewer) -> Vec<String> {
    let groups = service::to_thank(ctx, manager, "").await.unwrap().groups;
    let people = groups.iter().flat_map(|group| &group.people);
    people.map(|doer| uuid::Uuid::from(doer.contribution).to_string()).collect()
}

/// What a profile tells of deeds and thanks.
async fn told(ctx: &Ctx, viewer: &Viewer, slug: &str) -> usize {
    match members::profile(ctx, viewer, slug, None).await.unwrap() {
        FoundProfile::Here(profile) => {
            let deeds = profile.happenings.iter();
            deeds.filter(|one| matches!(one.what, What::Did(_) | What::Had(_))).count()
        }
        FoundProfile::Moved(slug) => panic!("moved to {slug}"),
    }
}

async fn open_to_all(ctx: &Ctx, name: &str) -> Viewer {
    let mut new = newcomer(ctx, name, true);
    new.consents.public_page = true;
    new.audiences = new.audiences.opened();
    admitted(ctx, NewPerson { role: Role::Member, ..new }).await
}

pub async fn what_one_did_is_ones_own_until_one_shows_it(ctx: &Ctx) {
    let ewa = open_to_all(ctx, "Ewa Nowak").await;
    let jonas = person(ctx, "Jonas Nygård", Role::Member).await;
    let ingrid = person(ctx, "Ingrid Solbakken", Role::Manager).await;
    let (stranger, slug) = (Viewer::default(), me(&ewa).slug.clone());
    service::add(ctx, &ewa, &baked()).await.unwrap();
    for (audience, public, members) in
        [(None, 0, 0), (Some(Audience::Members), 0, 1), (Some(Audience::Public), 1, 1)]
    {
        if let Some(audience) = audience {
            service::show_to(ctx, &ewa, audience.as_str()).await.unwrap();
        }
        assert_eq!(told(ctx, &stranger, &slug).await, public, "{audience:?}, outside");
        assert_eq!(told(ctx, &jonas, &slug).await, members, "{audience:?}, inside");
        assert_eq!(told(ctx, &ingrid, &slug).await, 1, "{audience:?}, the manager");
        assert_eq!(told(ctx, &ewa, &slug).await, 1, "{audience:?}, herself");
    }
    let mine = service::mine(ctx, &ewa).await.unwrap();
    assert_eq!((mine.done[0].minutes, mine.done[0].kind), (Some(150), Kind::Other));
    service::hide(ctx, &ewa, mine.done[0].id, true).await.unwrap();
    for viewer in [&stranger, &jonas, &ingrid] {
        assert_eq!(told(ctx, viewer, &slug).await, 0, "hidden from everyone");
    }
    assert!(waiting(ctx, &ingrid).await.is_empty(), "nobody is thanked for what they hide");
    service::hide(ctx, &ewa, mine.done[0].id, false).await.unwrap();
    assert_eq!(told(ctx, &jonas, &slug).await, 1, "and back again");
}

pub async fn others_cannot_touch_it(ctx: &Ctx) {
    let ewa = person(ctx, "Ewa Nowak", Role::Member).await;
    let jonas = person(ctx, "Jonas Nygård", Role::Member).await;
    service::add(ctx, &ewa, &baked()).await.unwrap();
    let id = service::mine(ctx, &ewa).await.unwrap().done[0].id;
    assert_eq!(service::hide(ctx, &jonas, id, true).await, Err(Error::NotFound));
    assert_eq!(service::correct(ctx, &jonas, id, &baked()).await, Err(Error::NotFound));
    let nobody = Viewer::default();
    assert_eq!(service::add(ctx, &nobody, &baked()).await, Err(Error::SignInRequired));
    assert_eq!(service::hide(ctx, &nobody, id, true).await, Err(Error::SignInRequired));
    assert_eq!(service::show_to(ctx, &nobody, "public").await, Err(Error::SignInRequired));
    let words = thanks(vec![uuid::Uuid::from(id).to_string()], "Takk!");
    assert_eq!(service::thank(ctx, &jonas, &words).await, Err(Error::Forbidden));
    assert_eq!(service::to_thank(ctx, &jonas, "").await.err(), Some(Error::Forbidden));
    assert_eq!(service::newest_thanks(ctx, &nobody).await, Err(Error::SignInRequired));
    let tomorrow = ContributionForm { on: "1.1.2030".into(), ..baked() };
    let wrong = service::add(ctx, &ewa, &tomorrow).await.unwrap_err();
    assert_eq!(complaint(&wrong, "on"), Some(Complaint::NotYet));
    let corrected = ContributionForm { what: "Bakte boller".into(), ..baked() };
    service::correct(ctx, &ewa, id, &corrected).await.unwrap();
    let mine = service::mine(ctx, &ewa).await.unwrap();
    assert_eq!(mine.done[0].words.as_deref(), Some("Bakte boller"));
}

pub async fn everyone_is_thanked_once(ctx: &Ctx) {
    let ewa = person(ctx, "Ewa Nowak", Role::Member).await;
    let jonas = person(ctx, "Jonas Nygård", Role::Member).await;
    let ingrid = person(ctx, "Ingrid Solbakken", Role::Manager).await;
    for viewer in [&ewa, &ewa, &jonas, &ingrid] {
        service::add(ctx, viewer, &baked()).await.unwrap();
    }
    assert_eq!(service::waiting_for_thanks(ctx, &ingrid).await.unwrap().0, 3);
    let all = waiting(ctx, &ingrid).await;
    assert_eq!(all.len(), 3, "nobody thanks themselves");
    let words = thanks(all.clone(), "Tusen takk for bollene!");
    let (one, two) =
        tokio::join!(service::thank(ctx, &ingrid, &words), service::thank(ctx, &ingrid, &words));
    assert!(one.is_ok() != two.is_ok(), "of two touches one counts: {one:?} {two:?}");
    assert!([one, two].contains(&Err(Error::Conflict)));
    assert_eq!(count(ctx, "select count(*) from thanks").await, 2, "one each, for all they did");
    assert_eq!(service::waiting_for_thanks(ctx, &ingrid).await.unwrap(), (0, 0));
    let mut letters = 0;
    while let Some(queued) = mail::service::claim(ctx).await.unwrap() {
        if let Letter::Thanks { words, by, what, .. } = &queued.letter {
            assert_eq!(
                (words.as_str(), by.as_str()),
                ("Tusen takk for bollene!", "Ingrid Solbakken")
            );
            let expected = if queued.recipient.starts_with("ewa") { 2 } else { 1 };
            assert_eq!(what.len(), expected, "{what:?}");
            letters += 1;
        }
        mail::service::sent(ctx, queued.id).await.unwrap();
    }
    let queued = count(ctx, "select count(*) from outbox where key like 'thanks:%'").await;
    assert_eq!(queued, 2, "in the night they wait for the morning: {letters} have gone");
    let mine = service::mine(ctx, &jonas).await.unwrap();
    assert!(mine.done[0].thanked);
    assert_eq!(mine.thanks[0].by.as_deref(), Some("Ingrid Solbakken"));
}
