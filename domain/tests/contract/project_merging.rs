//! Two ideas that become one: who sees what of it, who hears, what goes along, and that it waits for its turn.

use crate::{
    joining::thi,
    projects::{because, decide, handed_in, page, register, role, sent_in, step},
    races::queue_of,
    world::{complaint, count, person, postgres_with_its_own_lock, texts},
};
use domain::{
    Complaint, Ctx, Error, Lang,
    account::{Role, Viewer},
    db::Db,
    mail::{Letter, ProjectLetter, ProjectNews},
    members::service as members,
    projects::{Role as Part, Stage, service},
};

async fn merge(ctx: &Ctx, by: &Viewer, from: &str, into: &str) {
    service::merge(ctx, by, from, into).await.unwrap_or_else(|e| panic!("{from} {into}: {e:?}"));
}

async fn refused(ctx: &Ctx, by: &Viewer, from: &str, into: &str) {
    let error = service::merge(ctx, by, from, into).await.unwrap_err();
    assert_eq!(complaint(&error, "into"), Some(Complaint::NotAChoice), "{from} into {into}");
}

/// What was written to people about projects, with their names, in order.
async fn letters(ctx: &Ctx, to: &str) -> Vec<ProjectLetter> {
    let all = texts(ctx, "select letter from outbox order by queued_at, id").await;
    let all = all.iter().filter_map(|text| serde_json::from_str(text).ok());
    let those = all.filter_map(|letter| match letter {
        Letter::Project(letter) if letter.name == to => Some(letter),
        _ => None,
    });
    those.collect()
}

fn named(merged: &[(String, String)]) -> Vec<&str> {
    merged.iter().map(|(_, title)| title.as_str()).collect()
}

pub async fn an_idea_nobody_has_looked_at_is_named_by_no_merge(ctx: &Ctx) {
    let ingrid = person(ctx, "Ingrid Solbakken", Role::Manager).await;
    let amir = person(ctx, "Amir Haidari", Role::Member).await;
    let ewa = person(ctx, "Ewa Nowak", Role::Member).await;
    let jonas = person(ctx, "Jonas Nygård", Role::Member).await;
    let seen = handed_in(ctx, &amir, "Takhagen på Lageret").await;
    register(ctx, &ingrid, &seen, &amir).await;
    let unseen = handed_in(ctx, &ewa, "Hage på taket").await;
    let no = handed_in(ctx, &ewa, "Hage i kjelleren").await;
    let reason = because(Stage::Identified, Stage::Rejected, "Der er det mørkt.");
    decide(ctx, &ingrid, &no, &reason).await.unwrap();
    refused(ctx, &ingrid, &seen, &unseen).await;
    refused(ctx, &ingrid, &unseen, &no).await;
    merge(ctx, &ingrid, &unseen, &seen).await;
    for (viewer, expected) in [
        (&Viewer::default(), vec![]),
        (&jonas, vec![]),
        (&amir, vec![]),
        (&ewa, vec!["Hage på taket"]),
        (&ingrid, vec!["Hage på taket"]),
    ] {
        let page = page(ctx, viewer, &seen).await;
        assert_eq!(named(&page.merged_from), expected, "{:?}", viewer.reach());
    }
    let hers = page(ctx, &ewa, &unseen).await;
    assert_eq!(hers.merged_into, Some((seen.clone(), "Takhagen på Lageret".into())));
    // What everyone has seen is named to everyone.
    let open = handed_in(ctx, &jonas, "Kasser på taket").await;
    register(ctx, &ingrid, &open, &jonas).await;
    merge(ctx, &ingrid, &open, &seen).await;
    let outside = page(ctx, &Viewer::default(), &seen).await;
    assert_eq!(named(&outside.merged_from), ["Kasser på taket"]);
    // The other way round: whoever carries one of two such ideas does not read of the other.
    let one = handed_in(ctx, &ewa, "Robåten").await;
    role(ctx, &ingrid, &one, &jonas, "contact").await;
    let other = handed_in(ctx, &amir, "Båten vår").await;
    merge(ctx, &ingrid, &one, &other).await;
    let his = page(ctx, &jonas, &one).await;
    assert!(his.merged && his.merged_into.is_none());
    assert_eq!(his.steps.last().unwrap().reason, None);
    let hers = page(ctx, &ewa, &one).await;
    assert_eq!(hers.merged_into.map(|(slug, _)| slug), Some(other), "Ewa is in it now");
}

pub async fn who_hears_of_a_merge_is_led_to_what_they_may_see(ctx: &Ctx) {
    let ingrid = person(ctx, "Ingrid Solbakken", Role::Manager).await;
    let amir = person(ctx, "Amir Haidari", Role::Member).await;
    let ewa = person(ctx, "Ewa Nowak", Role::Member).await;
    let jonas = person(ctx, "Jonas Nygård", Role::Member).await;
    let one = handed_in(ctx, &ewa, "Hage på taket").await;
    role(ctx, &ingrid, &one, &jonas, "contact").await;
    service::follow(ctx, &ingrid, &one).await.unwrap();
    let other = handed_in(ctx, &amir, "Takhagen på Lageret").await;
    merge(ctx, &ingrid, &one, &other).await;
    let hers = letters(ctx, "Ewa Nowak").await.pop().unwrap();
    let news = ProjectNews::Merged { into: "Takhagen på Lageret".into(), own: true };
    assert_eq!((hers.news, hers.title.as_str()), (news, "Hage på taket"));
    assert!(hers.link.ends_with(&other), "{}", hers.link);
    page(ctx, &ewa, &other).await;
    let his = letters(ctx, "Jonas Nygård").await.pop().unwrap();
    assert_eq!(his.news, ProjectNews::Moved { to: Stage::Closed, reason: None });
    assert!(his.link.ends_with(&one), "{}", his.link);
    page(ctx, &jonas, &one).await;
    // Of what is for everyone, whoever only followed hears too, and not that it was theirs.
    let open = handed_in(ctx, &amir, "Kasser på taket").await;
    register(ctx, &ingrid, &open, &amir).await;
    service::follow(ctx, &jonas, &open).await.unwrap();
    service::follow(ctx, &ingrid, &open).await.unwrap();
    let big = handed_in(ctx, &ewa, "Hele taket").await;
    register(ctx, &ingrid, &big, &ewa).await;
    merge(ctx, &ingrid, &open, &big).await;
    let his = letters(ctx, "Jonas Nygård").await.pop().unwrap();
    assert_eq!(his.news, ProjectNews::Merged { into: "Hele taket".into(), own: false });
    let own = letters(ctx, "Ingrid Solbakken").await;
    let merged = own.iter().filter(|it| matches!(it.news, ProjectNews::Merged { .. }));
    assert_eq!(merged.count(), 0, "she did it herself");
}

pub async fn a_consent_is_for_one_project(ctx: &Ctx) {
    let ingrid = person(ctx, "Ingrid Solbakken", Role::Manager).await;
    let amir = person(ctx, "Amir Haidari", Role::Member).await;
    let ewa = person(ctx, "Ewa Nowak", Role::Member).await;
    let jonas = person(ctx, "Jonas Nygård", Role::Member).await;
    let one = handed_in(ctx, &ewa, "Hage på taket").await;
    let other = handed_in(ctx, &amir, "Takhagen på Lageret").await;
    for slug in [&one, &other] {
        register(ctx, &ingrid, slug, &amir).await;
        service::join(ctx, &jonas, slug).await.unwrap();
    }
    service::show_me(ctx, &ewa, &one, true).await.unwrap();
    service::show_me(ctx, &jonas, &other, true).await.unwrap();
    merge(ctx, &ingrid, &one, &other).await;
    let outside = page(ctx, &Viewer::default(), &other).await;
    let names: Vec<_> = outside.people.iter().filter_map(|it| it.name.as_deref()).collect();
    assert_eq!(names, ["Jonas Nygård"], "Ewa said yes to stand in the other one");
    let inside = page(ctx, &jonas, &other).await;
    let hers = inside.people.iter().find(|it| it.name.as_deref() == Some("Ewa Nowak")).unwrap();
    assert_eq!((hers.roles.as_slice(), hers.shown), (&[Part::Proposer][..], false));
    // Where one has said yes, one stands there with all one is.
    let third = handed_in(ctx, &jonas, "Kasser på taket").await;
    merge(ctx, &ingrid, &third, &other).await;
    let outside = page(ctx, &Viewer::default(), &other).await;
    assert_eq!(outside.people[0].roles, [Part::Participant, Part::Proposer]);
}

pub async fn an_idea_that_comes_later_is_credited_too(ctx: &Ctx) {
    let ingrid = person(ctx, "Ingrid Solbakken", Role::Manager).await;
    let amir = person(ctx, "Amir Haidari", Role::Member).await;
    let ewa = person(ctx, "Ewa Nowak", Role::Member).await;
    let credits = "select count(*) from contributions where kind = 'handed_in'";
    let one = handed_in(ctx, &amir, "Takhagen på Lageret").await;
    register(ctx, &ingrid, &one, &amir).await;
    assert_eq!(count(ctx, credits).await, 1, "Amir's");
    let later = handed_in(ctx, &ewa, "Hage på taket").await;
    merge(ctx, &ingrid, &later, &one).await;
    assert_eq!(count(ctx, credits).await, 2, "and Ewa's");
    // What has been credited is not credited again.
    let known = handed_in(ctx, &ewa, "Kasser på taket").await;
    register(ctx, &ingrid, &known, &ewa).await;
    merge(ctx, &ingrid, &known, &one).await;
    assert_eq!(count(ctx, credits).await, 3);
    // And whoever becomes a Pådriver after their idea was registered.
    let (slug, token) = sent_in(ctx, "Sykkelverksted", "thi.nguyen@example.org").await;
    service::confirm_by_link(ctx, &token, "203.0.113.9").await.unwrap();
    register(ctx, &ingrid, &slug, &amir).await;
    assert_eq!(count(ctx, credits).await, 3, "she is nobody's yet");
    let thi = thi(ctx).await;
    members::join(ctx, &thi, Lang::Nb, "203.0.113.8").await.unwrap();
    assert_eq!(count(ctx, credits).await, 4);
}

pub async fn one_goes_out_of_what_was_merged_as_well(ctx: &Ctx) {
    let ingrid = person(ctx, "Ingrid Solbakken", Role::Manager).await;
    let amir = person(ctx, "Amir Haidari", Role::Member).await;
    let ewa = person(ctx, "Ewa Nowak", Role::Member).await;
    let one = handed_in(ctx, &ewa, "Hage på taket").await;
    let other = handed_in(ctx, &amir, "Takhagen på Lageret").await;
    for slug in [&one, &other] {
        register(ctx, &ingrid, slug, &amir).await;
    }
    service::show_me(ctx, &amir, &one, true).await.unwrap();
    merge(ctx, &ingrid, &one, &other).await;
    let outside = page(ctx, &Viewer::default(), &one).await;
    assert_eq!(outside.people[0].name.as_deref(), Some("Amir Haidari"));
    service::show_me(ctx, &amir, &one, false).await.unwrap();
    assert!(page(ctx, &Viewer::default(), &one).await.people.is_empty());
    assert!(page(ctx, &amir, &one).await.follows, "he follows both");
    service::unfollow(ctx, &amir, &one).await.unwrap();
    service::leave(ctx, &amir, &one).await.unwrap();
    let after = page(ctx, &amir, &one).await;
    assert!(!after.follows && !after.tie.any(), "and is out of the first");
    assert!(page(ctx, &amir, &other).await.tie.contact);
    let refused = service::join(ctx, &amir, &one).await;
    assert_eq!(refused, Err(Error::Conflict), "nobody comes in there any more");
}

#[tokio::test(flavor = "multi_thread")]
async fn who_decides_and_who_merges_go_one_after_the_other() {
    let story = "who_decides_and_who_merges_go_one_after_the_other";
    let Some(ctx) = postgres_with_its_own_lock(story).await else { return };
    let ingrid = person(&ctx, "Ingrid Solbakken", Role::Manager).await;
    let amir = person(&ctx, "Amir Haidari", Role::Member).await;
    let one = handed_in(&ctx, &amir, "Takhagen på Lageret").await;
    let other = handed_in(&ctx, &amir, "Hage på taket").await;
    role(&ctx, &ingrid, &one, &amir, "contact").await;
    let Db::Postgres(pool) = &ctx.db else { panic!("of PostgreSQL only") };
    let mut gate = pool.begin().await.unwrap();
    sqlx::query("select pg_advisory_xact_lock(7411)").execute(&mut *gate).await.unwrap();
    // First in the queue is who merges. Who decides and has the project already, and then waits for their turn, would
    // never get it: the first waits for the project.
    let (there, by, into) = (ctx.clone(), ingrid.clone(), one.clone());
    let first = tokio::spawn(async move { service::merge(&there, &by, &other, &into).await });
    queue_of(&mut gate, 1).await;
    let (there, by, slug) = (ctx.clone(), ingrid.clone(), one.clone());
    let second = tokio::spawn(async move {
        let form = step(Stage::Identified, Stage::Registered);
        decide(&there, &by, &slug, &form).await
    });
    queue_of(&mut gate, 2).await;
    gate.commit().await.unwrap();
    assert_eq!(first.await.unwrap(), Ok(()));
    assert_eq!(second.await.unwrap(), Ok(()));
    assert_eq!(page(&ctx, &Viewer::default(), &one).await.card.stage, Stage::Registered);
}
