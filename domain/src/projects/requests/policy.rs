//! Who may be asked, and what an answer brings about: pure functions, tables of tests.

use super::Reply;

/// A month, when it comes to how often somebody is asked.
pub const MONTH_SECONDS: i64 = 30 * 86_400;

/// What decides whether somebody may be asked for something now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Willing {
    /// Said yes to being asked.
    pub agreed: bool,
    /// So often a month, as they chose.
    pub limit: i64,
    /// So often they were asked in the last month.
    pub asked: i64,
    /// Somebody has said welcome to them, and their address is proven.
    pub known: bool,
    /// Was asked for this before, or is in the project already.
    pub before: bool,
}

/// Nobody is asked who has not agreed to it, or has had as many as they chose.
pub fn may_ask(willing: Willing) -> bool {
    let Willing { agreed, limit, asked, known, before } = willing;
    agreed && known && !before && asked < limit
}

/// How it stands with a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    pub reply: Option<Reply>,
    /// The need was met, or the project came to an end, before they had a place.
    pub closed: bool,
}

impl Standing {
    /// Has one of the places.
    pub fn takes_a_place(self) -> bool {
        self.reply == Some(Reply::Yes) && !self.closed
    }

    /// Still waits for a yes or a no.
    pub fn is_open(self) -> bool {
        !self.closed && matches!(self.reply, None | Some(Reply::Later))
    }
}

/// What becomes of a request when its person answers and so many places are left for others.
pub fn answered(was: Standing, reply: Reply, left: i64) -> Standing {
    match reply {
        Reply::Yes if was.takes_a_place() => was,
        Reply::Yes => Standing { reply: Some(reply), closed: left <= 0 },
        Reply::No => Standing { reply: Some(reply), closed: was.closed && was.reply.is_none() },
        // What is settled waits for nobody.
        Reply::Later if was.closed => was,
        Reply::Later => Standing { reply: Some(reply), closed: false },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Reply::{Later, No, Yes};

    #[test]
    fn nobody_is_asked_against_their_will() {
        let yes = Willing { agreed: true, limit: 2, asked: 1, known: true, before: false };
        for (willing, may) in [
            (yes, true),
            (Willing { agreed: false, ..yes }, false),
            (Willing { limit: 0, asked: 0, ..yes }, false),
            (Willing { asked: 2, ..yes }, false),
            (Willing { known: false, ..yes }, false),
            (Willing { before: true, ..yes }, false),
        ] {
            assert_eq!(may_ask(willing), may, "{willing:?}");
        }
    }

    #[test]
    fn the_whole_table_of_answers() {
        let silent = Standing { reply: None, closed: false };
        let over = Standing { reply: None, closed: true };
        let of = |reply, closed| Standing { reply: Some(reply), closed };
        for (was, reply, left, becomes) in [
            (silent, Yes, 1, of(Yes, false)),
            (silent, Yes, 0, of(Yes, true)),
            (silent, Later, 0, of(Later, false)),
            (silent, No, 0, of(No, false)),
            (of(Later, false), Yes, 1, of(Yes, false)),
            (of(Yes, false), Yes, 0, of(Yes, false)),
            (of(Yes, false), No, 0, of(No, false)),
            (of(No, false), Yes, 1, of(Yes, false)),
            (over, Yes, 1, of(Yes, false)),
            (over, Yes, 0, of(Yes, true)),
            (over, Later, 1, over),
            (over, No, 0, of(No, true)),
        ] {
            assert_eq!(answered(was, reply, left), becomes, "{was:?} {reply:?} {left}");
        }
    }

    #[test]
    fn a_place_is_never_given_when_none_is_left() {
        for was in [None, Some(Later), Some(No)] {
            for closed in [false, true] {
                let next = answered(Standing { reply: was, closed }, Yes, 0);
                assert!(!next.takes_a_place(), "{was:?} {closed}");
            }
        }
    }
}
