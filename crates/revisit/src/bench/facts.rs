//! The clinic's facts straight out of the generator, for sizes whose books would fill a disk.

use std::collections::HashMap;
use std::ops::RangeInclusive;
use std::sync::atomic::{AtomicI64, Ordering};

use books::facts::{
    Bonus, ContactResult, Departure, Directory, Discount, Line, Patient, Payment, Rating, State, Visit,
};
use clinic::LocalTime;
use clinic::period::epoch_day;
use jiff::civil::Date;
use mart::Told;

use crate::demo::{Demo, Life, Plan};
use crate::place::Place;

/// Patients of a bucket.
const PATIENTS: u32 = 2_048;

/// Makes the mart of a place whose books hold the clinic's directory alone, and its cache.
pub async fn fill(place: &Place, plan: Plan) -> anyhow::Result<()> {
    let mart = place.engine().await?;
    let directory = mart.books().read().await?.directory().await?;
    let (demo, ids, visits) = (Demo::new(plan), Ids::of(&directory), AtomicI64::new(0));
    let pieces = (1..=plan.patients).step_by(PATIENTS as usize);
    let pieces = pieces.map(|first| first..=plan.patients.min(first + PATIENTS - 1)).collect();
    let told = move |patients: RangeInclusive<u32>| {
        let mut making = Making { ids: &ids, visits: &visits, told: Told::default() };
        demo.lives(patients).for_each(|life| making.add(&life));
        making.told
    };
    Ok(mart.fill(pieces, told).await?)
}

/// The books' numbers of what a life refers to, by id.
struct Ids {
    employees: HashMap<String, i64>,
    departments: HashMap<String, i64>,
    items: HashMap<String, i64>,
    categories: HashMap<String, i64>,
    price_lists: HashMap<String, i64>,
    sources: HashMap<String, i64>,
    grounds: HashMap<String, i64>,
}

impl Ids {
    fn of(directory: &Directory) -> Self {
        macro_rules! by_key {
            ($table:ident) => {
                directory.$table.iter().map(|one| (one.key.clone(), one.id)).collect()
            };
        }
        Self {
            employees: by_key!(employees),
            departments: by_key!(departments),
            items: by_key!(items),
            categories: by_key!(categories),
            price_lists: by_key!(price_lists),
            sources: by_key!(sources),
            grounds: by_key!(discount_grounds),
        }
    }
}

struct Making<'a> {
    ids: &'a Ids,
    /// Of all patients so far.
    visits: &'a AtomicI64,
    told: Told,
}

impl Making<'_> {
    fn add(&mut self, life: &Life<'_>) {
        let Self { ids, visits, told } = self;
        let optional = |of: &HashMap<String, i64>, key: &Option<String>| key.as_ref().map(|key| of[key]);
        let card = life.patient_record();
        let patient_id = i64::from(life.number);
        told.patients.push(Patient {
            id: patient_id,
            key: card.id,
            name: card.name,
            phone: card.phone,
            email: card.email,
            city: card.city,
            country: card.country,
            category_id: optional(&ids.categories, &card.category_id),
            price_list_id: optional(&ids.price_lists, &card.price_list_id),
            source_id: optional(&ids.sources, &card.source_id),
            card_number: card.card_number,
            registered_day: number(card.registered_on),
            state: State::Active,
        });
        let mut known = HashMap::new();
        for record in life.visit_records() {
            let id = visits.fetch_add(1, Ordering::Relaxed) + 1;
            known.insert(record.id.clone(), id);
            told.visits.push(Visit {
                id,
                key: record.id,
                patient_id,
                employee_id: ids.employees[&record.employee_id],
                department_id: optional(&ids.departments, &record.department_id),
                day: day(&record.starts_at),
                second: second(&record.starts_at),
                status: record.status,
            });
        }
        told.lines.extend(life.line_records().into_iter().map(|record| Line {
            patient_id,
            visit_id: known[&record.visit_id],
            item_id: optional(&ids.items, &record.item_id),
            amount_minor: record.amount.0,
            discount: record.discount.map(|discount| Discount {
                minor: discount.0,
                ground_id: optional(&ids.grounds, &record.desk.ground_id),
                stands: discount.0 > 0,
            }),
        }));
        told.payments.extend(life.payment_records().into_iter().map(|record| Payment {
            patient_id,
            visit_id: optional(&known, &record.visit_id),
            visit_of_other: None,
            day: day(&record.paid_at),
            method: record.method,
            amount_minor: record.amount.0,
        }));
        told.departures.extend(life.departure_records().into_iter().map(|record| Departure {
            patient_id,
            left_day: number(record.left_on),
            reason: record.reason,
        }));
        told.bonuses.extend(life.bonus_records().into_iter().map(|record| Bonus {
            patient_id,
            day: number(record.on),
            amount_minor: record.amount.0,
        }));
        told.ratings.extend(life.rating_records().into_iter().map(|record| Rating {
            patient_id,
            visit_id: known[&record.visit_id],
            day: day(&record.rated_at),
            score: record.score.into(),
            has_comment: record.comment.is_some(),
        }));
        told.contact_results.extend(life.reminder_records().into_iter().map(|record| ContactResult {
            patient_id,
            day: day(&record.contacted_at),
            second: second(&record.contacted_at),
            outcome: record.outcome,
            until_day: None,
            names_item: record.item_id.is_some(),
        }));
    }
}

fn day(time: &LocalTime) -> i32 {
    number(time.date())
}

/// Of a day, since 1970.
fn number(date: Date) -> i32 {
    i32::try_from(epoch_day(date)).expect("a calendar's days fit")
}

/// Since midnight.
fn second(time: &LocalTime) -> i32 {
    let at = time.at();
    i32::from(at.hour()) * 3600 + i32::from(at.minute()) * 60 + i32::from(at.second())
}

#[cfg(test)]
mod tests {
    use exchange::answer::Format;
    use jiff::civil::date;
    use mart::Mart;
    use report::Engine;

    use super::*;
    use crate::demo;

    async fn answers(mart: &Mart) -> Vec<String> {
        let mut answers = Vec::new();
        for (name, words) in crate::bench::questions("") {
            // Of the first there are.
            let words: Vec<String> = words.into_iter().map(|word| word.replace("{branches}", "b1")).collect();
            if words.iter().any(|word| word.starts_with('{')) {
                continue;
            }
            let question = crate::bench::question(mart, &words, Some(date(2026, 6, 30))).await.expect(name);
            let answer = mart.answer(&question).await.expect(name);
            let mut csv = format!("{name}\n").into_bytes();
            exchange::answer::write(&answer, Format::Csv, &mut csv).expect("CSV");
            answers.push(String::from_utf8(csv).expect("a text"));
        }
        answers
    }

    #[tokio::test]
    async fn a_mart_that_was_filled_answers_as_the_books_do() {
        let plan = Plan { patients: 300, years: 3, seed: 5, until: date(2026, 6, 30), hour: 24 };
        let folder = tempfile::tempdir().expect("a folder");
        let [with, without] = ["with", "without"].map(|name| Place::folder_only(folder.path().join(name)));
        demo::make(&with.open().await.expect("books"), &Demo::new(plan)).await.expect("a clinic");
        demo::make_directory(&without.open().await.expect("books"), &Demo::new(plan)).await.expect("a directory");
        fill(&without, plan).await.expect("a mart");
        let (right, filled) = (with.engine().await.expect("a mart"), without.engine().await.expect("a mart"));
        let (right, filled) = (answers(&right).await, answers(&filled).await);
        assert!(right.len() > 60, "only {} questions", right.len());
        for (right, filled) in right.iter().zip(&filled) {
            assert_eq!(filled, right);
        }
    }
}
