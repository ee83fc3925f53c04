//! The programme of the demo: dates relative to today, and the neighbours who come.

use super::{
    Chance, Neighbour, agenda, cast,
    programme::{DRAFTS, GATHERING, GATHERINGS, NEXT, PAST, QUESTION, TRACKS, Theme, Track},
    unsound,
};
use crate::{
    Result,
    account::{Email, PersonId},
    civil::{Clock, Day, LocalTime, Weekday},
    ctx::Tx,
    events::{
        Answer, EventId, Guest, NewEvent, NewTrack, OpenTo, Question, QuestionKind, SeriesId,
        SignUp, Stage, Title, TrackForm,
        series::{Nth, Rule},
        service::{self, OldAnswer, Said, Someone},
        waitlist::Room,
    },
    members::Name,
    text, time,
};
use jiff::{SignedDuration, Timestamp};

/// Those who come to the next breakfast, and bring somebody now and then.
const NEXT_COMING: usize = 34;
/// Places at the gathering to come: all but one are taken, and two pairs wait for two.
const GATHERING_PLACES: u32 = 70;

/// Makes the year. How many events there are now.
pub(super) async fn make(
    tx: &mut Tx<'_>,
    now: Timestamp,
    chance: &mut Chance,
    here: &[Neighbour],
) -> Result<usize> {
    let manager = here.first().map(|ingrid| ingrid.id);
    let today = Day::from(time::day(now));
    let rule = Rule::monthly(Nth::First, Weekday::Thursday).not_in(7);
    let dates: Vec<Day> = rule
        .until(today.plus(150))
        .plan(today.plus(-364))
        .into_iter()
        .map(|date| date.instead.unwrap_or(date.day))
        .collect();
    let series = service::admit_series(tx, rule, now - days(380)).await?;
    // A breakfast of this morning is over: the next one is another day.
    let (past, coming): (Vec<Day>, Vec<Day>) = dates.into_iter().partition(|day| *day <= today);
    let mut year = Year { tx, now, chance, here, manager, made: 0 };
    for (day, theme) in past.iter().rev().zip(&PAST) {
        year.past(&breakfast(theme, *day)?, Some(series), 26).await?;
    }
    let mut coming = coming.into_iter();
    let next = coming.next().unwrap_or(today.plus(9));
    year.next(&breakfast(&NEXT, next)?, series).await?;
    for (day, theme) in coming.zip(&DRAFTS) {
        year.add(&breakfast(theme, day)?, Some(series), Stage::Draft, Vec::new()).await?;
    }
    for (ago, theme) in [75, 190, 330].into_iter().zip(&GATHERINGS) {
        let tuesday = on(Weekday::Tuesday, today.plus(-ago));
        let event = year.past(&gathering(theme, tuesday)?, None, 48).await?;
        year.tracks(event, theme.title).await?;
    }
    // The Tuesday after the breakfast.
    let event = year.full(&gathering(&GATHERING, next.plus(5))?).await?;
    year.tracks(event, GATHERING.title).await?;
    Ok(year.made)
}

struct Year<'y, 'tx> {
    tx: &'y mut Tx<'tx>,
    now: Timestamp,
    chance: &'y mut Chance,
    here: &'y [Neighbour],
    manager: Option<PersonId>,
    made: usize,
}

impl Year<'_, '_> {
    async fn past(
        &mut self,
        new: &NewEvent,
        series: Option<SeriesId>,
        least: i64,
    ) -> Result<EventId> {
        let starts = time::instant(new.starts, &time::zone());
        let many = usize::try_from(least + self.chance.below(14)).unwrap_or_default();
        let crowd = self.crowd(starts, many);
        let answers = crowd.into_iter().map(|who| self.answer(who, Vec::new(), starts)).collect();
        self.add(new, series, Stage::Held, answers).await
    }

    /// Thirty-four come, a few of them guests, and some say perhaps.
    async fn next(&mut self, new: &NewEvent, series: SeriesId) -> Result<EventId> {
        let starts = time::instant(new.starts, &time::zone());
        let guests = ["Sofie Dahlen", "Abdi Noor", "Randi Vik"];
        let companions = 3;
        let mut answers = Vec::new();
        for (place, who) in self
            .crowd(self.now, NEXT_COMING + 5 - guests.len() - companions)
            .into_iter()
            .enumerate()
        {
            let with = ["Ola", "Kari", "Adam"].get(place / 6).filter(|_| place % 6 == 5);
            let mut answer = self.answer(who, with.copied().into_iter().collect(), starts);
            match place {
                7 => answer.said.food = Some("Vegetar".into()),
                11 => answer.said.food = Some("Tåler ikke nøtter".into()),
                16 => answer.said.access = Some("Bruker teleslynge".into()),
                _ => {}
            }
            answers.push(answer);
        }
        // The last five are not sure yet, or cannot.
        for (place, answer) in answers.iter_mut().rev().take(5).enumerate() {
            let said = if place < 3 { Answer::Maybe } else { Answer::No };
            answer.said = SignUp::only(said);
        }
        for name in guests {
            let who = Someone::Guest(guest(name)?);
            answers.push(self.answer_of(who, Vec::new(), starts));
        }
        let event = self.add(new, Some(series), Stage::Published, answers).await?;
        let of = (event, new.starts.day);
        self.planned(of, &agenda::BREAKFAST, &agenda::BREAKFAST_COSTS).await?;
        Ok(event)
    }

    /// All places but one are taken, and two pairs would rather have two.
    async fn full(&mut self, new: &NewEvent) -> Result<EventId> {
        let starts = time::instant(new.starts, &time::zone());
        let taken = usize::try_from(GATHERING_PLACES).unwrap_or_default() - 1;
        let mut crowd = self.crowd(self.now, taken + 2);
        let pairs = crowd.split_off(taken.min(crowd.len()));
        let mut answers = Vec::new();
        for who in crowd {
            answers.push(self.answer(who, Vec::new(), starts));
        }
        for (who, with) in pairs.into_iter().zip(["Maja", "Tor"]) {
            answers.push(self.answer(who, vec![with], starts));
        }
        let event = self.add(new, None, Stage::Published, answers).await?;
        let of = (event, new.starts.day);
        self.planned(of, &agenda::GATHERING, &agenda::GATHERING_COSTS).await?;
        Ok(event)
    }

    /// With a programme, and what is left to do.
    async fn planned(
        &mut self,
        event: (EventId, Day),
        points: &[agenda::Point],
        costs: &[(&str, i64, Option<i64>)],
    ) -> Result<()> {
        agenda::programme(self.tx, event.0, self.here, points).await?;
        agenda::checklist(self.tx, event, self.here, costs).await
    }

    /// Those with a story come first; then whoever had joined by then.
    fn crowd(&mut self, by: Timestamp, many: usize) -> Vec<PersonId> {
        let mut joined: Vec<&Neighbour> = self.here.iter().filter(|one| one.since < by).collect();
        let known = |one: &&Neighbour| cast::CAST.iter().any(|role| role.name == one.name);
        let first = joined.iter().filter(|one| known(one)).count().min(many);
        let mut crowd = Vec::new();
        while crowd.len() < many && !joined.is_empty() {
            let among = if crowd.len() < first { first - crowd.len() } else { joined.len() };
            let place = self.chance.below(among.try_into().unwrap_or(1));
            crowd.push(joined.remove(usize::try_from(place).unwrap_or_default()).id);
        }
        crowd
    }

    fn answer(&mut self, who: PersonId, with: Vec<&str>, starts: Timestamp) -> OldAnswer {
        self.answer_of(Someone::Padriver(who), with, starts)
    }

    fn answer_of(&mut self, who: Someone, with: Vec<&str>, starts: Timestamp) -> OldAnswer {
        let before = starts.min(self.now) - SignedDuration::from_hours(3 + self.chance.below(200));
        let companions = with.into_iter().filter_map(|name| Name::parse(name).ok()).collect();
        let shown = !self.chance.one_in(5);
        OldAnswer {
            who,
            said: SignUp { companions, shown, ..SignUp::only(Answer::Coming) },
            at: before,
        }
    }

    async fn add(
        &mut self,
        new: &NewEvent,
        series: Option<SeriesId>,
        stage: Stage,
        answers: Vec<OldAnswer>,
    ) -> Result<EventId> {
        let starts = time::instant(new.starts, &time::zone());
        let planned = (starts - days(40)).min(self.now - days(2));
        let of = (stage, self.manager, planned);
        let event = service::admit(self.tx, new, series, of, answers).await?;
        self.made += 1;
        Ok(event)
    }

    /// What went on side by side at a gathering.
    async fn tracks(&mut self, event: EventId, title: &str) -> Result<()> {
        let here = |name: &str| self.here.iter().find(|one| one.name == name).map(|one| one.id);
        let mut tracks = Vec::new();
        for one in TRACKS.iter().filter(|one| one.gathering == title) {
            tracks.push((track(one)?, here(one.host)));
        }
        if tracks.is_empty() {
            return Ok(());
        }
        let question =
            Question { text: QUESTION.into(), kind: QuestionKind::YesNo, required: false };
        service::admit_tracks(self.tx, event, tracks, &[question], said).await
    }
}

const fn days(days: i64) -> SignedDuration {
    SignedDuration::from_hours(24 * days)
}

/// That weekday in the week of this day.
fn on(weekday: Weekday, day: Day) -> Day {
    day.plus(weekday as i32 - day.weekday() as i32)
}

fn breakfast(theme: &Theme, day: Day) -> Result<NewEvent> {
    Ok(NewEvent {
        place: Some("Elvebyen bibliotek, 2. etasje".into()),
        address: Some("Lagergata 4".into()),
        directions: Some("To minutter fra bussen på Torget. Sykkelparkering ved inngangen.".into()),
        access: Some("Trinnfritt, heis og teleslynge. Barn er velkomne.".into()),
        room: Room { capacity: Some(60), ..Room::default() },
        ..event(theme, "frokost", day, (8, 0), (9, 30))?
    })
}

fn gathering(theme: &Theme, day: Day) -> Result<NewEvent> {
    Ok(NewEvent {
        place: Some("Lageret".into()),
        address: Some("Nordkaia 2".into()),
        directions: Some("Inngang fra kaia. Ring på hvis porten er lukket.".into()),
        access: Some("Rampe på østsiden. Ett trinnfritt toalett.".into()),
        room: Room { capacity: Some(GATHERING_PLACES), ..Room::default() },
        open_to: OpenTo::Members,
        ..event(theme, "samling", day, (16, 15), (19, 30))?
    })
}

fn event(theme: &Theme, kind: &str, day: Day, from: (u8, u8), to: (u8, u8)) -> Result<NewEvent> {
    let at =
        |(hour, minute)| LocalTime { day, at: Clock::new(hour, minute).unwrap_or(Clock::FIRST) };
    let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    Ok(NewEvent {
        title: Title::parse(theme.title).map_err(|wrong| unsound("title", wrong))?,
        lead: some(theme.lead),
        about: some(theme.about),
        kind: kind.into(),
        starts: at(from),
        ends: at(to),
        place: None,
        address: None,
        directions: None,
        access: None,
        room: Room::default(),
        opens: None,
        deadline: None,
        open_to: OpenTo::Everyone,
        version: None,
    })
}

fn track(one: &Track) -> Result<NewTrack> {
    let form = TrackForm {
        name: one.name.into(),
        about: one.about.into(),
        room: one.room.into(),
        host: one.host.into(),
        starts: "17.15".into(),
        ends: "18.30".into(),
        capacity: one.capacity.into(),
    };
    Ok(form.parse()?)
}

/// Two of five want the first track most, and a few do not care.
fn said(number: usize) -> Said {
    let wishes = match number % 5 {
        0 => vec![0, 1],
        1 => vec![0, 2],
        2 => vec![1, 2],
        3 => vec![2, 1],
        _ if number.is_multiple_of(3) => vec![],
        _ => vec![1, 0],
    };
    let answer = match number % 4 {
        0 | 1 => Some("yes".to_owned()),
        2 => Some("no".to_owned()),
        _ => None,
    };
    Said { wishes, answers: vec![answer] }
}

fn guest(name: &str) -> Result<Guest> {
    let address = format!("{}@example.org", text::slugify(name).replace('-', "."));
    Ok(Guest {
        name: Name::parse(name).map_err(|wrong| unsound("name", wrong))?,
        email: Email::parse(&address).map_err(|wrong| unsound("email", wrong))?,
    })
}
