//! How far an import is: a bar with rows and rate on a terminal, a line a file otherwise. On standard error.

use std::io::{self, IsTerminal, Write};

use indicatif::{HumanCount, ProgressBar, ProgressStyle};

pub enum Meter {
    Bar(ProgressBar),
    /// What is done to a file, and the file told last.
    Lines {
        doing: &'static str,
        last: &'static str,
    },
}

/// Where an import is.
pub struct Reached {
    pub file: &'static str,
    /// Of all files so far.
    pub rows: u64,
    /// Of the whole work, in any unit.
    pub done: u64,
    pub whole: u64,
}

impl Meter {
    /// `doing`: what is done to a file, as in *reading*.
    pub fn new(doing: &'static str) -> Self {
        if !io::stderr().is_terminal() {
            return Self::Lines { doing, last: "" };
        }
        let style = ProgressStyle::with_template("{bar:30} {percent:>3} %  {msg}").expect("the template is sound");
        Self::Bar(ProgressBar::new(0).with_style(style))
    }

    pub fn show(&mut self, Reached { file, rows, done, whole }: Reached) {
        match self {
            Self::Bar(bar) => {
                bar.set_length(whole);
                bar.set_position(done);
                let told = HumanCount(rows);
                bar.set_message(match rows.checked_div(bar.elapsed().as_secs()) {
                    Some(rate) => format!("{file}, {told} rows, {} a second", HumanCount(rate)),
                    None => format!("{file}, {told} rows"),
                });
            }
            Self::Lines { last, .. } if *last == file => {}
            Self::Lines { doing, last } => {
                *last = file;
                // Where nobody can be told, the import goes on all the same.
                let _ = writeln!(io::stderr(), "{doing} {file}, {rows} rows so far");
            }
        }
    }

    pub fn end(self) {
        if let Self::Bar(bar) = self {
            bar.finish_and_clear();
        }
    }
}
