//! A conversation with a mail server.

use super::message::{self, Envelope};
use crate::config::{Smtp, Tls};
use domain::{Partnership, mail::service::Queued};
use lettre::transport::smtp::{
    Error,
    authentication::{Credentials, DEFAULT_MECHANISMS},
    client::{AsyncSmtpConnection as Connection, Certificate, TlsParameters},
    commands::{Data, Mail, Rcpt},
    extension::{ClientId, Extension, MailParameter},
};
use std::{sync::Arc, time::Duration};
use tokio::time::timeout;

/// For getting through to the server, and then for naming sender and recipient.
const PATIENCE: Duration = Duration::from_secs(30);
/// For the answer to a whole letter. Servers look for viruses and spam first; one that is given up too
/// soon has the letter all the same, and gets it twice. Shorter than a claim of the outbox.
const ANSWER: Duration = Duration::from_secs(300);

/// How a try ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    Sent,
    /// The server does not want this letter now, or the line went dead.
    TryLater(String),
    /// The server will never take it.
    Refused(String),
    /// Nothing can be sent now: the server is away, or does not let us in.
    Away(String),
}

impl Outcome {
    /// Which it is, without what was said: that may hold somebody's address.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Sent => "sent",
            Self::TryLater(_) => "try later",
            Self::Refused(_) => "refused",
            Self::Away(_) => "away",
        }
    }
}

/// A server that takes letters, and the line to it while there is something to send.
pub struct Post {
    smtp: Smtp,
    tls: Option<TlsParameters>,
    place: Arc<Partnership>,
    line: Option<Connection>,
}

impl Post {
    /// # Errors
    /// The host is not a name that a certificate can have.
    pub fn new(smtp: &Smtp, place: Arc<Partnership>) -> Result<Self, String> {
        Self::trusting(smtp, place, &[])
    }

    /// Trusts these certificates (PEM) beside those that this machine trusts.
    ///
    /// # Errors
    /// As `new`, or a certificate is none.
    pub fn trusting(
        smtp: &Smtp,
        place: Arc<Partnership>,
        trusted: &[String],
    ) -> Result<Self, String> {
        let tls = match smtp.tls {
            Tls::None => None,
            Tls::Tls | Tls::Starttls => {
                Some(parameters(&smtp.host, trusted).map_err(|cause| said(&cause))?)
            }
        };
        Ok(Self { smtp: smtp.clone(), tls, place, line: None })
    }

    /// Whether the server is there, and lets us in.
    ///
    /// # Errors
    /// What it said, or why it could not be asked.
    pub async fn answers(&mut self) -> Result<(), String> {
        let line = self.call().await?;
        self.line = Some(line);
        self.hang_up().await;
        Ok(())
    }

    /// A letter is the server's when it has said so, and ours until then, as SMTP wants it: when the line
    /// goes dead before that answer, the letter is tried again. A server that took it and died before
    /// it could answer gets it twice, with the same Message-ID; not trying again would lose letters.
    pub async fn send(&mut self, letter: &Queued) -> Outcome {
        let sender = self.smtp.from.as_deref().unwrap_or(&self.place.manager_email);
        let envelope = match message::envelope(letter, sender, &self.place) {
            Ok(envelope) => envelope,
            Err(why) => return Outcome::Refused(why),
        };
        let mut line = match self.call().await {
            Ok(line) => line,
            Err(why) => return Outcome::Away(why),
        };
        let outcome = hand_over(&mut line, envelope).await;
        if outcome == Outcome::Sent {
            self.line = Some(line);
        } else {
            part(line).await;
        }
        outcome
    }

    /// Says goodbye, if there is a line.
    pub async fn hang_up(&mut self) {
        if let Some(line) = self.line.take() {
            part(line).await;
        }
    }

    /// The line that is open if it still answers, or a new one.
    async fn call(&mut self) -> Result<Connection, String> {
        if let Some(mut line) = self.line.take()
            && timeout(PATIENCE, line.test_connected()).await.is_ok_and(|answered| answered)
        {
            return Ok(line);
        }
        match timeout(PATIENCE, self.dial()).await {
            Ok(Ok(line)) => Ok(line),
            Ok(Err(cause)) => Err(said(&cause)),
            Err(_) => Err("the mail server does not answer".into()),
        }
    }

    async fn dial(&self) -> Result<Connection, Error> {
        let Smtp { host, port, tls, login, .. } = &self.smtp;
        let ours = ClientId::default();
        let at_once = self.tls.clone().filter(|_| *tls == Tls::Tls);
        let address = (host.as_str(), *port);
        let mut line =
            Connection::connect_tokio1(address, Some(PATIENCE), &ours, at_once, None).await?;
        if let (Tls::Starttls, Some(parameters)) = (tls, &self.tls) {
            line.starttls(parameters.clone(), &ours).await?;
        }
        if let Some((user, password)) = login {
            let credentials = Credentials::new(user.clone(), password.clone());
            line.auth(DEFAULT_MECHANISMS, &credentials).await?;
        }
        Ok(line)
    }
}

fn parameters(host: &str, trusted: &[String]) -> Result<TlsParameters, Error> {
    let mut builder = TlsParameters::builder(host.into());
    for pem in trusted {
        builder = builder.add_root_certificate(Certificate::from_pem(pem.as_bytes())?);
    }
    builder.build()
}

/// Sender, recipient, letter. A sender that is refused is our own mistake, and no recipient's bounce.
async fn hand_over(line: &mut Connection, letter: Envelope) -> Outcome {
    let foreign = [&letter.from, &letter.to].iter().any(|address| !address.to_string().is_ascii());
    if foreign && !line.server_info().supports_feature(Extension::SmtpUtfEight) {
        return Outcome::Refused(
            "the mail server cannot write to addresses with such letters".into(),
        );
    }
    let options = if foreign { vec![MailParameter::SmtpUtfEight] } else { vec![] };
    match timeout(PATIENCE, line.command(Mail::new(Some(letter.from), options))).await {
        Ok(Ok(_)) => {}
        Ok(Err(cause)) => return Outcome::Away(said(&cause)),
        Err(_) => return silence(),
    }
    match timeout(PATIENCE, line.command(Rcpt::new(letter.to, vec![]))).await {
        Ok(Ok(_)) => {}
        Ok(Err(cause)) => return verdict(&cause),
        Err(_) => return silence(),
    }
    match timeout(PATIENCE, line.command(Data)).await {
        Ok(Ok(_)) => {}
        Ok(Err(cause)) => return verdict(&cause),
        Err(_) => return silence(),
    }
    match timeout(ANSWER, line.message(&letter.bytes)).await {
        Ok(Ok(_)) => Outcome::Sent,
        Ok(Err(cause)) => verdict(&cause),
        Err(_) => silence(),
    }
}

fn verdict(cause: &Error) -> Outcome {
    let words = said(cause);
    if cause.is_permanent() { Outcome::Refused(words) } else { Outcome::TryLater(words) }
}

fn silence() -> Outcome {
    Outcome::TryLater("the mail server fell silent".into())
}

/// Goodbye, if there is still somebody to say it to.
async fn part(mut line: Connection) {
    let _ = timeout(Duration::from_secs(2), line.abort()).await;
}

/// In one short line, for the log and the outbox.
fn said(cause: &Error) -> String {
    let mut text = cause.to_string();
    let mut deeper = std::error::Error::source(cause);
    while let Some(cause) = deeper {
        text = format!("{text}: {cause}");
        deeper = cause.source();
    }
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).take(300).collect()
}
