//! Stories of a full room.

use super::{News::*, State::*, *};

const NOW: Moment = Moment(1_796_083_200);
const SOON: Moment = Moment(NOW.0 + 3600);
const OFFER: Promotion = Promotion::Offer { until: SOON };

type Guest = Party<&'static str>;

fn party(id: &'static str, turn: i64, state: State) -> Guest {
    Party { id, companions: 0, takes_fewer: false, seat: Seat::Open, turn, state }
}

fn room(capacity: u32) -> Room {
    Room { capacity: Some(capacity), ..Room::default() }
}

/// What is due, and how it stands afterwards.
fn due(room: Room, parties: &mut [Guest], promotion: Promotion) -> Vec<(&'static str, News)> {
    let changes = settle(&room, Held::default(), parties, NOW, promotion);
    for change in &changes {
        let party = parties.iter_mut().find(|party| party.id == change.id).unwrap();
        party.state = change.to;
    }
    assert_eq!(settle(&room, Held::default(), parties, NOW, promotion), [], "nothing more is due");
    changes.iter().map(|change| (change.id, change.news())).collect()
}

#[test]
fn the_last_place_goes_to_the_one_who_asked_first() {
    let mut parties = [party("Ewa", 2, Asking), party("Amir", 1, Asking)];
    assert_eq!(due(room(1), &mut parties, OFFER), [("Amir", Placed), ("Ewa", Queued)]);
    assert_eq!(position(&parties, &"Ewa"), Some(1));
    assert_eq!(position(&parties, &"Amir"), None);
    assert_eq!(room(1).left(Held::by(&parties), Seat::Open), Some(0));
}

#[test]
fn a_cancelled_place_is_offered_to_the_next_and_to_nobody_else() {
    let mut parties = [
        party("Amir", 1, Coming { places: 1 }.answered(false, NOW)),
        party("Ewa", 2, Waiting),
        party("Jonas", 3, Waiting),
        party("Marte", 4, Asking),
    ];
    assert_eq!(due(room(1), &mut parties, OFFER), [("Ewa", Offered), ("Marte", Queued)]);
    assert_eq!(parties[1].state, State::Offered { places: 1, until: SOON });
    assert_eq!(position(&parties, &"Marte"), Some(2));
}

#[test]
fn an_offer_that_has_run_out_goes_to_the_next() {
    let late = State::Offered { places: 1, until: NOW };
    let mut parties = [party("Ewa", 2, late), party("Jonas", 3, Waiting)];
    assert_eq!(due(room(1), &mut parties, OFFER), [("Ewa", TooLate), ("Jonas", Offered)]);
    // Too late: at the end of the queue, and not before someone.
    parties[0] = Party { turn: 4, state: parties[0].state.answered(true, NOW), ..parties[0] };
    assert_eq!(due(room(1), &mut parties, OFFER), [("Ewa", Queued)]);
    assert_eq!(position(&parties, &"Ewa"), Some(1));
}

#[test]
fn near_the_event_a_place_is_given_without_asking() {
    let mut parties = [party("Ewa", 2, Waiting)];
    assert_eq!(due(room(1), &mut parties, Promotion::Direct), [("Ewa", Promoted)]);
    let mut parties = [party("Ewa", 2, Waiting)];
    let run_out = Promotion::Offer { until: NOW };
    assert_eq!(due(room(1), &mut parties, run_out), [("Ewa", Promoted)]);
}

#[test]
fn two_places_or_none_is_passed_over_and_keeps_its_turn() {
    let pair = Party { companions: 1, ..party("Håkon", 1, Waiting) };
    let mut parties = [pair, party("Ewa", 2, Waiting)];
    assert_eq!(due(room(1), &mut parties, Promotion::Direct), [("Ewa", Promoted)]);
    assert_eq!(position(&parties, &"Håkon"), Some(1));
    assert_eq!(due(room(3), &mut parties, Promotion::Direct), [("Håkon", Promoted)]);
}

#[test]
fn who_takes_what_there_is_waits_for_the_rest() {
    let three = Party { companions: 2, takes_fewer: true, ..party("Fatima", 1, Asking) };
    let mut parties = [three, party("Ewa", 2, Asking)];
    assert_eq!(due(room(1), &mut parties, OFFER), [("Fatima", Placed), ("Ewa", Queued)]);
    assert_eq!(parties[0].state, Coming { places: 1 });
    // The rest is given, not offered, for she has said yes.
    assert_eq!(due(room(2), &mut parties, OFFER), [("Fatima", More)]);
    parties[0] = parties[0].resized(1, 9);
    assert_eq!(due(room(3), &mut parties, OFFER), [("Ewa", Offered)]);
}

#[test]
fn a_companion_more_does_not_get_ahead_of_those_who_wait() {
    let mut parties = [party("Amir", 1, Coming { places: 1 }), party("Ewa", 2, Waiting)];
    parties[0] = parties[0].resized(1, 3);
    assert_eq!(due(room(2), &mut parties, Promotion::Direct), [("Ewa", Promoted)]);
    assert_eq!(due(room(3), &mut parties, Promotion::Direct), [("Amir", More)]);
    parties[0] = parties[0].resized(0, 4);
    assert_eq!((parties[0].state, parties[0].turn), (Coming { places: 1 }, 3));
}

#[test]
fn a_lower_capacity_takes_nothing_from_anyone_and_says_by_how_many() {
    let promised = State::Offered { places: 1, until: SOON };
    let mut parties = [
        party("Amir", 1, Coming { places: 1 }),
        party("Ewa", 2, promised),
        party("Jonas", 3, Waiting),
    ];
    assert_eq!(room(1).over_by(Held::by(&parties)), 1);
    assert_eq!(due(room(1), &mut parties, OFFER), []);
    assert_eq!(room(1).left(Held::by(&parties), Seat::Open), Some(0));
    // The first that is given back makes the room right again, and goes to nobody.
    parties[0].state = Out;
    assert_eq!(due(room(1), &mut parties, OFFER), []);
    assert_eq!(due(room(2), &mut parties, OFFER), [("Jonas", Offered)]);
}

#[test]
fn reserved_seats_are_for_those_invited_to_them_until_they_are_released() {
    let kept = Room { capacity: Some(3), reserved: 2, crew: 0 };
    let speaker = Party { seat: Seat::Reserved, ..party("Sunniva", 3, Asking) };
    let mut parties = [party("Amir", 1, Asking), party("Ewa", 2, Asking), speaker];
    assert_eq!(
        due(kept, &mut parties, OFFER),
        [("Amir", Placed), ("Ewa", Queued), ("Sunniva", Placed)]
    );
    assert_eq!(kept.left(Held::by(&parties), Seat::Open), Some(0));
    assert_eq!(kept.left(Held::by(&parties), Seat::Reserved), Some(1));
    let released = Room { reserved: 0, ..kept };
    assert_eq!(due(released, &mut parties, OFFER), [("Ewa", Offered)]);
}

#[test]
fn partners_and_those_who_make_the_event_each_have_seats_of_their_own() {
    let kept = Room { capacity: Some(3), reserved: 1, crew: 1 };
    let of = |seat, one| Party { seat, ..one };
    let mut parties = [
        of(Seat::Reserved, party("Håkon", 1, Asking)),
        of(Seat::Reserved, party("Marte", 2, Asking)),
        party("Amir", 3, Asking),
        of(Seat::Crew, party("Sunniva", 4, Asking)),
        of(Seat::Crew, party("Fatima", 5, Asking)),
    ];
    // Marte has the open seat, for hers is taken; Sunniva's is neither hers nor Amir's.
    assert_eq!(
        due(kept, &mut parties, OFFER),
        [
            ("Håkon", Placed),
            ("Marte", Placed),
            ("Amir", Queued),
            ("Sunniva", Placed),
            ("Fatima", Queued),
        ]
    );
    assert_eq!(kept.left(Held::by(&parties), Seat::Crew), Some(0));
    // Håkon's is as good as Marte's; once both are given back, one is kept for partners again.
    parties[0].state = Out;
    assert_eq!(kept.left(Held::by(&parties), Seat::Reserved), Some(1));
    parties[1].state = Out;
    assert_eq!(due(kept, &mut parties, OFFER), [("Amir", Offered)]);
    let released = Room { reserved: 0, crew: 0, ..kept };
    assert_eq!(due(released, &mut parties, OFFER), [("Fatima", Offered)]);
}

#[test]
fn a_partner_who_speaks_sits_where_nobody_else_of_the_kind_would() {
    let kept = Room { capacity: Some(3), reserved: 1, crew: 1 };
    let of = |seat, one| Party { seat, ..one };
    // Whichever comes after her finds their place, for she sits on the other.
    for (seat, other) in [(Seat::Reserved, Seat::Crew), (Seat::Crew, Seat::Reserved)] {
        let mut parties = [
            party("Amir", 1, Coming { places: 1 }),
            of(Seat::Both, party("Marte", 2, Asking)),
            of(seat, party("Håkon", 3, Asking)),
            of(other, party("Sunniva", 4, Asking)),
        ];
        assert_eq!(
            due(kept, &mut parties, OFFER),
            [("Marte", Placed), ("Håkon", Placed), ("Sunniva", Queued)],
            "{seat:?}"
        );
    }
    // The open place is taken, and so is the speakers': as a speaker alone she would wait.
    let mut parties = [
        party("Amir", 1, Coming { places: 1 }),
        of(Seat::Crew, party("Sunniva", 2, Coming { places: 1 })),
        of(Seat::Both, party("Marte", 3, Asking)),
    ];
    assert_eq!(kept.left(Held::by(&parties), Seat::Crew), Some(0));
    assert_eq!(due(kept, &mut parties, OFFER), [("Marte", Placed)]);
}

#[test]
fn where_less_is_left_than_is_kept_those_who_make_the_event_come_first() {
    let kept = Room { capacity: Some(2), reserved: 1, crew: 1 };
    let mut parties = [
        party("Amir", 1, Coming { places: 1 }),
        Party { seat: Seat::Reserved, ..party("Håkon", 2, Asking) },
        Party { seat: Seat::Crew, ..party("Sunniva", 3, Asking) },
    ];
    assert_eq!(due(kept, &mut parties, OFFER), [("Håkon", Queued), ("Sunniva", Placed)]);
}

#[test]
fn without_a_capacity_everyone_comes() {
    let mut parties = [
        Party { companions: u16::MAX, ..party("Ewa", 2, Waiting) },
        party("Amir", 1, Coming { places: 1 }),
    ];
    assert_eq!(due(Room::default(), &mut parties, Promotion::Direct), [("Ewa", Promoted)]);
    assert_eq!(Room::default().left(Held::by(&parties), Seat::Open), None);
    assert_eq!(Room::default().over_by(Held::by(&parties)), 0);
}

#[test]
fn the_whole_table_of_answers() {
    let open = State::Offered { places: 2, until: SOON };
    let late = State::Offered { places: 2, until: NOW };
    let here = Coming { places: 2 };
    for (state, yes, no) in [
        (Asking, Asking, Out),
        (Waiting, Waiting, Out),
        (open, here, Out),
        (late, Asking, Out),
        (here, here, Out),
        (Lapsed, Asking, Out),
        (Out, Asking, Out),
    ] {
        assert_eq!(state.answered(true, NOW), yes, "{state:?}");
        assert_eq!(state.answered(false, NOW), no, "{state:?}");
    }
}
