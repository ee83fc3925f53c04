//! Min side: what one opens and closes, and what disturbs nobody.

use crate::{
    directory::{amir, form, named, names, profile, search, skills},
    world::{admitted, person},
};
use domain::{
    Audience, Ctx, Error, Lang,
    account::{self, Role, Viewer},
    members::{
        Audiences, ConsentKind, Consents, DirectoryQuery, ListQuery, Portrait, PortraitForm,
        ProfileForm, WelcomeForm,
        service::{self, NewPerson},
    },
};

pub async fn a_name_for_padrivere_is_not_on_the_open_page(ctx: &Ctx) {
    let amir = admitted(ctx, amir(ctx, true)).await;
    let jonas = person(ctx, "Jonas", Role::Member).await;
    let inside = ProfileForm { see_name: "members".into(), ..form(ctx, &amir).await };
    service::update_me(ctx, &amir, &inside).await.unwrap();
    let visitor = Viewer::default();
    assert!(names(ctx, &visitor, DirectoryQuery::default()).await.is_empty());
    assert_eq!(profile(ctx, &visitor, "amir-haidari", None).await, Err(Error::NotFound));
    assert!(profile(ctx, &jonas, "amir-haidari", None).await.is_ok());
    let open = ProfileForm { see_name: "public".into(), ..form(ctx, &amir).await };
    service::update_me(ctx, &amir, &open).await.unwrap();
    assert_eq!(names(ctx, &visitor, search("amir")).await, ["Amir Haidari"]);
}

pub async fn a_consent_to_the_open_page_opens_what_it_says_and_no_more(ctx: &Ctx) {
    let face = Portrait::parse("drawn:w.0.copper-bob").unwrap();
    let amir = admitted(ctx, NewPerson { portrait: face.clone(), ..amir(ctx, false) }).await;
    let visitor = Viewer::default();
    service::set_consent(ctx, &amir, ConsentKind::PublicPage, true).await.unwrap();
    let open = profile(ctx, &visitor, "amir-haidari", None).await.unwrap();
    assert_eq!((open.portrait, open.tags.competences.len()), (face, 2));
    assert!(open.motivation.is_none() && open.phone.is_none());
    assert_eq!(names(ctx, &visitor, search("ombruk")).await, ["Amir Haidari"]);

    let told = ProfileForm { see_motivation: "public".into(), ..form(ctx, &amir).await };
    service::update_me(ctx, &amir, &told).await.unwrap();
    service::set_consent(ctx, &amir, ConsentKind::PublicPage, false).await.unwrap();
    assert_eq!(profile(ctx, &visitor, "amir-haidari", None).await, Err(Error::NotFound));
    let closed = form(ctx, &amir).await;
    let fields = [&closed.see_name, &closed.see_portrait, &closed.see_motivation];
    assert!(fields.iter().all(|see| *see == "members"), "{fields:?}");
    service::set_consent(ctx, &amir, ConsentKind::PublicPage, true).await.unwrap();
    let again = profile(ctx, &visitor, "amir-haidari", None).await.unwrap();
    assert!(again.motivation.is_none(), "what was opened last time is not opened by these words");
}

pub async fn a_name_for_the_manager_alone_is_so_again_once_the_consent_is_withdrawn(ctx: &Ctx) {
    let amir = admitted(ctx, amir(ctx, false)).await;
    let jonas = person(ctx, "Jonas", Role::Member).await;
    let alone = ProfileForm {
        see_name: "manager".into(),
        see_motivation: "public".into(),
        ..form(ctx, &amir).await
    };
    service::update_me(ctx, &amir, &alone).await.unwrap();
    service::set_consent(ctx, &amir, ConsentKind::PublicPage, true).await.unwrap();
    // Once more changes nothing, and is not taken for what was before.
    service::set_consent(ctx, &amir, ConsentKind::PublicPage, true).await.unwrap();
    assert!(profile(ctx, &jonas, "amir-haidari", None).await.is_ok(), "for everyone");
    service::set_consent(ctx, &amir, ConsentKind::PublicPage, false).await.unwrap();
    assert_eq!(profile(ctx, &jonas, "amir-haidari", None).await, Err(Error::NotFound));
    let closed = form(ctx, &amir).await;
    assert_eq!((&*closed.see_name, &*closed.see_motivation), ("manager", "members"));

    // What was chosen in the meantime stays chosen.
    service::set_consent(ctx, &amir, ConsentKind::PublicPage, true).await.unwrap();
    let inside = ProfileForm { see_name: "members".into(), ..form(ctx, &amir).await };
    service::update_me(ctx, &amir, &inside).await.unwrap();
    service::set_consent(ctx, &amir, ConsentKind::PublicPage, false).await.unwrap();
    assert_eq!(form(ctx, &amir).await.see_name, "members");
}

pub async fn the_idea_one_came_with_is_seen_and_changed(ctx: &Ctx) {
    let ingrid = person(ctx, "Ingrid Solbakken", Role::Manager).await;
    let idea = Some("Et byttebibliotek".to_owned());
    let thi = admitted(ctx, NewPerson { idea, ..named(ctx, "Thi Nguyen") }).await;
    let mine = form(ctx, &thi).await;
    assert_eq!(mine.idea, "Et byttebibliotek");
    let idea = "Et byttebibliotek\nfor verktøy".to_owned();
    service::update_me(ctx, &thi, &ProfileForm { idea, ..mine }).await.unwrap();
    let search = ListQuery { q: "thi".into(), ..ListQuery::default() };
    let list = service::list(ctx, &ingrid, &search).await.unwrap();
    assert_eq!(list.rows[0].idea.as_deref(), Some("Et byttebibliotek\nfor verktøy"));
    let gone = ProfileForm { idea: String::new(), ..form(ctx, &thi).await };
    service::update_me(ctx, &thi, &gone).await.unwrap();
    assert_eq!(service::list(ctx, &ingrid, &search).await.unwrap().rows[0].idea, None);
}

pub async fn a_consent_is_shown_in_the_words_it_was_given_to(ctx: &Ctx) {
    let consents = Consents { newsletter: true, requests: true, ..Consents::default() };
    let said = vec![(ConsentKind::Newsletter, "Nyhetsbrev: ja".to_owned())];
    let roster = NewPerson { consents, said, ..named(ctx, "Ewa Nowak") };
    let ewa = admitted(ctx, roster).await;
    assert_eq!(words(ctx, &ewa, ConsentKind::Newsletter).await.as_deref(), Some("Nyhetsbrev: ja"));
    assert_eq!(words(ctx, &ewa, ConsentKind::Requests).await, None, "the words that stand there");
    account::service::choose_language(ctx, &ewa, Lang::En).await.unwrap();
    assert_eq!(words(ctx, &ewa, ConsentKind::Requests).await, None, "whichever language");
    for given in [false, true] {
        service::set_consent(ctx, &ewa, ConsentKind::Newsletter, given).await.unwrap();
        assert_eq!(words(ctx, &ewa, ConsentKind::Newsletter).await, None);
    }
}

async fn words(ctx: &Ctx, viewer: &Viewer, kind: ConsentKind) -> Option<String> {
    let consents = service::me(ctx, viewer).await.unwrap().consents;
    consents.into_iter().find(|consent| consent.kind == kind).unwrap().words
}

pub async fn what_the_form_does_not_edit_does_not_disturb_it(ctx: &Ctx) {
    let ingrid = person(ctx, "Ingrid Solbakken", Role::Manager).await;
    let thi = admitted(ctx, NewPerson { welcomed: None, ..named(ctx, "Thi Nguyen") }).await;
    let open = form(ctx, &thi).await;
    let welcome = WelcomeForm { slug: "thi-nguyen".into(), personal: "Velkommen!".into() };
    service::welcome(ctx, &ingrid, &welcome).await.unwrap();
    service::set_consent(ctx, &thi, ConsentKind::Newsletter, true).await.unwrap();
    let face = PortraitForm { portrait: "drawn:w.0.copper-bob".into() };
    service::set_portrait(ctx, &thi, &face).await.unwrap();
    account::service::choose_language(ctx, &thi, Lang::Nn).await.unwrap();
    let edited = ProfileForm { headline: "Syr om".into(), ..open };
    service::update_me(ctx, &thi, &edited).await.unwrap();

    // The consent that opens fields would be undone by a form that does not know of it.
    let open = form(ctx, &thi).await;
    service::set_consent(ctx, &thi, ConsentKind::PublicPage, true).await.unwrap();
    assert_eq!(service::update_me(ctx, &thi, &open).await, Err(Error::Conflict));
}

pub async fn a_word_for_the_manager_alone_is_suggested_to_nobody(ctx: &Ctx) {
    let jonas = person(ctx, "Jonas", Role::Member).await;
    let hidden = Audiences { competence: Audience::Manager, ..Audiences::on_joining(false) };
    let thi = NewPerson { skills: skills(&["Gjeldsrådgivning"]), ..named(ctx, "Thi Nguyen") };
    admitted(ctx, NewPerson { audiences: hidden, ..thi }).await;
    admitted(ctx, NewPerson { skills: skills(&["Søm"]), ..named(ctx, "Ewa Nowak") }).await;
    assert_eq!(service::me(ctx, &jonas).await.unwrap().known_competences, ["Søm"]);
}
