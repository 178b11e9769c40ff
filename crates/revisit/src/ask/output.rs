//! Where an answer goes, and in which form.

use std::fs::File;
use std::io::{self, BufWriter, IsTerminal, Write};
use std::path::{Path, PathBuf};

use anyhow::Context;
use clap::ValueEnum;
use exchange::answer::Format;
use report::{Answer, Report};

use super::table;
use crate::fault::Usage;

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Form {
    /// For reading here.
    Table,
    Csv,
    Json,
    /// Needs --output, or a program that reads it.
    Parquet,
    /// Needs --output, or a program that reads it.
    Xlsx,
}

#[derive(Debug)]
pub struct Output {
    form: Form,
    file: Option<PathBuf>,
}

impl Output {
    /// Without a form it is the one of the file's name.
    pub fn new(form: Option<Form>, file: Option<PathBuf>) -> Self {
        let named = file.as_deref().and_then(Path::extension).and_then(|kind| kind.to_str());
        let form = form.or_else(|| Form::from_str(named?, true).ok()).unwrap_or(Form::Table);
        Self { form, file }
    }

    /// Before anything is computed: a terminal shows no spreadsheet.
    pub fn check(&self) -> Result<(), Usage> {
        let is_binary = matches!(self.form, Form::Parquet | Form::Xlsx);
        if is_binary && self.file.is_none() && io::stdout().is_terminal() {
            return Err(Usage("parquet and xlsx are not for a terminal: name a file with --output FILE".into()));
        }
        Ok(())
    }

    pub fn write(&self, report: &Report, answer: &Answer) -> anyhow::Result<()> {
        match &self.file {
            None => self.write_to(report, answer, &mut io::stdout()),
            Some(file) => {
                let unfinished = unfinished(file)?;
                let written = File::create(&unfinished)
                    .map_err(anyhow::Error::from)
                    .and_then(|mut output| self.write_to(report, answer, &mut output))
                    .and_then(|()| Ok(std::fs::rename(&unfinished, file)?));
                if written.is_err() {
                    // A half answer must not be taken for one; that it cannot be removed is not the news.
                    let _ = std::fs::remove_file(&unfinished);
                }
                written.with_context(|| format!("{} is not written", file.display()))
            }
        }
    }

    fn write_to(&self, report: &Report, answer: &Answer, output: &mut (dyn Write + Send)) -> anyhow::Result<()> {
        let mut output = BufWriter::new(output);
        match self.form {
            Form::Table => table::write(report, answer, &mut output)?,
            Form::Csv => exchange::answer::write(answer, Format::Csv, &mut output)?,
            Form::Json => exchange::answer::write(answer, Format::Json, &mut output)?,
            Form::Parquet => exchange::answer::write(answer, Format::Parquet, &mut output)?,
            Form::Xlsx => exchange::answer::write(answer, Format::Xlsx, &mut output)?,
        }
        Ok(output.flush()?)
    }
}

/// The name a file has until it is whole, beside it.
fn unfinished(file: &Path) -> Result<PathBuf, Usage> {
    let name = file.file_name().ok_or_else(|| Usage(format!("--output {}: name a file", file.display())))?;
    let mut unfinished = name.to_owned();
    unfinished.push(format!(".{}.part", std::process::id()));
    Ok(file.with_file_name(unfinished))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_form_is_the_one_asked_for_or_of_the_name() {
        let form = |form, file: Option<&str>| Output::new(form, file.map(PathBuf::from)).form;
        assert_eq!(form(None, None), Form::Table);
        assert_eq!(form(None, Some("a.xlsx")), Form::Xlsx);
        assert_eq!(form(None, Some("A.CSV")), Form::Csv);
        assert_eq!(form(Some(Form::Json), Some("a.csv")), Form::Json);
        assert_eq!(form(None, Some("answer")), Form::Table);
    }
}
