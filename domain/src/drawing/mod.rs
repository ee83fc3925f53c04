//! Pictures that the program draws: faces, houses, a quay. Flat, in twelve printed inks that follow the
//! partnership's colour and the light of the reader. A drawing is a picture of nobody.

mod face;
mod house;
mod inks;
#[cfg(feature = "store")]
mod lettering;
mod parts;
mod picture;
#[cfg(feature = "store")]
mod poster;
#[cfg(feature = "store")]
mod scene;
mod token;

pub use face::face;
pub use house::{house, house_by_the_river};
pub use picture::{favicon, picture};
#[cfg(feature = "store")]
pub use poster::{HEIGHT as POSTER_HEIGHT, Mark, Poster, WIDTH as POSTER_WIDTH};
#[cfg(feature = "store")]
pub use scene::{Scene, scene};
pub use token::{choices, token};
