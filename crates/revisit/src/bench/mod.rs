//! `revisit bench`: how fast the reports are.

mod asking;
mod clinic;
mod facts;
mod freshness;
mod machine;
mod timing;

use clap::{Args, Command, FromArgMatches};
use jiff::civil::Date;
use report::{Engine, Question};

use crate::ask::Asked;
use crate::place::Place;
use crate::today;

/// The questions that are timed, one a line: a name, a colon, and what follows `revisit report`; `#` begins a comment.
const QUESTIONS: &str = include_str!("../../../../bench/questions.txt");

/// Time every report on a generated clinic, which is made when it is not there yet.
#[derive(Args, Debug)]
pub struct Bench {
    /// How many lines of receipts the clinic has, about: patients, visits and payments go with them
    #[arg(long, value_name = "N", default_value_t = 1_000_000, value_parser = clap::value_parser!(u32).range(1_000..=100_000_000))]
    lines: u32,
    /// Times each question is asked; the median is told
    #[arg(long, value_name = "N", default_value_t = 9, value_parser = clap::value_parser!(u16).range(1..))]
    runs: u16,
    /// Only questions whose name contains this
    #[arg(long, value_name = "TEXT", default_value = "")]
    only: String,
    /// Make the reports' columns alone, without books: a hundred million lines would be 30 GB of them
    #[arg(long)]
    without_books: bool,
    /// Instead, answer questions from the standard input, one a line as a JSON array of what follows `revisit report`, to the
    /// clinic in the data folder
    #[arg(long)]
    ask: bool,
    /// Instead, time how long changes take to reach a report, of a clinic made in the data folder or in an empty --database
    #[arg(long, conflicts_with = "ask")]
    freshness: bool,
}

impl Bench {
    pub async fn run(self, place: &Place) -> anyhow::Result<()> {
        if self.ask {
            return asking::run(place).await;
        }
        if self.freshness {
            // A clinic of its own, since it is changed.
            let place = place.in_folder(place.data()?.join(format!("freshness-{}", self.lines)));
            clinic::make(&place, self.lines).await?;
            return freshness::run(&place).await;
        }
        let kind = if self.without_books { "-without-books" } else { "" };
        let place = Place::folder_only(place.data()?.join(format!("bench-{}{kind}", self.lines)));
        if self.without_books {
            clinic::make_without_books(&place, self.lines).await?;
        } else {
            clinic::make(&place, self.lines).await?;
        }
        timing::run(&place, self.runs.into(), &self.only).await
    }
}

/// A question as on the command line.
async fn question(engine: &dyn Engine, words: &[String], today: Option<Date>) -> anyhow::Result<Question> {
    let command = Asked::augment_args(Command::new("report"));
    let matches = command.try_get_matches_from(std::iter::once("report").chain(words.iter().map(String::as_str)))?;
    let asked = Asked::from_arg_matches(&matches)?;
    let setting = engine.setting().await?;
    let today = today.map_or_else(|| today::in_zone(&setting.time_zone), Ok)?;
    Ok(Question::parse(asked.report, &asked.given, today, &setting)?)
}

/// Names and words of the questions whose name contains a text.
fn questions(only: &str) -> Vec<(&'static str, Vec<String>)> {
    let lines = QUESTIONS.lines().filter(|line| !line.starts_with('#'));
    let all = lines.filter_map(|line| line.split_once(':'));
    let chosen = all.filter(|(name, _)| name.contains(only));
    chosen.map(|(name, words)| (name, words.split_whitespace().map(str::to_owned).collect())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_report_is_asked() {
        let asked: Vec<String> = questions("").into_iter().map(|(_, words)| words[0].clone()).collect();
        for report in reports::CATALOGUE {
            assert!(asked.iter().any(|id| id == report.id), "{}", report.id);
        }
    }
}
