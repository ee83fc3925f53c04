//! The budget: what was planned, and what it came to.

use super::{api, planning_address, texts as t};
use crate::{
    lang::lang,
    number::grouped,
    ui::{HiddenField, PageForm, Submit, TextField, retyped, target},
};
use domain::{
    Lang,
    events::planning::{BudgetForm, BudgetLine},
};
use leptos::prelude::*;

/// "1 234 kr".
pub fn kroner(sum: i64, l: Lang) -> String {
    t::kroner(l, &grouped(sum))
}

#[component]
pub fn Budget(
    slug: String,
    lines: Vec<BudgetLine>,
    planned: i64,
    spent: i64,
    /// The line that is being changed.
    line: String,
) -> impl IntoView {
    let l = lang();
    let edited = lines.iter().find(|one| one.id.to_string() == line).cloned();
    let heading = if edited.is_some() { t::change_line(l) } else { t::new_line(l) };
    let removed = edited.as_ref().map(|line| line.id.to_string());
    let open = removed.is_some() || retyped("budget_line").is_some();
    let form = edited.map_or_else(BudgetForm::default, |line| BudgetForm {
        budget_line: line.id.to_string(),
        what: line.title,
        planned: grouped(line.planned),
        spent: line.spent.map(grouped).unwrap_or_default(),
    });
    let of = slug.clone();
    let rows = lines.iter().map(|line| view! { <Row line=line.clone() slug=of.clone() /> });
    view! {
        {(!lines.is_empty()).then(|| view! {
            <div class="scrolls" tabindex="0" role="region" aria-label=t::budget_lines(l)>
                <table class="sums">
                    <thead><tr><th scope="col">{t::for_what(l)}</th><th scope="col" class="sum">{t::planned(l)}</th><th scope="col" class="sum">{t::spent(l)}</th></tr></thead>
                    <tbody>{rows.collect_view()}</tbody>
                    <tfoot><tr><th scope="row">{t::sum(l)}</th><td class="sum">{kroner(planned, l)}</td><td class="sum">{kroner(spent, l)}</td></tr></tfoot>
                </table>
            </div>
            <p class="soft small section-xs">{left(planned, spent, l)}</p>
        })}
        <details id="budsjettlinje" class="extras section-xs" open=open>
            <summary class="more">{heading}</summary>
            <LineFields slug=slug.clone() form />
            {removed.map(|id| view! {
                <PageForm verb={target::<api::RemoveLine>()} class="section-xs">
                    <input type="hidden" name="slug" value=slug />
                    <input type="hidden" name="line" value=id />
                    <Submit label=t::remove_line(l) class="btn bad compact" />
                </PageForm>
            })}
        </details>
    }
}

fn left(planned: i64, spent: i64, l: Lang) -> String {
    match planned - spent {
        left if left >= 0 => t::so_much_left(l, &kroner(left, l)),
        over => t::so_much_over(l, &kroner(-over, l)),
    }
}

#[component]
fn Row(line: BudgetLine, slug: String) -> impl IntoView {
    let l = lang();
    let change = format!("{}?linje={}#budsjettlinje", planning_address(&slug), line.id);
    let about = t::change_this(l, &line.title);
    let spent = line.spent.map(|spent| kroner(spent, l));
    view! {
        <tr>
            <th scope="row" class="breaks"><a href=change aria-label=about data-noscroll=true><bdi>{line.title}</bdi></a></th>
            <td class="sum">{kroner(line.planned, l)}</td>
            <td class="sum">{spent}</td>
        </tr>
    }
}

#[component]
fn LineFields(slug: String, form: BudgetForm) -> impl IntoView {
    let l = lang();
    view! {
        <PageForm verb={target::<api::SaveLine>()} class="flow section-xs item-form">
            <HiddenField name="slug" value=slug />
            <HiddenField name="budget_line" value=form.budget_line />
            <TextField name="what" label=t::for_what(l) value=form.what />
            <div class="pair">
                <TextField name="planned" label=t::planned(l) help=t::whole_kroner(l) inputmode="decimal" value=form.planned />
                <TextField name="spent" label=t::spent(l) help=t::spent_help(l) inputmode="decimal" value=form.spent optional=true />
            </div>
            <div class="cluster"><Submit label=t::save(l) class="btn strong" /></div>
        </PageForm>
    }
}
