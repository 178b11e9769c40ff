//! activity: how many different people come.

use super::sheet::{Sheet, average, cells, percent};
use super::takings::count;
use super::view::View;
use clinic::Period;
use std::collections::BTreeSet;

pub fn answer(view: &View) -> Sheet {
    let mut sheet =
        Sheet::new("step,patients,visits,visits_per_patient,new,returning,compared_patients,change_percent");
    for (first, clip) in view.steps(view.asked_step()) {
        sheet.row([cells![first], figures(view, clip)].concat());
    }
    if let Some(period) = view.period() {
        sheet.total([cells!["Total"], figures(view, period)].concat());
    }
    sheet
}

fn figures(view: &View, clip: Period) -> Vec<String> {
    let (patients, visits) = people(view, clip);
    let is_new = |id: &&&str| view.first_visit(id).is_some_and(|date| clip.contains(date));
    let new = count(patients.iter().filter(is_new).count());
    let number = count(patients.len());
    let compared = shifted_back(view, clip).map(|clip| count(people(view, clip).0.len()));
    cells![
        number,
        visits,
        average(visits, number),
        new,
        number - new,
        compared.map_or(String::new(), |compared| compared.to_string()),
        compared.map_or(String::new(), |compared| percent(number - compared, compared)),
    ]
}

/// Different people of the counted visits of a clip, which may lie before the period, and how many visits.
fn people<'a>(view: &View<'a>, clip: Period) -> (BTreeSet<&'a str>, i64) {
    let visits: Vec<_> = view.visits().filter(|visit| visit.counted && clip.contains(visit.date)).collect();
    (visits.iter().map(|visit| visit.patient.id.as_str()).collect(), count(visits.len()))
}

fn shifted_back(view: &View, clip: Period) -> Option<Period> {
    let asked = view.question.period?;
    match view.question.choice("compare") {
        "previous" => Some(match asked.whole_months() {
            Some(months) => clip.shifted_months(-months),
            None => clip.shifted_days(-asked.days()),
        }),
        "year-before" => Some(clip.shifted_months(-12)),
        _ => None,
    }
}
