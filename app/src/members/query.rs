//! The directory's state is its address: what one sees can be sent to others, reloaded and gone back to.

use crate::address::with_query;
use domain::members::{DirectoryQuery, TagKind};
use leptos_router::params::ParamsMap;

/// How the people are drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum View {
    #[default]
    Faces,
    List,
}

impl View {
    /// The parameter `form`; what one sees unless one says otherwise is not said.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Faces => "",
            Self::List => "liste",
        }
    }
}

/// What the address says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct State {
    pub query: DirectoryQuery,
    pub view: View,
}

impl State {
    pub fn read(params: &ParamsMap) -> Self {
        let said = |name: &str| params.get(name).unwrap_or_default();
        let mut query = DirectoryQuery {
            q: said("q").chars().take(200).collect(),
            after: said("etter"),
            show: said("vis").parse().unwrap_or_default(),
            ..DirectoryQuery::default()
        };
        for kind in TagKind::ALL {
            query.set_tag(kind, said(kind.parameter()));
        }
        let view = if said("form") == View::List.as_str() { View::List } else { View::Faces };
        Self { query, view }
    }

    pub fn address(&self) -> String {
        let show = if self.query.show == 0 { String::new() } else { self.query.show.to_string() };
        let mut pairs = vec![("q", self.query.q.trim_start())];
        pairs.extend(TagKind::ALL.map(|kind| (kind.parameter(), self.query.tag(kind))));
        pairs.push(("form", self.view.as_str()));
        pairs.push(("vis", &show));
        pairs.push(("etter", &self.query.after));
        with_query("/padrivere", &pairs)
    }

    /// Others than before: the list begins from its start.
    fn changed(&self, change: impl FnOnce(&mut DirectoryQuery)) -> Self {
        let mut next = self.clone();
        (next.query.show, next.query.after) = (0, String::new());
        change(&mut next.query);
        next
    }

    pub fn with_tag(&self, kind: TagKind, slug: &str) -> Self {
        self.changed(|query| query.set_tag(kind, slug.to_owned()))
    }

    pub fn everyone(&self) -> Self {
        Self { view: self.view, ..Self::default() }
    }

    pub fn drawn_as(&self, view: View) -> Self {
        Self { view, ..self.clone() }
    }

    /// A page more of the same; past the most that is drawn at once, the next stretch of the list.
    pub fn more(&self, next: String) -> Self {
        let mut more = self.clone();
        let shown = more.query.limit();
        if shown + DirectoryQuery::PAGE * 2 <= DirectoryQuery::MOST {
            more.query.show = shown + DirectoryQuery::PAGE * 2;
        } else {
            (more.query.show, more.query.after) = (0, next);
        }
        more
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_says_what_it_was_made_from() {
        let mut state = State::default().with_tag(TagKind::Competence, "ombruk");
        state.query.q = "søm & sying".into();
        assert_eq!(state.address(), "/padrivere?q=s%C3%B8m%20%26%20sying&kompetanse=ombruk");
        let more = state.more("9.a".into());
        assert_eq!(more.query.show, 72);
        assert_eq!(
            more.with_tag(TagKind::Competence, "").address(),
            "/padrivere?q=s%C3%B8m%20%26%20sying"
        );
        let mut most = more;
        most.query.show = 240;
        assert!(most.more("9.a".into()).address().ends_with("&etter=9.a"));
    }
}
