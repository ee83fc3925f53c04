//! Pictures that the program draws: faces, houses, a quay. Flat, in twelve printed inks that follow the
//! partnership's colour and the light of the reader. A drawing is a picture of nobody.

mod face;
mod house;
mod inks;
mod parts;
mod picture;
mod token;

pub use face::face;
pub use house::{house, house_by_the_river};
pub use picture::{favicon, picture};
pub use token::{choices, token};
