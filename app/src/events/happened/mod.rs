//! What happened at an event: on its page, its pictures one by one, and where it is told.

mod api;
mod desk;
mod gallery;
mod one;
mod rows;
mod section;
mod size;
mod texts;

pub use {
    desk::{happened_desk, in_no_picture},
    one::pictures_page,
    section::WhatHappened,
    texts::afterwards,
};

use super::event_address;
use domain::attachments::AttachmentId;

/// Where the Community Manager tells it.
pub fn happened_address(slug: &str) -> String {
    format!("{}/etterpa", event_address(slug))
}

/// Where the pictures are seen one by one; the first is 1.
fn pictures_address(slug: &str, number: usize) -> String {
    format!("{}/bilder?nr={number}", event_address(slug))
}

/// A picture itself.
fn picture_file(id: AttachmentId, side: u32) -> String {
    format!("/vedlegg/{id}/{side}.jpg")
}

/// A document itself.
fn document_file(id: AttachmentId) -> String {
    format!("/vedlegg/{id}/last-ned")
}
