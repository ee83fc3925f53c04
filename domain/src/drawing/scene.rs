//! Scenes from what happened, as the demo has them in the place of photographs: nobody real is in them.

use super::poster::{encoded, paint};
use crate::mail::colour::rgb;
use tiny_skia::{Color, FillRule, PathBuilder, Pixmap, Rect, Transform};

/// What one sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scene {
    /// People behind a long table, with cups.
    Table,
    /// Doors of several colours against a wall.
    Doors,
    /// Somebody who carries a door past a house.
    Carried,
    /// Four in the river, between its banks.
    River,
}

type Ink = [u8; 3];

/// As PNG, in the colour of a partnership.
pub fn scene(what: Scene, hue: u16) -> Option<Vec<u8>> {
    let size = if what == Scene::Carried { (480, 640) } else { (840, 560) };
    let mut sheet = Sheet { pixels: Pixmap::new(size.0, size.1)?, inks: Inks::of(hue) };
    match what {
        Scene::Table => sheet.table(),
        Scene::Doors => sheet.doors(),
        Scene::Carried => sheet.carried(),
        Scene::River => sheet.river(),
    }
    encoded(&sheet.pixels)
}

/// Some of those that the other drawings are printed in.
struct Inks {
    pine: Ink,
    mist: Ink,
    moss: Ink,
    river: Ink,
    sand: Ink,
    sun: Ink,
    coral: Ink,
    brick: Ink,
    cream: Ink,
}

impl Inks {
    fn of(hue: u16) -> Self {
        Self {
            pine: rgb(0.44, 0.065, hue),
            mist: rgb(0.89, 0.025, hue),
            moss: rgb(0.79, 0.052, 156),
            river: rgb(0.62, 0.072, 182),
            sand: rgb(0.89, 0.042, 82),
            sun: rgb(0.85, 0.108, 84),
            coral: rgb(0.70, 0.15, 38),
            brick: rgb(0.50, 0.12, 33),
            cream: rgb(0.96, 0.022, 86),
        }
    }
}

struct Sheet {
    pixels: Pixmap,
    inks: Inks,
}

impl Sheet {
    fn table(&mut self) {
        let Inks { pine, mist, moss, sun, coral, brick, cream, sand, .. } = self.inks;
        self.ground(mist);
        for (x, ink) in [(90.0, sun), (370.0, cream), (650.0, sun)] {
            self.block((x, 60.0), (110.0, 150.0), ink);
        }
        for (number, ink) in [pine, coral, moss, brick, pine, sun].into_iter().enumerate() {
            self.person(
                (110.0 + 124.0 * number as f32, 210.0 + 14.0 * (number % 2) as f32),
                1.0,
                ink,
            );
        }
        self.block((0.0, 380.0), (840.0, 26.0), sand);
        self.block((0.0, 406.0), (840.0, 154.0), brick);
        for x in [80.0, 240.0, 330.0, 520.0, 690.0] {
            self.block((x, 346.0), (34.0, 34.0), cream);
            self.dot((x + 36.0, 362.0), 9.0, cream);
        }
        self.dot((600.0, 366.0), 15.0, coral);
        self.dot((632.0, 368.0), 13.0, sun);
    }

    fn doors(&mut self) {
        let Inks { pine, mist, moss, sun, coral, brick, cream, sand, river } = self.inks;
        self.ground(mist);
        self.block((0.0, 470.0), (840.0, 90.0), sand);
        let doors = [(40.0, coral), (200.0, pine), (360.0, cream), (520.0, moss), (680.0, brick)];
        for (number, (x, ink)) in doors.into_iter().enumerate() {
            let top = 96.0 + 22.0 * (number % 3) as f32;
            self.block((x, top), (124.0, 490.0 - top), ink);
            let panel = if number % 2 == 0 { river } else { sun };
            self.block((x + 22.0, top + 30.0), (80.0, 120.0), panel);
            self.dot((x + 104.0, 320.0), 8.0, sand);
            self.block((x + 40.0, 380.0), (46.0, 26.0), cream);
        }
    }

    fn carried(&mut self) {
        let Inks { pine, mist, moss, sun, coral, brick, cream, sand, .. } = self.inks;
        self.ground(mist);
        self.dot((380.0, 110.0), 54.0, sun);
        self.block((0.0, 190.0), (210.0, 350.0), brick);
        self.shape(&[(-20.0, 200.0), (105.0, 90.0), (230.0, 200.0)], pine);
        for (x, y) in [(30.0, 250.0), (120.0, 250.0), (30.0, 380.0), (120.0, 380.0)] {
            self.block((x, y), (56.0, 72.0), cream);
        }
        self.block((0.0, 530.0), (480.0, 110.0), sand);
        self.person((330.0, 330.0), 1.25, coral);
        self.shape(&[(206.0, 452.0), (436.0, 400.0), (452.0, 484.0), (222.0, 536.0)], moss);
        self.dot((422.0, 452.0), 7.0, cream);
    }

    fn river(&mut self) {
        let Inks { pine, mist, moss, river, sun, coral, brick, cream, .. } = self.inks;
        self.ground(mist);
        self.dot((700.0, 96.0), 52.0, sun);
        for x in [40.0, 130.0, 560.0, 640.0, 760.0] {
            self.shape(&[(x, 210.0), (x + 36.0, 90.0), (x + 72.0, 210.0)], pine);
        }
        self.shape(&[(0.0, 200.0), (840.0, 190.0), (840.0, 260.0), (0.0, 280.0)], moss);
        self.shape(&[(0.0, 280.0), (840.0, 250.0), (840.0, 500.0), (0.0, 520.0)], river);
        for (x, y, scale, ink) in [
            (150.0, 260.0, 1.1, coral),
            (300.0, 240.0, 0.9, sun),
            (420.0, 250.0, 0.9, brick),
            (620.0, 250.0, 1.0, pine),
        ] {
            self.person((x, y), scale, ink);
        }
        self.shape(&[(0.0, 440.0), (840.0, 410.0), (840.0, 520.0), (0.0, 530.0)], river);
        self.shape(&[(0.0, 520.0), (840.0, 500.0), (840.0, 560.0), (0.0, 560.0)], moss);
        self.block((246.0, 384.0), (30.0, 42.0), cream);
    }

    /// Head and shoulders, from the top of the head.
    fn person(&mut self, (x, y): (f32, f32), scale: f32, ink: Ink) {
        let skin = rgb(0.72, 0.07, 55);
        let at = |dx: f32, dy: f32| (x + dx * scale, y + dy * scale);
        self.shape(&[at(-46.0, 200.0), at(-34.0, 88.0), at(34.0, 88.0), at(46.0, 200.0)], ink);
        self.dot(at(0.0, 90.0), 34.0 * scale, ink);
        self.dot(at(0.0, 34.0), 33.0 * scale, skin);
        let hair = self.inks.brick;
        self.shape(
            &[at(-33.0, 30.0), at(-24.0, 2.0), at(0.0, -6.0), at(24.0, 2.0), at(33.0, 30.0)],
            hair,
        );
    }

    fn ground(&mut self, [red, green, blue]: Ink) {
        self.pixels.fill(Color::from_rgba8(red, green, blue, 255));
    }

    fn block(&mut self, (x, y): (f32, f32), (width, height): (f32, f32), ink: Ink) {
        if let Some(rect) = Rect::from_xywh(x, y, width, height) {
            self.pixels.fill_rect(rect, &paint(ink), Transform::identity(), None);
        }
    }

    fn dot(&mut self, (x, y): (f32, f32), radius: f32, ink: Ink) {
        if let Some(path) = PathBuilder::from_circle(x, y, radius) {
            self.pixels.fill_path(
                &path,
                &paint(ink),
                FillRule::Winding,
                Transform::identity(),
                None,
            );
        }
    }

    fn shape(&mut self, corners: &[(f32, f32)], ink: Ink) {
        let mut path = PathBuilder::new();
        for (number, (x, y)) in corners.iter().enumerate() {
            if number == 0 { path.move_to(*x, *y) } else { path.line_to(*x, *y) }
        }
        path.close();
        if let Some(path) = path.finish() {
            self.pixels.fill_path(
                &path,
                &paint(ink),
                FillRule::Winding,
                Transform::identity(),
                None,
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_scene_is_a_picture_and_no_two_are_alike() {
        let scenes = [Scene::Table, Scene::Doors, Scene::Carried, Scene::River];
        let drawn = scenes.map(|what| scene(what, 172).unwrap());
        for (number, png) in drawn.iter().enumerate() {
            assert!(image::load_from_memory(png).is_ok(), "{:?}", scenes[number]);
            assert!(!drawn[..number].contains(png), "{:?}", scenes[number]);
        }
        assert_ne!(
            scene(Scene::Table, 30),
            scene(Scene::Table, 172),
            "in the partnership's colour"
        );
    }
}
