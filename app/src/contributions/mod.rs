//! What people did and the thanks they had: on Min side, on profiles, and for the one who says thank you.
//!
//! All of it is drawn by the server: see `drawn`.

mod api;
mod mine;
mod texts;
mod thank;
mod thank_texts;
mod to_thank;
mod words;

pub use {
    mine::mine_page,
    thank::{thank_page, wait_for_thanks},
    words::{DoneWords, HadWords},
};
