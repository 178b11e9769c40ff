//! Puts the demo clinic into its books: one import, as if a bundle had brought it.

use std::io::{self, Write};

use anyhow::ensure;
use books::{Books, Edited, Import, Record};
use serde_json::json;

use super::{Demo, Life, Plan};
use crate::meter::{Meter, Reached};

/// Tables for which all lives are lived.
const TABLES_OF_LIVES: u64 = 9;

/// Lives after which it is told how far the clinic is.
const SHOWN_EVERY: u32 = 1_000;

/// In empty books. Stopped halfway it leaves them empty; done twice it changes nothing.
pub async fn make(books: &Books, demo: &Demo) -> anyhow::Result<()> {
    let Plan { patients, years, .. } = demo.plan;
    writeln!(io::stderr(), "Making a clinic of {patients} patients over {years} years …")?;
    let mut making = Making::begin(books).await?;
    making.put_directory(demo).await?;
    let (closings, slips) = demo.papers();
    making.put(closings).await?;
    making.put(slips).await?;
    making.put_lives(demo, |life| vec![life.patient_record()]).await?;
    making.put(demo.waiting()).await?;
    making.put_lives(demo, Life::consent_records).await?;
    making.put_lives(demo, Life::departure_records).await?;
    making.put(demo.contact_results()).await?;
    making.put_lives(demo, Life::reminder_records).await?;
    making.put(demo.tasks()).await?;
    making.put_lives(demo, Life::visit_records).await?;
    making.put_lives(demo, Life::line_records).await?;
    making.put_lives(demo, Life::payment_records).await?;
    making.put_lives(demo, Life::bonus_records).await?;
    making.put_lives(demo, Life::rating_records).await?;
    making.end(demo).await
}

/// Its directory alone, nobody's life.
pub async fn make_directory(books: &Books, demo: &Demo) -> anyhow::Result<()> {
    let mut making = Making::begin(books).await?;
    making.put_directory(demo).await?;
    making.end(demo).await
}

struct Making {
    import: Import,
    meter: Meter,
    rows: u64,
    /// Lives, of all tables so far.
    lived: u64,
}

impl Making {
    async fn begin(books: &Books) -> anyhow::Result<Self> {
        let import = books.import("demo", Edited::Keep).await?;
        Ok(Self { import, meter: Meter::new("making"), rows: 0, lived: 0 })
    }

    async fn end(self, demo: &Demo) -> anyhow::Result<()> {
        self.meter.end();
        let Plan { patients, years, seed, until, hour } = demo.plan;
        let until = until.to_string();
        let plan = json!({"patients": patients, "years": years, "seed": seed, "until": until, "hour": hour});
        self.import.commit(&json!([]), &json!({"demo": plan, "rows": self.rows})).await?;
        Ok(())
    }

    async fn put_directory(&mut self, demo: &Demo) -> anyhow::Result<()> {
        self.put([demo.clinic()]).await?;
        self.put(demo.branches()).await?;
        self.put(demo.departments()).await?;
        self.put(demo.employees()).await?;
        self.put(demo.price_lists()).await?;
        self.put(demo.categories()).await?;
        self.put(demo.items()).await?;
        self.put(demo.prices()).await?;
        self.put(demo.sources()).await?;
        self.put(demo.source_costs()).await?;
        self.put(demo.branch_costs()).await?;
        self.put(demo.rooms()).await?;
        self.put(demo.bonus_kinds()).await?;
        self.put(demo.discount_grounds()).await?;
        self.put(demo.reasons()).await?;
        self.put(demo.settings()).await?;
        self.put(demo.roster()).await
    }

    /// One table of all patients.
    async fn put_lives<'d, R: Record>(
        &mut self,
        demo: &'d Demo,
        records: impl Fn(&Life<'d>) -> Vec<R>,
    ) -> anyhow::Result<()> {
        for life in demo.all_lives() {
            self.put(records(&life)).await?;
            if life.number % SHOWN_EVERY == 1 {
                let whole = TABLES_OF_LIVES * u64::from(demo.plan.patients);
                self.meter.show(Reached { file: R::TABLE.file(), rows: self.rows, done: self.lived, whole });
            }
            self.lived += 1;
        }
        Ok(())
    }

    async fn put<R: Record>(&mut self, records: impl IntoIterator<Item = R>) -> anyhow::Result<()> {
        for record in records {
            let problems = self.import.put(&record).await?;
            ensure!(problems.is_empty(), "the demo clinic contradicts itself: {problems:?}");
            self.rows += 1;
        }
        Ok(())
    }
}
