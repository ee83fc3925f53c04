//! `GET /prosjekter/{slug}/protokoll.txt` and `.csv`: the decision log for the steering group's minutes.

use app::error::AppError;
use axum::{
    extract::Request,
    http::{HeaderValue, Method, StatusCode, header},
    response::{IntoResponse, Response},
};
use domain::{Ctx, Lang, account::Viewer, projects::service};

/// The slug of the project whose log is asked for, and whether as a table.
pub fn wanted(request: &Request) -> Option<(String, bool)> {
    if ![Method::GET, Method::HEAD].contains(request.method()) {
        return None;
    }
    let path = request.uri().path().strip_prefix("/prosjekter/")?;
    let (slug, file) = path.split_once('/')?;
    let table = match file {
        "protokoll.txt" => false,
        "protokoll.csv" => true,
        _ => return None,
    };
    (!slug.is_empty()).then(|| (slug.to_owned(), table))
}

pub async fn answer(
    ctx: &Ctx,
    viewer: &Viewer,
    lang: Lang,
    (slug, table): (String, bool),
) -> Response {
    match service::minutes(ctx, viewer, lang, &slug, table).await {
        Ok(text) => {
            let (kind, end) = if table {
                ("text/csv; charset=utf-8", "csv")
            } else {
                ("text/plain; charset=utf-8", "txt")
            };
            let head = [(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, "private, no-store")];
            let mut response = (head, text).into_response();
            // A slug that was found is plain letters.
            let file = HeaderValue::from_str(&format!("attachment; filename=\"{slug}.{end}\""));
            if let Ok(file) = file {
                response.headers_mut().insert(header::CONTENT_DISPOSITION, file);
            }
            response
        }
        Err(error) => {
            StatusCode::from_u16(AppError(error).status()).unwrap_or_default().into_response()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::body::Body;

    #[test]
    fn only_the_log_of_one_project_is_one() {
        for (method, path, expected) in [
            ("GET", "/prosjekter/takhagen/protokoll.txt", Some(("takhagen", false))),
            ("HEAD", "/prosjekter/takhagen/protokoll.csv", Some(("takhagen", true))),
            ("POST", "/prosjekter/takhagen/protokoll.csv", None),
            ("GET", "/prosjekter/protokoll.csv", None),
            ("GET", "/prosjekter//protokoll.csv", None),
            ("GET", "/prosjekter/a/b/protokoll.csv", None),
            ("GET", "/prosjekter/takhagen/protokoll", None),
        ] {
            let request = Request::builder().method(method).uri(path).body(Body::empty()).unwrap();
            let wanted = wanted(&request);
            let wanted = wanted.as_ref().map(|(slug, table)| (slug.as_str(), *table));
            assert_eq!(wanted, expected, "{method} {path}");
        }
    }
}
