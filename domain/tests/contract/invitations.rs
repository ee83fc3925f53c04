//! Asking people: whom, once, in the daytime, and never who has said no.

use crate::{
    elvebyen::{breakfast, cannot, comes, elvebyen, padriver, published, says, seen},
    post_of::{all_post, asked_at, deliver, invitation_to, is_still_to_hear},
    world::{admitted, complaint, count, execute, newcomer, person, texts},
};
use domain::{
    Complaint, Ctx, Error, Lang,
    account::{Role, Viewer},
    events::{
        Answer, EventForm, SignUpForm, Stage,
        invite::{InviteForm, InvitePage, LeftOut, Reach},
        service::{
            self, answer_as_guest, change, filled, invite, invite_page, move_on, page, programme,
            remind, resume_invitations, stop_invitations, stop_page, tend,
        },
    },
    mail::{self, EventNews, Letter},
    members::{Skills, service::NewPerson},
};

pub fn everyone() -> InviteForm {
    to("alle")
}

pub fn to(whom: &str) -> InviteForm {
    InviteForm { whom: whom.into(), ..InviteForm::default() }
}

fn list(addresses: &str) -> InviteForm {
    InviteForm { list: addresses.into(), agreed: Some("on".into()), ..InviteForm::default() }
}

async fn desk(ctx: &Ctx, ingrid: &Viewer, slug: &str, form: &InviteForm) -> InvitePage {
    invite_page(ctx, ingrid, Lang::Nb, slug, form).await.unwrap()
}

async fn reach(ctx: &Ctx, ingrid: &Viewer, slug: &str, form: &InviteForm) -> Reach {
    desk(ctx, ingrid, slug, form).await.reach
}

/// Who knows that.
async fn knows(ctx: &Ctx, name: &str, what: &str) -> Viewer {
    let skills = Skills { competences: vec![what.into()], ..Skills::default() };
    admitted(ctx, NewPerson { skills, ..newcomer(ctx, name, true) }).await
}

pub async fn the_count_says_whom_it_reaches_and_why_not_the_others(ctx: &Ctx) {
    let (ctx, clock, ingrid) = elvebyen(ctx).await;
    clock.set("2026-11-05T07:00");
    let last = EventForm { date: "5.11.2026".into(), title: "Forrige".into(), ..breakfast("60") };
    let last = published(&ctx, &ingrid, &last).await;
    let amir = knows(&ctx, "Amir", "IT").await;
    let ewa = knows(&ctx, "Ewa", "Søm").await;
    let jonas = padriver(&ctx, "Jonas").await;
    admitted(&ctx, NewPerson { confirmed: false, ..newcomer(&ctx, "Ny", true) }).await;
    comes(&ctx, &amir, &last).await;
    comes(&ctx, &ewa, &last).await;
    clock.set("2026-11-24T12:00");
    let slug = published(&ctx, &ingrid, &breakfast("60")).await;

    for (form, reached) in [
        (to(""), 0),
        (everyone(), 5),
        (to("forrige"), 2),
        (to("kompetanse.it"), 1),
        (to("kompetanse.it kompetanse.som"), 2),
        (to("forrige kompetanse.it"), 2),
        (to("kompetanse.ukjent"), 0),
        (list("amir@example.org\nnoen@example.org"), 2),
        (InviteForm { whom: "kompetanse.it".into(), ..list("amir@example.org") }, 1),
    ] {
        let page = desk(&ctx, &ingrid, &slug, &form).await;
        assert_eq!((page.reach.reached, &page.reach.left_out[..]), (reached, &[][..]), "{form:?}");
    }
    let choices = desk(&ctx, &ingrid, &slug, &to("")).await.choices;
    let last = choices.last_time.unwrap();
    assert_eq!((last.title.as_str(), last.came, choices.everyone), ("Forrige", 2, 5));

    // Who has answered has answered, and a no is a no.
    cannot(&ctx, &amir, &slug).await;
    comes(&ctx, &jonas, &slug).await;
    execute(&ctx, "update people set email = null where name = 'Ny'").await;
    let reached = reach(&ctx, &ingrid, &slug, &everyone()).await;
    let left_out = [(LeftOut::SaidNo, 1), (LeftOut::Answered, 1), (LeftOut::NoAddress, 1)].to_vec();
    assert_eq!(reached, Reach { reached: 2, left_out });
    assert_eq!(invite(&ctx, &ingrid, &slug, &everyone()).await, Ok(2));
    assert!(invitation_to(&ctx, "ewa@example.org").await.is_some());
    for nobody in ["amir@example.org", "jonas@example.org"] {
        assert!(invitation_to(&ctx, nobody).await.is_none(), "{nobody}");
    }
    let again = invite(&ctx, &ingrid, &slug, &everyone()).await.unwrap_err();
    assert_eq!(complaint(&again, "whom"), Some(Complaint::NobodyToAsk), "everyone has been");
    let none = invite(&ctx, &ingrid, &slug, &to("")).await.unwrap_err();
    assert_eq!(complaint(&none, "whom"), Some(Complaint::Missing));
}

pub async fn only_the_manager_asks_and_only_to_what_can_be_answered(ctx: &Ctx) {
    let (ctx, clock, ingrid) = elvebyen(ctx).await;
    let amir = padriver(&ctx, "Amir").await;
    let slug = published(&ctx, &ingrid, &breakfast("60")).await;
    for (viewer, refused) in [(Viewer::default(), Error::SignInRequired), (amir, Error::Forbidden)]
    {
        assert_eq!(invite(&ctx, &viewer, &slug, &everyone()).await, Err(refused.clone()));
        assert_eq!(remind(&ctx, &viewer, &slug).await, Err(refused.clone()));
        let page = invite_page(&ctx, &viewer, Lang::Nb, &slug, &everyone()).await;
        assert_eq!(page, Err(refused.clone()));
        let preview = service::invitation_preview(&ctx, &viewer, Lang::Nb, &slug, "").await;
        assert_eq!(preview, Err(refused));
    }
    assert_eq!(invite(&ctx, &ingrid, "ingen-slik", &everyone()).await, Err(Error::NotFound));
    let unasked = InviteForm { agreed: None, ..list("ewa@example.org") };
    let unasked = invite(&ctx, &ingrid, &slug, &unasked).await.unwrap_err();
    assert_eq!(complaint(&unasked, "agreed"), Some(Complaint::NotAgreed));
    clock.set("2026-12-03T08:00");
    let late = invite(&ctx, &ingrid, &slug, &everyone()).await.unwrap_err();
    assert_eq!(complaint(&late, "whom"), Some(Complaint::SignUpNotOpen));
    assert!(!desk(&ctx, &ingrid, &slug, &to("")).await.open);
    assert_eq!(count(&ctx, "select count(*) from invitations").await, 0);
}

pub async fn who_wants_none_or_has_had_enough_is_left_out(ctx: &Ctx) {
    let (ctx, clock, ingrid) = elvebyen(ctx).await;
    person(&ctx, "Amir", Role::Member).await;
    execute(&ctx, "update people set role = 'member', email = null where name = 'Ingrid'").await;
    // Somebody typed an address in the form for joining: nobody has shown that it is theirs.
    let mut tx = ctx.begin().await.unwrap();
    let new = newcomer(&ctx, "Ukjent", false);
    domain::members::service::admit(&mut tx, &new).await.unwrap().unwrap();
    tx.commit().await.unwrap();
    let mut slugs = Vec::new();
    for day in 3..8 {
        let form = EventForm { date: format!("{day}.12.2026"), ..breakfast("60") };
        slugs.push(published(&ctx, &ingrid, &form).await);
    }
    for slug in &slugs[..4] {
        assert_eq!(invite(&ctx, &ingrid, slug, &everyone()).await, Ok(1), "{slug}");
    }
    let fifth = reach(&ctx, &ingrid, &slugs[4], &everyone()).await;
    let left_out =
        [(LeftOut::TooOften, 1), (LeftOut::Unproven, 1), (LeftOut::NoAddress, 1)].to_vec();
    assert_eq!(fifth, Reach { reached: 0, left_out }, "four a month");
    clock.set("2026-12-06T12:00");
    assert_eq!(reach(&ctx, &ingrid, &slugs[4], &everyone()).await.reached, 0);
    execute(&ctx, "update invitees set invited_at = '2026-10-01T00:00:00Z'").await;
    assert_eq!(reach(&ctx, &ingrid, &slugs[4], &everyone()).await.reached, 1, "another month");
}

pub async fn a_reminder_goes_once_to_those_who_have_said_nothing(ctx: &Ctx) {
    let (ctx, clock, ingrid) = elvebyen(ctx).await;
    let slug = published(&ctx, &ingrid, &breakfast("60")).await;
    let (amir, ewa) = (padriver(&ctx, "Amir").await, padriver(&ctx, "Ewa").await);
    for name in ["Jonas", "Fatima", "Thi"] {
        padriver(&ctx, name).await;
    }
    assert_eq!(invite(&ctx, &ingrid, &slug, &everyone()).await, Ok(6));
    assert_eq!(remind(&ctx, &ingrid, &slug).await, Err(Error::Conflict), "nothing has gone out");
    let thi = invitation_to(&ctx, "thi@example.org").await.unwrap();
    deliver(&ctx, |to| if to == "fatima@example.org" { Err("550 no such user") } else { Ok(()) })
        .await;
    comes(&ctx, &amir, &slug).await;
    cannot(&ctx, &ewa, &slug).await;
    stop_invitations(&ctx, &thi.secret, "here").await.unwrap();

    clock.set("2026-11-26T11:59");
    assert_eq!(remind(&ctx, &ingrid, &slug).await, Err(Error::Conflict), "two days have not gone");
    let progress = desk(&ctx, &ingrid, &slug, &to("")).await.progress;
    assert_eq!((progress.remindable, progress.remindable_later), (0, 2));
    clock.set("2026-11-26T12:01");
    let progress = desk(&ctx, &ingrid, &slug, &to("")).await.progress;
    assert_eq!((progress.remindable, progress.invited()), (2, 6));
    assert_eq!(
        (progress.answered, progress.bounced, progress.stopped, progress.sent),
        (2, 1, 1, 2)
    );
    assert_eq!(remind(&ctx, &ingrid, &slug).await, Ok(2));
    let reminded = "select recipient from outbox where key like 'reminder:%' order by recipient";
    assert_eq!(texts(&ctx, reminded).await, ["ingrid@example.org", "jonas@example.org"]);
    clock.set("2026-12-01T12:00");
    deliver(&ctx, |_| Ok(())).await;
    assert_eq!(remind(&ctx, &ingrid, &slug).await, Err(Error::Conflict), "once");
}

pub async fn a_reminder_is_one_of_the_four_a_month(ctx: &Ctx) {
    let (ctx, clock, ingrid) = elvebyen(ctx).await;
    let mut slugs = Vec::new();
    for day in 3..6 {
        let form = EventForm { date: format!("{day}.12.2026"), ..breakfast("60") };
        slugs.push(published(&ctx, &ingrid, &form).await);
        assert_eq!(invite(&ctx, &ingrid, &slugs[0], &everyone()).await.is_ok(), day == 3);
    }
    for slug in &slugs[1..] {
        assert_eq!(invite(&ctx, &ingrid, slug, &everyone()).await, Ok(1));
    }
    deliver(&ctx, |_| Ok(())).await;
    clock.set("2026-11-26T12:01");
    assert_eq!(remind(&ctx, &ingrid, &slugs[0]).await, Ok(1), "the fourth letter");
    assert_eq!(remind(&ctx, &ingrid, &slugs[1]).await, Err(Error::Conflict), "and no fifth");
    assert_eq!(desk(&ctx, &ingrid, &slugs[1], &to("")).await.progress.remindable, 0);
}

pub async fn one_press_and_there_are_no_more_and_it_can_be_taken_back(ctx: &Ctx) {
    let (ctx, _, ingrid) = elvebyen(ctx).await;
    let amir = padriver(&ctx, "Amir").await;
    let slug = published(&ctx, &ingrid, &breakfast("60")).await;
    let form = InviteForm { whom: "alle".into(), ..list("Kari Moe <kari@example.org>") };
    assert_eq!(invite(&ctx, &ingrid, &slug, &form).await, Ok(3));
    let next = EventForm { date: "7.1.2027".into(), ..breakfast("60") };
    let next = published(&ctx, &ingrid, &next).await;
    for email in ["amir@example.org", "kari@example.org"] {
        let letter = invitation_to(&ctx, email).await.unwrap();
        assert_eq!(letter.mail.stop.as_deref(), Some(letter.invitation.stop.as_str()));
        let link = &letter.secret;
        // A scanner that opens every link in a mail.
        for _ in 0..3 {
            assert!(!stop_page(&ctx, link, "scanner").await.unwrap().stopped);
        }
        let reached = reach(&ctx, &ingrid, &next, &form).await.reached;
        for _ in 0..2 {
            stop_invitations(&ctx, link, "here").await.unwrap();
        }
        assert!(stop_page(&ctx, link, "here").await.unwrap().stopped);
        let now = reach(&ctx, &ingrid, &next, &form).await;
        assert_eq!((now.reached, &now.left_out[..]), (reached - 1, &[(LeftOut::Stopped, 1)][..]));
        resume_invitations(&ctx, link, "here").await.unwrap();
        assert_eq!(reach(&ctx, &ingrid, &next, &form).await.reached, reached);
        // What one has answered oneself is another matter: the answer stays.
        stop_invitations(&ctx, link, "here").await.unwrap();
        answer_as_guest(&ctx, link, &says(Answer::Coming), "here").await.unwrap();
        resume_invitations(&ctx, link, "here").await.unwrap();
    }
    assert!(seen(&ctx, &amir, &slug).await.card.mine.is_some());
    // Kari becomes a Pådriver, and her wish is hers.
    let kari = invitation_to(&ctx, "kari@example.org").await.unwrap();
    stop_invitations(&ctx, &kari.secret, "here").await.unwrap();
    admitted(&ctx, NewPerson { ..newcomer(&ctx, "Kari", true) }).await;
    let now = reach(&ctx, &ingrid, &next, &everyone()).await;
    assert_eq!(now.left_out, [(LeftOut::Stopped, 1)]);
    let hashes = "select count(*) from invitation_stops where address is not null";
    assert_eq!(count(&ctx, hashes).await, 0);
}

pub async fn a_stranger_answers_from_the_mail_and_is_a_guest(ctx: &Ctx) {
    let (ctx, clock, ingrid) = elvebyen(ctx).await;
    let form = EventForm { open_to: "invited".into(), ..breakfast("60") };
    let slug = published(&ctx, &ingrid, &form).await;
    let addresses = list("Kari Moe <kari@example.org>\nola@example.org");
    assert_eq!(invite(&ctx, &ingrid, &slug, &addresses).await, Ok(2));
    let letter = invitation_to(&ctx, "kari@example.org").await.unwrap();
    assert_eq!((letter.invitation.name.as_str(), letter.invitation.member), ("Kari Moe", false));
    for _ in 0..3 {
        let page = service::guest(&ctx, Lang::Nb, &letter.secret, "scanner").await.unwrap();
        assert_eq!(
            (page.name.as_str(), page.page.card.mine, page.page.card.coming),
            ("Kari Moe", None, 0)
        );
    }
    assert_eq!(count(&ctx, "select count(*) from signups").await, 0, "nothing was pressed");
    for answer in [Answer::Maybe, Answer::Coming, Answer::Coming] {
        answer_as_guest(&ctx, &letter.secret, &says(answer), "here").await.unwrap();
    }
    let page = service::guest(&ctx, Lang::Nb, &letter.secret, "here").await.unwrap();
    assert_eq!((page.page.card.mine.unwrap().answer, page.page.card.coming), (Answer::Coming, 1));

    // Whose name is not known says it; who cannot come need not.
    let ola = invitation_to(&ctx, "ola@example.org").await.unwrap();
    let nameless = answer_as_guest(&ctx, &ola.secret, &says(Answer::Coming), "here").await;
    assert_eq!(complaint(&nameless.unwrap_err(), "name"), Some(Complaint::Missing));
    let named = SignUpForm { name: "Ola Li".into(), ..says(Answer::Coming) };
    answer_as_guest(&ctx, &ola.secret, &named, "here").await.unwrap();
    let progress = desk(&ctx, &ingrid, &slug, &to("")).await.progress;
    assert_eq!((progress.answered, progress.coming), (2, 2));
    let names: Vec<_> = seen(&ctx, &ingrid, &slug)
        .await
        .desk
        .unwrap()
        .rows
        .into_iter()
        .map(|row| row.name)
        .collect();
    assert_eq!(names, ["Kari Moe", "Ola Li"]);

    clock.set("2027-01-02T09:31");
    tend(&ctx).await.unwrap();
    assert_eq!(count(&ctx, "select count(*) from invitees where email is not null").await, 0);
}

pub async fn what_is_for_the_invited_is_there_for_them(ctx: &Ctx) {
    let (ctx, _, ingrid) = elvebyen(ctx).await;
    let (amir, jonas) = (knows(&ctx, "Amir", "IT").await, padriver(&ctx, "Jonas").await);
    let form = EventForm { open_to: "invited".into(), ..breakfast("60") };
    let slug = published(&ctx, &ingrid, &form).await;
    assert_eq!(page(&ctx, &amir, Lang::Nb, &slug).await, Err(Error::NotFound));
    assert_eq!(invite(&ctx, &ingrid, &slug, &to("kompetanse.it")).await, Ok(1));
    assert!(page(&ctx, &amir, Lang::Nb, &slug).await.is_ok());
    assert_eq!(programme(&ctx, &amir, Lang::Nb).await.unwrap().coming.len(), 1);
    assert!(service::calendar(&ctx, Some(&slug), &amir).await.is_ok());
    comes(&ctx, &amir, &slug).await;
    for stranger in [&jonas, &Viewer::default()] {
        assert_eq!(page(&ctx, stranger, Lang::Nb, &slug).await, Err(Error::NotFound));
        assert!(programme(&ctx, stranger, Lang::Nb).await.unwrap().coming.is_empty());
    }
}

pub async fn nobody_is_asked_at_night_or_on_a_sunday(ctx: &Ctx) {
    let (ctx, clock, ingrid) = elvebyen(ctx).await;
    padriver(&ctx, "Amir").await;
    let form = EventForm { date: "17.12.2026".into(), ..breakfast("60") };
    let slug = published(&ctx, &ingrid, &form).await;
    clock.set("2026-11-28T22:00"); // a Saturday
    assert_eq!(invite(&ctx, &ingrid, &slug, &everyone()).await, Ok(2));
    let page = desk(&ctx, &ingrid, &slug, &to("")).await;
    assert_eq!(page.progress.waits_until.unwrap().to_string(), "2026-11-30T07:00");
    assert_eq!(asked_at(&ctx).await, ["2026-11-30T06:00:00Z"; 2]);
    clock.set("2026-11-29T12:00");
    assert!(mail::service::claim(&ctx).await.unwrap().is_none());

    // The pace of the mail server carries the second letter into the evening: it waits as well.
    clock.set("2026-11-30T20:59");
    deliver_one(&ctx).await;
    clock.set("2026-11-30T21:01");
    assert!(mail::service::claim(&ctx).await.unwrap().is_none(), "it is nine");
    assert_eq!(asked_at(&ctx).await[0], "2026-12-01T06:00:00Z");
    clock.set("2026-12-01T07:00");
    deliver_one(&ctx).await;
    let progress = desk(&ctx, &ingrid, &slug, &to("")).await.progress;
    assert_eq!((progress.sent, progress.queued, progress.waits_until), (2, 0, None));
}

async fn deliver_one(ctx: &Ctx) {
    let letter = mail::service::claim(ctx).await.unwrap().unwrap();
    assert!(matches!(letter.letter, Letter::Invitation(_)), "{letter:?}");
    mail::service::sent(ctx, letter.id).await.unwrap();
}

pub async fn moved_or_cancelled_each_of_two_hundred_hears_it_once(ctx: &Ctx) {
    let (ctx, clock, ingrid) = elvebyen(ctx).await;
    let slug = published(&ctx, &ingrid, &breakfast("")).await;
    let addresses: String = (0..199).map(|n| format!("Per {n}a <per{n}@example.org>\n")).collect();
    assert_eq!(invite(&ctx, &ingrid, &slug, &list(&addresses)).await, Ok(199));
    deliver(&ctx, |_| Ok(())).await;
    for n in 0..199 {
        let (email, answer) = (format!("per{n}@example.org"), Answer::ALL[n % 3]);
        if n < 150 {
            let letter = invitation_to(&ctx, &email).await.unwrap();
            answer_as_guest(&ctx, &letter.secret, &says(answer), "here").await.unwrap();
        }
    }
    // This one's invitation has not gone out when the event is moved: it says at once what is so.
    assert_eq!(invite(&ctx, &ingrid, &slug, &list("sein@example.org")).await, Ok(1));
    let edit = EventForm {
        starts: "08.30".into(),
        ends: "10.00".into(),
        ..filled(&ctx, &ingrid, &slug).await.unwrap()
    };
    change(&ctx, &ingrid, &slug, &edit, false).await.unwrap();
    let late = invitation_to(&ctx, "sein@example.org").await.unwrap();
    assert_eq!(late.invitation.starts.to_string(), "2026-12-03T08:30");
    let moved = news_of(&ctx, &EventNews::Moved).await;
    assert_eq!(
        moved.len(),
        149,
        "all but the fifty who said no, and the one who has not been asked"
    );
    let letters = all_post(&ctx).await;
    let told = letters.iter().filter(|(_, letter)| letter.news == EventNews::Moved);
    for (to, letter) in told {
        let entry = &letter.entry.as_ref().unwrap();
        assert_eq!(entry.method, "REQUEST");
        let text = entry.text.replace("\r\n ", "");
        assert!(text.contains("SEQUENCE:1\r\n") && text.contains("T083000"), "{text}");
        assert_eq!(text.matches("ATTENDEE").count(), 1, "nobody sees the others");
        assert!(text.contains(&format!("mailto:{to}")), "{to}");
        assert_eq!(letter.stop.is_some(), text.contains("NEEDS-ACTION"));
    }

    clock.set("2026-11-24T14:00");
    let again = move_on(&ctx, &ingrid, &slug, Stage::Cancelled, false).await;
    assert_eq!(again, Ok(()));
    let cancelled = news_of(&ctx, &EventNews::Cancelled).await;
    assert_eq!(cancelled.len(), 149, "and the one who was never asked is not told either");
    assert_eq!(
        cancelled.iter().collect::<std::collections::BTreeSet<_>>().len(),
        cancelled.len(),
        "each once"
    );
    assert!(!is_still_to_hear(&ctx, "sein@example.org").await, "withdrawn");
    let letters = all_post(&ctx).await;
    let (_, last) = letters.iter().rfind(|(to, _)| to == "per0@example.org").unwrap();
    let text = &last.entry.as_ref().unwrap().text;
    assert!(text.contains("METHOD:CANCEL") && text.contains("SEQUENCE:2"), "{text}");
}

async fn news_of(ctx: &Ctx, news: &EventNews) -> Vec<String> {
    let letters = all_post(ctx).await.into_iter();
    letters.filter(|(_, letter)| letter.news == *news).map(|(to, _)| to).collect()
}

pub async fn a_guessed_link_leads_nowhere(ctx: &Ctx) {
    let (ctx, _, ingrid) = elvebyen(ctx).await;
    let slug = published(&ctx, &ingrid, &breakfast("60")).await;
    invite(&ctx, &ingrid, &slug, &everyone()).await.unwrap();
    let guess = "0".repeat(64);
    for _ in 0..10 {
        let answered = answer_as_guest(&ctx, &guess, &says(Answer::Coming), "guesser").await;
        assert_eq!(answered, Err(Error::NotFound));
        assert_eq!(stop_invitations(&ctx, &guess, "guesser").await, Err(Error::NotFound));
        assert_eq!(stop_page(&ctx, &guess, "guesser").await, Err(Error::NotFound));
    }
    assert_eq!(resume_invitations(&ctx, &guess, "guesser").await, Err(Error::RateLimited));
    let opened = service::guest(&ctx, Lang::Nb, &guess, "guesser").await;
    assert_eq!(opened, Err(Error::RateLimited));
    let real = invitation_to(&ctx, "ingrid@example.org").await.unwrap();
    assert!(stop_page(&ctx, &real.secret, "guesser").await.is_ok(), "who has the link gets in");
}

pub async fn sent_twice_or_broken_off_nobody_is_asked_twice_and_nobody_forgotten(ctx: &Ctx) {
    let (ctx, _, ingrid) = elvebyen(ctx).await;
    let slug = published(&ctx, &ingrid, &breakfast("")).await;
    let addresses: String = (0..150).map(|n| format!("per{n}@example.org\n")).collect();
    let form = InviteForm { whom: "alle".into(), ..list(&addresses) };
    // Broken off wherever it happens to be: as if the power went.
    for looks in [1, 20, 400] {
        let (ctx, ingrid, slug, form) = (ctx.clone(), ingrid.clone(), slug.clone(), form.clone());
        let sending = tokio::spawn(async move { invite(&ctx, &ingrid, &slug, &form).await });
        for _ in 0..looks {
            tokio::task::yield_now().await;
        }
        sending.abort();
        let _ = sending.await;
    }
    let asked = count(&ctx, "select count(*) from invitees").await;
    assert!([0, 151].contains(&asked), "all of it or none of it: {asked}");
    // Two at once, of which one finds nobody left.
    let (one, other) =
        tokio::join!(invite(&ctx, &ingrid, &slug, &form), invite(&ctx, &ingrid, &slug, &form));
    let sum: i64 = [one, other].into_iter().filter_map(Result::ok).sum();
    assert_eq!(sum, 151 - asked);
    let letters = "select count(*) from outbox where key like 'invitation:%'";
    assert_eq!(count(&ctx, letters).await, 151);
    let people = "select count(distinct recipient) from outbox where key like 'invitation:%'";
    assert_eq!(count(&ctx, people).await, 151);
}
