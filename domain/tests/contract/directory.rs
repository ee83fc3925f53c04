//! The directory: who finds whom, by what, in which order.

use crate::world::{admitted, complaint, newcomer, person};
use domain::{
    Audience, Ctx, Error,
    account::{Role, Viewer},
    members::{
        Audiences, ConsentKind, Consents, DirectoryQuery, FoundProfile, ListQuery, Profile,
        ProfileForm, Skills, TagKind, What,
        service::{self, NewPerson},
    },
};

pub async fn names_stand_in_norwegian_order_and_pages_meet(ctx: &Ctx) {
    let ingrid = person(ctx, "Ingrid Solbakken", Role::Manager).await;
    for name in ["Åse Ås", "Zara Zoo", "Ørjan Øy", "Ærlig Ærlig", "Aage Aas", "Arne Arnesen"]
    {
        person(ctx, name, Role::Member).await;
    }
    let all = [
        "Arne Arnesen",
        "Ingrid Solbakken",
        "Zara Zoo",
        "Ærlig Ærlig",
        "Ørjan Øy",
        "Aage Aas",
        "Åse Ås",
    ];
    assert_eq!(names(ctx, &ingrid, DirectoryQuery::default()).await, all);

    let (mut seen, mut after) = (Vec::new(), String::new());
    loop {
        let query = DirectoryQuery { show: 2, after: after.clone(), ..DirectoryQuery::default() };
        let page = service::directory(ctx, &ingrid, &query).await.unwrap();
        assert_eq!(page.total.people, 7);
        seen.extend(page.people.into_iter().map(|card| card.name));
        match page.next {
            Some(next) => after = next,
            None => break,
        }
    }
    assert_eq!(seen, all);
}

pub async fn names_that_begin_with_what_is_typed_come_first_on_every_page(ctx: &Ctx) {
    let ingrid = person(ctx, "Ingrid Solbakken", Role::Manager).await;
    for name in
        ["Anna Maria Moe", "Maria Berg", "Bo Maristad", "Marius Aas", "Ås Mari", "Marit Vik"]
    {
        person(ctx, name, Role::Member).await;
    }
    let all = ["Maria Berg", "Marit Vik", "Marius Aas", "Anna Maria Moe", "Bo Maristad", "Ås Mari"];
    for show in 1..=7 {
        let (mut seen, mut after) = (Vec::new(), String::new());
        loop {
            let query =
                DirectoryQuery { q: "mari".into(), show, after, ..DirectoryQuery::default() };
            let page = service::directory(ctx, &ingrid, &query).await.unwrap();
            assert_eq!(page.total.people, 6);
            seen.extend(page.people.into_iter().map(|card| card.name));
            match page.next {
                Some(next) => after = next,
                None => break,
            }
        }
        assert_eq!(seen, all, "{show} a page");
    }
}

pub async fn letters_are_found_however_they_are_typed(ctx: &Ctx) {
    let ingrid = person(ctx, "Ingrid Solbakken", Role::Manager).await;
    for name in ["Kari Østby", "Per Ås", "Liv Høyre", "Łucja Čáhppe"] {
        person(ctx, name, Role::Member).await;
    }
    for (typed, found) in [
        ("ostby", vec!["Kari Østby"]),
        ("ØSTB", vec!["Kari Østby"]),
        ("aas", vec!["Per Ås"]),
        ("hoyre", vec!["Liv Høyre"]),
        ("høyre", vec!["Liv Høyre"]),
        ("lucja cah", vec!["Łucja Čáhppe"]),
        ("kari as", vec![]),
        ("\"kari\" OR per*", vec![]),
        ("%", vec![]),
        ("') or 1=1 --", vec![]),
    ] {
        assert_eq!(names(ctx, &ingrid, search(typed)).await, found, "{typed}");
    }
    assert!(names(ctx, &ingrid, search(&"ø".repeat(10_000))).await.is_empty());
}

/// An address may say anything, also what PostgreSQL keeps in no text.
pub async fn a_nul_finds_nobody_and_breaks_nothing(ctx: &Ctx) {
    let ingrid = person(ctx, "Ingrid Solbakken", Role::Manager).await;
    assert_eq!(profile(ctx, &ingrid, "ingrid\0", None).await, Err(Error::NotFound));
    assert_eq!(domain::partners::service::page(ctx, &ingrid, "\0").await, Err(Error::NotFound));
    let welcome = domain::members::WelcomeForm { slug: "\0".into(), personal: "Hei!".into() };
    assert_eq!(service::welcome(ctx, &ingrid, &welcome).await, Err(Error::NotFound));
    assert!(names(ctx, &ingrid, search("\0")).await.is_empty());
    for query in [
        DirectoryQuery { competence: "\0".into(), ..DirectoryQuery::default() },
        DirectoryQuery { partner: "x\0".into(), ..DirectoryQuery::default() },
        DirectoryQuery { after: "1.\0".into(), ..DirectoryQuery::default() },
    ] {
        let answer = service::directory(ctx, &ingrid, &query).await;
        assert_ne!(answer.err(), Some(Error::Unavailable), "{query:?}");
    }
    assert_eq!(names(ctx, &ingrid, search("ingrid\0")).await, ["Ingrid Solbakken"]);
}

pub async fn everyone_sees_only_what_was_agreed_to(ctx: &Ctx) {
    let jonas = person(ctx, "Jonas Nygård", Role::Member).await;
    let ingrid = person(ctx, "Ingrid Solbakken", Role::Manager).await;
    admitted(ctx, amir(ctx, true)).await;
    admitted(ctx, NewPerson { consents: Consents::default(), ..named(ctx, "Hemmelig Hansen") })
        .await;
    let visitor = Viewer::default();

    // Found by the open competence, not by the motivation that only Pådrivere may read.
    assert_eq!(names(ctx, &visitor, search("ombruk")).await, ["Amir Haidari"]);
    assert!(names(ctx, &visitor, search("containeren")).await.is_empty());
    assert_eq!(names(ctx, &jonas, search("containeren")).await, ["Amir Haidari"]);
    assert!(names(ctx, &jonas, search("amir-haidari@example.org")).await.is_empty());
    assert_eq!(names(ctx, &ingrid, search("amir-haidari@example.org")).await, ["Amir Haidari"]);
    assert_eq!(names(ctx, &visitor, DirectoryQuery::default()).await, ["Amir Haidari"]);

    let open = profile(ctx, &visitor, "amir-haidari", None).await.unwrap();
    assert!(
        open.listed == Audience::Public
            && open.motivation.is_none()
            && open.phone.is_none()
            && open.email.is_none()
    );
    assert_eq!(open.tags.competences[0].name, "Ombruk");
    assert!(open.since.is_none() && open.happenings.is_empty(), "when is in no consent");
    let inside = profile(ctx, &jonas, "amir-haidari", None).await.unwrap();
    assert!(inside.motivation.is_some() && inside.phone.is_none());
    assert!(inside.since.is_some() && inside.happenings.len() == 2);
    let all = profile(ctx, &ingrid, "amir-haidari", None).await.unwrap();
    assert!(all.phone.is_some() && all.email.is_some());
    assert_eq!(profile(ctx, &visitor, "hemmelig-hansen", None).await, Err(Error::NotFound));
    assert!(profile(ctx, &jonas, "hemmelig-hansen", None).await.is_ok());
}

pub async fn one_can_look_at_oneself_with_others_eyes(ctx: &Ctx) {
    let amir = admitted(ctx, amir(ctx, true)).await;
    let own = profile(ctx, &amir, "amir-haidari", None).await.unwrap();
    assert!(own.own && own.phone.is_some());
    let public = profile(ctx, &amir, "amir-haidari", Some(Audience::Public)).await.unwrap();
    assert!(public.phone.is_none() && public.motivation.is_none());
    // Nobody gets sharper eyes than their own by asking.
    let jonas = person(ctx, "Jonas", Role::Member).await;
    let tried = profile(ctx, &jonas, "amir-haidari", Some(Audience::Manager)).await.unwrap();
    assert!(tried.phone.is_none());
}

pub async fn filters_count_what_they_lead_to(ctx: &Ctx) {
    let jonas = person(ctx, "Jonas Nygård", Role::Member).await;
    let amir = admitted(ctx, amir(ctx, true)).await;
    admitted(ctx, NewPerson { skills: skills(&["Ombruk", "Søm"]), ..named(ctx, "Thi Nguyen") })
        .await;
    let visitor = Viewer::default();
    assert_eq!(counted(ctx, &visitor, "ombruk").await, Some(1));
    assert_eq!(counted(ctx, &jonas, "ombruk").await, Some(2));
    assert_eq!(counted(ctx, &visitor, "som").await, None);
    let ombruk = DirectoryQuery { competence: "ombruk".into(), ..DirectoryQuery::default() };
    assert_eq!(names(ctx, &jonas, ombruk.clone()).await, ["Amir Haidari", "Thi Nguyen"]);
    let both = DirectoryQuery { q: "thi".into(), ..ombruk.clone() };
    assert_eq!(names(ctx, &jonas, both).await, ["Thi Nguyen"]);
    let unknown = DirectoryQuery { competence: "finnes-ikke".into(), ..DirectoryQuery::default() };
    assert!(names(ctx, &jonas, unknown).await.is_empty());

    // Who hides a field is no longer counted or found under it.
    let form = ProfileForm { see_competence: "manager".into(), ..form(ctx, &amir).await };
    service::update_me(ctx, &amir, &form).await.unwrap();
    assert_eq!(counted(ctx, &visitor, "ombruk").await, None);
    assert_eq!(counted(ctx, &jonas, "ombruk").await, Some(1));
    assert!(names(ctx, &visitor, search("ombruk")).await.is_empty());
    assert_eq!(names(ctx, &jonas, ombruk).await, ["Thi Nguyen"]);
}

pub async fn words_of_all_alphabets_lead_to_those_who_know_them(ctx: &Ctx) {
    let jonas = person(ctx, "Jonas Nygård", Role::Member).await;
    for (name, knows) in [("Ewa Nowak", "C++"), ("Olha Koval", "Вязание"), ("Thi Nguyen", "C#")]
    {
        admitted(ctx, NewPerson { skills: skills(&[knows]), ..named(ctx, name) }).await;
        let found = profile(ctx, &jonas, &domain::text::slugify(name), None).await.unwrap();
        let tag = &found.tags.competences[0];
        assert_eq!(tag.name, knows, "in their own words");
        let query = DirectoryQuery { competence: tag.slug.clone(), ..DirectoryQuery::default() };
        assert_eq!(names(ctx, &jonas, query).await, [name]);
    }
}

pub async fn what_happens_often_does_not_push_out_what_happens_once(ctx: &Ctx) {
    let amir = admitted(ctx, amir(ctx, true)).await;
    for n in 0..31 {
        let edited = ProfileForm { headline: format!("Nr. {n}"), ..form(ctx, &amir).await };
        service::update_me(ctx, &amir, &edited).await.unwrap();
    }
    let happenings = profile(ctx, &amir, "amir-haidari", None).await.unwrap().happenings;
    let whats: Vec<_> = happenings.iter().map(|happening| happening.what.clone()).collect();
    assert_eq!(whats, [What::Welcomed, What::Joined]);
}

pub async fn withdrawing_consent_works_at_once_and_is_told_to_those_who_saw(ctx: &Ctx) {
    let amir = admitted(ctx, amir(ctx, true)).await;
    let mut live = ctx.live.subscribe();
    service::set_consent(ctx, &amir, ConsentKind::PublicPage, false).await.unwrap();
    assert_eq!(crate::world::told(&mut live), Audience::Public);
    let visitor = Viewer::default();
    assert!(names(ctx, &visitor, DirectoryQuery::default()).await.is_empty());
    assert_eq!(profile(ctx, &visitor, "amir-haidari", None).await, Err(Error::NotFound));
    assert_eq!(service::filters(ctx, &visitor).await.unwrap().shown, 0);
    let consents = service::me(ctx, &amir).await.unwrap().consents;
    let page = consents.iter().find(|consent| consent.kind == ConsentKind::PublicPage).unwrap();
    assert!(!page.given && page.on.is_some());
}

pub async fn a_new_name_has_a_new_address_and_the_old_one_leads_on(ctx: &Ctx) {
    let amir = admitted(ctx, amir(ctx, true)).await;
    let edited = ProfileForm { name: "Amir Haidari Berg".into(), ..form(ctx, &amir).await };
    service::update_me(ctx, &amir, &edited).await.unwrap();
    let found = service::profile(ctx, &Viewer::default(), "amir-haidari", None).await;
    assert_eq!(found, Ok(FoundProfile::Moved("amir-haidari-berg".into())));
    // The name that was left is not given to a namesake, and coming back to it is possible.
    admitted(
        ctx,
        NewPerson { email: Some("annen@example.org".into()), ..named(ctx, "Amir Haidari") },
    )
    .await;
    assert!(profile(ctx, &amir, "amir-haidari-2", None).await.is_ok());
    let back = ProfileForm { name: "Amir Haidari".into(), ..form(ctx, &amir).await };
    service::update_me(ctx, &amir, &back).await.unwrap();
    assert_eq!(profile(ctx, &amir, "amir-haidari", None).await.unwrap().name, "Amir Haidari");
}

pub async fn two_tabs_never_overwrite_each_other(ctx: &Ctx) {
    let amir = admitted(ctx, amir(ctx, true)).await;
    let (one, two) = (form(ctx, &amir).await, form(ctx, &amir).await);
    let one = ProfileForm { headline: "Leder Ombrukslageret".into(), ..one };
    service::update_me(ctx, &amir, &one).await.unwrap();
    let two = ProfileForm { headline: "Utvikler".into(), ..two };
    assert_eq!(service::update_me(ctx, &amir, &two).await, Err(Error::Conflict));
    assert_eq!(form(ctx, &amir).await.headline, "Leder Ombrukslageret");
}

pub async fn the_list_is_for_the_manager_alone(ctx: &Ctx) {
    let jonas = person(ctx, "Jonas", Role::Member).await;
    let query = ListQuery::default();
    assert_eq!(service::list(ctx, &jonas, &query).await, Err(Error::Forbidden));
    assert_eq!(service::list(ctx, &Viewer::default(), &query).await, Err(Error::SignInRequired));
    assert_eq!(service::me(ctx, &Viewer::default()).await, Err(Error::SignInRequired));
}

pub async fn counts_stay_true_whatever_people_do(ctx: &Ctx) {
    let amir = admitted(ctx, amir(ctx, true)).await;
    let thi =
        admitted(ctx, NewPerson { skills: skills(&["Ombruk"]), ..named(ctx, "Thi Nguyen") }).await;
    for round in 0..6 {
        let viewer = if round % 2 == 0 { &amir } else { &thi };
        let see = ["public", "members", "manager"][round % 3].to_owned();
        let edited =
            ProfileForm { see_competence: see.clone(), see_name: see, ..form(ctx, viewer).await };
        service::update_me(ctx, viewer, &edited).await.unwrap();
        service::set_consent(ctx, viewer, ConsentKind::PublicPage, round % 2 == 1).await.unwrap();
        for (reach, column) in [(0, "public"), (1, "members"), (2, "manager")] {
            let kept = format!("select sum(people_{column}) from tags");
            let true_ = format!("select count(*) from person_tags where audience <= {reach}");
            assert_eq!(number(ctx, kept).await, number(ctx, true_).await, "{round} {column}");
            let kept = format!("select people from totals where reach = {reach}");
            let true_ = format!("select count(*) from people where listed <= {reach}");
            assert_eq!(number(ctx, kept).await, number(ctx, true_).await, "{round} {column}");
        }
    }
}

pub async fn a_bad_edit_says_where(ctx: &Ctx) {
    let amir = admitted(ctx, amir(ctx, true)).await;
    let bad = ProfileForm {
        phone: "912 34 56".into(),
        organisation: "finnes-ikke".into(),
        ..form(ctx, &amir).await
    };
    let refused = service::update_me(ctx, &amir, &bad).await.unwrap_err();
    assert_eq!(complaint(&refused, "phone"), Some(domain::Complaint::DigitsMissing(1)));
}

async fn number(ctx: &Ctx, sql: String) -> i64 {
    let sql = format!("select cast(coalesce(({sql}), 0) as bigint)");
    crate::world::count(ctx, Box::leak(sql.into_boxed_str())).await
}

pub async fn names(ctx: &Ctx, viewer: &Viewer, query: DirectoryQuery) -> Vec<String> {
    let page = service::directory(ctx, viewer, &query).await.unwrap();
    page.people.into_iter().map(|card| card.name).collect()
}

async fn counted(ctx: &Ctx, viewer: &Viewer, slug: &str) -> Option<i64> {
    let tags = service::filters(ctx, viewer).await.unwrap().tags;
    tags.into_iter()
        .find(|tag| tag.kind == TagKind::Competence && tag.slug == slug)
        .map(|tag| tag.people)
}

pub async fn profile(
    ctx: &Ctx,
    viewer: &Viewer,
    slug: &str,
    wish: Option<Audience>,
) -> Result<Profile, Error> {
    match service::profile(ctx, viewer, slug, wish).await? {
        FoundProfile::Here(profile) => Ok(*profile),
        FoundProfile::Moved(to) => panic!("moved to {to}"),
    }
}

pub async fn form(ctx: &Ctx, viewer: &Viewer) -> ProfileForm {
    service::me(ctx, viewer).await.unwrap().form
}

pub fn search(q: &str) -> DirectoryQuery {
    DirectoryQuery { q: q.into(), ..DirectoryQuery::default() }
}

pub fn skills(competences: &[&str]) -> Skills {
    Skills {
        competences: competences.iter().map(|c| (*c).to_owned()).collect(),
        ..Skills::default()
    }
}

pub fn named(ctx: &Ctx, name: &str) -> NewPerson {
    newcomer(ctx, name, true)
}

pub fn amir(ctx: &Ctx, public_page: bool) -> NewPerson {
    NewPerson {
        phone: Some("91234567".into()),
        motivation: Some("Jeg orket ikke å se flere fine dører i containeren.".into()),
        skills: skills(&["Ombruk", "IT"]),
        consents: Consents { public_page, ..Consents::default() },
        audiences: Audiences::on_joining(public_page),
        ..named(ctx, "Amir Haidari")
    }
}

pub async fn whoever_came_first_speaks_for_an_organisation(ctx: &Ctx) {
    use domain::partners::service::{self as partners, NewOrganisation};
    let mut tx = ctx.begin().await.unwrap();
    let new = NewOrganisation {
        name: "Kaia Eiendom".into(),
        org_number: Some("310123455".into()),
        ..NewOrganisation::default()
    };
    let kaia = partners::admit(&mut tx, &new).await.unwrap();
    tx.commit().await.unwrap();
    let jonas = person(ctx, "Jonas Nygård", Role::Member).await;
    let contact = async |viewer: &Viewer| {
        let page = partners::page(ctx, viewer, "kaia-eiendom").await.unwrap();
        assert_eq!(page.org_number.as_deref(), Some("310123455"));
        page.contact.map(|contact| (contact.name, contact.email.is_some()))
    };
    assert_eq!(contact(&jonas).await, None, "nobody there yet");

    // Erik came first and keeps his address to himself; Håkon shows his to Pådrivere, and himself to all.
    let at_kaia = |name| NewPerson { organisation: kaia, ..newcomer(ctx, name, true) };
    admitted(ctx, at_kaia("Erik Lund")).await;
    let mut open = Audiences::on_joining(true);
    (open.organisation, open.email) = (Audience::Public, Audience::Members);
    let consents = Consents { public_page: true, ..Consents::default() };
    let hakon = NewPerson { audiences: open, consents, ..at_kaia("Håkon Brekke") };
    let hakon = admitted(ctx, hakon).await;
    assert_eq!(contact(&jonas).await, Some(("Håkon Brekke".into(), true)));
    let visitor = Viewer::default();
    assert_eq!(
        contact(&visitor).await,
        Some(("Håkon Brekke".into(), false)),
        "seen, not written to"
    );
    assert_eq!(
        contact(&hakon).await,
        Some(("Erik Lund".into(), false)),
        "nobody writes to oneself"
    );
}
