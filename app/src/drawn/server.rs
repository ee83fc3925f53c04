//! The drawing.

use super::news::{News, NewsBar};
use crate::{error::AppError, pages::Page, ui::shown};
use leptos::{prelude::*, tachys::reactive_graph::OwnedView};

/// The part of a page that only the server draws.
pub async fn drawn(page: Page) -> AnyView {
    let news = News::of(page);
    view! {
        <NewsBar news />
        <div id="drawn" class="drawn">{page.draw()}</div>
    }
    .into_any()
}

/// Draws what was read, or why there is nothing.
pub fn when_read<T, V>(
    reading: impl Future<Output = Result<T, AppError>> + Send + 'static,
    draw: impl FnOnce(T) -> V + Send + 'static,
) -> AnyView
where
    T: Send + 'static,
    V: IntoView + 'static,
{
    // What was read may be drawn on another thread, where a `<Meta>` would not know which page is its own.
    Suspend::new(async move { OwnedView::new(shown(reading.await, draw)) }).into_any()
}
