//! Reading: the directory, its filters, one profile.

use crate::{
    Audience, Ctx, Error, Result,
    account::{Role, Viewer},
    activity, contributions,
    members::{
        Card, Directory, DirectoryQuery, Filters, FoundProfile, Happening, OrganisationLink,
        Portrait, Profile, TagKind, TagsByKind, Total, What, policy,
        store::{self, CardRow, Record, Search},
    },
    text, time,
};
use jiff::{SignedDuration, Timestamp};
use std::collections::HashMap;

/// Someone is new for so long.
const FRESH: SignedDuration = SignedDuration::from_hours(14 * 24);

/// More than this nobody reads of one person at once.
const SHOWN: usize = 60;

/// A page of the directory as the viewer may see it.
pub async fn directory(ctx: &Ctx, viewer: &Viewer, query: &DirectoryQuery) -> Result<Directory> {
    let reach = viewer.reach();
    let Some(filters) = store::filters(&ctx.db, query, reach).await? else {
        return Ok(nobody());
    };
    let terms = text::search_terms(&query.q);
    if terms.is_empty() && !query.q.trim().is_empty() {
        return Ok(nobody());
    }
    let search = Search {
        reach,
        terms: &terms,
        lead: text::tidy(&query.q).split(' ').next().map(text::fold),
        filters: &filters,
        after: cursor(&query.after),
        limit: query.limit().into(),
    };
    let (mut rows, total) = store::find(&ctx.db, &search).await?;
    let total = match total {
        Some(total) => total,
        None => Total { people: store::total(&ctx.db, reach).await?, or_more: false },
    };
    let more = rows.len() > usize::from(query.limit());
    rows.truncate(query.limit().into());
    let next = rows.last().filter(|_| more).map(|row| format!("{}.{}", row.number, row.sort_key));
    let now = ctx.env.now();
    Ok(Directory {
        people: rows.into_iter().map(|row| card(row, reach, now)).collect(),
        total,
        next,
    })
}

/// The first few of every partner's people as the viewer may see them, by the partner's slug.
pub async fn partners_people(
    ctx: &Ctx,
    viewer: &Viewer,
    each: i64,
) -> Result<HashMap<String, Vec<Card>>> {
    let (reach, now) = (viewer.reach(), ctx.env.now());
    let mut people: HashMap<String, Vec<Card>> = HashMap::new();
    for row in store::partners_people(&ctx.db, reach, each).await? {
        people.entry(row.partner).or_default().push(card(row.card, reach, now));
    }
    Ok(people)
}

/// The filters with their counts, and how many there are of us.
pub async fn filters(ctx: &Ctx, viewer: &Viewer) -> Result<Filters> {
    let reach = viewer.reach();
    let mut tags = Vec::new();
    for kind in TagKind::ALL {
        tags.extend(store::tag_counts(&ctx.db, kind, reach).await?);
    }
    Ok(Filters { all: of_us(ctx, reach).await?, shown: store::total(&ctx.db, reach).await?, tags })
}

/// How many there are of us. To visitors, of those who were welcomed: a figure that grew with each
/// joining would tell whether the address was here before.
pub(super) async fn of_us(ctx: &Ctx, reach: Audience) -> Result<i64> {
    let all = store::total(&ctx.db, Audience::Members).await?;
    Ok(match reach {
        Audience::Public => all - store::waiting(&ctx.db, Audience::Members).await?,
        Audience::Members | Audience::Manager => all,
    })
}

/// A profile as the viewer sees it, or as `wish` would.
///
/// # Errors
/// `NotFound` both for nobody and for one the viewer may not see: the answer tells nothing.
pub async fn profile(
    ctx: &Ctx,
    viewer: &Viewer,
    slug: &str,
    wish: Option<Audience>,
) -> Result<FoundProfile> {
    let Some(record) = store::record_by_slug(&ctx.db, slug).await? else {
        let moved = store::moved_to(&ctx.db, slug).await?.ok_or(Error::NotFound)?;
        // Only who may see the person learns the new address.
        let there = store::record_by_slug(&ctx.db, &moved).await?.ok_or(Error::NotFound)?;
        return match there.listed <= viewer.reach() || viewer.id() == Some(there.id) {
            true => Ok(FoundProfile::Moved(moved)),
            false => Err(Error::NotFound),
        };
    };
    let own = viewer.id() == Some(record.id);
    if !own && record.listed > viewer.reach() {
        return Err(Error::NotFound);
    }
    let seen_as = policy::seen_as(viewer, own, wish);
    let tags = store::tags_of(&ctx.db, record.number).await?;
    let lines = activity::about(&ctx.db, record.id.into(), seen_as, &What::VERBS, 30).await?;
    let came = lines.into_iter().filter_map(|line| {
        let what = What::of(&line.verb).filter(|what| what.audience() <= seen_as)?;
        Some(Happening { on: time::day(line.at).to_string(), what })
    });
    let (done, thanked) = contributions::service::shown(ctx, record.id, seen_as, own).await?;
    let did = done.into_iter().map(|done| Happening { on: done.on.clone(), what: What::Did(done) });
    let had = thanked.into_iter().map(|had| Happening { on: had.on.clone(), what: What::Had(had) });
    let mut happenings: Vec<_> = had.chain(did).chain(came).collect();
    happenings.sort_by(|a, b| b.on.cmp(&a.on));
    happenings.truncate(SHOWN);
    Ok(FoundProfile::Here(Box::new(cut(record, tags, happenings, own, seen_as))))
}

/// Whom to turn to at an organisation, as the viewer sees them: the one who has been here longest of those
/// who can be written to, or else of those who are shown. Nobody turns to oneself.
pub async fn contact_at(ctx: &Ctx, viewer: &Viewer, organisation: &str) -> Result<Option<Profile>> {
    let slugs = store::contacts(&ctx.db, organisation, viewer.reach()).await?;
    let own = viewer.0.as_ref().map(|me| me.slug.as_str());
    let Some(slug) = slugs.iter().find(|slug| Some(slug.as_str()) != own) else { return Ok(None) };
    match profile(ctx, viewer, slug, None).await {
        Ok(FoundProfile::Here(contact)) => Ok(Some(*contact)),
        // Withdrawn between the two questions.
        Ok(FoundProfile::Moved(_)) | Err(Error::NotFound) => Ok(None),
        Err(error) => Err(error),
    }
}

/// Takes away what these eyes may not see.
fn cut(
    r: Record,
    tags: TagsByKind,
    happenings: Vec<Happening>,
    own: bool,
    seen_as: Audience,
) -> Profile {
    let see = r.see;
    let seen = |field: Audience| {
        policy::effective(field, r.listed) <= seen_as || (own && field <= seen_as)
    };
    let tags = TagsByKind {
        competences: if seen(see.see_competence) { tags.competences } else { Vec::new() },
        interests: if seen(see.see_interests) { tags.interests } else { Vec::new() },
        focus: if seen(see.see_interests) { tags.focus } else { Vec::new() },
    };
    let organisation = r.organisation_slug.zip(r.organisation_name);
    Profile {
        slug: r.slug,
        name: r.name,
        portrait: if seen(see.see_portrait) { r.portrait } else { Portrait::Initials },
        headline: r.headline.filter(|_| seen(see.see_headline)),
        motivation: r.motivation.filter(|_| seen(see.see_motivation)),
        lang: r.lang,
        tags,
        organisation: organisation
            .filter(|_| seen(see.see_organisation))
            .map(|(slug, name)| OrganisationLink { slug, name }),
        email: r.email.filter(|_| seen(see.see_email.max(Audience::Members))),
        phone: r.phone.filter(|_| seen(see.see_phone)),
        found_at: r.found_at.filter(|_| seen(see.see_found_at)),
        since: (What::Joined.audience() <= seen_as)
            .then(|| time::day(r.registered_at.to_jiff()).to_string()),
        happenings,
        is_manager: r.role == Role::Manager,
        own,
        seen_as,
        listed: r.listed,
        phone_audience: policy::effective(see.see_phone, r.listed),
    }
}

pub(super) fn card(row: CardRow, reach: Audience, now: Timestamp) -> Card {
    let fresh = reach > Audience::Public && now.duration_since(row.registered_at.to_jiff()) < FRESH;
    Card {
        slug: row.slug,
        name: row.name,
        portrait: row.portrait,
        headline: row.headline,
        lang: row.lang,
        competences: split(row.competences),
        organisation: row.organisation,
        fresh,
    }
}

/// Names joined by a bar, which no name has: a tag's name with one would have been typed by someone
/// who gets two words for it, and no harm done.
pub(super) fn split(joined: Option<String>) -> Vec<String> {
    joined.map(|names| names.split('|').map(str::to_owned).collect()).unwrap_or_default()
}

/// `number.sort key`, as `next` was given out.
fn cursor(raw: &str) -> Option<(String, i64)> {
    let (number, key) = raw.split_once('.')?;
    Some((key.chars().take(200).collect(), number.parse().ok()?))
}

fn nobody() -> Directory {
    Directory { people: Vec::new(), total: Total { people: 0, or_more: false }, next: None }
}
