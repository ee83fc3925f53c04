//! Handing in an idea, with or without an account.

use super::letters;
use crate::{
    Ctx, Lang, Result,
    account::{
        Viewer,
        limits::{self, IDEAS_PER_ADDRESS, IDEAS_PER_CLIENT, IDEAS_PER_PERSON},
        service::new_token,
    },
    ctx::Tx,
    live::Topic,
    projects::{
        FollowerId, HandedIn, Idea, IdeaForm, ProjectId, Role, Similar, Stage, policy, similar,
        store::{self, NewStep, ProjectRow},
    },
    seal, text,
};
use jiff_sqlx::ToSqlx;

/// The seal that the form carries along.
pub async fn idea_form(ctx: &Ctx) -> Result<String> {
    seal::drawn_now(ctx).await
}

/// Open projects that are like what is being typed.
pub async fn alike(ctx: &Ctx, title: &str) -> Result<Vec<Similar>> {
    let stems = similar::stems(title);
    if stems.is_empty() {
        return Ok(Vec::new());
    }
    let rows = similar::likest(store::alike(&ctx.db, &stems).await?, &stems);
    let shown = |row: store::LikeRow| Similar {
        slug: row.slug,
        title: row.title,
        brief: row.brief,
        stage: row.stage,
    };
    Ok(rows.into_iter().map(shown).collect())
}

/// Takes an idea in, tells the Community Manager, and gives its sender the way to follow it. Where others are
/// like it, these are shown first, and nothing is written until it is handed in all the same.
///
/// # Errors
/// `Invalid`; `SendAgain` for a form without our seal or from long ago; `RateLimited`, also for what was
/// filled in faster than a person could.
pub async fn hand_in(
    ctx: &Ctx,
    viewer: &Viewer,
    form: &IdeaForm,
    lang: Lang,
    client: &str,
) -> Result<HandedIn> {
    let (idea, sender) = match &viewer.0 {
        Some(_) => (form.parse()?, None),
        None => form.parse_open().map(|(idea, sender)| (idea, Some(sender)))?,
    };
    seal::unhurried(ctx, &form.drawn_at).await?;
    if !form.website.is_empty() {
        // Only a machine fills this in; it is told what a person would be.
        return Ok(HandedIn::Link(new_token(ctx).0));
    }
    if form.another.is_none() {
        let alike = alike(ctx, &idea.title).await?;
        if !alike.is_empty() {
            return Ok(HandedIn::Alike(alike));
        }
    }
    match (&viewer.0, &sender) {
        (Some(me), _) => limits::spend(ctx, IDEAS_PER_PERSON, &me.id.to_string()).await?,
        (None, Some(sender)) => {
            limits::spend(ctx, IDEAS_PER_CLIENT, client).await?;
            limits::spend(ctx, IDEAS_PER_ADDRESS, sender.email.as_str()).await?;
        }
        (None, None) => {}
    }
    let now = ctx.env.now().to_sqlx();
    let mut tx = ctx.begin().await?;
    let project = written(&mut tx, &idea).await?;
    let name = viewer.0.as_ref().map(|me| me.name.clone());
    let name = name.or_else(|| sender.as_ref().map(|sender| sender.name.as_str().to_owned()));
    let handed_in = match (&viewer.0, sender) {
        (None, Some(sender)) => {
            let follower: FollowerId = ctx.env.id();
            store::insert_sender(&mut tx, follower, project.id, &sender, lang, now).await?;
            // The link on the screen shows the idea; only the one that is mailed proves the address.
            let (shown, shown_hash) = new_token(ctx);
            store::insert_link(&mut tx, &shown_hash, follower, false).await?;
            letters::received(&mut tx, &project, follower, &sender, lang).await?;
            HandedIn::Link(shown)
        }
        (me, _) => {
            if let Some(me) = me {
                let id = ctx.env.id();
                store::insert_role(&mut tx, id, project.id, me.id, Role::Proposer, (now, None))
                    .await?;
                store::follow(&mut tx, ctx.env.id(), project.id, me.id, now).await?;
            }
            HandedIn::Project(project.slug.clone())
        }
    };
    letters::new_idea(&mut tx, &project, &name.unwrap_or_default()).await?;
    let told = policy::audience(false);
    tx.record(viewer.id(), "handed_in", Topic::Projects, project.id, told).await?;
    tx.commit().await?;
    Ok(handed_in)
}

/// The idea, first in its column, with the first line of its log.
async fn written(tx: &mut Tx<'_>, idea: &Idea) -> Result<ProjectRow> {
    let ctx = tx.ctx();
    let id: ProjectId = ctx.env.id();
    let now = ctx.env.now().to_sqlx();
    let rank = super::decide::rank_in(tx, Stage::Identified, id, None).await?;
    let slug = free_slug(tx, &idea.title).await?;
    let project = ProjectRow::idea(id, slug, idea, rank, now);
    store::insert(tx, &project).await?;
    let step = NewStep {
        id: ctx.env.id(),
        project: id,
        was: None,
        became: Stage::Identified,
        decided_by: None,
        by: None,
        on_day: ctx.today().to_string(),
        reason: None,
        at: now,
    };
    store::insert_step(tx, &step).await?;
    Ok(project)
}

/// The title's letters; of two that are called the same, the later one has a number.
pub(super) async fn free_slug(tx: &mut Tx<'_>, title: &str) -> Result<String> {
    let base: String = text::slugify(title).chars().take(80).collect();
    let base = match base.trim_matches('-') {
        // Also what our own pages are called.
        "" | "ny" | "tavle" | "ide" => "prosjekt".to_owned(),
        base => base.to_owned(),
    };
    let mut slug = base.clone();
    for number in 2..1000 {
        if !store::slug_is_taken(tx, &slug).await? {
            return Ok(slug);
        }
        slug = format!("{base}-{number}");
    }
    Ok(format!("{base}-{}", tx.ctx().env.id::<uuid::Uuid>()))
}
