//! Where files are sent, by a form of its page. A file is more than a server function should carry; the server
//! takes it itself.

/// A picture of an event, with what one sees in it.
pub const EVENT_PICTURE: &str = "/api/events/picture";
/// Slides of an event, with what they are called.
pub const EVENT_DOCUMENT: &str = "/api/events/document";
