//! What the door's page is given, and what phones hear of each other.

use super::Ticket;
use crate::{civil::LocalTime, members::Portrait};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// The list, whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DoorPage {
    pub event: Uuid,
    pub slug: String,
    pub title: String,
    pub kind_name: String,
    pub starts: LocalTime,
    /// What the list was drawn with: later news have a higher turn, and another stamp means other people.
    pub turn: i64,
    pub stamp: String,
    /// By first name.
    pub rows: Vec<DoorRow>,
    /// Phones forget the list then, in seconds since 1970.
    pub shuts: i64,
    /// Who helps; only for the Community Manager.
    pub helpers: Option<Helpers>,
}

/// A party: one, and those they bring.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DoorRow {
    pub id: Uuid,
    pub name: String,
    pub portrait: Portrait,
    pub kind: DoorKind,
    pub standing: DoorStanding,
    pub companions: Vec<String>,
    /// How many were to come; nobody of those who wait, who may come, or who were on no list.
    pub expected: u16,
    /// How many they would be.
    pub size: u16,
    pub here: u16,
    /// "07.57"
    pub since: Option<String>,
    /// Has said so for this event, or is a Pådriver who has not said yes to pictures. Guests have not been asked.
    pub no_photo: bool,
    /// What the next mark has seen.
    pub heads: Vec<Uuid>,
    /// The ticket's hash: enough to know it again, and not enough to make one.
    pub ticket: String,
    /// What they are found by, in plain letters.
    pub words: String,
}

/// Whom one has before one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DoorKind {
    Padriver,
    Guest,
    /// Was on no list.
    WalkIn,
}

/// What they have said and got; of one who was on no list, that they come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DoorStanding {
    Comes,
    /// In the queue, or has let an offer go by.
    Waits,
    Maybe,
    /// Cannot come, and came.
    No,
}

/// How many have come, of how many: those who had no place count once they are here.
pub fn tally(rows: &[DoorRow]) -> (u32, u32) {
    let here = rows.iter().map(|row| u32::from(row.here)).sum();
    let all = rows.iter().map(|row| u32::from(row.here.max(row.expected))).sum();
    (here, all)
}

/// Who helps, and who could.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Helpers {
    /// Slug and name.
    pub named: Vec<(String, String)>,
    /// Pådrivere who come and do not help yet.
    pub others: Vec<(String, String)>,
}

/// What has changed at the door since a turn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DoorNews {
    pub turn: i64,
    pub stamp: String,
    pub rows: Vec<RowNews>,
    /// Marks that mean nothing here: the phone need not send them again.
    pub refused: Vec<Uuid>,
}

/// A row as it stands now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RowNews {
    pub id: Uuid,
    /// Of one who was on no list.
    pub name: Option<String>,
    pub here: u16,
    pub since: Option<String>,
    pub no_photo: bool,
    pub heads: Vec<Uuid>,
}

/// What one shows at the door.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MyTicket {
    pub code: Ticket,
    /// Has said "ikke fotografer meg", or has not said yes to pictures.
    pub no_photo: bool,
}

/// Somebody who came: what contributions are made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attended {
    pub person: Option<crate::account::PersonId>,
    /// An answer that is a guest's or nobody's any longer; none for one who was on no list.
    pub signup: Option<crate::events::SignupId>,
    /// With those they brought.
    pub people: u16,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_was_not_expected_counts_once_they_are_here() {
        let row = |expected, here| DoorRow {
            id: Uuid::nil(),
            name: "Ewa".into(),
            portrait: Portrait::Initials,
            kind: DoorKind::Guest,
            standing: DoorStanding::Comes,
            companions: Vec::new(),
            expected,
            size: 1,
            here,
            since: None,
            no_photo: false,
            heads: Vec::new(),
            ticket: String::new(),
            words: "ewa".into(),
        };
        //  comes; came with a third; waits at home; waits, and came; was on no list
        let rows = [row(1, 0), row(2, 3), row(0, 0), row(0, 1), row(0, 1)];
        assert_eq!(tally(&rows), (5, 6));
    }
}
