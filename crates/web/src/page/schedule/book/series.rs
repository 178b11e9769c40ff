//! Bookings that are made together: every so many weeks, and moved together later.

use clinic::LocalTime;
use clinic::record::Visit;
use clinic::time::parse_date;
use jiff::ToSpan;
use jiff::civil::DateTime;

use crate::draft::Draft;

/// Weeks from one booking of a series to the next.
pub const EVERY: [i64; 7] = [1, 2, 3, 4, 6, 8, 12];
/// The bookings of a series.
pub const MOST_TIMES: i64 = 52;

/// When the others of a series begin: every so many weeks, so many in all or until a day.
pub fn series(draft: &Draft, first: Option<&LocalTime>) -> Result<Vec<LocalTime>, (&'static str, &'static str)> {
    let every = match (draft.get("every"), first) {
        ("", _) | (_, None) => return Ok(Vec::new()),
        (text, Some(_)) => text.parse().ok().filter(|weeks| EVERY.contains(weeks)).ok_or(("every", "flaw-choice"))?,
    };
    let flaw = ("times", "book-flaw-times");
    let times = match draft.get("times") {
        "" => None,
        text => Some(text.parse().ok().filter(|times| (2..=MOST_TIMES).contains(times)).ok_or(flaw)?),
    };
    let until = match draft.get("until") {
        "" => None,
        text => Some(parse_date(text).ok_or(("until", "directory-flaw-day"))?),
    };
    if times.is_none() && until.is_none() {
        return Err(flaw);
    }
    let mut later = Vec::new();
    for nth in 1..times.unwrap_or(MOST_TIMES + 1) {
        let at = first.and_then(|first| first.at().checked_add((nth * every).weeks()).ok());
        let Some(at) = at.filter(|at| until.is_none_or(|until| at.date() <= until)) else { break };
        later.extend(LocalTime::parse(&at.strftime("%Y-%m-%dT%H:%M").to_string()));
    }
    let fits = (1..MOST_TIMES).contains(&i64::try_from(later.len()).unwrap_or(MOST_TIMES));
    if fits { Ok(later) } else { Err(flaw) }
}

/// Another of its series goes as far as one went, and to the same doctor and room where that went to another. None: beyond the
/// calendar.
pub fn along(other: &Visit, was: &Visit, is: &Visit) -> Option<Visit> {
    let local = |at: DateTime| LocalTime::parse(&at.strftime("%Y-%m-%dT%H:%M").to_string());
    let shift = is.starts_at.at().duration_since(was.starts_at.at());
    let starts_at = other.starts_at.at().checked_add(shift).ok().and_then(local)?;
    let length = is.ends_at.as_ref().map(|end| end.at().duration_since(is.starts_at.at()));
    let ends_at = length.and_then(|length| starts_at.at().checked_add(length).ok()).and_then(local);
    let mut moved = Visit { starts_at, ends_at, ..other.clone() };
    if is.employee_id != was.employee_id {
        moved.employee_id.clone_from(&is.employee_id);
        moved.department_id.clone_from(&is.department_id);
    }
    if is.desk.room_id != was.desk.room_id {
        moved.desk.room_id.clone_from(&is.desk.room_id);
    }
    Some(moved)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_series_is_every_so_many_weeks_so_often_or_until_a_day() {
        let first = LocalTime::parse("2026-01-05T09:00").expect("a time");
        let of = |every: &str, times: &str, until: &str| {
            let draft = Draft::default().with("every", every).with("times", times).with("until", until);
            let later = series(&draft, Some(&first));
            later.map(|later| later.iter().map(|at| at.as_str().to_owned()).collect::<Vec<_>>())
        };
        assert_eq!(of("2", "3", ""), Ok(vec!["2026-01-19T09:00".to_owned(), "2026-02-02T09:00".to_owned()]));
        assert_eq!(of("1", "", "2026-01-12"), Ok(vec!["2026-01-12T09:00".to_owned()]));
        assert_eq!(of("1", "9", "2026-01-12").map(|later| later.len()), Ok(1), "whichever comes first");
        assert_eq!(of("", "9", ""), Ok(Vec::new()), "not repeated");
        for (every, times, until) in
            [("1", "", ""), ("1", "1", ""), ("1", "53", ""), ("1", "", "2026-01-06"), ("1", "", "2036-01-01")]
        {
            assert_eq!(of(every, times, until), Err(("times", "book-flaw-times")), "{every} {times} {until}");
        }
        assert_eq!(of("5", "3", ""), Err(("every", "flaw-choice")));
    }
}
