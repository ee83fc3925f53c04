//! Problems in plain words, and what to do about them.

use super::{Column, FileProblem, Note, Problem};
use crate::{Lang, texts};

impl FileProblem {
    /// One or two sentences for whoever holds the file.
    pub fn sentence(&self, lang: Lang) -> String {
        match self {
            Self::NotFound => not_found(lang).into(),
            Self::Unreadable => unreadable(lang).into(),
            Self::Empty => empty(lang).into(),
            Self::TooLarge => too_large(lang, Self::LIMIT_MB),
            Self::TooManyRows => too_many_rows(lang, Self::LIMIT_ROWS),
            Self::Workbook => workbook(lang).into(),
            Self::NotText => not_text(lang).into(),
            Self::NulBytes => nul_bytes(lang).into(),
            Self::UnknownEncoding => unknown_encoding(lang).into(),
            Self::NoRows => no_rows(lang).into(),
            Self::MissingColumns { missing, found } => {
                let missing = joined(missing.iter().map(|column| column.title(lang)));
                match found.is_empty() {
                    true => no_headings(lang, &missing),
                    false => {
                        missing_columns(lang, &missing, &joined(found.iter().map(String::as_str)))
                    }
                }
            }
        }
    }
}

impl Note {
    /// The problem without its place: the row stands in front of it.
    pub fn sentence(&self, lang: Lang) -> String {
        let column = self.column.map_or("", |column: Column| column.title(lang));
        match &self.problem {
            Problem::MissingName => missing_name(lang).into(),
            Problem::NotAName { found } => not_a_name(lang, found),
            Problem::NameTooLong { max } => name_too_long(lang, *max),
            Problem::MissingEmail => missing_email(lang).into(),
            Problem::InvalidEmail { found } => invalid_email(lang, found),
            Problem::DuplicateEmail { first_row } => duplicate_email(lang, *first_row),
            Problem::TooFewFields { found, expected } => too_few_fields(lang, *found, *expected),
            Problem::TooManyFields { found, expected } => too_many_fields(lang, *found, *expected),
            Problem::QuoteNeverCloses => quote_never_closes(lang).into(),
            Problem::RowTooLong => row_too_long(lang).into(),
            Problem::TotalRow => total_row(lang).into(),
            Problem::RepeatedHeadings => repeated_headings(lang).into(),
            Problem::NameRead { name } => name_read(lang, name),
            Problem::LettersRepaired { text } => letters_repaired(lang, column, text),
            Problem::LettersLost => letters_lost(lang, column),
            Problem::SecondEmail => second_email(lang).into(),
            Problem::InvalidPhone { found } => invalid_phone(lang, found),
            Problem::PhoneRounded { found } => phone_rounded(lang, found),
            Problem::InvalidDate { found } => invalid_date(lang, found),
            Problem::DateInFuture { found } => date_in_future(lang, found),
            Problem::UnclearAnswer { found } => unclear_answer(lang, found, column),
            Problem::UnknownLanguage { found } => unknown_language(lang, found),
            Problem::UnknownFocus { found } => unknown_focus(lang, found),
            Problem::TextCut { max } => text_cut(lang, column, *max),
            Problem::TooLong { max } => too_long(lang, column, *max),
            Problem::ItemTooLong { max } => item_too_long(lang, column, *max),
            Problem::TooMany { max } => too_many(lang, column, *max),
            Problem::UnknownColumn { heading } => unknown_column(lang, heading),
            Problem::SensitiveColumn { heading } => sensitive_column(lang, heading),
        }
    }
}

/// `navn, e-post`
fn joined<'a>(words: impl Iterator<Item = &'a str>) -> String {
    words.collect::<Vec<_>>().join(", ")
}

texts! {
    not_found { nb: "Finner ikke filen. Sjekk navnet og mappen.", nn: "Finn ikkje fila. Sjekk namnet og mappa.", en: "There is no such file. Check its name and folder." }
    unreadable { nb: "Får ikke lese filen. Sjekk at det er en fil, og at du har tilgang til den.", nn: "Får ikkje lese fila. Sjekk at det er ei fil, og at du har tilgang til henne.", en: "The file cannot be read. Check that it is a file and that you may read it." }
    empty { nb: "Filen er tom.", nn: "Fila er tom.", en: "The file is empty." }
    too_large(mb: u64) { nb: "Filen er større enn {mb} MB. En medlemsliste er mye mindre: sjekk at det er riktig fil.", nn: "Fila er større enn {mb} MB. Ei medlemsliste er mykje mindre: sjekk at det er rett fil.", en: "The file is larger than {mb} MB. A roster is much smaller: check that it is the right file." }
    too_many_rows(rows: usize) { nb: "Filen har flere enn {rows} rader. Del den i flere filer.", nn: "Fila har fleire enn {rows} rader. Del henne i fleire filer.", en: "The file has more than {rows} rows. Split it into several files." }
    workbook { nb: "Dette er en Excel-fil. Åpne den i Excel, velg Fil → Lagre som → «CSV UTF-8 (semikolondelt)», og importer den filen.", nn: "Dette er ei Excel-fil. Opne henne i Excel, vel Fil → Lagre som → «CSV UTF-8 (semikolondelt)», og importer den fila.", en: "This is an Excel file. Open it in Excel, choose File → Save as → “CSV UTF-8”, and import that file." }
    not_text { nb: "Dette er ikke en CSV-fil. Lagre listen som CSV fra regnearket og prøv igjen.", nn: "Dette er ikkje ei CSV-fil. Lagre lista som CSV frå reknearket og prøv igjen.", en: "This is not a CSV file. Save the list as CSV from the spreadsheet and try again." }
    nul_bytes { nb: "Filen har tegn som ikke hører hjemme i tekst. Åpne listen i Excel, lagre den som «CSV UTF-8 (semikolondelt)» og prøv igjen.", nn: "Fila har teikn som ikkje høyrer heime i tekst. Opne lista i Excel, lagre henne som «CSV UTF-8 (semikolondelt)» og prøv igjen.", en: "The file has characters that do not belong in text. Open the list in Excel, save it as “CSV UTF-8” and try again." }
    unknown_encoding { nb: "Vi kan ikke lese æ, ø og å i filen uten å gjette. Åpne listen i Excel, lagre den som «CSV UTF-8 (semikolondelt)» og prøv igjen.", nn: "Vi kan ikkje lese æ, ø og å i fila utan å gjette. Opne lista i Excel, lagre henne som «CSV UTF-8 (semikolondelt)» og prøv igjen.", en: "We cannot read æ, ø and å in the file without guessing. Open the list in Excel, save it as “CSV UTF-8” and try again." }
    no_rows { nb: "Filen har overskrifter, men ingen rader under dem.", nn: "Fila har overskrifter, men ingen rader under dei.", en: "The file has headings, but no rows below them." }
    missing_columns(missing: &str, found: &str) { nb: "Fant ingen kolonne for {missing}. Kolonnene i filen er: {found}. Gi kolonnen en overskrift vi kjenner, og prøv igjen.", nn: "Fann inga kolonne for {missing}. Kolonnane i fila er: {found}. Gi kolonna ei overskrift vi kjenner, og prøv igjen.", en: "Found no column for {missing}. The columns of the file are: {found}. Give the column a heading we know and try again." }
    no_headings(missing: &str) { nb: "Fant ingen overskrifter. Den første raden må si hva kolonnene er, og {missing} må være med.", nn: "Fann ingen overskrifter. Den første rada må seie kva kolonnane er, og {missing} må vere med.", en: "Found no headings. The first row must say what the columns are, and {missing} must be among them." }
}

texts! {
    missing_name { nb: "Navnet mangler.", nn: "Namnet manglar.", en: "The name is missing." }
    not_a_name(found: &str) { nb: "«{found}» er ikke et navn.", nn: "«{found}» er ikkje eit namn.", en: "“{found}” is not a name." }
    name_too_long(max: u16) { nb: "Navnet er lengre enn {max} tegn.", nn: "Namnet er lengre enn {max} teikn.", en: "The name is longer than {max} characters." }
    missing_email { nb: "E-postadressen mangler. Uten den kan personen ikke logge inn eller få svar.", nn: "E-postadressa manglar. Utan henne kan personen ikkje logge inn eller få svar.", en: "The e-mail address is missing. Without it the person cannot sign in or be answered." }
    invalid_email(found: &str) { nb: "«{found}» er ikke en e-postadresse.", nn: "«{found}» er ikkje ei e-postadresse.", en: "“{found}” is not an e-mail address." }
    duplicate_email(row: u32) { nb: "Samme e-postadresse som rad {row}. Den første gjelder.", nn: "Same e-postadresse som rad {row}. Den første gjeld.", en: "The same e-mail address as row {row}. The first one counts." }
    too_few_fields(found: usize, expected: usize) { nb: "Raden har {found} felt, overskriften har {expected}. Den er trolig delt i to.", nn: "Rada har {found} felt, overskrifta har {expected}. Ho er truleg delt i to.", en: "The row has {found} fields, the headings {expected}. It has probably been split in two." }
    too_many_fields(found: usize, expected: usize) { nb: "Raden har {found} felt, overskriften har {expected}. Sett tekst med skilletegn i anførselstegn.", nn: "Rada har {found} felt, overskrifta har {expected}. Set tekst med skiljeteikn i hermeteikn.", en: "The row has {found} fields, the headings {expected}. Put text that contains the separator in quotation marks." }
    quote_never_closes { nb: "Et anførselstegn åpnes og lukkes aldri. Fjern det, eller sett inn det som mangler.", nn: "Eit hermeteikn blir opna og aldri lukka. Fjern det, eller set inn det som manglar.", en: "A quotation mark opens and never closes. Remove it, or add the one that is missing." }
    row_too_long { nb: "Raden er altfor lang til å være en person. Kanskje mangler linjeskift.", nn: "Rada er altfor lang til å vere ein person. Kanskje manglar det linjeskift.", en: "The row is far too long for a person. Perhaps line breaks are missing." }
    total_row { nb: "Ser ut som en sum, ikke en person.", nn: "Ser ut som ein sum, ikkje ein person.", en: "Looks like a total, not a person." }
    repeated_headings { nb: "Overskriftene en gang til.", nn: "Overskriftene ein gong til.", en: "The headings once more." }
    name_read(name: &str) { nb: "Navnet leses som «{name}».", nn: "Namnet blir lese som «{name}».", en: "The name is read as “{name}”." }
    letters_repaired(column: &str, text: &str) { nb: "Ødelagte bokstaver i {column}. Vi leser «{text}».", nn: "Øydelagde bokstavar i {column}. Vi les «{text}».", en: "Spoilt letters in {column}. We read “{text}”." }
    letters_lost(column: &str) { nb: "Bokstaver er gått tapt i {column}. Rett dem etterpå.", nn: "Bokstavar er gått tapt i {column}. Rett dei etterpå.", en: "Letters are lost in {column}. Put them right afterwards." }
    second_email { nb: "Flere e-postadresser. Den første er brukt.", nn: "Fleire e-postadresser. Den første er brukt.", en: "Several e-mail addresses. The first one is used." }
    invalid_phone(found: &str) { nb: "«{found}» er ikke et telefonnummer. Det er utelatt.", nn: "«{found}» er ikkje eit telefonnummer. Det er utelate.", en: "“{found}” is not a telephone number. It is left out." }
    phone_rounded(found: &str) { nb: "Excel har rundet av telefonnummeret til «{found}». Det er utelatt. Gjør kolonnen om til tekst, og skriv nummeret på nytt.", nn: "Excel har runda av telefonnummeret til «{found}». Det er utelate. Gjer kolonna om til tekst, og skriv nummeret på nytt.", en: "Excel has rounded the telephone number to “{found}”. It is left out. Format the column as text and type the number again." }
    invalid_date(found: &str) { nb: "«{found}» er ikke en dato vi kan lese. Den er utelatt. Skriv dd.mm.åååå.", nn: "«{found}» er ikkje ein dato vi kan lese. Han er utelaten. Skriv dd.mm.åååå.", en: "“{found}” is not a date we can read. It is left out. Write dd.mm.yyyy." }
    date_in_future(found: &str) { nb: "«{found}» er fram i tid. Datoen er utelatt.", nn: "«{found}» er fram i tid. Datoen er utelaten.", en: "“{found}” is in the future. The date is left out." }
    unclear_answer(found: &str, column: &str) { nb: "«{found}» under {column} er verken ja eller nei. Ingen samtykker er tatt fra denne raden.", nn: "«{found}» under {column} er verken ja eller nei. Ingen samtykke er tekne frå denne rada.", en: "“{found}” under {column} is neither yes nor no. No consents are taken from this row." }
    unknown_language(found: &str) { nb: "«{found}» er ikke bokmål, nynorsk eller engelsk. Språket er utelatt.", nn: "«{found}» er ikkje bokmål, nynorsk eller engelsk. Språket er utelate.", en: "“{found}” is not bokmål, nynorsk or English. The language is left out." }
    unknown_focus(found: &str) { nb: "«{found}» er ikke et av fokusområdene. Det er utelatt.", nn: "«{found}» er ikkje eit av fokusområda. Det er utelate.", en: "“{found}” is not one of the focus areas. It is left out." }
    text_cut(column: &str, max: u16) { nb: "Teksten i {column} er lengre enn {max} tegn. Den er kortet.", nn: "Teksten i {column} er lengre enn {max} teikn. Han er korta.", en: "The text in {column} is longer than {max} characters. It is shortened." }
    too_long(column: &str, max: u16) { nb: "Teksten i {column} er lengre enn {max} tegn. Den er utelatt.", nn: "Teksten i {column} er lengre enn {max} teikn. Han er utelaten.", en: "The text in {column} is longer than {max} characters. It is left out." }
    item_too_long(column: &str, max: u16) { nb: "Noe i {column} er lengre enn {max} tegn. Det er utelatt.", nn: "Noko i {column} er lengre enn {max} teikn. Det er utelate.", en: "Something in {column} is longer than {max} characters. It is left out." }
    too_many(column: &str, max: u16) { nb: "Flere enn {max} i {column}. De første er med.", nn: "Fleire enn {max} i {column}. Dei første er med.", en: "More than {max} in {column}. The first ones are kept." }
    unknown_column(heading: &str) { nb: "Kolonnen «{heading}» kjenner vi ikke. Den er ikke med.", nn: "Kolonna «{heading}» kjenner vi ikkje. Ho er ikkje med.", en: "We do not know the column “{heading}”. It is left out." }
    sensitive_column(heading: &str) { nb: "Kolonnen «{heading}» skal vi ikke ha. Den er ikke lest. Slett den gjerne fra listen.", nn: "Kolonna «{heading}» skal vi ikkje ha. Ho er ikkje lesen. Slett henne gjerne frå lista.", en: "We must not have the column “{heading}”. It has not been read. You may want to delete it from the list." }
}

texts! {
    dry_run { nb: "Prøvekjøring: ingenting er lagret.", nn: "Prøvekøyring: ingenting er lagra.", en: "Dry run: nothing has been stored." }
    rows_read(rows: usize) { nb: "Rader i filen: {rows}", nn: "Rader i fila: {rows}", en: "Rows in the file: {rows}" }
    would_add { nb: "blir nye Pådrivere", nn: "blir nye Pådrivarar", en: "will be new Pådrivere" }
    were_added { nb: "nye Pådrivere", nn: "nye Pådrivarar", en: "new Pådrivere" }
    were_known { nb: "fantes fra før, og er som de var", nn: "fanst frå før, og er som dei var", en: "were known, and are as they were" }
    were_rejected { nb: "er ikke med, og bør rettes", nn: "er ikkje med, og bør rettast", en: "are left out, and should be mended" }
    were_skipped { nb: "er hoppet over (summer og overskrifter)", nn: "er hoppa over (summar og overskrifter)", en: "are skipped (totals and headings)" }
    rejected_heading { nb: "Ikke med. Rett dem i listen og importer den en gang til:", nn: "Ikkje med. Rett dei i lista og importer henne ein gong til:", en: "Left out. Mend them in the list and import it once more:" }
    adjusted_heading { nb: "Med, men se over:", nn: "Med, men sjå over:", en: "Kept, but have a look:" }
    skipped_heading { nb: "Hoppet over:", nn: "Hoppa over:", en: "Skipped:" }
    ignored_heading { nb: "Kolonner som ikke er lest:", nn: "Kolonnar som ikkje er lesne:", en: "Columns that were not read:" }
    row { nb: "rad", nn: "rad", en: "row" }
    and_more(count: usize) { nb: "… og {count} til. Bruk --json for å se alle.", nn: "… og {count} til. Bruk --json for å sjå alle.", en: "… and {count} more. Use --json to see them all." }
}
