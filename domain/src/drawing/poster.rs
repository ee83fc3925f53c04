//! The picture that goes with the link to an event or a project when somebody shares it, 1200 by 630.

use super::lettering::{Lettering, Weight};
use crate::{
    Lang,
    civil::{LocalTime, month},
    mail::colour::rgb,
};
use image::{ExtendedColorType, ImageEncoder, codecs::png::PngEncoder};
use tiny_skia::{Color, FillRule, Paint, Path, PathBuilder, Pixmap, Rect, Stroke, Transform};

pub const WIDTH: u32 = 1200;
pub const HEIGHT: u32 = 630;
const MARGIN: f32 = 72.0;

/// What stands in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Poster {
    pub kind: String,
    pub title: String,
    pub mark: Mark,
    pub place: Option<String>,
    /// The partnership, and its colour.
    pub name: String,
    pub hue: u16,
}

/// What is seen first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mark {
    /// When an event begins.
    Starts(LocalTime),
    /// In a word or two: how far a project has come.
    Words(String),
}

/// Title by size: the first that fits in so many lines is taken.
const SIZES: [(f32, usize); 4] = [(80.0, 2), (66.0, 2), (56.0, 3), (46.0, 3)];

impl Poster {
    /// As PNG. Takes tens of milliseconds: not for the threads that answer.
    pub fn png(&self) -> Option<Vec<u8>> {
        let mut sheet = Pixmap::new(WIDTH, HEIGHT)?;
        let ink = |lightness, chroma, hue| paint(rgb(lightness, chroma, hue));
        let (ground, sun) = (rgb(0.30, 0.058, self.hue), ink(0.85, 0.108, 84));
        let (white, soft) = (ink(0.97, 0.012, 84), ink(0.86, 0.03, self.hue));
        sheet.fill(Color::from_rgba8(ground[0], ground[1], ground[2], 255));
        let (bold, medium) = (Lettering::new(Weight::Bold)?, Lettering::new(Weight::Medium)?);
        let mut write = |letters: &Lettering, text: &str, size, at: (f32, f32), paint: &Paint| {
            if let Some(path) = letters.line(text, size, at) {
                sheet.fill_path(&path, paint, FillRule::Winding, Transform::identity(), None);
            }
        };
        let width = WIDTH as f32 - 2.0 * MARGIN;
        write(&medium, &bold.cut(&self.kind, 32.0, width), 32.0, (MARGIN, 96.0), &soft);
        match &self.mark {
            Mark::Starts(starts) => {
                let day = starts.day;
                let number = day.day().to_string();
                write(&bold, &number, 216.0, (MARGIN - 8.0, 282.0), &sun);
                let beside = MARGIN + bold.width(&number, 216.0) + 20.0;
                let clock = format!("kl. {}", starts.at.text(Lang::Nb));
                let lines = [day.weekday().name(Lang::Nb), month(day.month(), Lang::Nb), &clock];
                for (line, y) in lines.into_iter().zip([176.0, 228.0, 280.0]) {
                    write(&medium, line, 44.0, (beside, y), &white);
                }
            }
            Mark::Words(words) => {
                let words = bold.cut(words, 128.0, width);
                write(&bold, &words, 128.0, (MARGIN - 6.0, 252.0), &sun);
            }
        }
        let (size, lines) = fitted(&bold, &self.title, width);
        let mut y = 290.0 + size * 1.25;
        for line in &lines {
            write(&bold, line, size, (MARGIN, y), &white);
            y += size * 1.08;
        }
        if let Some(place) = &self.place {
            let place = medium.cut(place, 32.0, width);
            let below = y - size * 0.78 + 36.0;
            write(&medium, &place, 32.0, (MARGIN, below.min(536.0)), &soft);
        }
        self.river(&mut sheet);
        let name = medium.cut(&self.name, 30.0, width / 2.0);
        let at = (WIDTH as f32 - MARGIN - medium.width(&name, 30.0), 610.0);
        if let Some(path) = medium.line(&name, 30.0, at) {
            sheet.fill_path(&path, &paint(ground), FillRule::Winding, Transform::identity(), None);
        }
        encoded(&sheet)
    }

    /// Along the foot, with two houses on its bank.
    fn river(&self, sheet: &mut Pixmap) {
        let (water, roof) = (paint(rgb(0.85, 0.108, 84)), paint(rgb(0.86, 0.03, self.hue)));
        let mut bank = PathBuilder::new();
        bank.move_to(0.0, 596.0);
        bank.cubic_to(240.0, 524.0, 430.0, 620.0, 660.0, 570.0);
        bank.cubic_to(860.0, 526.0, 1010.0, 560.0, 1200.0, 562.0);
        bank.line_to(1200.0, 630.0);
        bank.line_to(0.0, 630.0);
        bank.close();
        let houses = houses();
        let line = Stroke { width: 5.0, ..Stroke::default() };
        if let Some(houses) = houses {
            sheet.stroke_path(&houses, &roof, &line, Transform::identity(), None);
        }
        if let Some(bank) = bank.finish() {
            sheet.fill_path(&bank, &water, FillRule::Winding, Transform::identity(), None);
        }
        // A thread of the same along the top.
        if let Some(thread) = Rect::from_xywh(0.0, 0.0, WIDTH as f32, 10.0) {
            sheet.fill_rect(thread, &water, Transform::identity(), None);
        }
    }
}

fn houses() -> Option<Path> {
    let mut path = PathBuilder::new();
    for (x, y, high) in [(1010.0, 560.0, 34.0), (1062.0, 560.0, 50.0)] {
        path.move_to(x, y);
        path.line_to(x, y - high);
        path.line_to(x + 20.0, y - high - 20.0);
        path.line_to(x + 40.0, y - high);
        path.line_to(x + 40.0, y);
    }
    path.finish()
}

/// The title in lines, as large as it can stand there.
fn fitted(letters: &Lettering, title: &str, width: f32) -> (f32, Vec<String>) {
    for (size, most) in SIZES {
        let lines = letters.wrap(title, size, width);
        if lines.len() <= most {
            return (size, lines);
        }
    }
    let (size, most) = SIZES[SIZES.len() - 1];
    let mut lines = letters.wrap(title, size, width);
    lines.truncate(most);
    if let Some(last) = lines.last_mut() {
        *last = letters.cut(&format!("{last} …"), size, width);
    }
    (size, lines)
}

pub(super) fn paint([red, green, blue]: [u8; 3]) -> Paint<'static> {
    let mut paint = Paint::default();
    paint.set_color_rgba8(red, green, blue, 255);
    paint.anti_alias = true;
    paint
}

pub(super) fn encoded(sheet: &Pixmap) -> Option<Vec<u8>> {
    let pixels: Vec<u8> =
        sheet.pixels().iter().flat_map(|p| [p.red(), p.green(), p.blue()]).collect();
    let mut png = Vec::new();
    PngEncoder::new(&mut png)
        .write_image(&pixels, sheet.width(), sheet.height(), ExtendedColorType::Rgb8)
        .ok()?;
    Some(png)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn poster(title: &str) -> Poster {
        Poster {
            kind: "Pådriverfrokost".into(),
            title: title.into(),
            mark: Mark::Starts(LocalTime::try_from("2026-12-03T08:00".to_owned()).unwrap()),
            place: Some("Elvebyen bibliotek, 2. etasje".into()),
            name: "Elvebyen".into(),
            hue: 172,
        }
    }

    #[test]
    fn whatever_it_is_called_it_is_a_picture_of_that_size() {
        for title in [
            "Hvor ble det av restene?",
            "",
            "<script>\u{202e}\u{0}",
            "日本語 🎉",
            &"Sykkelruta".repeat(12),
            &"ÆØÅ áš ŋ ".repeat(13),
        ] {
            let png = poster(title).png().unwrap();
            assert!(png.len() < 200_000, "{} bytes", png.len());
            let read = image::load_from_memory(&png).unwrap();
            assert_eq!((read.width(), read.height()), (WIDTH, HEIGHT), "{title}");
        }
    }

    #[test]
    fn a_project_has_a_word_where_an_event_has_its_day() {
        for words in ["Kvalifisert", "", &"Realisert ".repeat(40)] {
            let poster = Poster { mark: Mark::Words(words.into()), ..poster("Takhagen") };
            let read = image::load_from_memory(&poster.png().unwrap()).unwrap();
            assert_eq!((read.width(), read.height()), (WIDTH, HEIGHT), "{words}");
        }
    }

    #[test]
    fn a_title_is_as_large_as_it_fits_and_never_beyond_the_edge() {
        let letters = Lettering::new(Weight::Bold).unwrap();
        for (title, size) in [("Kort", 80.0), (&*"langt ord ".repeat(30), 46.0)] {
            let (is, lines) = fitted(&letters, title, 1056.0);
            assert_eq!(is, size);
            assert!(lines.len() <= 3 && lines.iter().all(|line| letters.width(line, is) <= 1056.0));
        }
    }
}
