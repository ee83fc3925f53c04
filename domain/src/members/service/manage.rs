//! The Community Manager's list, and the welcome.

use super::directory::split;
use crate::{
    Audience, Ctx, Error, Lang, Result,
    account::{Email, PersonId, Role, Viewer},
    ctx::Tx,
    live::Topic,
    mail::{self, Letter},
    members::{
        ListOrder, ListPage, ListQuery, ListRow, Total, WelcomeForm, Welcomed, policy,
        store::{self, After, ListRowRow, Wanted},
    },
    text, time,
};
use jiff::Timestamp;
use jiff_sqlx::ToSqlx;

const PAGE: i64 = 50;

/// Everyone, as only the manager sees them. Words, filters and order go together.
pub async fn list(ctx: &Ctx, viewer: &Viewer, query: &ListQuery) -> Result<ListPage> {
    policy::may_manage(viewer)?;
    let waiting = store::waiting(&ctx.db, Audience::Manager).await?;
    let terms = text::search_terms(&query.q);
    if terms.is_empty() && !query.q.trim().is_empty() {
        let total = Total { people: 0, or_more: false };
        return Ok(ListPage { rows: Vec::new(), total, waiting, next: None });
    }
    let wanted = Wanted {
        terms: &terms,
        waiting: query.waiting,
        competence: &query.competence,
        partner: &query.partner,
    };
    let mut rows = store::list(&ctx.db, &wanted, &after(query), PAGE + 1).await?;
    let more = rows.len() > PAGE as usize;
    rows.truncate(PAGE as usize);
    let next = rows.last().filter(|_| more).map(|row| cursor(query.order, row));
    let total = if query.is_filtered() {
        store::list_total(&ctx.db, &wanted).await?
    } else {
        Total { people: store::total(&ctx.db, Audience::Manager).await?, or_more: false }
    };
    let rows = rows.into_iter().map(|row| list_row(ctx, row)).collect();
    Ok(ListPage { rows, total, waiting, next })
}

/// Where the next page goes on. It names a place and no person, so it holds when that one is gone.
fn cursor(order: ListOrder, last: &ListRowRow) -> String {
    match order {
        ListOrder::Newest => {
            format!("{}.{}", last.number, last.registered_at.to_jiff().as_second())
        }
        ListOrder::Name => format!("{}.{}", last.number, last.sort_key),
    }
}

/// As `cursor` gave it out; from the start for what it did not.
fn after(query: &ListQuery) -> After {
    let place = query.after.split_once('.');
    let place = place.and_then(|(number, place)| Some((number.parse().ok()?, place)));
    match query.order {
        ListOrder::Newest => {
            let at = place.and_then(|(number, seconds): (i64, &str)| {
                Some((Timestamp::from_second(seconds.parse().ok()?).ok()?, number))
            });
            let (at, number) = at.unwrap_or((Timestamp::MAX, i64::MAX));
            After::Newest(at.to_sqlx(), number)
        }
        ListOrder::Name => {
            let (number, key) = place.unwrap_or_default();
            After::Name(key.chars().take(200).collect(), number)
        }
    }
}

/// Says welcome with a personal line: the person gets a letter, and is from now on shown to those
/// they agreed to. Who has no address gets no letter, and needs no line.
///
/// # Errors
/// `Conflict` if someone else has said welcome already; nothing is changed or sent then.
pub async fn welcome(ctx: &Ctx, viewer: &Viewer, form: &WelcomeForm) -> Result<Welcomed> {
    let manager = policy::may_manage(viewer)?;
    let id = store::record_by_slug(&ctx.db, &form.slug).await?.ok_or(Error::NotFound)?.id;
    let mut tx = ctx.begin().await?;
    // Before the row, as all do who come to `relate`.
    tx.one_at_a_time().await?;
    let mut record = store::record_for_update(&mut tx, id).await?.ok_or(Error::NotFound)?;
    if record.welcomed_at.is_some() {
        return Err(Error::Conflict);
    }
    let letter = match &record.email {
        Some(email) => Some((email.clone(), form.parse()?)),
        None => None,
    };
    record.welcomed_at = Some(ctx.env.now().to_sqlx());
    record.welcomed_by = Some(manager.id);
    store::update(&mut tx, &record).await?;
    let tags = store::tags_in(&mut tx, record.number).await?;
    store::relate(&mut tx, &record, &tags, || ctx.env.id()).await?;
    let welcomed = if letter.is_some() { Welcomed::ByLetter } else { Welcomed::WithoutLetter };
    if let Some((email, personal)) = letter {
        let letter = Letter::Welcome {
            name: record.name.clone(),
            personal,
            manager: manager.name.clone(),
            link: format!("{}/logg-inn", ctx.partnership.public_url),
        };
        let key = format!("welcome:{}", id);
        mail::service::enqueue(&mut tx, &email, record.lang, &key, &letter).await?;
    }
    tx.record(Some(manager.id), "welcomed", Topic::Members, id, record.listed_now()).await?;
    tx.commit().await?;
    Ok(welcomed)
}

/// Gives the person with this address a role, taking them in first if need be. For the operator.
pub async fn appoint(ctx: &Ctx, email: &Email, name: Option<&str>, role: Role) -> Result<()> {
    let now = ctx.env.now();
    let mut tx = ctx.begin().await?;
    let id = match store::record_by_email(&mut tx, email.as_str()).await? {
        Some(person) => person.id,
        None => {
            let name = name.unwrap_or_else(|| email.as_str().split('@').next().unwrap_or_default());
            let new = super::NewPerson {
                source: "operator",
                welcomed: Some((now, None)),
                ..super::NewPerson::named(name, email, now)
            };
            super::admit(&mut tx, &new).await?.ok_or(Error::Conflict)?
        }
    };
    let mut record = store::record_for_update(&mut tx, id).await?.ok_or(Error::NotFound)?;
    record.role = role;
    store::update(&mut tx, &record).await?;
    tx.record(None, role.verb(), Topic::Members, id, Audience::Manager).await?;
    tx.commit().await
}

/// Somebody's name, address and language; nothing for one who has no address.
pub(crate) async fn address(
    tx: &mut Tx<'_>,
    person: PersonId,
) -> Result<Option<(String, String, Lang)>> {
    Ok(store::address(tx, person).await?)
}

/// Where to write to the Community Managers.
pub(crate) async fn managers(tx: &mut Tx<'_>) -> Result<Vec<(PersonId, String, Lang)>> {
    Ok(store::managers(tx).await?)
}

/// A letter to this address came back: whoever has it is marked in the list from now on.
pub(crate) async fn tell_unreached(tx: &mut Tx<'_>, email: &str) -> Result<()> {
    match store::record_by_email(tx, email).await? {
        Some(person) => {
            tx.record(None, "unreached", Topic::Members, person.id, Audience::Manager).await
        }
        None => Ok(()),
    }
}

fn list_row(ctx: &Ctx, row: ListRowRow) -> ListRow {
    let day = time::day(row.registered_at.to_jiff());
    let days_ago = time::day(ctx.env.now()).since(day).map_or(0, |span| i64::from(span.get_days()));
    ListRow {
        slug: row.slug,
        name: row.name,
        portrait: row.portrait,
        headline: row.headline,
        email: row.email,
        phone: row.phone,
        organisation: row.organisation,
        competences: split(row.competences),
        motivation: row.motivation,
        idea: row.idea,
        registered_on: day.to_string(),
        days_ago,
        welcomed: row.welcomed,
        confirmed: row.confirmed,
        public: row.listed == Audience::Public.level(),
        bounced: row.bounced,
    }
}
