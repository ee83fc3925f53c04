//! Asking people to an event: whom, who is left out and why, and how it stands with each.

mod own_list;
pub mod policy;
mod view;
mod whom;

pub use own_list::{LISTED_MAX, Listed};
pub use view::*;
pub use whom::Whom;

use crate::{Complaint, FieldErrors, id::id, members::lines};
use serde::{Deserialize, Serialize};

id!(InvitationId);
id!(InviteeId);

/// The Community Manager's own words in an invitation.
pub const PERSONAL_MAX: u16 = 600;

/// Whom to ask and with which words, as it was typed. An unticked box sends nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct InviteForm {
    /// As `Whom` is written.
    pub whom: String,
    /// Addresses of one's own, one a line, with or without a name.
    pub list: String,
    /// Ticked: those on the list want to be asked.
    pub agreed: Option<String>,
    pub personal: String,
}

/// A sending before it is sent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewInvitation {
    pub whom: Whom,
    pub list: Vec<Listed>,
    pub agreed: bool,
    pub personal: Option<String>,
}

impl InviteForm {
    /// Who is to be asked must have been chosen, and those on a list of one's own must want it.
    pub fn parse(&self) -> Result<NewInvitation, FieldErrors> {
        let mut errors = FieldErrors::default();
        let list = errors.take("list", own_list::parse(&self.list));
        let personal = errors.take("personal", lines(&self.personal, PERSONAL_MAX));
        let (whom, agreed) = (Whom::parse(&self.whom), self.agreed.is_some());
        match (list, personal) {
            (Some(list), Some(personal)) => {
                if whom.is_nobody() && list.is_empty() {
                    errors.add("whom", Complaint::Missing);
                } else if !list.is_empty() && !agreed {
                    errors.add("agreed", Complaint::NotAgreed);
                } else {
                    return Ok(NewInvitation { whom, list, agreed, personal });
                }
                Err(errors)
            }
            _ => Err(errors),
        }
    }

    /// What can be counted of it so far.
    pub fn countable(&self) -> (Whom, Vec<Listed>) {
        (Whom::parse(&self.whom), own_list::parse(&self.list).unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_missing_is_said_where_it_is_missing() {
        let typed = |whom: &str, list: &str, agreed: bool| InviteForm {
            whom: whom.into(),
            list: list.into(),
            agreed: agreed.then(|| "on".into()),
            personal: String::new(),
        };
        for (form, field, complaint) in [
            (typed("", "", true), "whom", Complaint::Missing),
            (typed("", "ewa@example.org", false), "agreed", Complaint::NotAgreed),
            (typed("alle", "ewa", true), "list", Complaint::NotAnEmail),
            (
                InviteForm { personal: "ø".repeat(601), ..typed("alle", "", false) },
                "personal",
                Complaint::TooLong(600),
            ),
        ] {
            assert_eq!(form.parse().unwrap_err().get(field), Some(complaint), "{form:?}");
        }
        let sound = typed("alle", "", false).parse().unwrap();
        assert!(sound.whom.everyone && sound.list.is_empty() && sound.personal.is_none());
        assert_eq!(typed("", "ewa@example.org", true).parse().unwrap().list.len(), 1);
    }
}
