//! One person in full, as the program itself needs them to change something.

use crate::{
    Audience, Lang,
    account::{PersonId, Role},
    db::{Db, Write, sql},
    members::{Audiences, Portrait, Tag, TagKind, TagsByKind, policy},
    partners::OrganisationId,
    text,
};
use jiff_sqlx::Timestamp;
use sqlx::Result;

/// A row of `people`.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Record {
    pub number: i64,
    pub id: PersonId,
    pub slug: String,
    pub name: String,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub role: Role,
    pub lang: Lang,
    #[sqlx(try_from = "String")]
    pub portrait: Portrait,
    pub headline: Option<String>,
    pub motivation: Option<String>,
    pub idea: Option<String>,
    pub found_at: Option<String>,
    pub organisation_id: Option<OrganisationId>,
    pub organisation_slug: Option<String>,
    pub organisation_name: Option<String>,
    pub request_limit: i16,
    pub source: String,
    pub registered_at: Timestamp,
    pub confirmed_at: Option<Timestamp>,
    pub welcomed_at: Option<Timestamp>,
    pub welcomed_by: Option<PersonId>,
    pub version: i64,
    pub listed: Audience,
    pub public_page: bool,
    /// Who saw what before the consent to the open page, for when it is withdrawn: `Audiences` as JSON.
    pub see_before: Option<String>,
    #[sqlx(flatten)]
    pub see: See,
}

/// The audiences as columns.
#[derive(Clone, Copy, Debug, sqlx::FromRow)]
pub struct See {
    pub see_name: Audience,
    pub see_portrait: Audience,
    pub see_headline: Audience,
    pub see_motivation: Audience,
    pub see_competence: Audience,
    pub see_interests: Audience,
    pub see_organisation: Audience,
    pub see_email: Audience,
    pub see_phone: Audience,
    pub see_found_at: Audience,
}

impl From<Audiences> for See {
    fn from(audiences: Audiences) -> Self {
        Self {
            see_name: audiences.name,
            see_portrait: audiences.portrait,
            see_headline: audiences.headline,
            see_motivation: audiences.motivation,
            see_competence: audiences.competence,
            see_interests: audiences.interests,
            see_organisation: audiences.organisation,
            see_email: audiences.email,
            see_phone: audiences.phone,
            see_found_at: audiences.found_at,
        }
    }
}

impl From<See> for Audiences {
    fn from(see: See) -> Self {
        Self {
            name: see.see_name,
            portrait: see.see_portrait,
            headline: see.see_headline,
            motivation: see.see_motivation,
            competence: see.see_competence,
            interests: see.see_interests,
            organisation: see.see_organisation,
            email: see.see_email,
            phone: see.see_phone,
            found_at: see.see_found_at,
        }
    }
}

const RECORD: &str =
    "select p.number, p.id, p.slug, p.name, p.email, p.phone, p.role, p.lang, p.portrait,
    p.headline, p.motivation, p.idea, p.found_at, p.organisation_id, o.slug as organisation_slug,
    o.name as organisation_name, p.request_limit, p.source, p.registered_at, p.confirmed_at,
    p.welcomed_at, p.welcomed_by, p.version, p.listed,
    coalesce((select c.given from consents c where c.person_id = p.id and c.kind = 'public_page'
              order by c.id desc limit 1), false) as public_page, p.see_before,
    p.see_name, p.see_portrait, p.see_headline, p.see_motivation, p.see_competence, p.see_interests,
    p.see_organisation, p.see_email, p.see_phone, p.see_found_at
    from people p left join organisations o on o.id = p.organisation_id where ";

fn by(condition: &str) -> sqlx::AssertSqlSafe<String> {
    sqlx::AssertSqlSafe(format!("{RECORD}{condition}"))
}

pub async fn record(db: &Db, id: PersonId) -> Result<Option<Record>> {
    sql!(fetch_optional, db, by("p.id = $1"), id)
}

/// Locks the row where the engine has row locks, so that what is decided on it is written on it.
pub async fn record_for_update(write: &mut Write, id: PersonId) -> Result<Option<Record>> {
    sql!(execute, write, "update people set version = version where id = $1", id)?;
    sql!(fetch_optional, write, by("p.id = $1"), id)
}

pub async fn record_by_slug(db: &Db, slug: &str) -> Result<Option<Record>> {
    sql!(fetch_optional, db, by("p.slug = $1"), slug)
}

pub async fn record_by_email(write: &mut Write, email: &str) -> Result<Option<Record>> {
    sql!(fetch_optional, write, by("p.email = $1"), email)
}

/// Where an address that is no longer used leads.
pub async fn moved_to(db: &Db, slug: &str) -> Result<Option<String>> {
    let row: Option<(String,)> = sql!(
        fetch_optional,
        db,
        "select p.slug from old_slugs o join people p on p.id = o.person_id where o.slug = $1",
        slug
    )?;
    Ok(row.map(|(slug,)| slug))
}

/// A person's tags in their own order.
pub async fn tags_of(db: &Db, number: i64) -> Result<TagsByKind> {
    Ok(by_kind(sql!(fetch_all, db, TAGS_OF, number)?))
}

pub async fn tags_in(write: &mut Write, number: i64) -> Result<TagsByKind> {
    Ok(by_kind(sql!(fetch_all, write, TAGS_OF, number)?))
}

const TAGS_OF: &str =
    "select t.kind, t.slug, t.name from person_tags pt join tags t on t.id = pt.tag_id
    where pt.person_number = $1 and t.kind <> 'partner' order by pt.place, t.sort_key";

fn by_kind(rows: Vec<(TagKind, String, String)>) -> TagsByKind {
    let mut tags = TagsByKind::default();
    for (kind, slug, name) in rows {
        let list = match kind {
            TagKind::Competence => &mut tags.competences,
            TagKind::Interest => &mut tags.interests,
            TagKind::Focus => &mut tags.focus,
            TagKind::Partner => continue,
        };
        list.push(Tag { slug, name });
    }
    tags
}

impl Record {
    /// Who may see the person at all, from what they chose.
    pub fn listed_now(&self) -> Audience {
        policy::listed(self.see.see_name, self.public_page, self.welcomed_at.is_some())
    }

    /// The words one of this reach may find the person by, each with a space before it.
    pub fn find_text(&self, tags: &TagsByKind, reach: Audience) -> String {
        let listed = self.listed_now();
        if listed > reach {
            return String::new();
        }
        let names =
            |tags: &[Tag]| tags.iter().map(|tag| tag.name.as_str()).collect::<Vec<_>>().join(" ");
        let pieces = [
            (self.see.see_headline, self.headline.clone()),
            (self.see.see_competence, Some(names(&tags.competences))),
            (self.see.see_interests, Some(names(&tags.interests))),
            (self.see.see_interests, Some(names(&tags.focus))),
            (self.see.see_organisation, self.organisation_name.clone()),
            (self.see.see_motivation, self.motivation.clone()),
            (Audience::Manager, self.email.clone()),
        ];
        let mut all = self.name.clone();
        for (audience, piece) in pieces {
            if let (true, Some(piece)) = (audience <= reach, piece) {
                all.push(' ');
                all.push_str(&piece);
            }
        }
        text::words(&all).into_iter().fold(String::new(), |mut found, word| {
            found.push(' ');
            found.push_str(&word);
            found
        })
    }
}
