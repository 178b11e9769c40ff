//! When somebody can be booked: what is planned for a day, less who is away and what is booked.
//!
//! Times of a day are whole minutes since its midnight; a span is from its first minute to the one after its last.

use jiff::civil::{Date, Time};

use crate::LocalTime;
use crate::record::{Roster, RosterKind};

/// Of a day.
pub const DAY: Span = Span { from: 0, to: 24 * 60 };

/// What is booked without an end is taken to last so long.
pub const USUAL_MINUTES: i32 = 30;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    pub from: i32,
    pub to: i32,
}

impl Span {
    pub fn meets(self, other: Self) -> bool {
        self.from < other.to && other.from < self.to
    }

    pub fn holds(self, other: Self) -> bool {
        self.from <= other.from && other.to <= self.to
    }
}

/// What an employee's day was planned to be.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Planned {
    /// Whether working hours were ever entered for the employee; without any, nobody knows when they work.
    pub is_known: bool,
    /// Ascending, apart from each other, without what is away.
    pub work: Vec<Span>,
    /// Away, or the branch is closed: in the order of the roster.
    pub away: Vec<Away>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Away {
    pub span: Span,
    /// Whether it is the branch, or the clinic, that is closed.
    pub is_closed: bool,
    pub note: Option<String>,
}

impl Planned {
    /// Whether the employee is away in some part of a span.
    pub fn is_away(&self, span: Span) -> bool {
        self.away.iter().any(|away| away.span.meets(span))
    }

    /// Whether a span is within what is known to be worked.
    pub fn works(&self, span: Span) -> bool {
        self.work.iter().any(|work| work.holds(span))
    }
}

/// The day of an employee, by keys. `branch`: where the employee belongs; none: to no branch, for which only the clinic closes.
pub fn planned(rosters: &[Roster], employee: &str, branch: Option<&str>, on: Date) -> Planned {
    let is_own = |roster: &&Roster| roster.employee_id.as_deref() == Some(employee);
    let is_work = |roster: &&Roster| roster.kind == RosterKind::Work && is_own(roster);
    let mut away = Vec::new();
    for roster in rosters.iter().filter(|roster| roster.kind == RosterKind::Away && is_on(roster, on)) {
        let is_closed = roster.employee_id.is_none()
            && (roster.branch_id.is_none() || roster.branch_id.as_deref() == branch && branch.is_some());
        if is_closed || is_own(&roster) {
            away.push(Away { span: span(roster), is_closed, note: roster.note.clone() });
        }
    }
    let work = joined(rosters.iter().filter(is_work).filter(|roster| is_on(roster, on)).map(span).collect());
    let taken: Vec<Span> = away.iter().map(|away| away.span).collect();
    Planned { is_known: rosters.iter().any(|roster| is_work(&roster)), work: without(&work, &taken), away }
}

fn is_on(roster: &Roster, on: Date) -> bool {
    roster.from_on <= on
        && roster.until_on.is_none_or(|until| on <= until)
        && roster.weekday.is_none_or(|weekday| weekday == on.weekday().to_monday_one_offset())
}

fn span(roster: &Roster) -> Span {
    Span { from: roster.starts.map_or(DAY.from, minute), to: roster.ends.map_or(DAY.to, minute) }
}

/// Since midnight.
pub fn minute(time: Time) -> i32 {
    i32::from(time.hour()) * 60 + i32::from(time.minute())
}

/// `HH:MM`; `24:00` at the day's end.
pub fn clock(minute: i32) -> String {
    format!("{:02}:{:02}", minute.div_euclid(60), minute.rem_euclid(60))
}

/// The minutes of its day that a booking takes, one at least. Without an end it is taken to last as long as usual.
pub fn taken(starts_at: &LocalTime, ends_at: Option<&LocalTime>) -> Span {
    let whole = stretch(starts_at.date(), starts_at, ends_at);
    Span { to: whole.to.min(DAY.to), ..whole }
}

/// The minutes of a day that a booking takes of it: one that goes past midnight takes some of the next day. None: nothing.
pub fn taken_on(on: Date, starts_at: &LocalTime, ends_at: Option<&LocalTime>) -> Option<Span> {
    let whole = stretch(on, starts_at, ends_at);
    whole.meets(DAY).then(|| Span { from: whole.from.max(DAY.from), to: whole.to.min(DAY.to) })
}

/// From the beginning to the end of a booking, in minutes since a day's midnight: below zero before it, beyond [`DAY`] after it.
pub fn stretch(on: Date, starts_at: &LocalTime, ends_at: Option<&LocalTime>) -> Span {
    let midnight = on.at(0, 0, 0, 0);
    let since = |at: &LocalTime| i32::try_from(at.at().duration_since(midnight).as_mins()).unwrap_or(i32::MAX / 2);
    let from = since(starts_at);
    Span { from, to: ends_at.map_or(from + USUAL_MINUTES, since).max(from + 1) }
}

/// Those that meet or touch as one, ascending.
fn joined(mut spans: Vec<Span>) -> Vec<Span> {
    spans.retain(|span| span.from < span.to);
    spans.sort_unstable();
    let mut all: Vec<Span> = Vec::new();
    for span in spans {
        match all.last_mut() {
            Some(last) if span.from <= last.to => last.to = last.to.max(span.to),
            _ => all.push(span),
        }
    }
    all
}

/// What is left of spans that are apart, ascending.
pub fn without(spans: &[Span], taken: &[Span]) -> Vec<Span> {
    let taken = joined(taken.to_vec());
    let mut left = Vec::new();
    for span in spans {
        let mut from = span.from;
        for taken in taken.iter().filter(|taken| taken.meets(*span)) {
            if from < taken.from {
                left.push(Span { from, to: taken.from });
            }
            from = from.max(taken.to);
        }
        if from < span.to {
            left.push(Span { from, to: span.to });
        }
    }
    left
}

/// Beginnings at whole steps, ascending, from which so many minutes are open and not booked.
pub fn free(open: &[Span], booked: &[Span], minutes: i32, step: i32) -> Vec<i32> {
    let (minutes, step) = (minutes.max(1), step.max(1));
    let mut starts = Vec::new();
    for span in without(open, booked) {
        let mut at = (span.from + step - 1).div_euclid(step) * step;
        while at + minutes <= span.to {
            starts.push(at);
            at += step;
        }
    }
    starts
}

/// How many appointments of so many minutes each find room in free spans, in the order given: each begins at a whole step of the
/// first span that still holds it, and the first that none holds ends it.
pub fn room_for(free: &[Span], wanted: impl IntoIterator<Item = i32>, step: i32) -> usize {
    let step = step.max(1);
    let up = |minutes: i32| (minutes + step - 1).div_euclid(step) * step;
    let mut left: Vec<Span> = free.iter().map(|span| Span { from: up(span.from), ..*span }).collect();
    let mut takes = |minutes: i32| {
        let span = left.iter_mut().find(|span| span.to - span.from >= minutes)?;
        span.from = up(span.from + minutes);
        Some(())
    };
    wanted.into_iter().map_while(|minutes| takes(minutes.max(1))).count()
}

/// Side by side where they meet: of each span, in the order given, the number of its lane from 0; and how many lanes there are
/// (one at least).
pub fn lanes(spans: &[Span]) -> (Vec<usize>, usize) {
    let mut order: Vec<usize> = (0..spans.len()).collect();
    order.sort_by_key(|at| spans[*at]);
    let (mut ends, mut lane_of): (Vec<i32>, Vec<usize>) = (Vec::new(), vec![0; spans.len()]);
    for at in order {
        let lane = ends.iter().position(|end| *end <= spans[at].from).unwrap_or(ends.len());
        if lane == ends.len() {
            ends.push(0);
        }
        ends[lane] = spans[at].to;
        lane_of[at] = lane;
    }
    (lane_of, ends.len().max(1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::{date, time};

    fn hours(from: i32, to: i32) -> Span {
        Span { from: from * 60, to: to * 60 }
    }

    /// Every day of June 2025, from 8 to 12.
    fn roster(kind: RosterKind, employee: Option<&str>) -> Roster {
        Roster {
            id: "r1".into(),
            kind,
            employee_id: employee.map(str::to_owned),
            room_id: None,
            branch_id: None,
            weekday: None,
            from_on: date(2025, 6, 1),
            until_on: Some(date(2025, 6, 30)),
            starts: Some(time(8, 0, 0, 0)),
            ends: Some(time(12, 0, 0, 0)),
            note: None,
        }
    }

    fn work() -> Roster {
        roster(RosterKind::Work, Some("e1"))
    }

    #[test]
    fn hours_are_of_their_weekday_and_of_their_days() {
        let mondays = [Roster { weekday: Some(1), ..work() }];
        let on = |day| planned(&mondays, "e1", None, day).work;
        assert_eq!(on(date(2025, 6, 2)), [hours(8, 12)]);
        for other in [date(2025, 6, 3), date(2025, 5, 26), date(2025, 7, 7)] {
            assert_eq!(on(other), [], "{other}");
        }
        assert!(planned(&mondays, "e1", None, date(2025, 6, 3)).is_known, "a day off is known to be one");
        assert!(!planned(&mondays, "e2", None, date(2025, 6, 2)).is_known);
    }

    #[test]
    fn two_parts_of_a_day_are_one_where_they_touch() {
        let afternoon = |from| Roster { starts: Some(time(from, 0, 0, 0)), ends: None, ..work() };
        let on = |parts: &[Roster]| planned(parts, "e1", None, date(2025, 6, 2)).work;
        assert_eq!(on(&[afternoon(12), work()]), [hours(8, 24)]);
        assert_eq!(on(&[afternoon(13), work()]), [hours(8, 12), hours(13, 24)]);
    }

    #[test]
    fn who_is_away_does_not_work_and_a_closed_branch_is_its_own() {
        let mut away = roster(RosterKind::Away, Some("e1"));
        away.starts = Some(time(10, 0, 0, 0));
        let day = planned(&[work(), away.clone()], "e1", Some("b1"), date(2025, 6, 2));
        assert_eq!((day.work.as_slice(), day.is_away(hours(11, 13))), ([hours(8, 10)].as_slice(), true));
        assert!(!day.is_away(hours(8, 10)) && day.works(hours(9, 10)) && !day.works(hours(9, 11)));
        let closed = Roster { employee_id: None, branch_id: Some("b1".into()), ..away.clone() };
        let at = |branch| planned(&[work(), closed.clone()], "e1", branch, date(2025, 6, 2)).away.len();
        assert_eq!([at(Some("b1")), at(Some("b2")), at(None)], [1, 0, 0]);
        let everywhere = [Roster { employee_id: None, ..away }];
        assert!(planned(&everywhere, "e1", None, date(2025, 6, 2)).away[0].is_closed);
    }

    #[test]
    fn a_free_time_begins_at_a_step_and_lasts_long_enough() {
        let open = [Span { from: 8 * 60 + 5, to: 10 * 60 }];
        let booked = [Span { from: 8 * 60 + 45, to: 9 * 60 }];
        assert_eq!(free(&open, &booked, 30, 15), [8 * 60 + 15, 9 * 60, 9 * 60 + 15, 9 * 60 + 30]);
        assert_eq!(free(&open, &booked, 61, 15), []);
    }

    /// Whatever is open and booked: a time is free if, and only if, all its minutes are open and none is booked.
    #[test]
    fn free_times_are_those_that_a_look_at_every_minute_finds() {
        let mut dice: u32 = 7;
        let mut roll = |sides: i32| {
            dice = dice.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            i32::try_from(dice >> 16).expect("it fits") % sides
        };
        for _ in 0..300 {
            let mut spans = |most| -> Vec<Span> {
                let count = roll(most);
                (0..count)
                    .map(|_| {
                        let from = roll(80);
                        Span { from, to: from + roll(30) }
                    })
                    .collect()
            };
            let (open, booked) = (joined(spans(4)), spans(5));
            let (minutes, step) = (1 + roll(20), 1 + roll(9));
            let is_in = |spans: &[Span], at| spans.iter().any(|span| span.from <= at && at < span.to);
            let is_free = |start: &i32| {
                start % step == 0 && (*start..start + minutes).all(|at| is_in(&open, at) && !is_in(&booked, at))
            };
            let expected: Vec<i32> = (0..120).filter(is_free).collect();
            assert_eq!(free(&open, &booked, minutes, step), expected, "{open:?} {booked:?} {minutes} {step}");
        }
    }

    #[test]
    fn as_many_are_invited_as_find_room() {
        let free = [Span { from: 8 * 60 + 5, to: 9 * 60 }, hours(10, 11)];
        let room = |wanted: &[i32]| room_for(&free, wanted.iter().copied(), 15);
        assert_eq!(room(&[]), 0);
        assert_eq!(room(&[30, 30, 30, 30]), 3, "a quarter past eight to nine holds one, the hour at ten two");
        assert_eq!(room(&[40, 15, 60]), 2, "forty minutes and a quarter of an hour: nothing before ten is left");
        assert_eq!(room(&[40, 60, 1]), 2);
        assert_eq!(room(&[61, 15]), 0, "whoever comes first is not passed over");
        assert_eq!(room_for(&[], [15], 15), 0);
    }

    #[test]
    fn what_meets_stands_side_by_side() {
        let spans = [hours(9, 11), hours(8, 10), hours(10, 12), hours(12, 13)];
        assert_eq!(lanes(&spans), (vec![1, 0, 0, 0], 2));
        assert_eq!(lanes(&[]), (vec![], 1));
    }

    #[test]
    fn a_booking_takes_its_minutes_whatever_is_known_of_its_end() {
        let time = |text: &str| LocalTime::parse(text).expect("a time");
        let takes = |ends: Option<&str>| taken(&time("2025-06-16T23:40"), ends.map(time).as_ref());
        let from = 23 * 60 + 40;
        assert_eq!(takes(Some("2025-06-16T23:50")), Span { from, to: from + 10 });
        for end in [None, Some("2025-06-17T00:10")] {
            assert_eq!(takes(end), Span { from, to: DAY.to }, "{end:?}");
        }
        assert_eq!(takes(Some("2025-06-16T23:00")), Span { from, to: from + 1 }, "a wrong end takes a minute");
    }

    #[test]
    fn what_goes_past_midnight_takes_some_of_the_next_day() {
        let time = |text: &str| LocalTime::parse(text).expect("a time");
        let (from, to) = (time("2025-06-16T23:40"), time("2025-06-17T00:25"));
        let takes = |on, ends: Option<&LocalTime>| taken_on(on, &from, ends);
        assert_eq!(takes(date(2025, 6, 16), Some(&to)), Some(Span { from: 23 * 60 + 40, to: DAY.to }));
        assert_eq!(takes(date(2025, 6, 17), Some(&to)), Some(Span { from: 0, to: 25 }));
        assert_eq!(takes(date(2025, 6, 17), None), Some(Span { from: 0, to: 10 }), "as long as usual");
        assert_eq!(takes(date(2025, 6, 17), Some(&time("2025-06-17T00:00"))), None, "midnight is its end");
        for on in [date(2025, 6, 15), date(2025, 6, 18)] {
            assert_eq!(takes(on, Some(&to)), None, "{on}");
        }
    }

    #[test]
    fn a_minute_is_written_as_a_clock_shows_it() {
        assert_eq!([clock(0), clock(minute(time(9, 5, 0, 0))), clock(DAY.to)], ["00:00", "09:05", "24:00"]);
    }
}
