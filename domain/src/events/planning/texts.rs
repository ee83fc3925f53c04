//! What most events need: the words of a checklist to begin with.

use crate::texts;

texts! {
    book_room { nb: "Bestill rom", nn: "Bestill rom", en: "Book the room" }
    ask_speakers { nb: "Spør dem som skal si noe", nn: "Spør dei som skal seie noko", en: "Ask those who will speak" }
    publish { nb: "Publiser og inviter", nn: "Publiser og inviter", en: "Publish and invite" }
    share { nb: "Del på Facebook og oppslagstavla", nn: "Del på Facebook og oppslagstavla", en: "Share on Facebook and the notice board" }
    order_food { nb: "Bestill mat, med allergier", nn: "Bestill mat, med allergiar", en: "Order food, with allergies" }
    remind { nb: "Minn om arrangementet", nn: "Minn om arrangementet", en: "Send a reminder" }
    print_run_sheet { nb: "Skriv ut kjøreplan og navneliste", nn: "Skriv ut køyreplan og namneliste", en: "Print the run sheet and the list of names" }
    set_the_room { nb: "Rigg rommet og sett på kaffe", nn: "Rigg rommet og set på kaffi", en: "Set up the room and make coffee" }
    thank { nb: "Takk dem som bidro", nn: "Takk dei som bidrog", en: "Thank those who contributed" }
}
