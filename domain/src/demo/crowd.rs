//! A crowd for measuring: many people, quickly, with all that a person has.

use super::{Chance, skills, some, words};
use crate::{
    Audience, Ctx, Result,
    account::{Email, PersonId},
    db::sql,
    drawing,
    members::{
        Audiences, COMPETENCES, Consents, FOCUS_AREAS, Portrait,
        service::{self, Known, NewPerson},
    },
    partners::{self, OrganisationId},
    text,
};
use jiff::{SignedDuration, Timestamp};

/// In one transaction so many: indexes in no order are written page by page at each commit.
const AT_ONCE: u64 = 50_000;

/// Takes in `count` people with names, words and choices like real ones, all welcomed.
pub async fn crowd(ctx: &Ctx, seed: u64, count: u64) -> Result<()> {
    let (mut chance, now, mut known) = (Chance(seed), ctx.env.now(), Known::default());
    let mut made = 0;
    while made < count {
        let mut tx = ctx.begin().await?;
        let partners = partners::store::ids(&mut tx).await?;
        let last = service::last_number(&mut tx).await?;
        let these = AT_ONCE.min(count - made);
        let people = (1..=these.cast_signed())
            .filter_map(|number| person(&mut chance, now, last + number, &partners))
            .collect();
        service::admit_many(&mut tx, &mut known, people).await?;
        tx.commit().await?;
        made += these;
    }
    Ok(())
}

/// Whoever came first, for measuring.
pub async fn ids(ctx: &Ctx, count: usize) -> Result<Vec<PersonId>> {
    let rows: Vec<(PersonId,)> = sql!(
        fetch_all,
        &ctx.db,
        "select id from people order by number limit $1",
        i64::try_from(count).unwrap_or(i64::MAX)
    )?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

/// Someone whose number is in slug and address, so that nobody has to be asked whether they are free.
fn person(
    chance: &mut Chance,
    now: Timestamp,
    number: i64,
    partners: &[OrganisationId],
) -> Option<(String, NewPerson)> {
    let given = chance.of_ref(&words::NAMES);
    let name =
        format!("{} {} {}", given.name, chance.of(&words::NORWEGIAN), chance.of(given.families));
    let slug = format!("{}-{number}", text::slugify(&name));
    let email = Email::parse(&format!("{}@example.org", slug.replace('-', "."))).ok()?;
    let face = format!("as:{},skin:{}", given.drawn_as, chance.of(given.skins));
    let voice = chance.of_ref(&words::VOICES);
    let also = chance.of(&COMPETENCES);
    let mut competences = voice.competences.to_vec();
    competences.extend((!competences.contains(&also)).then_some(also));
    let public = !chance.one_in(3);
    let joined = now - SignedDuration::from_hours(chance.below(24 * 700));
    let open = Audiences::on_joining(public);
    let new = NewPerson {
        portrait: Portrait::Drawn(drawing::token(&name, &face)),
        headline: chance.one_in(2).then(|| voice.headline.into()),
        motivation: some(chance.of(&words::WHY)),
        phone: chance.one_in(2).then(|| super::phone(chance)),
        organisation: (!partners.is_empty() && chance.one_in(4)).then(|| chance.of(partners)),
        skills: skills(&competences, voice.interests, &[chance.of(&FOCUS_AREAS)]),
        consents: Consents {
            newsletter: !chance.one_in(3),
            requests: !chance.one_in(3),
            public_page: public,
            photo: chance.one_in(2),
        },
        audiences: Audiences {
            motivation: if chance.one_in(3) { open.name } else { Audience::Members },
            ..open
        },
        source: "demo",
        confirmed: true,
        welcomed: Some((joined, None)),
        ..NewPerson::named(&name, &email, joined)
    };
    Some((slug, new))
}
