//! A text that somebody takes along: made for them alone, to be saved and not shown.

use crate::refusal::status;
use axum::{
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use domain::Result;

/// A table, as Norwegian Excel reads it.
pub const CSV: &str = "text/csv; charset=utf-8";
pub const TEXT: &str = "text/plain; charset=utf-8";

/// `file`: what it is called where it is saved, in plain letters.
pub fn answer(made: Result<String>, kind: &'static str, file: &str) -> Response {
    let text = match made {
        Ok(text) => text,
        Err(error) => return status(error).into_response(),
    };
    let head = [(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, "private, no-store")];
    let mut response = (head, text).into_response();
    if let Ok(file) = HeaderValue::from_str(&format!("attachment; filename=\"{file}\"")) {
        response.headers_mut().insert(header::CONTENT_DISPOSITION, file);
    }
    response
}
