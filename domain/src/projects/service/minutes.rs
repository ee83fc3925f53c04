//! The decision log for the minutes of the steering group: a text to paste, or a table.

use super::read;
use crate::{
    Ctx, Lang, Result,
    account::Viewer,
    events::sheet::sheet,
    projects::{Decider, Step, decider_name, policy, stage_name},
    texts,
};

/// Lines of the log in the reader's language; `table`: separated by semicolons, as Norwegian Excel reads it.
///
/// # Errors
/// `NotFound` for what this viewer may not see; `Forbidden` for one who neither leads nor manages it.
pub async fn minutes(
    ctx: &Ctx,
    viewer: &Viewer,
    lang: Lang,
    slug: &str,
    table: bool,
) -> Result<String> {
    let page = read::page(ctx, viewer, slug).await?;
    policy::may_staff(viewer, page.tie)?;
    let title = &page.card.title;
    Ok(if table { as_table(lang, title, &page.steps) } else { as_text(lang, title, &page.steps) })
}

fn as_text(lang: Lang, title: &str, steps: &[Step]) -> String {
    let lines = steps.iter().map(|step| {
        let reason = step.reason.as_ref().map(|it| format!(" {it}")).unwrap_or_default();
        let by = decided(lang, step.decided_by);
        let by = if by.is_empty() { String::new() } else { format!(" {by}.") };
        format!("{}: {}.{by}{reason}\n", step.on.text(lang), moved(lang, step))
    });
    format!("{title}\n\n{}", lines.collect::<String>())
}

fn as_table(lang: Lang, title: &str, steps: &[Step]) -> String {
    let head = [project(lang), day(lang), from(lang), to(lang), decided_by(lang), reason(lang)];
    let mut rows = vec![head.map(str::to_owned).to_vec()];
    rows.extend(steps.iter().map(|step| {
        vec![
            title.to_owned(),
            step.on.to_string(),
            step.was.map(|was| stage_name(lang, was)).unwrap_or_default().into(),
            stage_name(lang, step.became).into(),
            decided(lang, step.decided_by).into(),
            step.reason.clone().unwrap_or_default(),
        ]
    }));
    sheet(&rows)
}

fn moved(lang: Lang, step: &Step) -> String {
    match step.was {
        None => handed_in(lang).into(),
        Some(was) => from_to(lang, stage_name(lang, was), stage_name(lang, step.became)),
    }
}

fn decided(lang: Lang, by: Option<Decider>) -> &'static str {
    by.map(|by| decider_name(lang, by)).unwrap_or_default()
}

texts! {
    project { nb: "Prosjekt", nn: "Prosjekt", en: "Project" }
    day { nb: "Dato", nn: "Dato", en: "Date" }
    from { nb: "Fra", nn: "Frå", en: "From" }
    to { nb: "Til", nn: "Til", en: "To" }
    decided_by { nb: "Bestemt av", nn: "Avgjort av", en: "Decided by" }
    reason { nb: "Begrunnelse", nn: "Grunngiving", en: "Reason" }
    handed_in { nb: "Levert som idé", nn: "Levert som idé", en: "Handed in as an idea" }
    from_to(was: &str, became: &str) { nb: "Fra {was} til {became}", nn: "Frå {was} til {became}", en: "From {was} to {became}" }
}
