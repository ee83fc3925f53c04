//! The least that axum can do, to measure ours against: `bare FILE ADDR` answers `/` with the file's bytes.

use axum::{Router, body::Bytes, http::header, routing::get, serve::ListenerExt};
use std::{env, error::Error, fs};
use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [file, addr] = arguments.as_slice() else {
        return Err("bare FILE ADDR".into());
    };
    let page = Bytes::from(fs::read(file)?);
    let said =
        [(header::CONTENT_TYPE, "text/html; charset=utf-8"), (header::CONTENT_ENCODING, "br")];
    let router = Router::new().route("/", get(move || async move { (said, page) }));
    // As `padriver serve` listens.
    let listener = TcpListener::bind(addr).await?.tap_io(|stream| drop(stream.set_nodelay(true)));
    axum::serve(listener, router).await?;
    Ok(())
}
