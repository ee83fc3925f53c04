//! Changing one's address: the new one proves itself first.

use crate::world::{complaint, mailed_code, me, person, signed_in};
use domain::{
    Complaint, Ctx, Error,
    account::{Role, Viewer, service as account},
    members::service,
};

pub async fn a_new_address_takes_the_place_of_the_old_once_it_is_proven(ctx: &Ctx) {
    let odd = person(ctx, "Odd", Role::Member).await;
    service::ask_to_change_email(ctx, &odd, "Odd.Ny@example.org").await.unwrap();
    let (to, digits) = mailed_code(ctx).await;
    assert_eq!(to, "odd.ny@example.org");
    assert_eq!(email_of(ctx, &odd).await, "odd@example.org", "not before it is proven");

    let wrong = if digits == "000000" { "000001" } else { "000000" };
    let refused =
        service::change_email(ctx, &odd, "", "odd.ny@example.org", wrong).await.unwrap_err();
    assert_eq!(complaint(&refused, "code"), Some(Complaint::WrongCode(4)));
    // The code is for this address and this person, and for nothing else.
    let liv = person(ctx, "Liv", Role::Member).await;
    for (who, address) in [(&odd, "odd.annen@example.org"), (&liv, "odd.ny@example.org")] {
        let refused = service::change_email(ctx, who, "", address, &digits).await.unwrap_err();
        assert_eq!(complaint(&refused, "code"), Some(Complaint::Expired), "{address}");
    }

    service::change_email(ctx, &odd, "", "ODD.NY@example.org", &digits).await.unwrap();
    assert_eq!(email_of(ctx, &odd).await, "odd.ny@example.org");
    assert_eq!(me(&signed_in(ctx, "odd.ny@example.org").await).name, "Odd");
    assert_eq!(account::login_link(ctx, "odd@example.org").await, Err(Error::NotFound));
}

pub async fn an_address_that_somebody_has_stays_theirs(ctx: &Ctx) {
    let odd = person(ctx, "Odd", Role::Member).await;
    person(ctx, "Liv", Role::Member).await;
    service::ask_to_change_email(ctx, &odd, "liv@example.org").await.unwrap();
    let (_, digits) = mailed_code(ctx).await;
    let refused =
        service::change_email(ctx, &odd, "", "liv@example.org", &digits).await.unwrap_err();
    assert_eq!(complaint(&refused, "email"), Some(Complaint::EmailTaken));
    assert_eq!(me(&signed_in(ctx, "liv@example.org").await).name, "Liv");
    let nobody = service::ask_to_change_email(ctx, &Viewer::default(), "ny@example.org").await;
    assert_eq!(nobody, Err(Error::SignInRequired));
}

async fn email_of(ctx: &Ctx, viewer: &Viewer) -> String {
    service::me(ctx, viewer).await.unwrap().form.email
}
