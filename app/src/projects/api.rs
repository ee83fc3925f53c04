//! What the forms about projects ask for; the service refuses whoever may not.

use super::{board::BOARD, edit_address, project_address};
use crate::{
    address::with_query,
    error::AppError,
    lang::Lang,
    request::{attached, client, draw_again, in_the_same_time, lead_to, request},
};
use domain::projects::{
    DecisionForm, HandedIn, IdeaForm, NeedForm, NeedId, ProjectForm, RoleForm, UpdateForm,
    UpdateId, service,
};
use leptos::prelude::*;

/// `look`: what is like it is only shown. Where others are like it, they are shown too, and nothing is handed in
/// yet.
#[server(prefix = "/api/projects", endpoint = "hand_in")]
pub async fn hand_in(
    #[server(flatten)] form: IdeaForm,
    #[server(default)] look: Option<String>,
) -> Result<(), AppError> {
    let (ctx, viewer) = request();
    if look.is_some() {
        draw_again();
        return Ok(());
    }
    let lang = attached::<Lang>().unwrap_or_default();
    let client = client();
    let work = service::hand_in(&ctx, &viewer, &form, lang, &client);
    match in_the_same_time(work).await? {
        HandedIn::Project(slug) => lead_to(&format!("{}?takk=1", project_address(&slug))),
        HandedIn::Link(token) => lead_to(&format!("/prosjekter/ide/{token}?takk=1")),
        HandedIn::Alike(_) => draw_again(),
    }
    Ok(())
}

/// Whoever is a Pådriver goes on to the idea's own page: the link is none any more.
#[server(prefix = "/api/projects", endpoint = "confirm_idea")]
pub async fn confirm_idea(token: String) -> Result<(), AppError> {
    let (ctx, viewer) = request();
    if let Some((person, slug)) = service::confirm_by_link(&ctx, &token, &client()).await? {
        let page = project_address(&slug);
        let sign_in = with_query("/logg-inn", &[("next", &page)]);
        lead_to(if viewer.id() == Some(person) { &page } else { &sign_in });
    }
    Ok(())
}

#[server(prefix = "/api/projects", endpoint = "add_to_idea")]
pub async fn add_to_idea(
    token: String,
    #[server(flatten)] form: UpdateForm,
) -> Result<(), AppError> {
    let (ctx, _) = request();
    Ok(service::add_by_link(&ctx, &token, &form, &client()).await?)
}

#[server(prefix = "/api/projects", endpoint = "stop_idea")]
pub async fn stop_idea(token: String) -> Result<(), AppError> {
    let (ctx, _) = request();
    service::stop_by_link(&ctx, &token, &client()).await?;
    lead_to("/prosjekter?sluttet=1");
    Ok(())
}

#[server(prefix = "/api/projects", endpoint = "edit")]
pub async fn edit(slug: String, #[server(flatten)] form: ProjectForm) -> Result<(), AppError> {
    let (ctx, viewer) = request();
    service::edit(&ctx, &viewer, &slug, &form).await?;
    lead_to(&project_address(&slug));
    Ok(())
}

#[server(prefix = "/api/projects", endpoint = "decide")]
pub async fn decide(slug: String, #[server(flatten)] form: DecisionForm) -> Result<(), AppError> {
    let (ctx, viewer) = request();
    Ok(service::decide(&ctx, &viewer, &slug, &form).await?)
}

#[server(prefix = "/api/projects", endpoint = "merge")]
pub async fn merge(slug: String, into: String) -> Result<(), AppError> {
    let (ctx, viewer) = request();
    service::merge(&ctx, &viewer, &slug, into.trim()).await?;
    lead_to(&project_address(into.trim()));
    Ok(())
}

#[server(prefix = "/api/projects", endpoint = "give_role")]
pub async fn give_role(slug: String, #[server(flatten)] form: RoleForm) -> Result<(), AppError> {
    let (ctx, viewer) = request();
    Ok(service::give_role(&ctx, &viewer, &slug, &form).await?)
}

#[server(prefix = "/api/projects", endpoint = "take_role")]
pub async fn take_role(slug: String, #[server(flatten)] form: RoleForm) -> Result<(), AppError> {
    let (ctx, viewer) = request();
    Ok(service::take_role(&ctx, &viewer, &slug, &form).await?)
}

#[server(prefix = "/api/projects", endpoint = "join")]
pub async fn join(slug: String) -> Result<(), AppError> {
    let (ctx, viewer) = request();
    Ok(service::join(&ctx, &viewer, &slug).await?)
}

#[server(prefix = "/api/projects", endpoint = "leave")]
pub async fn leave(slug: String) -> Result<(), AppError> {
    let (ctx, viewer) = request();
    Ok(service::leave(&ctx, &viewer, &slug).await?)
}

/// `shown`: `true`, or `false` to stand there for Pådrivere only.
#[server(prefix = "/api/projects", endpoint = "show_me")]
pub async fn show_me(slug: String, shown: bool) -> Result<(), AppError> {
    let (ctx, viewer) = request();
    Ok(service::show_me(&ctx, &viewer, &slug, shown).await?)
}

#[server(prefix = "/api/projects", endpoint = "name_partner")]
pub async fn name_partner(slug: String, partner: String) -> Result<(), AppError> {
    let (ctx, viewer) = request();
    Ok(service::name_partner(&ctx, &viewer, &slug, partner.trim()).await?)
}

#[server(prefix = "/api/projects", endpoint = "remove_partner")]
pub async fn remove_partner(slug: String, partner: String) -> Result<(), AppError> {
    let (ctx, viewer) = request();
    Ok(service::remove_partner(&ctx, &viewer, &slug, &partner).await?)
}

/// `follow`: `true`, or `false` to stop.
#[server(prefix = "/api/projects", endpoint = "follow")]
pub async fn follow(slug: String, follow: bool) -> Result<(), AppError> {
    let (ctx, viewer) = request();
    let done = match follow {
        true => service::follow(&ctx, &viewer, &slug).await,
        false => service::unfollow(&ctx, &viewer, &slug).await,
    };
    Ok(done?)
}

#[server(prefix = "/api/projects", endpoint = "tell")]
pub async fn tell(slug: String, #[server(flatten)] form: UpdateForm) -> Result<(), AppError> {
    let (ctx, viewer) = request();
    Ok(service::tell(&ctx, &viewer, &slug, &form).await?)
}

#[server(prefix = "/api/projects", endpoint = "remove_update")]
pub async fn remove_update(slug: String, update: UpdateId) -> Result<(), AppError> {
    let (ctx, viewer) = request();
    Ok(service::remove_update(&ctx, &viewer, &slug, update).await?)
}

#[server(prefix = "/api/projects", endpoint = "save_need")]
pub async fn save_need(slug: String, #[server(flatten)] form: NeedForm) -> Result<(), AppError> {
    let (ctx, viewer) = request();
    service::save_need(&ctx, &viewer, &slug, &form).await?;
    lead_to(&edit_address(&slug));
    Ok(())
}

/// `filled`: `true`, or `false` to open it again.
#[server(prefix = "/api/projects", endpoint = "fill_need")]
pub async fn fill_need(slug: String, need: NeedId, filled: bool) -> Result<(), AppError> {
    let (ctx, viewer) = request();
    Ok(service::fill_need(&ctx, &viewer, &slug, need, filled).await?)
}

#[server(prefix = "/api/projects", endpoint = "remove_need")]
pub async fn remove_need(slug: String, need: NeedId) -> Result<(), AppError> {
    let (ctx, viewer) = request();
    Ok(service::remove_need(&ctx, &viewer, &slug, need).await?)
}

/// A card of the board: to another column through the gate, or elsewhere in its own.
#[server(prefix = "/api/projects", endpoint = "move_card")]
pub async fn move_card(
    slug: String,
    #[server(flatten)] form: DecisionForm,
    #[server(default)] omrade: String,
    #[server(default)] board: String,
) -> Result<(), AppError> {
    let (ctx, viewer) = request();
    service::move_card(&ctx, &viewer, &slug, &form).await?;
    // The board as one looked at it.
    lead_to(&with_query(BOARD, &[("omrade", &omrade), ("rader", &board)]));
    Ok(())
}
