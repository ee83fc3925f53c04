//! Text as outlines, in the font that every page is set in: measured, broken into lines, drawn.

use tiny_skia::{Path, PathBuilder};
use ttf_parser::{Face, GlyphId, OutlineBuilder};

/// How heavy the letters are.
#[derive(Clone, Copy, Debug)]
pub enum Weight {
    Medium,
    Bold,
}

/// The letters of one weight.
pub struct Lettering {
    face: Face<'static>,
}

impl Lettering {
    pub fn new(weight: Weight) -> Option<Self> {
        let file: &'static [u8] = match weight {
            Weight::Medium => include_bytes!("font/schibsted-medium.ttf"),
            Weight::Bold => include_bytes!("font/schibsted-bold.ttf"),
        };
        Some(Self { face: Face::parse(file, 0).ok()? })
    }

    /// How wide a line is at this size; letters that the font does not have are left out.
    pub fn width(&self, text: &str, size: f32) -> f32 {
        self.glyphs(text).map(|glyph| self.advance(glyph)).sum::<f32>() * self.scale(size)
    }

    /// A line as one shape, that begins there on its baseline; nothing where there is nothing to draw.
    pub fn line(&self, text: &str, size: f32, (x, y): (f32, f32)) -> Option<Path> {
        let scale = self.scale(size);
        let mut pen = Pen { path: PathBuilder::new(), x, y, scale };
        for glyph in self.glyphs(text) {
            let _ = self.face.outline_glyph(glyph, &mut pen);
            pen.x += self.advance(glyph) * scale;
        }
        pen.path.finish()
    }

    /// Words on lines of this width. A word that is wider alone is broken.
    pub fn wrap(&self, text: &str, size: f32, width: f32) -> Vec<String> {
        let mut lines = vec![String::new()];
        for word in text.split_whitespace() {
            for piece in self.pieces(word, size, width) {
                let line = lines.last_mut().map(|line| match line.is_empty() {
                    true => piece.clone(),
                    false => format!("{line} {piece}"),
                });
                match line.filter(|line| self.width(line, size) <= width) {
                    Some(line) => drop(lines.pop().map(|_| lines.push(line))),
                    None => lines.push(piece),
                }
            }
        }
        lines
    }

    fn pieces(&self, word: &str, size: f32, width: f32) -> Vec<String> {
        let mut pieces = vec![String::new()];
        for c in word.chars() {
            let full =
                pieces.last().is_some_and(|piece| self.width(&format!("{piece}{c}"), size) > width);
            match pieces.last_mut().filter(|_| !full) {
                Some(piece) => piece.push(c),
                None => pieces.push(c.into()),
            }
        }
        pieces
    }

    /// What fits on one line of this width; dots say that there was more.
    pub fn cut(&self, text: &str, size: f32, width: f32) -> String {
        if self.width(text, size) <= width {
            return text.into();
        }
        let mut short: String = text.trim_end_matches(" …").into();
        while !short.is_empty() && self.width(&format!("{short} …"), size) > width {
            short.pop();
        }
        format!("{} …", short.trim_end())
    }

    fn glyphs(&self, text: &str) -> impl Iterator<Item = GlyphId> {
        text.chars().filter_map(|c| self.face.glyph_index(c))
    }

    fn advance(&self, glyph: GlyphId) -> f32 {
        self.face.glyph_hor_advance(glyph).unwrap_or_default().into()
    }

    fn scale(&self, size: f32) -> f32 {
        size / f32::from(self.face.units_per_em())
    }
}

/// Writes outlines where the letter stands; in fonts, up is up.
struct Pen {
    path: PathBuilder,
    x: f32,
    y: f32,
    scale: f32,
}

impl Pen {
    fn at(&self, x: f32, y: f32) -> (f32, f32) {
        (self.x + x * self.scale, self.y - y * self.scale)
    }
}

impl OutlineBuilder for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        let (x, y) = self.at(x, y);
        self.path.move_to(x, y);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        let (x, y) = self.at(x, y);
        self.path.line_to(x, y);
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        let ((x1, y1), (x, y)) = (self.at(x1, y1), self.at(x, y));
        self.path.quad_to(x1, y1, x, y);
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        let ((x1, y1), (x2, y2), (x, y)) = (self.at(x1, y1), self.at(x2, y2), self.at(x, y));
        self.path.cubic_to(x1, y1, x2, y2, x, y);
    }

    fn close(&mut self) {
        self.path.close();
    }
}
