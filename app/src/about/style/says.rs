//! What the app says back, also when there is nothing.

use crate::{partnership::partnership, ui::Icon};
use leptos::prelude::*;

#[component]
pub fn Says() -> impl IntoView {
    view! {
        <div class="notice"><Icon name="info" /><p>"Uke 8 er vinterferie. Færre kommer da."</p></div>
        <div class="notice good"><Icon name="check" /><p>"Velkommen! Ingrid hilser på deg i løpet av dagen."</p></div>
        <div class="notice warn"><Icon name="warn" /><p>"Du vises på den åpne siden når Ingrid har hilst på deg."</p></div>
        <div class="notice bad"><Icon name="warn" /><p><strong>"Vi fikk ikke lagret."</strong> " Det du skrev er her fortsatt."</p></div>
        <div class="toast"><Icon name="check" />"Lagret " <button type="button">"Angre"</button></div>
        <dialog class="dialog" open=true aria-labelledby="stil_slett">
            <div class="flow">
                <h3 id="stil_slett">"Skal vi slette deg?"</h3>
                <p>"Det dere fikk til sammen blir stående som «Tidligere Pådriver»."</p>
                <div class="cluster"><button class="btn bad" type="button">"Slett meg"</button><button class="btn" type="button">"Behold"</button></div>
            </div>
        </dialog>
    }
}

#[component]
pub fn Nothing() -> impl IntoView {
    let hue = partnership().hue;
    view! {
        <div class="empty">
            <img class="picture" src=format!("/tegning/{hue}/bilde/robat.svg") alt="" width="640" height="400" />
            <p>"Ingen her ennå. Prøv ett filter mindre."</p>
            <a class="btn" href="#tomt" rel="external">"Se alle"</a>
        </div>
        <div class="flow" aria-hidden="true"><span class="skeleton half still"></span><span class="skeleton still"></span></div>
    }
}
