//! Everything that the books say of one patient, to be handed over (GDPR, articles 15 and 20).

use std::collections::BTreeSet;

use clinic::record::{Kinship, Organisation, Relative};
use futures::TryStreamExt;

use crate::facts::Reader;
use crate::{BooksError, Record};

impl Reader {
    /// All rows of one patient, and of lists those that these name. `id`: of a card that is nobody else's. Who was told apart from
    /// the patient is not told, nor for whose visit money was paid that was somebody else's.
    pub async fn person(&mut self, id: i64) -> Result<Organisation, BooksError> {
        let mut person = Organisation {
            clinic: self.records().try_collect::<Vec<_>>().await?.pop(),
            patients: self.records_of_patient(id).await?,
            contacts: self.records_of_patient(id).await?,
            relatives: self.records_of_patient(id).await?,
            waiting: self.records_of_patient(id).await?,
            consents: self.records_of_patient(id).await?,
            departures: self.records_of_patient(id).await?,
            recalls: self.records_of_patient(id).await?,
            contact_results: self.records_of_patient(id).await?,
            tasks: self.records_of_patient(id).await?,
            visits: self.records_of_patient(id).await?,
            lines: self.records_of_patient(id).await?,
            payments: self.records_of_patient(id).await?,
            bonuses: self.records_of_patient(id).await?,
            ratings: self.records_of_patient(id).await?,
            ..Organisation::default()
        };
        person.relatives.retain(|relative: &Relative| relative.kinship != Kinship::Different);
        let own: BTreeSet<String> = person.visits.iter().map(|visit| visit.id.clone()).collect();
        let is_other = |visit: &Option<String>| visit.as_ref().is_some_and(|visit| !own.contains(visit));
        person.payments.iter_mut().filter(|row| is_other(&row.visit_id)).for_each(|row| row.visit_id = None);
        person.bonuses.iter_mut().filter(|row| is_other(&row.visit_id)).for_each(|row| row.visit_id = None);
        let card = person.patients.first();
        let key = card.map(|card| card.id.clone()).unwrap_or_default();
        person.merged = self.merged().await?.into_iter().filter(|merged| merged.patient_id == key).collect();
        self.lists_of(&mut person).await?;
        Ok(person)
    }

    /// What the rows of a person name.
    async fn lists_of(&mut self, person: &mut Organisation) -> Result<(), BooksError> {
        let (cards, visits, lines) = (&person.patients, &person.visits, &person.lines);
        person.categories = self.named(cards.iter().map(|card| card.category_id.as_ref())).await?;
        let lists = cards.iter().map(|card| card.price_list_id.as_ref());
        let lists = lists.chain(person.categories.iter().map(|category| category.price_list_id.as_ref()));
        person.price_lists = self.named(lists).await?;
        person.sources = self.named(cards.iter().map(|card| card.source_id.as_ref())).await?;
        person.bonus_kinds = self.named(cards.iter().map(|card| card.desk.bonus_kind_id.as_ref())).await?;
        let employees = visits.iter().map(|visit| Some(&visit.employee_id));
        let employees = employees.chain(person.waiting.iter().map(|wait| wait.employee_id.as_ref()));
        person.employees = self.named(employees).await?;
        let items = lines.iter().map(|line| line.item_id.as_ref());
        let items = items.chain(person.waiting.iter().map(|wait| wait.item_id.as_ref()));
        let items = items.chain(person.recalls.iter().map(|recall| Some(&recall.item_id)));
        let items = items.chain(person.contact_results.iter().map(|said| said.item_id.as_ref()));
        person.items = self.named(items).await?;
        person.discount_grounds = self.named(lines.iter().map(|line| line.desk.ground_id.as_ref())).await?;
        let slips = lines.iter().map(|line| line.desk.slip_id.as_ref());
        let slips = slips.chain(person.payments.iter().map(|payment| payment.desk.slip_id.as_ref()));
        person.slips = self.named(slips).await?;
        person.rooms = self.named(visits.iter().map(|visit| visit.desk.room_id.as_ref())).await?;
        let departments = visits.iter().map(|visit| visit.department_id.as_ref());
        let departments = departments.chain(person.employees.iter().map(|employee| employee.department_id.as_ref()));
        person.departments = self.named(departments).await?;
        let branches = cards.iter().map(|card| card.desk.branch_id.as_ref());
        let branches = branches.chain(person.departments.iter().map(|department| department.branch_id.as_ref()));
        let branches = branches.chain(person.rooms.iter().map(|room| room.branch_id.as_ref()));
        let branches = branches.chain(person.slips.iter().map(|slip| slip.branch_id.as_ref()));
        person.branches = self.named(branches).await?;
        Ok(())
    }

    /// Those records of a list whose keys are named, each once.
    async fn named<'a, R: Record>(
        &mut self,
        keys: impl Iterator<Item = Option<&'a String>>,
    ) -> Result<Vec<R>, BooksError> {
        let keys: BTreeSet<&String> = keys.flatten().collect();
        let mut named = Vec::with_capacity(keys.len());
        for key in keys {
            named.extend(self.record::<R>(key).await?);
        }
        Ok(named)
    }
}
