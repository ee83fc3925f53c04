//! `GET /arrangementer/{slug}/bilde.png`, and the same of a project: the picture that goes with a shared link,
//! drawn once and kept.

use crate::refusal::status;
use axum::{
    body::Bytes,
    extract::{Path, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use domain::{Ctx, Result, drawing::Poster, events, projects};
use quick_cache::sync::Cache;
use std::sync::Arc;
use tokio::sync::Semaphore;

/// The page names it with the version, so that a change is seen at once.
const AN_HOUR: &str = "public, max-age=3600";
/// So many pictures are kept; each has some tens of kilobytes.
const KEPT: usize = 200;

/// The pictures, by all that stands in them.
#[derive(Clone)]
pub struct Posters {
    kept: Arc<Cache<String, Bytes>>,
    /// One is drawn at a time: they never take the processors from those who read.
    pencil: Arc<Semaphore>,
}

impl Default for Posters {
    fn default() -> Self {
        Self { kept: Arc::new(Cache::new(KEPT)), pencil: Arc::new(Semaphore::new(1)) }
    }
}

impl Posters {
    async fn png(&self, poster: Poster) -> Option<Bytes> {
        let key = format!("{poster:?}");
        if let Some(png) = self.kept.get(&key) {
            return Some(png);
        }
        let _pencil = self.pencil.acquire().await.ok()?;
        // Who waited may find it drawn.
        if let Some(png) = self.kept.get(&key) {
            return Some(png);
        }
        let png = tokio::task::spawn_blocking(move || poster.png()).await.ok()??;
        let png = Bytes::from(png);
        self.kept.insert(key, png.clone());
        Some(png)
    }
}

pub async fn of_event(
    State((ctx, posters)): State<(Ctx, Posters)>,
    Path(slug): Path<String>,
) -> Response {
    answer(events::service::poster(&ctx, &slug).await, &posters).await
}

pub async fn of_project(
    State((ctx, posters)): State<(Ctx, Posters)>,
    Path(slug): Path<String>,
) -> Response {
    answer(projects::service::poster(&ctx, &slug).await, &posters).await
}

async fn answer(poster: Result<Poster>, posters: &Posters) -> Response {
    let poster = match poster {
        Ok(poster) => poster,
        Err(error) => return status(error).into_response(),
    };
    match posters.png(poster).await {
        Some(png) => {
            let said = [(header::CONTENT_TYPE, "image/png"), (header::CACHE_CONTROL, AN_HOUR)];
            (said, png).into_response()
        }
        None => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}
