//! Taking a person in, whoever they come from: the form, a roster, the operator, the demo.

use crate::{
    Audience, Ctx, Lang, Result,
    account::{Email, PersonId, Role},
    ctx::Tx,
    events,
    live::Topic,
    members::{
        Audiences, ConsentKind, Consents, Portrait, Skills, Tag, TagsByKind, WORDING_VERSION,
        store::{self, Answer, Record},
        tag_key,
    },
    partners::OrganisationId,
    projects, text,
};
use jiff::Timestamp;
use jiff_sqlx::ToSqlx;

/// Everything there is to say of a person who comes in.
#[derive(Clone, Debug)]
pub struct NewPerson {
    pub name: String,
    /// Lower case; see `account::Email`.
    pub email: Option<String>,
    pub phone: Option<String>,
    pub role: Role,
    pub lang: Lang,
    pub portrait: Portrait,
    pub headline: Option<String>,
    pub motivation: Option<String>,
    pub idea: Option<String>,
    pub found_at: Option<String>,
    pub organisation: Option<OrganisationId>,
    pub skills: Skills,
    /// Requests a month, 0 to 2.
    pub request_limit: i16,
    pub audiences: Audiences,
    pub consents: Consents,
    /// What stood where they said yes, if it was not our own text.
    pub said: Vec<(ConsentKind, String)>,
    /// joined, imported, demo or operator.
    pub source: &'static str,
    pub registered_at: Timestamp,
    pub confirmed: bool,
    /// When and by whom; a newcomer is not.
    pub welcomed: Option<(Timestamp, Option<PersonId>)>,
}

impl NewPerson {
    /// Someone of whom nothing is known but name and address.
    pub fn named(name: &str, email: &Email, registered_at: Timestamp) -> Self {
        Self {
            name: name.into(),
            email: Some(email.as_str().into()),
            phone: None,
            role: Role::Member,
            lang: Lang::Nb,
            portrait: Portrait::Initials,
            headline: None,
            motivation: None,
            idea: None,
            found_at: None,
            organisation: None,
            skills: Skills::default(),
            request_limit: 2,
            audiences: Audiences::on_joining(false),
            consents: Consents::default(),
            said: Vec::new(),
            source: "joined",
            registered_at,
            confirmed: false,
            welcomed: None,
        }
    }
}

/// Writes the person with consents, tags and activity.
///
/// Nothing if the e-mail address is taken.
pub async fn admit(tx: &mut Tx<'_>, new: &NewPerson) -> Result<Option<PersonId>> {
    let ctx = tx.ctx();
    tx.one_at_a_time().await?;
    if let Some(email) = &new.email
        && store::record_by_email(tx, email).await?.is_some()
    {
        return Ok(None);
    }
    let id: PersonId = ctx.env.id();
    let slug = free_slug(tx, &new.name, id).await?;
    let mut record = record(id, slug, new);
    let Some(number) = store::insert(tx, &record).await? else { return Ok(None) };
    record.number = number;
    for answer in answers(ctx, id, new) {
        store::insert_consent(tx, &answer).await?;
    }
    if let Some(organisation) = new.organisation {
        record.organisation_name = crate::partners::store::name(tx, organisation).await?;
    }
    let listed = record.listed_now();
    store::relate(tx, &record, &named(&new.skills), || ctx.env.id()).await?;
    let joined = new.registered_at;
    tx.record_at(Some(id), "joined", Topic::Members, id, listed, joined).await?;
    if let Some(email) = &new.email {
        events::service::claim(tx, id, email).await?;
        projects::service::claim(tx, id, email).await?;
    }
    if let Some((at, by)) = new.welcomed {
        tx.record_at(by, "welcomed", Topic::Members, id, listed, at).await?;
    }
    Ok(Some(id))
}

/// The row of someone new; it gets its number on writing.
pub(super) fn record(id: PersonId, slug: String, new: &NewPerson) -> Record {
    Record {
        number: 0,
        id,
        slug,
        name: new.name.clone(),
        email: new.email.clone(),
        phone: new.phone.clone(),
        role: new.role,
        lang: new.lang,
        portrait: new.portrait.clone(),
        headline: new.headline.clone(),
        motivation: new.motivation.clone(),
        idea: new.idea.clone(),
        found_at: new.found_at.clone(),
        organisation_id: new.organisation,
        organisation_slug: None,
        organisation_name: None,
        request_limit: new.request_limit,
        source: new.source.into(),
        registered_at: new.registered_at.to_sqlx(),
        confirmed_at: new.confirmed.then(|| new.registered_at.to_sqlx()),
        welcomed_at: new.welcomed.map(|(at, _)| at.to_sqlx()),
        welcomed_by: new.welcomed.and_then(|(_, by)| by),
        version: 1,
        listed: Audience::Manager,
        public_page: new.consents.public_page,
        see_before: None,
        see: new.audiences.into(),
    }
}

/// What they consented to, in the words that they saw: ours, or those of the file they come from.
pub(super) fn answers(ctx: &Ctx, id: PersonId, new: &NewPerson) -> impl Iterator<Item = Answer> {
    ConsentKind::ALL.into_iter().filter(|kind| new.consents.get(*kind)).map(move |kind| {
        let ours = answer(ctx, id, kind, true, new.registered_at, new.lang, new.source);
        match new.said.iter().find(|(said, _)| *said == kind) {
            Some((_, words)) => {
                Answer { wording: words.clone(), version: 0, source: "file", ..ours }
            }
            None => ours,
        }
    })
}

/// A line of the ledger of consents, with the words in the person's language.
pub(super) fn answer(
    ctx: &Ctx,
    person: PersonId,
    kind: ConsentKind,
    given: bool,
    at: Timestamp,
    lang: Lang,
    source: &'static str,
) -> Answer {
    Answer {
        id: ctx.env.id(),
        person,
        kind,
        given,
        at,
        wording: kind.wording(lang),
        version: WORDING_VERSION,
        source,
    }
}

/// The name as an address; a number behind it where another has it.
pub(super) async fn free_slug(tx: &mut Tx<'_>, name: &str, person: PersonId) -> Result<String> {
    let mut base: String = text::slugify(name).chars().take(60).collect();
    base = base.trim_matches('-').into();
    if base.is_empty() {
        base = "padriver".into();
    }
    let mut slug = base.clone();
    for n in 2..50 {
        if !store::slug_is_taken(tx, &slug, person).await? {
            return Ok(slug);
        }
        slug = format!("{base}-{n}");
    }
    // Fifty of one name: the id tells them apart.
    let id: uuid::Uuid = person.into();
    Ok(format!("{base}-{}", &id.simple().to_string()[20..]))
}

pub(super) fn named(skills: &Skills) -> TagsByKind {
    let tags = |names: &[String]| {
        names.iter().map(|name| Tag { slug: tag_key(name), name: name.clone() }).collect()
    };
    TagsByKind {
        competences: tags(&skills.competences),
        interests: tags(&skills.interests),
        focus: tags(&skills.focus),
    }
}

/// Whether anybody is here yet.
pub async fn anyone(tx: &mut Tx<'_>) -> Result<bool> {
    Ok(store::anyone(tx).await?)
}
