//! Numbers as Norwegians write them: `1 234`, with a space that does not break.

/// Thousands apart.
pub fn grouped(number: i64) -> String {
    let digits = number.unsigned_abs().to_string();
    let mut out = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            out.push('\u{a0}');
        }
        out.push(digit);
    }
    if number < 0 { format!("−{out}") } else { out }
}

#[cfg(test)]
mod tests {
    use super::grouped;

    #[test]
    fn thousands_stand_apart() {
        for (number, text) in [
            (0, "0"),
            (180, "180"),
            (1234, "1\u{a0}234"),
            (1_000_000, "1\u{a0}000\u{a0}000"),
            (-5678, "−5\u{a0}678"),
        ] {
            assert_eq!(grouped(number), text);
        }
    }
}
