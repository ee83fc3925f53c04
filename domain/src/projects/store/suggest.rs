//! Who could meet a need, and which needs somebody could meet.

use super::need::NeedRow;
use crate::{
    Audience,
    account::PersonId,
    db::{Db, sql},
    projects::{
        Focus, NeedId, ProjectId,
        requests::{Reply, RequestId},
    },
};
use jiff_sqlx::Timestamp;
use sqlx::Result;

/// What is looked for, and for whom.
pub struct Wanted<'a> {
    pub need: NeedId,
    pub project: ProjectId,
    /// The key of the competence.
    pub competence: Option<&'a str>,
    pub focus: Focus,
    pub reach: Audience,
    /// Decides between those who fit alike.
    pub spread: i64,
    /// Requests since then count.
    pub since: Timestamp,
}

/// Somebody with one of the two, who may be asked now.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct SuggestedRow {
    pub id: PersonId,
    pub slug: String,
    pub name: String,
    pub portrait: String,
    pub headline: Option<String>,
    pub can: i64,
    pub wants: i64,
    pub spread: i64,
    pub asked: i64,
    pub said_yes: Option<Timestamp>,
    pub takes_part: Option<String>,
}

/// A window on those who have the competence, or the focus area, or both: those with both stand first. Whom of them
/// nobody may ask is left out, so there may be fewer than the window holds.
///
/// The window comes before the people, for it is they who are many: tags alone are read in milliseconds.
pub async fn likely(
    db: &Db,
    wanted: &Wanted<'_>,
    (limit, offset): (i64, i64),
) -> Result<Vec<SuggestedRow>> {
    sql!(
        fetch_all,
        db,
        "with hits as (
            select t.person_number as number,
                max(case when g.kind = 'competence' then 1 else 0 end) as can,
                max(case when g.kind = 'focus' then 1 else 0 end) as wants
            from tags g join person_tags t on t.tag_id = g.id
            where ((g.kind = 'competence' and g.slug = $1) or (g.kind = 'focus' and g.slug = $2)) and t.audience <= $3
            group by t.person_number
         ), likely as (
            select number, can, wants, (number * $4) % 9973 as spread from hits
            order by can * 2 + wants desc, (number * $4) % 9973, number limit $5 offset $6
         )
         select p.id, p.slug, p.name, case when p.see_portrait <= $3 then p.portrait else 'initials' end as portrait,
            case when p.see_headline <= $3 then p.headline end as headline,
            cast(l.can as bigint) as can, cast(l.wants as bigint) as wants, l.spread,
            (select count(*) from requests r where r.person_id = p.id and r.asked_at > $9 and not r.offered) as asked,
            (select max(r.replied_at) from requests r join project_needs n on n.id = r.need_id
                join project_needs w on w.id = $7 and w.competence = n.competence
                where r.person_id = p.id and r.reply = 'yes') as said_yes,
            (select max(j.title) from project_people k join projects j on j.id = k.project_id
                where k.person_id = p.id and j.focus = $2 and k.role <> 'proposer' and (k.shown_at is not null or $3 > 0)
                and j.stage in ('registered', 'qualified', 'realised')) as takes_part
         from likely l join people p on p.number = l.number
         where p.asks and p.listed <= $3 and p.welcomed_at is not null and p.confirmed_at is not null
            and p.email is not null
            and (select count(*) from requests r where r.person_id = p.id and r.asked_at > $9 and not r.offered)
                < p.request_limit
            and not exists (select 1 from requests r where r.need_id = $7 and r.person_id = p.id)
            and not exists (select 1 from project_people k where k.project_id = $8 and k.person_id = p.id)",
        wanted.competence,
        wanted.focus.key(),
        wanted.reach,
        wanted.spread,
        limit,
        offset,
        wanted.need,
        wanted.project,
        wanted.since
    )
}

/// A need somewhere, before somebody.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct ChanceRow {
    #[sqlx(flatten)]
    pub need: NeedRow,
    pub slug: String,
    pub project_title: String,
    #[sqlx(try_from = "String")]
    pub focus: Focus,
    pub can: bool,
    pub wants: bool,
    pub request_id: Option<RequestId>,
    pub reply: Option<Reply>,
    pub personal: Option<String>,
    pub asked_by: Option<String>,
}

/// What somebody was asked for and has not settled, and what they could meet of what is open: what they were asked
/// for first, then what asks for a competence of theirs, the newest first.
pub async fn chances(db: &Db, person: PersonId, limit: i64) -> Result<Vec<ChanceRow>> {
    sql!(
        fetch_all,
        db,
        "with mine as (
            select g.kind, g.slug, g.name from people p join person_tags t on t.person_number = p.number
            join tags g on g.id = t.tag_id where p.id = $1
         ), open_needs as (
            select n.id, n.title, n.about, n.competence, n.hours, n.from_day, n.to_day, n.place, n.places, n.filled_at,
                n.filled_by_answers, n.created_at, j.id as project_id, j.slug, j.title as project_title, j.focus,
                exists (select 1 from mine m where m.kind = 'competence' and m.name = n.competence) as can,
                exists (select 1 from mine m where m.kind = 'focus' and m.slug = j.focus) as wants
            from project_needs n join projects j on j.id = n.project_id
            where n.filled_at is null and j.stage in ('registered', 'qualified') and j.merged_into is null
         )
         select n.id, n.title, n.about, n.competence, n.hours, n.from_day, n.to_day, n.place, n.places, n.filled_at,
            n.filled_by_answers, n.slug, n.project_title, n.focus, n.can, n.wants, r.id as request_id, r.reply, r.personal,
            b.name as asked_by
         from open_needs n left join requests r on r.need_id = n.id and r.person_id = $1
         left join people b on b.id = r.asked_by
         where (r.id is not null and r.closed_at is null and (r.reply is null or r.reply = 'later'))
            or (r.id is null and (n.can or n.wants)
                and not exists (select 1 from project_people k where k.project_id = n.project_id and k.person_id = $1))
         order by case when r.id is null then 1 else 0 end, case when n.can then 0 else 1 end,
            n.created_at desc, n.id desc limit $2",
        person,
        limit
    )
}
