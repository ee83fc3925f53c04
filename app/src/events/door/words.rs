//! The words that the page's script says, in the reader's language; `{n}` and the like are put in there.

use super::texts as t;
use crate::lang::lang;
use leptos::prelude::*;

#[component]
pub fn Words() -> impl IntoView {
    let l = lang();
    let word = |key: &'static str, words: String| view! { <p data-word=key>{words}</p> };
    view! {
        <template id="dor-ord">
            {word("of", t::of_so_many(l, "{n}"))}
            {word("tally", t::so_many_of(l, "{n}", "{all}"))}
            {word("came", t::came(l, "{at}"))}
            {word("some", t::some_came(l, "{n}", "{all}", "{at}"))}
            {word("live", t::live(l).into())}
            {word("offline", t::offline(l).into())}
            {word("one", t::one_unsent(l).into())}
            {word("unsent", t::unsent(l, "{n}"))}
            {word("out", t::signed_out(l).into())}
            {word("shut", t::shut(l).into())}
            {word("unkept", t::not_kept(l).into())}
            {word("refused", t::refused(l, "{name}"))}
            {word("here", t::here_now(l, "{name}"))}
            {word("gone", t::not_here(l, "{name}"))}
            {word("nobody", t::nobody(l).into())}
            {word("photo", t::want_no_photo(l).into())}
            {word("photos", t::may_photo(l).into())}
            {word("more", t::more_about(l, "{name}"))}
            {word("unknown", t::no_such_ticket(l).into())}
            {word("camera", t::no_camera(l).into())}
        </template>
    }
}
