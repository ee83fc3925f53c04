//! The order of cards in a column: each has a text between its neighbours', so that a move writes one row.

/// Their order is the order of their bytes, on both engines.
const DIGITS: &[u8; 36] = b"0123456789abcdefghijklmnopqrstuvwxyz";
/// Room is left between cards that are put last or first one after the other.
const STEP: u64 = 36 * 36 * 36;
const WIDTH: u32 = 6;
const END: u64 = 36_u64.pow(WIDTH);

/// A rank after `before` and before `after`; either end may be open. Ends that are out of order count as
/// one place, and what is put there comes after it.
pub fn between(before: Option<&str>, after: Option<&str>) -> String {
    let rank = match (before.map(digits), after.map(digits)) {
        (None, None) => vec![18],
        (Some(before), None) => stepped(&before, true).unwrap_or_else(|| middle(&before, None)),
        (None, Some(after)) => stepped(&after, false).unwrap_or_else(|| middle(&[], Some(&after))),
        (Some(before), Some(after)) if before < after => middle(&before, Some(&after)),
        (Some(before), Some(_)) => middle(&before, None),
    };
    rank.into_iter().map(|digit| char::from(DIGITS[usize::from(digit)])).collect()
}

/// What is no digit counts as the lowest: a rank is ours, never what someone typed.
fn digits(rank: &str) -> Vec<u8> {
    let mut digits: Vec<u8> = rank
        .bytes()
        .map(|byte| DIGITS.iter().position(|d| *d == byte).unwrap_or(0) as u8)
        .collect();
    trim(&mut digits);
    digits
}

/// A rank that ended in the lowest digit would leave no room before it.
fn trim(digits: &mut Vec<u8>) {
    while digits.last() == Some(&0) {
        digits.pop();
    }
}

/// One step further, in as few letters; nothing where the numbers of that width end.
fn stepped(rank: &[u8], up: bool) -> Option<Vec<u8>> {
    let digit = |place: u32| u64::from(rank.get(place as usize).copied().unwrap_or(0));
    let number = (0..WIDTH).fold(0, |number, place| number * 36 + digit(place));
    let stepped = if up { number + STEP } else { number.checked_sub(STEP)? };
    if stepped == 0 || stepped >= END {
        return None;
    }
    let place = |place: u32| (stepped / 36_u64.pow(WIDTH - 1 - place) % 36) as u8;
    let mut digits: Vec<u8> = (0..WIDTH).map(place).collect();
    trim(&mut digits);
    Some(digits)
}

/// Between two that differ, `low < high`; an open end lies beyond the highest digit.
fn middle(low: &[u8], high: Option<&[u8]>) -> Vec<u8> {
    let first = low.first().copied().unwrap_or(0);
    let rest = low.get(1..).unwrap_or_default();
    let Some(high) = high else {
        // Half of what is left above, and where nothing is, a letter more.
        let half = (first + 36).div_ceil(2);
        return if half < 36 { vec![half] } else { joined(first, middle(rest, None)) };
    };
    let limit = high.first().copied().unwrap_or(36);
    match limit.saturating_sub(first) {
        0 => joined(first, middle(rest, Some(high.get(1..).unwrap_or_default()))),
        1 if high.len() > 1 => vec![limit],
        1 => joined(first, middle(rest, None)),
        _ => vec![(first + limit) / 2],
    }
}

fn joined(first: u8, rest: Vec<u8>) -> Vec<u8> {
    let mut digits = vec![first];
    digits.extend(rest);
    digits
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_card_lies_in_the_middle() {
        assert_eq!(between(None, None), "i");
        assert!(between(None, Some("i")).as_str() < "i");
        assert!(between(Some("i"), None).as_str() > "i");
    }

    #[test]
    fn there_is_always_room_between_two() {
        for (low, high) in [
            ("1", "2"),
            ("1", "11"),
            ("z", "zz"),
            ("zzzzzz", "zzzzzz1"),
            ("01", "1"),
            ("i", "i01"),
            ("a", "b1"),
            ("az", "b"),
            ("0000001", "0000002"),
            ("h", "i"),
            ("hzzz", "i"),
        ] {
            let rank = between(Some(low), Some(high));
            assert!(low < rank.as_str() && rank.as_str() < high, "{low} {rank} {high}");
            assert!(!rank.ends_with('0'), "{low} {rank} {high}");
        }
        assert!(between(Some("zzzzzz"), None).as_str() > "zzzzzz");
        assert!(between(None, Some("000001")).as_str() < "000001");
        assert!(between(Some("b"), Some("a")).as_str() > "b", "ends that are out of order");
        assert!(between(Some("b"), Some("b")).as_str() > "b");
    }

    /// Numbers that look like chance and are the same each time.
    fn chance(state: &mut u64, below: usize) -> usize {
        *state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        (*state >> 33) as usize % below
    }

    #[test]
    fn however_cards_are_put_their_order_is_kept() {
        let mut state = 7;
        for _ in 0..20 {
            let mut ranks: Vec<String> = Vec::new();
            for _ in 0..400 {
                let place = chance(&mut state, ranks.len() + 1);
                let before = place.checked_sub(1).map(|i| ranks[i].clone());
                let after = ranks.get(place).cloned();
                ranks.insert(place, between(before.as_deref(), after.as_deref()));
            }
            assert!(ranks.is_sorted_by(|a, b| a < b), "{ranks:?}");
            assert!(ranks.iter().all(|rank| !rank.ends_with('0')), "{ranks:?}");
        }
    }

    #[test]
    fn put_last_or_first_a_thousand_times_ranks_stay_short() {
        for up in [true, false] {
            let mut rank = between(None, None);
            for _ in 0..1000 {
                let next = if up { between(Some(&rank), None) } else { between(None, Some(&rank)) };
                assert_eq!(next > rank, up, "{rank} {next}");
                assert!(next.len() <= 6, "{next}");
                rank = next;
            }
        }
    }

    #[test]
    fn always_in_the_same_place_they_grow_slowly() {
        let (low, mut high) = ("i".to_owned(), "j".to_owned());
        for _ in 0..200 {
            let next = between(Some(&low), Some(&high));
            assert!(low < next && next < high);
            high = next;
        }
        assert!(high.len() <= 60, "{high}");
    }
}
