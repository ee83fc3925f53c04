//! Editing what stands about a project: what two write at once is put together, and what they both wrote is shown.

use super::{Held, hold, told};
use crate::{
    Complaint, Ctx, FieldErrors, Result,
    account::{PersonId, Viewer},
    civil::Day,
    ctx::Tx,
    projects::{
        About, Focus, Point, ProjectForm, policy,
        store::{self, NewEdit},
    },
};
use jiff_sqlx::ToSqlx;
use std::collections::BTreeMap;

/// What fields were at a version, of those that changed since.
type Since = BTreeMap<String, Option<String>>;

/// Writes what was changed here; what another changed meanwhile in other fields stays.
///
/// # Errors
/// `Invalid`; with `ChangedMeanwhile` at a field that both have changed: sent again with `seen`, it is written.
pub async fn edit(ctx: &Ctx, viewer: &Viewer, slug: &str, form: &ProjectForm) -> Result<()> {
    viewer.member()?;
    let (typed, versions) = form.parse()?;
    let mut tx = ctx.begin().await?;
    let mut held = hold(&mut tx, viewer, slug).await?;
    let me = policy::may_edit(viewer, held.tie, held.open)?.id;
    let of = since(&mut tx, &held, versions.of).await?;
    let seen = since(&mut tx, &held, versions.seen.max(versions.of)).await?;
    let before = held.project.about();
    let after = merged(&before, &typed, &of, &seen)?;
    if after == before {
        return Ok(());
    }
    write(&mut tx, &mut held, me, &before, &after).await?;
    told(&mut tx, Some(me), "edited", &held).await?;
    tx.commit().await
}

async fn since(tx: &mut Tx<'_>, held: &Held, version: i64) -> Result<Since> {
    let mut fields = Since::new();
    for (field, was) in store::since(tx, held.project.id, version).await? {
        fields.entry(field).or_insert(was);
    }
    Ok(fields)
}

async fn write(
    tx: &mut Tx<'_>,
    held: &mut Held,
    me: PersonId,
    before: &About,
    after: &About,
) -> Result<()> {
    let (ctx, now) = (tx.ctx(), tx.ctx().env.now().to_sqlx());
    held.project.fill(after);
    held.project.version += 1;
    held.project.changed_at = now;
    store::update(tx, &held.project).await?;
    for ((field, was), (_, became)) in texts_of(before).into_iter().zip(texts_of(after)) {
        if was == became {
            continue;
        }
        let new = NewEdit {
            id: ctx.env.id(),
            project: held.project.id,
            field,
            was: was.as_deref(),
            became: became.as_deref(),
            version: held.project.version,
            by: me,
            at: now,
        };
        store::insert_edit(tx, &new).await?;
    }
    Ok(())
}

/// How a field is kept in the history.
trait Kept {
    fn kept(&self) -> Option<String>;
}

impl Kept for String {
    fn kept(&self) -> Option<String> {
        Some(self.clone())
    }
}

impl Kept for Focus {
    fn kept(&self) -> Option<String> {
        Some(self.key())
    }
}

impl Kept for Day {
    fn kept(&self) -> Option<String> {
        Some(self.to_string())
    }
}

impl Kept for Point {
    fn kept(&self) -> Option<String> {
        Some(self.text())
    }
}

impl<T: Kept> Kept for Option<T> {
    fn kept(&self) -> Option<String> {
        self.as_ref().and_then(Kept::kept)
    }
}

macro_rules! fields {
    ($run:ident) => {
        $run! { title brief why for_whom happens starts_on ends_on focus place point funding padrivers result picture picture_says }
    };
}

fn texts_of(about: &About) -> Vec<(&'static str, Option<String>)> {
    macro_rules! list {
        ($($field:ident)*) => { vec![$((stringify!($field), about.$field.kept())),*] };
    }
    fields!(list)
}

/// Field by field: mine where I changed it, theirs where I did not.
///
/// # Errors
/// `ChangedMeanwhile` at what both changed to something else, and I have not seen yet.
fn merged(now: &About, typed: &About, of: &Since, seen: &Since) -> Result<About> {
    let mut after = now.clone();
    let mut errors = FieldErrors::default();
    macro_rules! merge {
        ($($field:ident)*) => { $({
            let (name, here, mine) = (stringify!($field), now.$field.kept(), typed.$field.kept());
            let was = of.get(name).cloned().unwrap_or_else(|| here.clone());
            if mine != was {
                if seen.contains_key(name) && here != was && here != mine {
                    errors.add(name, Complaint::ChangedMeanwhile);
                } else {
                    after.$field = typed.$field.clone();
                }
            }
        })* };
    }
    fields!(merge);
    if errors.is_empty() { Ok(after) } else { Err(errors.into()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn about(title: &str, why: Option<&str>) -> About {
        let form = ProjectForm {
            title: title.into(),
            brief: "På taket.".into(),
            why: why.unwrap_or_default().into(),
            focus: "mat".into(),
            version: "1".into(),
            ..ProjectForm::default()
        };
        form.parse().unwrap().0
    }

    #[test]
    fn what_two_write_at_once_is_put_together() {
        // Ingrid changed the title from "Tak" to "Takhagen" while Isak typed.
        let now = about("Takhagen", None);
        let since = Since::from([("title".to_owned(), Some("Tak".to_owned()))]);
        let none = Since::new();
        //   Isak types, has seen Ingrid's: title and purpose after, or refused
        for (title, why, seen, expected) in [
            ("Tak", Some("Mat"), &since, Some(("Takhagen", Some("Mat")))),
            ("Takhagen", Some("Mat"), &since, Some(("Takhagen", Some("Mat")))),
            ("Takdrivhuset", None, &since, None),
            ("Takdrivhuset", Some("Mat"), &none, Some(("Takdrivhuset", Some("Mat")))),
            ("Tak", None, &none, Some(("Takhagen", None))),
        ] {
            let after = merged(&now, &about(title, why), &since, seen);
            let after = after.as_ref().map(|it| (it.title.as_str(), it.why.as_deref()));
            match expected {
                Some(expected) => assert_eq!(after.ok(), Some(expected), "{title}"),
                None => assert_eq!(
                    after.unwrap_err(),
                    &FieldErrors::one("title", Complaint::ChangedMeanwhile).into(),
                    "{title}"
                ),
            }
        }
    }
}
