//! SQL of what people are found by.

use super::counted;
use crate::{
    Audience,
    db::{Db, sql},
    members::{TagCount, TagKind},
};
use sqlx::{AssertSqlSafe, Result};

/// A hundred filters of a kind are more than anyone reads; the search finds the rest.
const MOST: i64 = 100;

/// The tags of a kind that lead to someone, most people first.
pub async fn tag_counts(db: &Db, kind: TagKind, reach: Audience) -> Result<Vec<TagCount>> {
    let column = counted(reach);
    let text = format!(
        "select kind, slug, name, {column} as people from tags where kind = $1 and {column} > 0
         order by {column} desc, sort_key limit $2"
    );
    sql!(fetch_all, db, AssertSqlSafe(text), kind, MOST)
}

/// Words to complete from, most used first. Every Pådriver is shown them: a word that was meant for the
/// Community Manager alone is none.
pub async fn known(db: &Db, kind: TagKind) -> Result<Vec<String>> {
    let rows: Vec<(String,)> = sql!(
        fetch_all,
        db,
        "select name from tags where kind = $1 and people_members > 0
         order by people_members desc, sort_key limit $2",
        kind,
        MOST
    )?;
    Ok(rows.into_iter().map(|(name,)| name).collect())
}
