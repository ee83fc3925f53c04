//! Every page, and the file of WebAssembly it comes in: fetched by the browser when first needed.
//!
//! A file for each page would share so much with every other file that the shared parts become hundreds of
//! their own. So pages that are read together travel together.

use crate::{about, account, home, join, me, members, partners, styring};
use leptos::{lazy, prelude::*};
use leptos_router::ChooseView;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    Home,
    Directory,
    Profile,
    Partners,
    Partner,
    Join,
    Ask,
    Code,
    Link,
    MyProfile,
    MyPortrait,
    MyConsents,
    MyDevices,
    Members,
    About,
    Style,
    Privacy,
    Accessibility,
}

impl ChooseView for Page {
    async fn choose(self) -> AnyView {
        let view = match self {
            Self::Directory => people().await,
            Self::Home | Self::Profile | Self::Partners | Self::Partner => reading(self).await,
            Self::About | Self::Style | Self::Privacy | Self::Accessibility => about(self).await,
            Self::Members => desk().await,
            _ => forms(self).await,
        };
        crate::awake();
        view
    }

    async fn preload(&self) {}
}

#[lazy]
fn people() -> AnyView {
    members::directory_page()
}

#[lazy]
fn reading(page: Page) -> AnyView {
    match page {
        Page::Profile => members::profile_page(),
        Page::Partners => partners::partners_page(),
        Page::Partner => partners::partner_page(),
        _ => home::home_page(),
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
fn about(page: Page) -> AnyView {
    match page {
        Page::Style => about::style_page(),
        Page::Privacy => about::privacy_page(),
        Page::Accessibility => about::accessibility_page(),
        _ => about::about_page(),
    }
}

#[lazy]
fn desk() -> AnyView {
    styring::list_page()
}
