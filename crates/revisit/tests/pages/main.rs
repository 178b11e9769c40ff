//! The pages over HTTP, in process, on real books and the real engine.

mod clinic;
mod coming_in;
mod numbers;
mod routes;
mod security;
mod today;
