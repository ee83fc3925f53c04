//! Pictures beside each other, each a link to itself.

use super::{picture_file, pictures_address};
use crate::lang::lang;
use domain::attachments::{Picture, SIDES};
use leptos::prelude::*;

#[component]
pub fn Gallery(pictures: Vec<Picture>, slug: String) -> impl IntoView {
    let l = lang();
    let one = |(number, picture): (usize, Picture)| {
        let (width, height) = picture.within(SIDES[0]);
        // The first few are what one came for.
        let loading = (number >= 4).then_some("lazy");
        view! {
            <li data-key=picture.id.to_string()>
                <a href=pictures_address(&slug, number + 1)>
                    <img
                        src=picture_file(picture.id, SIDES[0])
                        width=width.to_string()
                        height=height.to_string()
                        alt=picture.title
                        loading=loading
                    />
                </a>
            </li>
        }
    };
    let all = pictures.into_iter().enumerate().map(one);
    view! { <ul class="gallery" aria-label=super::texts::pictures(l)>{all.collect_view()}</ul> }
}
