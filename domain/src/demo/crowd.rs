//! A crowd for measuring: many people, quickly, through the same door as everyone.

use super::{Chance, skills, words};
use crate::{
    Ctx, Result,
    account::Email,
    drawing,
    members::{
        Audiences, COMPETENCES, Consents, FOCUS_AREAS, Portrait,
        service::{self, NewPerson},
    },
    text,
};

/// In one transaction so many: a lock held for long keeps others waiting.
const AT_ONCE: u64 = 500;

/// Takes in `count` people with names, words and choices like real ones, all welcomed.
pub async fn crowd(ctx: &Ctx, seed: u64, count: u64) -> Result<()> {
    let (mut chance, now) = (Chance(seed), ctx.env.now());
    let mut made = 0;
    while made < count {
        let mut tx = ctx.begin().await?;
        for number in made..count.min(made + AT_ONCE) {
            let (given, who, skins) = chance.of(&words::NAMES);
            let name = format!(
                "{given} {} {}",
                chance.of(&words::NORWEGIAN),
                chance.of(&words::NORWEGIAN)
            );
            let address =
                format!("{}.{number}@example.org", text::slugify(&name).replace('-', "."));
            let Ok(email) = Email::parse(&address) else { continue };
            let competences = [chance.of(&COMPETENCES), chance.of(&COMPETENCES)];
            let public = !chance.one_in(3);
            let new = NewPerson {
                portrait: Portrait::Drawn(drawing::token(
                    &name,
                    &format!("as:{who},skin:{}", chance.of(skins)),
                )),
                motivation: Some(chance.of(&words::WHY).into()),
                skills: skills(
                    &competences[..if competences[0] == competences[1] { 1 } else { 2 }],
                    &[],
                    &[chance.of(&FOCUS_AREAS)],
                ),
                consents: Consents { public_page: public, ..Consents::default() },
                audiences: Audiences::on_joining(public),
                source: "demo",
                confirmed: true,
                welcomed: Some((now, None)),
                ..NewPerson::named(&name, &email, now)
            };
            service::admit(&mut tx, &new).await?;
        }
        tx.commit().await?;
        made += AT_ONCE;
    }
    Ok(())
}
