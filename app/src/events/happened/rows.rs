//! What is there already, each with its words and its place; and the forms that add one.

use super::{api, document_file, picture_file, size::kind_and_size, texts as t};
use crate::{
    lang::lang,
    ui::{
        FileField, HiddenField, Of, PageForm, Submit, TextField, TwoTouches, target, was_refused,
    },
    uploads::{EVENT_DOCUMENT, EVENT_PICTURE},
};
use domain::attachments::{AttachmentId, DOCUMENTS_MAX, Document, PICTURES_MAX, Picture, SIDES};
use leptos::prelude::*;

/// As in `domain`, in megabytes.
const PICTURE_MEGABYTES: usize = domain::pictures::MAX_BYTES / 1024 / 1024;
const DOCUMENT_MEGABYTES: usize = domain::attachments::DOCUMENT_BYTES / 1024 / 1024;

#[component]
pub fn Pictures(slug: String, pictures: Vec<Picture>) -> impl IntoView {
    let l = lang();
    let (last, room) = (pictures.len(), pictures.len() < usize::from(PICTURES_MAX));
    let of = slug.clone();
    let rows = pictures.into_iter().enumerate().map(move |(n, picture)| {
        let (width, height) = picture.within(SIDES[0]);
        let src = picture_file(picture.id, SIDES[0]);
        view! {
            <Row slug=of.clone() id=picture.id title=picture.title label=t::what_one_sees(l) ends=(n == 0, n + 1 == last)>
                <img class="thumb" src=src width=width.to_string() height=height.to_string() alt="" loading="lazy" />
            </Row>
        }
    });
    view! {
        <ol class="attached section-xs">{rows.collect_view()}</ol>
        {room.then(|| view! {
            <h3 class="section-xs">{t::new_picture(l)}</h3>
            <PageForm verb=format!("?{EVENT_PICTURE}") files=true class="flow section-xs item-form">
                <HiddenField name="slug" value=slug />
                <TextField name="shows" label=t::what_one_sees(l) help=t::what_one_sees_how(l) />
                <FileField name="picture" label=t::choose_picture(l) help=t::pictures_are(l, PICTURE_MEGABYTES) accept="image/jpeg,image/png,image/webp,image/gif" />
                <div class="cluster"><Submit label=t::add_picture(l) class="btn strong" /></div>
            </PageForm>
        })}
    }
}

#[component]
pub fn Documents(slug: String, documents: Vec<Document>) -> impl IntoView {
    let l = lang();
    let (last, room) = (documents.len(), documents.len() < usize::from(DOCUMENTS_MAX));
    let of = slug.clone();
    let rows = documents.into_iter().enumerate().map(move |(n, document)| {
        let (href, about) = (document_file(document.id), kind_and_size(&document, l));
        view! {
            <Row slug=of.clone() id=document.id title=document.title label=t::what_it_is_called(l) ends=(n == 0, n + 1 == last)>
                <a class="soft small" href=href rel="external" download="">{about}</a>
            </Row>
        }
    });
    view! {
        <ol class="attached section-xs">{rows.collect_view()}</ol>
        {room.then(|| view! {
            <PageForm verb=format!("?{EVENT_DOCUMENT}") files=true class="flow section-xs item-form">
                <HiddenField name="slug" value=slug />
                <TextField name="called" label=t::what_it_is_called(l) help=t::what_it_is_called_how(l) />
                <FileField name="document" label=t::choose_document(l) help=t::documents_are(l, DOCUMENT_MEGABYTES) accept=".pdf,.odp,.pptx" />
                <div class="cluster"><Submit label=t::add_document(l) class="btn strong" /></div>
            </PageForm>
        })}
    }
}

/// One that is there.
#[component]
fn Row(
    slug: String,
    id: AttachmentId,
    title: String,
    /// Of the field with its words.
    label: &'static str,
    /// Whether it is the first, and the last.
    ends: (bool, bool),
    /// What it looks like.
    children: Children,
) -> impl IntoView {
    let l = lang();
    let of: Of = ("attachment", id.to_string());
    let open = was_refused::<api::DescribeAttachment>(&of);
    let (first, last) = ends;
    let several = !(first && last);
    let step = |way: &'static str, words: &'static str, label: String| {
        view! { <button class="btn compact" type="submit" name="way" value=way aria-label=label>{words}</button> }
    };
    let up = (!first).then(|| step("up", t::up(l), t::move_up(l, &title)));
    let down = (!last).then(|| step("down", t::down(l), t::move_down(l, &title)));
    let (key, stepped, of_steps) = (id.to_string(), id.to_string(), slug.clone());
    let (to_remove, words) = (slug.clone(), title.clone());
    view! {
        <li data-key=key>
            {children()}
            <div class="flow">
                <p class="breaks"><bdi>{title}</bdi></p>
                <div class="cluster tight">
                    {several.then(|| view! {
                        <PageForm verb={target::<api::MoveAttachment>()} class="cluster tight">
                            <input type="hidden" name="slug" value=of_steps />
                            <input type="hidden" name="attachment" value=stepped />
                            {up}
                            {down}
                        </PageForm>
                    })}
                    <details class="extras reword" open=open>
                        <summary class="btn compact">{t::reword(l)}</summary>
                        <PageForm verb={target::<api::DescribeAttachment>()} of class="flow">
                            <HiddenField name="slug" value=slug />
                            <TextField name="words" label value=words />
                            <div class="cluster"><Submit label=t::save(l) class="btn strong compact" /></div>
                        </PageForm>
                    </details>
                    <Remove slug=to_remove id />
                </div>
            </div>
        </li>
    }
}

/// It cannot be undone: so it takes two touches.
#[component]
fn Remove(slug: String, id: AttachmentId) -> impl IntoView {
    let l = lang();
    view! {
        <TwoTouches label=t::remove(l)>
            <p>{t::remove_means(l)}</p>
            <PageForm verb={target::<api::RemoveAttachment>()} class="cluster">
                <input type="hidden" name="slug" value=slug />
                <input type="hidden" name="attachment" value=id.to_string() />
                <Submit label=t::remove_it(l) class="btn bad" />
            </PageForm>
        </TwoTouches>
    }
}
