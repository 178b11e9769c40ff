//! The pages over HTTP, in process, on real books and the real engine.

mod account;
mod audit;
mod clinic;
mod coming_in;
mod help;
mod import;
mod numbers;
mod patients;
mod routes;
mod security;
mod segments;
mod setup;
mod today;
mod together;
mod users;
