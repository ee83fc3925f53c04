//! `GET /tegning/{hue}/…`: pictures that the program draws. What an address gives never changes.

use axum::{
    Router,
    extract::Path,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};
use domain::drawing;

const FOREVER: &str = "public, max-age=31536000, immutable";
/// A picture brings its inks along, and does nothing else.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

pub fn routes() -> Router {
    Router::new()
        .route("/tegning/{hue}/favicon.svg", get(favicon))
        .route("/tegning/{hue}/{kind}/{file}", get(drawn))
}

async fn favicon(Path(hue): Path<u16>) -> Response {
    answer((hue < 360).then(|| drawing::favicon(hue)))
}

async fn drawn(Path((hue, kind, file)): Path<(u16, String, String)>) -> Response {
    let name = file.strip_suffix(".svg").filter(|name| hue < 360 && name.len() <= 200);
    answer(name.and_then(|name| match kind.as_str() {
        "ansikt" => drawing::face(name, hue),
        "hus" => Some(drawing::house(name, hue)),
        "hus-ved-elva" => Some(drawing::house_by_the_river(name, hue)),
        "bilde" => drawing::picture(name, hue),
        _ => None,
    }))
}

fn answer(svg: Option<String>) -> Response {
    let said = [
        (header::CONTENT_TYPE, "image/svg+xml"),
        (header::CACHE_CONTROL, FOREVER),
        (header::CONTENT_SECURITY_POLICY, POLICY),
    ];
    match svg {
        Some(svg) => (said, svg).into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::{body::Body, extract::Request};
    use tower::ServiceExt;

    #[tokio::test]
    async fn only_what_can_be_drawn_is_there() {
        let long = format!("/tegning/172/hus/{}.svg", "a".repeat(10_000));
        for (path, status) in [
            ("/tegning/172/ansikt/1234abcd.svg", 200),
            ("/tegning/172/hus/kaia-eiendom.svg", 200),
            ("/tegning/172/hus-ved-elva/kaia-eiendom.svg", 200),
            ("/tegning/172/bilde/brygga.svg", 200),
            ("/tegning/250/favicon.svg", 200),
            ("/tegning/172/ansikt/%3Csvg%3E.svg", 404),
            ("/tegning/172/ansikt/12345678.cloth-%22.svg", 404),
            ("/tegning/172/bilde/..%2F..%2Fetc.svg", 404),
            ("/tegning/400/bilde/brygga.svg", 404),
            ("/tegning/172/hus/x.png", 404),
            (&long, 404),
        ] {
            let request = Request::get(path).body(Body::empty()).unwrap();
            let response = routes().oneshot(request).await.unwrap();
            assert_eq!(response.status(), status, "{path}");
        }
    }
}
