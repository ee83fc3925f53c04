//! What is told of two breakfasts that were: words, drawn pictures, and slides. Invented, every word.

use super::{
    Neighbour,
    slides::{self, Page},
};
use crate::{
    Ctx, Lang, Result,
    account::Viewer,
    drawing::{Scene, scene},
    events::{happened::service, service as events},
};

/// Of one event, by its title.
struct Told {
    title: &'static str,
    words: &'static str,
    pictures: &'static [(Scene, &'static str)],
    /// What the slides are called, and each of them.
    slides: Option<(&'static str, &'static [Page<'static>])>,
}

const TOLD: [Told; 2] = [
    Told {
        title: "Hva koster en brukt dør?",
        words: "Det var fullt rundt langbordet, og flere av oss var her for første gang.\n\nAmir hadde veid tusen byggevarer. Dører går ut samme uke som de kommer inn. Kjøkken blir stående. Det dyreste er ikke å ta vare på døra, men å bære den.\n\nDette ble vi enige om:\n\n- Håkon lar Ombrukslageret låne varebilen hver torsdag.\n- Ewa lærer bort å henge om en dør, den 14.\n- Vi spør de andre borettslagene hva de er i ferd med å kaste.\n\nTakk til alle som kom, og til Fatima for suppa.",
        pictures: &[
            (Scene::Table, "Seks Pådrivere bak et langbord med kopper og frukt"),
            (Scene::Doors, "Fem brukte dører i hver sin farge, lent mot en vegg med prislapp på"),
            (Scene::Carried, "En person bærer en grønn dør forbi et murhus"),
        ],
        slides: Some((
            "Amirs lysark: Hva koster en brukt dør?",
            &[
                ("Hva koster en brukt dør?", &["Amir Haidari, Ombrukslageret"]),
                (
                    "Slik regnet vi",
                    &[
                        "1000 byggevarer veid og målt",
                        "11,4 tonn inn på ett år",
                        "Dører går ut samme uke",
                    ],
                ),
                (
                    "Det dyre er å bære den",
                    &["Døra: 0 kr", "Hengsler og maling: 180 kr", "To timer og en varebil: 900 kr"],
                ),
                (
                    "Hva vi trenger",
                    &[
                        "En varebil om torsdagen",
                        "Folk som kan henge om",
                        "Flere som ringer før de kaster",
                    ],
                ),
            ],
        )),
    },
    Told {
        title: "Elva som klasserom",
        words: "Fire elevar viste oss eit halvt år med prøver frå elva, og svarte på alt vi lurte på.\n\nDei fann fleire døgnfluger enn i fjor. Det er eit godt teikn. Der regnvatnet frå Møllegata kjem ut, var det ingen.\n\n- Skulen treng 14 par støvlar til våren.\n- Marte tek med kartet over overvatn neste gong.",
        pictures: &[(Scene::River, "Fire elevar står i elva med håv og prøveglas")],
        slides: None,
    },
];

/// Told by the Community Manager, two hours after each was over.
pub(super) async fn make(ctx: &Ctx, here: &[Neighbour]) -> Result<()> {
    let Some(ingrid) = here.first().map(|ingrid| ingrid.id) else { return Ok(()) };
    let past = events::programme(ctx, &Viewer::default(), Lang::Nb).await?.past;
    for told in &TOLD {
        let Some(event) = past.iter().find(|card| card.title == told.title) else { continue };
        let slug = &event.slug;
        service::admit_note(ctx, slug, told.words, ingrid).await?;
        for (what, shows) in told.pictures {
            if let Some(png) = scene(*what, ctx.partnership.hue) {
                service::admit_picture(ctx, slug, ingrid, shows, png).await?;
            }
        }
        if let Some((called, pages)) = told.slides {
            service::admit_document(ctx, slug, ingrid, called, slides::pdf(pages)).await?;
        }
    }
    Ok(())
}
