//! One letter, by SMTP.

use crate::config::{Smtp, Tls};
use domain::{Partnership, mail::service::Queued};
use lettre::{
    Address, AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor,
    message::{Mailbox, MultiPart, header::MIME_VERSION_1_0},
    transport::smtp::{
        authentication::Credentials, client::Tls as LettreTls, client::TlsParameters,
    },
};
use std::{sync::Arc, time::Duration};

/// How a try ended.
#[derive(Debug, PartialEq, Eq)]
pub enum Outcome {
    Sent,
    /// The server, or the way to it, is not well now.
    TryLater(String),
    /// The server will never take it.
    Refused(String),
}

/// A server that takes letters.
#[derive(Clone)]
pub struct Post {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    place: Arc<Partnership>,
}

impl Post {
    /// # Errors
    /// The host is not a name that a certificate can have.
    pub fn new(smtp: &Smtp, place: Arc<Partnership>) -> Result<Self, String> {
        let tls = TlsParameters::new(smtp.host.clone()).map_err(|cause| cause.to_string());
        let tls = match smtp.tls {
            Tls::None => LettreTls::None,
            Tls::Starttls => LettreTls::Required(tls?),
            Tls::Tls => LettreTls::Wrapper(tls?),
        };
        let mut builder = AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(&smtp.host)
            .port(smtp.port)
            .tls(tls)
            .timeout(Some(Duration::from_secs(20)));
        if let Some((user, password)) = &smtp.login {
            builder = builder.credentials(Credentials::new(user.clone(), password.clone()));
        }
        Ok(Self { transport: builder.build(), place })
    }

    /// Whether the server is there, and lets us in.
    pub async fn answers(&self) -> Result<(), String> {
        match self.transport.test_connection().await {
            Ok(true) => Ok(()),
            Ok(false) => Err("the mail server says no".into()),
            Err(cause) => Err(said(&cause)),
        }
    }

    /// A conversation that ends before the server has said that it has the letter did not happen:
    /// by the rules of SMTP the letter is still ours. Should a server have taken it all the same, the
    /// second one has the same Message-ID, and mail programs show one.
    pub async fn send(&self, letter: &Queued) -> Outcome {
        let message = match self.message(letter) {
            Ok(message) => message,
            Err(why) => return Outcome::Refused(why),
        };
        match self.transport.send(message).await {
            Ok(_) => Outcome::Sent,
            Err(cause) if cause.is_permanent() => Outcome::Refused(said(&cause)),
            Err(cause) => Outcome::TryLater(said(&cause)),
        }
    }

    fn message(&self, letter: &Queued) -> Result<Message, String> {
        let place = &self.place;
        let address = |text: &str| text.parse::<Address>().map_err(|cause| format!("{cause}"));
        let from = address(&place.manager_email)?;
        let host = from.domain().to_owned();
        let mail = letter.letter.mail(letter.lang, place);
        Message::builder()
            .from(Mailbox::new(Some(place.full_name.clone()), from.clone()))
            .reply_to(Mailbox::new(Some(place.manager_name.clone()), from))
            .to(Mailbox::new(None, address(&letter.recipient)?))
            .subject(mail.subject)
            .message_id(Some(format!("<{}@{host}>", letter.id)))
            .header(MIME_VERSION_1_0)
            .multipart(MultiPart::alternative_plain_html(mail.text, mail.html))
            .map_err(|cause| cause.to_string())
    }
}

/// In one short line, for the log and the outbox.
fn said(cause: &lettre::transport::smtp::Error) -> String {
    let mut text = cause.to_string();
    let mut deeper = std::error::Error::source(cause);
    while let Some(cause) = deeper {
        text = format!("{text}: {cause}");
        deeper = cause.source();
    }
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).take(300).collect()
}
