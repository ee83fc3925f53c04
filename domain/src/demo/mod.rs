//! The demo community.
use crate::{Ctx, Result};
pub struct Made {
    pub people: usize,
    pub partners: usize,
}
pub async fn make(_ctx: &Ctx, _seed: u64) -> Result<Made> {
    Ok(Made { people: 0, partners: 0 })
}
