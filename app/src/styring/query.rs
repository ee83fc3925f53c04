//! What the list's address says; what one sees can be sent to others, reloaded and gone back to.

use super::api::Welcome;
use crate::{address::with_query, ui::retyped};
use domain::members::{ListOrder, ListQuery};
use leptos::server_fn::ServerFn;
use leptos_router::{location::Url, params::ParamsMap};

/// A refused welcome was posted to an address without it, and carries it along.
pub fn read(params: &ParamsMap) -> ListQuery {
    match retyped("here").filter(|_| params.get_str(Welcome::PATH).is_some()) {
        Some(here) => parse(|name| value(&here, name)),
        None => parse(|name| params.get(name).unwrap_or_default()),
    }
}

fn parse(said: impl Fn(&str) -> String) -> ListQuery {
    ListQuery {
        q: said("q").chars().take(200).collect(),
        order: if said("orden") == "navn" { ListOrder::Name } else { ListOrder::Newest },
        waiting: said("hvem") == "nye",
        competence: said("kompetanse"),
        partner: said("partner"),
        after: said("etter"),
    }
}

fn value(query: &str, name: &str) -> String {
    let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    let found = pairs.find(|(of, _)| *of == name);
    found.map(|(_, value)| Url::unescape(value)).unwrap_or_default()
}

pub fn order(query: &ListQuery) -> &'static str {
    if query.order == ListOrder::Name { "navn" } else { "" }
}

pub fn waiting(query: &ListQuery) -> &'static str {
    if query.waiting { "nye" } else { "" }
}

pub fn address(query: &ListQuery) -> String {
    let pairs = [
        ("q", query.q.as_str()),
        ("orden", order(query)),
        ("hvem", waiting(query)),
        ("kompetanse", &query.competence),
        ("partner", &query.partner),
        ("etter", &query.after),
    ];
    with_query("/styring/padrivere", &pairs)
}

/// The address without its path, for a form to carry along.
pub fn here(query: &ListQuery) -> String {
    address(query).split_once('?').map(|(_, query)| query.to_owned()).unwrap_or_default()
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::*;

    #[test]
    fn what_a_form_carries_along_leads_back() {
        for query in [
            ListQuery::default(),
            ListQuery {
                q: "søm & sying".into(),
                order: ListOrder::Name,
                waiting: true,
                competence: "ombruk".into(),
                partner: "elvebyen-borettslag".into(),
                after: "12.solbakken ingrid".into(),
            },
        ] {
            let here = here(&query);
            assert_eq!(parse(|name| value(&here, name)), query, "{here}");
        }
    }
}
