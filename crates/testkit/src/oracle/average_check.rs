//! average-check: what people are ready to pay.

use super::sheet::{Sheet, cells};
use super::takings::Takings;
use super::view::View;

pub fn answer(view: &View) -> Sheet {
    let mut sheet = Sheet::new("step,checks,billed,average_check");
    let mut all = Takings::default();
    for (first, clip) in view.steps(view.asked_step()) {
        let mut takings = Takings::default();
        for receipt in view.counted_receipts().filter(|receipt| clip.contains(receipt.date)) {
            takings.add(receipt);
            all.add(receipt);
        }
        let checks = takings.checks(view);
        if checks[0] != "0" {
            sheet.row([cells![first], checks].concat());
        }
    }
    sheet.total([cells!["Total"], all.checks(view)].concat());
    sheet
}
