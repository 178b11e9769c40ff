//! The pages: what the reports know, to look at, open, compare and act on.
//!
//! Pages are made here from answers of `dyn report::Engine` and from the books. Nothing here knows SQL, or how an engine
//! computes. Whoever asks is a [`visitor::Visitor`]; what they may ask is in [`ask::Limits`], and everything a page shows is in
//! its [`ask::Address`].

mod access;
mod ask;
mod asset;
mod chart;
mod clock;
mod draft;
mod fault;
mod health;
mod measure;
mod origin;
mod page;
mod preference;
mod remember;
mod resend;
mod route;
mod security;
mod serve;
mod state;
pub mod text;
mod typed;
mod view;
mod visitor;

pub use access::new_token;
pub use measure::Measures;
pub use route::{ROUTES, Route, router};
pub use serve::{Ready, serve};
pub use state::{App, Parts, Shared};
pub use visitor::{ABSOLUTE, IDLE, Needs};
