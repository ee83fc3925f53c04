//! A letter as a message: headers, plain text and HTML.

use domain::{
    Partnership,
    mail::{Mail, service::Queued},
};
use lettre::{
    Address, Message,
    message::{
        Mailbox, MultiPart, SinglePart,
        header::{ContentType, Header, HeaderName, HeaderValue, MIME_VERSION_1_0},
    },
};
use std::error::Error;

/// From whom, to whom, and every byte in between.
pub struct Envelope {
    pub from: Address,
    pub to: Address,
    pub bytes: Vec<u8>,
}

/// Its Message-ID comes from the letter's id: a letter that goes out twice, because a server took it and
/// died before it could say so, is recognised as the same one by whoever receives it.
///
/// # Errors
/// An address that no mail server understands.
pub fn envelope(letter: &Queued, sender: &str, place: &Partnership) -> Result<Envelope, String> {
    let (from, to) = (address(sender)?, address(&letter.recipient)?);
    let mail = letter.letter.mail(letter.lang, place);
    let body = body(&mail)?;
    let mut message = Message::builder()
        .from(Mailbox::new(Some(plain(&place.full_name)), from.clone()))
        .reply_to(Mailbox::new(Some(plain(&place.manager_name)), address(&place.manager_email)?))
        .to(Mailbox::new(None, to.clone()))
        .subject(mail.subject)
        .message_id(Some(format!("<{}@{}>", letter.id, from.domain())))
        .header(MIME_VERSION_1_0)
        .header(AutoSubmitted);
    // RFC 8058: whoever shows the letter can offer a button that works without opening a page.
    if let Some(stop) = mail.stop.filter(|stop| stop.chars().all(|c| c.is_ascii_graphic())) {
        message = message.header(ListUnsubscribe(stop)).header(OneClick);
    }
    let message = message.multipart(body).map_err(|cause| cause.to_string())?;
    Ok(Envelope { from, to, bytes: message.formatted() })
}

/// Plain text, HTML, and for calendars the event: the last that a program understands is what it shows.
fn body(mail: &Mail) -> Result<MultiPart, String> {
    let both = MultiPart::alternative_plain_html(mail.text.clone(), mail.html.clone());
    let Some(entry) = &mail.entry else { return Ok(both) };
    let kind = format!("text/calendar; charset=utf-8; method={}", entry.method);
    let kind = ContentType::parse(&kind).map_err(|cause| cause.to_string())?;
    Ok(both.singlepart(SinglePart::builder().header(kind).body(entry.text.clone())))
}

/// A host name with other letters than a to z has a form that every server knows.
fn address(text: &str) -> Result<Address, String> {
    let unfit = |why: String| format!("'{text}' is no address to send to: {why}");
    let (name, host) = text.rsplit_once('@').ok_or_else(|| unfit("it has no @".into()))?;
    let host = idna::domain_to_ascii(host).map_err(|cause| unfit(cause.to_string()))?;
    Address::new(name, host).map_err(|cause| unfit(cause.to_string()))
}

/// A line break in a name would end the header.
fn plain(name: &str) -> String {
    let breaks = |c: char| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}');
    name.chars().map(|c| if breaks(c) { ' ' } else { c }).collect()
}

/// Asks machines not to answer with "I am on holiday".
#[derive(Clone)]
struct AutoSubmitted;

impl Header for AutoSubmitted {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Auto-Submitted")
    }

    fn parse(_: &str) -> Result<Self, Box<dyn Error + Send + Sync>> {
        Ok(Self)
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), "auto-generated".into())
    }
}

/// Where one press ends such letters.
#[derive(Clone)]
struct ListUnsubscribe(String);

impl Header for ListUnsubscribe {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("List-Unsubscribe")
    }

    fn parse(text: &str) -> Result<Self, Box<dyn Error + Send + Sync>> {
        Ok(Self(text.trim_matches(['<', '>']).to_owned()))
    }

    /// An address is not broken into lines, or it is none.
    fn display(&self) -> HeaderValue {
        let value = format!("<{}>", self.0);
        HeaderValue::dangerous_new_pre_encoded(Self::name(), value.clone(), value)
    }
}

/// And that the press may be a machine's, on behalf of whoever pressed.
#[derive(Clone)]
struct OneClick;

impl Header for OneClick {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("List-Unsubscribe-Post")
    }

    fn parse(_: &str) -> Result<Self, Box<dyn Error + Send + Sync>> {
        Ok(Self)
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), "List-Unsubscribe=One-Click".into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::{Lang, mail::Letter};

    fn message(name: &str, recipient: &str, place: &Partnership) -> Result<String, String> {
        let letter = Queued {
            id: uuid::Uuid::from_u128(7),
            recipient: recipient.into(),
            lang: Lang::Nb,
            letter: Letter::Welcome {
                name: name.into(),
                personal: "Hei".into(),
                manager: "Ingrid".into(),
                link: "https://elvebyen.example/logg-inn".into(),
            },
            tries: 1,
        };
        envelope(&letter, "post@elvebyen.example", place)
            .map(|envelope| String::from_utf8(envelope.bytes).unwrap())
    }

    fn headers(message: &str) -> Vec<&str> {
        let (head, _) = message.split_once("\r\n\r\n").unwrap();
        head.split("\r\n").filter(|line| !line.starts_with([' ', '\t'])).collect()
    }

    #[test]
    fn the_head_says_who_and_which() {
        let message = message("Thi", "thi@example.org", &Partnership::default()).unwrap();
        for line in [
            "From: \"Elvebyen partnerskap\" <post@elvebyen.example>",
            "Reply-To: \"Ingrid Solbakken\" <ingrid.solbakken@example.org>",
            "To: thi@example.org",
            "Subject: Velkommen til Elvebyen, Thi!",
            "Message-ID: <00000000-0000-0000-0000-000000000007@elvebyen.example>",
            "Auto-Submitted: auto-generated",
        ] {
            assert!(headers(&message).contains(&line), "{line}\n{message}");
        }
        let (plain, html) =
            (message.find("text/plain").unwrap(), message.find("text/html").unwrap());
        assert!(plain < html, "programs show the last part that they understand");
    }

    /// Header names of a message from a name and a place.
    fn names(name: &str, place: &Partnership) -> Vec<String> {
        let message = message(name, "thi@example.org", place).unwrap();
        let name = |line: &&str| line.split(':').next().unwrap_or_default().to_owned();
        headers(&message).iter().map(name).collect()
    }

    #[test]
    fn an_invitation_says_how_to_stop_it_and_carries_an_event() {
        let at = |wall: &str| wall.to_owned().try_into().unwrap();
        let stop = format!("https://elvebyen.example/avmeld/{}", "0123456789abcdef".repeat(4));
        let invitation = domain::mail::Invitation {
            name: "Thi".into(),
            member: true,
            reminder: false,
            title: "Hvor ble det av restene?".into(),
            lead: None,
            starts: at("2026-12-03T08:00"),
            ends: at("2026-12-03T09:30"),
            place: None,
            personal: None,
            manager: "Ingrid Solbakken".into(),
            link: "https://elvebyen.example/svar/x".into(),
            stop: stop.clone(),
            entry: Some(domain::mail::Enclosure {
                method: "REQUEST".into(),
                text: "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n".into(),
            }),
        };
        let letter = Queued {
            id: uuid::Uuid::from_u128(7),
            recipient: "thi@example.org".into(),
            lang: Lang::Nb,
            letter: Letter::Invitation(invitation),
            tries: 1,
        };
        let envelope = envelope(&letter, "post@elvebyen.example", &Partnership::default()).unwrap();
        let message = String::from_utf8(envelope.bytes).unwrap();
        for line in [
            format!("List-Unsubscribe: <{stop}>"),
            "List-Unsubscribe-Post: List-Unsubscribe=One-Click".into(),
        ] {
            assert!(headers(&message).contains(&line.as_str()), "{line}\n{message}");
        }
        assert!(message.contains("text/calendar; charset=utf-8; method=REQUEST"), "{message}");
        assert!(message.contains("BEGIN:VCALENDAR"), "{message}");
        let other = self::message("Thi", "thi@example.org", &Partnership::default()).unwrap();
        assert!(!other.contains("List-Unsubscribe") && !other.contains("text/calendar"));
    }

    #[test]
    fn no_name_becomes_a_header() {
        let ours = names("Thi", &Partnership::default());
        for evil in
            ["Eve\r\nBcc: all@example.org", "Eve\nBcc: x", "Eve\u{2028}Bcc: x", "\"<Eve>,\" x"]
        {
            let place = Partnership {
                name: evil.into(),
                full_name: evil.into(),
                manager_name: evil.into(),
                ..Partnership::default()
            };
            assert_eq!(names(evil, &place), ours, "{evil:?}");
        }
    }

    #[test]
    fn long_and_foreign_names_stay_within_the_lines() {
        for name in ["Ø".repeat(200), "عائشة".repeat(40), "👩‍🌾".repeat(40), "a".repeat(200)]
        {
            let place = Partnership { full_name: name.clone(), ..Partnership::default() };
            let message = message(&name, "thi@example.org", &place).unwrap();
            assert!(message.is_ascii());
            assert!(message.split("\r\n").all(|line| line.len() <= 998), "{message}");
        }
    }

    #[test]
    fn addresses_of_all_countries_or_a_reason() {
        let place = Partnership::default();
        let message_to = |to| message("Thi", to, &place);
        assert!(message_to("thi@blåbær.no").unwrap().contains("To: thi@xn--blbr-roah.no"));
        for bad in ["thi", "thi@", "@example.org", "thi@exa mple.org", "t\r\nhi@example.org"] {
            assert!(message_to(bad).is_err_and(|why| why.contains("no address")), "{bad:?}");
        }
    }
}
