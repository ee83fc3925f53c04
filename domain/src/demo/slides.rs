//! Slides of the demo: a PDF with a title on each page and some lines below it, written by hand.

/// One page: what stands at its head, and below.
pub type Page<'a> = (&'a str, &'a [&'a str]);

/// Pages in the shape of a screen, in letters that every reader of PDFs has.
pub fn pdf(pages: &[Page]) -> Vec<u8> {
    let kids: Vec<_> = (0..pages.len()).map(|page| format!("{} 0 R", 4 + 2 * page)).collect();
    let mut objects = vec![
        b"<</Type/Catalog/Pages 2 0 R>>".to_vec(),
        format!("<</Type/Pages/Kids[{}]/Count {}>>", kids.join(" "), pages.len()).into_bytes(),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>".to_vec(),
    ];
    for (number, page) in pages.iter().enumerate() {
        let contents = 5 + 2 * number;
        objects.push(
            format!(
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 960 540]/Resources<</Font<</F 3 0 R>>>>/Contents {contents} 0 R>>"
            )
            .into_bytes(),
        );
        let drawn = drawn(*page);
        let mut stream = format!("<</Length {}>>stream\n", drawn.len()).into_bytes();
        stream.extend(drawn);
        stream.extend(b"\nendstream");
        objects.push(stream);
    }
    in_one_file(&objects)
}

/// A wash over the page, and the words.
fn drawn((title, lines): Page) -> Vec<u8> {
    let mut out =
        b"0.93 0.96 0.95 rg 0 0 960 540 re f 0.12 0.30 0.28 rg BT /F 44 Tf 60 430 Td (".to_vec();
    out.extend(latin(title));
    out.extend(b") Tj /F 26 Tf 0 -30 Td ");
    for line in lines {
        out.extend(b"0 -44 Td (");
        out.extend(latin(line));
        out.extend(b") Tj ");
    }
    out.extend(b"ET");
    out
}

/// One byte a letter, as the font reads it.
fn latin(text: &str) -> Vec<u8> {
    let mut out = Vec::new();
    for letter in text.chars() {
        if "()\\".contains(letter) {
            out.push(b'\\');
        }
        out.push(u8::try_from(letter).unwrap_or(b'?'));
    }
    out
}

fn in_one_file(objects: &[Vec<u8>]) -> Vec<u8> {
    let mut file = b"%PDF-1.4\n%\xE6\xF8\xE5\n".to_vec();
    let mut table = format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1);
    for (number, object) in objects.iter().enumerate() {
        table.push_str(&format!("{:010} 00000 n \n", file.len()));
        file.extend(format!("{} 0 obj\n", number + 1).into_bytes());
        file.extend(object);
        file.extend(b"\nendobj\n");
    }
    let start = file.len();
    let size = objects.len() + 1;
    file.extend(table.into_bytes());
    file.extend(
        format!("trailer\n<</Size {size}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n").into_bytes(),
    );
    file
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_place_that_the_table_names_is_an_object() {
        let file = pdf(&[("Hva koster en dør?", &["Å bære (to etasjer): 900 kr"]), ("Takk", &[])]);
        let text: String = file.iter().map(|byte| char::from(*byte)).collect();
        let table = text.split("\nxref\n").nth(1).unwrap();
        let places: Vec<usize> = table
            .lines()
            .filter(|line| line.ends_with(" 00000 n "))
            .map(|line| line[..10].parse().unwrap())
            .collect();
        assert_eq!(places.len(), 7);
        for (number, place) in places.into_iter().enumerate() {
            let begins = format!("{} 0 obj", number + 1).into_bytes();
            assert!(file[place..].starts_with(&begins), "{number}");
        }
        let start: usize =
            text.rsplit("startxref\n").next().unwrap().lines().next().unwrap().parse().unwrap();
        assert!(file[start..].starts_with(b"xref"));
        assert!(text.contains("\\(to etasjer\\)"), "what means something is not read so");
    }
}
