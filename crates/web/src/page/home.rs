//! The first page: what somebody of this role opens every morning.

use axum::response::Redirect;
use clinic::access::{Action, Role};

use crate::visitor::Visitor;

pub async fn first(visitor: Visitor) -> Redirect {
    let leads = matches!(visitor.user.role, Role::Owner | Role::Manager);
    Redirect::to(match () {
        () if !leads && visitor.may_any(Action::HaveTasks) => "/day",
        () if visitor.may_any(Action::SeeReports) => "/today",
        () if visitor.may_any(Action::SeeSchedule) => "/schedule",
        () if visitor.may_any(Action::SeePatients) => "/patients",
        () if visitor.may_any(Action::ReadAudit) => "/audit",
        () => "/help",
    })
}
