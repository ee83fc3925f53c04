//! `GET /bilder/{id}/{side}.jpg`: people's photos, for those who may see them; and how one comes in.

use app::{error::AppError, me::PHOTO};
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
use leptos::server_fn::error::{FromServerFnError, SERVER_FN_ERROR_HEADER};
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

/// `POST /api/me/photo`: the fields `photo`, `x`, `y` and `zoom`. Answers as a server function does.
pub async fn receive(
    State(ctx): State<Ctx>,
    Extension(viewer): Extension<Viewer>,
    form: Multipart,
) -> Response {
    match take(&ctx, &viewer, form).await {
        Ok(()) => ([(header::LOCATION, "/min-side/ansikt?lagret=1")], ()).into_response(),
        Err(error) => {
            let error = AppError(error);
            let status = StatusCode::from_u16(error.status()).unwrap_or_default();
            (status, [(SERVER_FN_ERROR_HEADER, PHOTO)], error.ser()).into_response()
        }
    }
}

async fn take(ctx: &Ctx, viewer: &Viewer, mut form: Multipart) -> Result<(), Error> {
    viewer.member()?;
    let (mut crop, mut bytes) = (Crop::MIDDLE, Vec::new());
    while let Some(field) =
        form.next_field().await.map_err(|_| Error::Invalid(Default::default()))?
    {
        let name = field.name().unwrap_or_default().to_owned();
        let value = field.bytes().await.map_err(|_| Error::Invalid(Default::default()))?;
        let number = || std::str::from_utf8(&value).ok()?.trim().parse::<u16>().ok();
        match name.as_str() {
            "photo" => bytes = value.to_vec(),
            "x" => crop.x = number().unwrap_or(crop.x),
            "y" => crop.y = number().unwrap_or(crop.y),
            "zoom" => crop.zoom = number().unwrap_or(crop.zoom),
            _ => {}
        }
    }
    photo::replace(ctx, viewer, bytes, crop).await
}
