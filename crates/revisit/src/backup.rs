//! `revisit backup FILE`, `revisit restore FILE` and `revisit drill FILE`.

use std::io::Write;
use std::path::{Path, PathBuf};

use books::backup::{Restored, Scratch};
use books::{Books, DeedFilter, Totals};
use clap::Args;
use mart::Mart;
use report::{Engine, Question};

use crate::fault::Told;
use crate::place::Place;
use crate::today;

pub async fn run(place: &Place, file: &Path) -> anyhow::Result<()> {
    let books = place.open_existing().await?;
    books.backup(file).await?;
    writeln!(std::io::stdout(), "The books of {} are copied to {}.", books.location(), file.display())?;
    Ok(())
}

#[derive(Args, Debug)]
pub struct Restore {
    /// A backup
    file: PathBuf,
    /// Put it in the place of the books that are there; these are kept
    #[arg(long)]
    replace: bool,
}

impl Restore {
    pub async fn run(self, place: &Place) -> anyhow::Result<()> {
        let (location, folder) = (place.location()?, place.data()?);
        let Restored { totals, erased_again, kept } =
            Books::restore(&self.file, &location, &folder, self.replace, today::now).await?;
        let mut output = std::io::stdout().lock();
        writeln!(output, "The books of {location} are those of {}.", self.file.display())?;
        tell(&mut output, &totals)?;
        if erased_again > 0 {
            writeln!(output, "Patients who were erased since the backup and are erased again: {erased_again}.")?;
        }
        if let Some(kept) = kept {
            writeln!(output, "The books that were there are kept in {}.", kept.display())?;
        }
        writeln!(output, "Everybody signs in anew.")?;
        Ok(())
    }
}

/// What one looked at, and whether it is as it should be.
type Look = (&'static str, Result<String, String>);

/// Opens a backup beside everything else, as restoring would, and lets go of it again: proof that it opens and adds up.
pub async fn drill(place: &Place, file: &Path) -> anyhow::Result<()> {
    let folder = place.data()?;
    books::private::make_folder(&folder)?;
    let scratch = Scratch::within(&folder)?;
    let copy = Books::of_backup(file, &scratch, today::now).await?;
    let totals = copy.totals().await?;
    let newest = copy.deeds_page(None, 1, &DeedFilter::default()).await?.deeds.into_iter().next();
    let looks: [Look; 3] = [
        ("file, references, audit", Ok("ok".into())),
        ("reports", adds_up(&copy, &totals).await?),
        ("newest deed", Ok(newest.map_or_else(|| "none".into(), |deed| format!("{}, {} UTC", deed.seq, at(deed.at))))),
    ];
    copy.close().await;
    let mut output = std::io::stdout().lock();
    writeln!(output, "{} opens.", file.display())?;
    let mut is_sound = true;
    for (at, found) in looks {
        is_sound &= found.is_ok();
        let (sign, text) = match &found {
            Ok(text) => (' ', text),
            Err(text) => ('!', text),
        };
        writeln!(output, "{sign} {at:24} {text}")?;
    }
    tell(&mut output, &totals)?;
    if is_sound { Ok(()) } else { Err(Told.into()) }
}

fn at(microseconds: i64) -> String {
    let at = jiff::Timestamp::from_microsecond(microseconds);
    at.map_or_else(|_| String::new(), |at| at.strftime("%Y-%m-%d %H:%M").to_string())
}

/// Whether the reports, read by another way from the rows, come to the same sums as the books.
async fn adds_up(copy: &Books, totals: &Totals) -> anyhow::Result<Result<String, String>> {
    let engine = Mart::open(copy.clone(), None);
    let setting = engine.setting().await?;
    let Some(days) = setting.days else {
        return Ok(Ok("nothing happened yet".into()));
    };
    let report = reports::CATALOGUE.iter().find(|report| report.id == "earnings");
    let Some(report) = report.copied() else { anyhow::bail!("the report of earnings is not known") };
    let given = [("from", days.from), ("to", days.to)].map(|(name, day)| (name.to_owned(), day.to_string()));
    let question = Question::parse(report, &given, days.to, &setting)?;
    let answer = engine.answer(&question).await?;
    let sum = |name: &str| -> i64 {
        let Some(at) = answer.position(name) else { return 0 };
        (0..answer.rows.len()).filter_map(|place| answer.rows.row(place).values[at].whole()).sum()
    };
    let (told, kept) = ((sum("visits"), sum("billed")), (totals.completed, totals.billed_minor));
    Ok(match told == kept {
        true => Ok(format!("{} visits and sales, as in the books", told.0)),
        false => Err(format!("they tell {} visits and sales, the books {}", told.0, kept.0)),
    })
}

fn tell(output: &mut impl Write, totals: &Totals) -> std::io::Result<()> {
    let Totals { patients, completed, booked, .. } = totals;
    writeln!(output, "Patients: {patients}; visits and sales: {completed}; bookings: {booked}.")
}
