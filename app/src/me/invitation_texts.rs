//! The words of wanting invitations, or not.

use domain::texts;

texts! {
    invitations { nb: "Invitasjoner", nn: "Invitasjonar", en: "Invitations" }
    invitations_mean {
        nb: "Det samme som lenken i hver invitasjon. Det du har svart på, hører du fortsatt om.",
        nn: "Det same som lenkja i kvar invitasjon. Det du har svart på, høyrer du framleis om.",
        en: "The same as the link in each invitation. What you have answered you still hear about.",
    }
    invite_me { nb: "Inviter meg til arrangementer", nn: "Inviter meg til arrangement", en: "Invite me to events" }
    invited {
        nb: "Du får høyst fire invitasjoner og påminnelser i måneden.",
        nn: "Du får høgst fire invitasjonar og påminningar i månaden.",
        en: "You get at most four invitations and reminders a month.",
    }
    stopped {
        nb: "Du blir ikke invitert. Du finner alt som skjer, under Program.",
        nn: "Du blir ikkje invitert. Du finn alt som skjer, under Program.",
        en: "You are not invited. All that is coming is under Programme.",
    }
    stop { nb: "Ikke inviter meg", nn: "Ikkje inviter meg", en: "Do not invite me" }
    resume { nb: "Inviter meg igjen", nn: "Inviter meg igjen", en: "Invite me again" }
}
