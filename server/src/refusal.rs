//! What an error is to a browser that wanted something else than a page.

use app::error::AppError;
use axum::http::StatusCode;
use domain::Error;

pub fn status(error: Error) -> StatusCode {
    StatusCode::from_u16(AppError(error).status()).unwrap_or_default()
}

/// That something is there is not told to those who may not see it.
pub fn hidden(error: Error) -> StatusCode {
    match error {
        Error::Forbidden | Error::SignInRequired | Error::NotFound => StatusCode::NOT_FOUND,
        other => status(other),
    }
}
