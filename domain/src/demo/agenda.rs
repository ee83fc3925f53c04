//! What happens at the two events to come in Elvebyen, who speaks, and what Ingrid has left to do. Invented, every word.

use super::Neighbour;
use crate::{
    Lang, Result,
    account::PersonId,
    civil::Day,
    ctx::Tx,
    events::{
        EventId, Title,
        agenda::{
            NewItem,
            service::{self as agenda, Spoken},
        },
        planning::{due, service as planning, usual},
    },
    members::Name,
    time,
};

/// Minutes after the event begins, what, about, by whom.
pub type Point = (i64, &'static str, &'static str, &'static [&'static str]);

/// The next breakfast, from eight o'clock.
pub const BREAKFAST: [Point; 4] = [
    (0, "Kaffe og rundstykker", "Bakt av gårsdagens grøt", &[]),
    (
        15,
        "140 middager i uka",
        "Hva som skal til for at overskudd blir mat, og hvorfor fredager er vanskeligst.",
        &["Fatima Warsame"],
    ),
    (45, "Regnestykket bak et kjøleskap", "", &["Håkon Brekke"]),
    (60, "Tid til å bli kjent", "Ingrid presenterer deg gjerne for noen", &[]),
];

/// The gathering, from a quarter past four.
pub const GATHERING: [Point; 7] = [
    (0, "Dørene åpner", "Suppe fra Matsvinnkafeen", &[]),
    (15, "Velkommen, og nytt fra prosjektene", "", &["Ingrid Solbakken"]),
    (
        35,
        "Hva skal til for å få til noe?",
        "Samtale med tre som har gjort det.",
        &["Amir Haidari", "Marte Lien", "Tove Berg, fylkeskommunen"],
    ),
    (60, "Spor", "", &[]),
    (135, "Egne oppgaver sammen", "", &[]),
    (165, "Vi feirer det som er gjort", "", &["Sunniva Eira"]),
    (195, "Takk for i dag", "", &[]),
];

/// Has not answered yet.
const THINKING: &str = "Sunniva Eira";

/// Who does what of the usual list, by its days before the event.
const HELPERS: [(i64, &str); 3] = [(14, "Jonas Nygård"), (7, "Fatima Warsame"), (0, "Ewa Nowak")];

pub const BREAKFAST_COSTS: [(&str, i64, Option<i64>); 3] = [
    ("Rundstykker og pålegg", 1800, None),
    ("Kaffe og te", 350, Some(349)),
    ("Teleslynge, leie", 0, Some(0)),
];
pub const GATHERING_COSTS: [(&str, i64, Option<i64>); 3] = [
    ("Suppe og brød", 9500, None),
    ("Lyd og lys", 3200, Some(3450)),
    ("Ballonger og kake", 1400, None),
];

/// Writes the points of an event.
pub async fn programme(
    tx: &mut Tx<'_>,
    event: EventId,
    here: &[Neighbour],
    points: &[Point],
) -> Result<()> {
    rigging(tx, event).await?;
    for (minute, title, about, speakers) in points {
        let new = NewItem {
            minute: *minute,
            title: Title::parse(title).map_err(|wrong| super::unsound("title", wrong))?,
            about: (!about.is_empty()).then(|| (*about).into()),
            backstage: false,
            speaker: None,
        };
        let mut spoken = Vec::new();
        for name in *speakers {
            spoken.push(match (who(here, name), name.split_once(", ")) {
                (Some(person), _) => Spoken::Padriver { person, yes: *name != THINKING },
                (None, Some((name, line))) => Spoken::Other(parsed(name)?, Some(line.into())),
                (None, None) => Spoken::Other(parsed(name)?, None),
            });
        }
        agenda::admit(tx, event, new, spoken).await?;
    }
    Ok(())
}

async fn rigging(tx: &mut Tx<'_>, event: EventId) -> Result<()> {
    let title = Title::parse("Vi rigger").map_err(|wrong| super::unsound("title", wrong))?;
    let about =
        Some("Stoler i ring, kaffe, navnelapper og slynge. Nøkkelen henger i vakta.".into());
    let new = NewItem { minute: -60, title, about, backstage: true, speaker: None };
    agenda::admit(tx, event, new, Vec::new()).await
}

/// The usual list. What should be done by now is done, but for the last of it.
pub async fn checklist(
    tx: &mut Tx<'_>,
    (event, day): (EventId, Day),
    here: &[Neighbour],
    costs: &[(&str, i64, Option<i64>)],
) -> Result<()> {
    let now = tx.ctx().env.now();
    let today = Day::from(time::day(now));
    let list = usual(Lang::Nb);
    let late = list.iter().filter(|(_, days)| due(day, *days) < today).count();
    let manager = here.first().map(|ingrid| ingrid.id);
    for (place, (title, days)) in list.into_iter().enumerate() {
        let helper = HELPERS.iter().find(|(of, _)| *of == days);
        let person = helper.and_then(|(_, name)| who(here, name)).or(manager);
        let done = manager.filter(|_| place + 1 < late).map(|by| (now, by));
        planning::admit_task(tx, event, title, days, person, done).await?;
    }
    for (title, planned, spent) in costs {
        planning::admit_line(tx, event, title, *planned, *spent).await?;
    }
    Ok(())
}

fn who(here: &[Neighbour], name: &str) -> Option<PersonId> {
    here.iter().find(|one| one.name == name).map(|one| one.id)
}

fn parsed(name: &str) -> Result<Name> {
    Name::parse(name).map_err(|wrong| super::unsound("name", wrong))
}
