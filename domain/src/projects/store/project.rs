//! One project: reading it, locking it, writing it.

use crate::{
    account::PersonId,
    civil::Day,
    db::{Db, Write, sql},
    projects::{About, Focus, Idea, Point, ProjectId, Stage},
    text,
};
use jiff_sqlx::Timestamp;
use sqlx::{AssertSqlSafe, Result};

/// A row of `projects`.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct ProjectRow {
    pub id: ProjectId,
    pub slug: String,
    pub title: String,
    pub brief: String,
    pub why: Option<String>,
    pub for_whom: Option<String>,
    pub happens: Option<String>,
    pub starts_on: Option<String>,
    pub ends_on: Option<String>,
    #[sqlx(try_from = "String")]
    pub focus: Focus,
    pub place: Option<String>,
    pub lat: Option<f64>,
    pub lon: Option<f64>,
    pub funding: Option<String>,
    pub padrivers: Option<String>,
    pub result: Option<String>,
    pub picture: Option<String>,
    pub picture_says: Option<String>,
    pub stage: Stage,
    pub stage_since: Timestamp,
    pub aside_from: Option<Stage>,
    pub rank: String,
    pub may_take_part: bool,
    pub merged_into: Option<ProjectId>,
    pub version: i64,
    pub created_at: Timestamp,
    pub changed_at: Timestamp,
}

pub(super) const COLUMNS: &str = "id, slug, title, brief, why, for_whom, happens, starts_on, ends_on, focus, place,
    lat, lon, funding, padrivers, result, picture, picture_says, stage, stage_since, aside_from, rank, may_take_part,
    merged_into, version, created_at, changed_at";

impl ProjectRow {
    /// As it is handed in.
    pub fn idea(id: ProjectId, slug: String, idea: &Idea, rank: String, now: Timestamp) -> Self {
        Self {
            id,
            slug,
            title: idea.title.clone(),
            brief: idea.brief.clone(),
            why: None,
            for_whom: None,
            happens: None,
            starts_on: None,
            ends_on: None,
            focus: idea.focus,
            place: idea.place.clone(),
            lat: None,
            lon: None,
            funding: None,
            padrivers: None,
            result: None,
            picture: None,
            picture_says: None,
            stage: Stage::Identified,
            stage_since: now,
            aside_from: None,
            rank,
            may_take_part: idea.may,
            merged_into: None,
            version: 1,
            created_at: now,
            changed_at: now,
        }
    }

    pub fn about(&self) -> About {
        let day = |raw: &Option<String>| raw.as_deref().and_then(|raw| Day::parse(raw).ok());
        About {
            title: self.title.clone(),
            brief: self.brief.clone(),
            why: self.why.clone(),
            for_whom: self.for_whom.clone(),
            happens: self.happens.clone(),
            starts_on: day(&self.starts_on),
            ends_on: day(&self.ends_on),
            focus: self.focus,
            place: self.place.clone(),
            point: self.point(),
            funding: self.funding.clone(),
            padrivers: self.padrivers.clone(),
            result: self.result.clone(),
            picture: self.picture.clone(),
            picture_says: self.picture_says.clone(),
        }
    }

    pub fn point(&self) -> Option<Point> {
        self.lat.zip(self.lon).map(|(lat, lon)| Point { lat, lon })
    }

    pub fn fill(&mut self, about: &About) {
        let about = about.clone();
        self.title = about.title;
        self.brief = about.brief;
        self.why = about.why;
        self.for_whom = about.for_whom;
        self.happens = about.happens;
        self.starts_on = about.starts_on.map(|day| day.to_string());
        self.ends_on = about.ends_on.map(|day| day.to_string());
        self.focus = about.focus;
        self.place = about.place;
        self.lat = about.point.map(|point| point.lat);
        self.lon = about.point.map(|point| point.lon);
        self.funding = about.funding;
        self.padrivers = about.padrivers;
        self.result = about.result;
        self.picture = about.picture;
        self.picture_says = about.picture_says;
    }

    /// What it is found by, with a space around each word.
    fn words(&self) -> String {
        let texts = [Some(&self.title), Some(&self.brief), self.place.as_ref(), self.why.as_ref()];
        let all: Vec<&str> = texts.into_iter().flatten().map(String::as_str).collect();
        format!(" {} ", text::words(&all.join(" ")).join(" "))
    }
}

pub async fn project(db: &Db, slug: &str) -> Result<Option<ProjectRow>> {
    let text = AssertSqlSafe(format!("select {COLUMNS} from projects where slug = $1"));
    sql!(fetch_optional, db, text, slug)
}

pub async fn project_by_id(db: &Db, id: ProjectId) -> Result<Option<ProjectRow>> {
    let text = AssertSqlSafe(format!("select {COLUMNS} from projects where id = $1"));
    sql!(fetch_optional, db, text, id)
}

/// The row is this transaction's until it ends.
pub async fn lock(write: &mut Write, slug: &str) -> Result<Option<ProjectRow>> {
    let text = format!("update projects set version = version where slug = $1 returning {COLUMNS}");
    sql!(fetch_optional, write, AssertSqlSafe(text), slug)
}

pub async fn lock_by_id(write: &mut Write, id: ProjectId) -> Result<Option<ProjectRow>> {
    let text = format!("update projects set version = version where id = $1 returning {COLUMNS}");
    sql!(fetch_optional, write, AssertSqlSafe(text), id)
}

pub async fn slug_is_taken(write: &mut Write, slug: &str) -> Result<bool> {
    let row: Option<(i32,)> =
        sql!(fetch_optional, write, "select 1 from projects where slug = $1", slug)?;
    Ok(row.is_some())
}

pub async fn insert(write: &mut Write, p: &ProjectRow) -> Result<u64> {
    sql!(
        execute,
        write,
        "insert into projects (id, slug, title, brief, why, for_whom, happens, starts_on, ends_on, focus, place, lat,
            lon, funding, padrivers, result, picture, picture_says, stage, stage_since, aside_from, rank,
            may_take_part, words, version, created_at, changed_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22,
            $23, $24, $25, $26, $27)",
        p.id,
        &p.slug,
        &p.title,
        &p.brief,
        &p.why,
        &p.for_whom,
        &p.happens,
        &p.starts_on,
        &p.ends_on,
        p.focus.key(),
        &p.place,
        p.lat,
        p.lon,
        &p.funding,
        &p.padrivers,
        &p.result,
        &p.picture,
        &p.picture_says,
        p.stage,
        p.stage_since,
        p.aside_from,
        &p.rank,
        p.may_take_part,
        p.words(),
        p.version,
        p.created_at,
        p.changed_at
    )
}

/// Writes back what people edited; the version is the row's.
pub async fn update(write: &mut Write, p: &ProjectRow) -> Result<u64> {
    sql!(
        execute,
        write,
        "update projects set title = $2, brief = $3, why = $4, for_whom = $5, happens = $6, starts_on = $7,
            ends_on = $8, focus = $9, place = $10, lat = $11, lon = $12, funding = $13, padrivers = $14, result = $15,
            picture = $16, picture_says = $17, words = $18, version = $19, changed_at = $20
         where id = $1",
        p.id,
        &p.title,
        &p.brief,
        &p.why,
        &p.for_whom,
        &p.happens,
        &p.starts_on,
        &p.ends_on,
        p.focus.key(),
        &p.place,
        p.lat,
        p.lon,
        &p.funding,
        &p.padrivers,
        &p.result,
        &p.picture,
        &p.picture_says,
        p.words(),
        p.version,
        p.changed_at
    )
}

/// Where it stands, and where in its column.
pub async fn place(write: &mut Write, p: &ProjectRow) -> Result<u64> {
    sql!(
        execute,
        write,
        "update projects set stage = $2, stage_since = $3, aside_from = $4, rank = $5, merged_into = $6,
            changed_at = $7 where id = $1",
        p.id,
        p.stage,
        p.stage_since,
        p.aside_from,
        &p.rank,
        p.merged_into,
        p.changed_at
    )
}

/// The first card of a column, but for this one.
pub async fn first_rank(
    write: &mut Write,
    stage: Stage,
    but: ProjectId,
) -> Result<Option<(String,)>> {
    sql!(
        fetch_optional,
        write,
        "select rank from projects where stage = $1 and id <> $2 order by rank, id limit 1",
        stage,
        but
    )
}

/// A card of a column by its slug, and the rank after it.
pub async fn ranks_after(
    write: &mut Write,
    stage: Stage,
    slug: &str,
    but: ProjectId,
) -> Result<Option<(String, Option<String>)>> {
    sql!(
        fetch_optional,
        write,
        "select p.rank, (select min(n.rank) from projects n where n.stage = $1 and n.id <> $3 and n.rank > p.rank)
         from projects p where p.slug = $2 and p.stage = $1 and p.id <> $3",
        stage,
        slug,
        but
    )
}

/// What was put together with it, slug and title: an idea that nobody had looked at is told to those who are in it,
/// and to whoever sees `all`.
pub async fn merged_from(
    db: &Db,
    id: ProjectId,
    all: bool,
    viewer: Option<PersonId>,
) -> Result<Vec<(String, String)>> {
    sql!(
        fetch_all,
        db,
        "select p.slug, p.title from projects p where p.merged_into = $1
         and ($2 or p.aside_from <> 'identified'
            or exists (select 1 from project_people q where q.project_id = p.id and q.person_id = $3))
         order by p.created_at, p.id limit 50",
        id,
        all,
        viewer
    )
}

/// What was put together with one is with the other.
pub async fn move_merged(write: &mut Write, from: ProjectId, to: ProjectId) -> Result<u64> {
    sql!(execute, write, "update projects set merged_into = $2 where merged_into = $1", from, to)
}
