//! The Community Manager's list, and the welcome.

use super::directory::split;
use crate::{
    Audience, Ctx, Error, Result,
    account::{Email, Role, Viewer},
    live::Topic,
    mail::{self, Letter},
    members::{
        ListOrder, ListPage, ListQuery, ListRow, Total, WelcomeForm, policy,
        store::{self, ListRowRow, Search},
    },
    text, time,
};
use jiff::Timestamp;
use jiff_sqlx::ToSqlx;

const PAGE: i64 = 50;

/// Everyone, as only the manager sees them.
pub async fn list(ctx: &Ctx, viewer: &Viewer, query: &ListQuery) -> Result<ListPage> {
    policy::may_manage(viewer)?;
    let waiting = store::waiting(&ctx.db, Audience::Manager).await?;
    let searched =
        !query.q.trim().is_empty() || !query.competence.is_empty() || !query.partner.is_empty();
    if query.waiting || (query.order == ListOrder::Newest && !searched) {
        newest(ctx, query, waiting).await
    } else {
        by_name(ctx, query, waiting).await
    }
}

async fn newest(ctx: &Ctx, query: &ListQuery, waiting: i64) -> Result<ListPage> {
    let before = query.after.split_once('.').and_then(|(number, seconds)| {
        let at = Timestamp::from_second(seconds.parse().ok()?).ok()?;
        Some((at.to_sqlx(), number.parse().ok()?))
    });
    let mut rows = store::newest(&ctx.db, query.waiting, before, PAGE + 1).await?;
    let more = rows.len() > PAGE as usize;
    rows.truncate(PAGE as usize);
    let next = rows
        .last()
        .filter(|_| more)
        .map(|row| format!("{}.{}", row.number, row.registered_at.to_jiff().as_second()));
    let people =
        if query.waiting { waiting } else { store::total(&ctx.db, Audience::Manager).await? };
    let rows = rows.into_iter().map(|row| list_row(ctx, row)).collect();
    Ok(ListPage { rows, total: Total { people, or_more: false }, waiting, next })
}

async fn by_name(ctx: &Ctx, query: &ListQuery, waiting: i64) -> Result<ListPage> {
    let empty = ListPage {
        rows: Vec::new(),
        total: Total { people: 0, or_more: false },
        waiting,
        next: None,
    };
    let wanted = crate::members::DirectoryQuery {
        competence: query.competence.clone(),
        partner: query.partner.clone(),
        ..Default::default()
    };
    let Some(filters) = store::filters(&ctx.db, &wanted, Audience::Manager).await? else {
        return Ok(empty);
    };
    let terms = text::search_terms(&query.q);
    if terms.is_empty() && !query.q.trim().is_empty() {
        return Ok(empty);
    }
    let after = query
        .after
        .split_once('.')
        .and_then(|(number, key)| Some((key.to_owned(), number.parse().ok()?)));
    let search =
        Search { reach: Audience::Manager, terms: &terms, filters: &filters, after, limit: PAGE };
    let (mut found, total) = store::find(&ctx.db, &search).await?;
    let total = match total {
        Some(total) => total,
        None => Total { people: store::total(&ctx.db, Audience::Manager).await?, or_more: false },
    };
    let more = found.len() > PAGE as usize;
    found.truncate(PAGE as usize);
    let next = found.last().filter(|_| more).map(|row| format!("{}.{}", row.number, row.sort_key));
    let numbers: Vec<i64> = found.iter().map(|person| person.number).collect();
    let rows = store::list_rows(&ctx.db, &numbers).await?;
    let rows = rows.into_iter().map(|row| list_row(ctx, row)).collect();
    Ok(ListPage { rows, total, waiting, next })
}

/// Says welcome with a personal line: the person gets a letter, and is from now on shown to those
/// they agreed to. Said once; a second time changes nothing and sends nothing.
pub async fn welcome(ctx: &Ctx, viewer: &Viewer, form: &WelcomeForm) -> Result<()> {
    let manager = policy::may_manage(viewer)?;
    let personal = form.parse()?;
    let id = store::record_by_slug(&ctx.db, &form.slug).await?.ok_or(Error::NotFound)?.id;
    let mut tx = ctx.begin().await?;
    let mut record = store::record_for_update(&mut tx, id).await?.ok_or(Error::NotFound)?;
    if record.welcomed_at.is_some() {
        return Ok(());
    }
    record.welcomed_at = Some(ctx.env.now().to_sqlx());
    record.welcomed_by = Some(manager.id);
    store::update(&mut tx, &record).await?;
    let tags = store::tags_in(&mut tx, record.number).await?;
    store::relate(&mut tx, &record, &tags, || ctx.env.id()).await?;
    if let Some(email) = &record.email {
        let letter = Letter::Welcome {
            name: record.name.clone(),
            personal,
            manager: manager.name.clone(),
            link: format!("{}/logg-inn", ctx.partnership.public_url),
        };
        let key = format!("welcome:{}", uuid::Uuid::from(id));
        mail::service::enqueue(&mut tx, email, record.lang, &key, &letter).await?;
    }
    tx.record(Some(manager.id), "welcomed", Topic::Members, id, record.listed_now()).await?;
    tx.commit().await
}

/// Makes the person with this address Community Manager, taking them in first if need be. For the operator.
pub async fn make_manager(ctx: &Ctx, email: &Email, name: Option<&str>) -> Result<()> {
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
    record.role = Role::Manager;
    store::update(&mut tx, &record).await?;
    tx.record(None, "made manager", Topic::Members, id, Audience::Manager).await?;
    tx.commit().await
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
    }
}
