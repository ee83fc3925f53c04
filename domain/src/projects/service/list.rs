//! Projects in lists: all, the board, somebody's, a partner's.

use super::decide::is_described;
use crate::{
    Audience, Ctx, Result,
    account::Viewer,
    civil::Day,
    members::Portrait,
    projects::{
        BoardCard, ProjectCard, ProjectId, ProjectList, ProjectQuery, Role, Stage, Still,
        stages::{self, Known},
        store::{self, BoardRow, CardRow, Search, StillRow},
    },
    text, time,
};
use jiff::SignedDuration;
use jiff_sqlx::ToSqlx;
use std::collections::HashMap;
use uuid::Uuid;

/// So many cards stand on the board.
pub const BOARD: i64 = 1000;

/// So many that stand still are read at once; the board has them all.
const STILL: i64 = 50;

type Faces = HashMap<ProjectId, (Portrait, String, Role)>;

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

/// Every card in its place, column by column.
pub async fn board(ctx: &Ctx, viewer: &Viewer) -> Result<Vec<BoardCard>> {
    let search = Search {
        all: viewer.manager().is_ok(),
        viewer: viewer.id(),
        terms: &[],
        stage: None,
        focus: None,
        mine: false,
        after: None,
        limit: BOARD,
    };
    let rows = store::board(&ctx.db, search.all, search.viewer, BOARD).await?;
    let faces = faces(ctx, &search, viewer.reach()).await?;
    let today = ctx.today();
    Ok(rows.into_iter().map(|row| on_board(row, &faces, today)).collect())
}

fn on_board(row: BoardRow, faces: &Faces, today: Day) -> BoardCard {
    let known = Known {
        described: is_described(&row.card.brief),
        contact: row.contact || row.lead,
        purpose: row.purpose,
        benefit: row.benefit,
        lead: row.lead,
        needs: u16::try_from(row.needs).unwrap_or(u16::MAX),
        funding: row.funding,
        result: row.card.result.is_some(),
        picture: row.card.picture.is_some(),
        contributors: u16::try_from(row.contributors).unwrap_or(u16::MAX),
    };
    let next = stages::next(row.card.stage);
    let need = row.need;
    let lead = faces.get(&row.card.id).filter(|(.., role)| *role == Role::Lead);
    let lead = lead.map(|(_, name, _)| name.clone());
    let card = card(row.card, faces);
    let days = today.since(card.since);
    BoardCard {
        missing: next.map(|gate| stages::missing(&gate, known, None)).unwrap_or_default(),
        need,
        lead,
        still: stages::patience(card.stage).is_some_and(|patience| days > patience),
        days,
        card,
    }
}

/// What stands still, the longest first; for the Community Manager, who can do something about it.
pub async fn still(ctx: &Ctx, viewer: &Viewer) -> Result<Vec<Still>> {
    viewer.manager()?;
    let (now, today) = (ctx.env.now(), ctx.today());
    let before = [Stage::Identified, Stage::Registered, Stage::Qualified].map(|stage| {
        let days = stages::patience(stage).unwrap_or_default();
        (now - SignedDuration::from_hours(24 * i64::from(days))).to_sqlx()
    });
    let still = |row: StillRow| Still {
        days: today.since(time::day(row.stage_since.to_jiff()).into()),
        slug: row.slug,
        title: row.title,
        stage: row.stage,
        face: row.portrait.and_then(|raw| Portrait::parse(&raw)).zip(row.name),
    };
    let rows = store::still(&ctx.db, before, STILL).await?;
    let patience = |one: &Still| stages::patience(one.stage).is_some_and(|most| one.days > most);
    Ok(rows.into_iter().map(still).filter(patience).collect())
}

async fn faces(ctx: &Ctx, search: &Search<'_>, reach: Audience) -> Result<Faces> {
    let rows = store::faces(&ctx.db, search, reach).await?;
    let face = |(id, name, portrait, role): (ProjectId, String, String, Role)| {
        (id, (Portrait::parse(&portrait).unwrap_or_default(), name, role))
    };
    Ok(rows.into_iter().map(face).collect())
}

pub(super) fn card(row: CardRow, faces: &Faces) -> ProjectCard {
    ProjectCard {
        face: faces.get(&row.id).map(|(portrait, name, _)| (portrait.clone(), name.clone())),
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
