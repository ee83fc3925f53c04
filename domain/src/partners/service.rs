//! Reading partner organisations, and taking one in.

use super::{OrganisationId, PartnerCard, PartnerPage, store};
use crate::{
    Audience, Ctx, Error, Result,
    account::Viewer,
    ctx::Tx,
    live::Topic,
    members::{self, DirectoryQuery},
};

/// What is known of an organisation that comes in.
#[derive(Clone, Debug, Default)]
pub struct NewOrganisation {
    pub name: String,
    pub kind: String,
    pub brings: String,
    /// Of `partners::GIVES`.
    pub gives: Vec<String>,
    pub about: String,
    pub url: Option<String>,
    pub org_number: Option<String>,
}

/// Every partner, with up to four faces each that the viewer may see.
pub async fn list(ctx: &Ctx, viewer: &Viewer) -> Result<Vec<PartnerCard>> {
    let mut people = members::service::partners_people(ctx, viewer, 4).await?;
    let mut cards = Vec::new();
    for row in store::list(&ctx.db, viewer.reach()).await? {
        cards.push(PartnerCard {
            people: people.remove(&row.slug).unwrap_or_default(),
            slug: row.slug,
            name: row.name,
            kind: row.kind,
            brings: row.brings,
            gives: row.gives.split_whitespace().map(str::to_owned).collect(),
            people_count: row.people,
        });
    }
    Ok(cards)
}

/// One partner, its people, and whom to turn to.
pub async fn page(ctx: &Ctx, viewer: &Viewer, slug: &str) -> Result<PartnerPage> {
    let row = store::find(&ctx.db, slug, viewer.reach()).await?.ok_or(Error::NotFound)?;
    let show = DirectoryQuery::MOST;
    let query = DirectoryQuery { partner: slug.into(), show, ..DirectoryQuery::default() };
    let people = members::service::directory(ctx, viewer, &query).await?.people;
    let contact = members::service::contact_at(ctx, viewer, slug).await?;
    Ok(PartnerPage {
        slug: row.slug,
        name: row.name,
        kind: row.kind,
        brings: row.brings,
        gives: row.gives.split_whitespace().map(str::to_owned).collect(),
        about: row.about,
        url: row.url,
        org_number: row.org_number,
        contact,
        people,
        people_count: row.people,
    })
}

/// The organisation of a page's address.
pub(crate) async fn by_slug(tx: &mut Tx<'_>, slug: &str) -> Result<Option<OrganisationId>> {
    Ok(store::by_slug(tx, slug).await?.map(|(id, _)| id))
}

/// Writes an organisation. Nothing if its name is taken.
pub async fn admit(tx: &mut Tx<'_>, new: &NewOrganisation) -> Result<Option<OrganisationId>> {
    let ctx = tx.ctx();
    let id: OrganisationId = ctx.env.id();
    if !store::insert(tx, id, new, ctx.env.now()).await? {
        return Ok(None);
    }
    tx.record(None, "became partner", Topic::Partners, id, Audience::Public).await?;
    Ok(Some(id))
}
