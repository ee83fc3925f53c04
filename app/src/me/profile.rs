//! /min-side: everything one says of oneself, each piece with who sees it.

use super::{
    api::{self, Update},
    frame::{Saved, Tab},
    texts as t,
};
use crate::{
    address::with_query,
    lang::lang,
    layout::LanguageChoice,
    members::profile_address,
    partnership::partnership,
    ui::{
        AudienceSelect, Chips, Face, Form, HiddenField, Icon, Select, Submit, TagPicker, TextArea,
        TextField, Waiting, shown,
    },
};
use domain::text::first_name;
use domain::{
    Audience, Lang,
    members::{COMPETENCES, FOCUS_AREAS, IDEA_MAX, MOTIVATION_MAX, Me},
};
use leptos::prelude::*;

pub fn profile_tab() -> AnyView {
    let update = ServerAction::<Update>::new();
    let saved = Memo::new(move |before: Option<&usize>| {
        let done = update.value().with(|value| matches!(value, Some(Ok(()))));
        before.copied().unwrap_or_default() + usize::from(done)
    });
    let me = Resource::new(move || saved.get(), |_| api::me());
    view! {
        <Tab>
            <Saved version=saved.into() />
            <Transition fallback=Waiting>
                {move || Suspend::new(async move {
                    shown(me.await, |me| view! { <ProfileForm me update /> })
                })}
            </Transition>
        </Tab>
    }
    .into_any()
}

#[component]
fn ProfileForm(me: Me, update: ServerAction<Update>) -> impl IntoView {
    let l = lang();
    let manager = first_name(&partnership().manager_name).to_owned();
    let form = me.form;
    let mut options: Vec<String> = COMPETENCES.iter().map(|word| (*word).to_owned()).collect();
    options.sort_by_key(|word| !form.competences.contains(word));
    let focus = FOCUS_AREAS.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
    let partners = std::iter::once((String::new(), t::no_partner(l).to_owned()))
        .chain(me.partners.into_iter().map(|partner| (partner.slug, partner.name)))
        .collect::<Vec<_>>();
    let often = [("2", t::twice(l)), ("1", t::once(l)), ("0", t::not_now(l))];
    let often = often.map(|(value, words)| (value.to_owned(), words.to_owned())).to_vec();
    view! {
        <Form action=update check=|input: &Update| input.form.parse().map(drop)>
            <HiddenField name="version" value=form.version />
            <HiddenField name="email" value=form.email.clone() />
            <section class="form-part" aria-labelledby="d1">
                <div class="flow">
                    <h2 id="d1">{t::you(l)}</h2>
                    <p class="soft">{t::you_means(l)}</p>
                    <div class="cluster">
                        <Face portrait=me.portrait name=form.name.clone() size="xl" eager=true />
                        <div class="flow grow">
                            <a class="btn compact" href="/min-side/ansikt">{t::change_picture(l)}</a>
                            <p class="small soft">{t::or_drawn(l)}</p>
                        </div>
                    </div>
                    <div role="group" aria-label=t::portrait(l)>
                        <AudienceSelect name="see_portrait" about=t::portrait(l) value=form.see_portrait />
                    </div>
                </div>
                <div>
                    <TextField name="name" label=t::name(l) autocomplete="name" value=form.name>
                        <AudienceSelect name="see_name" about=t::name(l) value=form.see_name />
                    </TextField>
                    <TextField name="headline" label=t::headline(l) help=t::headline_help(l) optional=true value=form.headline>
                        <AudienceSelect name="see_headline" about=t::headline(l) value=form.see_headline />
                    </TextField>
                    <TextField name="phone" label=t::phone(l) kind="tel" autocomplete="tel" inputmode="tel" optional=true value=form.phone>
                        <AudienceSelect name="see_phone" about=t::phone(l) value=form.see_phone />
                    </TextField>
                    <div class="field">
                        <span class="label">{t::email(l)}</span>
                        <p class="breaks">{form.email}</p>
                        <p class="help">{t::change_email(l)}</p>
                        <AudienceSelect name="see_email" about=t::email(l) value=form.see_email never_public=true />
                    </div>
                    <TextField name="found_at" label=t::found_at(l) help=t::found_at_help(l) optional=true value=form.found_at>
                        <AudienceSelect name="see_found_at" about=t::found_at(l) value=form.see_found_at />
                    </TextField>
                    <Select name="organisation" label=t::partner(l) options=partners value=form.organisation>
                        <AudienceSelect name="see_organisation" about=t::partner(l) value=form.see_organisation />
                    </Select>
                </div>
            </section>
            <section class="form-part" aria-labelledby="d2">
                <div class="flow"><h2 id="d2">{t::can(l)}</h2><p class="soft">{t::can_means(l)}</p></div>
                <div>
                    <TextArea name="motivation" label=t::why(l) help=t::why_help(l) max=MOTIVATION_MAX optional=true value=form.motivation>
                        <AudienceSelect name="see_motivation" about=t::why(l) value=form.see_motivation />
                    </TextArea>
                    <TextArea name="idea" label=t::idea(l) help=t::idea_help(l, &manager) max=IDEA_MAX optional=true value=form.idea />
                    <TagPicker name="competences[]" own="own_competences" field="competences" legend=t::competence(l) options=options known=me.known_competences value=form.competences>
                        <AudienceSelect name="see_competence" about=t::competence(l) value=form.see_competence />
                    </TagPicker>
                    <Chips name="focus[]" field="focus" legend=t::wants(l) options=focus value=form.focus>
                        <AudienceSelect name="see_interests" about=t::wants(l) value=form.see_interests />
                    </Chips>
                    <TextField name="interests" label=t::interests(l) help=t::commas(l) optional=true value=form.interests list="interesser" />
                    <datalist id="interesser">
                        {me.known_interests.into_iter().map(|word| view! { <option value=word></option> }).collect_view()}
                    </datalist>
                    <Select name="request_limit" label=t::how_often(l) help=t::quiet(l) options=often value=form.request_limit />
                </div>
            </section>
            <div class="savebar">
                <Submit label=t::save(l) />
                <a class="more" href=with_query(&profile_address(&me.slug), &[("som", Audience::Members.as_str())])>
                    <Icon name="eye" small=true />{t::as_others_see(l)}
                </a>
            </div>
        </Form>
        <section class="form-part" aria-labelledby="sprak">
            <div class="flow"><h2 id="sprak">{t::language(l)}</h2><p class="soft">{t::language_means(l)}</p></div>
            <div><div class="switch">{Lang::ALL.map(|lang| view! { <LanguageChoice lang class="chip" /> }).collect_view()}</div></div>
        </section>
    }
}
