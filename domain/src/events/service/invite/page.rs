//! The page of an event's invitations, and what a letter will look like.

use super::{
    a_month_ago,
    reach::{last_time, reach},
    write::{Asking, words},
};
use crate::{
    Ctx, Error, Lang, Result,
    account::Viewer,
    events::{
        Answer,
        invite::{
            Choices, InviteForm, InvitePage, Invitee, LastTime, PERSONAL_MAX, Progress, Sending,
            State, Whom,
            policy::{self as rule, Asked},
        },
        policy, quiet,
        service::draw::{By, Reader},
        store::{self, AskedRow},
        waitlist::Moment,
    },
    mail::{Letter, Mail},
    members::{Portrait, lines, service as members},
    time,
};

/// Whom what is typed would reach, and how it stands with those who were asked.
pub async fn invite_page(
    ctx: &Ctx,
    viewer: &Viewer,
    lang: Lang,
    slug: &str,
    form: &InviteForm,
) -> Result<InvitePage> {
    policy::may_plan(viewer)?;
    let shown = store::event(&ctx.db, slug).await?.ok_or(Error::NotFound)?;
    let (event, reader) = (&shown.event, Reader::new(ctx, viewer, lang));
    let (whom, list) = form.countable();
    let (_, reach) = reach(ctx, event, &whom, &list, lang).await?;
    let filters = members::filters(ctx, viewer).await?;
    let last = last_time(ctx, event).await?.filter(|last| last.came > 0);
    let zone = time::zone();
    let last_time = last.map(|last| LastTime {
        starts: time::local(last.starts_at.to_jiff(), &zone),
        title: last.title,
        came: last.came,
    });
    let rows = store::asked(&ctx.db, event.id, a_month_ago(ctx)).await?;
    let sending = |row: store::SendingRow| Sending {
        at: time::local(row.sent_at.to_jiff(), &zone),
        by: row.by,
        whom: Whom::parse(&row.audience),
        listed: row.listed,
        invited: row.invited,
        personal: row.personal,
    };
    let sendings = store::sendings(&ctx.db, event.id).await?.into_iter().map(sending).collect();
    Ok(InvitePage {
        open: rule::may_invite(event.gate(reader.now)).is_ok(),
        event: reader.page(ctx, &shown, By::Viewer).await?,
        choices: Choices { everyone: filters.all, last_time, tags: filters.tags },
        reach,
        progress: progress(&rows, reader.now),
        sendings,
        people: rows.into_iter().take(500).map(invitee).collect(),
    })
}

fn progress(rows: &[AskedRow], now: jiff::Timestamp) -> Progress {
    let mut all = Progress::default();
    for row in rows {
        let asked = row.asked();
        *match rule::state(asked) {
            State::Queued => &mut all.queued,
            State::Sent => &mut all.sent,
            State::Bounced => &mut all.bounced,
            State::Answered => &mut all.answered,
            State::Stopped => &mut all.stopped,
        } += 1;
        match row.answer {
            Some(Answer::Coming) => all.coming += 1,
            Some(Answer::Maybe) => all.maybe += 1,
            Some(Answer::No) => all.no += 1,
            None => {}
        }
        all.reminded += i64::from(asked.reminded);
        let some_day = Asked { sent: Some(Moment(0)), ..asked };
        if rule::may_remind(asked, now.into()) {
            all.remindable += 1;
        } else if rule::may_remind(some_day, Moment(rule::BEFORE_REMINDER)) {
            all.remindable_later += 1;
        }
    }
    let zone = time::zone();
    let morning = quiet::next_allowed(now, &zone);
    all.waits_until = (all.queued > 0 && morning > now).then(|| time::local(morning, &zone));
    all
}

fn invitee(row: AskedRow) -> Invitee {
    let asked = row.asked();
    Invitee {
        name: row.name.or_else(|| row.email.clone()).unwrap_or_default(),
        slug: row.slug,
        portrait: row.portrait.and_then(|raw| Portrait::parse(&raw)).unwrap_or_default(),
        email: row.email,
        state: rule::state(asked),
        reminded: asked.reminded,
        answer: row.answer,
    }
}

/// The letter as it will look, as if it went to the viewer. Its links lead nowhere.
pub async fn invitation_preview(
    ctx: &Ctx,
    viewer: &Viewer,
    lang: Lang,
    slug: &str,
    personal: &str,
) -> Result<Mail> {
    let me = policy::may_plan(viewer)?;
    let event = store::event(&ctx.db, slug).await?.ok_or(Error::NotFound)?.event;
    let personal = lines(personal, PERSONAL_MAX).unwrap_or_default();
    let asking = Asking {
        name: &me.name,
        email: "",
        lang,
        member: true,
        personal: personal.as_deref(),
        manager: &me.name,
        reminder: false,
    };
    let url = &ctx.partnership.public_url;
    let links = (format!("{url}/svar/"), format!("{url}/avmeld/"));
    Ok(Letter::Invitation(words(&event, &asking, links)).mail(lang, &ctx.partnership))
}
