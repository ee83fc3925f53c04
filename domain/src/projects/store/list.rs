//! Projects in lists: of all, of a column, of somebody, and those that are like an idea.

use crate::{
    Audience,
    account::PersonId,
    db::{Db, sql},
    projects::{Focus, ProjectId, Role, Stage},
};
use jiff_sqlx::Timestamp;
use sqlx::{AssertSqlSafe, Result};

/// A card's row.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct CardRow {
    pub id: ProjectId,
    pub slug: String,
    pub title: String,
    pub brief: String,
    #[sqlx(try_from = "String")]
    pub focus: Focus,
    pub stage: Stage,
    pub stage_since: Timestamp,
    pub rank: String,
    pub result: Option<String>,
    pub picture: Option<String>,
    pub picture_says: Option<String>,
    pub open_needs: i64,
}

pub(super) const CARD: &str = "select p.id, p.slug, p.title, p.brief, p.focus, p.stage, p.stage_since,
    p.rank, p.result, p.picture, p.picture_says,
    (select count(*) from project_needs n where n.project_id = p.id and n.filled_at is null) as open_needs
    from projects p ";

/// `$1` sees all; `$2` is the viewer, whom one's own ideas are shown to. What was put together with another is
/// found there.
const SEEN: &str =
    "p.merged_into is null and ($1 or p.stage in ('registered', 'qualified', 'realised')
    or (p.stage in ('on_hold', 'rejected', 'closed') and p.aside_from <> 'identified')
    or exists (select 1 from project_people s where s.project_id = p.id and s.person_id = $2))";

/// What is looked for.
pub struct Search<'a> {
    /// The Community Manager sees ideas nobody has looked at.
    pub all: bool,
    pub viewer: Option<PersonId>,
    pub terms: &'a [String],
    pub stage: Option<Stage>,
    pub focus: Option<Focus>,
    pub mine: bool,
    pub after: Option<ProjectId>,
    pub limit: i64,
}

fn conditions() -> String {
    // Terms are letters and digits: nothing in them is a pattern's sign.
    let term = |n: usize| format!("(${n} is null or p.words like '% ' || ${n} || '%')");
    let terms: Vec<String> = (3..8).map(term).collect();
    format!(
        "{SEEN} and {} and ($8 is null or p.focus = $8)
         and (not $9 or exists (select 1 from project_people m where m.project_id = p.id and m.person_id = $2)
            or exists (select 1 from project_followers f where f.project_id = p.id and f.person_id = $2))",
        terms.join(" and ")
    )
}

/// Those that moved last stand first.
fn page(select: &str) -> String {
    format!(
        "{select} where {} and ($10 is null or p.stage = $10)
         and ($11 is null or (p.stage_since, p.id) < (select a.stage_since, a.id from projects a where a.id = $11))
         order by p.stage_since desc, p.id desc limit $12",
        conditions()
    )
}

pub async fn list(db: &Db, search: &Search<'_>) -> Result<Vec<CardRow>> {
    let text = page(CARD);
    let term = |n: usize| search.terms.get(n).map(String::as_str);
    sql!(
        fetch_all,
        db,
        AssertSqlSafe(text),
        search.all,
        search.viewer,
        term(0),
        term(1),
        term(2),
        term(3),
        term(4),
        search.focus.map(Focus::key),
        search.mine,
        search.stage,
        search.after,
        search.limit
    )
}

/// How many of each stage, whatever the stage that is filtered by.
pub async fn counts(db: &Db, search: &Search<'_>) -> Result<Vec<(Stage, i64)>> {
    let text = format!(
        "select p.stage, count(*) from projects p where {} group by p.stage limit 7",
        conditions()
    );
    let term = |n: usize| search.terms.get(n).map(String::as_str);
    sql!(
        fetch_all,
        db,
        AssertSqlSafe(text),
        search.all,
        search.viewer,
        term(0),
        term(1),
        term(2),
        term(3),
        term(4),
        search.focus.map(Focus::key),
        search.mine
    )
}

/// A card on the board, and what the gates ask about.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct BoardRow {
    #[sqlx(flatten)]
    pub card: CardRow,
    pub purpose: bool,
    pub benefit: bool,
    pub funding: bool,
    pub lead: bool,
    pub contact: bool,
    pub needs: i64,
    /// People besides the lead, and partner organisations.
    pub contributors: i64,
    pub need: Option<String>,
}

/// Every card in its place, column by column; at most so many.
pub async fn board(
    db: &Db,
    all: bool,
    viewer: Option<PersonId>,
    limit: i64,
) -> Result<Vec<BoardRow>> {
    let text = format!(
        "with roles as (select project_id, sum(case when role = 'lead' and person_id is not null then 1 else 0 end) as leads,
            sum(case when role = 'contact' and person_id is not null then 1 else 0 end) as contacts,
            sum(case when role in ('participant', 'contact') then 1 else 0 end) as others
            from project_people group by project_id),
         lacks as (select project_id, count(*) as needs from project_needs group by project_id),
         firms as (select project_id, count(*) as partners from project_partners group by project_id)
         select c.*, p.why is not null as purpose, p.for_whom is not null as benefit,
            p.funding is not null as funding, coalesce(r.leads, 0) > 0 as lead,
            coalesce(r.contacts, 0) > 0 as contact, coalesce(l.needs, 0) as needs,
            coalesce(r.others, 0) + coalesce(f.partners, 0) as contributors,
            (select n.title from project_needs n where n.project_id = p.id and n.filled_at is null
                order by n.id limit 1) as need
         from ({CARD} where {SEEN}) c join projects p on p.id = c.id
         left join roles r on r.project_id = p.id left join lacks l on l.project_id = p.id
         left join firms f on f.project_id = p.id
         order by p.stage, p.rank, p.id limit $3"
    );
    sql!(fetch_all, db, AssertSqlSafe(text), all, viewer, limit)
}

/// Who stands for each project of that page: the lead, or the contact, or who handed it in.
pub async fn faces(
    db: &Db,
    search: &Search<'_>,
    reach: Audience,
) -> Result<Vec<(ProjectId, String, String, Role)>> {
    let those = page("select p.id from projects p");
    let text = format!(
        "select project_id, name, portrait, role from (
            select q.project_id, m.name, q.role,
                case when m.see_portrait <= $13 then m.portrait else 'initials' end as portrait,
                row_number() over (partition by q.project_id order by case q.role when 'lead' then 0
                    when 'contact' then 1 when 'proposer' then 2 else 3 end, q.since, q.id) as place
            from project_people q join people m on m.id = q.person_id
            where q.project_id in ({those}) and (q.shown_at is not null or ($13 >= 1 and m.listed <= $13))) f
         where place = 1 limit $12"
    );
    let term = |n: usize| search.terms.get(n).map(String::as_str);
    sql!(
        fetch_all,
        db,
        AssertSqlSafe(text),
        search.all,
        search.viewer,
        term(0),
        term(1),
        term(2),
        term(3),
        term(4),
        search.focus.map(Focus::key),
        search.mine,
        search.stage,
        search.after,
        search.limit,
        reach
    )
}

/// A project, since when it stands where it stands, and who stands for it.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct StillRow {
    pub slug: String,
    pub title: String,
    pub stage: Stage,
    pub stage_since: Timestamp,
    pub name: Option<String>,
    pub portrait: Option<String>,
}

/// Those that moved last before the times for an idea, a registered project and one under way; the oldest first.
pub async fn still(
    db: &Db,
    [idea, registered, under_way]: [Timestamp; 3],
    limit: i64,
) -> Result<Vec<StillRow>> {
    sql!(
        fetch_all,
        db,
        "select p.slug, p.title, p.stage, p.stage_since, f.name, f.portrait from projects p
         left join (select q.project_id, m.name, m.portrait,
            row_number() over (partition by q.project_id order by case q.role when 'lead' then 0
                when 'contact' then 1 when 'proposer' then 2 else 3 end, q.since, q.id) as place
            from project_people q join people m on m.id = q.person_id) f on f.project_id = p.id and f.place = 1
         where p.merged_into is null and ((p.stage = 'identified' and p.stage_since < $1)
            or (p.stage = 'registered' and p.stage_since < $2)
            or (p.stage in ('qualified', 'on_hold') and p.stage_since < $3))
         order by p.stage_since, p.id limit $4",
        idea,
        registered,
        under_way,
        limit
    )
}

/// What somebody carries; for everyone only where the person stands there by name.
pub async fn of_person(db: &Db, slug: &str, seen_as: Audience) -> Result<Vec<CardRow>> {
    let text = format!(
        "{CARD} where p.merged_into is null
         and (p.stage in ('registered', 'qualified', 'realised')
            or (p.stage in ('on_hold', 'closed') and p.aside_from <> 'identified'))
         and exists (select 1 from project_people q join people m on m.id = q.person_id
            where q.project_id = p.id and m.slug = $1 and (q.shown_at is not null or $2 >= 1))
         order by p.stage_since desc, p.id desc limit 50"
    );
    sql!(fetch_all, db, AssertSqlSafe(text), slug, seen_as)
}

/// What an organisation takes part in.
pub async fn of_partner(db: &Db, slug: &str) -> Result<Vec<CardRow>> {
    let text = format!(
        "{CARD} join project_partners r on r.project_id = p.id join organisations o on o.id = r.organisation_id
         where o.slug = $1 and p.merged_into is null
         and (p.stage in ('registered', 'qualified', 'realised')
            or (p.stage in ('on_hold', 'closed') and p.aside_from <> 'identified'))
         order by p.stage_since desc, p.id desc limit 50"
    );
    sql!(fetch_all, db, AssertSqlSafe(text), slug)
}

/// Open projects that share a word's beginning with an idea.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct LikeRow {
    pub slug: String,
    pub title: String,
    pub brief: String,
    pub stage: Stage,
    pub words: String,
}

pub async fn alike(db: &Db, stems: &[String]) -> Result<Vec<LikeRow>> {
    let stem = |n: usize| stems.get(n).map(String::as_str);
    let any: Vec<String> = (1..=8).map(|n| format!("p.words like '% ' || ${n} || '%'")).collect();
    let text = format!(
        "select p.slug, p.title, p.brief, p.stage, p.words from projects p
         where p.merged_into is null and (p.stage in ('registered', 'qualified', 'realised', 'on_hold')
            and (p.aside_from is null or p.aside_from <> 'identified')) and ({})
         order by p.stage_since desc, p.id desc limit 200",
        any.join(" or ")
    );
    sql!(
        fetch_all,
        db,
        AssertSqlSafe(text),
        stem(0),
        stem(1),
        stem(2),
        stem(3),
        stem(4),
        stem(5),
        stem(6),
        stem(7)
    )
}
