//! Miniatures: charts as marks without a figure or a word, kept so that nineteen reports make one quick page.
//!
//! A miniature that the books have outrun is shown for a minute at most, while it is drawn anew behind the page. Pages with
//! figures never show anything old.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use report::Report;

use crate::ask::Address;
use crate::chart::{self, Size};
use crate::clock::Moment;
use crate::fault::Fault;
use crate::page::answered::ask;
use crate::view::Drawing;
use crate::visitor::Visitor;

/// What has been drawn, for everybody who may see the same.
#[derive(Default)]
pub struct Miniatures(Mutex<HashMap<Of, Kept>>);

/// What decides a miniature. It has no words, so that languages share it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Of {
    report: &'static str,
    day: Date,
    /// Filters that are forced upon the visitor.
    forced: Vec<(String, String)>,
}

struct Kept {
    drawing: Drawing,
    /// Number of the last change that it contains.
    seq: i64,
    /// Up to which change it is drawn already, or just now.
    drawn_up_to: i64,
    at: Timestamp,
}

#[derive(Debug, PartialEq, Eq)]
enum Found {
    /// To be shown.
    Good(Drawing),
    /// To be shown and drawn anew.
    Old(Drawing),
    Nothing,
}

const OLDEST: SignedDuration = SignedDuration::from_mins(1);
/// Of some kilobytes each.
const MOST: usize = 2_000;

impl Miniatures {
    /// Says that it is old to one who asks: the others need not draw it, too.
    fn find(&self, of: &Of, seq: i64, at: Timestamp) -> Found {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(kept) = all.get_mut(of) else {
            return Found::Nothing;
        };
        let drawing = kept.drawing.clone();
        if kept.seq == seq {
            Found::Good(drawing)
        } else if at.duration_since(kept.at) > OLDEST {
            Found::Nothing
        } else if kept.drawn_up_to == seq {
            Found::Good(drawing)
        } else {
            kept.drawn_up_to = seq;
            Found::Old(drawing)
        }
    }

    /// Yesterday's go.
    fn keep(&self, of: Of, drawing: Drawing, seq: i64, at: Timestamp) {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.retain(|known, _| known.day == of.day);
        if all.len() >= MOST {
            all.clear();
        }
        all.insert(of, Kept { drawing, seq, drawn_up_to: seq, at });
    }
}

/// One a report, in their order.
pub async fn drawings(visitor: &Visitor, now: &Moment, reports: &[&'static Report]) -> Result<Vec<Drawing>, Fault> {
    enum Begun {
        Drawn(Drawing),
        Drawing(tokio::task::JoinHandle<Result<Drawing, Fault>>),
    }
    let seq = visitor.app.books().seq().await?;
    let mut begun = Vec::new();
    for report in reports {
        let Some(forced) = visitor.limits.apply(report, &[]) else {
            return Err(Fault::NotFound);
        };
        let of = Of { report: report.id, day: now.today, forced };
        let found = visitor.app.miniatures.find(&of, seq, now.at);
        let draw = || tokio::spawn(drawn(visitor.clone(), now.clone(), report, of.clone()));
        begun.push(match found {
            Found::Good(drawing) => Begun::Drawn(drawing),
            Found::Old(drawing) => {
                draw();
                Begun::Drawn(drawing)
            }
            Found::Nothing => Begun::Drawing(draw()),
        });
    }
    let mut drawings = Vec::new();
    for begun in begun {
        drawings.push(match begun {
            Begun::Drawn(drawing) => drawing,
            // Of what panicked only that it did is told: the message may hold anything.
            Begun::Drawing(task) => task.await.map_err(|_| Fault::internal(&"a miniature panicked"))??,
        });
    }
    Ok(drawings)
}

/// Asks as the report's page does when nothing is chosen, which is of the last twelve months.
async fn drawn(visitor: Visitor, now: Moment, report: &'static Report, of: Of) -> Result<Drawing, Fault> {
    let asked = ask(&visitor, &now, Address::of(report)).await?;
    let charts = chart::charts(&visitor.words, &asked.address, &asked.question, &asked.answer);
    let drawing = Drawing(charts.first().map(|spec| chart::draw(spec, Size::Mini)).unwrap_or_default());
    visitor.app.miniatures.keep(of, drawing.clone(), asked.answer.freshness.seq, now.at);
    Ok(drawing)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn of(day: i8) -> Of {
        Of { report: "growth", day: date(2026, 6, day), forced: Vec::new() }
    }

    fn second(second: i64) -> Timestamp {
        Timestamp::from_second(second).expect("a moment")
    }

    fn drawing(text: &str) -> Drawing {
        Drawing(text.into())
    }

    #[test]
    fn an_old_miniature_is_shown_for_a_minute_and_drawn_anew_by_one() {
        let all = Miniatures::default();
        assert_eq!(all.find(&of(1), 7, second(0)), Found::Nothing);
        all.keep(of(1), drawing("a"), 7, second(0));
        assert_eq!(all.find(&of(1), 7, second(9_999)), Found::Good(drawing("a")));
        assert_eq!(all.find(&of(1), 8, second(60)), Found::Old(drawing("a")));
        assert_eq!(all.find(&of(1), 8, second(60)), Found::Good(drawing("a")));
        assert_eq!(all.find(&of(1), 9, second(60)), Found::Old(drawing("a")));
        assert_eq!(all.find(&of(1), 9, second(61)), Found::Nothing);
        all.keep(of(1), drawing("b"), 9, second(61));
        assert_eq!(all.find(&of(1), 9, second(61)), Found::Good(drawing("b")));
    }

    #[test]
    fn everybody_sees_what_is_theirs() {
        let all = Miniatures::default();
        all.keep(of(1), drawing("a"), 7, second(0));
        let doctor = Of { forced: vec![("employee".into(), "e1".into())], ..of(1) };
        assert_eq!(all.find(&doctor, 7, second(0)), Found::Nothing);
    }

    #[test]
    fn yesterdays_are_forgotten() {
        let all = Miniatures::default();
        all.keep(of(1), drawing("a"), 7, second(0));
        all.keep(of(2), drawing("b"), 7, second(9));
        assert_eq!(all.find(&of(1), 7, second(9)), Found::Nothing);
    }
}
