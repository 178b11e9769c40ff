//! The pages over HTTP, in process, on real books and the real engine.

mod clinic;
mod coming_in;
mod import;
mod numbers;
mod patients;
mod routes;
mod security;
mod segments;
mod setup;
mod today;
