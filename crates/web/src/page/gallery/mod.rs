//! All reports at a glance: which question each answers, and what its answer looks like.

mod miniature;

use axum::response::Response;
use report::Report;

use super::frame::{Around, allowed, frame};
use super::framed;
use crate::ask::{Address, STAFF};
use crate::fault::Fault;
use crate::text::Words;
use crate::view::{Drawing, GalleryCard, GalleryGroup, GalleryPage, GalleryTexts, GalleryView};
use crate::visitor::Visitor;

pub use miniature::Miniatures;

pub async fn show(visitor: Visitor) -> Result<Response, Fault> {
    let now = visitor.app.moment().await?;
    let words = &visitor.words;
    let reports = allowed(&visitor);
    let drawings = miniature::drawings(&visitor, &now, &reports).await?;
    let (staff, patients): (Vec<_>, Vec<_>) =
        reports.into_iter().zip(drawings).partition(|(report, _)| STAFF.contains(&report.id));
    let card = |(report, drawing): (&'static Report, Drawing)| GalleryCard {
        href: Address::of(report).href(),
        icon: report.id.into(),
        title: words.report(report.id),
        question: words.report_question(report.id),
        drawings: vec![drawing],
    };
    let side_by_side = side_by_side(words, &staff);
    let group = |id: &str, reports: Vec<(&'static Report, Drawing)>| GalleryGroup {
        title: words.say(id),
        cards: reports.into_iter().map(card).collect(),
    };
    let mut groups = vec![group("frame-reports-patients", patients), group("frame-reports-staff", staff)];
    groups[1].cards.extend(side_by_side);
    groups.retain(|group| !group.cards.is_empty());
    let asked = if now.days.is_some() { "report-gallery-asked" } else { "gallery-nothing-yet" };
    let around = Around { entry: "/reports", title: words.say("frame-reports"), topic: "reports", has_charts: false };
    let page = GalleryPage {
        frame: frame(&visitor, &now, around),
        t: GalleryTexts::of(words),
        gallery: GalleryView { asked: words.say(asked), groups },
    };
    framed(&visitor, &page)
}

/// The page that has them all in one table, if any of them may be seen.
fn side_by_side(words: &Words, staff: &[(&'static Report, Drawing)]) -> Option<GalleryCard> {
    (!staff.is_empty()).then(|| GalleryCard {
        href: "/staff".into(),
        icon: "staff".into(),
        title: words.say("frame-staff"),
        question: words.say("staff-question"),
        drawings: staff.iter().map(|(_, drawing)| drawing.clone()).collect(),
    })
}
