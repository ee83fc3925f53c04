//! Questions at a sign-up, and what was answered.

use crate::{
    db::{Db, Write, sql},
    events::{EventId, Question, QuestionId, QuestionKind, SignupId},
};
use jiff_sqlx::Timestamp;
use sqlx::{AssertSqlSafe, Result};

/// A row of `event_questions`.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct QuestionRow {
    pub id: QuestionId,
    pub text: String,
    pub kind: String,
    pub choices: String,
    pub required: bool,
}

impl QuestionRow {
    pub fn question(self) -> (QuestionId, Question) {
        let kind = match self.kind.as_str() {
            "choice" => QuestionKind::Choice(self.choices.lines().map(str::to_owned).collect()),
            "yes_no" => QuestionKind::YesNo,
            _ => QuestionKind::Words,
        };
        (self.id, Question { text: self.text, kind, required: self.required })
    }
}

fn asked(condition: &str) -> AssertSqlSafe<String> {
    AssertSqlSafe(format!(
        "select id, text, kind, choices, required from event_questions where {condition} order by sort, id limit 20"
    ))
}

/// In order.
pub async fn questions(write: &mut Write, event: EventId) -> Result<Vec<QuestionRow>> {
    sql!(fetch_all, write, asked("event_id = $1"), event)
}

pub async fn questions_shown(db: &Db, event: EventId) -> Result<Vec<QuestionRow>> {
    sql!(fetch_all, db, asked("event_id = $1"), event)
}

pub async fn questions_by_slug(db: &Db, slug: &str) -> Result<Vec<QuestionRow>> {
    sql!(fetch_all, db, asked("event_id = (select id from events where slug = $1)"), slug)
}

pub async fn save_question(
    write: &mut Write,
    id: QuestionId,
    event: EventId,
    q: &Question,
    sort: i64,
) -> Result<u64> {
    sql!(
        execute,
        write,
        "insert into event_questions (id, event_id, text, kind, choices, required, sort)
         values ($1, $2, $3, $4, $5, $6, $7)
         on conflict (id) do update set text = excluded.text, kind = excluded.kind, choices = excluded.choices,
            required = excluded.required",
        id,
        event,
        &q.text,
        q.kind.as_str(),
        q.kind.choices(),
        q.required,
        sort
    )
}

pub async fn sort_question(write: &mut Write, id: QuestionId, sort: i64) -> Result<u64> {
    sql!(execute, write, "update event_questions set sort = $2 where id = $1", id, sort)
}

/// Its answers go with it.
pub async fn delete_question(write: &mut Write, id: QuestionId) -> Result<u64> {
    sql!(execute, write, "delete from event_questions where id = $1", id)
}

/// How many have answered it.
pub async fn answers_to(db: &Db, id: QuestionId) -> Result<i64> {
    let (count,): (i64,) =
        sql!(fetch_one, db, "select count(*) from signup_answers where question_id = $1", id)?;
    Ok(count)
}

const ANSWERS: &str = "select question_id, answer from signup_answers where signup_id = $1 order by question_id limit 50";

pub async fn answers(write: &mut Write, signup: SignupId) -> Result<Vec<(QuestionId, String)>> {
    sql!(fetch_all, write, ANSWERS, signup)
}

pub async fn answers_shown(db: &Db, signup: SignupId) -> Result<Vec<(QuestionId, String)>> {
    sql!(fetch_all, db, ANSWERS, signup)
}

pub async fn set_answers(
    write: &mut Write,
    signup: SignupId,
    answers: &[(QuestionId, String)],
) -> Result<()> {
    sql!(execute, write, "delete from signup_answers where signup_id = $1", signup)?;
    for (question, answer) in answers {
        sql!(
            execute,
            write,
            "insert into signup_answers (signup_id, question_id, answer) values ($1, $2, $3)",
            signup,
            *question,
            answer
        )?;
    }
    Ok(())
}

pub async fn all_answers(db: &Db, event: EventId) -> Result<Vec<(SignupId, QuestionId, String)>> {
    sql!(
        fetch_all,
        db,
        "select a.signup_id, a.question_id, a.answer from signup_answers a join signups s on s.id = a.signup_id
         where s.event_id = $1 order by a.signup_id, a.question_id limit 100000",
        event
    )
}

/// What was answered at events that ended before then.
pub async fn forget_answers(write: &mut Write, ended: Timestamp) -> Result<u64> {
    sql!(
        execute,
        write,
        "delete from signup_answers where exists (select 1 from signups s join events e on e.id = s.event_id
            where s.id = signup_answers.signup_id and e.ends_at <= $1)",
        ended
    )
}
