//! What lies with something: pictures, and documents that one takes along.

use crate::{id::id, text};
use serde::{Deserialize, Serialize};

id!(AttachmentId);

/// So many pictures lie with one thing, and so many documents.
pub const PICTURES_MAX: u16 = 40;
pub const DOCUMENTS_MAX: u16 = 10;
/// The largest document that is taken, in bytes.
pub const DOCUMENT_BYTES: usize = 20 * 1024 * 1024;
/// The longest sides that a picture is kept in, in pixels: among others, and alone.
pub const SIDES: [u32; 2] = [640, 1600];

/// What a file is, by what is in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(
    feature = "store",
    derive(sqlx::Type),
    sqlx(type_name = "text", rename_all = "lowercase")
)]
pub enum Format {
    Jpg,
    Pdf,
    Odp,
    Pptx,
}

impl Format {
    /// As a name ends.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Jpg => "jpg",
            Self::Pdf => "pdf",
            Self::Odp => "odp",
            Self::Pptx => "pptx",
        }
    }

    pub fn media_type(self) -> &'static str {
        match self {
            Self::Jpg => "image/jpeg",
            Self::Pdf => "application/pdf",
            Self::Odp => "application/vnd.oasis.opendocument.presentation",
            Self::Pptx => {
                "application/vnd.openxmlformats-officedocument.presentationml.presentation"
            }
        }
    }

    pub fn is_picture(self) -> bool {
        self == Self::Jpg
    }

    /// The files that an attachment is made of, as they lie in the folder.
    pub fn files(self, id: AttachmentId) -> Vec<String> {
        match self {
            Self::Jpg => SIDES.map(|side| format!("attachments/{id}-{side}.jpg")).into(),
            _ => vec![format!("attachments/{id}.{}", self.ending())],
        }
    }
}

/// All that lies with something, in order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attached {
    pub pictures: Vec<Picture>,
    pub documents: Vec<Document>,
}

impl Attached {
    pub fn is_empty(&self) -> bool {
        self.pictures.is_empty() && self.documents.is_empty()
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Picture {
    pub id: AttachmentId,
    /// What one sees in it.
    pub title: String,
    /// In its largest size.
    pub width: u32,
    pub height: u32,
}

impl Picture {
    /// Width and height when the longest side is so long at the most.
    pub fn within(&self, side: u32) -> (u32, u32) {
        within((self.width, self.height), side)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    pub id: AttachmentId,
    pub title: String,
    pub format: Format,
    pub bytes: u64,
}

impl Document {
    /// What it is called where it is saved: its title, without what means something to a file system.
    pub fn file_name(&self) -> String {
        let means_something = |c: char| "/\\:*?\"<>|%".contains(c) || c.is_control();
        let title: String =
            self.title.chars().map(|c| if means_something(c) { ' ' } else { c }).collect();
        let title: String = text::tidy(&title).chars().take(100).collect();
        let title = title.trim_matches([' ', '.']);
        let ending = self.format.ending();
        let bare = title.strip_suffix(ending).and_then(|rest| rest.strip_suffix('.'));
        match bare.unwrap_or(title) {
            "" => format!("fil.{ending}"),
            title => format!("{title}.{ending}"),
        }
    }
}

/// A size in the same shape with no side longer; what is small stays small.
pub fn within((width, height): (u32, u32), side: u32) -> (u32, u32) {
    let longest = width.max(height).max(1);
    if longest <= side {
        return (width, height);
    }
    let scaled = |one: u32| {
        let exact =
            (u64::from(one) * u64::from(side) + u64::from(longest) / 2) / u64::from(longest);
        u32::try_from(exact).unwrap_or(side).max(1)
    };
    (scaled(width), scaled(height))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_says_what_it_is_and_means_nothing_to_a_file_system() {
        for (title, expected) in [
            ("Lysark fra Amir", "Lysark fra Amir.pdf"),
            ("Lysark.pdf", "Lysark.pdf"),
            ("../../etc/passwd", "etc passwd.pdf"),
            ("C:\\Windows\\con", "C Windows con.pdf"),
            ("\u{202e}fdp.exe", "fdp.exe.pdf"),
            ("a\"; filename=\"ond.html", "a ; filename= ond.html.pdf"),
            ("Ærlig talt: 50 % brukt?", "Ærlig talt 50 brukt.pdf"),
            ("...", "fil.pdf"),
            ("", "fil.pdf"),
        ] {
            let document = Document {
                id: uuid::Uuid::nil().into(),
                title: title.into(),
                format: Format::Pdf,
                bytes: 0,
            };
            assert_eq!(document.file_name(), expected, "{title:?}");
        }
    }

    #[test]
    fn a_picture_keeps_its_shape() {
        for (size, side, expected) in [
            ((4000, 3000), 1600, (1600, 1200)),
            ((3000, 4000), 640, (480, 640)),
            ((300, 200), 640, (300, 200)),
            ((10_000, 1), 640, (640, 1)),
            ((0, 0), 640, (0, 0)),
        ] {
            assert_eq!(within(size, side), expected, "{size:?} {side}");
        }
    }
}
