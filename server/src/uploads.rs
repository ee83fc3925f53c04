//! Forms with files: what they say, and what is answered.

use app::error::AppError;
use axum::{
    body::Bytes,
    extract::Multipart,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use domain::Error;
use leptos::server_fn::error::{FromServerFnError, SERVER_FN_ERROR_HEADER};

/// All that a form says, by the names of its fields.
#[derive(Default)]
pub struct Said(Vec<(String, Bytes)>);

impl Said {
    /// # Errors
    /// `Invalid` for what is no such form.
    pub async fn read(mut form: Multipart) -> Result<Self, Error> {
        let broken = |_| Error::Invalid(Default::default());
        let mut said = Vec::new();
        while let Some(field) = form.next_field().await.map_err(broken)? {
            let name = field.name().unwrap_or_default().to_owned();
            said.push((name, field.bytes().await.map_err(broken)?));
        }
        Ok(Self(said))
    }

    /// Nothing where the form says nothing.
    pub fn file(&mut self, name: &str) -> Vec<u8> {
        self.take(name).to_vec()
    }

    pub fn text(&mut self, name: &str) -> String {
        String::from_utf8_lossy(&self.take(name)).into_owned()
    }

    fn take(&mut self, name: &str) -> Bytes {
        let found = self.0.iter().position(|(field, _)| field == name);
        found.map(|place| self.0.swap_remove(place).1).unwrap_or_default()
    }
}

/// As a server function answers.
pub fn answer(verb: &'static str, done: Result<String, Error>) -> Response {
    match done {
        Ok(onward) => ([(header::LOCATION, onward)], ()).into_response(),
        Err(error) => {
            let error = AppError(error);
            let status = StatusCode::from_u16(error.status()).unwrap_or_default();
            (status, [(SERVER_FN_ERROR_HEADER, verb)], error.ser()).into_response()
        }
    }
}
