//! An address of a report: its question, the number that is opened, how it is shown.

use std::borrow::Cow;

use report::{CellQuestion, Question, QuestionError, Report, View};

use super::{Limits, Look};
use crate::clock::Moment;

/// Why a question cannot be asked.
#[derive(Debug, thiserror::Error)]
pub enum AskError {
    /// It names what is not there; say so.
    #[error(transparent)]
    Question(#[from] QuestionError),
    /// It asks for more than the visitor may see.
    #[error("beyond what the visitor may see")]
    Beyond,
}

/// Filters that every report knows by name, in the order in which they are shown.
pub const FILTERS: [&str; 5] = ["branch", "department", "employee", "category", "city"];

#[derive(Clone, Debug)]
pub struct Address {
    pub report: &'static Report,
    /// The report's own parameters and filters, as `Question::parse` takes them. In the order in which they came.
    pub given: Vec<(String, String)>,
    pub look: Look,
    /// The number whose people are listed.
    pub cell: Option<CellQuestion>,
    /// Of the people only these, by the patients' keys; none: all.
    pub who: Vec<String>,
}

impl Address {
    pub fn of(report: &'static Report) -> Self {
        Self { report, given: Vec::new(), look: Look { page: 1, ..Look::default() }, cell: None, who: Vec::new() }
    }

    /// Reads what comes behind the question mark. Fields of a form that were left empty are not there.
    pub fn parse(report: &'static Report, query: &str) -> Result<Self, QuestionError> {
        let mut address = Self::of(report);
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            if value.is_empty() {
                continue;
            }
            if name == "cell" {
                address.cell = Some(CellQuestion::parse(&value)?);
            } else if name == "who" {
                address.who.push(value.into_owned());
            } else if !Look::take(&name, &value, &mut address.look) {
                address.given.push((name.into_owned(), value.into_owned()));
            }
        }
        Ok(address)
    }

    /// The question, within what the visitor may ask. Pages always show totals.
    pub fn question(&self, limits: &Limits, now: &Moment) -> Result<Question, AskError> {
        if !limits.may_ask(self.report) {
            return Err(AskError::Beyond);
        }
        let mut given = limits.apply(self.report, &self.given).ok_or(AskError::Beyond)?;
        given.retain(|(name, _)| name != "totals");
        given.push(("totals".into(), "yes".into()));
        Ok(Question::parse(self.report, &given, now.today, &now.setting())?)
    }

    pub fn get(&self, name: &str) -> Option<&str> {
        self.given.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// What the rows are; of one that does not exist, the report's first.
    pub fn view(&self) -> &'static View {
        self.get("by").and_then(|by| self.report.view(by)).unwrap_or(&self.report.views[0])
    }

    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.given.iter().filter(move |(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// With one parameter or filter set, from the first page on.
    pub fn with(&self, name: &str, value: &str) -> Self {
        let mut address = self.without(name);
        match name {
            "period" => address.given.retain(|(known, _)| known != "from" && known != "to"),
            "from" | "to" => address.given.retain(|(known, _)| known != "period"),
            // Another cut has other columns and other groups.
            "by" => address.look = Look { page: 1, beside: address.look.beside, ..Look::default() },
            _ => {}
        }
        address.given.push((name.to_owned(), value.to_owned()));
        address
    }

    pub fn without(&self, name: &str) -> Self {
        let mut address = self.clone();
        address.given.retain(|(known, _)| known != name);
        address.look.page = 1;
        address
    }

    /// Without one of several values of a filter.
    pub fn without_value(&self, name: &str, value: &str) -> Self {
        let mut address = self.clone();
        address.given.retain(|(known, given)| known != name || given != value);
        address.look.page = 1;
        address
    }

    /// Without all filters.
    pub fn cleared(&self) -> Self {
        let mut address = self.clone();
        address.given.retain(|(known, _)| !FILTERS.contains(&known.as_str()));
        address.look.page = 1;
        address
    }

    pub fn looking(&self, change: impl FnOnce(&mut Look)) -> Self {
        let mut address = self.clone();
        address.look.page = 1;
        change(&mut address.look);
        address
    }

    /// All rows on one page, to be printed.
    pub fn all_rows(&self) -> Self {
        self.looking(|look| look.page = Look::ALL)
    }

    /// Of these people alone; of all where there are none. Those who were picked before stay where nobody is picked now.
    pub fn picking<'a>(&self, who: impl Iterator<Item = &'a str>) -> Self {
        let picked: Vec<String> = who.map(str::to_owned).collect();
        let who = if picked.is_empty() { self.who.clone() } else { picked };
        Self { who, ..self.looking(|_| {}) }
    }

    /// The same period, day and filters, as far as another report takes them.
    pub fn to(&self, report: &'static Report) -> Self {
        let takes = |name: &str| match name {
            "branch" | "department" | "employee" => report.receipt_filters,
            "category" | "city" | "as-of" => true,
            "from" | "to" | "period" => report.has("period"),
            "include-staff" | "basis" => report.has(name),
            _ => false,
        };
        let given = self.given.iter().filter(|(name, _)| takes(name)).cloned().collect();
        Self { given, ..Self::of(report) }
    }

    /// The page of the report.
    pub fn href(&self) -> String {
        match &self.cell {
            None => self.written("", true),
            Some(_) => self.written("/people", true),
        }
    }

    /// Without the number that is opened.
    pub fn report_href(&self) -> String {
        Self { cell: None, ..self.looking(|look| *look = Look { beside: look.beside, ..Look::default() }) }.href()
    }

    /// The people behind a number: keys of its row (none: the total) and its column.
    pub fn people(&self, keys: &[(String, String)], column: &str) -> String {
        self.opener().people(keys, column)
    }

    /// For the people behind many numbers: what their addresses share is written once.
    pub fn opener(&self) -> Opener {
        let shared = Self { cell: None, look: Look::default(), ..self.clone() }.written("/people", false);
        let joint = if shared.contains('?') { '&' } else { '?' };
        Opener(format!("{shared}{joint}cell="))
    }

    /// The same as a file: `csv`, `xlsx`, `parquet`, `json`, `svg`.
    pub fn file(&self, format: &str) -> String {
        let end = if self.cell.is_some() { format!("/people.{format}") } else { format!(".{format}") };
        self.written(&end, false)
    }

    /// What forms hand on unseen: everything but what the form itself asks for.
    pub fn kept(&self, but: &[&str]) -> Vec<(String, String)> {
        let mut pairs = self.pairs(true);
        pairs.retain(|(name, _)| !but.contains(&name.as_str()) && name != "page");
        pairs
    }

    fn pairs(&self, look: bool) -> Vec<(String, String)> {
        let mut pairs = self.given.clone();
        pairs.sort_by_key(|(name, _)| place(name));
        if let Some(cell) = &self.cell {
            pairs.push(("cell".into(), written_cell(&cell.keys, &cell.column)));
            pairs.extend(self.who.iter().map(|key| ("who".into(), key.clone())));
        }
        if look {
            pairs.extend(self.look.pairs().into_iter().map(|(name, value)| (name.to_owned(), value)));
        }
        pairs
    }

    fn written(&self, end: &str, look: bool) -> String {
        let mut href = format!("/reports/{}{end}", self.report.id);
        let pairs = self.pairs(look);
        if !pairs.is_empty() {
            let query = form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish();
            href.push('?');
            href.push_str(&query);
        }
        href
    }
}

/// Periods first, then the report's own, filters last: equal questions have equal addresses.
fn place(name: &str) -> (usize, String) {
    let known = ["period", "from", "to", "as-of", "by"];
    let place = match known.iter().position(|known| *known == name) {
        Some(place) => place,
        None if FILTERS.contains(&name) => known.len() + 1,
        None => known.len(),
    };
    (place, name.to_owned())
}

/// Addresses of people that differ in their cell alone: what stands before it.
pub struct Opener(String);

impl Opener {
    /// See [`Address::people`].
    pub fn people(&self, keys: &[(String, String)], column: &str) -> String {
        let mut href = self.0.clone();
        href.extend(form_urlencoded::byte_serialize(written_cell(keys, column).as_bytes()));
        href
    }
}

/// As [`CellQuestion::parse`] reads it.
fn written_cell(keys: &[(String, String)], column: &str) -> String {
    let mut cell = String::new();
    for (name, value) in keys {
        cell.push_str(name);
        cell.push('=');
        cell.push_str(&quoted(value));
        cell.push(' ');
    }
    cell.push_str("column=");
    cell.push_str(&quoted(column));
    cell
}

fn quoted(value: &str) -> Cow<'_, str> {
    let is_plain =
        !value.is_empty() && !value.contains(|char: char| char.is_whitespace() || char == '"' || char == '\\');
    if is_plain {
        return Cow::Borrowed(value);
    }
    Cow::Owned(format!("\"{}\"", value.replace('\\', "\\\\").replace('"', "\\\"")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn retention() -> &'static Report {
        reports::find("retention").expect("a report")
    }

    #[test]
    fn an_address_is_written_as_it_is_read() {
        let query = "period=this-year&by=department&branch=b1&branch=b2&beside=previous&sort=-lost&page=2";
        let address = Address::parse(retention(), query).expect("an address");
        assert_eq!(address.href(), format!("/reports/retention?{query}"));
        assert_eq!(address.file("csv"), "/reports/retention.csv?period=this-year&by=department&branch=b1&branch=b2");
    }

    #[test]
    fn equal_questions_have_equal_addresses_whatever_their_order() {
        let one = Address::parse(retention(), "branch=b1&within=30&from=2026-01-01&to=2026-02-01").expect("an address");
        let other =
            Address::parse(retention(), "to=2026-02-01&from=2026-01-01&branch=b1&within=30&city=").expect("one");
        assert_eq!(one.href(), other.href());
    }

    #[test]
    fn a_cell_goes_there_and_back_whatever_stands_in_it() {
        let reason = "Moved \"far\" \\ away";
        let href = Address::of(retention()).people(&[("reason".into(), reason.into())], "departures");
        let query = href.split_once('?').expect("a query").1;
        let cell = Address::parse(retention(), query).expect("an address").cell.expect("a cell");
        assert_eq!(cell.keys, [("reason".to_owned(), reason.to_owned())]);
        assert_eq!(cell.column, "departures");
    }

    #[test]
    fn another_report_is_asked_what_it_takes() {
        let address =
            Address::parse(retention(), "period=last-year&within=30&employee=e1&city=Ptuj").expect("an address");
        let left = reports::find("left").expect("a report");
        assert_eq!(address.to(left).href(), "/reports/left?period=last-year&city=Ptuj");
    }

    #[test]
    fn a_preset_and_dates_exclude_each_other() {
        let dates = Address::parse(retention(), "from=2026-01-01&to=2026-02-01").expect("an address");
        assert_eq!(dates.with("period", "all").href(), "/reports/retention?period=all");
        assert_eq!(Address::of(retention()).with("period", "all").with("from", "2026-01-01").get("period"), None);
    }
}
