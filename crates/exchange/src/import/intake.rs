//! The rows of a bundle, file by file, given to the books.

use super::ImportError;
use crate::bundle::{Bundle, Entry, FileRead, Findings, Problem, Problems, Progress, Record, Table};
use books::{Import, ProblemKind};
use clinic::Currency;
use clinic::record::{
    Bonus, BonusKind, Branch, BranchCost, Category, Clinic, Closing, Consent, Contact, ContactResult, Department,
    Departure, DiscountGround, Employee, Gone, Item, Line, Merged, Patient, Payment, Price, PriceList, Rating, Reason,
    Recall, Relative, Room, Roster, Setting, Slip, Source, SourceCost, Task, Visit, Wait,
};
use futures::future::BoxFuture;
use std::collections::HashSet;
use std::sync::atomic::{AtomicBool, Ordering};

pub(super) struct Intake<'a> {
    bundle: Bundle,
    session: &'a mut Import,
    findings: Findings<'a>,
    stop: &'a AtomicBool,
    /// That of the books, until the bundle names its own.
    currency: Currency,
    files: Vec<FileRead>,
    rows: u64,
    bytes: u64,
    bytes_in_all: u64,
    /// Files of which rows were lost that nobody can name: what refers to them is not to blame.
    torn: HashSet<&'static str>,
}

/// What the intake came to.
pub(super) struct Seen {
    pub files: Vec<FileRead>,
    pub currency: Currency,
    pub errors: Problems,
    pub warnings: Problems,
}

/// Between two looks at whether to go on.
const ROWS_AT_A_TIME: u64 = 1_000;

impl<'a> Intake<'a> {
    pub fn new(
        mut bundle: Bundle,
        currency: Currency,
        session: &'a mut Import,
        findings: Findings<'a>,
        stop: &'a AtomicBool,
    ) -> Self {
        let bytes_in_all = bundle.claimed_bytes();
        Self {
            bundle,
            session,
            findings,
            stop,
            currency,
            files: Vec::new(),
            rows: 0,
            bytes: 0,
            bytes_in_all,
            torn: HashSet::new(),
        }
    }

    /// Every file, those first that others refer to. Boxed: it is large, and else made again in every crate that imports.
    pub fn everything(&mut self) -> BoxFuture<'_, Result<(), ImportError>> {
        Box::pin(async move {
            for unknown in std::mem::take(&mut self.bundle.unknown) {
                self.findings.doubt(unknown);
            }
            if let Some(currency) = self.currency_of_bundle()? {
                self.currency = currency;
            }
            self.file::<Clinic>().await?;
            self.file::<Gone>().await?;
            self.file::<Branch>().await?;
            self.file::<Department>().await?;
            self.file::<Employee>().await?;
            self.file::<PriceList>().await?;
            self.file::<Category>().await?;
            self.file::<Item>().await?;
            self.file::<Price>().await?;
            self.file::<Source>().await?;
            self.file::<SourceCost>().await?;
            self.file::<BranchCost>().await?;
            self.file::<Room>().await?;
            self.file::<BonusKind>().await?;
            self.file::<DiscountGround>().await?;
            self.file::<Reason>().await?;
            self.file::<Setting>().await?;
            self.file::<Roster>().await?;
            self.file::<Closing>().await?;
            self.file::<Slip>().await?;
            self.file::<Patient>().await?;
            self.merged().await?;
            self.file::<Contact>().await?;
            self.file::<Relative>().await?;
            self.file::<Wait>().await?;
            self.file::<Consent>().await?;
            self.file::<Departure>().await?;
            self.file::<Recall>().await?;
            self.file::<ContactResult>().await?;
            self.file::<Task>().await?;
            self.file::<Visit>().await?;
            self.file::<Line>().await?;
            self.file::<Payment>().await?;
            self.file::<Bonus>().await?;
            self.file::<Rating>().await
        })
    }

    pub fn seen(self) -> Seen {
        let Findings { errors, warnings, .. } = self.findings;
        Seen { files: self.files, currency: self.currency, errors, warnings }
    }

    /// Amounts cannot be read without it. What is wrong with clinic.csv is told when it is read again, for its record.
    fn currency_of_bundle(&mut self) -> Result<Option<Currency>, ImportError> {
        let limits = self.bundle.limits().clone();
        let mut silent = |_: crate::bundle::Notice<'_>| {};
        let mut silent = Findings::new(&mut silent);
        let Some(input) = self.bundle.file(Clinic::FILE.name)? else {
            return Ok(None);
        };
        let Some(mut table) = Table::<Clinic>::open(input, &limits, self.currency, &mut silent)? else {
            return Ok(None);
        };
        Ok(match table.next(&mut silent)? {
            Some(Entry::Record { record, .. }) => Some(record.currency),
            _ => None,
        })
    }

    /// Cards that were merged have no table of their own: each is a key that leads to another.
    async fn merged(&mut self) -> Result<(), ImportError> {
        let (limits, name) = (self.bundle.limits().clone(), Merged::FILE.name);
        let Some(input) = self.bundle.file(name)? else {
            return Ok(());
        };
        let Some(mut table) = Table::<Merged>::open(input, &limits, self.currency, &mut self.findings)? else {
            self.torn.insert(name);
            return Ok(self.bundle.verify(name)?);
        };
        while let Some(entry) = table.next(&mut self.findings)? {
            match entry {
                Entry::Record { line, record } => {
                    for problem in self.session.merge(&record).await? {
                        if !is_of(&problem.kind, &self.torn) {
                            self.findings.refuse(Problem {
                                file: name.into(),
                                line: Some(line),
                                column: Some(problem.column.into()),
                                what: problem.kind.to_string(),
                            });
                        }
                    }
                }
                Entry::Refused { id: Some(id) } => self.session.skip::<Patient>(&id).await?,
                // What refers to such a card refers to a row of patients.
                Entry::Refused { id: None } | Entry::Broken => {
                    self.torn.insert(Patient::FILE.name);
                }
            }
            if table.rows().is_multiple_of(ROWS_AT_A_TIME) && self.stop.load(Ordering::Relaxed) {
                return Err(ImportError::Stopped);
            }
        }
        self.rows += table.rows();
        self.bytes += table.bytes();
        self.files.push(table.finish());
        Ok(())
    }

    async fn file<T: Record + books::Record>(&mut self) -> Result<(), ImportError> {
        let limits = self.bundle.limits().clone();
        let Some(input) = self.bundle.file(T::FILE.name)? else {
            return Ok(());
        };
        let Some(mut table) = Table::<T>::open(input, &limits, self.currency, &mut self.findings)? else {
            self.torn.insert(T::FILE.name);
            return Ok(self.bundle.verify(T::FILE.name)?);
        };
        self.session.told::<T>(table.width()).await?;
        while let Some(entry) = table.next(&mut self.findings)? {
            match entry {
                Entry::Record { line, record } => {
                    for problem in self.session.put(&record).await? {
                        if !is_of(&problem.kind, &self.torn) {
                            self.findings.refuse(Problem {
                                file: T::FILE.name.into(),
                                line: Some(line),
                                column: Some(problem.column.into()),
                                what: problem.kind.to_string(),
                            });
                        }
                    }
                }
                Entry::Refused { id: Some(id) } => self.session.skip::<T>(&id).await?,
                Entry::Refused { id: None } | Entry::Broken => {
                    self.torn.insert(T::FILE.name);
                }
            }
            if table.rows().is_multiple_of(ROWS_AT_A_TIME) {
                if self.stop.load(Ordering::Relaxed) {
                    return Err(ImportError::Stopped);
                }
                self.findings.progress(Progress {
                    file: T::FILE.name,
                    rows: self.rows + table.rows(),
                    bytes: self.bytes + table.bytes(),
                    bytes_in_all: self.bytes_in_all,
                });
            }
        }
        if T::FILE.name == Clinic::FILE.name && table.rows() != 1 {
            let what = format!("must have one row, the clinic, but has {}", table.rows());
            self.findings.refuse(Problem { file: T::FILE.name.into(), line: None, column: None, what });
        }
        self.rows += table.rows();
        self.bytes += table.bytes();
        self.files.push(table.finish());
        if self.torn.contains(T::FILE.name) {
            self.bundle.verify(T::FILE.name)?;
        }
        Ok(())
    }
}

/// Whether the fault lies in a file that could not be read whole.
fn is_of(problem: &ProblemKind, torn: &HashSet<&'static str>) -> bool {
    matches!(problem, ProblemKind::UnknownReference { file } if torn.contains(file))
}
