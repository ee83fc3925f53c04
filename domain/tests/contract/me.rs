//! Min side: what one opens and closes, and what disturbs nobody.

use crate::{
    directory::{amir, form, named, names, profile, search, skills},
    world::{admitted, person},
};
use domain::{
    Audience, Ctx, Error, Lang,
    account::{self, Role, Viewer},
    members::{
        Audiences, ConsentKind, DirectoryQuery, Portrait, PortraitForm, ProfileForm, WelcomeForm,
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
