//! Min side: everything one can see and change about oneself.

use super::admit::{answer, free_slug, named};
use crate::{
    Audience, Complaint, Ctx, Error, FieldErrors, Result,
    account::{self, PersonId, Viewer},
    ctx::Tx,
    events,
    live::Topic,
    mail::{self, Letter},
    members::{
        Audiences, Consent, ConsentKind, Me, OrganisationLink, Portrait, PortraitForm, ProfileForm,
        TagKind, policy,
        store::{self, Record},
    },
    partners, projects, time,
};
use jiff_sqlx::ToSqlx;

/// Min side as its owner sees it.
pub async fn me(ctx: &Ctx, viewer: &Viewer) -> Result<Me> {
    let me = policy::may_edit_self(viewer)?;
    let record = store::record(&ctx.db, me.id).await?.ok_or(Error::SignInRequired)?;
    let tags = store::tags_of(&ctx.db, record.number).await?;
    let answers = store::consents(&ctx.db, me.id).await?;
    let consents = ConsentKind::ALL
        .into_iter()
        .map(|kind| {
            let last = answers.iter().find(|(answered, ..)| *answered == kind);
            let given = last.is_some_and(|(_, given, ..)| *given);
            Consent {
                kind,
                given,
                on: last.map(|(_, _, at, _)| time::day(at.to_jiff()).to_string()),
                words: last.filter(|_| given).and_then(|(.., words)| kind.other_words(words)),
            }
        })
        .collect();
    Ok(Me {
        slug: record.slug.clone(),
        portrait: record.portrait.clone(),
        welcomed: record.welcomed_at.is_some(),
        form: filled(&record, &tags),
        consents,
        partners: partners::store::names(&ctx.db)
            .await?
            .into_iter()
            .map(|(slug, name)| OrganisationLink { slug, name })
            .collect(),
        uninvited: events::service::has_stopped(ctx, me.id).await?,
        known_competences: store::known(&ctx.db, TagKind::Competence).await?,
        known_interests: store::known(&ctx.db, TagKind::Interest).await?,
    })
}

/// Writes what one changed about oneself.
///
/// # Errors
/// `Conflict` if another tab or device saved in the meantime; `Invalid`.
pub async fn update_me(ctx: &Ctx, viewer: &Viewer, form: &ProfileForm) -> Result<()> {
    let me = policy::may_edit_self(viewer)?;
    let edit = form.parse()?;
    let mut tx = begin_to_save(ctx).await?;
    let mut record =
        store::record_for_update(&mut tx, me.id).await?.ok_or(Error::SignInRequired)?;
    if record.version != edit.version {
        return Err(Error::Conflict);
    }
    (record.organisation_id, record.organisation_name) = match &edit.organisation {
        None => (None, None),
        Some(slug) => {
            let (id, name) = partners::store::by_slug(&mut tx, slug)
                .await?
                .ok_or_else(|| FieldErrors::one("organisation", Complaint::NotAChoice))?;
            (Some(id), Some(name))
        }
    };
    if edit.name.as_str() != record.name {
        rename(&mut tx, &mut record, edit.name.as_str()).await?;
    }
    record.phone = edit.phone.map(|phone| phone.as_str().into());
    record.headline = edit.headline;
    record.motivation = edit.motivation;
    record.idea = edit.idea;
    record.found_at = edit.found_at;
    record.request_limit = edit.request_limit;
    record.see = edit.audiences.into();
    record.version += 1;
    save(&mut tx, &record, Some(&named(&edit.skills)), "changed").await?;
    tx.commit().await
}

/// Gives or withdraws one consent, with immediate effect. The one to the open page opens what its words
/// say, as on joining; withdrawn, it leaves nothing open, and what it had opened is seen by no more than
/// saw it before.
pub async fn set_consent(ctx: &Ctx, viewer: &Viewer, kind: ConsentKind, given: bool) -> Result<()> {
    let me = policy::may_edit_self(viewer)?;
    let mut tx = begin_to_save(ctx).await?;
    let mut record =
        store::record_for_update(&mut tx, me.id).await?.ok_or(Error::SignInRequired)?;
    let line = answer(ctx, me.id, kind, given, ctx.env.now(), record.lang, "my page");
    store::insert_consent(&mut tx, &line).await?;
    if kind == ConsentKind::PublicPage {
        let now = Audiences::from(record.see);
        let after = if given {
            if !record.public_page {
                record.see_before = serde_json::to_string(&now).ok();
            }
            now.opened()
        } else {
            let before = record.see_before.take();
            now.closed(before.and_then(|before| serde_json::from_str(&before).ok()))
        };
        record.public_page = given;
        record.see = after.into();
        // A form of Min side that is open elsewhere would undo it unseen.
        record.version += i64::from(after != now);
    }
    save(&mut tx, &record, None, "consented").await?;
    tx.commit().await
}

/// Chooses a drawn face or initials; a photo comes through `photo::replace`.
pub async fn set_portrait(ctx: &Ctx, viewer: &Viewer, form: &PortraitForm) -> Result<()> {
    let me = policy::may_edit_self(viewer)?;
    let portrait = form.parse()?;
    replace_portrait(ctx, me.id, portrait).await
}

pub(in crate::members) async fn replace_portrait(
    ctx: &Ctx,
    me: PersonId,
    portrait: Portrait,
) -> Result<()> {
    let mut tx = begin_to_save(ctx).await?;
    let mut record = store::record_for_update(&mut tx, me).await?.ok_or(Error::SignInRequired)?;
    let old = std::mem::replace(&mut record.portrait, portrait);
    save(&mut tx, &record, None, "changed").await?;
    tx.commit().await?;
    if let Portrait::Photo(id) = old {
        crate::members::photo::forget(ctx, id).await;
    }
    Ok(())
}

/// Starts a change of address: a code goes to the new one, which proves it.
pub async fn ask_to_change_email(ctx: &Ctx, viewer: &Viewer, raw: &str) -> Result<()> {
    let me = policy::may_edit_self(viewer)?;
    account::service::ask_for_new_address(ctx, me, raw).await
}

/// Finishes the change with the code that came to the new address. The old one is told, and whoever
/// else is signed in is out: what the old address let in does not stay. `token` is the session that asks.
///
/// # Errors
/// `Invalid` for a wrong or spent code, and for an address that someone else has: whoever learns so has the
/// code that went there.
pub async fn change_email(
    ctx: &Ctx,
    viewer: &Viewer,
    token: &str,
    email: &str,
    code: &str,
) -> Result<()> {
    let me = policy::may_edit_self(viewer)?;
    let email = account::service::prove_new_address(ctx, me, email, code).await?;
    let mut tx = begin_to_save(ctx).await?;
    if store::record_by_email(&mut tx, email.as_str()).await?.is_some() {
        return Err(FieldErrors::one("email", Complaint::EmailTaken).into());
    }
    let mut record =
        store::record_for_update(&mut tx, me.id).await?.ok_or(Error::SignInRequired)?;
    // Before the row with its new address is written: whoever answers holds an event and then looks at its person, and
    // so does this.
    events::service::claim(&mut tx, me.id, email.as_str()).await?;
    projects::service::claim(&mut tx, me.id, email.as_str()).await?;
    let old = record.email.replace(email.as_str().into());
    record.confirmed_at = record.confirmed_at.or(Some(ctx.env.now().to_sqlx()));
    save(&mut tx, &record, None, "changed").await?;
    account::service::shut_other_doors(&mut tx, me.id, token).await?;
    if let Some(old) = old {
        let letter = Letter::AddressChanged { name: record.name };
        let key = format!("address:{}", ctx.env.id::<uuid::Uuid>());
        mail::service::enqueue(&mut tx, &old, record.lang, &key, &letter).await?;
    }
    tx.commit().await
}

/// Begins what ends in `save`. Whoever joins takes the lock first and then a name; who took them the other way
/// round would stand in their way, and they in theirs.
async fn begin_to_save(ctx: &Ctx) -> Result<Tx<'_>> {
    let mut tx = ctx.begin().await?;
    tx.one_at_a_time().await?;
    Ok(tx)
}

/// The row and all that follows from it. Told to whoever saw the person before or sees them now.
async fn save(
    tx: &mut Tx<'_>,
    record: &Record,
    tags: Option<&crate::members::TagsByKind>,
    verb: &str,
) -> Result<()> {
    let ctx = tx.ctx();
    store::update(tx, record).await?;
    let kept;
    let tags = match tags {
        Some(tags) => tags,
        None => {
            kept = store::tags_in(tx, record.number).await?;
            &kept
        }
    };
    store::relate(tx, record, tags, || ctx.env.id()).await?;
    let audience = record.listed.min(record.listed_now());
    tx.record(Some(record.id), verb, Topic::Members, record.id, audience).await
}

/// A new name has a new address; the old one leads on.
async fn rename(tx: &mut Tx<'_>, record: &mut Record, name: &str) -> Result<()> {
    record.name = name.into();
    let slug = free_slug(tx, name, record.id).await?;
    if slug != record.slug {
        store::keep_slug(tx, &record.slug, record.id).await?;
        record.slug = slug;
    }
    Ok(())
}

fn filled(r: &Record, tags: &crate::members::TagsByKind) -> ProfileForm {
    let names =
        |tags: &[crate::members::Tag]| tags.iter().map(|tag| tag.name.clone()).collect::<Vec<_>>();
    let see = |audience: Audience| audience.as_str().to_owned();
    ProfileForm {
        name: r.name.clone(),
        email: r.email.clone().unwrap_or_default(),
        phone: r.phone.as_deref().map(crate::members::phone_text).unwrap_or_default(),
        headline: r.headline.clone().unwrap_or_default(),
        motivation: r.motivation.clone().unwrap_or_default(),
        idea: r.idea.clone().unwrap_or_default(),
        found_at: r.found_at.clone().unwrap_or_default(),
        competences: names(&tags.competences),
        own_competences: String::new(),
        focus: names(&tags.focus),
        interests: names(&tags.interests).join(", "),
        organisation: r.organisation_slug.clone().unwrap_or_default(),
        request_limit: r.request_limit.to_string(),
        see_name: see(r.see.see_name),
        see_portrait: see(r.see.see_portrait),
        see_headline: see(r.see.see_headline),
        see_motivation: see(r.see.see_motivation),
        see_competence: see(r.see.see_competence),
        see_interests: see(r.see.see_interests),
        see_organisation: see(r.see.see_organisation),
        see_email: see(r.see.see_email),
        see_phone: see(r.see.see_phone),
        see_found_at: see(r.see.see_found_at),
        version: r.version.to_string(),
    }
}
