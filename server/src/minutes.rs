//! `GET /prosjekter/{slug}/protokoll.txt` and `.csv`: the decision log for the steering group's minutes.

use crate::download::{self, CSV, TEXT};
use axum::{extract::Request, http::Method, response::Response};
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
    let made = service::minutes(ctx, viewer, lang, &slug, table).await;
    // A slug that was found is plain letters.
    match table {
        true => download::answer(made, CSV, &format!("{slug}.csv")),
        false => download::answer(made, TEXT, &format!("{slug}.txt")),
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
