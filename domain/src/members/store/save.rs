//! Writing one person: the row, what it is found by, and what is counted.

use super::Record;
use crate::{
    Audience,
    account::PersonId,
    db::{Write, sql},
    members::{ConsentKind, TagKind, TagsByKind, policy, tag_key},
    text,
};
use jiff::Timestamp;
use jiff_sqlx::ToSqlx;
use sqlx::Result;
use uuid::Uuid;

/// False if the address (e-mail or slug) is taken. The number is the row's own.
pub async fn insert(write: &mut Write, r: &Record) -> Result<Option<i64>> {
    let row: Option<(i64,)> = sql!(
        fetch_optional,
        write,
        "insert into people (id, slug, name, sort_key, email, phone, role, lang, portrait, headline, motivation,
            idea, found_at, organisation_id, request_limit, source, registered_at, confirmed_at, welcomed_at,
            welcomed_by, listed, see_name, see_portrait, see_headline, see_motivation, see_competence,
            see_interests, see_organisation, see_email, see_phone, see_found_at,
            find_public, find_members, find_manager)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21,
            $22, $23, $24, $25, $26, $27, $28, $29, $30, $31, '', '', '')
         on conflict do nothing returning number",
        r.id,
        &r.slug,
        &r.name,
        text::fold(&r.name),
        &r.email,
        &r.phone,
        r.role,
        r.lang,
        String::from(r.portrait.clone()),
        &r.headline,
        &r.motivation,
        &r.idea,
        &r.found_at,
        r.organisation_id,
        r.request_limit,
        &r.source,
        r.registered_at,
        r.confirmed_at,
        r.welcomed_at,
        r.welcomed_by,
        Audience::Manager,
        r.see.see_name,
        r.see.see_portrait,
        r.see.see_headline,
        r.see.see_motivation,
        r.see.see_competence,
        r.see.see_interests,
        r.see.see_organisation,
        r.see.see_email,
        r.see.see_phone,
        r.see.see_found_at,
    )?;
    let Some((number,)) = row else { return Ok(None) };
    // Born seen by the manager alone; `relate` then shows the person to whom they chose.
    sql!(execute, write, "update totals set people = people + 1 where reach = 2")?;
    Ok(Some(number))
}

/// Writes back what changed.
pub async fn update(write: &mut Write, r: &Record) -> Result<u64> {
    sql!(
        execute,
        write,
        "update people set slug = $2, name = $3, sort_key = $4, email = $5, phone = $6, lang = $7, portrait = $8,
            headline = $9, motivation = $10, idea = $11, found_at = $12, organisation_id = $13, request_limit = $14,
            confirmed_at = $15, welcomed_at = $16, welcomed_by = $17, role = $18, version = $29,
            see_name = $19, see_portrait = $20, see_headline = $21, see_motivation = $22, see_competence = $23,
            see_interests = $24, see_organisation = $25, see_email = $26, see_phone = $27, see_found_at = $28,
            see_before = $30
         where id = $1",
        r.id,
        &r.slug,
        &r.name,
        text::fold(&r.name),
        &r.email,
        &r.phone,
        r.lang,
        String::from(r.portrait.clone()),
        &r.headline,
        &r.motivation,
        &r.idea,
        &r.found_at,
        r.organisation_id,
        r.request_limit,
        r.confirmed_at,
        r.welcomed_at,
        r.welcomed_by,
        r.role,
        r.see.see_name,
        r.see.see_portrait,
        r.see.see_headline,
        r.see.see_motivation,
        r.see.see_competence,
        r.see.see_interests,
        r.see.see_organisation,
        r.see.see_email,
        r.see.see_phone,
        r.see.see_found_at,
        r.version,
        &r.see_before,
    )
}

/// Brings all that follows from the row up to date: listed, words, tags and counts.
/// Counts and tags are shared rows, hence one writer at a time.
pub async fn relate(
    write: &mut Write,
    r: &Record,
    tags: &TagsByKind,
    new_id: impl Fn() -> Uuid,
) -> Result<()> {
    write.one_at_a_time().await?;
    let listed = r.listed_now();
    for reach in Audience::ALL {
        let change = i64::from(listed <= reach) - i64::from(r.listed <= reach);
        if change != 0 {
            sql!(
                execute,
                write,
                "update totals set people = people + $1 where reach = $2",
                change,
                reach
            )?;
        }
    }
    sql!(
        execute,
        write,
        "update people set listed = $2, find_public = $3, find_members = $4, find_manager = $5 where id = $1",
        r.id,
        listed,
        r.find_text(tags, Audience::Public),
        r.find_text(tags, Audience::Members),
        r.find_text(tags, Audience::Manager),
    )?;
    count(write, r.number, -1).await?;
    sql!(execute, write, "delete from person_tags where person_number = $1", r.number)?;
    let seen = |field: Audience| policy::effective(field, listed);
    let kinds = [
        (TagKind::Competence, &tags.competences, seen(r.see.see_competence)),
        (TagKind::Interest, &tags.interests, seen(r.see.see_interests)),
        (TagKind::Focus, &tags.focus, seen(r.see.see_interests)),
    ];
    for (kind, list, audience) in kinds {
        for (place, tag) in list.iter().enumerate() {
            let id = tag_id(write, kind, &tag.name, new_id()).await?;
            tie(write, id, r, audience, place).await?;
        }
    }
    if let Some(organisation) = r.organisation_id {
        tie(write, organisation.into(), r, seen(r.see.see_organisation), 0).await?;
    }
    count(write, r.number, 1).await.map(drop)
}

/// The tag of that name; made under the new id if there is none.
pub async fn tag_id(write: &mut Write, kind: TagKind, name: &str, new_id: Uuid) -> Result<Uuid> {
    let (id,) = sql!(
        fetch_one,
        write,
        "insert into tags (id, kind, slug, name, sort_key) values ($1, $2, $3, $4, $5)
         on conflict (kind, slug) do update set slug = excluded.slug returning id",
        new_id,
        kind,
        tag_key(name),
        name,
        text::fold(name),
    )?;
    Ok(id)
}

async fn tie(
    write: &mut Write,
    tag: Uuid,
    r: &Record,
    audience: Audience,
    place: usize,
) -> Result<u64> {
    sql!(
        execute,
        write,
        "insert into person_tags (tag_id, sort_key, person_number, audience, place) values ($1, $2, $3, $4, $5)
         on conflict do nothing",
        tag,
        text::fold(&r.name),
        r.number,
        audience,
        i16::try_from(place).unwrap_or(i16::MAX),
    )
}

/// Adds (or takes away) the person under each of their tags, for every reach that sees them there.
async fn count(write: &mut Write, number: i64, by: i64) -> Result<u64> {
    sql!(
        execute,
        write,
        "update tags set
            people_public = people_public + $2 * (case when mine.audience <= 0 then 1 else 0 end),
            people_members = people_members + $2 * (case when mine.audience <= 1 then 1 else 0 end),
            people_manager = people_manager + $2
         from (select tag_id, audience from person_tags where person_number = $1) as mine
         where tags.id = mine.tag_id",
        number,
        by
    )
}

/// An address that leads to the person also after this.
pub async fn keep_slug(write: &mut Write, slug: &str, person: PersonId) -> Result<u64> {
    sql!(
        execute,
        write,
        "insert into old_slugs (slug, person_id) values ($1, $2)
         on conflict (slug) do update set person_id = excluded.person_id",
        slug,
        person
    )
}

/// Whether the slug leads to someone else, now or from before.
pub async fn slug_is_taken(write: &mut Write, slug: &str, by_other_than: PersonId) -> Result<bool> {
    let row: Option<(i64,)> = sql!(
        fetch_optional,
        write,
        "select number from people where slug = $1 and id <> $2
         union all select 0 from old_slugs where slug = $1 and person_id <> $2",
        slug,
        by_other_than
    )?;
    Ok(row.is_some())
}

/// One line of the ledger.
pub struct Answer {
    pub id: Uuid,
    pub person: PersonId,
    pub kind: ConsentKind,
    pub given: bool,
    pub at: Timestamp,
    pub wording: String,
    pub version: i16,
    pub source: &'static str,
}

pub async fn insert_consent(write: &mut Write, a: &Answer) -> Result<u64> {
    sql!(
        execute,
        write,
        "insert into consents (id, person_id, kind, given, at, wording, version, source)
         values ($1, $2, $3, $4, $5, $6, $7, $8)",
        a.id,
        a.person,
        a.kind,
        a.given,
        a.at.to_sqlx(),
        &a.wording,
        a.version,
        a.source
    )
}

pub async fn anyone(write: &mut Write) -> Result<bool> {
    let found: Option<(i32,)> = sql!(fetch_optional, write, "select 1 from people limit 1")?;
    Ok(found.is_some())
}
