//! What is asked at a sign-up besides the answer, and what one said to it: wishes for tracks, and answers.

use crate::{
    Complaint, Ctx, FieldErrors, Result,
    ctx::Tx,
    events::{
        Answer, EventId, Question, QuestionId, SignUp, SignUpForm, SignupId, TrackId, fingerprint,
        store::{self, QuestionRow},
    },
};

/// The questions of an event, in order.
pub(super) struct Asking {
    ids: Vec<QuestionId>,
    questions: Vec<Question>,
}

impl Asking {
    pub async fn at(ctx: &Ctx, slug: &str) -> Result<Self> {
        Ok(Self::from(store::questions_by_slug(&ctx.db, slug).await?))
    }

    pub async fn of_event(ctx: &Ctx, event: EventId) -> Result<Self> {
        Ok(Self::from(store::questions_shown(&ctx.db, event).await?))
    }

    /// # Errors
    /// The form answers other questions: they were changed while it was being filled in.
    pub fn of(&self, form: &SignUpForm) -> Result<&[Question]> {
        let says_no = form.answer == Answer::No.as_str();
        if says_no || form.answers.is_empty() || form.asked == fingerprint(&self.questions) {
            Ok(&self.questions)
        } else {
            Err(FieldErrors::one("answer", Complaint::QuestionsChanged).into())
        }
    }
}

impl From<Vec<QuestionRow>> for Asking {
    fn from(rows: Vec<QuestionRow>) -> Self {
        let (ids, questions) = rows.into_iter().map(QuestionRow::question).unzip();
        Self { ids, questions }
    }
}

/// What of it is other than before.
pub(super) struct Changes {
    wishes: Option<Vec<TrackId>>,
    answers: Option<Vec<(QuestionId, String)>>,
}

pub(super) async fn changes(
    tx: &mut Tx<'_>,
    signup: SignupId,
    new: &SignUp,
    asking: &Asking,
    tracks: bool,
) -> Result<Changes> {
    let given = asking.ids.iter().zip(&new.answers);
    let given = given.filter_map(|(id, answer)| Some((*id, answer.clone()?)));
    let mut given: Vec<_> = given.collect();
    given.sort_by_key(|(id, _)| uuid::Uuid::from(*id));
    // Where nothing can be wished for or answered, nothing was.
    let wishes = if tracks { wishes(tx, signup).await? } else { Vec::new() };
    let answers = match asking.ids.is_empty() {
        true => Vec::new(),
        false => store::answers(tx, signup).await?,
    };
    Ok(Changes {
        wishes: (wishes != new.tracks).then(|| new.tracks.clone()),
        answers: (answers != given).then_some(given),
    })
}

impl Changes {
    pub fn anything(&self) -> bool {
        self.wishes.is_some() || self.answers.is_some()
    }

    /// Writes it down, once the answer itself stands.
    pub async fn keep(self, tx: &mut Tx<'_>, signup: SignupId) -> Result<()> {
        if let Some(wishes) = self.wishes {
            store::set_wishes(tx, signup, &wishes).await?;
        }
        if let Some(answers) = self.answers {
            store::set_answers(tx, signup, &answers).await?;
        }
        Ok(())
    }
}

/// What was said before, as the form would say it.
pub(super) async fn before(
    tx: &mut Tx<'_>,
    signup: SignupId,
    asking: &Asking,
) -> Result<(Vec<TrackId>, Vec<Option<String>>)> {
    let answers = store::answers(tx, signup).await?;
    Ok((wishes(tx, signup).await?, in_order(&asking.ids, &answers)))
}

async fn wishes(tx: &mut Tx<'_>, signup: SignupId) -> Result<Vec<TrackId>> {
    Ok(store::wishes(tx, signup).await?.into_iter().map(|(track,)| track).collect())
}

/// One for each question.
pub(super) fn in_order(
    questions: &[QuestionId],
    answers: &[(QuestionId, String)],
) -> Vec<Option<String>> {
    let answer = |question: &QuestionId| {
        answers.iter().find(|(id, _)| id == question).map(|(_, answer)| answer.clone())
    };
    questions.iter().map(answer).collect()
}
