//! The front page: who stands there, for whom.

use crate::world::{admitted, execute, newcomer, person};
use domain::{
    Ctx,
    account::{Role, Viewer},
    members::{Audiences, Consents, Portrait, Skills, Step, service, service::NewPerson},
};

pub async fn visitors_see_faces_that_want_to_be_seen(ctx: &Ctx) {
    for name in ["Amir Haidari", "Thi Nguyen"] {
        admitted(ctx, shown(ctx, name)).await;
    }
    admitted(ctx, NewPerson { portrait: Portrait::Initials, ..shown(ctx, "Uten Ansikt") }).await;
    admitted(ctx, NewPerson { consents: Consents::default(), ..shown(ctx, "Uten Samtykke") }).await;
    admitted(ctx, NewPerson { welcomed: None, ..shown(ctx, "Ikke Velkommen") }).await;

    let home = service::home(ctx, &Viewer::default()).await.unwrap();
    let mut names: Vec<_> = home.people.iter().map(|card| card.name.as_str()).collect();
    names.sort_unstable();
    assert_eq!(names, ["Amir Haidari", "Thi Nguyen"]);
    assert_eq!((home.all, home.shown, home.partners), (4, 3, 0));
    assert_eq!((home.waiting, home.step), (None, Step::None), "what is for those inside");
}

pub async fn of_many_faces_some_stand_there_whatever_the_hour(ctx: &Ctx) {
    for n in 0..10 {
        admitted(ctx, shown(ctx, &format!("Pådriver {n}"))).await;
    }
    let mut seen = std::collections::BTreeSet::new();
    for _ in 0..6 {
        let home = service::home(ctx, &Viewer::default()).await.unwrap();
        assert_eq!(home.people.len(), 6);
        seen.extend(home.people.into_iter().map(|card| card.name));
        for _ in 0..3600 {
            ctx.env.now();
        }
    }
    assert!(seen.len() > 6, "others each hour: {seen:?}");
}

pub async fn inside_one_sees_who_is_new_and_what_is_missing(ctx: &Ctx) {
    let ingrid = person(ctx, "Ingrid Solbakken", Role::Manager).await;
    let amir = admitted(ctx, shown(ctx, "Amir Haidari")).await;
    execute(ctx, "update people set registered_at = '2026-10-01T00:00:00Z'").await;
    admitted(ctx, NewPerson { welcomed: None, ..shown(ctx, "Thi Nguyen") }).await;
    let ewa = NewPerson { portrait: Portrait::Initials, ..shown(ctx, "Ewa Nowak") };
    let ewa = admitted(ctx, ewa).await;

    let home = service::home(ctx, &amir).await.unwrap();
    let names: Vec<_> = home.people.iter().map(|card| card.name.as_str()).collect();
    assert_eq!(names, ["Ewa Nowak", "Thi Nguyen"], "who came last stands first");
    assert!(home.people.iter().all(|card| card.fresh));
    assert_eq!((home.waiting, home.step), (None, Step::Competence));
    assert_eq!(service::home(ctx, &ewa).await.unwrap().step, Step::Face);
    let waiting = service::home(ctx, &ingrid).await.unwrap().waiting;
    assert_eq!(waiting, Some(1), "and the manager how many wait");

    let able = NewPerson {
        skills: Skills { competences: vec!["Ombruk".into()], ..Skills::default() },
        ..shown(ctx, "Jonas Nygård")
    };
    let headline = Some("Student".into());
    let complete = NewPerson {
        headline,
        ..NewPerson { skills: able.skills.clone(), ..shown(ctx, "Liv Aasen") }
    };
    let (able, complete) = (admitted(ctx, able).await, admitted(ctx, complete).await);
    assert_eq!(service::home(ctx, &able).await.unwrap().step, Step::Headline);
    assert_eq!(service::home(ctx, &complete).await.unwrap().step, Step::None);
}

/// On the open page, with a drawn face.
fn shown(ctx: &Ctx, name: &str) -> NewPerson {
    NewPerson {
        portrait: Portrait::Drawn("w.0.copper-bob".into()),
        consents: Consents { public_page: true, ..Consents::default() },
        audiences: Audiences::on_joining(true),
        ..newcomer(ctx, name, true)
    }
}
