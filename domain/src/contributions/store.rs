//! SQL of contributions and thanks.

use super::{ContributionId, Kind, NewContribution, ThanksId};
use crate::{
    Audience, Lang,
    account::PersonId,
    db::{Db, Write, sql},
    live::Topic,
    members::Portrait,
};
use jiff_sqlx::Timestamp;
use sqlx::{AssertSqlSafe, Result};
use uuid::Uuid;

/// A contribution with the event it was made at.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Row {
    pub id: ContributionId,
    pub kind: Kind,
    pub words: Option<String>,
    pub on_day: String,
    pub minutes: Option<i64>,
    pub hidden: bool,
    pub thanked: bool,
    pub event_slug: Option<String>,
    pub event_title: Option<String>,
    pub project_slug: Option<String>,
    pub project_title: Option<String>,
}

// What is only for those who were invited is named to nobody else, and an idea nobody has looked at to nobody.
const ROW: &str =
    "select c.id, c.kind, c.words, c.on_day, c.minutes, c.hidden_at is not null as hidden,
        c.thanks_id is not null as thanked,
        case when e.open_to <> 'invited' or $2 then e.slug end as event_slug,
        case when e.open_to <> 'invited' or $2 then e.title end as event_title,
        j.slug as project_slug, j.title as project_title
    from contributions c left join events e on c.topic = 'events' and e.id = c.subject_id
    left join projects j on c.topic = 'projects' and j.id = c.subject_id
        and (j.stage in ('registered', 'qualified', 'realised') or j.aside_from <> 'identified') ";

/// Someone's, the newest first; `whole`: what they hid, and what was for the invited, too.
pub async fn of(db: &Db, person: PersonId, whole: bool) -> Result<Vec<Row>> {
    let text = format!(
        "{ROW} where c.person_id = $1 and (c.hidden_at is null or $2)
         order by c.on_day desc, c.id desc limit 500"
    );
    sql!(fetch_all, db, AssertSqlSafe(text), person, whole)
}

pub async fn seen_by(db: &Db, person: PersonId) -> Result<Option<(Audience, Audience)>> {
    sql!(fetch_optional, db, "select see_contributions, listed from people where id = $1", person)
}

pub async fn show_to(write: &mut Write, person: PersonId, audience: Audience) -> Result<u64> {
    sql!(execute, write, "update people set see_contributions = $2 where id = $1", person, audience)
}

pub async fn count_of(write: &mut Write, person: PersonId) -> Result<i64> {
    let (count,): (i64,) =
        sql!(fetch_one, write, "select count(*) from contributions where person_id = $1", person)?;
    Ok(count)
}

/// What a person, or the program, knows of.
pub struct New<'a> {
    pub id: ContributionId,
    pub person: PersonId,
    pub kind: Kind,
    /// What it was done at.
    pub subject: Option<(Topic, Uuid)>,
    pub words: Option<&'a str>,
    pub on_day: String,
    pub minutes: Option<i64>,
    pub source: &'static str,
    pub at: Timestamp,
}

/// False where it stands there already.
pub async fn insert(write: &mut Write, new: &New<'_>) -> Result<bool> {
    let rows = sql!(
        execute,
        write,
        "insert into contributions (id, person_id, kind, words, topic, subject_id, on_day, minutes, source, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict do nothing",
        new.id,
        new.person,
        new.kind,
        new.words,
        new.subject.map(|(topic, _)| topic.as_str()),
        new.subject.map(|(_, id)| id),
        &new.on_day,
        new.minutes,
        new.source,
        new.at
    )?;
    Ok(rows > 0)
}

/// Of what the program wrote, and nobody has said thank you for.
pub async fn take_back(
    write: &mut Write,
    person: PersonId,
    kind: Kind,
    subject: Uuid,
) -> Result<u64> {
    sql!(
        execute,
        write,
        "delete from contributions where person_id = $1 and kind = $2 and subject_id = $3 and source = 'program'
         and thanks_id is null",
        person,
        kind,
        subject
    )
}

/// Only one's own, and of what the program wrote only the time.
pub async fn correct(
    write: &mut Write,
    person: PersonId,
    id: ContributionId,
    new: &NewContribution,
) -> Result<u64> {
    sql!(
        execute,
        write,
        "update contributions set
            words = case when source = 'person' then $3 else words end,
            on_day = case when source = 'person' then $4 else on_day end,
            minutes = $5
         where id = $1 and person_id = $2",
        id,
        person,
        &new.what,
        new.on.to_string(),
        new.minutes.map(i64::from)
    )
}

pub async fn hide(
    write: &mut Write,
    person: PersonId,
    id: ContributionId,
    at: Option<Timestamp>,
) -> Result<u64> {
    sql!(
        execute,
        write,
        "update contributions set hidden_at = $3 where id = $1 and person_id = $2",
        id,
        person,
        at
    )
}

/// Who did what that nobody has said thank you for.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct UnthankedRow {
    pub id: ContributionId,
    pub kind: Kind,
    pub words: Option<String>,
    pub on_day: String,
    pub event_slug: Option<String>,
    pub event_title: Option<String>,
    pub project_slug: Option<String>,
    pub project_title: Option<String>,
    pub slug: String,
    pub name: String,
    #[sqlx(try_from = "String")]
    pub portrait: Portrait,
}

/// The newest five hundred. Nobody thanks themselves.
pub async fn unthanked(db: &Db, but: PersonId) -> Result<Vec<UnthankedRow>> {
    sql!(
        fetch_all,
        db,
        "select c.id, c.kind, c.words, c.on_day, e.slug as event_slug, e.title as event_title,
            j.slug as project_slug, j.title as project_title, p.slug, p.name, p.portrait
         from contributions c join people p on p.id = c.person_id
         left join events e on c.topic = 'events' and e.id = c.subject_id
         left join projects j on c.topic = 'projects' and j.id = c.subject_id
         where c.thanks_id is null and c.hidden_at is null and c.person_id <> $1
         order by c.on_day desc, c.id desc limit 500",
        but
    )
}

/// How many there are, and the day of the oldest.
pub async fn unthanked_count(db: &Db, but: PersonId) -> Result<(i64, Option<String>)> {
    sql!(
        fetch_one,
        db,
        "select count(*), min(on_day) from contributions
         where thanks_id is null and hidden_at is null and person_id is not null and person_id <> $1",
        but
    )
}

/// Whom to thank for one of them; the row is this transaction's until it ends. Nothing where it is done already.
pub async fn lock_unthanked(
    write: &mut Write,
    id: ContributionId,
    but: PersonId,
) -> Result<Option<(PersonId,)>> {
    sql!(
        fetch_optional,
        write,
        "update contributions set hidden_at = null
         where id = $1 and thanks_id is null and hidden_at is null and person_id <> $2 returning person_id",
        id,
        but
    )
}

pub async fn insert_thanks(
    write: &mut Write,
    id: ThanksId,
    person: PersonId,
    by: PersonId,
    words: &str,
    at: Timestamp,
) -> Result<u64> {
    sql!(
        execute,
        write,
        "insert into thanks (id, person_id, by_id, words, at) values ($1, $2, $3, $4, $5)",
        id,
        person,
        by,
        words,
        at
    )
}

pub async fn thank(write: &mut Write, id: ContributionId, thanks: ThanksId) -> Result<u64> {
    sql!(execute, write, "update contributions set thanks_id = $2 where id = $1", id, thanks)
}

pub async fn delete_thanks(write: &mut Write, thanks: ThanksId) -> Result<u64> {
    sql!(execute, write, "delete from thanks where id = $1", thanks)
}

/// All that someone did before that day.
pub async fn thank_before(
    write: &mut Write,
    person: PersonId,
    thanks: ThanksId,
    before: &str,
) -> Result<u64> {
    sql!(
        execute,
        write,
        "update contributions set thanks_id = $2
         where person_id = $1 and thanks_id is null and on_day < $3",
        person,
        thanks,
        before
    )
}

/// What someone is thanked for: in their words, or by the title of the event.
pub async fn thanked_for(
    write: &mut Write,
    thanks: ThanksId,
) -> Result<Vec<(Option<String>, Option<String>)>> {
    sql!(
        fetch_all,
        write,
        "select c.words, coalesce(e.title, j.title) from contributions c
         left join events e on c.topic = 'events' and e.id = c.subject_id
         left join projects j on c.topic = 'projects' and j.id = c.subject_id
         where c.thanks_id = $1 order by c.on_day, c.id limit 20",
        thanks
    )
}

/// Whom a thank-you goes to.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Reader {
    pub name: String,
    pub email: Option<String>,
    pub lang: Lang,
    pub listed: Audience,
}

pub async fn reader(write: &mut Write, person: PersonId) -> Result<Option<Reader>> {
    sql!(
        fetch_optional,
        write,
        "select name, email, lang, listed from people where id = $1",
        person
    )
}

/// Whom a thank-you of that person's went to, and the newest of what it was for.
pub async fn said(
    db: &Db,
    thanks: ThanksId,
    by: PersonId,
) -> Result<Option<(String, String, ContributionId)>> {
    sql!(
        fetch_optional,
        db,
        "select p.name, c.on_day, c.id from thanks t join people p on p.id = t.person_id
         join contributions c on c.thanks_id = t.id
         where t.id = $1 and t.by_id = $2 order by c.on_day desc, c.id desc limit 1",
        thanks,
        by
    )
}

/// The last thing someone was thanked with since then.
pub async fn newest_thanks(
    db: &Db,
    person: PersonId,
    since: Timestamp,
) -> Result<Option<(Timestamp, Option<String>, String)>> {
    sql!(
        fetch_optional,
        db,
        "select t.at, b.name, t.words from thanks t left join people b on b.id = t.by_id
         where t.person_id = $1 and t.at >= $2 order by t.at desc, t.id desc limit 1",
        person,
        since
    )
}

/// What someone was thanked with, the newest first.
pub async fn thanks(db: &Db, person: PersonId) -> Result<Vec<(Timestamp, Option<String>, String)>> {
    sql!(
        fetch_all,
        db,
        "select t.at, b.name, t.words from thanks t left join people b on b.id = t.by_id
         where t.person_id = $1 order by t.at desc, t.id desc limit 100",
        person
    )
}
