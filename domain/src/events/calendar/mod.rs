//! Events as calendars want them: RFC 5545, for a file, a feed, an invitation or its withdrawal.

mod lines;
mod zone;

use super::{Answer, EventId};
use crate::account::Email;
use jiff::{Timestamp, tz::TimeZone};
use lines::Lines;

/// A calendar with its events, all in one zone.
#[derive(Clone, Debug)]
pub struct Calendar {
    pub method: Method,
    /// What a feed is called where it is subscribed to.
    pub name: Option<String>,
    /// Which wall the times stand on: 08.00 stays 08.00 when the clock changes.
    pub zone: TimeZone,
    pub entries: Vec<Entry>,
}

/// What whoever gets it is to do with it (RFC 5546).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// Look at it: a file or a feed, without anybody's name.
    Publish,
    /// Answer it: an invitation, or a change of it.
    Request,
    /// Take it out.
    Cancel,
}

/// One event.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The same for as long as there is the event, whatever becomes of its address.
    pub id: EventId,
    /// Rises with every change that people must know of.
    pub sequence: u32,
    /// When this text was made.
    pub stamp: Timestamp,
    pub last_modified: Timestamp,
    pub starts: Timestamp,
    pub ends: Timestamp,
    pub summary: String,
    pub description: String,
    pub location: String,
    pub url: String,
    pub status: Status,
    pub organizer: Option<Mailbox>,
    pub attendee: Option<Attendee>,
}

/// Whether it takes place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    Confirmed,
    Tentative,
    Cancelled,
}

/// A name and where to write to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mailbox {
    pub name: String,
    pub email: Email,
}

/// The one who is invited, with the answer so far.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attendee {
    pub mailbox: Mailbox,
    pub answer: Option<Answer>,
}

/// What its content is called over HTTP and in mail; a mail adds `; method=REQUEST`.
pub const CONTENT_TYPE: &str = "text/calendar; charset=utf-8";

impl Method {
    /// As it stands in the text, and in the `method` of a mail's part.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Publish => "PUBLISH",
            Self::Request => "REQUEST",
            Self::Cancel => "CANCEL",
        }
    }
}

impl Calendar {
    /// The whole file, with CRLF at the ends of its lines.
    pub fn text(&self) -> String {
        let mut lines = Lines::default();
        lines.line("BEGIN:VCALENDAR");
        lines.line("VERSION:2.0");
        lines.line("PRODID:-//Padriver//Padriver//NO");
        lines.line("CALSCALE:GREGORIAN");
        lines.line(&format!("METHOD:{}", self.method.as_str()));
        if let Some(name) = &self.name {
            lines.text("NAME", name);
            lines.text("X-WR-CALNAME", name);
            // Older programs know the second only. They come back when they like, mostly.
            lines.line("REFRESH-INTERVAL;VALUE=DURATION:PT1H");
            lines.line("X-PUBLISHED-TTL:PT1H");
        }
        let zone = zone::named(&self.zone);
        if let Some(name) = zone {
            let first = self.entries.iter().map(|entry| entry.starts).min();
            zone::describe(&mut lines, &self.zone, name, first);
        }
        for entry in &self.entries {
            self.entry(&mut lines, entry);
        }
        lines.line("END:VCALENDAR");
        lines.into_text()
    }

    fn entry(&self, lines: &mut Lines, entry: &Entry) {
        lines.line("BEGIN:VEVENT");
        lines.line(&format!("UID:{}", entry.id));
        lines.line(&format!("SEQUENCE:{}", entry.sequence));
        lines.line(&format!("DTSTAMP:{}", utc(entry.stamp)));
        lines.line(&format!("LAST-MODIFIED:{}", utc(entry.last_modified)));
        lines.line(&format!("DTSTART{}", self.time(entry.starts)));
        // An end that does not come after the start makes the whole file worthless to some.
        if entry.ends > entry.starts {
            lines.line(&format!("DTEND{}", self.time(entry.ends)));
        }
        lines.text("SUMMARY", &entry.summary);
        lines.text("DESCRIPTION", &entry.description);
        lines.text("LOCATION", &entry.location);
        lines.link("URL", &entry.url);
        lines.line(&format!("STATUS:{}", self.status(entry)));
        if let Some(organizer) = &entry.organizer {
            lines.person("ORGANIZER", organizer, "");
        }
        // Published to everybody, it is nobody's invitation.
        if let (Some(attendee), Method::Request | Method::Cancel) = (&entry.attendee, self.method) {
            lines.person("ATTENDEE", &attendee.mailbox, &attending(attendee.answer));
        }
        lines.line("END:VEVENT");
    }

    fn status(&self, entry: &Entry) -> &'static str {
        match (self.method, entry.status) {
            (Method::Cancel, _) | (_, Status::Cancelled) => "CANCELLED",
            (_, Status::Tentative) => "TENTATIVE",
            (_, Status::Confirmed) => "CONFIRMED",
        }
    }

    /// `;TZID=Europe/Oslo:20261203T080000`. In UTC where the zone has no name, and in the hour of the
    /// autumn night that comes twice, which the clock on the wall cannot tell apart.
    fn time(&self, at: Timestamp) -> String {
        let wall = self.zone.to_datetime(at);
        match zone::named(&self.zone) {
            Some(name) if self.zone.to_timestamp(wall).is_ok_and(|back| back == at) => {
                format!(";TZID={name}:{}", wall.strftime("%Y%m%dT%H%M%S"))
            }
            _ => format!(":{}", utc(at)),
        }
    }
}

fn utc(at: Timestamp) -> String {
    at.strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// Answers are given by our own button. A calendar that mailed one would mail it to nobody.
fn attending(answer: Option<Answer>) -> String {
    let status = match answer {
        None => "NEEDS-ACTION",
        Some(Answer::Coming) => "ACCEPTED",
        Some(Answer::Maybe) => "TENTATIVE",
        Some(Answer::No) => "DECLINED",
    };
    format!(";ROLE=REQ-PARTICIPANT;PARTSTAT={status};RSVP=FALSE")
}

#[cfg(test)]
mod tests;
