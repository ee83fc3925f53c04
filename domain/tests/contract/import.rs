//! The roster as Excel in Norway saves it, taken in.

use crate::world::{count, person, texts};
use domain::{
    Ctx, Lang,
    account::Role,
    import::{
        FileProblem,
        service::{Failed, members},
    },
    members::{DirectoryQuery, service},
};

fn roster() -> Vec<u8> {
    std::fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/medlemmer-excel.csv")).unwrap()
}

pub async fn a_roster_is_taken_in_once(ctx: &Ctx) {
    let ingrid = person(ctx, "Ingrid Solbakken", Role::Manager).await;
    let dry = members(ctx, &roster(), true, Lang::Nb).await.unwrap();
    assert_eq!(count(ctx, "select count(*) from people").await, 1, "a dry run stores nothing");
    let first = members(ctx, &roster(), false, Lang::Nb).await.unwrap();
    assert_eq!(first.stored, dry.stored);
    assert!(first.stored.added > 250, "{:?}", first.stored);
    assert_eq!(count(ctx, "select count(*) from people").await, 1 + first.stored.added as i64);
    assert_eq!(
        count(ctx, "select count(*) from people where listed = 0").await,
        0,
        "nobody is public"
    );
    assert_eq!(count(ctx, "select count(*) from outbox").await, 0, "nobody is written to");

    let again = members(ctx, &roster(), false, Lang::Nb).await.unwrap();
    assert_eq!((again.stored.added, again.stored.unchanged), (0, first.stored.added));
    let all = service::directory(ctx, &ingrid, &DirectoryQuery::default()).await.unwrap();
    assert_eq!(all.total.people, 1 + first.stored.added as i64);
}

pub async fn a_consent_is_kept_in_the_words_of_the_file(ctx: &Ctx) {
    let file = "Navn;E-post;Samtykke til nyhetsbrev;Kan kontaktes\r\n\
                Kari Moe;kari@example.org;Ja takk!;nei\r\n";
    members(ctx, file.as_bytes(), false, Lang::Nb).await.unwrap();
    let kept = "select kind || '|' || wording || '|' || version || '|' || source from consents";
    assert_eq!(texts(ctx, kept).await, ["newsletter|Samtykke til nyhetsbrev: Ja takk!|0|file"]);
}

pub async fn a_file_that_is_none_stores_nothing(ctx: &Ctx) {
    for (bytes, problem) in [
        (&b""[..], FileProblem::Empty),
        (b"PK\x03\x04 an Excel workbook", FileProblem::Workbook),
        (b"Navn;E-post\r\n", FileProblem::NoRows),
    ] {
        assert_eq!(members(ctx, bytes, false, Lang::Nb).await, Err(Failed::File(problem)));
    }
    let missing = members(ctx, b"Fornavn;Telefon\r\nKari;91234567\r\n", false, Lang::Nb).await;
    assert!(
        matches!(missing, Err(Failed::File(FileProblem::MissingColumns { .. }))),
        "{missing:?}"
    );
    assert_eq!(count(ctx, "select count(*) from people").await, 0);
}
