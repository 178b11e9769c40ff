//! Room on the PostgreSQL server that `./test` starts. Made with psql, which every installation of the server has, so that
//! what tests stand on needs no driver.

use std::process::Command;
use std::sync::atomic::{AtomicU32, Ordering};

/// The address of a schema that is empty and nobody else's: `postgres://…`.
pub fn empty_schema() -> String {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let server = std::env::var("REVISIT_TEST_POSTGRES").expect("a PostgreSQL for tests: run ./test, which starts one");
    let schema = format!("story_{}_{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
    // A test of the same number may have been there before.
    let make = format!("DROP SCHEMA IF EXISTS {schema} CASCADE; CREATE SCHEMA {schema}");
    let made = Command::new("psql")
        .args(["--no-psqlrc", "--quiet", "--set", "ON_ERROR_STOP=1", "--command", &make, &server])
        .env("PGOPTIONS", "--client-min-messages=warning")
        .output()
        .expect("psql comes with PostgreSQL");
    assert!(made.status.success(), "no schema could be made: {}", String::from_utf8_lossy(&made.stderr));
    format!("{server}?options[search_path]={schema}")
}
