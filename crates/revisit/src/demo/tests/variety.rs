//! That the demo clinic has something to tell for every report.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use clinic::record::{Attention, Line, Method, Outcome, Patient, Visit};

use super::{Life, all, bookings, demo, ordinary, patients};

#[test]
fn summers_are_quiet() {
    let bookings = bookings(&ordinary());
    let in_month = |month: i8| {
        let of_month =
            |visit: &&Visit| (visit.starts_at.date().year(), visit.starts_at.date().month()) == (2025, month);
        bookings.iter().filter(of_month).count()
    };
    assert!(in_month(8) * 4 < in_month(10) * 3, "{} {}", in_month(8), in_month(10));
}

#[test]
fn bonuses_are_never_overdrawn_and_match_the_payments() {
    let mut used_by_all = 0;
    for life in ordinary().all_lives() {
        let mut balance = 0;
        assert!(life.bonus_records().iter().all(|bonus| {
            balance += bonus.amount.0;
            balance >= 0
        }));
        let used: i64 = life.bonus_records().iter().map(|bonus| bonus.amount.0.min(0)).sum();
        let by_bonus = life.payment_records().into_iter().filter(|payment| payment.method == Method::Bonus);
        assert_eq!(by_bonus.map(|payment| payment.amount.0).sum::<i64>(), -used);
        used_by_all -= used;
    }
    assert!(used_by_all > 0);
}

#[test]
fn names_come_in_five_languages_and_their_scripts() {
    let demo = demo(200, 4, 1);
    let languages: BTreeSet<String> = patients(&demo).filter_map(|patient| patient.language).collect();
    assert!(languages.iter().eq(["de", "en", "sl", "su", "uk"]), "{languages:?}");
    let names_in = |language: &str| -> String {
        let speaks = |patient: &Patient| patient.language.as_deref() == Some(language);
        patients(&demo).filter(speaks).map(|patient| patient.name).collect()
    };
    for (language, letters) in
        [("uk", 'А'..='я'), ("su", '\u{1b80}'..='\u{1bbf}'), ("su", 'A'..='z'), ("de", 'ä'..='ü'), ("sl", 'Č'..='ž')]
    {
        assert!(names_in(language).contains(|letter| letters.contains(&letter)), "{language} {letters:?}");
    }
    assert!(!names_in("uk").contains(|letter: char| letter.is_ascii_alphabetic()));
}

#[test]
fn sources_differ_in_worth() {
    let demo = ordinary();
    let mut worth: BTreeMap<&str, (i64, i64)> = BTreeMap::new();
    for life in demo.all_lives() {
        if let Some(source) = life.card.source {
            let (billed, patients) = worth.entry(source.id).or_default();
            *billed += life.lines.iter().map(|line| line.amount).sum::<i64>();
            *patients += 1;
        }
    }
    assert_eq!(worth.len(), demo.sources().count());
    let each = || worth.values().map(|(billed, patients)| billed / patients);
    assert!(2 * each().max().expect("a source") > 3 * each().min().expect("a source"), "{worth:?}");
}

#[test]
fn prices_follow_the_lists() {
    let demo = ordinary();
    let own: HashMap<String, i64> = demo.items().map(|item| (item.id, item.price.expect("each has one").0)).collect();
    let is_own = |line: &Line| {
        let full = line.amount.0 + line.discount.map_or(0, |discount| discount.0);
        let pieces = line.quantity.expect("each has one").0 / 1_000_000;
        full == pieces * own[line.item_id.as_deref().expect("each has one")]
    };
    let priced = |list: Option<&str>| -> BTreeSet<bool> {
        let of_list = demo.all_lives().filter(|life| life.card.price_list() == list);
        of_list.flat_map(|life| life.line_records().iter().map(is_own).collect::<Vec<_>>()).collect()
    };
    assert_eq!(priced(None), BTreeSet::from([true]), "without a list the item's own price");
    assert_eq!(priced(Some("l1")), BTreeSet::from([true]), "the main list");
    assert_eq!(priced(Some("l2")), BTreeSet::from([false]), "pensioners pay less for everything");
}

#[test]
fn some_come_to_their_recalls_and_some_do_not() {
    let demo = ordinary();
    let recalled: BTreeSet<String> =
        demo.items().filter(|item| item.recall_after.is_some()).map(|item| item.id).collect();
    let (mut once, mut again) = (0, 0);
    for life in demo.all_lives() {
        let mut times: HashMap<&str, usize> = HashMap::new();
        for line in life.lines.iter().filter(|line| recalled.contains(line.offer.id)) {
            *times.entry(line.offer.id).or_default() += 1;
        }
        once += times.values().filter(|times| **times == 1).count();
        again += times.values().filter(|times| **times > 1).count();
    }
    assert!(once > 500 && again > 500, "{once} {again}");
}

#[test]
fn there_are_ratings_bonuses_and_people_of_every_category() {
    let demo = ordinary();
    assert!(all(&demo, Life::rating_records).count() > 500);
    assert!(all(&demo, Life::bonus_records).count() > 500);
    let of_patients: BTreeSet<String> = patients(&demo).filter_map(|patient| patient.category_id).collect();
    assert!(demo.categories().all(|category| of_patients.contains(&category.id)));
    assert_eq!(demo.categories().filter(|category| category.attention == Attention::Staff).count(), 1);
}

#[test]
fn the_papers_of_the_last_weeks_are_numbered_and_counted() {
    let demo = ordinary();
    let (closings, slips) = demo.papers();
    assert!(slips.len() > 100 && slips.iter().map(|slip| slip.number).eq((1..).take(slips.len())));
    assert!(slips.windows(2).all(|two| two[0].issued_at.as_str() <= two[1].issued_at.as_str()));
    let keys: BTreeSet<&str> = slips.iter().map(|slip| slip.id.as_str()).collect();
    let lines: Vec<Line> = all(&demo, Life::line_records).filter(|line| line.desk.slip_id.is_some()).collect();
    let named: BTreeSet<&str> = lines.iter().filter_map(|line| line.desk.slip_id.as_deref()).collect();
    assert_eq!(named, keys, "each has something on it, and nothing stands on another");
    let payments: Vec<_> = all(&demo, Life::payment_records).collect();
    let counted_in = |number: i64| -> i64 {
        let of: BTreeSet<&str> =
            slips.iter().filter(|slip| slip.closing == Some(number)).map(|slip| slip.id.as_str()).collect();
        let real = payments.iter().filter(|payment| payment.method != Method::Bonus);
        let paid = real.filter(|payment| payment.desk.slip_id.as_deref().is_some_and(|slip| of.contains(slip)));
        paid.map(|payment| payment.amount.0).sum()
    };
    let mut expected: BTreeMap<i64, i64> = BTreeMap::new();
    for closing in &closings {
        *expected.entry(closing.number).or_default() += closing.expected.0;
    }
    assert!(expected.len() > 20 && expected.iter().all(|(number, sum)| counted_in(*number) == *sum), "{expected:?}");
    assert!(slips.iter().all(|slip| slip.closing.is_none() == (slip.issued_at.date() == demo.plan.until)));
}

#[test]
fn the_desk_finds_what_it_works_with() {
    let demo = ordinary();
    let doctors = demo.employees().filter(|one| one.sees_patients && one.left_on.is_none()).count();
    let hours = demo.roster().filter(|row| row.weekday.is_some()).count();
    assert_eq!(hours, 6 * doctors);
    assert_eq!(demo.roster().filter(|row| row.note.is_some()).count(), 1, "somebody is away");
    assert_eq!((demo.rooms().count(), demo.reasons().count(), demo.waiting().count()), (12, 8, 6));
    let known: BTreeSet<String> = patients(&demo).map(|patient| patient.id).collect();
    assert!(demo.waiting().all(|wait| known.contains(&wait.patient_id)));
    let (tasks, contacts) = (demo.tasks(), demo.contact_results());
    assert_eq!((tasks.len(), contacts.len()), (7, 4));
    assert!(tasks.iter().filter_map(|task| task.patient_id.as_ref()).all(|id| known.contains(id)));
    assert!(contacts.iter().all(|contact| known.contains(&contact.patient_id)));
    let reminded: Vec<_> = demo.all_lives().flat_map(|life| life.reminder_records()).collect();
    let booked = reminded.iter().filter(|said| said.outcome == Outcome::Booked).count();
    assert!(booked > 20 && reminded.len() > 4 * booked / 3, "{booked} of {}", reminded.len());
    let kinds: BTreeSet<Option<String>> = patients(&demo).map(|patient| patient.desk.bonus_kind_id).collect();
    assert_eq!(kinds, BTreeSet::from([None, Some("k2".to_owned())]));
    let mut phones: HashMap<String, usize> = HashMap::new();
    patients(&demo).filter_map(|patient| patient.phone).for_each(|phone| *phones.entry(phone).or_default() += 1);
    assert!(phones.values().filter(|count| **count > 1).count() >= 5, "some cards may be of one person");
}
