//! One answer, and what the rule must know of all the others.

use crate::{
    account::PersonId,
    db::{Db, Write, sql},
    events::{
        Answer, EventId, GuestId, SignUp, SignupId, TrackId,
        waitlist::{Held, Moment, Party, Seat, State},
    },
    members::Name,
};
use jiff_sqlx::{Timestamp, ToSqlx};
use sqlx::{AssertSqlSafe, Result};

/// Whose answer it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    Person(PersonId),
    Guest(GuestId),
}

/// A row of `signups`.
#[derive(Clone, Debug, PartialEq, sqlx::FromRow)]
pub struct Signup {
    pub id: SignupId,
    pub event_id: EventId,
    pub person_id: Option<PersonId>,
    pub guest_id: Option<GuestId>,
    pub answer: Answer,
    pub companions: String,
    #[sqlx(flatten)]
    pub party: PartyRow,
    pub shown: bool,
    pub food: Option<String>,
    pub access: Option<String>,
    pub needs_agreed_at: Option<Timestamp>,
    pub confirmed_at: Option<Timestamp>,
    pub answered_at: Timestamp,
    /// Where one sits; see `tracks`.
    pub track_id: Option<TrackId>,
}

/// A party as columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct PartyRow {
    pub size: i16,
    pub takes_fewer: bool,
    /// May sit where places are kept for partners.
    pub reserved: bool,
    /// Makes the event, and so may sit where places are kept for those who do.
    pub crew: bool,
    pub turn: i64,
    #[sqlx(try_from = "String")]
    pub state: Is,
    pub places: i16,
    pub offered_until: Option<Timestamp>,
}

/// The name of a state; see `waitlist::State`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Is {
    Waiting,
    Offered,
    Coming,
    Lapsed,
    Out,
}

pub(super) const COLUMNS: &str =
    "s.id, s.event_id, s.person_id, s.guest_id, s.answer, s.companions, s.size, s.takes_fewer,
    s.reserved, s.crew, s.turn, s.state, s.places, s.offered_until, s.shown, s.food, s.access, s.needs_agreed_at,
    s.confirmed_at, s.answered_at, s.track_id";

impl Signup {
    /// Somebody who has not answered yet.
    pub fn new(
        id: SignupId,
        event: EventId,
        who: Who,
        reserved: bool,
        now: jiff::Timestamp,
    ) -> Self {
        let (person_id, guest_id) = match who {
            Who::Person(person) => (Some(person), None),
            Who::Guest(guest) => (None, Some(guest)),
        };
        let party = PartyRow {
            size: 1,
            takes_fewer: false,
            reserved,
            crew: false,
            turn: 0,
            state: Is::Out,
            places: 0,
            offered_until: None,
        };
        Self {
            id,
            event_id: event,
            person_id,
            guest_id,
            answer: Answer::No,
            companions: String::new(),
            party,
            shown: false,
            food: None,
            access: None,
            needs_agreed_at: None,
            confirmed_at: None,
            answered_at: now.to_sqlx(),
            track_id: None,
        }
    }

    /// Takes over what the form says; what that means for their places the rule says.
    pub fn fill(&mut self, new: &SignUp, now: jiff::Timestamp) {
        let names: Vec<&str> = new.companions.iter().map(Name::as_str).collect();
        self.answer = new.answer;
        self.companions = names.join("\n");
        self.shown = new.shown;
        self.food.clone_from(&new.food);
        self.access.clone_from(&new.access);
        let agreed = self.needs_agreed_at.or(Some(now.to_sqlx()));
        self.needs_agreed_at = agreed.filter(|_| new.food.is_some() || new.access.is_some());
        self.answered_at = now.to_sqlx();
    }

    pub fn companions(&self) -> Vec<String> {
        self.companions.lines().map(str::to_owned).collect()
    }
}

impl PartyRow {
    pub fn party<I>(&self, id: I) -> Party<I> {
        let number = |number: i16| u16::try_from(number).unwrap_or_default();
        let places = number(self.places);
        let state = match (self.state, self.offered_until) {
            (Is::Waiting, _) => State::Waiting,
            (Is::Coming, _) => State::Coming { places },
            (Is::Offered, Some(until)) => {
                State::Offered { places, until: Moment::from(until.to_jiff()) }
            }
            (Is::Lapsed | Is::Offered, _) => State::Lapsed,
            (Is::Out, _) => State::Out,
        };
        Party {
            id,
            companions: number(self.size - 1),
            takes_fewer: self.takes_fewer,
            seat: self.seat(),
            turn: self.turn,
            state,
        }
    }
}

impl PartyRow {
    fn seat(&self) -> Seat {
        match (self.crew, self.reserved) {
            (true, true) => Seat::Both,
            (true, false) => Seat::Crew,
            (false, true) => Seat::Reserved,
            (false, false) => Seat::Open,
        }
    }

    /// How it stands with the party now; where it may sit is as before.
    pub fn now<I>(self, party: &Party<I>) -> Self {
        Self { reserved: self.reserved, crew: self.crew, ..Self::from(party) }
    }
}

impl<I> From<&Party<I>> for PartyRow {
    fn from(party: &Party<I>) -> Self {
        let number = |number: u16| i16::try_from(number).unwrap_or(i16::MAX);
        let (state, offered_until) = match party.state {
            // The rule leaves nobody asking.
            State::Asking | State::Waiting => (Is::Waiting, None),
            State::Offered { until, .. } => (Is::Offered, instant(until)),
            State::Coming { .. } => (Is::Coming, None),
            State::Lapsed => (Is::Lapsed, None),
            State::Out => (Is::Out, None),
        };
        Self {
            size: number(party.size()),
            takes_fewer: party.takes_fewer,
            reserved: matches!(party.seat, Seat::Reserved | Seat::Both),
            crew: matches!(party.seat, Seat::Crew | Seat::Both),
            turn: party.turn,
            state,
            places: number(party.state.held()),
            offered_until,
        }
    }
}

fn instant(moment: Moment) -> Option<Timestamp> {
    jiff::Timestamp::from_second(moment.0).ok().map(ToSqlx::to_sqlx)
}

impl Is {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Offered => "offered",
            Self::Coming => "coming",
            Self::Lapsed => "lapsed",
            Self::Out => "out",
        }
    }
}

impl TryFrom<String> for Is {
    type Error = &'static str;

    fn try_from(raw: String) -> std::result::Result<Self, &'static str> {
        let all = [Self::Waiting, Self::Offered, Self::Coming, Self::Lapsed, Self::Out];
        all.into_iter().find(|is| is.as_str() == raw).ok_or("not a state")
    }
}

/// Within the transaction that holds the event.
pub async fn signup_of(write: &mut Write, event: EventId, who: Who) -> Result<Option<Signup>> {
    let by = |column: &str| {
        AssertSqlSafe(format!(
            "select {COLUMNS} from signups s where s.event_id = $1 and s.{column} = $2"
        ))
    };
    match who {
        Who::Person(person) => sql!(fetch_optional, write, by("person_id"), event, person),
        Who::Guest(guest) => sql!(fetch_optional, write, by("guest_id"), event, guest),
    }
}

pub async fn signup(write: &mut Write, id: SignupId) -> Result<Option<Signup>> {
    let text = format!("select {COLUMNS} from signups s where s.id = $1");
    sql!(fetch_optional, write, AssertSqlSafe(text), id)
}

/// The answer that a link leads to.
pub async fn signup_by_link(db: &Db, hash: &[u8]) -> Result<Option<Signup>> {
    let text = format!(
        "select {COLUMNS} from signup_links l join signups s on s.id = l.signup_id where l.token_hash = $1"
    );
    sql!(fetch_optional, db, AssertSqlSafe(text), hash)
}

/// What one who was asked has answered, by whatever way.
pub async fn signup_of_invitee(
    db: &Db,
    event: EventId,
    person: Option<PersonId>,
    email: &str,
) -> Result<Option<SignupId>> {
    let row: Option<(SignupId,)> = sql!(
        fetch_optional,
        db,
        "select s.id from signups s where s.event_id = $1 and s.confirmed_at is not null
         and (s.person_id = $2 or s.guest_id = (select g.id from guests g where g.email = $3))",
        event,
        person,
        email
    )?;
    Ok(row.map(|(id,)| id))
}

/// What the rule found due for one of the others.
pub async fn set_party(write: &mut Write, id: SignupId, party: PartyRow) -> Result<u64> {
    sql!(
        execute,
        write,
        "update signups set turn = $2, state = $3, places = $4, offered_until = $5 where id = $1",
        id,
        party.turn,
        party.state.as_str(),
        party.places,
        party.offered_until
    )
}

#[derive(sqlx::FromRow)]
pub struct Moving {
    pub id: SignupId,
    #[sqlx(flatten)]
    pub party: PartyRow,
}

/// Everyone but one who waits, is asked, or comes and waits for more places.
pub async fn in_motion(write: &mut Write, event: EventId, except: SignupId) -> Result<Vec<Moving>> {
    sql!(
        fetch_all,
        write,
        "select id, size, takes_fewer, reserved, crew, turn, state, places, offered_until from signups
         where event_id = $1 and (state in ('waiting', 'offered') or (state = 'coming' and places < size)) and id <> $2
         order by turn limit 20000",
        event,
        except
    )
}

/// Places of everyone but one who comes and waits for nothing more: open ones, and kept ones.
pub async fn seated(write: &mut Write, event: EventId, except: SignupId) -> Result<Held> {
    let (open, reserved, crew, both): (i64, i64, i64, i64) = sql!(
        fetch_one,
        write,
        "select cast(coalesce(sum(case when reserved or crew then 0 else places end), 0) as bigint),
            cast(coalesce(sum(case when reserved and not crew then places else 0 end), 0) as bigint),
            cast(coalesce(sum(case when crew and not reserved then places else 0 end), 0) as bigint),
            cast(coalesce(sum(case when crew and reserved then places else 0 end), 0) as bigint)
         from signups where event_id = $1 and state = 'coming' and places = size and id <> $2",
        event,
        except
    )?;
    let number = |places: i64| u32::try_from(places).unwrap_or_default();
    Ok(Held {
        open: number(open),
        reserved: number(reserved),
        crew: number(crew),
        both: number(both),
    })
}
