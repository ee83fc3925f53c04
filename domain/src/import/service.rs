//! Taking in the people of a roster.

use super::{FileProblem, ImportRow, Reading, Report, Stored, read};
use crate::{
    Ctx, Error, Lang,
    ctx::Tx,
    members::{
        Audiences, Consents, Skills,
        service::{NewPerson, admit},
    },
    partners, text, time,
};
use jiff::Timestamp;

/// In one transaction so many: a lock held for long keeps others waiting, and running again is safe.
const AT_ONCE: usize = 100;

/// Why nothing, or not everything, was taken in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Failed {
    File(FileProblem),
    Store(Error),
}

impl From<Error> for Failed {
    fn from(error: Error) -> Self {
        Self::Store(error)
    }
}

/// Reads a roster and takes in who is not here yet. Who is here is left as they are; running it again
/// changes nothing. Nobody is written to, and nobody is shown to the public: what a file says of the open
/// page and of photos is for the person to say. The report is the same for a dry run.
///
/// # Errors
/// `File` before anything is stored; `Store` if the database fails: what was taken in by then stays.
pub async fn members(ctx: &Ctx, bytes: &[u8], dry_run: bool, lang: Lang) -> Result<Report, Failed> {
    let reading = read(bytes, time::day(ctx.env.now())).map_err(Failed::File)?;
    let mut stored = Stored::default();
    for rows in reading.rows.chunks(AT_ONCE) {
        let mut tx = ctx.begin().await?;
        for row in rows {
            let new = person(&mut tx, row).await?;
            match admit(&mut tx, &new).await? {
                Some(_) => stored.added += 1,
                None => stored.unchanged += 1,
            }
        }
        // Dropped, a transaction never happened.
        if !dry_run {
            tx.commit().await?;
        }
    }
    Ok(report(&reading, stored, dry_run, lang))
}

fn report(reading: &Reading, stored: Stored, dry_run: bool, lang: Lang) -> Report {
    Report::new(reading, stored, dry_run, lang)
}

async fn person(tx: &mut Tx<'_>, row: &ImportRow) -> Result<NewPerson, Error> {
    let now = tx.ctx().env.now();
    let registered = row.registered_on.and_then(|day| day.in_tz("Europe/Oslo").ok());
    let registered = registered.map_or(now, |day| whole_seconds(day.timestamp()));
    let mut new = NewPerson::named(row.name.as_str(), &row.email, registered);
    if let Some(name) = &row.organisation {
        match partners::store::by_slug(tx, &text::slugify(name)).await? {
            Some((id, _)) => new.organisation = Some(id),
            None => new.headline = Some(name.chars().take(80).collect()),
        }
    }
    Ok(NewPerson {
        phone: row.phone.as_ref().map(|phone| phone.as_str().into()),
        lang: row.lang.unwrap_or_default(),
        motivation: row.motivation.clone(),
        skills: Skills {
            competences: row.competences.clone(),
            interests: row.interests.clone(),
            focus: row.focus.clone(),
        },
        audiences: Audiences::on_joining(false),
        consents: Consents { public_page: false, photo: false, ..row.consents },
        said: row.said.clone(),
        source: "imported",
        // They were here before the app was.
        welcomed: Some((now, None)),
        ..new
    })
}

fn whole_seconds(at: Timestamp) -> Timestamp {
    Timestamp::from_second(at.as_second()).unwrap_or(at)
}
