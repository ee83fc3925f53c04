//! Writing many new people with few statements: thousands of rows each.

use super::{Answer, Record};
use crate::{
    Audience,
    account::PersonId,
    db::{Engine, Write, on, sql},
    text,
};
use jiff_sqlx::ToSqlx;
use sqlx::{QueryBuilder, Result};
use std::collections::HashMap;
use uuid::Uuid;

/// A person as they are written once and for all, with the words of each reach.
pub struct Row {
    pub record: Record,
    pub listed: Audience,
    pub find: [String; 3],
}

/// A person under one of their tags.
pub struct Tie {
    pub tag: Uuid,
    pub sort_key: String,
    pub number: i64,
    pub audience: Audience,
    pub place: i16,
}

/// SQLite takes 32 766 values in one statement, PostgreSQL 65 535: 33 of each person.
pub const ROWS: usize = 500;
const NARROW_ROWS: usize = 3000;

/// At most `ROWS` of them; gives the number of each. Fails if an address is taken.
pub async fn insert_many(write: &mut Write, rows: &[Row]) -> Result<HashMap<PersonId, i64>> {
    let numbers: Vec<(PersonId, i64)> = on!(write, c => {
        let mut query = QueryBuilder::new(
            "insert into people (id, slug, name, sort_key, email, phone, role, lang, portrait, headline, motivation,
                idea, found_at, organisation_id, request_limit, source, registered_at, confirmed_at, welcomed_at,
                welcomed_by, listed, see_name, see_portrait, see_headline, see_motivation, see_competence,
                see_interests, see_organisation, see_email, see_phone, see_found_at,
                find_public, find_members, find_manager) ",
        );
        query.push_values(rows, |mut row, Row { record: r, listed, find }| {
            row.push_bind(r.id)
                .push_bind(&r.slug)
                .push_bind(&r.name)
                .push_bind(text::fold(&r.name))
                .push_bind(&r.email)
                .push_bind(&r.phone)
                .push_bind(r.role)
                .push_bind(r.lang)
                .push_bind(String::from(r.portrait.clone()))
                .push_bind(&r.headline)
                .push_bind(&r.motivation)
                .push_bind(&r.idea)
                .push_bind(&r.found_at)
                .push_bind(r.organisation_id)
                .push_bind(r.request_limit)
                .push_bind(&r.source)
                .push_bind(r.registered_at)
                .push_bind(r.confirmed_at)
                .push_bind(r.welcomed_at)
                .push_bind(r.welcomed_by)
                .push_bind(*listed)
                .push_bind(r.see.see_name)
                .push_bind(r.see.see_portrait)
                .push_bind(r.see.see_headline)
                .push_bind(r.see.see_motivation)
                .push_bind(r.see.see_competence)
                .push_bind(r.see.see_interests)
                .push_bind(r.see.see_organisation)
                .push_bind(r.see.see_email)
                .push_bind(r.see.see_phone)
                .push_bind(r.see.see_found_at);
            for words in find {
                row.push_bind(words);
            }
        });
        query.push(" returning id, number");
        query.build_query_as().fetch_all(c).await
    })?;
    Ok(numbers.into_iter().collect())
}

/// Many lines of the ledger.
pub async fn insert_consents(write: &mut Write, answers: &[Answer]) -> Result<()> {
    for some in answers.chunks(NARROW_ROWS) {
        on!(write, c => {
            let mut query = QueryBuilder::new(
                "insert into consents (id, person_id, kind, given, at, wording, version, source) ",
            );
            query.push_values(some, |mut row, a| {
                row.push_bind(a.id)
                    .push_bind(a.person)
                    .push_bind(a.kind)
                    .push_bind(a.given)
                    .push_bind(a.at.to_sqlx())
                    .push_bind(&a.wording)
                    .push_bind(a.version)
                    .push_bind(a.source);
            });
            query.build().execute(c).await.map(drop)
        })?;
    }
    Ok(())
}

/// Puts people under their tags and counts them there, for every reach that sees them.
pub async fn tie_many(write: &mut Write, mut ties: Vec<Tie>) -> Result<()> {
    // In the order of the key: each page of the table is then written once, not thousands of times.
    ties.sort_by(|a, b| (a.tag, &a.sort_key, a.number).cmp(&(b.tag, &b.sort_key, b.number)));
    for some in ties.chunks(NARROW_ROWS) {
        on!(write, c => {
            let mut query = QueryBuilder::new(
                "insert into person_tags (tag_id, sort_key, person_number, audience, place) ",
            );
            query.push_values(some, |mut row, tie| {
                row.push_bind(tie.tag)
                    .push_bind(&tie.sort_key)
                    .push_bind(tie.number)
                    .push_bind(tie.audience)
                    .push_bind(tie.place);
            });
            query.build().execute(c).await.map(drop)
        })?;
    }
    for of_one in ties.chunk_by(|a, b| a.tag == b.tag) {
        let [public, members, manager] = counted(of_one.iter().map(|tie| tie.audience));
        sql!(
            execute,
            write,
            "update tags set people_public = people_public + $2, people_members = people_members + $3,
                people_manager = people_manager + $4 where id = $1",
            of_one[0].tag,
            public,
            members,
            manager
        )?;
    }
    Ok(())
}

/// Adds to how many there are in all.
pub async fn count_in(write: &mut Write, listed: impl Iterator<Item = Audience>) -> Result<()> {
    for (reach, more) in Audience::ALL.into_iter().zip(counted(listed)) {
        sql!(
            execute,
            write,
            "update totals set people = people + $1 where reach = $2",
            more,
            reach
        )?;
    }
    Ok(())
}

/// How many each reach sees.
fn counted(seen_by: impl Iterator<Item = Audience>) -> [i64; 3] {
    let mut counts = [0; 3];
    for audience in seen_by {
        for (count, reach) in counts.iter_mut().zip(Audience::ALL) {
            *count += i64::from(audience <= reach);
        }
    }
    counts
}

/// The number of whoever came last: a new one is above it.
pub async fn last_number(write: &mut Write) -> Result<i64> {
    let (number,): (i64,) = sql!(fetch_one, write, "select coalesce(max(number), 0) from people")?;
    Ok(number)
}

/// Pages kept in memory by this connection, in KiB. PostgreSQL has memory of its own for that.
pub async fn remember_pages(write: &mut Write, kib: u32) -> Result<()> {
    if let Engine::Sqlite(c) = write.engine() {
        let text = format!("pragma cache_size = -{kib}");
        sqlx::raw_sql(sqlx::AssertSqlSafe(text)).execute(c).await?;
    }
    Ok(())
}
