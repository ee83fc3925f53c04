//! Projects: an idea, its gates, who may, two who write at once, two ideas that become one.

use crate::world::{complaint, count, me, person, texts};
use domain::{
    Complaint, Ctx, Error, Lang,
    account::{Role, Viewer},
    mail::{Letter, ProjectNews},
    projects::{
        DecisionForm, HandedIn, IdeaForm, NeedForm, ProjectForm, ProjectPage, ProjectQuery,
        RoleForm, Stage, UpdateForm, service, stages::Criterion,
    },
};

pub const PHONE: &str = "203.0.113.7";

pub async fn idea(ctx: &Ctx, title: &str) -> IdeaForm {
    let drawn_at = service::idea_form(ctx).await.unwrap();
    for _ in 0..5 {
        ctx.env.now(); // a person takes some seconds
    }
    IdeaForm {
        title: title.into(),
        brief: "Et drivhus og førti plantekasser på taket.".into(),
        focus: "mat".into(),
        drawn_at,
        ..IdeaForm::default()
    }
}

pub async fn handed_in(ctx: &Ctx, viewer: &Viewer, title: &str) -> String {
    let form = IdeaForm { another: Some("on".into()), ..idea(ctx, title).await };
    match service::hand_in(ctx, viewer, &form, Lang::Nb, PHONE).await.unwrap() {
        HandedIn::Project(slug) => slug,
        other => panic!("{other:?}"),
    }
}

pub fn step(from: Stage, to: Stage) -> DecisionForm {
    DecisionForm { from: from.as_str().into(), to: to.as_str().into(), ..DecisionForm::default() }
}

pub fn because(from: Stage, to: Stage, reason: &str) -> DecisionForm {
    DecisionForm { reason: reason.into(), ..step(from, to) }
}

pub async fn decide(
    ctx: &Ctx,
    viewer: &Viewer,
    slug: &str,
    form: &DecisionForm,
) -> Result<(), Error> {
    service::decide(ctx, viewer, slug, form).await
}

/// With that person as its contact.
pub async fn register(ctx: &Ctx, manager: &Viewer, slug: &str, contact: &Viewer) {
    role(ctx, manager, slug, contact, "contact").await;
    decide(ctx, manager, slug, &step(Stage::Identified, Stage::Registered)).await.unwrap();
}

/// An idea of somebody without an account, with its address proven: its slug and the token of its link.
pub async fn sent_in(ctx: &Ctx, title: &str, email: &str) -> (String, String) {
    let form = IdeaForm {
        name: "Kari Moe".into(),
        email: email.into(),
        another: Some("on".into()),
        ..idea(ctx, title).await
    };
    service::hand_in(ctx, &Viewer::default(), &form, Lang::Nb, PHONE).await.unwrap();
    let (token, _) =
        mailed(ctx).await.into_iter().rfind(|(_, news)| *news == ProjectNews::Received).unwrap();
    (domain::text::slugify(title), token)
}

fn missing(refused: Result<(), Error>) -> Vec<Criterion> {
    match refused {
        Err(Error::Invalid(errors)) => Criterion::refused(&errors),
        other => panic!("{other:?}"),
    }
}

pub async fn page(ctx: &Ctx, viewer: &Viewer, slug: &str) -> ProjectPage {
    service::page(ctx, viewer, slug).await.unwrap()
}

pub async fn role(ctx: &Ctx, by: &Viewer, slug: &str, whom: &Viewer, role: &str) {
    let form = RoleForm { person: me(whom).slug.clone(), role: role.into() };
    service::give_role(ctx, by, slug, &form).await.unwrap();
}

fn typed(page: &ProjectPage) -> ProjectForm {
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    ProjectForm {
        title: page.card.title.clone(),
        brief: page.card.brief.clone(),
        focus: page.card.focus.key(),
        why: text(&page.why),
        for_whom: text(&page.for_whom),
        funding: text(&page.funding),
        result: text(&page.card.result),
        picture: text(&page.card.picture),
        version: page.version.to_string(),
        ..ProjectForm::default()
    }
}

/// The tokens of private links that were mailed, in order.
pub async fn mailed(ctx: &Ctx) -> Vec<(String, ProjectNews)> {
    let all = texts(ctx, "select letter from outbox order by queued_at, id").await;
    let letters = all.iter().filter_map(|text| serde_json::from_str(text).ok());
    let found = letters.filter_map(|letter| match letter {
        Letter::Project(letter) => {
            let token = letter.link.rsplit_once("/ide/").map(|(_, token)| token.to_owned());
            Some((token.unwrap_or_default(), letter.news))
        }
        _ => None,
    });
    found.collect()
}

pub async fn an_idea_without_an_account_is_followed_by_its_link(ctx: &Ctx) {
    let ingrid = person(ctx, "Ingrid Solbakken", Role::Manager).await;
    let stranger = Viewer::default();
    let form = IdeaForm {
        name: "Kari Moe".into(),
        email: "kari@example.org".into(),
        ..idea(ctx, "Takhagen på Lageret").await
    };
    let handed = service::hand_in(ctx, &stranger, &form, Lang::Nb, PHONE).await.unwrap();
    let HandedIn::Link(shown) = handed else { panic!("{handed:?}") };
    let slug = "takhagen-pa-lageret";
    assert_eq!(service::page(ctx, &stranger, slug).await.unwrap_err(), Error::NotFound);
    assert_eq!(page(ctx, &ingrid, slug).await.senders, [("Kari Moe".to_owned(), false)]);
    let idea = service::followed(ctx, &shown, PHONE).await.unwrap();
    assert!(!idea.may_confirm, "what was shown on the screen proves no address");
    assert_eq!(service::confirm_by_link(ctx, &shown, PHONE).await, Err(Error::NotFound));
    let (token, news) = mailed(ctx).await.swap_remove(0);
    assert_eq!(news, ProjectNews::Received);
    assert!(service::followed(ctx, &token, PHONE).await.unwrap().may_confirm);
    assert!(!service::followed(ctx, &token, PHONE).await.unwrap().confirmed, "a look does nothing");
    service::confirm_by_link(ctx, &token, PHONE).await.unwrap();
    let more = UpdateForm { said: "Taket tåler vekten.".into() };
    service::add_by_link(ctx, &token, &more, PHONE).await.unwrap();
    let idea = service::followed(ctx, &shown, PHONE).await.unwrap();
    assert!(idea.confirmed);
    assert_eq!(idea.page.updates[0].said, "Taket tåler vekten.");
    // A refusal is read with its reason, in the mail and behind the link.
    let no = because(Stage::Identified, Stage::Rejected, "To andre gjør det.");
    decide(ctx, &ingrid, slug, &no).await.unwrap();
    let last = mailed(ctx).await.pop().unwrap();
    let told =
        ProjectNews::Moved { to: Stage::Rejected, reason: Some("To andre gjør det.".into()) };
    assert_eq!(last.1, told);
    let idea = service::followed(ctx, &last.0, PHONE).await.unwrap();
    assert_eq!(idea.page.steps[1].reason.as_deref(), Some("To andre gjør det."));
    service::stop_by_link(ctx, &token, PHONE).await.unwrap();
    assert_eq!(service::followed(ctx, &shown, PHONE).await.unwrap_err(), Error::NotFound);
    assert_eq!(
        count(ctx, "select count(*) from project_followers where email is not null").await,
        0
    );
}

pub async fn a_private_link_is_not_guessed(ctx: &Ctx) {
    for _ in 0..30 {
        assert_eq!(service::followed(ctx, "gjettet", PHONE).await.unwrap_err(), Error::NotFound);
    }
    let refused = service::followed(ctx, "gjettet", PHONE).await.unwrap_err();
    assert_eq!(refused, Error::RateLimited);
    let more = UpdateForm { said: "Hei".into() };
    let other = service::add_by_link(ctx, "gjettet", &more, "198.51.100.1").await;
    assert_eq!(other, Err(Error::NotFound));
}

pub async fn machines_and_the_hurried_hand_in_nothing(ctx: &Ctx) {
    let amir = person(ctx, "Amir Haidari", Role::Member).await;
    let form = IdeaForm { website: "http://x".into(), ..idea(ctx, "Kjøp piller").await };
    service::hand_in(ctx, &amir, &form, Lang::Nb, PHONE).await.unwrap();
    let form = IdeaForm { drawn_at: "1.falsk".into(), ..idea(ctx, "Uten segl").await };
    let refused = service::hand_in(ctx, &amir, &form, Lang::Nb, PHONE).await;
    assert_eq!(refused, Err(Error::SendAgain));
    let form = IdeaForm { title: "x".repeat(5000), ..idea(ctx, "").await };
    let refused = service::hand_in(ctx, &amir, &form, Lang::Nb, PHONE).await.unwrap_err();
    assert_eq!(complaint(&refused, "title"), Some(Complaint::TooLong(120)));
    assert_eq!(count(ctx, "select count(*) from projects").await, 0);
}

pub async fn every_gate_says_what_is_missing_and_opens(ctx: &Ctx) {
    let ingrid = person(ctx, "Ingrid Solbakken", Role::Manager).await;
    let isak = person(ctx, "Isak Sandvik", Role::Member).await;
    let jonas = person(ctx, "Jonas Nygård", Role::Member).await;
    let slug = handed_in(ctx, &jonas, "Takhagen på Lageret").await;
    let register = step(Stage::Identified, Stage::Registered);
    assert_eq!(decide(ctx, &jonas, &slug, &register).await, Err(Error::Forbidden), "his own idea");
    assert_eq!(decide(ctx, &isak, &slug, &register).await, Err(Error::NotFound), "nobody's yet");
    assert_eq!(decide(ctx, &Viewer::default(), &slug, &register).await, Err(Error::SignInRequired));
    assert_eq!(missing(decide(ctx, &ingrid, &slug, &register).await), [Criterion::Contact]);
    assert_eq!(page(ctx, &ingrid, &slug).await.card.stage, Stage::Identified, "and nothing moved");
    role(ctx, &ingrid, &slug, &jonas, "contact").await;
    decide(ctx, &ingrid, &slug, &register).await.unwrap();
    assert_eq!(
        decide(ctx, &ingrid, &slug, &register).await,
        Err(Error::Conflict),
        "moved meanwhile"
    );
    let qualify = DecisionForm {
        decided_by: "steering_group".into(),
        ..step(Stage::Registered, Stage::Qualified)
    };
    let lacks = missing(decide(ctx, &ingrid, &slug, &qualify).await);
    use Criterion::{Benefit, Contributors, Funding, Lead, Needs, Picture, Purpose};
    assert_eq!(lacks, [Purpose, Benefit, Lead, Needs, Funding]);
    role(ctx, &ingrid, &slug, &isak, "lead").await;
    for title in ["Snekker i to helger", "Fire som vanner"] {
        let form = NeedForm { title: title.into(), ..NeedForm::default() };
        assert_eq!(service::save_need(ctx, &jonas, &slug, &form).await, Err(Error::Forbidden));
        service::save_need(ctx, &isak, &slug, &form).await.unwrap();
    }
    let form = ProjectForm {
        why: "Mat der folk bor.".into(),
        for_whom: "Naboene på venteliste.".into(),
        funding: "180 000 kr fra kommunen.".into(),
        ..typed(&page(ctx, &isak, &slug).await)
    };
    assert_eq!(service::edit(ctx, &jonas, &slug, &form).await, Err(Error::Forbidden));
    service::edit(ctx, &isak, &slug, &form).await.unwrap();
    let alone = step(Stage::Registered, Stage::Qualified);
    let lacks = missing(decide(ctx, &ingrid, &slug, &alone).await);
    assert_eq!(lacks, [Criterion::Decided], "nobody says for the group that it has decided");
    decide(ctx, &ingrid, &slug, &qualify).await.unwrap();
    let hold = step(Stage::Qualified, Stage::OnHold);
    let refused = decide(ctx, &isak, &slug, &hold).await.unwrap_err();
    assert_eq!(complaint(&refused, "reason"), Some(Complaint::Missing));
    let hold = because(Stage::Qualified, Stage::OnHold, "Venter på tillatelse.");
    decide(ctx, &isak, &slug, &hold).await.unwrap();
    let back = step(Stage::OnHold, Stage::Qualified);
    assert_eq!(decide(ctx, &isak, &slug, &back).await, Err(Error::Forbidden));
    decide(ctx, &ingrid, &slug, &back).await.unwrap();
    let realise = step(Stage::Qualified, Stage::Realised);
    let lacks = missing(decide(ctx, &isak, &slug, &realise).await);
    assert!(lacks.contains(&Picture) && !lacks.contains(&Contributors), "{lacks:?}");
    let form = ProjectForm {
        result: "Førti kasser.".into(),
        picture: "lageret".into(),
        ..typed(&page(ctx, &isak, &slug).await)
    };
    service::edit(ctx, &isak, &slug, &form).await.unwrap();
    decide(ctx, &isak, &slug, &realise).await.unwrap();
    let steps = page(ctx, &ingrid, &slug).await.steps;
    let became: Vec<Stage> = steps.iter().map(|step| step.became).collect();
    use Stage::{Identified, OnHold, Qualified, Realised, Registered};
    assert_eq!(became, [Identified, Registered, Qualified, OnHold, Qualified, Realised]);
    let kinds =
        texts(ctx, "select kind from contributions where topic = 'projects' order by kind").await;
    assert_eq!(kinds, ["handed_in", "led", "took_part"], "Jonas's idea, Isak's lead, Jonas's part");
    let minutes = service::minutes(ctx, &ingrid, Lang::Nb, &slug, false).await.unwrap();
    assert!(minutes.contains("Fra Kvalifisert til På vent") && minutes.contains("tillatelse"));
    let other = service::minutes(ctx, &Viewer::default(), Lang::Nb, &slug, true).await;
    assert_eq!(other, Err(Error::SignInRequired));
}

pub async fn what_two_write_at_once_is_not_lost(ctx: &Ctx) {
    let ingrid = person(ctx, "Ingrid Solbakken", Role::Manager).await;
    let slug = handed_in(ctx, &ingrid, "Takhagen på Lageret").await;
    let seen = page(ctx, &ingrid, &slug).await;
    let first = ProjectForm { title: "Takhagen".into(), ..typed(&seen) };
    service::edit(ctx, &ingrid, &slug, &first).await.unwrap();
    // Another field goes beside it.
    let second = ProjectForm { why: "Mat.".into(), ..typed(&seen) };
    service::edit(ctx, &ingrid, &slug, &second).await.unwrap();
    let now = page(ctx, &ingrid, &slug).await;
    assert_eq!((now.card.title.as_str(), now.why.as_deref()), ("Takhagen", Some("Mat.")));
    // The same field is shown first.
    let third = ProjectForm { title: "Drivhuset".into(), ..typed(&seen) };
    let refused = service::edit(ctx, &ingrid, &slug, &third).await.unwrap_err();
    assert_eq!(complaint(&refused, "title"), Some(Complaint::ChangedMeanwhile));
    let again = ProjectForm { seen: now.version.to_string(), ..third };
    service::edit(ctx, &ingrid, &slug, &again).await.unwrap();
    let now = page(ctx, &ingrid, &slug).await;
    assert_eq!((now.card.title.as_str(), now.why.as_deref()), ("Drivhuset", Some("Mat.")));
    let edit = &now.edits[0];
    assert_eq!(
        (edit.was.as_deref(), edit.became.as_deref()),
        (Some("Takhagen"), Some("Drivhuset"))
    );
}

pub async fn two_ideas_become_one_with_credit_to_both(ctx: &Ctx) {
    let ingrid = person(ctx, "Ingrid Solbakken", Role::Manager).await;
    let amir = person(ctx, "Amir Haidari", Role::Member).await;
    let ewa = person(ctx, "Ewa Nowak", Role::Member).await;
    let one = handed_in(ctx, &amir, "Takhagen på Lageret").await;
    let other = handed_in(ctx, &ewa, "Hage på taket").await;
    assert_eq!(service::merge(ctx, &amir, &other, &one).await, Err(Error::Forbidden));
    for into in [other.as_str(), "finnes-ikke"] {
        let refused = service::merge(ctx, &ingrid, &other, into).await.unwrap_err();
        assert_eq!(complaint(&refused, "into"), Some(Complaint::NotAChoice), "{into}");
    }
    service::merge(ctx, &ingrid, &other, &one).await.unwrap();
    let refused = service::merge(ctx, &ingrid, &one, &other).await.unwrap_err();
    assert_eq!(complaint(&refused, "into"), Some(Complaint::NotAChoice), "no circles");
    assert_eq!(service::merge(ctx, &ingrid, &other, &one).await, Err(Error::Conflict));
    let now = page(ctx, &ewa, &one).await;
    assert!(now.tie.proposer && now.follows, "Ewa's idea too");
    assert_eq!(now.merged_from, [(other.clone(), "Hage på taket".to_owned())]);
    let list = service::list(ctx, &ingrid, &ProjectQuery::default()).await.unwrap();
    assert_eq!(list.projects.len(), 1, "it is found there");
}

pub async fn others_see_what_is_registered_and_names_with_consent(ctx: &Ctx) {
    let ingrid = person(ctx, "Ingrid Solbakken", Role::Manager).await;
    let amir = person(ctx, "Amir Haidari", Role::Member).await;
    let ewa = person(ctx, "Ewa Nowak", Role::Member).await;
    let stranger = Viewer::default();
    let slug = handed_in(ctx, &amir, "Ombrukslageret").await;
    for (viewer, sees) in [(&stranger, 0), (&ewa, 0), (&amir, 1), (&ingrid, 1)] {
        let list = service::list(ctx, viewer, &ProjectQuery::default()).await.unwrap();
        assert_eq!(list.projects.len(), sees);
    }
    assert_eq!(service::join(ctx, &ewa, &slug).await, Err(Error::NotFound));
    assert!(service::alike(ctx, "Ombrukslager").await.unwrap().is_empty());
    role(ctx, &ingrid, &slug, &amir, "contact").await;
    decide(ctx, &ingrid, &slug, &step(Stage::Identified, Stage::Registered)).await.unwrap();
    service::join(ctx, &ewa, &slug).await.unwrap();
    assert_eq!(service::alike(ctx, "Ombrukslager").await.unwrap().len(), 1);
    let query =
        ProjectQuery { q: "ombruksl".into(), focus: "mat".into(), ..ProjectQuery::default() };
    assert_eq!(service::list(ctx, &stranger, &query).await.unwrap().projects.len(), 1);
    let outside = page(ctx, &stranger, &slug).await;
    assert_eq!((outside.people.len(), outside.unnamed), (0, 2), "nobody has said yes");
    assert_eq!(page(ctx, &ewa, &slug).await.people.len(), 2);
    service::show_me(ctx, &ewa, &slug, true).await.unwrap();
    let outside = page(ctx, &stranger, &slug).await;
    assert_eq!(outside.people[0].name.as_deref(), Some("Ewa Nowak"));
    assert_eq!(outside.people[0].slug, None, "her own page is not for everyone");
    service::leave(ctx, &ewa, &slug).await.unwrap();
    assert_eq!(service::show_me(ctx, &ewa, &slug, true).await, Err(Error::NotFound));
}
