//! Those who answer at the same time are taken in together, and each as if they had been alone.

use crate::{
    elvebyen::{
        breakfast, cannot, comes, elvebyen, news, padriver, published, says, seen, standing,
    },
    event_places::{CROWD, crowd},
    invitations::to,
    world::{admitted, complaint, count, newcomer},
};
use domain::{
    Complaint, Ctx, Error, Lang, Partnership, Result,
    account::{Person, Role, Viewer},
    db::Db,
    env::Env,
    events::{
        Answer, EventForm, SignUpForm, Standing,
        service::{answer, invite},
    },
    files::Files,
    live::News,
    mail::EventNews,
    members::{Portrait, Skills, service::NewPerson},
};
use sqlx::{Postgres, Sqlite, Transaction};
use std::{
    future::{Future, poll_fn},
    pin::Pin,
    task::Poll,
};
use tokio::sync::broadcast::Receiver;

const ONE: Standing = Standing::Coming { places: 1, wanted: 1 };

pub async fn who_answers_at_once_is_taken_in_together_in_the_order_they_came(ctx: &Ctx) {
    let (ctx, _, ingrid) = elvebyen(ctx).await;
    let slug = published(&ctx, &ingrid, &breakfast("5")).await;
    let mut people = Vec::new();
    for number in 0..12 {
        people.push(padriver(&ctx, &format!("Nabo {number}")).await);
    }
    let mut facts = ctx.live.subscribe();
    let all = people.iter().map(|viewer| (viewer.clone(), says(Answer::Coming))).collect();
    assert_eq!(in_one_breath(&ctx, &slug, all).await, vec![Ok(()); 12]);
    for (place, viewer) in people.iter().enumerate() {
        let stands = standing(&ctx, viewer, &slug).await;
        match place.checked_sub(5) {
            None => assert_eq!(stands, ONE, "{place}"),
            Some(behind) => {
                assert_eq!(stands, Standing::Waiting { number: behind as u32 + 1 }, "{place}");
            }
        }
    }
    let card = seen(&ctx, &ingrid, &slug).await.card;
    assert_eq!((card.coming, card.left), (5, Some(0)));
    assert_eq!(count(&ctx, "select count(*) from activity where verb = 'signed_up'").await, 12);
    let told = heard(&mut facts);
    assert!((1..=2).contains(&told), "open pages fetch once for each round, not {told} times");
}

pub async fn one_who_is_refused_keeps_nobody_else_out(ctx: &Ctx) {
    let (ctx, _, ingrid) = elvebyen(ctx).await;
    let slug = published(&ctx, &ingrid, &breakfast("5")).await;
    let (amir, ewa) = (padriver(&ctx, "Amir").await, padriver(&ctx, "Ewa").await);
    let (jonas, marte) = (padriver(&ctx, "Jonas").await, padriver(&ctx, "Marte").await);
    // No longer here: what they say founders in the database.
    let gone = Viewer(Some(Person {
        id: uuid::Uuid::from_u128(1).into(),
        slug: "loke".into(),
        name: "Loke".into(),
        role: Role::Member,
        lang: Lang::Nb,
        portrait: Portrait::Initials,
    }));
    let nonsense = SignUpForm { answer: "kanskje ikke".into(), ..SignUpForm::default() };
    let unwanted = SignUpForm { food: "Ikke nøtter".into(), ..says(Answer::Coming) };
    for with in [None, Some((gone, says(Answer::Coming)))] {
        let mut all = vec![
            (amir.clone(), says(Answer::Coming)),
            (jonas.clone(), nonsense.clone()),
            (marte.clone(), unwanted.clone()),
        ];
        all.extend(with.clone());
        all.push((ewa.clone(), says(Answer::Coming)));
        let said = in_one_breath(&ctx, &slug, all).await;
        assert_eq!((&said[0], said.last()), (&Ok(()), Some(&Ok(()))));
        let wrong = |place: usize, field| complaint(said[place].as_ref().unwrap_err(), field);
        assert_eq!(wrong(1, "answer"), Some(Complaint::NotAChoice));
        assert_eq!(wrong(2, "needs_consent"), Some(Complaint::ConsentNeeded));
        if with.is_some() {
            assert_eq!(said[3], Err(Error::Conflict));
        }
        for viewer in [&amir, &ewa] {
            assert_eq!(standing(&ctx, viewer, &slug).await, ONE);
            cannot(&ctx, viewer, &slug).await;
        }
    }
    assert_eq!(count(&ctx, "select count(*) from signups").await, 2);
    let nowhere = vec![(amir, says(Answer::Coming)), (ewa, says(Answer::No))];
    let said = in_one_breath(&ctx, "ingen-slik", nowhere).await;
    assert_eq!(said, vec![Err(Error::NotFound); 2]);
}

pub async fn what_is_for_the_invited_tells_the_others_nothing_in_the_same_breath(ctx: &Ctx) {
    let (ctx, _, ingrid) = elvebyen(ctx).await;
    let skills = |what: &str| Skills { competences: vec![what.into()], ..Skills::default() };
    let mut invited = Vec::new();
    for name in ["Amir", "Ewa"] {
        let new = NewPerson { skills: skills("IT"), ..newcomer(&ctx, name, true) };
        invited.push(admitted(&ctx, new).await);
    }
    let jonas = padriver(&ctx, "Jonas").await;
    let form = EventForm { open_to: "invited".into(), ..breakfast("60") };
    let slug = published(&ctx, &ingrid, &form).await;
    assert_eq!(invite(&ctx, &ingrid, &slug, &to("kompetanse.it")).await, Ok(2));
    let nonsense = SignUpForm { answer: "tja".into(), ..SignUpForm::default() };
    let all = vec![
        (invited[0].clone(), says(Answer::Coming)),
        (jonas.clone(), says(Answer::Coming)),
        (jonas, nonsense),
        (invited[1].clone(), says(Answer::No)),
    ];
    let said = in_one_breath(&ctx, &slug, all).await;
    assert_eq!(said, [Ok(()), Err(Error::NotFound), Err(Error::NotFound), Ok(())]);
    let answered = "select count(*) from invitees where answered_at is not null";
    assert_eq!(count(&ctx, answered).await, 2, "nobody who answered is reminded");
}

pub async fn a_place_given_back_in_the_same_breath_goes_to_who_waits(ctx: &Ctx) {
    let (ctx, _, ingrid) = elvebyen(ctx).await;
    let slug = published(&ctx, &ingrid, &breakfast("1")).await;
    let (amir, ewa, jonas) =
        (padriver(&ctx, "Amir").await, padriver(&ctx, "Ewa").await, padriver(&ctx, "Jonas").await);
    comes(&ctx, &amir, &slug).await;
    let all = vec![
        (ingrid.clone(), says(Answer::Maybe)),
        (ewa.clone(), says(Answer::Coming)),
        (jonas.clone(), says(Answer::Coming)),
        (amir.clone(), says(Answer::No)),     // Ewa is offered it,
        (amir.clone(), says(Answer::Coming)), // Amir stands behind Jonas,
        (ewa.clone(), says(Answer::Coming)),  // and Ewa says yes to it.
    ];
    assert_eq!(in_one_breath(&ctx, &slug, all).await, vec![Ok(()); 6]);
    assert_eq!(standing(&ctx, &ewa, &slug).await, ONE);
    assert_eq!(standing(&ctx, &jonas, &slug).await, Standing::Waiting { number: 1 });
    assert_eq!(standing(&ctx, &amir, &slug).await, Standing::Waiting { number: 2 });
    assert!(matches!(
        news(&ctx, "ewa@example.org").await[..],
        [EventNews::Offered { places: 1, .. }]
    ));
    assert!(news(&ctx, "jonas@example.org").await.is_empty());
    let page = seen(&ctx, &ingrid, &slug).await;
    let desk = page.desk.unwrap();
    assert_eq!((desk.coming, desk.waiting, desk.offered, desk.maybe), (1, 2, 0, 1));
    assert_eq!((page.card.coming, page.card.left), (1, Some(0)));
}

pub async fn who_says_several_things_in_one_breath_is_taken_at_the_last_word(ctx: &Ctx) {
    let (ctx, _, ingrid) = elvebyen(ctx).await;
    let slug = published(&ctx, &ingrid, &breakfast("2")).await;
    let (amir, ewa) = (padriver(&ctx, "Amir").await, padriver(&ctx, "Ewa").await);
    let all = vec![
        (ingrid.clone(), says(Answer::No)),
        (amir.clone(), says(Answer::Coming)),
        (amir.clone(), says(Answer::Coming)),
        (ewa.clone(), says(Answer::Maybe)),
        (amir.clone(), says(Answer::No)),
        (ewa.clone(), says(Answer::Coming)),
    ];
    assert_eq!(in_one_breath(&ctx, &slug, all).await, vec![Ok(()); 6]);
    assert_eq!(standing(&ctx, &amir, &slug).await, Standing::Out);
    assert_eq!(standing(&ctx, &ewa, &slug).await, ONE);
    assert_eq!(seen(&ctx, &ingrid, &slug).await.card.coming, 1);
    let said = "select count(*) from activity where verb in ('signed_up', 'may_come', 'declined')";
    assert_eq!(count(&ctx, said).await, 5, "to say the same twice changes nothing");
    assert_eq!(count(&ctx, "select count(*) from signups").await, 3);
}

/// Each has a line of its own, and only the database stands between them.
pub async fn two_programs_on_one_database_give_no_place_twice(ctx: &Ctx) {
    let (ctx, _, ingrid) = elvebyen(ctx).await;
    let slug = published(&ctx, &ingrid, &breakfast("20")).await;
    let crowd = crowd(&ctx).await;
    let other = another_program(&ctx).await;
    let tasks: Vec<_> = crowd
        .into_iter()
        .enumerate()
        .map(|(number, viewer)| {
            let ctx = if number % 2 == 0 { ctx.clone() } else { other.clone() };
            let slug = slug.clone();
            tokio::spawn(async move { answer(&ctx, &viewer, &slug, &says(Answer::Coming)).await })
        })
        .collect();
    for task in tasks {
        task.await.unwrap().unwrap();
    }
    let held = "select cast(sum(places) as bigint) from signups";
    assert_eq!(count(&ctx, held).await, 20, "none twice, and none stands empty");
    let turns = "select count(distinct turn) from signups";
    assert_eq!(count(&ctx, turns).await, CROWD as i64, "no two have the same turn");
    let card = seen(&ctx, &ingrid, &slug).await.card;
    assert_eq!((card.coming, card.left), (20, Some(0)), "the counts are true");
}

async fn another_program(ctx: &Ctx) -> Ctx {
    let db = match &ctx.db {
        Db::Sqlite { read, .. } => {
            let file = read.connect_options().get_filename().display().to_string();
            Db::open(&format!("sqlite://{file}")).await.unwrap()
        }
        shared => shared.clone(),
    };
    Ctx::new(db, Env::seeded(2), Partnership::default(), Files::memory())
}

/// All of them stand in line, in this order, before anyone is taken in.
async fn in_one_breath(ctx: &Ctx, slug: &str, all: Vec<(Viewer, SignUpForm)>) -> Vec<Result<()>> {
    let gate = Gate::shut(ctx).await;
    let ask = |(viewer, form): (Viewer, SignUpForm)| -> Asked {
        let (ctx, slug) = (ctx.clone(), slug.to_owned());
        Box::pin(async move { answer(&ctx, &viewer, &slug, &form).await })
    };
    let mut asked: Vec<Asked> = all.into_iter().map(ask).collect();
    // What founders before the gate need not wait for it.
    let mut said: Vec<Option<Result<()>>> = vec![None; asked.len()];
    poll_fn(|context| {
        for (one, said) in asked.iter_mut().zip(&mut said) {
            if let Poll::Ready(done) = one.as_mut().poll(context) {
                *said = Some(done);
            }
        }
        Poll::Ready(())
    })
    .await;
    gate.open().await;
    let mut all = Vec::new();
    for (one, said) in asked.into_iter().zip(said) {
        all.push(match said {
            Some(said) => said,
            None => one.await,
        });
    }
    all
}

type Asked = Pin<Box<dyn Future<Output = Result<()>> + Send>>;

/// Holds every event, so that nobody is taken in.
enum Gate {
    Sqlite(Transaction<'static, Sqlite>),
    Postgres(Transaction<'static, Postgres>),
}

impl Gate {
    async fn shut(ctx: &Ctx) -> Self {
        match &ctx.db {
            Db::Sqlite { write, .. } => {
                Self::Sqlite(write.begin_with("begin immediate").await.unwrap())
            }
            Db::Postgres(pool) => {
                let mut tx = pool.begin().await.unwrap();
                sqlx::query("select id from events for update").execute(&mut *tx).await.unwrap();
                Self::Postgres(tx)
            }
        }
    }

    async fn open(self) {
        match self {
            Self::Sqlite(tx) => tx.commit().await.unwrap(),
            Self::Postgres(tx) => tx.commit().await.unwrap(),
        }
    }
}

/// How many facts there were.
fn heard(facts: &mut Receiver<News>) -> usize {
    std::iter::from_fn(|| facts.try_recv().ok()).count()
}
