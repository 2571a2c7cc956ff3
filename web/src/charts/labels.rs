//! Where names go: beside the lines of thresholds, and on the areas.

/// A line to be named above the picture.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Flag {
    /// Where the line stands.
    pub(super) x: f64,
    /// How wide its name is.
    pub(super) width: f64,
    /// The heavier is named rather than the lighter.
    pub(super) weight: i64,
}

/// Where a flag's name stands; where it stands over its line, the line ends below it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Place {
    /// Which flag, as an index.
    pub(super) flag: usize,
    /// The line, for the drawing.
    pub(super) x: f64,
    /// The left end of the name.
    pub(super) left: f64,
    /// The right end of the name.
    pub(super) right: f64,
    /// Above the picture, counted upwards from 0; the line reaches up to it.
    pub(super) lane: usize,
}

/// The room for names.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Room {
    pub(super) left: f64,
    pub(super) right: f64,
    pub(super) lanes: usize,
}

/// Between a line and its name, and between two names.
const GAP: f64 = 4.0;
/// How many places are tried before a set of names counts as too many.
const TRIES: u32 = 1_000;

/// Places as many of the heaviest flags as there is room for, so that no name covers another name
/// or a line. A name stands right of its line, or left of it near the right edge, or else over
/// it.
pub(super) fn place(flags: &[Flag], room: Room) -> Vec<Place> {
    let mut order: Vec<(usize, Flag)> = flags.iter().copied().enumerate().collect();
    order.sort_by_key(|&(index, flag)| (-flag.weight, index));
    let mut named: Vec<(usize, Flag)> = Vec::new();
    let mut places = Vec::new();
    for flag in order {
        let mut tried = named.clone();
        tried.push(flag);
        tried.sort_by(|a, b| b.1.x.total_cmp(&a.1.x));
        let mut placed = Vec::new();
        let mut tries = TRIES;
        if search(&tried, room, &mut placed, &mut tries) {
            (named, places) = (tried, placed);
        }
    }
    places.reverse();
    places
}

/// From the right to the left, each in the lowest lane that works out for the rest.
fn search(rest: &[(usize, Flag)], room: Room, placed: &mut Vec<Place>, tries: &mut u32) -> bool {
    let Some((&(flag, Flag { x, width, .. }), rest)) = rest.split_first() else { return true };
    for lane in 0..room.lanes {
        for left in [x + GAP, x - GAP - width, room.right - width] {
            if *tries == 0 {
                return false;
            }
            *tries -= 1;
            let place = Place { flag, x, left, right: left + width, lane };
            let inside = place.left >= room.left && place.right <= room.right;
            let near = place.left <= x + GAP && x - GAP <= place.right;
            if inside && near && placed.iter().all(|other| !clash(&place, other)) {
                placed.push(place);
                if search(rest, room, placed, tries) {
                    return true;
                }
                placed.pop();
            }
        }
    }
    false
}

fn clash(a: &Place, b: &Place) -> bool {
    let crossed = |name: &Place, line: &Place| {
        line.lane >= name.lane && name.left - GAP < line.x && line.x < name.right + GAP
    };
    let overlap = a.lane == b.lane && a.left < b.right + 2.0 * GAP && b.left < a.right + 2.0 * GAP;
    overlap || crossed(a, b) || crossed(b, a)
}

/// A piece of an area, between two heights.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Band {
    pub(super) left: f64,
    pub(super) right: f64,
    pub(super) top: f64,
    pub(super) bottom: f64,
}

/// The middle of a stretch of adjoining bands in which a name of this size has room: the roomiest,
/// where more than twice or three times the name hardly counts.
pub(super) fn spot(bands: &[Band], width: f64, height: f64) -> Option<(f64, f64)> {
    let mut best: Option<(f64, f64, f64)> = None;
    for (start, first) in bands.iter().enumerate() {
        let (mut top, mut bottom, mut end) = (first.top, first.bottom, first.left);
        for band in bands.iter().skip(start) {
            top = top.max(band.top);
            bottom = bottom.min(band.bottom);
            if bottom - top < height || band.left > end + 0.1 {
                break;
            }
            end = band.right;
            let long = end - first.left;
            let roomy = long.min(2.0 * width) * (bottom - top).min(3.0 * height) + long;
            if long >= width && best.is_none_or(|(most, ..)| roomy > most) {
                best = Some((roomy, first.left + long / 2.0, f64::midpoint(top, bottom)));
            }
        }
    }
    best.map(|(_, x, y)| (x, y))
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROOM: Room = Room { left: 0.0, right: 300.0, lanes: 3 };

    fn flag(x: f64, weight: i64) -> Flag {
        Flag { x, width: 100.0, weight }
    }

    #[test]
    fn close_lines_are_named_as_a_staircase() {
        let places = place(&[flag(20.0, 1), flag(40.0, 1), flag(60.0, 1)], ROOM);
        let lanes: Vec<_> = places.iter().map(|place| place.lane).collect();
        assert_eq!(lanes, [2, 1, 0]);
    }

    #[test]
    fn near_the_right_edge_the_name_stands_left_of_its_line() {
        let places = place(&[flag(290.0, 1)], ROOM);
        assert!((places[0].right - 286.0).abs() < 0.1, "{places:?}");
    }

    #[test]
    fn the_lightest_gives_way() {
        let flags: Vec<_> =
            (0..6).map(|index| flag(f64::from(index) * 10.0, index.into())).collect();
        let places = place(&flags, ROOM);
        let named: Vec<_> = places.iter().map(|place| place.flag).collect();
        assert_eq!(named, [3, 4, 5]);
        for (index, a) in places.iter().enumerate() {
            assert!(places.iter().skip(index + 1).all(|b| !clash(a, b)));
        }
    }

    #[test]
    fn a_long_name_stands_over_its_line() {
        let places = place(&[Flag { x: 150.0, width: 200.0, weight: 1 }], ROOM);
        assert!(places[0].left < 150.0 && places[0].right > 150.0, "{places:?}");
    }

    #[test]
    fn a_name_without_room_costs_no_other_its_place() {
        let places = place(&[flag(10.0, 1), Flag { x: 150.0, width: 400.0, weight: 2 }], ROOM);
        assert_eq!(places.len(), 1);
    }

    #[test]
    fn a_name_goes_where_there_is_most_room() {
        let band = |left: f64, top| Band { left, right: left + 10.0, top, bottom: 100.0 };
        let bands = [band(0.0, 90.0), band(10.0, 50.0), band(20.0, 60.0), band(40.0, 0.0)];
        assert_eq!(spot(&bands, 20.0, 30.0), Some((20.0, 80.0)));
        assert_eq!(spot(&bands, 25.0, 30.0), None);
    }
}
