//! From one page of a table to the next, and all its rows at once, as they are printed.

use std::ops::Range;

use clinic::access::Action;

use crate::ask::{Address, Look, MOST_AT_ONCE, ROWS};
use crate::text::Words;
use crate::view::{Link, Note, Pages};
use crate::visitor::Visitor;

/// None where all rows fit on a page anyway.
pub fn pages(words: &Words, address: &Address, shown: Range<usize>, all: usize) -> Option<Pages> {
    if all <= ROWS {
        return None;
    }
    let page = shown.start / ROWS + 1;
    let to = |page: usize| address.looking(|look: &mut Look| look.page = page).href();
    Some(Pages {
        text: words.say_with(
            "common-page-of",
            &[("first", (shown.start + 1).into()), ("last", shown.end.into()), ("all", all.into())],
        ),
        back: (page > 1).then(|| to(page - 1)),
        next: (!address.look.is_all() && shown.end < all).then(|| to(page + 1)),
    })
}

/// Where all rows were asked for and there are more than a page takes: they are in the file.
pub fn cut(visitor: &Visitor, address: &Address, all: usize) -> Option<Note> {
    if !address.look.is_all() || all <= MOST_AT_ONCE {
        return None;
    }
    let words = &visitor.words;
    let note = Note::warn(words.say_with("report-print-most", &[("most", MOST_AT_ONCE.into()), ("all", all.into())]));
    Some(if visitor.may_any(Action::Export) {
        note.linked(Link::new(address.file("xlsx"), words.say("report-export-xlsx")))
    } else {
        note
    })
}
