//! Rows as pages are given them: civil times, the reader's language, nothing the viewer may not see.

use super::door;
use crate::{
    Ctx, Lang, Result,
    account::Viewer,
    events::{
        Comer, Desk, DeskRow, EventCard, EventId, EventPage, Mine, SignUpState, SignupId, Stage,
        Standing, holidays,
        policy::{self, Gate, Hours},
        series::Rule,
        store::{self, EventRow, Is, MineRow, PartyRow, Shown},
        waitlist::Moment,
    },
    members::Portrait,
    seal, time,
};
use jiff::{Timestamp, tz::TimeZone};
use jiff_sqlx::ToSqlx;
use std::collections::BTreeMap;

/// How one came to the page of an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum By {
    /// As whoever is signed in, or nobody.
    Viewer,
    /// By the link of a letter, with the answer it leads to if there is one yet.
    Link(Option<SignupId>),
}

/// For whom it is drawn, and when.
pub(super) struct Reader<'a> {
    pub viewer: &'a Viewer,
    pub lang: Lang,
    pub zone: TimeZone,
    pub now: Timestamp,
}

impl<'a> Reader<'a> {
    pub fn new(ctx: &Ctx, viewer: &'a Viewer, lang: Lang) -> Self {
        Self { viewer, lang, zone: time::zone(), now: ctx.env.now() }
    }

    pub fn card(&self, shown: &Shown) -> EventCard {
        let event = &shown.event;
        EventCard {
            slug: event.slug.clone(),
            title: event.title.clone(),
            lead: event.lead.clone(),
            kind: event.kind.clone(),
            kind_name: shown.kind_name(self.lang).into(),
            starts: event.starts(&self.zone),
            ends: event.ends(&self.zone),
            place: event.place.clone(),
            stage: event.stage,
            open_to: event.open_to,
            coming: event.coming,
            left: event.places_left,
            faces: Vec::new(),
            mine: None,
        }
    }

    pub fn mine(&self, row: &MineRow) -> Mine {
        Mine {
            answer: row.answer,
            standing: self.standing(&row.party, row.number),
            companions: row.companions.lines().map(str::to_owned).collect(),
            takes_fewer: row.party.takes_fewer,
            shown: row.shown,
            food: row.food.clone(),
            access: row.access.clone(),
        }
    }

    pub fn standing(&self, held: &PartyRow, number: i64) -> Standing {
        let count = |number: i16| u16::try_from(number).unwrap_or_default();
        let until = held.offered_until.filter(|until| until.to_jiff() > self.now);
        match (held.state, until) {
            (Is::Coming, _) => {
                Standing::Coming { places: count(held.places), wanted: count(held.size) }
            }
            (Is::Waiting, _) => {
                Standing::Waiting { number: u32::try_from(number).unwrap_or_default() }
            }
            (Is::Offered, Some(until)) => Standing::Offered {
                places: count(held.places),
                until: time::local(until.to_jiff(), &self.zone),
            },
            (Is::Offered | Is::Lapsed, _) => Standing::Lapsed,
            (Is::Out, _) => Standing::Out,
        }
    }

    fn sign_up(&self, event: &EventRow, invited: bool) -> SignUpState {
        let opens = event.opens_at.map(|opens| time::local(opens.to_jiff(), &self.zone));
        let member = self.viewer.0.is_some();
        match (event.gate(self.now), opens) {
            (Gate::Cancelled, _) => SignUpState::Cancelled,
            (Gate::Over, _) => SignUpState::Over,
            (Gate::NotYet, Some(opens)) => SignUpState::NotYet { opens },
            (Gate::Closed | Gate::NotYet, _) => SignUpState::Closed,
            (Gate::Open, _) if policy::may_come(member, event.open_to, invited).is_err() => {
                SignUpState::MembersOnly
            }
            (Gate::Open, _) if event.places_left == Some(0) => SignUpState::Queue,
            (Gate::Open, _) => SignUpState::Open,
        }
    }

    /// One event, whole.
    pub async fn page(&self, ctx: &Ctx, shown: &Shown, by: By) -> Result<EventPage> {
        let event = &shown.event;
        let mine = match (by, self.viewer.id()) {
            (By::Link(Some(signup)), _) => store::mine_by_id(&ctx.db, signup).await?,
            (By::Viewer, Some(person)) => store::mine_at(&ctx.db, person, event.id).await?,
            (By::Link(None), _) | (By::Viewer, None) => None,
        };
        let invited = match (by, self.viewer.id()) {
            (By::Viewer, Some(person)) if mine.is_none() => {
                store::is_invited(&ctx.db, event.id, person).await?
            }
            (By::Viewer, _) => mine.is_some(),
            (By::Link(_), _) => true,
        };
        if by == By::Viewer {
            policy::may_see(self.viewer, event.stage, event.open_to, invited)?;
        }
        let manages = self.viewer.manager().is_ok();
        let people = self.people(ctx, event.id).await?;
        let (rule, later) = match event.series_id {
            None => (None, Vec::new()),
            Some(series) => {
                let now = self.now.to_sqlx();
                let later = store::siblings(&ctx.db, series, event.id, now, manages).await?;
                (store::rule(&ctx.db, series).await?, later)
            }
        };
        let first_later = later.first().map(|(_, starts)| *starts);
        let holder = match by {
            By::Link(signup) => signup,
            By::Viewer => None,
        };
        let local = |at: jiff_sqlx::Timestamp| time::local(at.to_jiff(), &self.zone);
        let mut card = self.card(shown);
        card.mine = mine.as_ref().map(|row| self.mine(row));
        card.faces =
            people.iter().take(5).map(|one| (one.portrait.clone(), one.name.clone())).collect();
        Ok(EventPage {
            card,
            about: event.about.clone(),
            address: event.address.clone(),
            directions: event.directions.clone(),
            access: event.access.clone(),
            deadline: event.deadline_at.map(local),
            capacity: event.room().capacity,
            sign_up: self.sign_up(event, invited),
            people,
            series: rule.and_then(|rule| Some(Rule::parse(&rule).ok()?.words(self.lang))),
            later: later.into_iter().map(|(slug, starts)| (slug, local(starts))).collect(),
            version: event.version,
            starts_at: self.with_offset(event.starts_at.to_jiff()),
            ends_at: self.with_offset(event.ends_at.to_jiff()),
            asked: self.asked(ctx, event.id, holder).await?,
            desk: if manages { Some(self.desk(ctx, event).await?) } else { None },
            ticket: match &mine {
                Some(row) => door::mine(ctx, event, row).await?,
                None => None,
            },
            door: door::may_open(ctx, self.viewer, event).await?,
            drawn_at: seal::drawn_now(ctx).await?,
            changes: event.changes(self.now, first_later),
        })
    }

    /// Only Pådrivere see who comes.
    async fn people(&self, ctx: &Ctx, event: EventId) -> Result<Vec<Comer>> {
        if self.viewer.0.is_none() {
            return Ok(Vec::new());
        }
        let rows = store::comers(&ctx.db, event, self.viewer.reach()).await?;
        let comer = |row: store::ComerRow| Comer {
            slug: row.slug,
            name: row.name,
            portrait: row.portrait,
            organisation: row.organisation,
        };
        Ok(rows.into_iter().map(comer).collect())
    }

    async fn desk(&self, ctx: &Ctx, event: &EventRow) -> Result<Desk> {
        let (waiting, offered, maybe, no) = store::desk_counts(&ctx.db, event.id).await?;
        let rows = store::desk(&ctx.db, event.id).await?;
        let row = |row: store::DeskRowRow| DeskRow {
            standing: self.standing(&row.party, row.number),
            // Nobody's any longer: the answer of one who is no longer here.
            name: row.name.unwrap_or_default(),
            slug: row.slug,
            portrait: row.portrait.and_then(|raw| Portrait::parse(&raw)).unwrap_or_default(),
            email: row.email,
            guest: row.guest,
            answer: row.answer,
            companions: row.companions.lines().map(str::to_owned).collect(),
            food: row.food,
            access: row.access,
        };
        let may_become = |next: &Stage| event.may_step(*next, self.now);
        let warnings = holidays::warnings(event.starts(&self.zone).day);
        Ok(Desk {
            coming: event.coming,
            waiting,
            offered,
            maybe,
            no,
            rows: rows.into_iter().map(row).collect(),
            may_become: Stage::ALL.into_iter().filter(may_become).collect(),
            warnings: warnings.iter().map(|warning| warning.name(self.lang).to_owned()).collect(),
            after: match event.stage {
                Stage::Held => Some(super::feedback::after(ctx, event).await?),
                _ => None,
            },
        })
    }

    /// `2026-12-03T08:00:00+01:00`
    fn with_offset(&self, at: Timestamp) -> String {
        at.to_zoned(self.zone.clone()).strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
    }
}

impl EventRow {
    pub(super) fn gate(&self, now: Timestamp) -> Gate {
        let moment = |at: jiff_sqlx::Timestamp| Moment::from(at.to_jiff());
        let hours = Hours {
            opens: self.opens_at.map(moment),
            deadline: self.deadline_at.map(moment),
            starts: moment(self.starts_at),
        };
        policy::gate(self.stage, hours, now.into())
    }

    pub(super) fn may_step(&self, next: Stage, now: Timestamp) -> bool {
        policy::may_step(self.stage, next, self.starts_at.to_jiff().into(), now.into())
    }

    /// When the next of its own moments comes, or another of its series begins: until then the page stays as it is,
    /// unless somebody does something.
    fn changes(&self, now: Timestamp, later: Option<jiff_sqlx::Timestamp>) -> Option<Moment> {
        let moments =
            [self.opens_at, self.deadline_at, Some(self.starts_at), Some(self.ends_at), later];
        let moments = moments.into_iter().flatten().map(|at| at.to_jiff());
        moments.filter(|at| *at > now).min().map(Moment::from)
    }
}

impl Shown {
    pub(super) fn kind_name(&self, lang: Lang) -> &str {
        match lang {
            Lang::Nb => &self.name_nb,
            Lang::Nn => &self.name_nn,
            Lang::En => &self.name_en,
        }
    }
}

/// A few faces for each event, and how it stands with the viewer.
pub(super) async fn dressed(
    ctx: &Ctx,
    reader: &Reader<'_>,
    events: &[Shown],
) -> Result<Vec<EventCard>> {
    let mut faces: BTreeMap<uuid::Uuid, Vec<_>> = BTreeMap::new();
    let mut mine = BTreeMap::new();
    if let Some(me) = reader.viewer.id() {
        let now = reader.now.to_sqlx();
        for (event, name, portrait) in store::faces(&ctx.db, now, reader.viewer.reach()).await? {
            faces.entry(event.into()).or_default().push(store::face(portrait, name));
        }
        for row in store::mine(&ctx.db, me, now).await? {
            mine.insert(uuid::Uuid::from(row.event_id), reader.mine(&row));
        }
    }
    let dressed = |shown: &Shown| {
        let id = shown.event.id.into();
        let faces = faces.remove(&id).unwrap_or_default();
        EventCard { faces, mine: mine.remove(&id), ..reader.card(shown) }
    };
    Ok(events.iter().map(dressed).collect())
}
