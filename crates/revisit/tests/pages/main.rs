//! The pages over HTTP, in process, on real books and the real engine.

mod account;
mod audit;
mod clinic;
mod coming_in;
mod help;
mod numbers;
mod routes;
mod security;
mod today;
mod users;
