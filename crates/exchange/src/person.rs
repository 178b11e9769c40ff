//! Everything of one person as a zip: the files of a bundle, and whatever else is to lie beside them.

use std::io::{self, Cursor, Write};

use books::Width;
use clinic::Currency;
use clinic::record::Organisation;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::bundle::{Record, TableWriter};

/// How many rows, and the zip's bytes. `beside`: names and contents of further files, which come first. Files without rows are
/// left out.
pub fn person_zip(person: &Organisation, currency: Currency, beside: &[(&str, &[u8])]) -> io::Result<(u64, Vec<u8>)> {
    let mut zip = Zip { zip: ZipWriter::new(Cursor::new(Vec::new())), currency, rows: 0 };
    for (name, content) in beside {
        zip.begin(name)?;
        zip.zip.write_all(content)?;
    }
    zip.file(person.clinic.as_slice())?;
    zip.file(&person.branches)?;
    zip.file(&person.departments)?;
    zip.file(&person.employees)?;
    zip.file(&person.price_lists)?;
    zip.file(&person.categories)?;
    zip.file(&person.items)?;
    zip.file(&person.sources)?;
    zip.file(&person.rooms)?;
    zip.file(&person.bonus_kinds)?;
    zip.file(&person.discount_grounds)?;
    zip.file(&person.slips)?;
    zip.file(&person.patients)?;
    zip.file(&person.merged)?;
    zip.file(&person.contacts)?;
    zip.file(&person.relatives)?;
    zip.file(&person.waiting)?;
    zip.file(&person.consents)?;
    zip.file(&person.departures)?;
    zip.file(&person.recalls)?;
    zip.file(&person.contact_results)?;
    zip.file(&person.tasks)?;
    zip.file(&person.visits)?;
    zip.file(&person.lines)?;
    zip.file(&person.payments)?;
    zip.file(&person.bonuses)?;
    zip.file(&person.ratings)?;
    Ok((zip.rows, zip.zip.finish()?.into_inner()))
}

struct Zip {
    zip: ZipWriter<Cursor<Vec<u8>>>,
    currency: Currency,
    rows: u64,
}

impl Zip {
    fn begin(&mut self, name: &str) -> io::Result<()> {
        // It is small, and whoever gets it may look into it with anything.
        let options = SimpleFileOptions::default()
            .compression_method(zip::CompressionMethod::Stored)
            .last_modified_time(zip::DateTime::default())
            .unix_permissions(0o600);
        Ok(self.zip.start_file(name, options)?)
    }

    fn file<T: Record>(&mut self, records: &[T]) -> io::Result<()> {
        if records.is_empty() {
            return Ok(());
        }
        self.begin(T::FILE.name)?;
        let mut table = TableWriter::<_, T>::new(&mut self.zip, self.currency, Width::Whole)?;
        for record in records {
            table.put(record)?;
        }
        self.rows += table.finish()?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use clinic::record::Source;

    use super::*;

    #[test]
    fn what_is_there_has_its_file_and_nothing_else_has() {
        let source = Source { id: "s1".into(), name: "Ads".into(), group: None, desk: Default::default() };
        let person = Organisation { sources: vec![source], ..Organisation::default() };
        let euro = Currency::from_code("EUR").expect("the euro exists");
        let (rows, bytes) = person_zip(&person, euro, &[("person.html", b"<p>")]).expect("memory takes it");
        let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).expect("a zip");
        let mut texts = Vec::new();
        for at in 0..zip.len() {
            let mut file = zip.by_index(at).expect("a file");
            let mut text = String::new();
            file.read_to_string(&mut text).expect("a text");
            texts.push((file.name().expect("a name").into_owned(), text));
        }
        let sources = "id,name,group,archived\ns1,Ads,,false\n";
        let expected = [("person.html", "<p>"), ("sources.csv", sources)];
        assert_eq!(texts, expected.map(|(name, text)| (name.to_owned(), text.to_owned())));
        assert_eq!(rows, 1);
    }
}
