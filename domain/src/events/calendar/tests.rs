//! What calendars get, word for word.

use super::*;

fn breakfast() -> Entry {
    let at = |text: &str| text.parse().unwrap();
    Entry {
        id: "01890000-0000-7000-8000-000000000000".parse::<uuid::Uuid>().unwrap().into(),
        sequence: 2,
        stamp: at("2026-11-24T12:00:00Z"),
        last_modified: at("2026-11-23T08:15:00Z"),
        starts: at("2026-12-03T07:00:00Z"),
        ends: at("2026-12-03T08:30:00Z"),
        summary: "Pådriverfrokost: ombruk, søm og kaffe".into(),
        description: "Ta med noe som er ødelagt.\n\nVelkommen!".into(),
        location: "Lageret; Elvegata 4".into(),
        url: "https://elvebyen.example/arrangementer/frokost".into(),
        status: Status::Confirmed,
        organizer: Some(mailbox("Ingrid Solbakken", "ingrid.solbakken@example.org")),
        attendee: Some(Attendee { mailbox: mailbox("Ewa Nowak", "ewa@example.org"), answer: None }),
    }
}

fn mailbox(name: &str, email: &str) -> Mailbox {
    Mailbox { name: name.into(), email: Email::parse(email).unwrap() }
}

fn calendar(method: Method, entries: Vec<Entry>) -> Calendar {
    Calendar { method, name: None, zone: crate::time::zone(), entries }
}

fn event(text: &str) -> String {
    let start = text.find("BEGIN:VEVENT").unwrap();
    text[start..].replace("\r\n ", "").replace("\r\n", "\n")
}

#[test]
fn an_invitation_word_for_word() {
    let text = calendar(Method::Request, vec![breakfast()]).text();
    assert!(text.starts_with(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Padriver//Padriver//NO\r\n\
         CALSCALE:GREGORIAN\r\nMETHOD:REQUEST\r\nBEGIN:VTIMEZONE\r\nTZID:Europe/Oslo\r\n"
    ));
    assert_eq!(
        event(&text),
        "BEGIN:VEVENT
UID:01890000-0000-7000-8000-000000000000
SEQUENCE:2
DTSTAMP:20261124T120000Z
LAST-MODIFIED:20261123T081500Z
DTSTART;TZID=Europe/Oslo:20261203T080000
DTEND;TZID=Europe/Oslo:20261203T093000
SUMMARY:Pådriverfrokost: ombruk\\, søm og kaffe
DESCRIPTION:Ta med noe som er ødelagt.\\n\\nVelkommen!
LOCATION:Lageret\\; Elvegata 4
URL:https://elvebyen.example/arrangementer/frokost
STATUS:CONFIRMED
ORGANIZER;CN=\"Ingrid Solbakken\":mailto:ingrid.solbakken@example.org
ATTENDEE;CN=\"Ewa Nowak\";ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE:mailto:ewa@example.org
END:VEVENT
END:VCALENDAR
"
    );
    assert!(text.split("\r\n").all(|line| line.len() <= 75 && !line.contains(['\r', '\n'])));
}

#[test]
fn what_is_published_names_nobody_who_comes() {
    let feed =
        Calendar { name: Some("Elvebyen".into()), ..calendar(Method::Publish, vec![breakfast()]) };
    let text = feed.text();
    assert!(text.contains("METHOD:PUBLISH\r\nNAME:Elvebyen\r\nX-WR-CALNAME:Elvebyen\r\n"));
    assert!(!text.contains("ATTENDEE") && !text.contains("ewa@"));
    let empty = calendar(Method::Publish, Vec::new()).text();
    assert!(empty.contains("END:VTIMEZONE\r\nEND:VCALENDAR\r\n"));
}

#[test]
fn a_withdrawal_is_cancelled_whatever_it_was() {
    let text = event(&calendar(Method::Cancel, vec![breakfast()]).text());
    assert!(text.contains("STATUS:CANCELLED\n") && text.contains("ATTENDEE;"));
    for (status, expected) in [
        (Status::Confirmed, "STATUS:CONFIRMED\n"),
        (Status::Tentative, "STATUS:TENTATIVE\n"),
        (Status::Cancelled, "STATUS:CANCELLED\n"),
    ] {
        let entry = Entry { status, ..breakfast() };
        assert!(event(&calendar(Method::Publish, vec![entry]).text()).contains(expected));
    }
}

#[test]
fn the_answer_stands_with_the_invited() {
    for (answer, expected) in [
        (None, "PARTSTAT=NEEDS-ACTION"),
        (Some(Answer::Coming), "PARTSTAT=ACCEPTED"),
        (Some(Answer::Maybe), "PARTSTAT=TENTATIVE"),
        (Some(Answer::No), "PARTSTAT=DECLINED"),
    ] {
        let attendee = Some(Attendee { mailbox: mailbox("Ewa", "ewa@example.org"), answer });
        let entry = Entry { attendee, ..breakfast() };
        assert!(event(&calendar(Method::Request, vec![entry]).text()).contains(expected));
    }
}

#[test]
fn eight_in_the_morning_is_eight_in_summer_too() {
    //   in Greenwich             on the wall
    for (starts, expected) in [
        ("2026-03-05T07:00:00Z", "DTSTART;TZID=Europe/Oslo:20260305T080000\n"),
        ("2026-04-02T06:00:00Z", "DTSTART;TZID=Europe/Oslo:20260402T080000\n"),
        // half past two comes twice that night: the first by the wall, the second by Greenwich
        ("2026-10-25T00:30:00Z", "DTSTART;TZID=Europe/Oslo:20261025T023000\n"),
        ("2026-10-25T01:30:00Z", "DTSTART:20261025T013000Z\n"),
    ] {
        let entry = Entry { starts: starts.parse().unwrap(), ..breakfast() };
        let text = event(&calendar(Method::Publish, vec![entry.clone()]).text());
        assert!(text.contains(expected), "{text}");
        let utc = Calendar { zone: TimeZone::UTC, ..calendar(Method::Publish, vec![entry]) }.text();
        assert!(!utc.contains("VTIMEZONE") && !utc.contains("TZID"));
    }
}

#[test]
fn hostile_words_stay_words() {
    let entry = Entry {
        summary: "Frokost\r\nATTENDEE:mailto:alle@example.org\r\nX:<b>".into(),
        location: "a\\, b\nEND:VEVENT".into(),
        url: "https://x.example/\nBEGIN:VALARM".into(),
        description: "\u{0}\u{7}\u{1b}".into(),
        ends: "2026-12-03T07:00:00Z".parse().unwrap(),
        organizer: Some(mailbox("\"\r\nX:y", "i@example.org")),
        attendee: None,
        ..breakfast()
    };
    assert_eq!(
        event(&calendar(Method::Publish, vec![entry]).text()),
        "BEGIN:VEVENT
UID:01890000-0000-7000-8000-000000000000
SEQUENCE:2
DTSTAMP:20261124T120000Z
LAST-MODIFIED:20261123T081500Z
DTSTART;TZID=Europe/Oslo:20261203T080000
SUMMARY:Frokost\\nATTENDEE:mailto:alle@example.org\\nX:<b>
LOCATION:a\\\\\\, b\\nEND:VEVENT
STATUS:CONFIRMED
ORGANIZER;CN=\"' X:y\":mailto:i@example.org
END:VEVENT
END:VCALENDAR
"
    );
}
