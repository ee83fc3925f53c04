//! Which speakers a viewer sees, and by name: pure, with a table.

use super::Word;

/// What there is to know of a speaker before anything is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    pub word: Word,
    /// The profile may be seen by this viewer.
    pub listed: bool,
    /// Agreed to stand here by name for everyone.
    pub openly: bool,
    /// It is the viewer.
    pub own: bool,
}

/// How much of a speaker is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shows {
    Nothing,
    Name,
    /// Name, portrait, and the way to the profile.
    Profile,
}

/// Until there is a yes, only the Community Manager knows who was asked, and the one who was.
pub fn shows(manages: bool, speaker: Standing) -> Shows {
    let known = match speaker.word {
        Word::Given | Word::Yes => true,
        Word::Asked | Word::No => manages || (speaker.own && speaker.word == Word::Asked),
    };
    match (known, manages || speaker.listed || speaker.own) {
        (false, _) => Shows::Nothing,
        _ if speaker.word == Word::Given => Shows::Name,
        (true, true) => Shows::Profile,
        (true, false) if speaker.openly => Shows::Name,
        (true, false) => Shows::Nothing,
    }
}

#[cfg(test)]
mod tests {
    use super::{Shows::*, Word::*, *};

    #[test]
    fn the_whole_table_of_who_sees_a_speaker() {
        //   manages, word, listed, openly, own: shows
        for (manages, word, listed, openly, own, expected) in [
            (false, Given, false, false, false, Name),
            (true, Given, false, false, false, Name),
            (false, Asked, true, true, false, Nothing),
            (false, Asked, true, false, true, Profile),
            (true, Asked, false, false, false, Profile),
            (false, No, true, true, false, Nothing),
            (false, No, true, true, true, Nothing),
            (true, No, false, false, false, Profile),
            (false, Yes, true, false, false, Profile),
            (false, Yes, true, true, false, Profile),
            (false, Yes, false, true, false, Name),
            (false, Yes, false, false, false, Nothing),
            (false, Yes, false, false, true, Profile),
            (true, Yes, false, false, false, Profile),
        ] {
            let speaker = Standing { word, listed, openly, own };
            assert_eq!(shows(manages, speaker), expected, "{manages} {speaker:?}");
        }
    }
}
