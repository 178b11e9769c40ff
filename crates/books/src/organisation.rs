//! Whole organisations at once, held in memory: demos, small clinics, tests. Bundles come and go record by record.

use clinic::record::Organisation;
use futures::TryStreamExt;
use futures::future::BoxFuture;

use crate::facts::Reader;
use crate::{BooksError, Import, Record, RowProblem, Table};

/// What is wrong with which row of which list, counted from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Misfit {
    pub table: Table,
    pub row: usize,
    pub problem: RowProblem,
}

impl Import {
    /// Take every record of an organisation. Empty: all are taken.
    pub fn put_all<'a>(&'a mut self, all: &'a Organisation) -> BoxFuture<'a, Result<Vec<Misfit>, BooksError>> {
        Box::pin(async move {
            let mut misfits = Vec::new();
            self.put_list(all.clinic.as_slice(), &mut misfits).await?;
            self.put_list(&all.gone, &mut misfits).await?;
            self.put_list(&all.branches, &mut misfits).await?;
            self.put_list(&all.departments, &mut misfits).await?;
            self.put_list(&all.employees, &mut misfits).await?;
            self.put_list(&all.price_lists, &mut misfits).await?;
            self.put_list(&all.categories, &mut misfits).await?;
            self.put_list(&all.items, &mut misfits).await?;
            self.put_list(&all.prices, &mut misfits).await?;
            self.put_list(&all.sources, &mut misfits).await?;
            self.put_list(&all.source_costs, &mut misfits).await?;
            self.put_list(&all.branch_costs, &mut misfits).await?;
            self.put_list(&all.rooms, &mut misfits).await?;
            self.put_list(&all.bonus_kinds, &mut misfits).await?;
            self.put_list(&all.discount_grounds, &mut misfits).await?;
            self.put_list(&all.reasons, &mut misfits).await?;
            self.put_list(&all.settings, &mut misfits).await?;
            self.put_list(&all.roster, &mut misfits).await?;
            self.put_list(&all.closings, &mut misfits).await?;
            self.put_list(&all.slips, &mut misfits).await?;
            self.put_list(&all.patients, &mut misfits).await?;
            for (row, merged) in all.merged.iter().enumerate() {
                let problems = self.merge(merged).await?;
                misfits.extend(problems.into_iter().map(|problem| Misfit { table: Table::Patient, row, problem }));
            }
            self.put_list(&all.contacts, &mut misfits).await?;
            self.put_list(&all.relatives, &mut misfits).await?;
            self.put_list(&all.waiting, &mut misfits).await?;
            self.put_list(&all.consents, &mut misfits).await?;
            self.put_list(&all.departures, &mut misfits).await?;
            self.put_list(&all.recalls, &mut misfits).await?;
            self.put_list(&all.contact_results, &mut misfits).await?;
            self.put_list(&all.tasks, &mut misfits).await?;
            self.put_list(&all.visits, &mut misfits).await?;
            self.put_list(&all.lines, &mut misfits).await?;
            self.put_list(&all.payments, &mut misfits).await?;
            self.put_list(&all.bonuses, &mut misfits).await?;
            self.put_list(&all.ratings, &mut misfits).await?;
            self.settle().await?;
            Ok(misfits)
        })
    }

    async fn put_list<R: Record>(&mut self, list: &[R], misfits: &mut Vec<Misfit>) -> Result<(), BooksError> {
        for (row, record) in list.iter().enumerate() {
            let problems = self.put(record).await?;
            misfits.extend(problems.into_iter().map(|problem| Misfit { table: R::TABLE, row, problem }));
        }
        Ok(())
    }
}

impl Reader {
    /// Every record there is, each list in the order of [`Reader::records`].
    pub fn organisation(&mut self) -> BoxFuture<'_, Result<Organisation, BooksError>> {
        Box::pin(async move {
            Ok(Organisation {
                clinic: self.list().await?.pop(),
                gone: self.list().await?,
                branches: self.list().await?,
                departments: self.list().await?,
                employees: self.list().await?,
                price_lists: self.list().await?,
                categories: self.list().await?,
                items: self.list().await?,
                prices: self.list().await?,
                sources: self.list().await?,
                source_costs: self.list().await?,
                branch_costs: self.list().await?,
                rooms: self.list().await?,
                bonus_kinds: self.list().await?,
                discount_grounds: self.list().await?,
                reasons: self.list().await?,
                settings: self.list().await?,
                roster: self.list().await?,
                closings: self.list().await?,
                slips: self.list().await?,
                patients: self.list().await?,
                merged: self.merged().await?,
                contacts: self.list().await?,
                relatives: self.list().await?,
                waiting: self.list().await?,
                consents: self.list().await?,
                departures: self.list().await?,
                recalls: self.list().await?,
                contact_results: self.list().await?,
                tasks: self.list().await?,
                visits: self.list().await?,
                lines: self.list().await?,
                payments: self.list().await?,
                bonuses: self.list().await?,
                ratings: self.list().await?,
            })
        })
    }

    async fn list<R: Record>(&mut self) -> Result<Vec<R>, BooksError> {
        self.records().try_collect().await
    }
}
