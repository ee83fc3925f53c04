//! Questions of one's own at the sign-up, and what may be answered.

use crate::{
    Complaint,
    members::{line, lines},
};
use serde::{Deserialize, Serialize};

/// More than this nobody answers.
pub const QUESTIONS_MAX: u16 = 6;
/// Choices of one question.
pub const CHOICES_MAX: u16 = 12;
/// One question, or one choice.
pub const QUESTION_MAX: u16 = 200;
/// An answer in one's own words.
pub const ANSWER_MAX: u16 = 400;

/// The fields of a sign-up in which questions are answered, by their number. No bare numbers: a form
/// would be read as a list, and an answer that is not given would move the others up.
pub const ANSWER_FIELDS: [&str; QUESTIONS_MAX as usize] =
    ["answers[q0]", "answers[q1]", "answers[q2]", "answers[q3]", "answers[q4]", "answers[q5]"];

/// Something the Community Manager wants to know from those who come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    pub text: String,
    pub kind: QuestionKind,
    /// Who comes must answer.
    pub required: bool,
}

/// How it is answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum QuestionKind {
    /// In a few words.
    Words,
    /// One of these.
    Choice(Vec<String>),
    YesNo,
}

/// One question as the manager types it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct QuestionForm {
    pub text: String,
    /// `words`, `choice` or `yes_no`.
    pub kind: String,
    /// One choice a line.
    pub choices: String,
    pub required: Option<String>,
}

impl QuestionForm {
    /// Nothing when no question is typed: the empty row of a form.
    pub fn parse(&self) -> Result<Option<Question>, Complaint> {
        let Some(text) = line(&self.text, QUESTION_MAX)? else { return Ok(None) };
        let kind = match self.kind.as_str() {
            "words" => QuestionKind::Words,
            "choice" => QuestionKind::Choice(choices(&self.choices)?),
            "yes_no" => QuestionKind::YesNo,
            _ => return Err(Complaint::NotAChoice),
        };
        Ok(Some(Question { text, kind, required: self.required.is_some() }))
    }
}

fn choices(raw: &str) -> Result<Vec<String>, Complaint> {
    let mut choices: Vec<String> = Vec::new();
    for raw in raw.lines() {
        match line(raw, QUESTION_MAX)? {
            Some(choice) if !choices.contains(&choice) => choices.push(choice),
            _ => {}
        }
    }
    match choices.len() {
        0 | 1 => Err(Complaint::AtLeast(2)),
        many if many > usize::from(CHOICES_MAX) => Err(Complaint::TooMany(CHOICES_MAX)),
        _ => Ok(choices),
    }
}

impl Question {
    /// The answer if it is one; nothing when none is given. Yes and no are `yes` and `no`.
    pub fn answer(&self, raw: &str) -> Result<Option<String>, Complaint> {
        let one_of = |choices: &[&str]| match line(raw, QUESTION_MAX)? {
            Some(choice) if !choices.contains(&choice.as_str()) => Err(Complaint::NotAChoice),
            choice => Ok(choice),
        };
        let answer = match &self.kind {
            QuestionKind::Words => lines(raw, ANSWER_MAX)?,
            QuestionKind::Choice(choices) => {
                one_of(&choices.iter().map(String::as_str).collect::<Vec<_>>())?
            }
            QuestionKind::YesNo => one_of(&["yes", "no"])?,
        };
        if answer.is_none() && self.required { Err(Complaint::Missing) } else { Ok(answer) }
    }
}

/// Tells questions from others, in this order: an answer to one must not be taken for an answer to another
/// when the Community Manager has changed them meanwhile.
pub fn fingerprint(questions: &[Question]) -> String {
    // FNV-1a: small, and the same on every machine.
    let hashed = |hash: u64, byte: &u8| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
    let mut hash = 0xcbf2_9ce4_8422_2325;
    for Question { text, kind, .. } in questions {
        for word in [text.as_str(), kind.as_str(), &kind.choices()] {
            hash = word.as_bytes().iter().chain(&[0]).fold(hash, hashed);
        }
    }
    format!("{hash:016x}")
}

impl QuestionKind {
    /// As it stands in a form.
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Words => "words",
            Self::Choice(_) => "choice",
            Self::YesNo => "yes_no",
        }
    }

    /// One a line.
    pub fn choices(&self) -> String {
        match self {
            Self::Choice(choices) => choices.join("\n"),
            Self::Words | Self::YesNo => String::new(),
        }
    }
}

impl From<&Question> for QuestionForm {
    fn from(question: &Question) -> Self {
        Self {
            text: question.text.clone(),
            kind: question.kind.as_str().into(),
            choices: question.kind.choices(),
            required: question.required.then(|| "on".into()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn question(kind: &str, choices: &str, required: bool) -> Result<Option<Question>, Complaint> {
        let form = QuestionForm {
            text: "Hva tar du med?".into(),
            kind: kind.into(),
            choices: choices.into(),
            required: required.then(|| "on".into()),
        };
        form.parse()
    }

    #[test]
    fn a_question_knows_its_answers() {
        let bring = question("choice", "Kake\r\nFrukt\n\nKake\n", true).unwrap().unwrap();
        let words = question("words", "", false).unwrap().unwrap();
        let yes_no = question("yes_no", "", false).unwrap().unwrap();
        for (question, raw, expected) in [
            (&bring, "Kake", Ok(Some("Kake"))),
            (&bring, " Frukt ", Ok(Some("Frukt"))),
            (&bring, "Øl", Err(Complaint::NotAChoice)),
            (&bring, "", Err(Complaint::Missing)),
            (&words, " Ingenting ", Ok(Some("Ingenting"))),
            (&words, "", Ok(None)),
            (&yes_no, "yes", Ok(Some("yes"))),
            (&yes_no, "ja", Err(Complaint::NotAChoice)),
            (&yes_no, "", Ok(None)),
        ] {
            assert_eq!(question.answer(raw), expected.map(|text| text.map(String::from)), "{raw}");
        }
        assert_eq!(words.answer(&"x".repeat(401)), Err(Complaint::TooLong(400)));
    }

    #[test]
    fn a_choice_is_between_some_but_not_too_many() {
        let many: String = (0..13).map(|n| format!("valg {n}\n")).collect();
        for (kind, choices, complaint) in [
            ("choice", "Kake", Complaint::AtLeast(2)),
            ("choice", many.as_str(), Complaint::TooMany(12)),
            ("essay", "", Complaint::NotAChoice),
        ] {
            assert_eq!(question(kind, choices, false), Err(complaint), "{kind} {choices}");
        }
        assert_eq!(QuestionForm::default().parse(), Ok(None));
    }

    #[test]
    fn other_questions_have_another_fingerprint() {
        let cake = question("yes_no", "", false).unwrap().unwrap();
        let bring = question("choice", "Kake\nFrukt", true).unwrap().unwrap();
        let both = [cake.clone(), bring.clone()];
        assert_eq!(fingerprint(&both), fingerprint(&both.clone()));
        let must = Question { required: true, ..cake.clone() };
        assert_eq!(
            fingerprint(&[must]),
            fingerprint(std::slice::from_ref(&cake)),
            "still the same question"
        );
        for other in [vec![], vec![bring.clone(), cake.clone()], vec![cake.clone()], vec![bring]] {
            assert_ne!(fingerprint(&both), fingerprint(&other), "{other:?}");
        }
        assert_eq!(QuestionForm::from(&cake).parse(), Ok(Some(cake)));
    }
}
