//! /arrangementer/{slug}/program: the Community Manager edits the programme, and sees who has said yes.

use super::{
    api,
    form::{ItemFields, People},
    programme_address,
    section::clock,
    speaker::Byline,
    texts as t,
};
use crate::{
    drawn::when_read,
    error::AppError,
    events::part::PartPage,
    lang::{Lang, lang},
    request::{attached, request},
    ui::{HiddenField, PageForm, Submit, TwoTouches, retyped, target},
};
use domain::{
    civil::Day,
    events::{
        EventPage,
        agenda::{Agenda, Item, ItemForm, Speaker, Word, service},
        service as events,
    },
};
use leptos::prelude::*;
use leptos_router::hooks::{use_params_map, use_query_map};

type Names = Vec<(String, String)>;

pub fn programme_desk() -> AnyView {
    let slug = use_params_map().with_untracked(|params| params.get("slug").unwrap_or_default());
    let asked = use_query_map().with_untracked(|query| query.get("endre"));
    // A form that was refused says itself which one it was.
    let open = retyped("item").or(asked).unwrap_or_default();
    when_read(read(slug), move |(page, agenda, people)| view! { <Desk page agenda people open /> })
}

async fn read(slug: String) -> Result<(EventPage, Agenda, Names), AppError> {
    let (ctx, viewer) = request();
    let lang = attached::<Lang>().unwrap_or_default();
    let people = service::candidates(&ctx, &viewer).await?;
    let page = events::page(&ctx, &viewer, lang, &slug).await?;
    Ok((page, service::agenda(&ctx, &viewer, &slug).await?, people))
}

#[component]
fn Desk(page: EventPage, agenda: Agenda, people: Names, open: String) -> impl IntoView {
    let l = lang();
    let card = page.card;
    let slug = card.slug.clone();
    let first = card.starts.day;
    let days: Vec<Day> = (0..=card.ends.day.since(first)).map(|days| first.plus(days)).collect();
    let none = agenda.items.is_empty();
    let editing = agenda.items.iter().any(|item| item.id.to_string() == open);
    let items = {
        let (slug, days) = (slug.clone(), days.clone());
        agenda.items.into_iter().map(move |item| {
            let (slug, days) = (slug.clone(), days.clone());
            match item.id.to_string() == open {
                true => view! { <Editing item slug days /> }.into_any(),
                false => view! { <Line item slug first /> }.into_any(),
            }
        })
    };
    let items = items.collect_view();
    view! {
        <People people />
        <PartPage slug=slug.clone() event=card.title here="program" heading=t::programme(l) lead=t::desk_lead(l) narrow=true>
            {none.then(|| view! { <p class="soft section-xs">{t::nothing_yet(l)}</p> })}
            <ol class="programme section-xs">{items}</ol>
            {match editing {
                true => view! { <p class="section-xs"><a class="btn" href=programme_address(&slug)>{t::another(l)}</a></p> }.into_any(),
                false => view! {
                    <section class="section-s" aria-labelledby="nytt">
                        <h2 id="nytt" class="section-head">{t::new_item(l)}</h2>
                        <ItemFields slug form=ItemForm::default() days />
                    </section>
                }
                .into_any(),
            }}
        </PartPage>
    }
}

#[component]
fn Line(item: Item, slug: String, first: Day) -> impl IntoView {
    let l = lang();
    let change = format!("{}?endre={}#skjema", programme_address(&slug), item.id);
    let (about, id) = (t::change_this(l, &item.title), item.id.to_string());
    view! {
        <li data-key=id>
            <time datetime=item.at.to_string()>{clock(item.at, first, l)}</time>
            <div>
                <h2 class="h-s breaks">
                    <bdi>{item.title}</bdi>
                    {item.backstage.then(|| view! { " " <span class="tag">{t::backstage_tag(l)}</span> })}
                </h2>
                {item.about.map(|about| view! { <p class="soft breaks lines">{about}</p> })}
                {item.speakers.into_iter().map(|speaker| view! { <Standing speaker slug=slug.clone() /> }).collect_view()}
                <p><a class="more" href=change aria-label=about data-noscroll=true>{t::change(l)}</a></p>
            </div>
        </li>
    }
}

/// In the place of the item, its form; and the way to take it out.
#[component]
fn Editing(item: Item, slug: String, days: Vec<Day>) -> impl IntoView {
    let l = lang();
    let id = item.id.to_string();
    let first = days.first().copied().unwrap_or(item.at.day);
    // What is before the event's first day stands there by its time.
    let day = item.at.day.since(first).max(0).to_string();
    let form = ItemForm {
        item: id.clone(),
        at: item.at.at.text(l),
        day,
        title: item.title,
        about: item.about.unwrap_or_default(),
        backstage: item.backstage.then(|| "on".into()),
        ..ItemForm::default()
    };
    view! {
        <li id="skjema" class="opened">
            <div>
                <h2 class="h-s">{t::change_item(l)}</h2>
                <ItemFields slug=slug.clone() form days />
                <TwoTouches label=t::remove(l) class="section-xs">
                    <PageForm verb={target::<api::RemoveItem>()} class="flow">
                        <p>{t::remove_means(l)}</p>
                        <HiddenField name="slug" value=slug />
                        <input type="hidden" name="item" value=id />
                        <Submit label=t::remove_it(l) class="btn bad" />
                    </PageForm>
                </TwoTouches>
            </div>
        </li>
    }
}

/// How it stands with a speaker, and what they may have said by word of mouth.
#[component]
fn Standing(speaker: Speaker, slug: String) -> impl IntoView {
    let l = lang();
    let id = speaker.id.to_string();
    let word = speaker.word;
    let name = speaker.name.clone().unwrap_or_default();
    let (tone, words) = match word {
        Word::Given => ("", t::by_name(l)),
        Word::Asked => ("warn", t::is_asked(l)),
        Word::Yes => ("good", t::said_yes(l)),
        Word::No => ("bad", t::said_no(l)),
    };
    let (of, told, out) = (slug.clone(), id.clone(), t::take_out_of(l, &name));
    view! {
        <div class="speaker">
            <Byline speaker />
            <p class="cluster tight"><span class=format!("tag {tone}")>{words}</span></p>
            <div class="cluster">
                {(word != Word::Given).then(|| view! {
                    <PageForm verb={target::<api::SpeakerSays>()} class="cluster">
                        <input type="hidden" name="slug" value=of />
                        <input type="hidden" name="speaker" value=told />
                        {(word != Word::Yes).then(|| view! { <button class="btn compact" type="submit" name="word" value="yes" aria-label=t::has_said_yes_of(l, &name)>{t::has_said_yes(l)}</button> })}
                        {(word != Word::No).then(|| view! { <button class="btn compact" type="submit" name="word" value="no" aria-label=t::has_said_no_of(l, &name)>{t::has_said_no(l)}</button> })}
                    </PageForm>
                })}
                <PageForm verb={target::<api::RemoveSpeaker>()}>
                    <input type="hidden" name="slug" value=slug />
                    <input type="hidden" name="speaker" value=id />
                    <button class="btn compact" type="submit" aria-label=out>{t::take_out(l)}</button>
                </PageForm>
            </div>
        </div>
    }
}
