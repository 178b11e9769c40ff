//! Records as a bundle.

use std::io::{self, Seek, Write};

use books::Width;
use clinic::Currency;
use clinic::record::Organisation;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::bundle::{Record, TableWriter};

/// Writes those files that a bundle must have, and of the others those that have rows. No more is told than every bundle knows:
/// the rest of a record stays as it is in the books.
pub fn bundle<W: Write + Seek>(org: &Organisation, currency: Currency, output: W) -> io::Result<W> {
    let mut zip = ZipWriter::new(output);
    file(&mut zip, &org.departments, currency)?;
    file(&mut zip, &org.employees, currency)?;
    file(&mut zip, &org.categories, currency)?;
    file(&mut zip, &org.items, currency)?;
    file(&mut zip, &org.sources, currency)?;
    file(&mut zip, &org.patients, currency)?;
    file(&mut zip, &org.visits, currency)?;
    file(&mut zip, &org.lines, currency)?;
    file(&mut zip, &org.payments, currency)?;
    Ok(zip.finish()?)
}

fn file<W: Write + Seek, T: Record>(zip: &mut ZipWriter<W>, records: &[T], currency: Currency) -> io::Result<()> {
    if records.is_empty() && !T::FILE.required {
        return Ok(());
    }
    zip.start_file(T::FILE.name, SimpleFileOptions::default())?;
    let mut table = TableWriter::new(zip, currency, Width::Published)?;
    for record in records {
        table.put(record)?;
    }
    table.finish().map(|_| ())
}
