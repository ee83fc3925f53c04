//! "Ikke inviter meg": said on Min side or by the link in the mail, it is one wish.

use crate::{
    elvebyen::{breakfast, elvebyen, padriver, published},
    post_of::invitation_to,
};
use domain::{
    Ctx, Error, Lang,
    account::Viewer,
    events::{
        EventForm,
        invite::{InviteForm, LeftOut},
        service::{
            invite, invite_page, resume_invitations, stop_invitations, stop_page, want_invitations,
        },
    },
    members::service::me,
};

async fn uninvited(ctx: &Ctx, viewer: &Viewer) -> bool {
    me(ctx, viewer).await.unwrap().uninvited
}

pub async fn a_wish_said_on_min_side_and_in_the_mail_is_the_same(ctx: &Ctx) {
    let (ctx, _, ingrid) = elvebyen(ctx).await;
    let (amir, ewa) = (padriver(&ctx, "Amir").await, padriver(&ctx, "Ewa").await);
    let everyone = InviteForm { whom: "alle".into(), ..InviteForm::default() };
    let slug = published(&ctx, &ingrid, &breakfast("60")).await;
    invite(&ctx, &ingrid, &slug, &everyone).await.unwrap();
    let link = invitation_to(&ctx, "amir@example.org").await.unwrap().secret;
    let next = EventForm { date: "7.1.2027".into(), ..breakfast("60") };
    let next = published(&ctx, &ingrid, &next).await;
    let left_out = async || {
        let page = invite_page(&ctx, &ingrid, Lang::Nb, &next, &everyone).await.unwrap();
        page.reach.left_out
    };
    assert!(!uninvited(&ctx, &amir).await);
    assert_eq!(left_out().await, []);
    for _ in 0..2 {
        want_invitations(&ctx, &amir, false).await.unwrap();
    }
    assert!(uninvited(&ctx, &amir).await);
    assert!(!uninvited(&ctx, &ewa).await, "his wish is his");
    assert!(stop_page(&ctx, &link, "here").await.unwrap().stopped);
    assert_eq!(left_out().await, [(LeftOut::Stopped, 1)]);
    // Taken back in the mail, it is on Min side; and the other way.
    resume_invitations(&ctx, &link, "here").await.unwrap();
    assert!(!uninvited(&ctx, &amir).await);
    stop_invitations(&ctx, &link, "here").await.unwrap();
    assert!(uninvited(&ctx, &amir).await);
    want_invitations(&ctx, &amir, true).await.unwrap();
    assert!(!stop_page(&ctx, &link, "here").await.unwrap().stopped);
    assert_eq!(left_out().await, []);
    let stranger = want_invitations(&ctx, &Viewer::default(), false).await;
    assert_eq!(stranger, Err(Error::SignInRequired));
}
