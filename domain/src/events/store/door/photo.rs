//! Who is not to be photographed: whoever has said so for this event, and Pådrivere who have not said yes to pictures.
//!
//! The words of that consent promise it. Whoever says something else for one event is taken at their word there.

use crate::{
    db::{Db, sql},
    events::{EventId, SignupId},
};
use sqlx::{AssertSqlSafe, Result};

/// Of the attendance `a`, if there is one, of that row of the list, and of that person, if it is a Pådriver.
pub(super) fn no_photo(row: &str, person: &str) -> String {
    format!(
        "(coalesce(a.no_photo, false) or ({person} is not null
            and not coalesce((select c.given from consents c where c.person_id = {person} and c.kind = 'photo'
                order by c.id desc limit 1), false)
            and not exists (select 1 from door_marks m where m.attendance_id = {row} and m.says = 'no_photo')))"
    )
}

/// Whether one who has answered is not to be photographed.
pub async fn wants_no_photo(db: &Db, signup: SignupId) -> Result<bool> {
    let no_photo = no_photo("s.id", "s.person_id");
    let text = format!(
        "select {no_photo} from signups s left join attendances a on a.id = s.id where s.id = $1"
    );
    let row: Option<(bool,)> = sql!(fetch_optional, db, AssertSqlSafe(text), signup)?;
    Ok(row.is_some_and(|(no_photo,)| no_photo))
}

/// How many of those who came, or who have said so, are not to be in pictures.
pub async fn no_photos(db: &Db, event: EventId) -> Result<i64> {
    let no_photo = no_photo("a.id", "coalesce(s.person_id, a.person_id)");
    let text = format!(
        "select count(*) from attendances a left join signups s on s.id = a.signup_id
         where a.event_id = $1 and (a.here > 0 or a.no_photo) and {no_photo}"
    );
    let (count,): (i64,) = sql!(fetch_one, db, AssertSqlSafe(text), event)?;
    Ok(count)
}
