//! Addresses with a query, the same on both sides.

use domain::text::encoded;

/// `path?name=value&…`; pairs without a value are left out.
pub fn with_query(path: &str, pairs: &[(&str, &str)]) -> String {
    let query: Vec<String> = pairs
        .iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(name, value)| format!("{name}={}", encoded(value)))
        .collect();
    if query.is_empty() { path.into() } else { format!("{path}?{}", query.join("&")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_value_ends_it() {
        assert_eq!(
            with_query("/padrivere", &[("q", "a&b=ø #"), ("vis", "")]),
            "/padrivere?q=a%26b%3D%C3%B8%20%23"
        );
        assert_eq!(with_query("/padrivere", &[("q", "")]), "/padrivere");
    }
}
