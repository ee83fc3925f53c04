//! `GET /arrangementer/{slug}/svar.csv`: who comes and what they answered, for the Community Manager's spreadsheet.

use crate::download::{self, CSV};
use axum::{extract::Request, http::Method, response::Response};
use domain::{Ctx, Lang, account::Viewer, events::service};

/// The slug of the event whose table is asked for.
pub fn wanted(request: &Request) -> Option<String> {
    if ![Method::GET, Method::HEAD].contains(request.method()) {
        return None;
    }
    let slug = request.uri().path().strip_prefix("/arrangementer/")?.strip_suffix("/svar.csv")?;
    (!slug.is_empty() && !slug.contains('/')).then(|| slug.to_owned())
}

pub async fn answer(ctx: &Ctx, viewer: &Viewer, lang: Lang, slug: &str) -> Response {
    let made = service::sheet(ctx, viewer, lang, slug).await;
    // A slug that was found is plain letters.
    download::answer(made, CSV, &format!("{slug}.csv"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::body::Body;

    #[test]
    fn only_the_table_of_one_event_is_one() {
        for (method, path, expected) in [
            ("GET", "/arrangementer/restene/svar.csv", Some("restene")),
            ("HEAD", "/arrangementer/restene/svar.csv?v=2", Some("restene")),
            ("POST", "/arrangementer/restene/svar.csv", None),
            ("GET", "/arrangementer/svar.csv", None),
            ("GET", "/arrangementer//svar.csv", None),
            ("GET", "/arrangementer/a/b/svar.csv", None),
            ("GET", "/arrangementer/restene/svar", None),
        ] {
            let request = Request::builder().method(method).uri(path).body(Body::empty()).unwrap();
            assert_eq!(wanted(&request).as_deref(), expected, "{method} {path}");
        }
    }
}
