//! Words of the pages about projects: a file for each part of them, one name for all.

mod about;
mod along;
mod gate;
mod idea;
mod link;
mod list;
mod needs;
mod people;

pub use {about::*, along::*, gate::*, idea::*, link::*, list::*, needs::*, people::*};
