//! Every report of the catalogue as a sub-command: its arguments are made from its definition.

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::error::ErrorKind;
use clap::{Arg, ArgAction, ArgMatches, Args, Command, FromArgMatches};
use report::{CellQuestion, Param, Report, View, presets};

use super::output::{Form, Output};

/// A report as it was asked for.
#[derive(Debug)]
pub struct Asked {
    pub report: &'static Report,
    /// Names (without dashes) and values, as a question is parsed from.
    pub given: Vec<(String, String)>,
    /// The cell whose people are wanted instead of the report.
    pub people: Option<CellQuestion>,
    /// The visits of these people instead of the people.
    pub rows: bool,
    pub explain: bool,
    pub output: Output,
}

impl Asked {
    /// The view of `--by` as given, or else the first.
    pub fn view(&self) -> &'static View {
        let by = self.given.iter().find(|(name, _)| name == "by");
        by.and_then(|(_, by)| self.report.view(by)).unwrap_or(&self.report.views[0])
    }
}

impl Args for Asked {
    fn augment_args(command: Command) -> Command {
        command
            .subcommand_required(true)
            .arg_required_else_help(true)
            .subcommand_value_name("NAME")
            .subcommand_help_heading("Reports")
            .disable_help_subcommand(true)
            .subcommands(reports::CATALOGUE.iter().map(|report| of_report(report)))
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

impl FromArgMatches for Asked {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let found = matches.subcommand().and_then(|(name, matches)| {
            let report = reports::CATALOGUE.iter().find(|report| report.id == name)?;
            Some((*report, matches))
        });
        let (report, matches) = found.ok_or_else(|| clap::Error::new(ErrorKind::MissingSubcommand))?;
        Ok(Self {
            report,
            given: given(report, matches),
            people: matches.get_one::<CellQuestion>("people").cloned(),
            rows: matches.get_flag("rows"),
            explain: matches.get_flag("explain"),
            output: Output::new(
                matches.get_one::<Form>("format").copied(),
                matches.get_one::<PathBuf>("output").cloned(),
            ),
        })
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

const FILTERS: [(&str, &str, &str); 5] = [
    ("category", "ID", "Only patients of this category"),
    ("city", "NAME", "Only patients of this city"),
    ("branch", "ID", "Count only receipts and bookings of this branch"),
    ("department", "ID", "Count only receipts and bookings of this department"),
    ("employee", "ID", "Count only receipts and bookings of this employee"),
];

fn given(report: &Report, matches: &ArgMatches) -> Vec<(String, String)> {
    let mut names = vec!["as-of", "totals"];
    names.extend(FILTERS.map(|(name, ..)| name));
    for param in report.params {
        match param {
            Param::Period => names.extend(["from", "to", "period"]),
            other => names.push(other.name()),
        }
    }
    let mut given = Vec::new();
    for name in names {
        if let Ok(Some(values)) = matches.try_get_many::<String>(name) {
            given.extend(values.map(|value| (name.to_owned(), value.clone())));
        } else if let Ok(Some(true)) = matches.try_get_one::<bool>(name).map(Option::<&bool>::copied) {
            given.push((name.to_owned(), "true".to_owned()));
        }
    }
    given
}

fn of_report(report: &'static Report) -> Command {
    let filters = FILTERS.map(|(name, value, about)| {
        let is_refused = !report.receipt_filters && !["category", "city"].contains(&name);
        // Refused by the question, which says why; here they are only not offered.
        option(name, value, about)
            .action(ArgAction::Append)
            .help_heading("Filters (each may be repeated)")
            .hide(is_refused)
    });
    Command::new(report.id)
        .about(report.question)
        .long_about(format!("{}\n\n{}", report.question, report.about))
        .disable_help_subcommand(true)
        .args(report.params.iter().flat_map(of_param))
        .arg(option("as-of", "DATE", "Nothing dated later exists [default: today]"))
        .arg(flag("totals", "Add a last row with the totals"))
        .args(filters)
        .args(of_output())
}

fn of_param(param: &Param) -> Vec<Arg> {
    let word = |name: &'static str, words: &'static [&'static str], about: &str| {
        option(name, "WORD", about).value_parser(PossibleValuesParser::new(words))
    };
    match param {
        Param::Period => vec![
            option("from", "DATE", "First day of the period, YYYY-MM-DD").requires("to"),
            option("to", "DATE", "Last day of the period").requires("from"),
            word("period", presets::NAMES, "A period by name [default: last-12-months]")
                .conflicts_with_all(["from", "to"]),
        ],
        Param::Choice { name, words, about } => {
            vec![word(name, words, &format!("{} [default: {}]", sentence(about), words[0]))]
        }
        Param::Number { name, default, about, .. } => {
            let default = default.map_or_else(String::new, |number| format!(" [default: {number}]"));
            vec![option(name, "N", &format!("{}{default}", sentence(about))).allow_negative_numbers(true)]
        }
        Param::Money { name, about, .. } => {
            vec![option(name, "AMOUNT", &sentence(about)).allow_negative_numbers(true)]
        }
        Param::Flag { name, about } => vec![flag(name, &sentence(about))],
        Param::Text { name, about } => vec![option(name, "TEXT", &sentence(about))],
    }
}

fn of_output() -> Vec<Arg> {
    let cell = |text: &str| CellQuestion::parse(text);
    let all = vec![
        option(
            "people",
            "CELL",
            "List the people behind a number: --people 'employee=e7 column=returned'; a key may be repeated",
        )
        .value_parser(cell),
        flag("rows", "With --people: the visits instead of the people").requires("people"),
        flag("explain", "Print what every column means, and nothing else"),
        option("format", "FORMAT", "How to write the answer [default: by the name of the file, else table]")
            .value_parser(clap::value_parser!(Form)),
        option("output", "FILE", "Write to a file instead of the terminal").value_parser(clap::value_parser!(PathBuf)),
    ];
    all.into_iter().map(|arg| arg.help_heading("Output")).collect()
}

fn option(name: &'static str, value: &'static str, about: &str) -> Arg {
    Arg::new(name).long(name).value_name(value).help(about.to_owned())
}

fn flag(name: &'static str, about: &str) -> Arg {
    Arg::new(name).long(name).action(ArgAction::SetTrue).help(about.to_owned())
}

fn sentence(about: &str) -> String {
    let mut letters = about.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
