//! The programme and its tracks as one list: what begins at the same time stands together.

use domain::events::{
    TrackCard,
    agenda::{Agenda, Item},
};

pub enum Row {
    Item(Item),
    Track(TrackCard),
}

/// A track stands under the last item that has begun when it begins; one without a time, at the end.
pub fn in_order(agenda: Agenda, mut tracks: Vec<TrackCard>) -> Vec<Row> {
    let first = agenda.items.first().map(|item| item.at.day);
    let next: Vec<_> = agenda.items.iter().skip(1).map(|item| Some(item.at)).collect();
    let next = next.into_iter().chain([None]);
    let mut rows = Vec::new();
    tracks.sort_by_key(|track| track.starts);
    for (item, next) in agenda.items.into_iter().zip(next) {
        rows.push(Row::Item(item));
        let before = |track: &TrackCard| match (track.starts, next) {
            (Some(starts), Some(next)) => Some(next.day) != first || starts < next.at,
            (starts, None) => starts.is_some(),
            (None, Some(_)) => false,
        };
        let (here, later): (Vec<_>, _) = tracks.into_iter().partition(before);
        rows.extend(here.into_iter().map(Row::Track));
        tracks = later;
    }
    rows.extend(tracks.into_iter().map(Row::Track));
    rows
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::civil::{Clock, LocalTime};
    use uuid::Uuid;

    fn item(at: &str, title: &str) -> Item {
        Item {
            id: Uuid::nil().into(),
            at: LocalTime::try_from(at.to_owned()).unwrap(),
            title: title.into(),
            about: None,
            backstage: false,
            speakers: Vec::new(),
        }
    }

    fn track(name: &str, starts: Option<(u8, u8)>) -> TrackCard {
        TrackCard {
            id: Uuid::nil().into(),
            name: name.into(),
            about: None,
            room: None,
            host: None,
            starts: starts.and_then(|(hour, minute)| Clock::new(hour, minute)),
            ends: None,
            capacity: None,
            taken: 0,
        }
    }

    fn titles(items: Vec<Item>, tracks: Vec<TrackCard>) -> Vec<String> {
        let agenda = Agenda { items, ..Agenda::default() };
        let rows = in_order(agenda, tracks).into_iter();
        let title = |row| match row {
            Row::Item(item) => item.title,
            Row::Track(track) => track.name,
        };
        rows.map(title).collect()
    }

    #[test]
    fn tracks_stand_under_what_they_are_part_of() {
        let items = vec![
            item("2026-12-08T16:30", "Velkommen"),
            item("2026-12-08T17:15", "Spor"),
            item("2026-12-08T18:30", "Oppgaver"),
            item("2026-12-09T08:00", "Frokost"),
        ];
        let tracks = vec![
            track("Uten tid", None),
            track("Taket", Some((17, 15))),
            track("Lån", Some((17, 15))),
            track("Kveld", Some((19, 0))),
        ];
        assert_eq!(
            titles(items, tracks),
            ["Velkommen", "Spor", "Taket", "Lån", "Oppgaver", "Kveld", "Frokost", "Uten tid"]
        );
        assert_eq!(titles(Vec::new(), vec![track("Alene", Some((17, 0)))]), ["Alene"]);
    }
}
