//! How far an import is: a bar with rows and rate on a terminal, a line a file otherwise. On standard error.

use std::io::{self, IsTerminal, Write};

use exchange::bundle::Progress;
use indicatif::{HumanCount, ProgressBar, ProgressStyle};

pub enum Meter {
    Bar(ProgressBar),
    /// The file told last.
    Lines(&'static str),
}

impl Meter {
    pub fn new() -> Self {
        if !io::stderr().is_terminal() {
            return Self::Lines("");
        }
        let style = ProgressStyle::with_template("{bar:30} {percent:>3} %  {msg}").expect("the template is sound");
        Self::Bar(ProgressBar::new(0).with_style(style))
    }

    pub fn show(&mut self, progress: Progress) {
        match self {
            Self::Bar(bar) => {
                bar.set_length(progress.bytes_in_all);
                bar.set_position(progress.bytes);
                let rows = HumanCount(progress.rows);
                bar.set_message(match progress.rows.checked_div(bar.elapsed().as_secs()) {
                    Some(rate) => format!("{}, {rows} rows, {} a second", progress.file, HumanCount(rate)),
                    None => format!("{}, {rows} rows", progress.file),
                });
            }
            Self::Lines(last) if *last == progress.file => {}
            Self::Lines(last) => {
                *last = progress.file;
                // Where nobody can be told, the import goes on all the same.
                let _ = writeln!(io::stderr(), "reading {}, {} rows so far", progress.file, progress.rows);
            }
        }
    }

    pub fn end(self) {
        if let Self::Bar(bar) = self {
            bar.finish_and_clear();
        }
    }
}
