//! Letters leave by SMTP; where there is none, a page shows what would have been sent.

pub mod mailbox;
pub mod smtp;
pub mod worker;
