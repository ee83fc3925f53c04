//! Who may be asked, how often, and when once more: pure functions, tables of tests.

use super::State;
use crate::{
    Complaint,
    events::{policy::Gate, waitlist::Moment},
};

/// More invitations and reminders than this in thirty days nobody gets, from all events together.
pub const A_MONTH: i64 = 4;
pub const MONTH_SECONDS: i64 = 30 * 86_400;
/// Whoever was asked has two days before being asked again.
pub const BEFORE_REMINDER: i64 = 2 * 86_400;

/// People are asked to what they can answer.
pub fn may_invite(gate: Gate) -> Result<(), Complaint> {
    match gate {
        Gate::Open => Ok(()),
        Gate::NotYet | Gate::Closed | Gate::Over | Gate::Cancelled => Err(Complaint::SignUpNotOpen),
    }
}

/// How it stands with one who was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asked {
    /// The mail server took the invitation.
    pub sent: Option<Moment>,
    pub answered: bool,
    pub reminded: bool,
    pub failed: bool,
    /// Wants no more of these.
    pub stopped: bool,
    /// Has had as many this month as anyone gets.
    pub often: bool,
}

/// In one word, the weightiest first.
pub fn state(asked: Asked) -> State {
    match asked {
        Asked { answered: true, .. } => State::Answered,
        Asked { failed: true, .. } => State::Bounced,
        Asked { stopped: true, .. } => State::Stopped,
        Asked { sent: Some(_), .. } => State::Sent,
        Asked { sent: None, .. } => State::Queued,
    }
}

/// Once, after two days, and only one who has said nothing.
pub fn may_remind(asked: Asked, now: Moment) -> bool {
    let waited = asked.sent.is_some_and(|sent| now.0 - sent.0 >= BEFORE_REMINDER);
    waited && !(asked.answered || asked.reminded || asked.failed || asked.stopped || asked.often)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_is_asked_to_what_one_can_answer() {
        assert_eq!(may_invite(Gate::Open), Ok(()));
        for gate in [Gate::NotYet, Gate::Closed, Gate::Over, Gate::Cancelled] {
            assert_eq!(may_invite(gate), Err(Complaint::SignUpNotOpen), "{gate:?}");
        }
    }

    #[test]
    fn one_stands_in_one_place() {
        let queued = Asked {
            sent: None,
            answered: false,
            reminded: false,
            failed: false,
            stopped: false,
            often: false,
        };
        for (asked, expected) in [
            (queued, State::Queued),
            (Asked { sent: Some(Moment(1)), ..queued }, State::Sent),
            (Asked { stopped: true, sent: Some(Moment(1)), ..queued }, State::Stopped),
            (Asked { failed: true, ..queued }, State::Bounced),
            (Asked { failed: true, answered: true, ..queued }, State::Answered),
        ] {
            assert_eq!(state(asked), expected, "{asked:?}");
        }
    }

    #[test]
    fn the_whole_table_of_reminders() {
        let silent = Asked {
            sent: Some(Moment(0)),
            answered: false,
            reminded: false,
            failed: false,
            stopped: false,
            often: false,
        };
        for (asked, now, may) in [
            (silent, BEFORE_REMINDER, true),
            (silent, BEFORE_REMINDER - 1, false),
            (Asked { sent: None, ..silent }, 10 * BEFORE_REMINDER, false),
            (Asked { answered: true, ..silent }, BEFORE_REMINDER, false),
            (Asked { reminded: true, ..silent }, 10 * BEFORE_REMINDER, false),
            (Asked { failed: true, ..silent }, BEFORE_REMINDER, false),
            (Asked { stopped: true, ..silent }, BEFORE_REMINDER, false),
            (Asked { often: true, ..silent }, BEFORE_REMINDER, false),
        ] {
            assert_eq!(may_remind(asked, Moment(now)), may, "{asked:?} {now}");
        }
    }
}
