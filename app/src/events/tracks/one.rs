//! /arrangementer/{slug}/spor/{track}: one track, new or changed, and taken away again.

use super::{api, asked_address, asked_for, frame::Frame, texts as t};
use crate::{
    drawn::when_read,
    error::AppError,
    lang::lang,
    request::request,
    ui::{HiddenField, PageForm, Submit, TextArea, TextField, TwoTouches, Wrong, retyped, target},
};
use domain::events::{Sitting, TrackId, TrackPage, service};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

pub fn track_page() -> AnyView {
    let (slug, track) = use_params_map().with_untracked(|params| {
        (params.get("slug").unwrap_or_default(), params.get("piece").unwrap_or_default())
    });
    when_read(read(slug, track), |(page, id)| view! { <Track page id /> })
}

async fn read(slug: String, track: String) -> Result<(TrackPage, Option<TrackId>), AppError> {
    let (ctx, viewer) = request();
    viewer.manager()?;
    let id = asked_for(&track)?;
    Ok((service::track_page(&ctx, &viewer, &slug, id).await?, id))
}

#[component]
fn Track(page: TrackPage, id: Option<TrackId>) -> impl IntoView {
    let l = lang();
    let TrackPage { slug, title, form, sitting } = page;
    let heading = match id {
        Some(_) => form.name.clone(),
        None => t::new_track(l).into(),
    };
    let (back, of) = (asked_address(&slug), slug.clone());
    let carried = id.map(|id| id.to_string());
    view! {
        <Frame slug=slug.clone() of=title heading>
            <PageForm verb={target::<api::SaveTrack>()} class="flow narrow one-form">
                <HiddenField name="slug" value=slug />
                {carried.map(|id| view! { <HiddenField name="track" value=id /> })}
                <TextField name="name" label=t::track_name(l) value=form.name />
                <TextArea name="about" label=t::about(l) rows=3 value=form.about optional=true />
                <TextField name="room" label=t::room(l) value=form.room optional=true />
                <TextField name="host" label=t::host(l) help=t::host_help(l) value=form.host optional=true />
                <div class="pair">
                    <TextField name="starts" label=t::starts(l) inputmode="decimal" value=form.starts optional=true />
                    <TextField name="ends" label=t::ends(l) inputmode="decimal" value=form.ends optional=true />
                </div>
                <TextField name="capacity" label=t::capacity(l) help=t::capacity_help(l) inputmode="numeric" value=form.capacity optional=true />
                <div class="savebar">
                    <Submit label=t::save(l) />
                    <a class="more" href=back>{t::back(l)}</a>
                </div>
            </PageForm>
            {id.map(|id| view! { <Remove slug=of id sitting /> })}
        </Frame>
    }
}

/// Two touches, and between them who would lose their seat.
#[component]
fn Remove(slug: String, id: TrackId, sitting: Vec<Sitting>) -> impl IntoView {
    let l = lang();
    let none = sitting.is_empty();
    let seen = sitting.iter().map(|one| one.id.to_string());
    let seen = seen.collect::<Vec<_>>().join(",");
    let names = sitting.into_iter().map(|one| {
        let words =
            if one.size > 1 { t::and_so_many(l, &one.name, one.size - 1) } else { one.name };
        view! { <li><bdi>{words}</bdi></li> }
    });
    let names = names.collect_view();
    let words = if none { t::remove(l) } else { t::remove_and_tell(l) };
    view! {
        <TwoTouches label=t::remove_track(l) class="narrow section-s" open=retyped("seen").is_some()>
            {if none {
                view! { <p>{t::nobody_loses(l)}</p> }.into_any()
            } else {
                view! { <p>{t::these_lose(l)}</p> <ul class="names">{names}</ul> }.into_any()
            }}
            <PageForm verb={target::<api::RemoveTrack>()} class="flow">
                <HiddenField name="slug" value=slug />
                <HiddenField name="track" value=id.to_string() />
                // Those who stand here now, not those who stood here when it was refused.
                <input type="hidden" name="seen" value=seen />
                <Wrong name="seen" />
                <div class="cluster"><Submit label=words class="btn bad" /></div>
            </PageForm>
        </TwoTouches>
    }
}
