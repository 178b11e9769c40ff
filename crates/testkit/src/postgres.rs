//! Room on the PostgreSQL server that `./test` starts. Made with psql, which every installation of the server has, so that
//! what tests stand on needs no driver.

use std::path::Path;
use std::process::Command;
use std::sync::atomic::{AtomicU32, Ordering};

const SEARCH_PATH: &str = "?options[search_path]=";

fn server() -> String {
    std::env::var("REVISIT_TEST_POSTGRES").expect("a PostgreSQL for tests: run ./test, which starts one")
}

/// The address of a schema that is empty and nobody else's: `postgres://…`.
pub fn empty_schema() -> String {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let schema = format!("story_{}_{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
    // A test of the same number may have been there before.
    let make = format!("DROP SCHEMA IF EXISTS {schema} CASCADE; CREATE SCHEMA {schema}");
    psql(&["--command", &make]);
    format!("{}{SEARCH_PATH}{schema}", server())
}

/// A copy of a schema that [`empty_schema`] made, as whoever keeps backups makes it: into a file.
pub fn copy(address: &str, file: &Path) {
    let schema = schema_of(address);
    let copied = Command::new("pg_dump")
        .args(["--no-owner", "--schema", schema, "--file"])
        .arg(file)
        .arg(server())
        .output()
        .expect("pg_dump comes with PostgreSQL");
    assert!(copied.status.success(), "no copy: {}", String::from_utf8_lossy(&copied.stderr));
}

/// Puts a copy in the place of what is there now.
pub fn put_back(address: &str, file: &Path) {
    psql(&["--command", &format!("DROP SCHEMA {} CASCADE", schema_of(address))]);
    psql(&["--file", file.to_str().expect("a name in UTF-8")]);
}

fn schema_of(address: &str) -> &str {
    address.split_once(SEARCH_PATH).expect("an address of a schema").1
}

fn psql(what: &[&str]) {
    let done = Command::new("psql")
        .args(["--no-psqlrc", "--quiet", "--set", "ON_ERROR_STOP=1"])
        .args(what)
        .arg(server())
        .env("PGOPTIONS", "--client-min-messages=warning")
        .output()
        .expect("psql comes with PostgreSQL");
    assert!(done.status.success(), "psql {what:?}: {}", String::from_utf8_lossy(&done.stderr));
}
