//! What search engines read about a page: JSON-LD, of what everyone may see and nothing more.

use leptos::prelude::*;

/// A property with a text, if there is one.
pub fn property(name: &str, text: &str) -> String {
    if text.is_empty() { String::new() } else { format!(",\"{name}\":{}", string(text)) }
}

/// The block itself; `properties` as `property` writes them.
#[component]
pub fn JsonLd(kind: &'static str, properties: String) -> impl IntoView {
    let json = format!("{{\"@context\":\"https://schema.org\",\"@type\":\"{kind}\"{properties}}}");
    view! { <script type="application/ld+json" inner_html=json></script> }
}

/// A JSON string in which nothing can end the script around it.
pub fn string(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '<' | '>' | '&' | '\u{2028}' | '\u{2029}' => {
                out.push_str(&format!("\\u{:04x}", u32::from(c)))
            }
            c if c.is_control() => out.push_str(&format!("\\u{:04x}", u32::from(c))),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::string;

    #[test]
    fn no_name_ends_the_script() {
        assert_eq!(
            string("</script><b> \"Ø\" \\\n"),
            "\"\\u003c/script\\u003e\\u003cb\\u003e \\\"Ø\\\" \\\\\\u000a\""
        );
    }
}
