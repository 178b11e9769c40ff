//! The first page: what somebody of this role opens every morning.

use axum::response::Redirect;
use clinic::access::Action;

use crate::visitor::Visitor;

pub async fn first(visitor: Visitor) -> Redirect {
    Redirect::to(match () {
        () if visitor.may_any(Action::SeeReports) => "/today",
        () if visitor.may_any(Action::SeeSchedule) => "/schedule",
        () if visitor.may_any(Action::SeePatients) => "/patients",
        () if visitor.may_any(Action::ReadAudit) => "/audit",
        () => "/help",
    })
}
