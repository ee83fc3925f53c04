//! How large a file is, as people say it.

use super::texts as t;
use domain::{Lang, attachments::Document};

/// "PDF, 2,4 MB"
pub fn kind_and_size(document: &Document, l: Lang) -> String {
    t::kind_and_size(l, &document.format.ending().to_uppercase(), &size(document.bytes, l))
}

/// "2,4 MB", "640 kB"; never nothing.
fn size(bytes: u64, l: Lang) -> String {
    const MEGABYTE: u64 = 1024 * 1024;
    if bytes < MEGABYTE {
        return t::kilobytes(l, bytes.div_ceil(1024).max(1));
    }
    let tenths = (bytes * 10 + MEGABYTE / 2) / MEGABYTE;
    let point = if l == Lang::En { '.' } else { ',' };
    t::megabytes(l, &format!("{}{point}{}", tenths / 10, tenths % 10))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_as_people_say_them() {
        for (bytes, l, expected) in [
            (0, Lang::Nb, "1 kB"),
            (1, Lang::Nb, "1 kB"),
            (655_360, Lang::Nb, "640 kB"),
            (2_516_582, Lang::Nb, "2,4 MB"),
            (2_516_582, Lang::En, "2.4 MB"),
            (20 * 1024 * 1024, Lang::Nn, "20,0 MB"),
        ] {
            assert_eq!(size(bytes, l), expected, "{bytes}");
        }
    }
}
