//! Every address there is, and what it asks of whoever comes.

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::StatusCode;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::response::IntoResponse;
use axum::routing::{MethodRouter, get, post};
use clinic::access::Action;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::csrf::CsrfLayer;
use tower_http::timeout::TimeoutLayer;

use crate::access::{link, sign_in};
use crate::fault::{self, Fault};
use crate::state::Shared;
use crate::visitor::Needs::{self, Either, Nothing, SignIn, To};
use crate::visitor::let_in;
use crate::{asset, health, measure, page, security};

pub struct Route {
    pub path: &'static str,
    /// `GET` or `POST`.
    pub method: &'static str,
    pub needs: Needs,
    handler: fn() -> MethodRouter<Shared>,
}

const fn looks(path: &'static str, needs: Needs, handler: fn() -> MethodRouter<Shared>) -> Route {
    Route { path, method: "GET", needs, handler }
}

const fn does(path: &'static str, needs: Needs, handler: fn() -> MethodRouter<Shared>) -> Route {
    Route { path, method: "POST", needs, handler }
}

const REPORTS: Needs = Either(Action::SeeReports, Action::SeeStaffReports);
const PATIENTS: Needs = To(Action::SeePatients);
const SCHEDULE: Needs = To(Action::SeeSchedule);
const BOOK: Needs = To(Action::Book);
const CARDS: Needs = To(Action::EditPatients);
const CORRECTS: Needs = To(Action::CorrectMoney);
const JOINS: Needs = To(Action::JoinPatients);
const TASKS: Needs = To(Action::HaveTasks);

pub static ROUTES: &[Route] = &[
    looks("/", SignIn, || get(page::home::first)),
    looks("/assets/{name}", Nothing, || get(asset::serve)),
    looks("/healthz", Nothing, || get(health::is_alive)),
    looks("/readyz", Nothing, || get(health::is_ready)),
    looks("/sign-in", Nothing, || get(sign_in::show)),
    does("/sign-in", Nothing, || post(sign_in::sign_in)),
    does("/sign-out", SignIn, || post(sign_in::sign_out)),
    does("/lock", SignIn, || post(sign_in::lock)),
    looks("/link/{token}", Nothing, || get(link::show)),
    does("/link/{token}", Nothing, || post(link::take)),
    looks("/language/{code}", Nothing, || get(page::preference::language_outside)),
    does("/preference", SignIn, || post(page::preference::set)),
    looks("/day", TASKS, || get(page::tasks::day)),
    does("/day", TASKS, || post(page::tasks::leave_day)),
    looks("/recalls", CARDS, || get(page::recalls::show)),
    does("/recalls", CARDS, || post(page::recalls::act)),
    looks("/visits/{key}/rate", CARDS, || get(page::rate::show)),
    does("/visits/{key}/rate", CARDS, || post(page::rate::save)),
    looks("/tasks", TASKS, || get(page::tasks::list)),
    does("/tasks", TASKS, || post(page::tasks::create)),
    looks("/tasks/new", TASKS, || get(page::tasks::new)),
    looks("/tasks/badge", TASKS, || get(page::tasks::badge)),
    looks("/tasks/control", To(Action::ControlTasks), || get(page::tasks::control)),
    does("/tasks/many", TASKS, || post(page::tasks::save_many)),
    looks("/tasks/{key}", TASKS, || get(page::tasks::show)),
    does("/tasks/{key}", TASKS, || post(page::tasks::act)),
    looks("/today", REPORTS, || get(page::today::show)),
    looks("/reports", REPORTS, || get(page::gallery::show)),
    looks("/reports/{id}", REPORTS, || get(page::report::show)),
    looks("/reports/{id}/{people}", REPORTS, || get(page::people::show)),
    does("/reports/{id}/{people}", PATIENTS, || post(page::people::act)),
    looks("/staff", To(Action::SeeStaffReports), || get(page::staff::show)),
    looks("/palette", SignIn, || get(page::palette::find)),
    looks("/patients", PATIENTS, || get(page::patients::show)),
    looks("/patients/{key}", PATIENTS, || get(page::patient::show)),
    looks("/patients/{key}/statement", PATIENTS, || get(page::patient::statement)),
    looks("/register", CARDS, || get(page::patient::register)),
    does("/register", CARDS, || post(page::patient::save_newcomer)),
    looks("/patients/{key}/edit", CARDS, || get(page::patient::edit)),
    does("/patients/{key}/edit", CARDS, || post(page::patient::save)),
    looks("/patients/{key}/people", CARDS, || get(page::patient::people)),
    does("/patients/{key}/people", CARDS, || post(page::patient::save_people)),
    looks("/patients/{key}/left", CARDS, || get(page::patient::left)),
    does("/patients/{key}/left", CARDS, || post(page::patient::leave)),
    looks("/patients/{key}/contact", CARDS, || get(page::patient::contact)),
    does("/patients/{key}/contact", CARDS, || post(page::patient::save_contact)),
    looks("/patients/{key}/recall", CARDS, || get(page::recalls::own)),
    does("/patients/{key}/recall", CARDS, || post(page::recalls::save_own)),
    looks("/patients/{key}/remind", TASKS, || get(page::tasks::to_remind)),
    does("/patients/{key}/remind", TASKS, || post(page::tasks::remind)),
    looks("/patients/{key}/person.zip", To(Action::ErasePatients), || get(page::patient::person)),
    looks("/patients/{key}/erase", To(Action::ErasePatients), || get(page::patient::ask_to_erase)),
    does("/patients/{key}/erase", To(Action::ErasePatients), || post(page::patient::erase)),
    does("/patients/{key}/state", CARDS, || post(page::patient::set_state)),
    looks("/duplicates", JOINS, || get(page::duplicates::show)),
    does("/duplicates", JOINS, || post(page::duplicates::decide)),
    looks("/join/{from}/{into}", JOINS, || get(page::join::show)),
    does("/join/{from}/{into}", JOINS, || post(page::join::save)),
    looks("/similar.json", CARDS, || get(page::patient::similar)),
    looks("/visits/{key}/complete", To(Action::CompleteVisits), || get(page::money::to_complete)),
    does("/visits/{key}/complete", To(Action::CompleteVisits), || post(page::money::complete)),
    looks("/pay/{key}", To(Action::TakeMoney), || get(page::money::to_pay)),
    does("/pay/{key}", To(Action::TakeMoney), || post(page::money::pay)),
    looks("/sell", To(Action::TakeMoney), || get(page::money::to_sell)),
    does("/sell", To(Action::TakeMoney), || post(page::money::sell)),
    looks("/refund/{key}", CORRECTS, || get(page::money::to_refund)),
    does("/refund/{key}", CORRECTS, || post(page::money::refund)),
    looks("/visits/{key}/correct", CORRECTS, || get(page::money::to_correct)),
    does("/visits/{key}/correct", CORRECTS, || post(page::money::correct)),
    looks("/visits/{key}/take-back", CORRECTS, || get(page::money::to_take_back)),
    does("/visits/{key}/take-back", CORRECTS, || post(page::money::take_back)),
    looks("/bonus", To(Action::TakeMoney), || get(page::money::bonus)),
    looks("/slips/{number}", To(Action::TakeMoney), || get(page::money::slip)),
    looks("/cash", To(Action::CloseCashDesk), || get(page::money::cash)),
    does("/cash", To(Action::CloseCashDesk), || post(page::money::close_cash)),
    looks("/cash/{number}", To(Action::CloseCashDesk), || get(page::money::closing)),
    looks("/undo", SignIn, || get(page::undo::list)),
    does("/undo/{deed}", SignIn, || post(page::undo::take_back)),
    looks("/gaps", To(Action::EditPatients), || get(page::patient::gaps)),
    does("/gaps", To(Action::EditPatients), || post(page::patient::mend)),
    looks("/cards/{kind}/{key}", REPORTS, || get(page::card::show)),
    looks("/segments", PATIENTS, || get(page::segments::list)),
    looks("/segments/{id}", PATIENTS, || get(page::segments::open)),
    does("/segments", To(Action::SaveSegments), || post(page::segments::save)),
    does("/segments/{id}", To(Action::SaveSegments), || post(page::segments::change)),
    does("/assign", To(Action::Assign), || post(page::assign::save)),
    does("/gift", To(Action::GiveBonuses), || post(page::money::gift)),
    looks("/import", To(Action::Import), || get(page::import::show)),
    does("/import", To(Action::Import), || {
        post(page::import::upload).layer(DefaultBodyLimit::max(page::import::MOST_BYTES))
    }),
    looks("/import/{id}", To(Action::Import), || get(page::import::tried)),
    looks("/import/{id}/progress", To(Action::Import), || get(page::import::progress)),
    looks("/import/{id}/errors.csv", To(Action::Import), || get(page::import::errors)),
    does("/import/{id}/stop", To(Action::Import), || post(page::import::stop)),
    does("/import/{id}/take", To(Action::Import), || post(page::import::take)),
    looks("/import/sheet/{id}", To(Action::Import), || get(page::import::sheet::show)),
    does("/import/sheet/{id}", To(Action::Import), || post(page::import::sheet::act)),
    does("/import/undo", To(Action::Import), || post(page::import::undo)),
    looks("/schedule", SCHEDULE, || get(page::schedule::show)),
    looks("/schedule/board", SCHEDULE, || get(page::schedule::board)),
    looks("/schedule/live", SCHEDULE, || get(page::schedule::live::live)),
    looks("/book", BOOK, || get(page::schedule::book::show)),
    does("/book", BOOK, || post(page::schedule::book::save)),
    looks("/slots.json", BOOK, || get(page::schedule::book::free)),
    looks("/waiting", BOOK, || get(page::waiting::show)),
    does("/waiting", BOOK, || post(page::waiting::act)),
    looks("/visits/{key}", SCHEDULE, || get(page::schedule::visit::show)),
    does("/visits/{key}", BOOK, || post(page::schedule::visit::act)),
    looks("/roster", To(Action::SetUpClinic), || get(page::roster::show)),
    does("/roster", To(Action::SetUpClinic), || post(page::roster::act)),
    looks("/backups", To(Action::SetUpClinic), || get(page::backups::show)),
    does("/backups", To(Action::SetUpClinic), || post(page::backups::make)),
    looks("/settings", To(Action::SetUpClinic), || get(page::settings::show)),
    does("/settings", To(Action::SetUpClinic), || post(page::settings::save)),
    looks("/setup", To(Action::SetUpClinic), || get(page::setup::show)),
    does("/setup", To(Action::SetUpClinic), || post(page::setup::save)),
    does("/setup/starter", To(Action::SetUpClinic), || post(page::setup::starter)),
    looks("/directory", To(Action::SetUpClinic), || get(page::directory::index)),
    looks("/directory/{list}", To(Action::SetUpClinic), || get(page::directory::show)),
    does("/directory/{list}", To(Action::SetUpClinic), || post(page::directory::act)),
    looks("/directory/price-lists/{key}", To(Action::SetUpClinic), || get(page::directory::prices::show)),
    does("/directory/price-lists/{key}", To(Action::SetUpClinic), || post(page::directory::prices::act)),
    looks("/take/{list}", To(Action::SetUpClinic), || get(page::directory::take::show)),
    does("/take/{list}", To(Action::SetUpClinic), || post(page::directory::take::check)),
    looks("/directory/{list}/{key}", To(Action::SetUpClinic), || get(page::directory::costs::show)),
    does("/directory/{list}/{key}", To(Action::SetUpClinic), || post(page::directory::costs::save)),
    looks("/users", To(Action::ManageUsers), || get(page::users::list)),
    does("/users", To(Action::ManageUsers), || post(page::users::invite)),
    does("/users/{id}", To(Action::ManageUsers), || post(page::users::change)),
    looks("/account", SignIn, || get(page::account::show)),
    does("/account/password", SignIn, || post(page::account::password)),
    does("/account/second-factor", SignIn, || post(page::account::second_factor)),
    looks("/calendar/{token}", Nothing, || get(page::calendar::feed)),
    does("/account/calendar", SCHEDULE, || post(page::calendar::set)),
    does("/account/sessions", SignIn, || post(page::account::sessions)),
    looks("/audit", To(Action::ReadAudit), || get(page::audit::show)),
    looks("/help", SignIn, || get(page::help::index)),
    looks("/help/{topic}", SignIn, || get(page::help::topic)),
    does("/help/{topic}", SignIn, || post(page::help::helped)),
];

/// Everything the program answers over HTTP, but for its measures.
pub fn router(app: &Shared) -> Router {
    let mut router = Router::new();
    for route in ROUTES {
        let gate = from_fn_with_state((Arc::clone(app), route.needs), let_in);
        router = router.route(route.path, (route.handler)().layer(gate));
    }
    router
        .fallback(nothing_here)
        .layer(CatchPanicLayer::custom(fault::of_panic))
        .layer(CsrfLayer::new().with_rejection_response(|_| Fault::OtherSite.into_response()))
        .layer(from_fn_with_state(Arc::clone(app), fault::tell))
        .layer(from_fn(measure::each))
        .layer(CompressionLayer::new())
        .layer(from_fn_with_state(Arc::clone(app), security::protect))
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, Duration::from_secs(60 * 60)))
        .with_state(Arc::clone(app))
}

async fn nothing_here() -> Fault {
    Fault::NotFound
}
