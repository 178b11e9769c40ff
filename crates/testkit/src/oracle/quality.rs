//! quality: what patients say of the work.

use super::booking::Key;
use super::sheet::{Sheet, average, cells, percent};
use super::view::View;
use std::collections::BTreeMap;

#[derive(Default)]
struct Opinion {
    ratings: i64,
    scores: i64,
    low: i64,
    with_comment: i64,
    /// How many ratings have a score of 1, of 2 and so on.
    of_score: [i64; 5],
}

pub fn answer(view: &View) -> Sheet {
    let mut rows: BTreeMap<Key, Opinion> = BTreeMap::new();
    let mut all = Opinion::default();
    for rating in view.org.ratings.iter().filter(|rating| view.in_period(rating.rated_at.date())) {
        let receipt = view.booking(&rating.visit_id).filter(|booking| booking.counted && view.is_receipt(booking));
        let Some(receipt) = receipt else { continue };
        let key = (receipt.employee.name.clone(), receipt.employee.id.clone());
        for opinion in [rows.entry(key).or_default(), &mut all] {
            opinion.ratings += 1;
            opinion.scores += i64::from(rating.score);
            opinion.low += i64::from(rating.score <= 2);
            opinion.with_comment += i64::from(rating.comment.is_some());
            opinion.of_score[usize::try_from(rating.score - 1).expect("scores are 1 to 5")] += 1;
        }
    }
    let by_score = view.question.choice("by") == "employee-score";
    let cells = |opinion: &Opinion| if by_score { opinion.scores() } else { opinion.figures() };
    let mut sheet = Sheet::new(if by_score {
        "employee_id,employee,score_1,score_2,score_3,score_4,score_5,ratings"
    } else {
        "employee_id,employee,ratings,average_score,low,low_percent,with_comment"
    });
    for ((name, id), opinion) in &rows {
        sheet.row([cells![id, name], cells(opinion)].concat());
    }
    sheet.total([cells!["", "Total"], cells(&all)].concat());
    sheet
}

impl Opinion {
    fn scores(&self) -> Vec<String> {
        let counts = self.of_score.iter().chain([&self.ratings]);
        counts.map(ToString::to_string).collect()
    }

    fn figures(&self) -> Vec<String> {
        cells![
            self.ratings,
            average(self.scores, self.ratings),
            self.low,
            percent(self.low, self.ratings),
            self.with_comment
        ]
    }
}
