//! Every page, and how it comes to the browser.
//!
//! Pages that are read are drawn by the server alone. Those with forms have WebAssembly, in files that are
//! fetched when first needed. A file for each would share so much with every other that the shared parts
//! become hundreds of files; so pages that belong together travel together.

use crate::{account, drawn::drawn, join, layout, me, styring};
use domain::live::Topic;
use leptos::{lazy, prelude::*};
use leptos_router::ChooseView;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    Home,
    Directory,
    Profile,
    Partners,
    Partner,
    Programme,
    Event,
    PlanEvent,
    ChangeEvent,
    /// Programme, planning, run sheet, invitations, tracks, what happened: one route, for each weighs in what
    /// every visit begins with.
    EventPart,
    /// One track of it, or one question.
    EventPiece,
    OwnCalendar,
    SpeakerAnswer,
    Door,
    GuestAnswer,
    Feedback,
    StopInvitations,
    About,
    Privacy,
    Accessibility,
    /// The list, an idea, one project, its private link: see `projects_page`.
    Projects,
    Join,
    Ask,
    Code,
    Link,
    MyProfile,
    MyPortrait,
    MyConsents,
    MyDevices,
    MyContributions,
    SayThanks,
    Members,
    Style,
}

/// Which file of WebAssembly a page comes in.
#[derive(Clone, Copy)]
enum File {
    /// The one that every visit begins with: pages that are read need no more.
    Entry,
    Forms,
    Desk,
}

impl ChooseView for Page {
    async fn choose(self) -> AnyView {
        let view = match self.file() {
            File::Entry => drawn(self).await,
            File::Desk => desk().await,
            File::Forms => forms(self).await,
        };
        crate::awake();
        layout::arrived();
        view
    }

    /// A page is taken over in one go, so its file must be here before that begins.
    async fn preload(&self) {
        #[cfg(feature = "hydrate")]
        match self.file() {
            File::Entry => {}
            File::Desk => __preload_desk().await,
            File::Forms => __preload_forms().await,
        }
    }
}

impl Page {
    fn file(self) -> File {
        match self {
            Self::Home
            | Self::Directory
            | Self::Profile
            | Self::Partners
            | Self::Partner
            | Self::Programme
            | Self::Event
            | Self::PlanEvent
            | Self::ChangeEvent
            | Self::EventPart
            | Self::OwnCalendar
            | Self::SpeakerAnswer
            | Self::Door
            | Self::EventPiece
            | Self::GuestAnswer
            | Self::Feedback
            | Self::MyContributions
            | Self::SayThanks
            | Self::StopInvitations
            | Self::Projects
            | Self::About
            | Self::Privacy
            | Self::Accessibility
            | Self::Style => File::Entry,
            Self::Members => File::Desk,
            _ => File::Forms,
        }
    }

    /// People stand there, and whoever comes or goes moves the others.
    pub fn is_a_list(self) -> bool {
        matches!(self, Self::Directory | Self::Partners | Self::Partner)
    }

    /// What a page that is read follows.
    pub fn topics(self) -> &'static [Topic] {
        match self {
            Self::Home => &[Topic::Members, Topic::Events, Topic::Projects],
            Self::Directory | Self::Profile | Self::SayThanks => &[Topic::Members],
            Self::MyContributions => &[Topic::Members, Topic::Projects],
            Self::Programme | Self::Event | Self::EventPart => &[Topic::Events],
            Self::GuestAnswer => &[Topic::Events, Topic::Projects],
            Self::Projects => &[Topic::Projects],
            Self::Partners | Self::Partner => &[Topic::Members, Topic::Partners],
            _ => &[],
        }
    }

    #[cfg(feature = "ssr")]
    pub fn draw(self) -> AnyView {
        use crate::{about, contributions, events, home, members, partners, projects};
        match self {
            Self::Directory => members::directory_page(),
            Self::Profile => members::profile_page(),
            Self::Partners => partners::partners_page(),
            Self::Partner => partners::partner_page(),
            Self::Programme => events::list_page(),
            Self::Event => events::event_page(),
            Self::PlanEvent => events::plan_page(),
            Self::ChangeEvent => events::change_page(),
            Self::EventPart => events::part_page(),
            Self::OwnCalendar => events::own_calendar_page(),
            Self::SpeakerAnswer => events::speaker_page(),
            Self::Door => events::door_page(),
            Self::EventPiece => events::piece_page(),
            Self::GuestAnswer => events::guest_page(),
            Self::Feedback => events::feedback_page(),
            Self::MyContributions => contributions::mine_page(),
            Self::SayThanks => contributions::thank_page(),
            Self::StopInvitations => events::stop_page(),
            Self::Projects => projects::projects_page(),
            Self::About => about::about_page(),
            Self::Privacy => about::privacy_page(),
            Self::Accessibility => about::accessibility_page(),
            Self::Style => about::style_page(),
            _ => home::home_page(),
        }
    }
}

#[lazy]
fn forms(page: Page) -> AnyView {
    match page {
        Page::Join => join::join_page(),
        Page::Code => account::code_page(),
        Page::Link => account::link_page(),
        Page::MyProfile => me::profile_tab(),
        Page::MyPortrait => me::portrait_tab(),
        Page::MyConsents => me::consents_tab(),
        Page::MyDevices => me::devices_tab(),
        _ => account::ask_page(),
    }
}

#[lazy]
fn desk() -> AnyView {
    styring::list_page()
}
