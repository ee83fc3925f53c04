//! The demo community Elvebyen: the same number gives the same people, with dates relative to today.

mod agenda;
mod cast;
mod crowd;
mod events;
mod happened;
mod partners;
mod programme;
mod project_words;
mod projects;
mod slides;
mod thanks;
mod words;

pub use crowd::{crowd, ids};

use crate::{
    Audience, Complaint, Ctx, Error, Lang, Result,
    account::{Email, PersonId, Role},
    ctx::Tx,
    drawing,
    members::{
        Audiences, Consents, Portrait, Skills,
        service::{self, NewPerson},
    },
    partners::{
        OrganisationId,
        service::{self as partner_service, NewOrganisation},
    },
    text,
};
use jiff::{SignedDuration, Timestamp};
use std::collections::{BTreeMap, BTreeSet};

/// How many there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Made {
    pub people: usize,
    pub partners: usize,
    pub events: usize,
    pub projects: usize,
}

/// Someone who may come to what happens.
struct Neighbour {
    id: PersonId,
    name: String,
    since: Timestamp,
    /// What they can, of those who may be asked.
    can: Vec<String>,
}

impl Neighbour {
    fn of(id: PersonId, new: &NewPerson) -> Self {
        let asks = new.consents.requests && new.request_limit > 0 && new.welcomed.is_some();
        let can = if asks { new.skills.competences.clone() } else { Vec::new() };
        Self { id, name: new.name.clone(), since: new.registered_at, can }
    }
}

const PEOPLE: usize = 180;
/// Shares no factor with 37, so that nothing is said twice; see `neighbour`.
const STIRRED: usize = 95;

/// Makes Elvebyen.
///
/// # Errors
/// `Conflict` if anybody is here already.
pub async fn make(ctx: &Ctx, seed: u64) -> Result<Made> {
    let mut tx = ctx.begin().await?;
    if service::anyone(&mut tx).await? {
        return Err(Error::Conflict);
    }
    let (mut chance, now) = (Chance(seed), ctx.env.now());
    let partners = organisations(&mut tx).await?;
    let mut taken = BTreeSet::new();
    let mut manager = None;
    let mut here = Vec::new();
    for role in &cast::CAST {
        taken.insert(role.name.to_owned());
        let new = cast_member(now, role, &partners, manager);
        let id = service::admit(&mut tx, &new).await?;
        manager = manager.or(id);
        here.extend(id.map(|id| Neighbour::of(id, &new)));
    }
    let newcomers = cast::NEW.len();
    for (name, traits, competence, why, days) in cast::NEW {
        taken.insert(name.to_owned());
        let new = newcomer(now, name, traits, competence, why, days);
        let id = service::admit(&mut tx, &new).await?;
        here.extend(id.map(|id| Neighbour::of(id, &new)));
    }
    let rest: Vec<OrganisationId> = partners::PARTNERS[partners::WITH_A_STORY..]
        .iter()
        .filter_map(|it| partners.get(it.0).copied())
        .collect();
    for number in 0..PEOPLE - cast::CAST.len() - newcomers {
        let new = neighbour(now, number, &mut chance, &mut taken, &rest, manager);
        let id = service::admit(&mut tx, &new).await?;
        here.extend(id.map(|id| Neighbour::of(id, &new)));
    }
    let events = events::make(&mut tx, now, &mut chance, &here).await?;
    let projects = projects::make(&mut tx, now, &here, &partners).await?;
    tx.commit().await?;
    thanks::make(ctx, now, &here).await?;
    happened::make(ctx, &here).await?;
    Ok(Made { people: PEOPLE, partners: partners.len(), events, projects })
}

async fn organisations(tx: &mut Tx<'_>) -> Result<BTreeMap<&'static str, OrganisationId>> {
    let mut made = BTreeMap::new();
    for (number, (name, kind, brings, gives, about)) in partners::PARTNERS.into_iter().enumerate() {
        let new = NewOrganisation {
            name: name.into(),
            kind: kind.into(),
            brings: brings.into(),
            gives: gives.split(' ').map(str::to_owned).collect(),
            about: about.into(),
            url: None,
            org_number: Some(org_number(name, number)),
        };
        if let Some(id) = partner_service::admit(tx, &new).await? {
            made.insert(name, id);
        }
    }
    Ok(made)
}

/// Numbers that add up, from a part of the register that is not used.
fn org_number(name: &str, number: usize) -> String {
    match name {
        "Kaia Eiendom" => return "310123455".into(),
        "Elvebyen kommune" => return "311678906".into(),
        _ => {}
    }
    let candidates = (0..).map(|step| format!("{}", 310_000_000 + number * 1000 + step));
    let sound = |raw: &String| crate::partners::is_org_number(raw);
    candidates.take(1000).find(sound).unwrap_or_default()
}

fn cast_member(
    now: Timestamp,
    role: &cast::Role,
    partners: &BTreeMap<&'static str, OrganisationId>,
    manager: Option<PersonId>,
) -> NewPerson {
    let joined = now - SignedDuration::from_hours(24 * role.days);
    let mut new = named(role.name, joined);
    new.role = if role.headline == "Community Manager" { Role::Manager } else { Role::Member };
    new.lang = Lang::parse(role.lang).unwrap_or_default();
    new.phone = some(role.phone);
    new.portrait = Portrait::Drawn(drawing::token(role.name, role.traits));
    new.headline = some(role.headline);
    new.motivation = some(role.why);
    new.found_at = some(role.found_at);
    new.organisation = partners.get(role.partner).copied();
    new.skills = skills(role.competences, &[], role.focus);
    new.consents =
        Consents { newsletter: true, requests: true, public_page: true, photo: role.days % 3 > 0 };
    new.audiences = Audiences {
        headline: Audience::Public,
        motivation: Audience::Public,
        organisation: Audience::Public,
        phone: Audience::Members,
        email: Audience::Members,
        found_at: Audience::Members,
        ..Audiences::on_joining(true)
    };
    new.welcomed = Some((joined + SignedDuration::from_hours(20), manager));
    new.confirmed = true;
    new
}

fn newcomer(
    now: Timestamp,
    name: &str,
    traits: &str,
    competence: &str,
    why: &str,
    days: i64,
) -> NewPerson {
    let mut new = named(name, now - SignedDuration::from_hours(24 * days + 2));
    new.portrait = Portrait::Drawn(drawing::token(name, traits));
    new.motivation = some(why);
    new.lang = spoken(why);
    new.skills = skills(&[competence], &[], &["Naboskap og inkludering"]);
    new.consents = Consents {
        newsletter: days % 2 == 0,
        requests: true,
        public_page: days % 3 != 1,
        photo: false,
    };
    new.audiences = Audiences::on_joining(new.consents.public_page);
    new.confirmed = days > 3;
    new
}

/// One of the many: a name, a trade or a reason, and their own choice of who sees what.
fn neighbour(
    now: Timestamp,
    number: usize,
    chance: &mut Chance,
    taken: &mut BTreeSet<String>,
    partners: &[OrganisationId],
    manager: Option<PersonId>,
) -> NewPerson {
    let voice = words::VOICES.get(number);
    // Stirred, so that those who came one after the other do not talk in the order of the list.
    // Past its end are those who gave no reason.
    let why = match voice {
        Some(voice) => voice.why,
        None => words::WHY.get(number * 37 % STIRRED).copied().unwrap_or_default(),
    };
    let (name, given) = loop {
        let given = chance.of_ref(&words::NAMES);
        if !sounds_like(why, given) {
            continue;
        }
        // Some married, and some have both names.
        let family = match chance.below(12) {
            0 => chance.of(&words::NORWEGIAN).into(),
            1 => format!("{} {}", chance.of(given.families), chance.of(&words::NORWEGIAN)),
            2 => format!("{}-{}", chance.of(&words::NORWEGIAN), chance.of(given.families)),
            _ => chance.of(given.families).to_owned(),
        };
        let name = format!("{} {family}", given.name);
        if taken.insert(name.clone()) {
            break (name, given);
        }
    };
    let joined = now - SignedDuration::from_hours(24 * (12 + chance.below(400)) + chance.below(9));
    let mut new = named(&name, joined);
    new.motivation = some(why);
    new.lang = spoken(why);
    match voice {
        Some(voice) => {
            new.headline = some(voice.headline);
            new.skills = skills(voice.competences, voice.interests, voice.focus);
        }
        None => {
            let like = chance.of_ref(&words::VOICES);
            let also = chance.of_ref(&words::VOICES);
            let mut competences = like.competences.to_vec();
            competences.extend(
                also.competences.iter().take(1).filter(|more| !like.competences.contains(more)),
            );
            new.skills = skills(&competences, also.interests, like.focus);
            new.headline = chance.one_in(3).then(|| chance.of(&words::HOMES).into());
        }
    }
    new.portrait = if chance.one_in(7) {
        Portrait::Initials
    } else {
        let head = if ["Zahra", "Hodan", "Amina", "Noor"].contains(&given.name) {
            ",head:hijab"
        } else {
            ""
        };
        let face = format!("as:{},skin:{}{head}", given.drawn_as, chance.of(given.skins));
        Portrait::Drawn(drawing::token(&name, &face))
    };
    if chance.one_in(4) {
        new.organisation = Some(chance.of(partners));
    }
    if chance.one_in(2) {
        new.phone = Some(phone(chance));
    }
    new.request_limit = [2, 2, 1, 0][usize::try_from(chance.below(4)).unwrap_or_default()];
    new.consents = Consents {
        newsletter: !chance.one_in(3),
        requests: !chance.one_in(3),
        public_page: !chance.one_in(2),
        photo: chance.one_in(2),
    };
    let open = Audiences::on_joining(new.consents.public_page);
    new.audiences = Audiences {
        headline: if chance.one_in(2) { open.name } else { Audience::Members },
        motivation: if chance.one_in(3) { open.name } else { Audience::Members },
        organisation: open.name,
        phone: if chance.one_in(3) { Audience::Members } else { Audience::Manager },
        email: if chance.one_in(3) { Audience::Members } else { Audience::Manager },
        ..open
    };
    new.confirmed = !chance.one_in(5);
    new.welcomed = Some((joined + SignedDuration::from_hours(30), manager));
    new
}

fn named(name: &str, joined: Timestamp) -> NewPerson {
    let address = format!("{}@example.org", text::slugify(name).replace('-', "."));
    let email = Email::parse(&address).unwrap_or_else(|_| unreachable_address());
    NewPerson { source: "demo", ..NewPerson::named(name, &email, joined) }
}

/// Every name of the demo gives an address; see the tests.
fn unreachable_address() -> Email {
    Email::parse("noen@example.org").expect("an address")
}

fn skills(competences: &[&str], interests: &[&str], focus: &[&str]) -> Skills {
    let owned = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
    Skills { competences: owned(competences), interests: owned(interests), focus: owned(focus) }
}

/// Whether someone of that name might say so: English is said by those who came from elsewhere,
/// nynorsk by those who did not, and the rest by anyone.
fn sounds_like(why: &str, given: &words::Given) -> bool {
    let from_here = *given.families == words::NORWEGIAN;
    match spoken(why) {
        Lang::En => !from_here,
        Lang::Nn => from_here,
        Lang::Nb => !from_here || !why.contains("ny i landet"),
    }
}

/// The language of a reason.
fn spoken(why: &str) -> Lang {
    let has = |words: &[&str]| why.split([' ', '.', ',']).any(|word| words.contains(&word));
    if has(&["eg", "Eg", "ikkje", "ein", "Ein"]) {
        Lang::Nn
    } else if has(&["the", "I", "My", "my"]) {
        Lang::En
    } else {
        Lang::Nb
    }
}

/// A mobile number.
fn phone(chance: &mut Chance) -> String {
    format!("4{}", 1_000_000 + chance.below(8_999_999))
}

fn some(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}

/// splitmix64: numbers from a seed, the same everywhere.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    fn below(&mut self, most: i64) -> i64 {
        (self.next() % most.unsigned_abs().max(1)).cast_signed()
    }

    fn one_in(&mut self, many: i64) -> bool {
        self.below(many) == 0
    }

    fn of<T: Copy>(&mut self, list: &[T]) -> T {
        *self.of_ref(list)
    }

    fn of_ref<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        &list[usize::try_from(self.next() % list.len() as u64).unwrap_or_default()]
    }
}

/// Every word of the demo passes; see the tests.
fn unsound(field: &str, complaint: Complaint) -> crate::Error {
    crate::FieldErrors::one(field, complaint).into()
}
