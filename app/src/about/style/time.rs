//! How far something has come, and when it is.

use crate::ui::Icon;
use leptos::prelude::*;

#[component]
pub fn Steps() -> impl IntoView {
    view! {
        <ol class="gates">
            <li class="done">"Deg"</li>
            <li class="done">"Kan og vil"</li>
            <li aria-current="step">"Ansikt"</li>
            <li>"Ja eller nei"</li>
        </ol>
        <div class="progress">
            <progress max="60" value="34" aria-label="34 av 60 plasser"></progress>
            <span>"34 av 60 plasser"</span>
        </div>
        <ul class="checks">
            <li><Icon name="check" /><p>"Har en kontaktperson"</p></li>
            <li class="missing"><Icon name="warn" /><p>"Mangler. Leila ser på den nå."</p></li>
        </ul>
        <div class="timeline">
            <h3>"2026"</h3>
            <ol>
                <li class="thanks"><time datetime="2026-10-16">"16. oktober"</time><p>"Fikk takk fra Fatima"</p></li>
                <li><time datetime="2026-03-10">"10. mars"</time><p>"Ble Pådriver i Elvebyen"</p></li>
            </ol>
        </div>
    }
}

#[component]
pub fn Dates() -> impl IntoView {
    view! {
        <p class="date huge"><b>"3"</b><span><em>"torsdag"</em>"desember"<em>"kl. 08.00"</em></span></p>
        <ul class="events">
            <li>
                <p class="date"><b>"8"</b><span>"desember"</span></p>
                <div>
                    <h3><a href="#dato" rel="external">"Året vi fikk til noe"</a></h3>
                    <p>"Pådriversamling, tirsdag kl. 16.15–19.30"</p>
                </div>
            </li>
        </ul>
        <ol class="programme">
            <li><time datetime="16:15">"16.15"</time><p>"Dørene åpner, og det er mat"</p></li>
            <li><time datetime="16:30">"16.30"</time><p>"Velkommen"</p></li>
        </ol>
    }
}
