//! Projects in lists: all, somebody's, a partner's.

use crate::{
    Audience, Ctx, Result,
    account::Viewer,
    members::Portrait,
    projects::{
        ProjectCard, ProjectId, ProjectList, ProjectQuery,
        store::{self, CardRow, Search},
    },
    text, time,
};
use std::collections::HashMap;
use uuid::Uuid;

type Faces = HashMap<ProjectId, (Portrait, String)>;

/// Those that moved last first; how many there are of each stage.
pub async fn list(ctx: &Ctx, viewer: &Viewer, query: &ProjectQuery) -> Result<ProjectList> {
    let terms = text::search_terms(&query.q);
    let search = Search {
        all: viewer.manager().is_ok(),
        viewer: viewer.id(),
        terms: &terms,
        stage: query.of_stage(),
        focus: query.of_focus(),
        mine: query.mine && viewer.0.is_some(),
        after: query.after.parse::<Uuid>().ok().map(ProjectId::from),
        limit: ProjectQuery::PAGE + 1,
    };
    let mut rows = store::list(&ctx.db, &search).await?;
    let page = usize::try_from(ProjectQuery::PAGE).unwrap_or_default();
    let more = rows.len() > page;
    rows.truncate(page);
    let next = rows.last().filter(|_| more).map(|row| row.id.to_string());
    let faces = faces(ctx, &search, viewer.reach()).await?;
    Ok(ProjectList {
        projects: rows.into_iter().map(|row| card(row, &faces)).collect(),
        counts: store::counts(&ctx.db, &search).await?,
        next,
    })
}

async fn faces(ctx: &Ctx, search: &Search<'_>, reach: Audience) -> Result<Faces> {
    let rows = store::faces(&ctx.db, search, reach).await?;
    let face = |(id, name, portrait): (ProjectId, String, String)| {
        (id, (Portrait::parse(&portrait).unwrap_or_default(), name))
    };
    Ok(rows.into_iter().map(face).collect())
}

pub(super) fn card(row: CardRow, faces: &Faces) -> ProjectCard {
    ProjectCard {
        face: faces.get(&row.id).cloned(),
        id: row.id,
        slug: row.slug,
        title: row.title,
        brief: row.brief,
        focus: row.focus,
        stage: row.stage,
        since: time::day(row.stage_since.to_jiff()).into(),
        rank: row.rank,
        result: row.result,
        picture: row.picture,
        picture_says: row.picture_says,
        open_needs: row.open_needs,
    }
}

/// What somebody carries, as those see it who are in that audience: for everyone only where they stand there by
/// name.
pub async fn of_person(ctx: &Ctx, slug: &str, seen_as: Audience) -> Result<Vec<ProjectCard>> {
    let rows = store::of_person(&ctx.db, slug, seen_as).await?;
    Ok(rows.into_iter().map(|row| card(row, &Faces::default())).collect())
}

/// What a partner organisation takes part in.
pub async fn of_partner(ctx: &Ctx, slug: &str) -> Result<Vec<ProjectCard>> {
    let rows = store::of_partner(&ctx.db, slug).await?;
    Ok(rows.into_iter().map(|row| card(row, &Faces::default())).collect())
}
