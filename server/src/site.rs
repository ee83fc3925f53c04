//! The files of the site folder, read from where the build put them.

use app::shell::Assets;
use axum::{
    Router,
    extract::Request,
    http::{HeaderName, HeaderValue, StatusCode, header, header::CACHE_CONTROL},
    middleware::{Next, from_fn, map_response},
    response::{IntoResponse, Response},
    routing::get,
};
use std::{
    fs,
    io::{Error, Result},
    path::Path,
};
use tower_http::{
    services::{ServeDir, ServeFile},
    set_header::SetResponseHeaderLayer,
};

/// As in `[[workspace.metadata.leptos]]`.
pub const OUTPUT_NAME: &str = "padriver";

/// The hue that the style is drawn in.
const OUR_HUE: u16 = 172;

const FOREVER: &str = "public, max-age=31536000, immutable";
const ASK_FIRST: &str = "no-cache";
const AN_HOUR: &str = "public, max-age=3600";

/// Everything in the folder: in `pkg` and `font` a name never changes its content, elsewhere it may.
pub fn files(site: &Path) -> Result<Router> {
    let mut router = Router::new();
    for entry in fs::read_dir(site)? {
        let entry = entry?;
        let name = entry.file_name();
        let Some(name) = name.to_str().filter(|name| !name.starts_with('.')) else { continue };
        let kept = match name {
            "pkg" | "font" => FOREVER,
            // Its parts must fit each other, and its worker looks after them when there is no coverage.
            DOOR | BOARD => ASK_FIRST,
            _ => AN_HOUR,
        };
        let kept = SetResponseHeaderLayer::if_not_present(CACHE_CONTROL, if_found(kept));
        let served = if entry.file_type()?.is_dir() {
            let folder = ServeDir::new(entry.path()).append_index_html_on_directories(false);
            let folder = folder.precompressed_br().precompressed_gzip();
            Router::new().nest_service(&format!("/{name}"), folder)
        } else if name.ends_with(".br") || name.ends_with(".gz") {
            continue;
        } else {
            let file = ServeFile::new(entry.path()).precompressed_br().precompressed_gzip();
            Router::new().route_service(&format!("/{name}"), file)
        };
        let served = if name == DOOR { served.layer(map_response(worker)) } else { served };
        router = router.merge(served.layer(kept));
    }
    Ok(router.layer(from_fn(nameable)))
}

/// No file has a longer name than this, in bytes; the file system refuses even to look for one.
const NAME_MAX: usize = 255;

async fn nameable(request: Request, next: Next) -> Response {
    if request.uri().path().split('/').any(|name| name.len() > NAME_MAX) {
        return StatusCode::NOT_FOUND.into_response();
    }
    next.run(request).await
}

/// The board's script.
const BOARD: &str = "tavle";

/// The door's script, and the worker that shows its page without coverage.
const DOOR: &str = "dor";

/// The worker looks after pages that lie elsewhere than itself, and fetches what they are drawn with.
async fn worker(mut answer: Response) -> Response {
    let headers = answer.headers_mut();
    let pages = HeaderValue::from_static("/arrangementer/");
    headers.insert(HeaderName::from_static("service-worker-allowed"), pages);
    let policy = "default-src 'none'; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'";
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(policy));
    answer
}

/// A plain value would make a "not found" stay for a year.
fn if_found(kept: &'static str) -> impl Fn(&Response) -> Option<HeaderValue> + Clone {
    move |response| response.status().is_success().then(|| HeaderValue::from_static(kept))
}

/// The names of the files that every page asks for, as the build gave them.
///
/// # Errors
/// The folder is not a build of this program.
pub fn assets(site: &Path, hue: u16) -> Result<Assets> {
    let pkg = names(&site.join("pkg"))?;
    let ours = |kind: &str| {
        let file = pkg.iter().find(|name| {
            name.strip_prefix(OUTPUT_NAME).and_then(|rest| rest.strip_suffix(kind)).is_some_and(
                |hash| hash.is_empty() || (hash.starts_with('.') && !hash[1..].contains('.')),
            )
        });
        file.map(|name| format!("/pkg/{name}")).ok_or_else(|| {
            let folder = site.display();
            Error::other(format!(
                "{folder}/pkg has no {OUTPUT_NAME}{kind}: is it the site folder of this program?"
            ))
        })
    };
    let font = names(&site.join("font")).unwrap_or_default().into_iter();
    let font = font.filter(|name| name.ends_with(".woff2") && !name.contains("ext")).min();
    Ok(Assets {
        js: ours(".js")?,
        wasm: ours(".wasm")?,
        css: ours(".css")?,
        theme: (hue != OUR_HUE).then(|| format!("/tema.css?{hue}")),
        font: font.map(|name| format!("/font/{name}")).unwrap_or_default(),
    })
}

/// What was written last stands first: while one edits, the folder fills up with older builds.
fn names(folder: &Path) -> Result<Vec<String>> {
    let failed = |cause: Error| Error::new(cause.kind(), format!("{}: {cause}", folder.display()));
    let entries = fs::read_dir(folder).map_err(failed)?;
    let dated = entries.filter_map(|entry| {
        let entry = entry.ok()?;
        Some((entry.metadata().ok()?.modified().ok()?, entry.file_name().into_string().ok()?))
    });
    let mut dated: Vec<_> = dated.collect();
    dated.sort();
    Ok(dated.into_iter().rev().map(|(_, name)| name).collect())
}

/// The partnership's colour, where it is not the one we ship. Asked for under a name with the hue in it.
pub fn theme(hue: u16) -> Router {
    let sheet = move || async move {
        let said = [(header::CONTENT_TYPE, "text/css"), (CACHE_CONTROL, FOREVER)];
        (said, format!(":root {{ --hue: {hue}; }}")).into_response()
    };
    Router::new().route("/tema.css", get(sheet))
}
