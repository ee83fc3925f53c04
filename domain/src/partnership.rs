//! The partnership that this installation serves: its name, its colour, its address.

use serde::{Deserialize, Serialize};

/// What the configuration says of the partnership. Everything in it is public.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Partnership {
    /// In running text and in the bar: "Elvebyen".
    pub name: String,
    /// In the footer and in mail: "Elvebyen partnerskap".
    pub full_name: String,
    /// One or two sentences about who it is, in bokmål.
    pub about: String,
    /// The Community Manager as the footer names her, and where to write to her.
    pub manager_name: String,
    pub manager_email: String,
    /// The partnership's colour, in degrees of the OKLCH colour wheel.
    pub hue: u16,
    /// How the outside world addresses us, without a slash at the end; links in mail begin with it.
    pub public_url: String,
}

impl Default for Partnership {
    fn default() -> Self {
        Self {
            name: "Elvebyen".into(),
            full_name: "Elvebyen partnerskap".into(),
            about: "Kommune, borettslag, skole, bibliotek, bedrifter og foreninger som gjør bydelen bærekraftig sammen.".into(),
            manager_name: "Ingrid Solbakken".into(),
            manager_email: "ingrid.solbakken@example.org".into(),
            hue: 172,
            public_url: "http://localhost:3000".into(),
        }
    }
}
