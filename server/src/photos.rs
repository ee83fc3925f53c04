//! `GET /bilder/{id}/{side}.jpg`: people's photos, for those who may see them.

use app::error::AppError;
use axum::{
    Extension,
    extract::{Path, State},
    http::{StatusCode, header},
    response::IntoResponse,
};
use domain::{Ctx, Error, account::Viewer, members::photo};
use uuid::Uuid;

/// A photo never changes under its id, but who may see it can: kept by the viewer's browser only, for a day.
const A_DAY: &str = "private, max-age=86400";

pub async fn show(
    State(ctx): State<Ctx>,
    Extension(viewer): Extension<Viewer>,
    Path((id, file)): Path<(String, String)>,
) -> Result<impl IntoResponse, StatusCode> {
    let side = file.strip_suffix(".jpg").and_then(|side| side.parse().ok());
    let (Ok(id), Some(side)) = (id.parse::<Uuid>(), side) else {
        return Err(StatusCode::NOT_FOUND);
    };
    match photo::read(&ctx, &viewer, id, side).await {
        Ok(jpeg) => {
            Ok(([(header::CONTENT_TYPE, "image/jpeg"), (header::CACHE_CONTROL, A_DAY)], jpeg))
        }
        Err(error) => Err(status(error)),
    }
}

/// That a photo is there is not told to those who may not see it.
fn status(error: Error) -> StatusCode {
    match error {
        Error::Forbidden | Error::SignInRequired | Error::NotFound => StatusCode::NOT_FOUND,
        other => StatusCode::from_u16(AppError(other).status()).unwrap_or_default(),
    }
}
