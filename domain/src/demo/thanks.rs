//! What people of the demo did in the year behind them, and the thanks they had. Invented, every word.

use super::{Neighbour, cast};
use crate::{
    Audience, Ctx, Result, civil::Day, contributions::service, events::service as events, time,
};
use jiff::{SignedDuration, Timestamp};

/// Who did what, how many days ago, and for how many minutes.
const DID: [(&str, &str, i32, u16); 12] = [
    ("Amir Haidari", "Bar et kjøleskap opp to etasjer", 44, 90),
    ("Amir Haidari", "Satte opp hyllene på Ombrukslageret", 160, 480),
    ("Ewa Nowak", "Lærte bort hvordan en stol får nye bein", 30, 180),
    ("Ewa Nowak", "Rettet opp døra på Lageret", 9, 120),
    ("Fatima Warsame", "Kokte suppe til førti", 16, 240),
    ("Fatima Warsame", "Hentet overskudd fra tre butikker", 70, 150),
    ("Sunniva Eira", "Tok elevane med til elva", 52, 300),
    ("Jonas Nygård", "Delte ut lapper i Møllegata", 21, 120),
    ("Marte Lien", "Målte skyggen på torget", 110, 360),
    ("Håkon Brekke", "Regnet på tomme lokaler", 95, 120),
    ("Jonas Nygård", "Ryddet etter frokosten", 5, 45),
    ("Amir Haidari", "Skrev en veiledning om brukte dører", 12, 150),
];

/// What Ingrid said, one after the other.
const WORDS: [&str; 6] = [
    "Takk for at du stiller opp. Det merkes.",
    "Du gjør bydelen til et bedre sted å bo. Takk!",
    "Takk for alt du har vært med på i år.",
    "Det var godt å ha deg der. Tusen takk.",
    "Takk for at du kom, og for at du tok med en nabo.",
    "Uten deg hadde det ikke blitt noe av. Takk skal du ha.",
];

/// Thanks for what is older than this have been said.
const THANKED: i32 = 25;

pub(super) async fn make(ctx: &Ctx, now: Timestamp, here: &[Neighbour]) -> Result<()> {
    while events::credit_since(ctx, now - SignedDuration::from_hours(400 * 24)).await? {}
    let Some(ingrid) = here.first().map(|ingrid| ingrid.id) else { return Ok(()) };
    let today = Day::from(time::day(now));
    let id = |name: &str| here.iter().find(|one| one.name == name).map(|one| one.id);
    let mut tx = ctx.begin().await?;
    for (name, what, ago, minutes) in DID {
        if let Some(person) = id(name) {
            service::admit(&mut tx, person, what, today.plus(-ago), minutes).await?;
        }
    }
    let before = today.plus(-THANKED);
    for (number, one) in here.iter().enumerate() {
        let storied = cast::CAST.iter().any(|role| role.name == one.name);
        let audience = if storied { Audience::Public } else { Audience::Members };
        service::admit_audience(&mut tx, one.id, audience).await?;
        if one.id != ingrid && thanked(number) {
            let said = now - SignedDuration::from_hours(24 * i64::from(THANKED));
            let words = WORDS[number % WORDS.len()];
            service::admit_thanks(&mut tx, one.id, ingrid, words, (before, said)).await?;
        }
    }
    tx.commit().await
}

/// Everyone who has something old to be thanked for, but a few who were forgotten.
fn thanked(number: usize) -> bool {
    number % 17 != 16
}
