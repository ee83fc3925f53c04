//! What is wrong with a field, as a sentence that says what to do.

use super::texts as t;
use domain::{Complaint, Lang};

/// The sentence that stands under the field.
pub fn sentence(complaint: Complaint, l: Lang) -> String {
    match complaint {
        Complaint::Missing => t::missing(l).into(),
        Complaint::TooLong(max) => t::too_long(l, max),
        Complaint::TooMany(max) => t::too_many(l, max),
        Complaint::NotAName => t::not_a_name(l).into(),
        Complaint::SignsInName => t::signs_in_name(l).into(),
        Complaint::NotAnEmail => t::not_an_email(l).into(),
        Complaint::EmailTaken => t::email_taken(l).into(),
        Complaint::DigitsMissing(1) => t::one_digit_missing(l).into(),
        Complaint::DigitsMissing(count) => t::digits_missing(l, count),
        Complaint::NotAPhone => t::not_a_phone(l).into(),
        Complaint::TooYoung => t::too_young(l).into(),
        Complaint::WrongCode(0) => t::wrong_code(l).into(),
        Complaint::WrongCode(1) => t::one_try_left(l).into(),
        Complaint::WrongCode(count) => t::tries_left(l, count),
        Complaint::Expired => t::expired(l).into(),
        Complaint::NotAChoice => t::not_a_choice(l).into(),
        Complaint::FileTooLarge(megabytes) => t::file_too_large(l, megabytes),
        Complaint::TooManyPixels => t::too_many_pixels(l).into(),
        Complaint::NotAPicture => t::not_a_picture(l).into(),
        Complaint::Heic => t::heic(l).into(),
        Complaint::DocumentTooLarge(megabytes) => t::document_too_large(l, megabytes),
        Complaint::NotADocument => t::not_a_document(l).into(),
        Complaint::NotADate => t::not_a_date(l).into(),
        Complaint::NotYet => t::not_yet(l).into(),
        Complaint::NotATime => t::not_a_time(l).into(),
        Complaint::NotANumber => t::not_a_number(l).into(),
        Complaint::AtLeast(min) => t::at_least(l, min),
        Complaint::AtMost(max) => t::no_more_than(l, max),
        Complaint::MoreThanPlaces => t::more_than_places(l).into(),
        Complaint::EndsBeforeStart => t::ends_before_start(l).into(),
        Complaint::NotBeforeStart => t::not_before_start(l).into(),
        Complaint::ClosesBeforeOpening => t::closes_before_opening(l).into(),
        Complaint::NotARule => t::not_a_rule(l).into(),
        Complaint::ConsentNeeded => t::consent_needed(l).into(),
        Complaint::SignUpNotOpen => t::sign_up_not_open(l).into(),
        Complaint::WouldLosePlaces(1) => t::one_would_lose_a_place(l).into(),
        Complaint::WouldLosePlaces(count) => t::would_lose_places(l, count),
        Complaint::NotAgreed => t::not_agreed(l).into(),
        Complaint::NobodyToAsk => t::nobody_to_ask(l).into(),
        Complaint::QuestionsChanged => t::questions_changed(l).into(),
        Complaint::OthersSince => t::others_since(l).into(),
        Complaint::ChangedMeanwhile => t::changed_meanwhile(l).into(),
    }
}
