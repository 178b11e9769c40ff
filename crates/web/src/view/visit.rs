//! One booking, and what can be done with it.

use askama::Template;

use super::{Act, Fact, Field, FormView, Frame, Link, Note, Part};

texts! {
    /// The words of a booking.
    VisitTexts {
        facts = "visit-facts",
        acts = "visit-acts",
        change = "visit-change",
        more = "form-more",
        similar = "similar-title",
    }
}

#[derive(Clone, Debug, Default, Template)]
#[template(path = "visit.html")]
pub struct VisitPage {
    pub frame: Frame,
    pub t: VisitTexts,
    pub visit: VisitView,
}

#[derive(Clone, Debug, Default)]
pub struct VisitView {
    /// The day that it is on.
    pub back: Link,
    /// The patient's.
    pub card: Link,
    /// When, and how it stands.
    pub asked: String,
    /// Where everything is sent to.
    pub href: String,
    /// Of what is done by a press.
    pub form_key: String,
    pub acts: Vec<Act>,
    /// Where it is completed.
    pub complete: Option<Link>,
    /// Of a receipt: where what is wrong with it is put right. Of who did not come: where they are booked again.
    pub corrections: Vec<Link>,
    pub notes: Vec<Note>,
    pub waive: Option<Waive>,
    pub facts: Vec<Fact>,
    /// Time, doctor, plan: none where nothing can be changed any more.
    pub form: Option<FormView>,
}

/// Letting somebody in who has not paid in advance.
#[derive(Clone, Debug, Default)]
pub struct Waive {
    pub reason: Field,
    pub label: String,
}
