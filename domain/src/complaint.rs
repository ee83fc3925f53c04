//! What can be wrong with a field, as a fact; the screen has the words for it, in each language.

use serde::{Deserialize, Serialize};

/// One complaint about one field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Complaint {
    /// The field must be filled in.
    Missing,
    /// More than so many characters.
    TooLong(u16),
    /// More than so many items.
    TooMany(u16),
    /// A name without a letter.
    NotAName,
    /// A name with one of `/ : @ < >`.
    SignsInName,
    /// Not an e-mail address.
    NotAnEmail,
    /// Another person has this address.
    EmailTaken,
    /// Too few digits for a Norwegian number (how many are missing).
    DigitsMissing(u8),
    /// Not a telephone number.
    NotAPhone,
    /// The box must be ticked: 13 years or older.
    TooYoung,
    /// A code that is wrong (how many tries are left).
    WrongCode(u8),
    /// The code or link is used or too old.
    Expired,
    /// Not one of the choices.
    NotAChoice,
    /// The file is larger than so many megabytes.
    FileTooLarge(u16),
    /// The picture has more pixels than we can take.
    TooManyPixels,
    /// The file is not a picture we can read.
    NotAPicture,
    /// HEIC pictures must be saved as JPEG first.
    Heic,
    /// The document is larger than so many megabytes.
    DocumentTooLarge(u16),
    /// The file is no document that we take.
    NotADocument,
    /// Not a day of the calendar.
    NotADate,
    /// A day that is still to come, of something that was done.
    NotYet,
    /// Not a time of day.
    NotATime,
    /// Not a whole number.
    NotANumber,
    /// A number below this.
    AtLeast(u16),
    /// A number above this.
    AtMost(u16),
    /// More than there are places.
    MoreThanPlaces,
    /// It ends before it begins.
    EndsBeforeStart,
    /// It must be before the event begins.
    NotBeforeStart,
    /// The sign-up closes before it opens.
    ClosesBeforeOpening,
    /// A rule for dates that we cannot follow.
    NotARule,
    /// What is written here may be kept only with consent.
    ConsentNeeded,
    /// One cannot sign up now: not yet, or no longer.
    SignUpNotOpen,
    /// So many would lose the place they have.
    WouldLosePlaces(u16),
    /// Those on a list of one's own must want to be written to.
    NotAgreed,
    /// Of those who were chosen, nobody can be asked.
    NobodyToAsk,
    /// The questions are others than those that were answered.
    QuestionsChanged,
    /// Others would be affected than those who were shown.
    OthersSince,
    /// Someone else changed this meanwhile.
    ChangedMeanwhile,
}
