//! Charts: of an answer, as data ([`Spec`]) for the page's script, and drawn by the server for everything else.

mod catalog;
mod describe;
mod draw;
mod scale;
mod sheet;
mod spec;
#[cfg(test)]
mod tests;

pub use catalog::views;
pub use draw::{Size, draw, figure};
pub use sheet::{FEW, Sheet};
pub use spec::{Kind, Shape, Spec};

use report::{Answer, Question};

use crate::ask::Address;
use crate::text::Words;

/// The charts of an answer, the most telling first; none where there is nothing to see.
///
/// `address` is the page's own, from which the addresses of people are made. Totals are taken from the answer's total row, and
/// rows are in the report's own order, not in one that the page was sorted by.
pub fn charts(words: &Words, address: &Address, question: &Question, answer: &Answer) -> Vec<Spec> {
    let sheet = sheet::Sheet { words, address, question, answer };
    catalog::charts(&sheet)
}
