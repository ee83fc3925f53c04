//! The page on which one finds people for a need.

use super::{a_month_ago, key};
use crate::{
    Ctx, Error, Result,
    account::Viewer,
    members::Portrait,
    projects::{
        NeedId, matching,
        matching::Facts,
        policy,
        requests::{AskPage, Asked, Suggested},
        service::{is_open, read::need, tie_of},
        store::{self, AskedRow, NeedRow, ProjectRow, SuggestedRow, Wanted},
    },
    time,
};
use uuid::Uuid;

/// So many are suggested: a few to think of, and no list to work through.
const SUGGESTED: usize = 8;
/// How many of those with the right words are looked at; more only while too few of them may be asked.
const WINDOWS: [i64; 4] = [400, 4_000, 40_000, 400_000];

/// `need`: by its id; the first that is open where it says nothing.
///
/// # Errors
/// `NotFound` for a need of another project; `Forbidden` for one who does not staff it.
pub async fn ask_page(ctx: &Ctx, viewer: &Viewer, slug: &str, id: &str) -> Result<AskPage> {
    viewer.member()?;
    let project = store::project(&ctx.db, slug).await?.ok_or(Error::NotFound)?;
    let roles = store::roles(&ctx.db, project.id, viewer.reach()).await?;
    let tie = tie_of(viewer, roles.iter().map(|row| (row.person_id, row.role)));
    policy::may_see(viewer, tie, is_open(&project))?;
    policy::may_staff(viewer, tie)?;
    let needs = store::needs(&ctx.db, project.id).await?;
    let wanted = id.parse::<Uuid>().ok().map(NeedId::from);
    let is_meant = |row: &&NeedRow| match wanted {
        Some(id) => row.id == id,
        None => row.filled_at.is_none(),
    };
    let row = needs.iter().find(is_meant).ok_or(Error::NotFound)?.clone();
    let others = needs.iter().filter(|one| one.filled_at.is_none() && one.id != row.id);
    let others = others.map(|one| (one.id, one.title.clone())).collect();
    let left = match row.filled_at {
        Some(_) => 0,
        None => (row.places - store::taken(&ctx.db, row.id).await?).max(0),
    };
    let may_ask = left > 0 && project.stage.asks() && project.merged_into.is_none();
    let suggested = if may_ask { suggested(ctx, viewer, &project, &row).await? } else { vec![] };
    let asked = store::asked(&ctx.db, row.id, viewer.reach()).await?;
    Ok(AskPage {
        slug: project.slug,
        title: project.title,
        left: if may_ask { left } else { 0 },
        others,
        suggested,
        asked: asked.into_iter().map(was_asked).collect(),
        need: need(row),
    })
}

async fn suggested(
    ctx: &Ctx,
    viewer: &Viewer,
    project: &ProjectRow,
    need: &NeedRow,
) -> Result<Vec<Suggested>> {
    let competence = key(need.competence.as_deref());
    let wanted = Wanted {
        need: need.id,
        project: project.id,
        competence: competence.as_deref(),
        focus: project.focus,
        reach: viewer.reach(),
        spread: spread(need.id),
        since: a_month_ago(ctx),
    };
    let mut found = Vec::new();
    let mut before = 0;
    for window in WINDOWS {
        found.extend(store::likely(&ctx.db, &wanted, (window, before)).await?);
        before += window;
        if found.len() >= SUGGESTED {
            break;
        }
    }
    let mut people: Vec<_> = found
        .into_iter()
        .map(|row| {
            let facts = facts(&row);
            let why = matching::reasons(need.competence.as_deref(), project.focus, &facts);
            (row, why)
        })
        .collect();
    matching::order(&mut people, |(row, why)| (matching::score(why), row.asked, row.spread));
    people.truncate(SUGGESTED);
    let one = |(row, reasons): (SuggestedRow, _)| Suggested {
        id: row.id,
        slug: row.slug,
        portrait: Portrait::parse(&row.portrait).unwrap_or_default(),
        name: row.name,
        headline: row.headline,
        reasons,
    };
    Ok(people.into_iter().map(one).collect())
}

fn facts(row: &SuggestedRow) -> Facts {
    Facts {
        competence: row.can > 0,
        focus: row.wants > 0,
        said_yes: row.said_yes.map(|at| time::day(at.to_jiff()).into()),
        takes_part: row.takes_part.clone(),
        asked: row.asked,
    }
}

/// A number of the need's own, from 1 to 9972.
fn spread(need: NeedId) -> i64 {
    let bytes = Uuid::from(need).as_u128() % 9972;
    i64::try_from(bytes).unwrap_or_default() + 1
}

fn was_asked(row: AskedRow) -> Asked {
    Asked {
        slug: row.slug,
        portrait: Portrait::parse(&row.portrait).unwrap_or_default(),
        name: row.name,
        on: time::day(row.asked_at.to_jiff()).into(),
        reply: row.reply,
        closed: row.closed_at.is_some(),
        offered: row.offered,
    }
}
