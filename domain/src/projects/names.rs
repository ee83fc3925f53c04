//! What stages, roles and those who decide are called: on the screen, in letters and in minutes.

use super::{Decider, Role, Stage};
use crate::{Lang, texts};

pub fn stage_name(lang: Lang, stage: Stage) -> &'static str {
    match stage {
        Stage::Identified => identified(lang),
        Stage::Registered => registered(lang),
        Stage::Qualified => qualified(lang),
        Stage::Realised => realised(lang),
        Stage::OnHold => on_hold(lang),
        Stage::Rejected => rejected(lang),
        Stage::Closed => closed(lang),
    }
}

pub fn role_name(lang: Lang, role: Role) -> &'static str {
    match role {
        Role::Lead => lead(lang),
        Role::Contact => contact(lang),
        Role::Participant => participant(lang),
        Role::Proposer => proposer(lang),
    }
}

pub fn decider_name(lang: Lang, by: Decider) -> &'static str {
    match by {
        Decider::Manager => the_manager(lang),
        Decider::SteeringGroup => the_group(lang),
        Decider::Lead => the_lead(lang),
    }
}

texts! {
    the_manager { nb: "Community Manager", nn: "Community Manager", en: "Community Manager" }
    the_group { nb: "Styringsgruppen", nn: "Styringsgruppa", en: "The steering group" }
    the_lead { nb: "Prosjektlederen", nn: "Prosjektleiaren", en: "The project lead" }
    identified { nb: "Identifisert", nn: "Identifisert", en: "Identified" }
    registered { nb: "Registrert", nn: "Registrert", en: "Registered" }
    qualified { nb: "Kvalifisert", nn: "Kvalifisert", en: "Qualified" }
    realised { nb: "Realisert", nn: "Realisert", en: "Realised" }
    on_hold { nb: "På vent", nn: "På vent", en: "On hold" }
    rejected { nb: "Avslått", nn: "Avslått", en: "Rejected" }
    closed { nb: "Avsluttet", nn: "Avslutta", en: "Closed" }
    lead { nb: "Prosjektleder", nn: "Prosjektleiar", en: "Project lead" }
    contact { nb: "Kontaktperson", nn: "Kontaktperson", en: "Contact person" }
    participant { nb: "Deltar", nn: "Deltek", en: "Takes part" }
    proposer { nb: "Hadde ideen", nn: "Hadde ideen", en: "Had the idea" }
}
