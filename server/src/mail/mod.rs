//! Letters leave by SMTP; where there is none, a page shows what would have been sent.

pub mod mailbox;
mod message;
pub mod smtp;
mod texts;
pub mod worker;

use crate::config::Smtp;
use domain::Partnership;
use std::sync::Arc;

/// Whether the mail server is there and lets us in; for the operator.
///
/// # Errors
/// What it said, or why it could not be asked.
pub async fn try_connection(smtp: &Smtp) -> Result<(), String> {
    smtp::Post::new(smtp, Arc::new(Partnership::default()))?.answers().await
}
