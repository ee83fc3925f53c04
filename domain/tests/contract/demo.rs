//! Elvebyen, and the crowd.

use crate::world::{admitted, count, execute, newcomer, signed_in, texts};
use domain::{
    Audience, Ctx, Error, Lang,
    account::{Role, Viewer},
    demo,
    events::{Stage, service as events},
    members::{
        Audiences, Consents, DirectoryQuery, FOUND_AT_MAX, FoundProfile, HEADLINE_MAX, ListQuery,
        MOTIVATION_MAX, Name, Phone, What,
        service::{self, NewPerson},
    },
    partners, text,
};
use std::collections::BTreeSet;

pub async fn elvebyen_is_whole(ctx: &Ctx) {
    let made = demo::make(ctx, 1).await.unwrap();
    assert_eq!((made.people, made.partners), (180, 46));
    assert_eq!(demo::make(ctx, 1).await, Err(Error::Conflict));
    let ingrid = signed_in(ctx, "ingrid.solbakken@example.org").await;
    let jonas = signed_in(ctx, "jonas.nygard@example.org").await;
    assert_eq!(ingrid.0.as_ref().unwrap().role, Role::Manager);

    let shown = |viewer: Viewer| async move { service::filters(ctx, &viewer).await.unwrap() };
    let (outside, inside, manager) =
        (shown(Viewer::default()).await, shown(jonas).await, shown(ingrid.clone()).await);
    assert_eq!((outside.all, inside.all, manager.shown), (171, 180, 180), "nine wait");
    assert!((70..150).contains(&outside.shown), "{} show themselves to all", outside.shown);
    assert!(outside.shown < inside.shown);

    let list = service::list(ctx, &ingrid, &ListQuery::default()).await.unwrap();
    assert_eq!(list.waiting, 9);
    assert_eq!(list.rows[0].name, "Thi Nguyen");

    let partners = partners::service::list(ctx, &Viewer::default()).await.unwrap();
    assert_eq!(partners.len(), 46);
    assert_eq!(
        (partners[0].name.as_str(), partners[45].name.as_str()),
        ("Bakgårdens birøktere", "Østsida elevråd")
    );
    let bakery = partners.iter().find(|one| one.name == "Elvebyen bakeri").unwrap();
    assert_eq!(bakery.people_count, 0, "a partner without a contact is part of the story");
    let drawn = count(ctx, "select count(*) from people where portrait like 'drawn:%'").await;
    assert!((140..175).contains(&drawn), "{drawn} have a face, the others their initials");
    assert_eq!(count(ctx, "select count(*) from outbox").await, 0, "nobody is written to");
}

pub async fn partners_show_their_first_four(ctx: &Ctx) {
    demo::make(ctx, 1).await.unwrap();
    let ingrid = signed_in(ctx, "ingrid.solbakken@example.org").await;
    let jonas = signed_in(ctx, "jonas.nygard@example.org").await;
    many_for_one_partner(ctx).await;
    for (viewer, many) in [(Viewer::default(), 5), (jonas, 6), (ingrid, 6)] {
        let partners = partners::service::list(ctx, &viewer).await.unwrap();
        let beekeepers = &partners[0];
        assert!(beekeepers.people_count >= many && beekeepers.people.len() == 4, "{viewer:?}");
        for partner in partners {
            let query =
                DirectoryQuery { partner: partner.slug.clone(), ..DirectoryQuery::default() };
            let mut people = service::directory(ctx, &viewer, &query).await.unwrap().people;
            people.truncate(4);
            assert_eq!(partner.people, people, "{} for {viewer:?}", partner.name);
        }
    }
}

/// Six who keep bees, one of whom says so inside only.
async fn many_for_one_partner(ctx: &Ctx) {
    for name in ["Aud", "Berit", "Cato", "Dag", "Eli", "Finn"] {
        let public = name != "Berit";
        let wish = Consents { public_page: public, ..Consents::default() };
        let new = NewPerson {
            consents: wish,
            audiences: Audiences {
                organisation: if public { Audience::Public } else { Audience::Members },
                ..Audiences::on_joining(public)
            },
            ..newcomer(ctx, name, true)
        };
        let keeper = admitted(ctx, new).await;
        let mut form = service::me(ctx, &keeper).await.unwrap().form;
        form.organisation = text::slugify("Bakgårdens birøktere");
        service::update_me(ctx, &keeper, &form).await.unwrap();
    }
}

pub async fn elvebyen_has_a_year_behind_it_and_something_to_come_to(ctx: &Ctx) {
    let made = demo::make(ctx, 1).await.unwrap();
    let ingrid = signed_in(ctx, "ingrid.solbakken@example.org").await;
    let programme = events::programme(ctx, &ingrid, Lang::Nb).await.unwrap();
    let (coming, past) = (&programme.coming, &programme.past);
    assert_eq!((coming.len(), programme.drafts.len()), (2, 2));
    assert_eq!(past.iter().filter(|one| one.kind == "samling").count(), 3);
    let breakfasts: Vec<_> = past.iter().filter(|one| one.kind == "frokost").collect();
    assert!((10..=12).contains(&breakfasts.len()), "{} breakfasts", breakfasts.len());
    assert_eq!(made.events, 4 + past.len());
    assert!(past.iter().all(|one| (20..70).contains(&one.coming) && one.stage == Stage::Held));
    assert!(breakfasts.iter().all(|one| one.starts.day.month() != 7));

    let [breakfast, gathering] = &coming[..] else { panic!("{coming:?}") };
    assert_eq!(breakfast.title, "Hvor ble det av restene?");
    assert_eq!((breakfast.coming, breakfast.left, breakfast.faces.len()), (34, Some(26), 5));
    let page = events::page(ctx, &ingrid, Lang::Nb, &breakfast.slug).await.unwrap();
    assert_eq!(page.series.as_deref(), Some("Første torsdag i måneden, ikke i juli"));
    let desk = page.desk.unwrap();
    assert_eq!((desk.maybe, desk.no, desk.rows.iter().filter(|row| row.guest).count()), (3, 2, 3));
    assert_eq!((gathering.coming, gathering.left), (69, Some(1)), "one place is left");
    let page = events::page(ctx, &ingrid, Lang::Nb, &gathering.slug).await.unwrap();
    assert_eq!(page.desk.unwrap().waiting, 4, "for pairs who would rather have two");
    let tracks = &page.asked.tracks;
    assert_eq!(tracks.len(), 3);
    assert_eq!(tracks[0].host.as_ref().unwrap().slug.as_deref(), Some("marte-lien"));
    assert_eq!(tracks[0].left(), Some(0), "the one that most want");
    assert!(tracks.iter().all(|track| track.taken > 10));
    assert_eq!(page.asked.questions.len(), 1);
    let counted = "select count(*) from events e where coming <>
        (select coalesce(sum(places), 0) from signups s where s.event_id = e.id and s.state = 'coming')";
    assert_eq!(count(ctx, counted).await, 0);
    assert_eq!(count(ctx, "select count(*) from outbox").await, 0, "nobody is written to");
    events::tend(ctx).await.unwrap();
    assert_eq!(events::programme(ctx, &ingrid, Lang::Nb).await.unwrap().coming.len(), 2);
}

pub async fn what_elvebyen_says_would_pass_every_form(ctx: &Ctx) {
    demo::make(ctx, 1).await.unwrap();
    assert_eq!(
        count(ctx, "select count(*) from people where email like '%_._%@example.org'").await,
        180
    );
    for name in texts(ctx, "select name from people").await {
        assert_eq!(Name::parse(&name).unwrap().as_str(), name);
    }
    for phone in texts(ctx, "select phone from people where phone is not null").await {
        assert_eq!(Phone::parse(&phone).unwrap().unwrap().as_str(), phone);
    }
    for (sql, most) in [
        ("select motivation from people where motivation is not null", MOTIVATION_MAX),
        ("select headline from people where headline is not null", HEADLINE_MAX),
        ("select found_at from people where found_at is not null", FOUND_AT_MAX),
    ] {
        let said = texts(ctx, sql).await;
        assert!(said.len() > 10);
        assert!(said.iter().all(|text| text.chars().count() <= usize::from(most)), "{sql}");
    }
    let why = texts(ctx, "select motivation from people where motivation is not null").await;
    assert!(why.len() > 165, "{} say why", why.len());
    assert_eq!(why.iter().collect::<BTreeSet<_>>().len(), why.len(), "nothing is said twice");

    let numbers = texts(ctx, "select org_number from organisations").await;
    assert_eq!(numbers.len(), 46);
    assert!(numbers.iter().all(|number| partners::is_org_number(number)), "{numbers:?}");
    assert_eq!(numbers.iter().collect::<BTreeSet<_>>().len(), 46);
}

pub async fn the_same_number_gives_the_same_elvebyen(ctx: &Ctx) {
    let first = everything_about(ctx, 1).await;
    let again = everything_about(ctx, 1).await;
    assert_eq!(first, again);
    let other = everything_about(ctx, 2).await;
    assert_eq!(other.len(), first.len());
    let same = first.iter().filter(|person| other.contains(person)).count();
    assert!((29..60).contains(&same), "the cast stays, the neighbours are others: {same}");
}

/// Makes Elvebyen and takes it away again.
async fn everything_about(ctx: &Ctx, seed: u64) -> Vec<String> {
    demo::make(ctx, seed).await.unwrap();
    let all = texts(
        ctx,
        "select slug || ' ' || email || ' ' || portrait || coalesce(motivation, '') || coalesce(phone, '')
            || request_limit || listed || see_motivation || see_email
            || coalesce((select name from organisations o where o.id = organisation_id), '')
            || find_manager || (select count(*) from consents c where c.person_id = people.id)
         from people order by number",
    )
    .await;
    execute(
        ctx,
        "delete from events; delete from event_series; delete from guests;
         delete from contributions; delete from people; delete from organisations; delete from tags; delete from activity;
         update totals set people = 0",
    )
    .await;
    all
}

pub async fn a_profile_tells_when_its_person_came(ctx: &Ctx) {
    demo::make(ctx, 1).await.unwrap();
    let jonas = signed_in(ctx, "jonas.nygard@example.org").await;
    let found = service::profile(ctx, &jonas, "amir-haidari", None).await.unwrap();
    let FoundProfile::Here(amir) = found else { panic!("Amir has moved") };
    let came =
        amir.happenings.iter().filter(|one| matches!(one.what, What::Joined | What::Welcomed));
    let days: Vec<&str> = came.map(|one| one.on.as_str()).collect();
    assert_eq!(days.len(), 2, "joined, and was welcomed");
    assert_eq!(Some(days[1]), amir.since.as_deref());
    assert!(days[0] >= days[1]);
    let did = amir.happenings.iter().filter(|one| matches!(one.what, What::Did(_)));
    assert!(did.count() > 3, "and what he has done since");
    assert!(amir.happenings.iter().any(|one| matches!(one.what, What::Had(_))), "with thanks");
    assert_eq!(
        count(ctx, "select count(distinct at) from activity where verb = 'joined'").await / 10,
        17
    );
}

pub async fn of_a_crowd_everyone_is_found(ctx: &Ctx) {
    demo::make(ctx, 1).await.unwrap();
    demo::crowd(ctx, 7, 700).await.unwrap();
    demo::crowd(ctx, 7, 20).await.unwrap();
    assert_eq!(count(ctx, "select people from totals where reach = 2").await, 900);
    let query = DirectoryQuery { q: "ombruk".into(), ..DirectoryQuery::default() };
    let found = service::directory(ctx, &Viewer::default(), &query).await.unwrap();
    assert!(found.total.people > 50, "{} know about it", found.total.people);
    let last = texts(ctx, "select slug from people order by number desc limit 1").await;
    let ingrid = signed_in(ctx, "ingrid.solbakken@example.org").await;
    assert!(service::profile(ctx, &ingrid, &last[0], None).await.is_ok());
}

/// Each count that is kept, beside the same counted anew.
pub async fn a_crowd_is_counted_like_everyone(ctx: &Ctx) {
    demo::make(ctx, 1).await.unwrap();
    demo::crowd(ctx, 3, 600).await.unwrap();
    let wrong_totals = "select count(*) from totals
        where people <> (select count(*) from people where listed <= totals.reach)";
    assert_eq!(count(ctx, wrong_totals).await, 0);
    let wrong_tags = "select count(*) from tags where
        people_public <> (select count(*) from person_tags where tag_id = tags.id and audience <= 0)
        or people_members <> (select count(*) from person_tags where tag_id = tags.id and audience <= 1)
        or people_manager <> (select count(*) from person_tags where tag_id = tags.id)";
    assert_eq!(count(ctx, wrong_tags).await, 0);
    let unlike = "select count(*) from person_tags pt join people p on p.number = pt.person_number
        where pt.sort_key <> p.sort_key or pt.audience < p.listed";
    assert_eq!(count(ctx, unlike).await, 0);
    assert_eq!(count(ctx, "select count(*) from activity where verb = 'joined'").await, 780);
    let without_consent = "select count(*) from people where listed = 0 and id not in
        (select person_id from consents where kind = 'public_page' and given)";
    assert_eq!(count(ctx, without_consent).await, 0);
}
