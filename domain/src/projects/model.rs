//! What a project is made of, as types that cannot hold nonsense.

use crate::{Complaint, id::id};
use serde::{Deserialize, Serialize};

id!(ProjectId);
id!(NeedId);
id!(FollowerId);
id!(UpdateId);

/// How far a project has come. Four lie on the path; the other three stand beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(
    feature = "store",
    derive(sqlx::Type),
    sqlx(type_name = "text", rename_all = "snake_case")
)]
pub enum Stage {
    /// Handed in: its proposer and the Community Manager see it.
    Identified,
    Registered,
    Qualified,
    Realised,
    OnHold,
    Rejected,
    Closed,
}

impl Stage {
    pub const ALL: [Self; 7] = [
        Self::Identified,
        Self::Registered,
        Self::Qualified,
        Self::Realised,
        Self::OnHold,
        Self::Rejected,
        Self::Closed,
    ];
    /// From the idea to the result.
    pub const PATH: [Self; 4] =
        [Self::Identified, Self::Registered, Self::Qualified, Self::Realised];

    /// As it stands in a form.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Identified => "identified",
            Self::Registered => "registered",
            Self::Qualified => "qualified",
            Self::Realised => "realised",
            Self::OnHold => "on_hold",
            Self::Rejected => "rejected",
            Self::Closed => "closed",
        }
    }

    pub fn parse(raw: &str) -> Result<Self, Complaint> {
        chosen(&Self::ALL, Self::as_str, raw)
    }

    /// Its name in an address: the same in every language.
    pub fn parameter(self) -> &'static str {
        match self {
            Self::Identified => "identifisert",
            Self::Registered => "registrert",
            Self::Qualified => "kvalifisert",
            Self::Realised => "realisert",
            Self::OnHold => "pa-vent",
            Self::Rejected => "avslatt",
            Self::Closed => "avsluttet",
        }
    }

    pub fn of_parameter(raw: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|stage| stage.parameter() == raw)
    }

    pub fn on_path(self) -> bool {
        Self::PATH.contains(&self)
    }

    /// People are asked to meet what it lacks: somebody has looked at it, and it is under way.
    pub fn asks(self) -> bool {
        matches!(self, Self::Registered | Self::Qualified)
    }

    /// It can still be joined, staffed and told about.
    pub fn goes_on(self) -> bool {
        !matches!(self, Self::Rejected | Self::Closed)
    }
}

/// What somebody is to a project. The weightiest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(
    feature = "store",
    derive(sqlx::Type),
    sqlx(type_name = "text", rename_all = "snake_case")
)]
pub enum Role {
    Lead,
    Contact,
    Participant,
    /// Handed the idea in.
    Proposer,
}

impl Role {
    pub const ALL: [Self; 4] = [Self::Lead, Self::Contact, Self::Participant, Self::Proposer];
    /// What one can be made.
    pub const GIVEN: [Self; 3] = [Self::Lead, Self::Contact, Self::Participant];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Lead => "lead",
            Self::Contact => "contact",
            Self::Participant => "participant",
            Self::Proposer => "proposer",
        }
    }

    pub fn parse(raw: &str) -> Result<Self, Complaint> {
        chosen(&Self::GIVEN, Self::as_str, raw)
    }
}

/// Who decided a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(
    feature = "store",
    derive(sqlx::Type),
    sqlx(type_name = "text", rename_all = "snake_case")
)]
pub enum Decider {
    Manager,
    SteeringGroup,
    Lead,
}

impl Decider {
    pub const ALL: [Self; 3] = [Self::Manager, Self::SteeringGroup, Self::Lead];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Manager => "manager",
            Self::SteeringGroup => "steering_group",
            Self::Lead => "lead",
        }
    }

    pub fn parse(raw: &str) -> Result<Self, Complaint> {
        chosen(&Self::ALL, Self::as_str, raw)
    }
}

fn chosen<T: Copy>(all: &[T], name: fn(T) -> &'static str, raw: &str) -> Result<T, Complaint> {
    all.iter().copied().find(|choice| name(*choice) == raw).ok_or(Complaint::NotAChoice)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_choice_is_one_of_the_choices() {
        for stage in Stage::ALL {
            assert_eq!(Stage::parse(stage.as_str()), Ok(stage));
            assert_eq!(Stage::of_parameter(stage.parameter()), Some(stage));
        }
        for role in Role::GIVEN {
            assert_eq!(Role::parse(role.as_str()), Ok(role));
        }
        assert_eq!(Role::parse("proposer"), Err(Complaint::NotAChoice), "nobody is made that");
        for decider in Decider::ALL {
            assert_eq!(Decider::parse(decider.as_str()), Ok(decider));
        }
        assert_eq!(Stage::parse(""), Err(Complaint::NotAChoice));
        assert_eq!(Stage::of_parameter("qualified"), None);
    }
}
