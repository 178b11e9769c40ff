//! What a front desk does with money: a visit is completed with what was done, what is owed is paid, and each has its slip; the
//! day's money is counted.

mod bonus;
mod cash;
mod complete;
mod correct;
mod gift;
mod lines;
mod pay;
mod reason;
mod refund;
mod sell;
mod sheet;
mod slip;
mod taken;

use axum::response::{IntoResponse, Redirect, Response};
use books::Tx;
use books::deed::{FormKey, Once};
use books::money::Desk;
use clinic::LocalTime;

pub use bonus::show as bonus;
pub use cash::{close as close_cash, sheet as closing, show as cash};
pub use complete::{save as complete, show as to_complete, to_be_completed};
pub use correct::{correct, links as correct_links, take_back, to_correct, to_take_back};
pub use gift::{ACT as GIFT, act as to_gift, ask as ask_gift, save as gift};
pub use pay::{href as pay_href, save as pay, show as to_pay};
pub use refund::{href as refund_href, save as refund, show as to_refund};
pub use sell::{save as sell, show as to_sell};
pub use slip::show as slip;

use super::patient;
use crate::clock::Now;
use crate::fault::Fault;
use crate::text::Words;
use crate::visitor::Visitor;

/// Begins to write what a form says; the answer, where it was taken before.
async fn begin(visitor: &Visitor, action: &str, key: &FormKey) -> Result<Result<Box<Tx>, Response>, Fault> {
    let once = visitor.app.books().write_once(visitor.actor(), action, visitor.user.id, key).await?;
    Ok(match once {
        Once::Write(tx) => Ok(tx),
        Once::Done(href) => Err(Redirect::to(&href).into_response()),
    })
}

/// As it stands on slips.
fn desk(visitor: &Visitor, now: &Now) -> Desk {
    Desk { name: visitor.user.name.clone(), branch: patient::branch(visitor, now) }
}

/// A day and what the clock showed.
fn moment(words: &Words, at: &LocalTime) -> String {
    format!("{}, {}", words.day(at.date()), at.at().strftime("%H:%M"))
}
