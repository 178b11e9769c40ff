//! movement: new, back, lost, and whether it balances.

use super::sheet::{Sheet, cells};
use super::view::View;
use clinic::period::days_after;
use jiff::civil::Date;

pub fn answer(view: &View) -> Sheet {
    let active_days = view.question.number("active-days").unwrap_or(365);
    let lives: Vec<Vec<Date>> =
        view.visits_by_patient().into_values().map(|visits| visits.iter().map(|visit| visit.date).collect()).collect();
    let active = |visits: &[Date], day: Date| {
        let earliest = days_after(day, 1 - active_days);
        visits.iter().any(|date| earliest <= *date && *date <= day)
    };

    let mut sheet = Sheet::new("step,start,new,came_back,lost,end");
    let (mut first_start, mut all_new, mut all_back, mut all_lost, mut last_end) = (None, 0, 0, 0, 0);
    for (step, clip) in view.steps(view.asked_step()) {
        let (mut start, mut new, mut came_back, mut lost, mut end) = (0, 0, 0, 0, 0);
        for visits in &lives {
            let (before, after) = (active(visits, days_after(clip.from, -1)), active(visits, clip.to));
            start += i64::from(before);
            end += i64::from(after);
            match (before, after) {
                (false, true) if visits[0] >= clip.from => new += 1,
                (false, true) => came_back += 1,
                (true, false) => lost += 1,
                _ => {}
            }
        }
        sheet.row(cells![step, start, new, came_back, lost, end]);
        first_start.get_or_insert(start);
        all_new += new;
        all_back += came_back;
        all_lost += lost;
        last_end = end;
    }
    sheet.total(cells!["Total", first_start.unwrap_or(0), all_new, all_back, all_lost, last_end]);
    sheet
}
