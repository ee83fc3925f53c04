//! Rosters as people really have them: what is read, what is told, and that nothing breaks it.

#![allow(clippy::unwrap_used)]

use domain::{
    Lang,
    import::{
        Column, Counts, Encoding, FileProblem, Note, Problem, Reading, Report, Stored, open, read,
    },
    members::Consents,
};
use jiff::civil::{Date, date};
use std::{
    collections::BTreeMap,
    path::PathBuf,
    time::{Duration, Instant},
};

const TODAY: Date = date(2026, 11, 24);

#[test]
fn the_roster_of_some_years_is_read_with_all_its_mistakes() {
    let reading = roster();
    assert_eq!((reading.encoding, reading.separator), (Encoding::Windows1252, ';'));
    assert_eq!(
        reading.counts,
        Counts { rows: 302, ready: 276, adjusted: 39, rejected: 24, skipped: 2, blank: 3 }
    );
    assert_eq!(
        kinds(&reading),
        [
            ("date_in_future", 1),
            ("duplicate_email", 7),
            ("invalid_date", 3),
            ("invalid_email", 5),
            ("invalid_phone", 4),
            ("item_too_long", 1),
            ("letters_lost", 1),
            ("letters_repaired", 2),
            ("missing_email", 6),
            ("missing_name", 2),
            ("name_read", 17),
            ("not_a_name", 1),
            ("phone_rounded", 2),
            ("quote_never_closes", 1),
            ("repeated_headings", 1),
            ("second_email", 2),
            ("sensitive_column", 1),
            ("text_cut", 1),
            ("too_many", 1),
            ("too_many_fields", 2),
            ("total_row", 1),
            ("unclear_answer", 3),
            ("unknown_column", 2),
            ("unknown_language", 1),
        ]
        .map(|(kind, count)| (kind.to_owned(), count))
        .into()
    );
}

#[test]
fn a_person_is_read_whole() {
    let reading = roster();
    let oystein = reading.rows.iter().find(|row| row.row == 7).unwrap();
    assert_eq!(oystein.name.as_str(), "Øystein Ødegård"); // stands there as "Ødegård, Øystein"
    assert_eq!(oystein.email.as_str(), "oystein.odegard@example.org");
    assert_eq!(oystein.phone.as_ref().unwrap().as_str(), "91274162"); // as 4791274162
    assert_eq!(oystein.competences, ["Sirkulær økonomi"]); // as "Sirkulær Økonomi"
    assert_eq!(oystein.organisation.as_deref(), Some("Elvebyen vgs"));
    assert_eq!(oystein.motivation.as_deref(), Some("Synes «grønt» må bety noe."));
    assert_eq!((oystein.registered_on, oystein.lang), (None, Some(Lang::Nb)));
    let said = Consents { newsletter: true, public_page: true, ..Consents::default() };
    assert_eq!(oystein.consents, said);
}

#[test]
fn a_row_is_counted_as_excel_shows_it() {
    let reading = roster();
    // Two blank rows, the headings again, and the line breaks of six texts stand above it.
    let note = |kind: &Problem| reading.notes.iter().find(|note| note.problem == *kind).unwrap();
    assert_eq!(note(&Problem::RepeatedHeadings).row, 153);
    assert_eq!(note(&Problem::TotalRow).row, 306);
    assert_eq!(
        note(&Problem::DuplicateEmail { first_row: 303 }),
        &Note {
            row: 304,
            column: Some(Column::Email),
            problem: Problem::DuplicateEmail { first_row: 303 }
        }
    );
}

#[test]
fn no_consent_is_invented() {
    let reading = roster();
    let yes = |says: fn(&Consents) -> bool| {
        reading.rows.iter().filter(|row| says(&row.consents)).map(|row| row.row).collect::<Vec<_>>()
    };
    let unclear: Vec<u32> = reading
        .notes
        .iter()
        .filter(|note| matches!(note.problem, Problem::UnclearAnswer { .. }))
        .map(|note| note.row)
        .collect();
    assert_eq!(unclear, [38, 131, 260]);
    for says in
        [|c: &Consents| c.newsletter, |c: &Consents| c.requests, |c: &Consents| c.public_page]
    {
        let yes = yes(says);
        assert!(!yes.is_empty() && unclear.iter().all(|row| !yes.contains(row)));
    }
    assert!(yes(|consents| consents.photo).is_empty(), "the file has no such column");
}

#[test]
fn the_same_small_roster_reads_alike_from_two_encodings() {
    let (bom, wide) = (reading("utf8-bom.csv"), reading("utf16.csv"));
    assert_eq!((bom.encoding, bom.separator), (Encoding::Utf8, ';'));
    assert_eq!((wide.encoding, wide.separator), (Encoding::Utf16, '\t'));
    assert_eq!(bom.rows, wide.rows);
    let names: Vec<&str> = bom.rows.iter().map(|row| row.name.as_str()).collect();
    assert_eq!(names, ["Bjørn Åsen", "Łucja Wiśniewska", "محمد علی"]);
    assert!(bom.notes.is_empty());
}

#[test]
fn a_missing_column_is_named_and_so_are_those_that_are_there() {
    let problem = read(&bytes("missing-column.csv"), TODAY).unwrap_err();
    assert_eq!(
        problem.sentence(Lang::Nb),
        "Fant ingen kolonne for e-post. Kolonnene i filen er: Navn, Mobil, Kompetanse. \
         Gi kolonnen en overskrift vi kjenner, og prøv igjen."
    );
}

#[test]
fn a_quote_that_never_closes_takes_nobody_else_with_it() {
    let reading = reading("never-closed-quote.csv");
    let names: Vec<&str> = reading.rows.iter().map(|row| row.name.as_str()).collect();
    assert_eq!(names, ["Kari Moe", "Pål Bø", "Siv Li"]);
    assert_eq!(reading.notes, [Note { row: 3, column: None, problem: Problem::QuoteNeverCloses }]);
    assert_eq!(reading.rows[2].motivation.as_deref(), Some("To\nlinjer"));
}

#[test]
fn a_separator_within_a_text_moves_no_consent() {
    let file =
        |row: &str| format!("Navn;E-post;Motivasjon;Nyhetsbrev;Kan kontaktes;Merknad\n{row}\n");
    let shifted =
        read(file("Kari Moe;kari@example.org;Ja; gjerne;ja;nei;").as_bytes(), TODAY).unwrap();
    assert!(shifted.rows.is_empty());
    // A short row hides it: the one answer that makes no sense then speaks for all.
    let short = read(file("Kari Moe;kari@example.org;Ja; gjerne;ja").as_bytes(), TODAY).unwrap();
    assert_eq!(short.rows[0].consents, Consents::default());
}

#[test]
fn a_file_that_is_no_roster_is_refused_kindly() {
    for (bytes, problem) in [
        (&b""[..], FileProblem::Empty),
        (b"PK\x03\x04\x14\0", FileProblem::Workbook),
        (b"Navn;E-post\nKari\0;k@example.org", FileProblem::NulBytes),
        (b"Navn;E-post\nBj\x9Brn;b@example.org", FileProblem::UnknownEncoding),
        (b"Navn;E-post\n;\n", FileProblem::NoRows),
    ] {
        let refused = read(bytes, TODAY).unwrap_err();
        assert_eq!(refused, problem);
        for lang in Lang::ALL {
            assert!(refused.sentence(lang).ends_with('.'), "{refused:?}");
        }
    }
}

#[test]
fn two_hundred_megabytes_are_refused_before_they_are_read() {
    let path = std::env::temp_dir().join(format!("roster-{}.csv", std::process::id()));
    std::fs::File::create(&path).unwrap().set_len(200_000_000).unwrap();
    let before = Instant::now();
    assert_eq!(open(&path), Err(FileProblem::TooLarge));
    assert!(before.elapsed() < Duration::from_millis(100));
    std::fs::remove_file(&path).unwrap();
    assert_eq!(open(&path), Err(FileProblem::NotFound));
    assert_eq!(open(&std::env::temp_dir()), Err(FileProblem::Unreadable));
}

#[test]
fn more_rows_than_people_are_refused() {
    let row = |n: usize| format!("Kari {n}A;k{n}@example.org\n");
    let rows: String = (0..50_000).map(row).collect();
    let full = format!("Navn;E-post\n{rows}");
    assert_eq!(read(full.as_bytes(), TODAY).unwrap().counts.ready, 50_000);
    let over = full + "Ola;ola@example.org\n";
    assert_eq!(read(over.as_bytes(), TODAY), Err(FileProblem::TooManyRows));
}

#[test]
fn every_note_has_a_sentence_in_every_language() {
    let reading = roster();
    for lang in Lang::ALL {
        let report = Report::new(&reading, Stored::default(), true, lang);
        for told in report.notes {
            assert!(told.message.ends_with('.') && !told.message.contains('{'), "{told:?}");
        }
    }
}

#[test]
fn the_report_is_read_by_people_and_by_programs() {
    let reading = reading("never-closed-quote.csv");
    let stored = Stored { added: 2, unchanged: 1 };
    let report = Report::new(&reading, stored, true, Lang::Nb);
    assert_eq!(
        report.text(),
        "Prøvekjøring: ingenting er lagret.\n\
         Rader i filen: 4\n     \
              2  blir nye Pådrivere\n     \
              1  fantes fra før, og er som de var\n     \
              1  er ikke med, og bør rettes\n\
         \n\
         Ikke med. Rett dem i listen og importer den en gang til:\n\
         rad     3  Et anførselstegn åpnes og lukkes aldri. Fjern det, eller sett inn det som mangler.\n"
    );
    assert_eq!(
        serde_json::to_value(&report).unwrap(),
        serde_json::json!({
            "dry_run": true, "encoding": "windows-1252", "separator": ";",
            "rows": 4, "ready": 3, "adjusted": 0, "rejected": 1, "skipped": 0, "blank": 0,
            "added": 2, "unchanged": 1,
            "notes": [{
                "row": 3, "kind": "quote_never_closes", "outcome": "rejected",
                "message": "Et anførselstegn åpnes og lukkes aldri. Fjern det, eller sett inn det som mangler.",
            }],
        })
    );
}

/// Whatever the bytes are, there is an answer; and what is ready was really in the file.
#[test]
fn no_bytes_break_it() {
    let pieces: [&[u8]; 28] = [
        b"Navn",
        b"E-post",
        b"Nyhetsbrev",
        b"Dato",
        b";",
        b";",
        b",",
        b"\t",
        b"\"",
        b"\"\"",
        b"\r\n",
        b"\n",
        b"\r",
        b"kari@example.org",
        b"Ja",
        b"9,1E+07",
        b"\xF8\xE6",
        "ø🙂".as_bytes(),
        b"\xEF\xBB\xBF",
        b"\xFF\xFE",
        b"\0",
        b"sep=,",
        b"31.12.99",
        b"Totalt",
        b"\nKari;kari@example.org;ja\n",
        b"\nOla;ola@example.org;",
        b"\nLi;\"li@example.org\";",
        b"\nBo;bo@example.org",
    ];
    let mut random = Random(7);
    let mut ready = 0;
    for _ in 0..20_000 {
        let mut bytes = match random.below(4) {
            0 => Vec::new(),
            _ => b"Navn;E-post;Nyhetsbrev\n".to_vec(),
        };
        for _ in 0..random.below(60) {
            match random.below(12) {
                0 => bytes.push(random.below(256) as u8),
                _ => bytes.extend(pieces[random.below(pieces.len())]),
            }
        }
        if let Ok(reading) = read(&bytes, TODAY) {
            let Counts { rows, ready: good, rejected, skipped, .. } = reading.counts;
            assert_eq!(rows, good + rejected + skipped);
            assert_eq!(reading.rows.len(), good);
            ready += good;
        }
    }
    assert!(ready > 1_000, "the loop must reach the rows: {ready}");
}

/// Each of these once made a reader slow that looks for the end of a quote from every row anew.
#[test]
fn twenty_megabytes_of_anything_take_seconds() {
    let head = b"Navn;E-post\n".to_vec();
    for line in
        ["x\"y;\"z\n", "\"", ";", "\n", "a", "\"a\n", "Kari;kari@example.org;ja\n", "Ã¸ og "]
    {
        let mut bytes = head.clone();
        while bytes.len() + line.len() <= 20_000_000 {
            bytes.extend(line.as_bytes());
        }
        let before = Instant::now();
        let _ = read(&bytes, TODAY);
        assert!(before.elapsed() < Duration::from_secs(20), "{line:?}: {:?}", before.elapsed());
    }
}

/// splitmix64: a counter, well stirred.
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((z ^ (z >> 31)) % end as u64) as usize
    }
}

fn kinds(reading: &Reading) -> BTreeMap<String, usize> {
    let mut kinds = BTreeMap::new();
    for note in &reading.notes {
        let json = serde_json::to_value(&note.problem).unwrap();
        *kinds.entry(json["kind"].as_str().unwrap().to_owned()).or_default() += 1;
    }
    kinds
}

fn roster() -> Reading {
    reading("medlemmer-excel.csv")
}

fn reading(name: &str) -> Reading {
    read(&bytes(name), TODAY).unwrap()
}

fn bytes(name: &str) -> Vec<u8> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/data").join(name);
    open(&path).unwrap()
}
