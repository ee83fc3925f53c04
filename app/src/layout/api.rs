//! Choosing a language: kept with the person, or in a cookie for those without an account.

use crate::error::AppError;
use domain::Lang;
use leptos::prelude::*;

/// Leads back to the page one was on; the page is then drawn anew.
#[server(prefix = "/api/layout", endpoint = "choose_language")]
pub async fn choose_language(lang: Lang, #[server(default)] back: String) -> Result<(), AppError> {
    use crate::{account::cookie, request};
    use domain::account::{Next, service};
    let (ctx, viewer) = request::request();
    if viewer.0.is_some() {
        service::choose_language(&ctx, &viewer, lang).await?;
    }
    cookie::remember(lang);
    request::lead_to(Next::parse(&back).path());
    Ok(())
}
