//! What may be typed about a project.

use super::*;

fn idea() -> IdeaForm {
    IdeaForm {
        title: "Takhagen på Lageret".into(),
        brief: "Et drivhus på taket.".into(),
        focus: "mat".into(),
        ..IdeaForm::default()
    }
}

#[test]
fn an_idea_is_a_title_a_few_words_and_a_focus_area() {
    let new = idea().parse().unwrap();
    assert_eq!((new.title.as_str(), new.may, new.place), ("Takhagen på Lageret", false, None));
    for (field, form, complaint) in [
        ("title", IdeaForm { title: " ".into(), ..idea() }, Complaint::Missing),
        ("title", IdeaForm { title: "x".repeat(5000), ..idea() }, Complaint::TooLong(120)),
        ("brief", IdeaForm { brief: "x".repeat(301), ..idea() }, Complaint::TooLong(300)),
        ("focus", IdeaForm { focus: "vær".into(), ..idea() }, Complaint::NotAChoice),
        ("focus", IdeaForm { focus: String::new(), ..idea() }, Complaint::Missing),
        ("place", IdeaForm { place: "x".repeat(121), ..idea() }, Complaint::TooLong(120)),
    ] {
        assert_eq!(form.parse().unwrap_err().get(field), Some(complaint), "{field}");
    }
    let wrong = idea().parse_open().unwrap_err();
    assert_eq!(wrong.get("email"), Some(Complaint::Missing));
    assert_eq!(wrong.get("name"), Some(Complaint::Missing));
    let form = IdeaForm { name: "Kari Moe".into(), email: "Kari@Example.org".into(), ..idea() };
    assert_eq!(form.parse_open().unwrap().1.email.as_str(), "kari@example.org");
}

#[test]
fn what_stands_about_a_project_hears_about_all_its_fields() {
    let form = ProjectForm {
        title: "Takhagen".into(),
        brief: "På taket.".into(),
        focus: "mat".into(),
        starts_on: "1.3.2027".into(),
        ends_on: "2027-06-01".into(),
        point: "59.9139, 10.7522".into(),
        version: "3".into(),
        ..ProjectForm::default()
    };
    let (about, versions) = form.parse().unwrap();
    assert_eq!(
        (versions.seen, about.point.map(Point::text)),
        (3, Some("59.91390, 10.75220".into()))
    );
    for (field, wrong, complaint) in [
        (
            "ends_on",
            ProjectForm { ends_on: "1.2.2027".into(), ..form.clone() },
            Complaint::EndsBeforeStart,
        ),
        (
            "starts_on",
            ProjectForm { starts_on: "våren".into(), ..form.clone() },
            Complaint::NotADate,
        ),
        ("why", ProjectForm { why: "x".repeat(2001), ..form.clone() }, Complaint::TooLong(2000)),
        ("point", ProjectForm { point: "95, 10".into(), ..form.clone() }, Complaint::NotANumber),
        ("point", ProjectForm { point: "NaN, inf".into(), ..form.clone() }, Complaint::NotANumber),
        ("version", ProjectForm { version: "ny".into(), ..form.clone() }, Complaint::NotANumber),
    ] {
        assert_eq!(wrong.parse().unwrap_err().get(field), Some(complaint), "{field}");
    }
}

#[test]
fn what_is_to_come_is_not_decided_yet() {
    let today = Day::parse("2026-11-24").unwrap();
    let form = DecisionForm {
        from: "identified".into(),
        to: "registered".into(),
        ..DecisionForm::default()
    };
    let new = form.parse(today).unwrap();
    assert_eq!((new.on, new.decided_by, new.reason), (today, None, None));
    let wrong = DecisionForm { on: "25.11.2026".into(), decided_by: "meg".into(), ..form };
    let wrong = wrong.parse(today).unwrap_err();
    assert_eq!(wrong.get("on"), Some(Complaint::NotYet));
    assert_eq!(wrong.get("decided_by"), Some(Complaint::NotAChoice));
}

#[test]
fn a_need_has_a_name_and_numbers_within_reason() {
    let form =
        NeedForm { title: "Snekker i to helger".into(), hours: "16".into(), ..NeedForm::default() };
    let need = form.parse().unwrap();
    assert_eq!((need.hours, need.places), (Some(16), 1));
    for (field, wrong, complaint) in [
        ("title", NeedForm { title: String::new(), ..form.clone() }, Complaint::Missing),
        ("hours", NeedForm { hours: "0".into(), ..form.clone() }, Complaint::AtLeast(1)),
        ("hours", NeedForm { hours: "1001".into(), ..form.clone() }, Complaint::AtMost(1000)),
        ("places", NeedForm { places: "mange".into(), ..form.clone() }, Complaint::NotANumber),
        (
            "to_day",
            NeedForm { from_day: "2.1.2027".into(), to_day: "1.1.2027".into(), ..form.clone() },
            Complaint::EndsBeforeStart,
        ),
    ] {
        assert_eq!(wrong.parse().unwrap_err().get(field), Some(complaint), "{field}");
    }
}
