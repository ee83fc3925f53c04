//! Requests: who is suggested and why, asking, answering, and what becomes of the others.

use crate::{
    elvebyen::{Clock, elvebyen},
    projects::{because, handed_in, role, step},
    world::{admitted, complaint, count, me, newcomer, signed_in, texts},
};
use domain::{
    Audience, Complaint, Ctx, Error, Lang,
    account::Viewer,
    mail::{self, Letter, RequestLetter, RequestNews},
    members::{Audiences, ConsentKind, Consents, Skills, service as members, service::NewPerson},
    projects::{
        NeedForm, NeedId, ProjectPage, Role, Stage,
        requests::{AskForm, AskPage, Reply, RequestId},
        service,
    },
};
use tokio::task::JoinSet;

const PHONE: &str = "203.0.113.7";

/// Wants to be asked, and can that.
fn willing(ctx: &Ctx, name: &str, can: &[&str]) -> NewPerson {
    NewPerson {
        skills: Skills {
            competences: can.iter().map(|word| (*word).to_owned()).collect(),
            ..Skills::default()
        },
        consents: Consents { requests: true, ..Consents::default() },
        confirmed: true,
        ..newcomer(ctx, name, true)
    }
}

/// Every letter that is due is sent.
async fn all_go_out(ctx: &Ctx) {
    while let Some(queued) = mail::service::claim(ctx).await.unwrap() {
        mail::service::sent(ctx, queued.id).await.unwrap();
    }
}

async fn architect(ctx: &Ctx, name: &str) -> Viewer {
    admitted(ctx, willing(ctx, name, &["Arkitektur"])).await
}

struct Takhagen {
    /// With a clock that moves a second with each look: people take some for an idea.
    slow: Ctx,
    ctx: Ctx,
    clock: Clock,
    ingrid: Viewer,
    jonas: Viewer,
    slug: String,
    need: NeedId,
}

/// A registered project that Jonas leads and that lacks so many architects.
async fn takhagen(ctx: &Ctx, places: &str) -> Takhagen {
    let slow = ctx.clone();
    let (ctx, clock, ingrid) = elvebyen(ctx).await;
    let jonas = admitted(&ctx, newcomer(&ctx, "Jonas Nygård", true)).await;
    let slug = handed_in(&slow, &jonas, "Takhagen på Lageret").await;
    role(&ctx, &ingrid, &slug, &jonas, "lead").await;
    service::decide(&ctx, &ingrid, &slug, &step(Stage::Identified, Stage::Registered))
        .await
        .unwrap();
    let need = lacks(&ctx, &jonas, &slug, "En arkitekt", "arkitektur", places).await;
    Takhagen { slow, ctx, clock, ingrid, jonas, slug, need }
}

async fn lacks(
    ctx: &Ctx,
    lead: &Viewer,
    slug: &str,
    title: &str,
    competence: &str,
    places: &str,
) -> NeedId {
    let form = NeedForm {
        title: title.into(),
        competence: competence.into(),
        places: places.into(),
        ..NeedForm::default()
    };
    service::save_need(ctx, lead, slug, &form).await.unwrap();
    page(ctx, lead, slug).await.needs.pop().unwrap().id
}

async fn page(ctx: &Ctx, viewer: &Viewer, slug: &str) -> ProjectPage {
    service::page(ctx, viewer, slug).await.unwrap()
}

impl Takhagen {
    async fn asking(&self) -> AskPage {
        let need = self.need.to_string();
        service::ask_page(&self.ctx, &self.jonas, &self.slug, &need).await.unwrap()
    }

    /// Name and reasons, in order.
    async fn suggested(&self) -> Vec<(String, String)> {
        let line = |one: domain::projects::requests::Suggested| {
            let why: Vec<_> = one.reasons.iter().map(|reason| reason.text(Lang::Nb)).collect();
            (one.name, why.join("; "))
        };
        self.asking().await.suggested.into_iter().map(line).collect()
    }

    fn form(&self, people: &[&Viewer]) -> AskForm {
        let people = people.iter().map(|it| me(it).id.to_string()).collect();
        AskForm { need: self.need.to_string(), people, personal: "Du tegnet så fint sist.".into() }
    }

    async fn ask(&self, people: &[&Viewer]) -> Result<usize, Error> {
        service::ask(&self.ctx, &self.jonas, &self.slug, &self.form(people)).await
    }

    async fn places(&self, viewer: &Viewer) -> Vec<RequestId> {
        let places = page(&self.ctx, viewer, &self.slug).await.places;
        places.into_iter().map(|(_, request)| request).collect()
    }

    async fn is_met(&self) -> bool {
        page(&self.ctx, &self.jonas, &self.slug).await.needs[0].filled
    }

    /// What was written to somebody about requests, in order.
    async fn post(&self, whom: &Viewer) -> Vec<RequestLetter> {
        let email = format!("{}@example.org ", domain::text::slugify(&me(whom).name));
        let all = texts(
            &self.ctx,
            "select recipient || ' ' || letter from outbox order by queued_at, id",
        );
        let letters = all.await;
        let letters = letters.iter().filter_map(|line| line.strip_prefix(&email));
        letters
            // Of what has gone out the words are not kept.
            .filter_map(|letter| match serde_json::from_str(letter).ok()? {
                Letter::Request(letter) => Some(letter),
                _ => None,
            })
            .collect()
    }

    async fn token(&self, whom: &Viewer) -> String {
        let letter = self.post(whom).await.into_iter().next().unwrap();
        letter.link.rsplit_once("/svar/").unwrap().1.to_owned()
    }

    async fn replies(&self, token: &str, reply: Reply) -> Result<(), Error> {
        service::reply_by_link(&self.ctx, token, reply.as_str(), PHONE).await
    }
}

pub async fn those_who_agreed_are_suggested_with_the_reason(ctx: &Ctx) {
    let t = takhagen(ctx, "1").await;
    let ctx = &t.ctx;
    let anna = architect(ctx, "Anna Li").await;
    let cares = NewPerson {
        skills: Skills { focus: vec!["Mat".into()], ..Skills::default() },
        ..willing(ctx, "Carl Moe", &[])
    };
    admitted(ctx, cares).await;
    let silent =
        NewPerson { consents: Consents::default(), ..willing(ctx, "Berit", &["Arkitektur"]) };
    admitted(ctx, silent).await;
    let resting = NewPerson { request_limit: 0, ..willing(ctx, "Dina", &["Arkitektur"]) };
    admitted(ctx, resting).await;
    let newcomer = NewPerson { welcomed: None, ..willing(ctx, "Eva", &["Arkitektur"]) };
    admitted(ctx, newcomer).await;
    admitted(ctx, willing(ctx, "Frode", &["Jus"])).await;
    let expected = [("Anna Li", "kan arkitektur"), ("Carl Moe", "bryr seg om mat")];
    let expected = expected.map(|(name, why)| (name.to_owned(), why.to_owned()));
    assert_eq!(t.suggested().await, expected);
    members::set_consent(ctx, &anna, ConsentKind::Requests, false).await.unwrap();
    assert_eq!(t.suggested().await, expected[1..], "a consent that is withdrawn counts at once");
    members::set_consent(ctx, &anna, ConsentKind::Requests, true).await.unwrap();
    service::join(ctx, &anna, &t.slug).await.unwrap();
    assert_eq!(t.suggested().await, expected[1..], "whoever is in it is not asked in");
}

pub async fn who_is_asked_answers_by_the_link_and_can_change_it(ctx: &Ctx) {
    let t = takhagen(ctx, "1").await;
    let ctx = &t.ctx;
    let anna = architect(ctx, "Anna Li").await;
    assert_eq!(t.ask(&[&anna]).await, Ok(1));
    let letter = t.post(&anna).await.remove(0);
    let RequestNews::Asked { by, personal, why, .. } = &letter.news else { panic!("{letter:?}") };
    assert_eq!(
        (by.as_str(), personal.as_deref()),
        ("Jonas Nygård", Some("Du tegnet så fint sist."))
    );
    assert_eq!(why[0].to_you(Lang::Nb), "du kan arkitektur");
    let token = t.token(&anna).await;
    let seen = service::request_page(ctx, &token).await.unwrap().unwrap();
    assert_eq!((seen.reply, seen.need.filled), (None, false), "a look does nothing");
    t.replies(&token, Reply::Later).await.unwrap();
    assert_eq!(t.asking().await.asked[0].reply, Some(Reply::Later));
    t.replies(&token, Reply::Yes).await.unwrap();
    t.replies(&token, Reply::Yes).await.unwrap();
    assert!(t.is_met().await);
    assert_eq!(t.places(&anna).await.len(), 1);
    assert!(page(ctx, &anna, &t.slug).await.tie.participant);
    let met = "select count(*) from contributions where kind = 'met_request'";
    assert_eq!(count(ctx, met).await, 1);
    let said = |who: &str| RequestNews::SaidYes { who: who.into() };
    let told: Vec<_> = t.post(&t.jonas).await.into_iter().map(|letter| letter.news).collect();
    assert_eq!(told, [said("Anna Li")], "once");
    t.replies(&token, Reply::No).await.unwrap();
    assert!(!t.is_met().await, "a place given back is open again");
    assert!(!page(ctx, &anna, &t.slug).await.tie.participant);
    assert_eq!(count(ctx, met).await, 0);
    let last = t.post(&t.jonas).await.pop().unwrap().news;
    assert_eq!(last, RequestNews::CannotAnyway { who: "Anna Li".into() });
}

pub async fn when_a_need_is_met_the_others_are_let_go(ctx: &Ctx) {
    let t = takhagen(ctx, "1").await;
    let ctx = &t.ctx;
    let anna = architect(ctx, "Anna Li").await;
    let berit = architect(ctx, "Berit Moe").await;
    t.ask(&[&anna, &berit]).await.unwrap();
    let (first, second) = (t.token(&anna).await, t.token(&berit).await);
    all_go_out(ctx).await;
    let carl = architect(ctx, "Carl Li").await;
    t.ask(&[&carl]).await.unwrap();
    t.replies(&first, Reply::Yes).await.unwrap();
    let news: Vec<_> = t.post(&berit).await.into_iter().map(|letter| letter.news).collect();
    assert_eq!(news.last(), Some(&RequestNews::Settled), "kindly");
    assert_eq!(t.post(&carl).await, [], "whose letter had not gone out was not asked at all");
    assert_eq!(t.asking().await.asked.len(), 2);
    t.replies(&second, Reply::Yes).await.unwrap();
    assert_eq!(t.places(&berit).await, [], "somebody was there before");
    let seen = service::request_page(ctx, &second).await.unwrap().unwrap();
    assert_eq!((seen.reply, seen.closed), (Some(Reply::Yes), true), "and that is said");
    t.replies(&first, Reply::No).await.unwrap();
    t.replies(&second, Reply::Yes).await.unwrap();
    assert_eq!(t.places(&berit).await.len(), 1, "the place was given back");
}

pub async fn nobody_is_asked_more_often_than_they_chose(ctx: &Ctx) {
    let t = takhagen(ctx, "1").await;
    let ctx = &t.ctx;
    let anna = NewPerson { request_limit: 1, ..willing(ctx, "Anna Li", &["Arkitektur"]) };
    let anna = admitted(ctx, anna).await;
    assert_eq!(t.ask(&[&anna]).await, Ok(1));
    let other = lacks(ctx, &t.jonas, &t.slug, "En til", "Arkitektur", "1").await;
    let t = Takhagen { need: other, ..t };
    assert_eq!(t.suggested().await, []);
    let refused = t.ask(&[&anna]).await.unwrap_err();
    assert_eq!(complaint(&refused, "people"), Some(Complaint::NotAChoice));
    t.clock.set("2026-12-28T12:00");
    let jonas = signed_in(&t.ctx, "jonas-nygard@example.org").await;
    let t = Takhagen { jonas, ..t };
    assert_eq!(t.suggested().await.len(), 1);
    assert_eq!(t.ask(&[&anna]).await, Ok(1), "a month later");
}

pub async fn no_place_is_given_twice_when_all_can_at_once(ctx: &Ctx) {
    let t = takhagen(ctx, "3").await;
    let mut asked = JoinSet::new();
    for number in 0..20 {
        let viewer = architect(&t.ctx, &format!("Arkitekt {number:02}")).await;
        let (ctx, slug, need) = (t.ctx.clone(), t.slug.clone(), t.need);
        asked.spawn(async move { service::offer(&ctx, &viewer, &slug, need).await });
    }
    let mut in_it = 0;
    while let Some(answer) = asked.join_next().await {
        match answer.unwrap() {
            Ok(()) => in_it += 1,
            other => assert_eq!(other, Err(Error::Conflict)),
        }
    }
    assert_eq!(in_it, 3);
    assert!(t.is_met().await);
    let taken = "select count(*) from requests where reply = 'yes' and closed_at is null";
    assert_eq!(count(&t.ctx, taken).await, 3);
}

pub async fn a_project_that_rests_asks_nobody(ctx: &Ctx) {
    let t = takhagen(ctx, "1").await;
    let anna = architect(&t.ctx, "Anna Li").await;
    t.ask(&[&anna]).await.unwrap();
    let token = t.token(&anna).await;
    all_go_out(&t.ctx).await;
    let rest = because(Stage::Registered, Stage::OnHold, "Kommunen graver der til våren.");
    service::decide(&t.ctx, &t.ingrid, &t.slug, &rest).await.unwrap();
    assert!(service::request_page(&t.ctx, &token).await.unwrap().unwrap().over);
    t.replies(&token, Reply::Yes).await.unwrap();
    assert_eq!(t.places(&anna).await, []);
    assert_eq!(t.asking().await.suggested, []);
    assert_eq!(t.ask(&[&anna]).await, Err(Error::Conflict));
    assert_eq!(service::chances(&t.ctx, &anna, 9).await.unwrap(), []);
}

pub async fn only_those_who_staff_it_ask_and_one_answers_for_oneself(ctx: &Ctx) {
    let t = takhagen(ctx, "1").await;
    let ctx = &t.ctx;
    let (anna, berit) = (architect(ctx, "Anna Li").await, architect(ctx, "Berit Moe").await);
    let (need, form) = (t.need.to_string(), t.form(&[&berit]));
    for (viewer, refused) in
        [(&Viewer::default(), Error::SignInRequired), (&anna, Error::Forbidden)]
    {
        let asked = service::ask(ctx, viewer, &t.slug, &form).await;
        assert_eq!(asked, Err(refused.clone()));
        let page = service::ask_page(ctx, viewer, &t.slug, &need).await;
        assert_eq!(page.unwrap_err(), refused);
    }
    assert_eq!(
        service::offer(ctx, &Viewer::default(), &t.slug, t.need).await,
        Err(Error::SignInRequired)
    );
    service::ask(ctx, &t.ingrid, &t.slug, &form).await.unwrap();
    let chance = service::chances(ctx, &berit, 9).await.unwrap().remove(0);
    let request = chance.request.unwrap();
    assert_eq!(service::reply(ctx, &anna, request, "yes").await, Err(Error::NotFound));
    let nonsense = service::reply(ctx, &berit, request, "kanskje").await.unwrap_err();
    assert_eq!(complaint(&nonsense, "reply"), Some(Complaint::NotAChoice));
    let other = handed_in(&t.slow, &t.jonas, "Lesebenker langs elva").await;
    assert_eq!(service::offer(ctx, &anna, &other, t.need).await, Err(Error::NotFound));
    assert_eq!(service::ask(ctx, &t.ingrid, &other, &form).await, Err(Error::NotFound));
    for _ in 0..30 {
        assert_eq!(t.replies("gjettet", Reply::No).await, Err(Error::NotFound));
    }
    assert_eq!(t.replies("gjettet", Reply::No).await, Err(Error::RateLimited));
}

pub async fn here_is_what_one_can_contribute(ctx: &Ctx) {
    let t = takhagen(ctx, "1").await;
    let ctx = &t.ctx;
    let anna = architect(ctx, "Anna Li").await;
    lacks(ctx, &t.jonas, &t.slug, "Noen som kan jus", "Lovverk", "1").await;
    let titles = |viewer: Viewer| async move {
        let chances = service::chances(ctx, &viewer, 9).await.unwrap();
        let line =
            |one: domain::projects::requests::Chance| (one.need.title, one.request.is_some());
        chances.into_iter().map(line).collect::<Vec<_>>()
    };
    assert_eq!(titles(anna.clone()).await, [("En arkitekt".to_owned(), false)]);
    assert_eq!(titles(Viewer::default()).await, []);
    t.ask(&[&anna]).await.unwrap();
    assert_eq!(titles(anna.clone()).await, [("En arkitekt".to_owned(), true)], "asked");
    let request = service::chances(ctx, &anna, 9).await.unwrap()[0].request.unwrap();
    service::reply(ctx, &anna, request, "no").await.unwrap();
    assert_eq!(titles(anna).await, [], "a no is a no");
    assert_eq!(page(ctx, &t.jonas, &t.slug).await.people[0].roles[0], Role::Lead);
}

pub async fn what_somebody_did_before_is_a_reason(ctx: &Ctx) {
    let t = takhagen(ctx, "1").await;
    let ctx = &t.ctx;
    let anna = architect(ctx, "Anna Li").await;
    let other = handed_in(&t.slow, &t.jonas, "Drivhus ved skolen").await;
    role(ctx, &t.ingrid, &other, &t.jonas, "lead").await;
    let registered = step(Stage::Identified, Stage::Registered);
    service::decide(ctx, &t.ingrid, &other, &registered).await.unwrap();
    let need = lacks(ctx, &t.jonas, &other, "Noen som tegner", "Arkitektur", "2").await;
    service::offer(ctx, &anna, &other, need).await.unwrap();
    let why =
        "kan arkitektur; sa ja til noe lignende 24. november 2026; er med i «Drivhus ved skolen»";
    assert_eq!(t.suggested().await, [("Anna Li".to_owned(), why.to_owned())]);
    t.ask(&[&anna]).await.unwrap();
    let letter = t.post(&anna).await.remove(0);
    let RequestNews::Asked { why, .. } = &letter.news else { panic!("{letter:?}") };
    assert_eq!(why.len(), 3, "the letter says the same");
}

pub async fn whoever_goes_out_gives_the_place_back(ctx: &Ctx) {
    let t = takhagen(ctx, "1").await;
    let ctx = &t.ctx;
    let (anna, berit) = (architect(ctx, "Anna Li").await, architect(ctx, "Berit Moe").await);
    service::offer(ctx, &anna, &t.slug, t.need).await.unwrap();
    assert!(t.is_met().await);
    let other = lacks(ctx, &t.jonas, &t.slug, "En til", "Arkitektur", "1").await;
    service::offer(ctx, &anna, &t.slug, other).await.unwrap();
    let first = t.places(&anna).await[0];
    service::reply(ctx, &anna, first, "no").await.unwrap();
    assert!(page(ctx, &anna, &t.slug).await.tie.participant, "by the other place");
    service::leave(ctx, &anna, &t.slug).await.unwrap();
    assert_eq!(t.places(&anna).await, []);
    assert!(!page(ctx, &anna, &t.slug).await.tie.participant);
    let open = page(ctx, &t.jonas, &t.slug).await.needs.iter().filter(|need| !need.filled).count();
    assert_eq!(open, 2);
    service::offer(ctx, &berit, &t.slug, t.need).await.unwrap();
    assert!(t.is_met().await);
}

pub async fn a_need_with_more_or_fewer_places_fits_those_who_said_yes(ctx: &Ctx) {
    let t = takhagen(ctx, "2").await;
    let ctx = &t.ctx;
    let (anna, berit) = (architect(ctx, "Anna Li").await, architect(ctx, "Berit Moe").await);
    service::offer(ctx, &anna, &t.slug, t.need).await.unwrap();
    assert!(!t.is_met().await);
    let places = async |places: &str| {
        let version = page(ctx, &t.jonas, &t.slug).await.needs[0].version.clone();
        let form = NeedForm {
            need: t.need.to_string(),
            title: "En arkitekt".into(),
            competence: "Arkitektur".into(),
            places: places.into(),
            version,
            ..NeedForm::default()
        };
        service::save_need(ctx, &t.jonas, &t.slug, &form).await.unwrap();
    };
    places("1").await;
    assert!(t.is_met().await);
    let reopened = service::fill_need(ctx, &t.jonas, &t.slug, t.need, false).await.unwrap_err();
    assert_eq!(complaint(&reopened, "places"), Some(Complaint::AtLeast(2)));
    assert_eq!(service::offer(ctx, &berit, &t.slug, t.need).await, Err(Error::Conflict));
    places("2").await;
    assert!(!t.is_met().await);
    service::offer(ctx, &berit, &t.slug, t.need).await.unwrap();
    assert!(t.is_met().await);
}

pub async fn whom_few_may_see_few_hear_of(ctx: &Ctx) {
    let t = takhagen(ctx, "1").await;
    let hidden = NewPerson {
        audiences: Audiences { name: Audience::Manager, ..Audiences::on_joining(false) },
        ..willing(&t.ctx, "Anna Li", &["Arkitektur"])
    };
    let anna = admitted(&t.ctx, hidden).await;
    assert_eq!(t.suggested().await, [], "a lead does not see her");
    let refused = t.ask(&[&anna]).await.unwrap_err();
    assert_eq!(complaint(&refused, "people"), Some(Complaint::NotAChoice));
    service::offer(&t.ctx, &anna, &t.slug, t.need).await.unwrap();
    assert_eq!(t.post(&t.jonas).await, []);
    let said = RequestNews::SaidYes { who: "Anna Li".into() };
    assert_eq!(t.post(&t.ingrid).await.pop().map(|letter| letter.news), Some(said));
}

pub async fn two_who_ask_at_once_count_each_other(ctx: &Ctx) {
    let t = takhagen(ctx, "1").await;
    let anna = NewPerson { request_limit: 1, ..willing(&t.ctx, "Anna Li", &["Arkitektur"]) };
    let anna = admitted(&t.ctx, anna).await;
    let mut asked = JoinSet::new();
    for number in 0..6 {
        let title = format!("Prosjekt {number}");
        let slug = handed_in(&t.slow, &t.jonas, &title).await;
        role(&t.ctx, &t.ingrid, &slug, &t.jonas, "lead").await;
        let registered = step(Stage::Identified, Stage::Registered);
        service::decide(&t.ctx, &t.ingrid, &slug, &registered).await.unwrap();
        let need = lacks(&t.ctx, &t.jonas, &slug, "En arkitekt", "Arkitektur", "1").await;
        let form = AskForm { need: need.to_string(), ..t.form(&[&anna]) };
        let (ctx, jonas) = (t.ctx.clone(), t.jonas.clone());
        asked.spawn(async move { service::ask(&ctx, &jonas, &slug, &form).await });
    }
    let mut done = 0;
    while let Some(answer) = asked.join_next().await {
        done += answer.unwrap().unwrap_or_default();
    }
    assert_eq!(done, 1);
}
