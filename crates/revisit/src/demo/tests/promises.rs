//! What is promised of the demo clinic, from the smallest practice on, each with several seeds.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use clinic::record::Status;
use jiff::civil::{Date, Weekday};

use super::{Demo, Life, all, bookings, demo, of_status};

fn every_size() -> impl Iterator<Item = Demo> {
    let sizes = [(20, 4, 40), (20, 10, 20), (60, 4, 20), (200, 4, 20), (200, 10, 10), (2_000, 4, 5), (20_000, 10, 1)];
    sizes.into_iter().flat_map(|(patients, years, seeds)| (1..=seeds).map(move |seed| demo(patients, years, seed)))
}

/// Of each doctor: patients who came a first time, and those of them who came again on another day.
fn first_timers(demo: &Demo) -> BTreeMap<String, (usize, usize)> {
    let mut days_of_pair: HashMap<(String, String), BTreeSet<Date>> = HashMap::new();
    for visit in bookings(demo).into_iter().filter(|visit| visit.status == Status::Completed) {
        days_of_pair.entry((visit.employee_id, visit.patient_id)).or_default().insert(visit.starts_at.date());
    }
    let mut doctors: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    for ((doctor, _), days) in days_of_pair {
        let (came, returned) = doctors.entry(doctor).or_default();
        *came += 1;
        *returned += usize::from(days.len() > 1);
    }
    doctors
}

#[test]
fn doctors_keep_a_quarter_to_three_quarters_of_their_first_timers() {
    for demo in every_size() {
        let doctors = first_timers(&demo);
        let shares: Vec<usize> = doctors.values().map(|(came, returned)| 1000 * returned / came).collect();
        let tell = || format!("{doctors:?} {shares:?} {:?}", demo.plan);
        assert_eq!(doctors.len(), demo.employees().filter(|one| one.sees_patients).count(), "{}", tell());
        // Where few come to a doctor, each of them is many percent.
        let slack = if demo.plan.patients < 200 { 200 } else { 0 };
        assert!(shares.iter().all(|share| (250 - slack..=750 + slack).contains(share)), "{}", tell());
        let (least, most) = (*shares.iter().min().expect("a doctor"), *shares.iter().max().expect("a doctor"));
        assert!(least < 350 + slack && most >= 650 - slack && most > least + 100, "{}", tell());
    }
}

#[test]
fn three_to_eight_percent_are_missed() {
    for demo in every_size() {
        let bookings = bookings(&demo);
        let (missed, completed) = (of_status(&bookings, Status::Missed), of_status(&bookings, Status::Completed));
        let share = 1000 * missed / (missed + completed);
        assert!((30..=80).contains(&share), "{share} in a thousand: {:?}", demo.plan);
    }
}

#[test]
fn two_to_five_percent_of_receipts_stay_unpaid() {
    for demo in every_size() {
        let (mut receipts, mut unpaid) = (0, 0);
        for life in demo.all_lives() {
            let (lines, payments) = (life.line_records(), life.payment_records());
            let mut open: HashMap<&str, i64> = HashMap::new();
            lines.iter().for_each(|line| *open.entry(&line.visit_id).or_default() += line.amount.0);
            for payment in &payments {
                if let Some(open) = payment.visit_id.as_deref().and_then(|visit| open.get_mut(visit)) {
                    *open -= payment.amount.0;
                }
            }
            // Money without a receipt pays one that was open.
            let later = payments.iter().filter(|payment| payment.visit_id.is_none()).count();
            receipts += open.len();
            unpaid += open.values().filter(|open| **open > 0).count() - later;
        }
        let share = 1000 * unpaid / receipts;
        assert!((20..=50).contains(&share), "{share} in a thousand of {receipts}: {:?}", demo.plan);
    }
}

#[test]
fn the_week_and_the_day_have_their_peaks() {
    for demo in every_size() {
        let bookings = bookings(&demo);
        let at = |hour: i8| bookings.iter().filter(|visit| visit.starts_at.hour() == hour).count();
        let hours: Vec<usize> = (0..24).map(at).collect();
        assert!(hours[10] > 2 * hours[13] && hours[17] > 2 * hours[13], "{hours:?} {:?}", demo.plan);
        assert_eq!(hours[..8].iter().chain(&hours[20..]).sum::<usize>(), 0, "{hours:?}");
        let on = |day: Weekday| bookings.iter().filter(|visit| visit.starts_at.date().weekday() == day).count();
        let [monday, friday, saturday] = [Weekday::Monday, Weekday::Friday, Weekday::Saturday].map(on);
        assert!(monday > friday && friday > saturday && saturday > 0, "{monday} {friday} {saturday} {:?}", demo.plan);
        assert_eq!(on(Weekday::Sunday), 0);
    }
}

#[test]
fn eight_reasons_come_in_fourteen_spellings() {
    for demo in every_size() {
        let given: Vec<String> = all(&demo, Life::departure_records).map(|departure| departure.reason).collect();
        let spellings: BTreeSet<&String> = given.iter().collect();
        let reasons: BTreeSet<String> = given.iter().map(|reason| clinic::reason::key(reason)).collect();
        let tell = || format!("{} departures, {spellings:?} {:?}", given.len(), demo.plan);
        // A small practice has fewer departures than there are spellings.
        if demo.plan.patients >= 200 {
            assert_eq!((spellings.len(), reasons.len()), (14, 8), "{}", tell());
        } else {
            assert!(spellings.len() >= given.len().div_ceil(2).min(14) && !given.is_empty(), "{}", tell());
        }
    }
}

#[test]
fn the_clinic_earns_its_costs() {
    for demo in every_size().filter(|demo| demo.plan.patients >= 200) {
        let billed: i64 = all(&demo, Life::line_records).map(|line| line.amount.0).sum();
        let branches: i64 = demo.branch_costs().map(|cost| cost.amount.0).sum();
        let sources: i64 = demo.source_costs().map(|cost| cost.amount.0).sum();
        let costs = branches + sources;
        assert!(billed > costs && billed < 3 * costs, "{billed} {costs} {:?}", demo.plan);
    }
}
