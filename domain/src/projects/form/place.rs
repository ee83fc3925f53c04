//! Where on the map a project is.

use crate::Complaint;
use serde::{Deserialize, Serialize};

/// A place on the map.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Point {
    pub lat: f64,
    pub lon: f64,
}

impl Point {
    /// Two numbers with a comma or a space between, as maps give them.
    pub fn parse(raw: &str) -> Result<Option<Self>, Complaint> {
        if raw.trim().is_empty() {
            return Ok(None);
        }
        let numbers: Option<Vec<f64>> = raw
            .split([',', ';', ' '])
            .filter(|part| !part.is_empty())
            .map(|part| part.parse().ok())
            .collect();
        match numbers.as_deref() {
            Some([lat, lon]) if (-90.0..=90.0).contains(lat) && (-180.0..=180.0).contains(lon) => {
                Ok(Some(Self { lat: *lat, lon: *lon }))
            }
            _ => Err(Complaint::NotANumber),
        }
    }

    pub fn text(self) -> String {
        format!("{:.5}, {:.5}", self.lat, self.lon)
    }
}
