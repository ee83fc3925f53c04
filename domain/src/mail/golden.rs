//! Every letter in every language, as people get it in plain text: `letters.txt` beside this file; and one
//! of them as HTML: `welcome.html`.

use super::{
    CrewLetter, EventLetter, EventNews, Invitation, Letter, Mail, Part, ProjectLetter, ProjectNews,
    RequestLetter, RequestNews, SpeakerLetter, TaskLetter,
};
use crate::{
    Lang, Partnership,
    civil::{Day, LocalTime},
    projects::{Focus, Role, Stage, matching::Reason},
};

const LETTERS: &str = include_str!("letters.txt");
const WELCOME: &str = include_str!("welcome.html");

fn all(name: &str, words: &str, link: &str) -> Vec<Letter> {
    let event = events(name, words, link);
    let speaker = speaker(name, words, link);
    let crew = crew(name, words, link);
    let invitations = invitations(name, words, link);
    let projects = projects(name, words, link);
    let requests = requests(name, words, link);
    let (name, link) = (name.to_owned(), link.to_owned());
    let mut letters = vec![
        Letter::SignInCode { name: name.clone(), code: "481260".into(), link: link.clone() },
        Letter::ConfirmAddress { name: name.clone(), code: "481260".into() },
        Letter::AddressChanged { name: name.clone() },
        Letter::AlreadyPadriver { name: name.clone(), link: link.clone() },
        Letter::Received { name: name.clone(), link: link.clone() },
        Letter::NewPadriver { name: name.clone(), motivation: words.into(), link: link.clone() },
        Letter::HowWasIt {
            name: name.clone(),
            title: words.lines().next().unwrap_or_default().into(),
            link: link.clone(),
            join: Some(link.clone()),
        },
        Letter::Thanks {
            name: name.clone(),
            words: words.into(),
            by: name.clone(),
            what: vec![words.lines().next().unwrap_or_default().into(), "Dugnad".into()],
            link: link.clone(),
        },
        Letter::Welcome { name: name.clone(), personal: words.into(), manager: name, link },
    ];
    letters.extend(event);
    letters.push(speaker);
    letters.extend(crew);
    letters.extend(invitations);
    letters.extend(projects);
    letters.extend(requests);
    letters
}

fn speaker(name: &str, words: &str, link: &str) -> Letter {
    Letter::Speaker(SpeakerLetter {
        name: name.into(),
        event: words.lines().next().unwrap_or_default().into(),
        item: words.lines().last().unwrap_or_default().into(),
        at: LocalTime::try_from("2026-12-03T08:15".to_owned()).unwrap(),
        place: Some("Elvebyen bibliotek".into()),
        link: link.into(),
    })
}

fn crew(name: &str, words: &str, link: &str) -> Vec<Letter> {
    let at = |wall: &str| LocalTime::try_from(wall.to_owned()).unwrap();
    let item: String = words.lines().last().unwrap_or_default().into();
    let moved = CrewLetter {
        name: name.into(),
        title: words.lines().next().unwrap_or_default().into(),
        starts: at("2026-12-03T08:00"),
        ends: at("2026-12-03T09:30"),
        place: Some("Elvebyen bibliotek".into()),
        parts: vec![Part::Speaks(item.clone()), Part::Hosts("Opp på taket".into())],
        cancelled: false,
        link: Some(link.into()),
        entry: None,
    };
    let hosts = vec![Part::Hosts("Opp på taket".into())];
    let hosted = CrewLetter { parts: hosts, ..moved.clone() };
    let cancelled = CrewLetter { cancelled: true, ..moved.clone() };
    let gone = CrewLetter { link: None, ..cancelled.clone() };
    let day = |raw: &str| Day::parse(raw).unwrap();
    let one = TaskLetter {
        name: name.into(),
        by: Some("Ingrid Solbakken".into()),
        event: words.lines().next().unwrap_or_default().into(),
        tasks: vec![(item, day("26.11.2026"))],
        link: Some(link.into()),
    };
    let more = vec![one.tasks[0].clone(), ("Rydd rommet".into(), day("3.12.2026"))];
    let some = TaskLetter { tasks: more, by: None, link: None, ..one.clone() };
    let mut letters: Vec<_> = [moved, hosted, cancelled, gone].map(Letter::Crew).into();
    letters.extend([one, some].map(Letter::Tasks));
    letters
}

fn projects(name: &str, words: &str, link: &str) -> Vec<Letter> {
    let letter = |(news, member)| {
        Letter::Project(ProjectLetter {
            name: name.into(),
            title: words.lines().next().unwrap_or_default().into(),
            news,
            link: link.into(),
            member,
        })
    };
    let news = [
        (ProjectNews::Received, false),
        (ProjectNews::New { brief: words.into() }, true),
        (ProjectNews::Moved { to: Stage::Registered, reason: None }, false),
        (ProjectNews::Moved { to: Stage::OnHold, reason: Some(words.into()) }, true),
        (ProjectNews::Moved { to: Stage::Rejected, reason: Some(words.into()) }, false),
        (ProjectNews::Named { role: Role::Lead }, true),
        merged(words, true),
        merged(words, false),
    ];
    news.into_iter().map(letter).collect()
}

fn requests(name: &str, words: &str, link: &str) -> Vec<Letter> {
    let first: String = words.lines().next().unwrap_or_default().into();
    let day = |raw: &str| Day::parse(raw).unwrap();
    let asked = RequestNews::Asked {
        by: "Ingrid Solbakken".into(),
        about: Some(words.into()),
        hours: Some(16),
        from: Some(day("1.3.2027")),
        to: Some(day("31.3.2027")),
        place: Some("Lageret".into()),
        personal: Some(words.into()),
        why: vec![
            Reason::Competence("Byggteknisk".into()),
            Reason::SaidYes(day("3.3.2026")),
            Reason::Focus(Focus::parse("gronne-byrom").unwrap()),
            Reason::TakesPart(first.clone()),
        ],
    };
    let bare = RequestNews::Asked {
        by: "Amir Haidari".into(),
        about: None,
        hours: Some(1),
        from: None,
        to: None,
        place: None,
        personal: None,
        why: vec![Reason::Competence("IT".into())],
    };
    let who = String::from("Jonas Nygård");
    let news = [
        asked,
        bare,
        RequestNews::Settled,
        RequestNews::SaidYes { who: who.clone() },
        RequestNews::CannotAnyway { who },
    ];
    let letter = |news| {
        Letter::Request(RequestLetter {
            name: name.into(),
            project: first.clone(),
            need: "Snekker i to helger".into(),
            link: link.into(),
            news,
        })
    };
    news.into_iter().map(letter).collect()
}

fn merged(words: &str, own: bool) -> (ProjectNews, bool) {
    (ProjectNews::Merged { into: words.lines().next().unwrap_or_default().into(), own }, true)
}

fn events(name: &str, words: &str, link: &str) -> Vec<Letter> {
    let at = |wall: &str| LocalTime::try_from(wall.to_owned()).unwrap();
    let letter = |news| EventLetter {
        name: name.into(),
        title: words.lines().next().unwrap_or_default().into(),
        starts: at("2026-12-03T08:00"),
        ends: at("2026-12-03T09:30"),
        place: Some("Elvebyen bibliotek".into()),
        news,
        link: link.into(),
        calendar: link.into(),
        entry: None,
        stop: None,
    };
    let news = [
        EventNews::Confirm,
        EventNews::Known,
        EventNews::Placed { places: 1, wanted: 1 },
        EventNews::Placed { places: 3, wanted: 3 },
        EventNews::Placed { places: 1, wanted: 3 },
        EventNews::Noted,
        EventNews::Queued { number: 3 },
        EventNews::Offered { places: 1, until: at("2026-12-01T19:00") },
        EventNews::Promoted { places: 1, wanted: 1 },
        EventNews::Promoted { places: 2, wanted: 2 },
        EventNews::TooLate,
        EventNews::Seated { track: "Lån, lei, del".into(), room: None },
        EventNews::Seated { track: "Lån, lei, del".into(), room: Some("Verkstedet".into()) },
        EventNews::TrackGone { track: "Opp på taket".into(), now: None },
        EventNews::TrackGone { track: "Opp på taket".into(), now: Some("Lån, lei, del".into()) },
        EventNews::Moved,
        EventNews::Cancelled,
    ];
    let unanswered = EventLetter { stop: Some(link.into()), ..letter(EventNews::Moved) };
    news.into_iter().map(letter).chain([unanswered]).map(Letter::Event).collect()
}

fn invitations(name: &str, words: &str, link: &str) -> Vec<Letter> {
    let at = |wall: &str| LocalTime::try_from(wall.to_owned()).unwrap();
    let first = Invitation {
        name: name.into(),
        member: true,
        reminder: false,
        title: words.lines().next().unwrap_or_default().into(),
        lead: Some("En tredel av maten i bydelen blir kastet.".into()),
        starts: at("2026-12-03T08:00"),
        ends: at("2026-12-03T09:30"),
        place: Some("Elvebyen bibliotek".into()),
        personal: Some(words.into()),
        manager: "Ingrid Solbakken".into(),
        link: link.into(),
        stop: link.into(),
        entry: None,
    };
    let again = Invitation { reminder: true, personal: None, ..first.clone() };
    let stranger = Invitation { member: false, lead: None, name: String::new(), ..first.clone() };
    [first, again, stranger].map(Letter::Invitation).into()
}

fn mails(name: &str, words: &str, link: &str) -> Vec<Mail> {
    let letters = all(name, words, link);
    let place = Partnership::default();
    Lang::ALL
        .iter()
        .flat_map(|lang| letters.iter().map(|letter| letter.mail(*lang, &place)))
        .collect()
}

#[test]
fn they_read_as_they_did() {
    let words = "Jeg kan snekre.\nOg bake boller.";
    let mails = mails("Thi Nguyen", words, "https://elvebyen.example/logg-inn");
    let mut text = String::new();
    for mail in mails {
        text.push_str(&format!("==== {}\n\n{}\n", mail.subject, mail.text));
    }
    let text: String = text.lines().map(|line| format!("{}\n", line.trim_end())).collect();
    is_as_it_was("letters.txt", &text, LETTERS);
}

#[test]
fn the_welcome_looks_as_it_did() {
    let letter = Letter::Welcome {
        name: "Thi Nguyen".into(),
        personal: "Så fint at du har symaskin!\nKom innom onsdag.".into(),
        manager: "Ingrid Solbakken".into(),
        link: "https://elvebyen.example/logg-inn".into(),
    };
    is_as_it_was("welcome.html", &letter.mail(Lang::Nb, &Partnership::default()).html, WELCOME);
}

fn is_as_it_was(file: &str, now: &str, before: &str) {
    if now != before {
        let path = std::env::temp_dir().join(file);
        std::fs::write(&path, now).unwrap();
        panic!("{file} is other now; if it is better, keep {}", path.display());
    }
}

#[test]
fn each_says_why_it_came_and_pådrivere_where_to_choose() {
    let mails = mails("Thi Nguyen", "Hei", "https://elvebyen.example/logg-inn");
    let chosen = mails.iter().filter(|mail| mail.text.contains("/min-side/samtykker")).count();
    assert_eq!(chosen, 27, "the nine that are for Pådrivere, in three languages");
    for mail in mails {
        let why = ["Du får denne fordi", "You get this because"];
        for body in [&mail.html, &mail.text] {
            assert!(why.iter().any(|why| body.contains(why)), "{body}");
        }
        // Old mail programs paint by attribute, and read the first words beside the subject.
        assert!(mail.html.contains("bgcolor=") && mail.html.contains("display:none"));
    }
}

#[test]
fn whatever_is_put_in_stays_text() {
    let evil = r#"<img src=x onerror="alert(1)">'&lt;{}%s"#;
    let names =
        [evil.replace(' ', "\u{a0}"), "O'Brien & <b>Sønn</b>".into(), String::new(), " ".into()];
    for name in names {
        for mail in mails(&name, evil, "https://x.example/?a=\"><script>") {
            for tag in ["<img", "<b>", "<script", "onerror=\""] {
                assert!(!mail.html.contains(tag), "{}", mail.html);
            }
            assert!(mail.html.matches('"').count().is_multiple_of(2), "{}", mail.html);
        }
    }
}

#[test]
fn each_names_the_partnership_and_leads_to_it() {
    for mail in mails("Thi Nguyen", "Hei", "https://elvebyen.example/logg-inn") {
        assert!(mail.subject.contains("Elvebyen"), "{}", mail.subject);
        for body in [&mail.html, &mail.text] {
            assert!(
                body.contains("Elvebyen partnerskap") && body.contains("http://localhost:3000")
            );
        }
        assert!(
            !mail.html.contains("src=") && !mail.html.contains("url("),
            "nothing is fetched when it is read"
        );
    }
}
