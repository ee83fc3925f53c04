//! `padriver check`: tries everything the program needs, and says in plain words what to do.

use crate::{
    backup::{self, is_postgres},
    config::Config,
    mail, site,
};
use domain::{
    Partnership,
    db::{Db, Glance},
};
use std::{
    fmt::Display,
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
    let glance = Db::glance(&config.database_url).await;
    let lived_in = glance.as_ref().is_ok_and(|glance| glance.lived_in);
    let tried = [
        ("settings", settings(place, lived_in)),
        ("address", address(&place.public_url)),
        ("site", site_folder(config)),
        ("disk", disk(&config.data)),
        ("database", glance.map_err(plainly).and_then(|glance| database(config, glance))),
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

/// Elvebyen is invented, and must not stand in the letters of those who live somewhere else.
fn settings(place: &Partnership, lived_in: bool) -> Result<String, String> {
    let ours = Partnership::default();
    let still: Vec<_> = [
        ("full_name", place.full_name == ours.full_name),
        ("about", place.about == ours.about),
        ("manager_name", place.manager_name == ours.manager_name),
        ("manager_email", place.manager_email == ours.manager_email),
    ]
    .into_iter()
    .filter_map(|(key, same)| same.then_some(key))
    .collect();
    if still.is_empty() || !(lived_in || place.public_url.starts_with("https://")) {
        return Ok(format!("{} at {}", place.full_name, place.public_url));
    }
    Err(format!(
        "{} under [partnership] still tell of Elvebyen, the invented community: say who you are",
        still.join(", ")
    ))
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

/// Only looked at: it is the program itself that brings a database up to date.
fn database(config: &Config, Glance { version, program, .. }: Glance) -> Result<String, String> {
    let engine = match is_postgres(&config.database_url) {
        true => "PostgreSQL",
        false => {
            writable(&config.database_url)?;
            "SQLite"
        }
    };
    match version {
        None => Ok(format!("{engine}, empty: would be made, at version {program}")),
        Some(version) if version > program => Err(format!(
            "{engine} is at version {version}, and this program knows {program}: run the newer program"
        )),
        Some(version) if version < program => {
            Ok(format!("{engine} answers, would be upgraded from version {version} to {program}"))
        }
        Some(version) => Ok(format!("{engine} answers, at version {version}")),
    }
}

/// A command run as root has left it to root.
fn writable(url: &str) -> Result<(), String> {
    let file = backup::database_file(url)?;
    match fs::OpenOptions::new().write(true).open(&file) {
        Err(cause) if cause.kind() != io::ErrorKind::NotFound => Err(format!(
            "{} cannot be written: {cause}. Does it belong to the account that runs the program?",
            file.display()
        )),
        _ => Ok(()),
    }
}

fn plainly(cause: impl Display) -> String {
    format!("it does not answer: {cause}. See database_url")
}

async fn mail(config: &Config) -> Result<String, String> {
    let Some(smtp) = &config.smtp else {
        if config.shows_letters() {
            return Ok(
                "no mail server is set: letters are shown at /utvikling/post to this machine, not sent".into()
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
