//! What is typed at a sign-up, and what it becomes when it is sound.

use super::{ANSWER_FIELDS, Answer, Question, TrackId};
use crate::{
    Complaint, FieldErrors,
    account::Email,
    members::{Name, line},
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use uuid::Uuid;

/// Companions of one person. More than this is a group, and asks the Community Manager.
pub const COMPANIONS_MAX: u16 = 9;
/// Tracks one may wish for, the dearest first.
pub const WISHES_MAX: u16 = 5;
/// What one does not eat, or needs to take part.
pub const NEED_MAX: u16 = 200;

/// The sign-up, as it was typed. An unticked box sends nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct SignUpForm {
    /// As `Answer` is written: the button that was touched.
    pub answer: String,
    /// Of a guest; a Pådriver has them already.
    pub name: String,
    pub email: String,
    /// Names, one a field or one a line.
    pub companions: Vec<String>,
    /// Takes the places there are, rather than none.
    pub takes_fewer: Option<String>,
    pub food: String,
    pub access: String,
    /// Ticked: food and access may be kept until 14 days after.
    pub needs_consent: Option<String>,
    /// Ids of tracks, the dearest first.
    pub tracks: Vec<String>,
    /// By the number of the question, as `ANSWER_FIELDS` has them: a choice nobody made is not sent at
    /// all, and those after it must not move up.
    pub answers: BTreeMap<String, String>,
    /// Which questions these are answers to; see `fingerprint`.
    pub asked: String,
    /// Ticked: the others may see that I come.
    pub shown: Option<String>,
    /// People leave it empty, for they do not see it.
    pub website: String,
    /// When the form was drawn, in seconds, with a seal.
    pub drawn_at: String,
}

/// Who signs up without an account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guest {
    pub name: Name,
    pub email: Email,
}

/// An answer with what belongs to it. Who does not come brings nobody and needs nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignUp {
    pub answer: Answer,
    pub companions: Vec<Name>,
    pub takes_fewer: bool,
    /// Only with consent.
    pub food: Option<String>,
    pub access: Option<String>,
    pub tracks: Vec<TrackId>,
    /// One for each question.
    pub answers: Vec<Option<String>>,
    pub shown: bool,
}

impl SignUp {
    /// A bare answer, as the button in a mail gives it.
    pub fn only(answer: Answer) -> Self {
        Self {
            answer,
            companions: Vec::new(),
            takes_fewer: false,
            food: None,
            access: None,
            tracks: Vec::new(),
            answers: Vec::new(),
            shown: false,
        }
    }
}

impl SignUpForm {
    /// Of a Pådriver, who is known.
    pub fn parse(&self, questions: &[Question]) -> Result<SignUp, FieldErrors> {
        let mut errors = FieldErrors::default();
        match self.read(&mut errors, questions) {
            Some(sign_up) if errors.is_empty() => Ok(sign_up),
            _ => Err(errors),
        }
    }

    /// Of a guest, who says who they are.
    pub fn parse_guest(&self, questions: &[Question]) -> Result<(Guest, SignUp), FieldErrors> {
        let mut errors = FieldErrors::default();
        let name = errors.take("name", Name::parse(&self.name));
        let email = errors.take("email", Email::parse(&self.email));
        let sign_up = self.read(&mut errors, questions);
        match (name, email, sign_up) {
            (Some(name), Some(email), Some(sign_up)) if errors.is_empty() => {
                Ok((Guest { name, email }, sign_up))
            }
            _ => Err(errors),
        }
    }

    fn read(&self, errors: &mut FieldErrors, questions: &[Question]) -> Option<SignUp> {
        let answer = errors.take("answer", Answer::parse(&self.answer))?;
        let shown = self.shown.is_some();
        if answer == Answer::No {
            return Some(SignUp::only(answer));
        }
        let companions = errors.take("companions", companions(&self.companions));
        let food = errors.take("food", line(&self.food, NEED_MAX));
        let access = errors.take("access", line(&self.access, NEED_MAX));
        let tracks = errors.take("tracks", wishes(&self.tracks));
        let answers = self.answers(errors, questions, answer);
        let (food, access) = (food?, access?);
        if (food.is_some() || access.is_some()) && self.needs_consent.is_none() {
            errors.add("needs_consent", Complaint::ConsentNeeded);
        }
        Some(SignUp {
            answer,
            companions: companions?,
            takes_fewer: self.takes_fewer.is_some(),
            food,
            access,
            tracks: tracks?,
            answers: answers?,
            shown,
        })
    }

    /// Complaints stand at the fields' names. Who may come need not answer yet.
    fn answers(
        &self,
        errors: &mut FieldErrors,
        questions: &[Question],
        answer: Answer,
    ) -> Option<Vec<Option<String>>> {
        let mut answers = Vec::new();
        for (question, field) in questions.iter().zip(ANSWER_FIELDS) {
            let key = field.trim_start_matches("answers[").trim_end_matches(']');
            let raw = self.answers.get(key).map_or("", String::as_str);
            let given = match question.answer(raw) {
                Err(Complaint::Missing) if answer == Answer::Maybe => Ok(None),
                given => given,
            };
            answers.push(errors.take(field, given));
        }
        answers.into_iter().collect()
    }
}

fn companions(raw: &[String]) -> Result<Vec<Name>, Complaint> {
    let typed = raw.iter().flat_map(|raw| raw.lines()).filter(|name| !name.trim().is_empty());
    // Counted before they are read: ten thousand names are refused at the tenth.
    let typed: Vec<&str> = typed.take(usize::from(COMPANIONS_MAX) + 1).collect();
    if typed.len() > usize::from(COMPANIONS_MAX) {
        return Err(Complaint::TooMany(COMPANIONS_MAX));
    }
    typed.into_iter().map(Name::parse).collect()
}

/// Each once, in order. Whether they are tracks of this event only the store knows.
fn wishes(raw: &[String]) -> Result<Vec<TrackId>, Complaint> {
    let mut wishes: Vec<TrackId> = Vec::new();
    for raw in raw.iter().filter(|raw| !raw.is_empty()) {
        let track: Uuid = raw.parse().map_err(|_| Complaint::NotAChoice)?;
        let track = track.into();
        if !wishes.contains(&track) {
            wishes.push(track);
        }
        if wishes.len() > usize::from(WISHES_MAX) {
            return Err(Complaint::TooMany(WISHES_MAX));
        }
    }
    Ok(wishes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::events::QuestionKind;

    fn coming() -> SignUpForm {
        SignUpForm { answer: "coming".into(), ..SignUpForm::default() }
    }

    fn typed(number: usize, answer: &str) -> BTreeMap<String, String> {
        [(format!("q{number}"), answer.to_owned()), ("q17".into(), "more".into())].into()
    }

    fn asked() -> [Question; 1] {
        [Question { text: "Kake?".into(), kind: QuestionKind::YesNo, required: true }]
    }

    #[test]
    fn one_touch_is_enough_for_a_padriver() {
        for answer in Answer::ALL {
            let form = SignUpForm { answer: answer.as_str().into(), ..SignUpForm::default() };
            assert_eq!(form.parse(&[]), Ok(SignUp::only(answer)));
        }
        let nothing = SignUpForm::default().parse(&[]).unwrap_err();
        assert_eq!(nothing.get("answer"), Some(Complaint::NotAChoice));
    }

    #[test]
    fn a_guest_says_who_they_are() {
        let form = SignUpForm {
            name: "Ewa Nowak".into(),
            email: "Ewa.Nowak@Example.org".into(),
            companions: vec!["Adam\n\n Ola ".into(), String::new()],
            ..coming()
        };
        let (guest, sign_up) = form.parse_guest(&[]).unwrap();
        assert_eq!(guest.name.as_str(), "Ewa Nowak");
        assert_eq!(guest.email.as_str(), "ewa.nowak@example.org");
        let names: Vec<_> = sign_up.companions.iter().map(Name::as_str).collect();
        assert_eq!(names, ["Adam", "Ola"]);
        let errors = coming().parse_guest(&[]).unwrap_err();
        assert_eq!(errors.get("name"), Some(Complaint::Missing));
        assert_eq!(errors.get("email"), Some(Complaint::Missing));
    }

    #[test]
    fn what_one_eats_is_kept_only_with_consent() {
        let form = SignUpForm { food: "ikke nøtter".into(), ..coming() };
        let errors = form.parse(&[]).unwrap_err();
        assert_eq!(errors.get("needs_consent"), Some(Complaint::ConsentNeeded));
        let form = SignUpForm { needs_consent: Some("on".into()), ..form };
        assert_eq!(form.parse(&[]).unwrap().food.as_deref(), Some("ikke nøtter"));
    }

    #[test]
    fn who_cannot_come_leaves_nothing_behind() {
        let form = SignUpForm {
            answer: "no".into(),
            companions: vec!["Adam".into(); 20],
            food: "alt".into(),
            shown: Some("on".into()),
            ..SignUpForm::default()
        };
        assert_eq!(form.parse(&asked()), Ok(SignUp::only(Answer::No)));
    }

    #[test]
    fn who_comes_answers_what_is_asked_and_who_may_come_need_not_yet() {
        let errors = coming().parse(&asked()).unwrap_err();
        assert_eq!(errors.get("answers[q0]"), Some(Complaint::Missing));
        let answered = SignUpForm { answers: typed(0, "yes"), ..coming() };
        assert_eq!(answered.parse(&asked()).unwrap().answers, [Some("yes".into())]);
        let maybe = SignUpForm { answer: "maybe".into(), ..SignUpForm::default() };
        assert_eq!(maybe.parse(&asked()).unwrap().answers, [None]);
        let wrong = SignUpForm { answers: typed(0, "kanskje"), ..maybe };
        let errors = wrong.parse(&asked()).unwrap_err();
        assert_eq!(errors.get("answers[q0]"), Some(Complaint::NotAChoice));
    }

    #[test]
    fn the_whole_table_of_too_much() {
        let track = "01890000-0000-7000-8000-000000000000";
        let tracks = |count: usize| -> Vec<String> {
            (0..count).map(|n| format!("01890000-0000-7000-8000-{n:012}")).collect()
        };
        for (form, field, complaint) in [
            (SignUpForm { companions: vec!["Ola".into(); 9], ..coming() }, "companions", None),
            (
                SignUpForm { companions: vec!["Ola".into(); 10_000], ..coming() },
                "companions",
                Some(Complaint::TooMany(9)),
            ),
            (
                SignUpForm { companions: vec!["Ola\n".repeat(10_000)], ..coming() },
                "companions",
                Some(Complaint::TooMany(9)),
            ),
            (
                SignUpForm { companions: vec!["123".into()], ..coming() },
                "companions",
                Some(Complaint::NotAName),
            ),
            (SignUpForm { tracks: vec![track.into(); 10_000], ..coming() }, "tracks", None),
            (SignUpForm { tracks: tracks(6), ..coming() }, "tracks", Some(Complaint::TooMany(5))),
            (
                SignUpForm { tracks: vec!["1; drop".into()], ..coming() },
                "tracks",
                Some(Complaint::NotAChoice),
            ),
            (
                SignUpForm { food: "x".repeat(201), ..coming() },
                "food",
                Some(Complaint::TooLong(200)),
            ),
        ] {
            let found = form.parse(&[]).err().and_then(|errors| errors.get(field));
            assert_eq!(found, complaint, "{field}");
        }
    }
}
