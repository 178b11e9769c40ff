//! The program from outside: what a person at a terminal, or a script, sees of it.

mod bundles;
mod demo;
mod failures;
mod forms;
mod help;
mod people;
mod place;
mod program;
#[cfg(unix)]
mod serve;
#[cfg(unix)]
mod server;
