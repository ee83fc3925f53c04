//! `padriver check`: tries everything the program needs, and says in plain words what to do.

use crate::{cli, config::Config, mail, site};
use std::{
    fs, io,
    path::Path,
    time::{SystemTime, UNIX_EPOCH},
};

/// Room for a photo in every size and the database's own pages.
const ROOM: usize = 16 * 1024 * 1024;

/// A line for each thing.
///
/// # Errors
/// If something must be done; what, has been printed.
pub async fn check(config: &Config) -> Result<(), String> {
    let place = &config.partnership;
    let tried = [
        ("settings", Ok(format!("{} at {}", place.full_name, place.public_url))),
        ("address", address(&place.public_url)),
        ("site", site_folder(config)),
        ("disk", disk(&config.data)),
        ("database", database(config).await),
        ("mail", mail(config).await),
        ("clock", clock(&config.data)),
    ];
    for (what, outcome) in &tried {
        match outcome {
            Ok(how) => println!("ok    {what}: {how}"),
            Err(why) => println!("FIX   {what}: {why}"),
        }
    }
    match tried.iter().filter(|(_, outcome)| outcome.is_err()).count() {
        0 => Ok(()),
        1 => Err("one thing wants mending, see FIX above".into()),
        many => Err(format!("{many} things want mending, see FIX above")),
    }
}

fn is_here(url: &str) -> bool {
    let host = url.split_once("://").map_or(url, |(_, rest)| rest);
    ["localhost", "127.0.0.1", "[::1]"].iter().any(|here| {
        host.strip_prefix(here).is_some_and(|rest| rest.is_empty() || rest.starts_with([':', '/']))
    })
}

fn address(url: &str) -> Result<String, String> {
    if url.starts_with("http://") && !is_here(url) {
        return Err(format!(
            "{url} is not encrypted, so sign-ins can be read on the way. Put a proxy with https in front, \
             and set public_url to its address (docs/operating.md)"
        ));
    }
    Ok(if is_here(url) { "only this machine".into() } else { "encrypted".into() })
}

fn site_folder(config: &Config) -> Result<String, String> {
    let found = site::assets(&config.site, config.partnership.hue);
    found.map(|_| config.site.display().to_string()).map_err(|cause| {
        format!("{cause}. PADRIVER_SITE names the folder `site` that came with the program")
    })
}

/// Writes, reads and deletes a file.
fn disk(data: &Path) -> Result<String, String> {
    let file = data.join(".check");
    let tried = fs::create_dir_all(data)
        .and_then(|()| fs::write(&file, vec![1; ROOM]))
        .and_then(|()| fs::read(&file))
        .and_then(
            |read| if read.len() == ROOM { Ok(()) } else { Err(io::ErrorKind::WriteZero.into()) },
        );
    let _ = fs::remove_file(&file);
    let data = data.display();
    tried.map(|()| format!("{data} can be written")).map_err(|cause| {
        format!(
            "{data} cannot be written: {cause}. Make room there, or name another with PADRIVER_DATA"
        )
    })
}

async fn database(config: &Config) -> Result<String, String> {
    let ctx = cli::open(config).await?;
    let version = ctx.db.version().await.map_err(|cause| cause.to_string())?;
    let engine = if config.database_url.starts_with("postgres") { "PostgreSQL" } else { "SQLite" };
    Ok(format!("{engine} answers, at version {version}"))
}

async fn mail(config: &Config) -> Result<String, String> {
    let Some(smtp) = &config.smtp else {
        if config.shows_letters() {
            return Ok(
                "no mail server is set: letters are shown at /utvikling/post, not sent".into()
            );
        }
        return Err(
            "no mail server is set, so nobody gets the code they sign in with: set [smtp]".into()
        );
    };
    let host = &smtp.host;
    mail::try_connection(smtp).await.map(|()| format!("{host} lets us in")).map_err(|cause| {
        format!("{host} does not let us in: {cause}. See host, port, tls, user and password under [smtp]")
    })
}

/// A clock that is behind its own files makes sessions that have run out and ids that go backwards.
fn clock(data: &Path) -> Result<String, String> {
    let seconds =
        |time: SystemTime| time.duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    let now = seconds(SystemTime::now());
    let newest = fs::read_dir(data)
        .into_iter()
        .flatten()
        .filter_map(|entry| entry.ok()?.metadata().ok()?.modified().ok().map(seconds));
    if newest.max().is_some_and(|newest| newest > now + 300) {
        return Err("is behind files that are here already. Set the machine's time, best by a time server (NTP)".into());
    }
    Ok("is not behind what is here already".into())
}
