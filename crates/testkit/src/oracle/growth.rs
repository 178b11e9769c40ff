//! growth: is the client base growing.

use super::sheet::{Sheet, cells, percent};
use super::takings::count;
use super::view::View;
use clinic::Period;
use jiff::civil::Date;

pub fn answer(view: &View) -> Sheet {
    let joined: Vec<Date> = match view.question.choice("count") {
        "registered" => view.patients().map(|patient| patient.registered_on).collect(),
        _ => view.patients().filter_map(|patient| view.first_visit(&patient.id)).collect(),
    };
    let new = |clip: Period| count(joined.iter().filter(|date| clip.contains(**date)).count());
    let departures = view.departures();

    let mut sheet = Sheet::new("month,new_patients,year_before,change,change_percent,left,base_at_end");
    let (mut all_new, mut all_before, mut all_left, mut base) = (0, 0, 0, 0);
    for month in view.months() {
        // The whole month, also beyond the period, but never beyond as-of.
        let clip = Period { from: month, to: month.last_of_month().min(view.as_of) };
        let (now, before) = (new(clip), new(clip.shifted_months(-12)));
        let left = count(departures.iter().filter(|departure| clip.contains(departure.left_on)).count());
        base = count(joined.iter().filter(|date| **date <= clip.to).count());
        sheet.row(cells![
            month.strftime("%Y-%m"),
            now,
            before,
            now - before,
            percent(now - before, before),
            left,
            base
        ]);
        all_new += now;
        all_before += before;
        all_left += left;
    }
    let change = all_new - all_before;
    sheet.total(cells!["Total", all_new, all_before, change, percent(change, all_before), all_left, base]);
    sheet
}
