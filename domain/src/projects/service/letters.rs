//! What we write to people about a project.

use super::Held;
use crate::{
    Lang, Result,
    account::{PersonId, service::new_token},
    ctx::Tx,
    events::quiet,
    mail::{self, Letter, ProjectLetter, ProjectNews},
    members,
    projects::{
        FollowerId, Role, Sender, Stage,
        store::{self, ProjectRow},
    },
    time,
};
use uuid::Uuid;

/// To whoever handed an idea in without an account: the private link, which proves the address.
pub(super) async fn received(
    tx: &mut Tx<'_>,
    project: &ProjectRow,
    follower: FollowerId,
    sender: &Sender,
    lang: Lang,
) -> Result<()> {
    let (token, hash) = new_token(tx.ctx());
    store::insert_link(tx, &hash, follower, true).await?;
    let letter = Letter::Project(ProjectLetter {
        name: sender.name.as_str().into(),
        title: project.title.clone(),
        news: ProjectNews::Received,
        link: private(tx, &token),
        member: false,
    });
    let key = format!("idea:{follower}");
    mail::service::enqueue(tx, sender.email.as_str(), lang, &key, &letter).await
}

/// To the Community Manager: there is one to look at.
pub(super) async fn new_idea(tx: &mut Tx<'_>, project: &ProjectRow, by: &str) -> Result<()> {
    for (manager, email, lang) in members::service::managers(tx).await? {
        let letter = Letter::Project(ProjectLetter {
            name: by.into(),
            title: project.title.clone(),
            news: ProjectNews::New { brief: project.brief.clone() },
            link: open(tx, project),
            member: true,
        });
        let key = format!("new-idea:{}:{manager}", project.id);
        mail::service::enqueue(tx, &email, lang, &key, &letter).await?;
    }
    Ok(())
}

/// To everyone who follows it, but whoever did it: it has moved, and why.
pub(super) async fn moved(
    tx: &mut Tx<'_>,
    held: &Held,
    step: Uuid,
    reason: Option<&str>,
    by: Option<PersonId>,
) -> Result<()> {
    let stage = held.project.stage;
    let news = ProjectNews::Moved { to: stage, reason: reason.map(str::to_owned) };
    let those = store::readers(tx, held.project.id).await?;
    for reader in those.into_iter().filter(|it| it.person_id.is_none() || it.person_id != by) {
        // One who may not see it any more is not led there.
        let sees = held.open || reader.person_id.is_none_or(|me| held.has(me));
        if !sees {
            continue;
        }
        let key = format!("moved:{step}");
        to_reader(tx, &held.project.title, &held.project, &reader, news.clone(), &key).await?;
    }
    Ok(())
}

/// To whoever is given a role.
pub(super) async fn named(
    tx: &mut Tx<'_>,
    held: &Held,
    person: PersonId,
    role: Role,
) -> Result<()> {
    let Some((name, email, lang)) = members::service::address(tx, person).await? else {
        return Ok(());
    };
    let letter = Letter::Project(ProjectLetter {
        name,
        title: held.project.title.clone(),
        news: ProjectNews::Named { role },
        link: open(tx, &held.project),
        member: true,
    });
    let due = quiet::send_at(tx.ctx().env.now(), None, &time::zone());
    let key = format!(
        "named:{}:{person}:{}:{}",
        held.project.id,
        role.as_str(),
        tx.ctx().env.id::<Uuid>()
    );
    mail::service::enqueue_at(tx, &email, lang, &key, &letter, due).await
}

/// To those who follow an idea, but whoever did it: it goes on in another now. Of that one hears who may see it from
/// now on; who carries the idea only hears that it is closed.
pub(super) async fn merged(tx: &mut Tx<'_>, from: &Held, into: &Held, by: PersonId) -> Result<()> {
    let key = format!("merged:{}", from.project.id);
    let those = store::readers(tx, from.project.id).await?;
    for reader in those.into_iter().filter(|it| it.person_id != Some(by)) {
        let had = |role| reader.person_id.is_some_and(|me| from.having(role).any(|it| it == me));
        let has = |held: &Held| reader.person_id.is_some_and(|me| held.has(me));
        let own = reader.handed_in || had(Role::Proposer);
        let (page, news) = if into.open || has(into) || own || had(Role::Participant) {
            (&into.project, ProjectNews::Merged { into: into.project.title.clone(), own })
        } else if has(from) {
            (&from.project, ProjectNews::Moved { to: Stage::Closed, reason: None })
        } else {
            continue;
        };
        to_reader(tx, &from.project.title, page, &reader, news, &key).await?;
    }
    Ok(())
}

async fn to_reader(
    tx: &mut Tx<'_>,
    title: &str,
    page: &ProjectRow,
    reader: &store::ReaderRow,
    news: ProjectNews,
    key: &str,
) -> Result<()> {
    let link = match reader.person_id {
        Some(_) => open(tx, page),
        None => {
            let (token, hash) = new_token(tx.ctx());
            store::insert_link(tx, &hash, reader.id, true).await?;
            private(tx, &token)
        }
    };
    let letter = Letter::Project(ProjectLetter {
        name: reader.name.clone(),
        title: title.into(),
        news,
        link,
        member: reader.person_id.is_some(),
    });
    let due = quiet::send_at(tx.ctx().env.now(), None, &time::zone());
    let key = format!("{key}:{}", reader.id);
    mail::service::enqueue_at(tx, &reader.email, reader.lang, &key, &letter, due).await
}

fn open(tx: &Tx<'_>, project: &ProjectRow) -> String {
    format!("{}/prosjekter/{}", tx.ctx().partnership.public_url, project.slug)
}

fn private(tx: &Tx<'_>, token: &str) -> String {
    format!("{}/prosjekter/ide/{token}", tx.ctx().partnership.public_url)
}
