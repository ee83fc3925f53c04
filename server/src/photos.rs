//! `GET /bilder/{id}/{side}.jpg`: people's photos, for those who may see them; and how one comes in.

use crate::{
    refusal::hidden,
    uploads::{Said, answer},
};
use app::me::PHOTO;
use axum::{
    Extension,
    extract::{Multipart, Path, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use domain::{
    Ctx, Error,
    account::Viewer,
    members::photo::{self, Crop},
};
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
        Err(error) => Err(hidden(error)),
    }
}

/// `POST /api/me/photo`: the fields `photo`, `x`, `y` and `zoom`. Answers as a server function does.
pub async fn receive(
    State(ctx): State<Ctx>,
    Extension(viewer): Extension<Viewer>,
    form: Multipart,
) -> Response {
    answer(PHOTO, take(&ctx, &viewer, form).await)
}

async fn take(ctx: &Ctx, viewer: &Viewer, form: Multipart) -> Result<String, Error> {
    viewer.member()?;
    let mut said = Said::read(form).await?;
    let mut number = |name, otherwise| said.text(name).trim().parse().unwrap_or(otherwise);
    let crop = Crop {
        x: number("x", Crop::MIDDLE.x),
        y: number("y", Crop::MIDDLE.y),
        zoom: number("zoom", Crop::MIDDLE.zoom),
    };
    photo::replace(ctx, viewer, said.file("photo"), crop).await?;
    Ok("/min-side/ansikt?lagret=1".into())
}
