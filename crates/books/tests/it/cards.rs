//! What pages show of one record.

use std::collections::{BTreeSet, HashMap};

use books::Books;
use books::cards::{Event, Glance, Happening, Place, RecordCard, RecordKind, Seen, Show};
use books::facts::State;
use clinic::Money;
use clinic::record::{Attention, Channel, Consent, Item, Millionths, Organisation, Price, Purpose, Slip};
use jiff::civil::date;
use testkit::clinic::{Size, random, tables};

use crate::place::{import, places};

/// Today is 2025-06-15.
fn small() -> Organisation {
    let mut all = tables(&[
        ("employees", "id | name | department \n e1 | Dr. One | d1 \n e2 | Dr. Two | d2"),
        ("departments", "id | name | branch \n d1 | Surgery | b1 \n d2 | Therapy | b2"),
        ("categories", "id | name | attention | price_list \n vip | Best | vip | friends"),
        (
            "patients",
            "id | name | phone | category | source | card_number | city | on
             p1 | Ada | +491 | vip | radio | 17 | Graz | 2025-01-01
             p2 | Bob | | | | | | 2025-01-02",
        ),
        (
            "visits",
            "visit | patient | employee | department | on | status | item | billed | paid
             v1 | p1 | e1 | d1 | 2025-01-02 | completed | i1 | 10.00 | 4.00
             v2 | p1 | e2 | d2 | 2025-02-03 | completed | i1 | 20.00 | 5.00
             v3 | p1 | e2 | d2 | 2025-07-01 | booked | | | 7.00
             v4 | p1 | e1 | d1 | 2025-08-01 | booked | | |
             v5 | p2 | e2 | d2 | 2025-02-03 | missed | | |",
        ),
        (
            "payments",
            "patient | on | method | amount \n p1 | 2025-03-01 | bonus | 1.00 \n p1 | 2025-04-01 | cash | -2.00",
        ),
        ("bonuses", "patient | on | amount \n p1 | 2025-03-01 | 3.00 \n p1 | 2025-03-02 | -1.00"),
        ("departures", "patient | on | reason \n p1 | 2025-05-01 | Moved away"),
        ("ratings", "visit | on | score | comment \n v2 | 2025-02-04 | 2 | Cold room"),
    ]);
    let consent = |given, day| Consent {
        patient_id: "p1".into(),
        channel: Channel::Sms,
        purpose: Purpose::Care,
        given,
        on: date(2025, 1, day),
    };
    all.consents = vec![consent(true, 3), consent(false, 5), consent(true, 4)];
    all.price_lists[0].discount_percent = Some(Millionths(10_000_000));
    all
}

/// Of the employee and branches with these keys.
async fn seen(books: &Books, employee: Option<&str>, branches: &[&str]) -> Seen {
    let choices = books.choices().await.expect("choices");
    let employee = employee
        .map(|key| choices.employees.iter().find(|choice| choice.record.key == key).expect("an employee").record.id);
    let branches = branches.iter().map(|key| choices.branches.iter().find(|one| one.key == *key).expect("a branch").id);
    Seen { employee, branches: branches.collect() }
}

#[tokio::test]
async fn a_card_has_all_that_is_known_of_a_patient() {
    for place in places() {
        let books = place.books().await;
        import(&books, &small()).await;
        let card = books.patient_card("p1", &Seen::all()).await.expect("books").expect("a card");
        assert_eq!((card.key.as_str(), card.name.as_str(), card.state), ("p1", "Ada", State::Active));
        assert_eq!((card.phone.as_deref(), card.city.as_deref(), card.email), (Some("+491"), Some("Graz"), None));
        assert_eq!((card.card_number.as_deref(), card.registered_on), (Some("17"), date(2025, 1, 1)));
        let category = card.category.expect("a category");
        assert_eq!(
            (category.record.name.as_str(), category.attention, category.prepayment),
            ("Best", Attention::Vip, false)
        );
        let list = card.price_list.expect("of the category");
        assert_eq!(
            (list.record.key.as_str(), list.is_own, list.discount_percent),
            ("friends", false, Some(Millionths(10_000_000)))
        );
        assert_eq!(card.source.expect("a source").key, "radio");
        assert_eq!(card.consents, [small().consents[1].clone()], "the latest");
        assert_eq!(card.departures, small().departures);
        assert_eq!((card.life.visits, card.life.first_visit_on), (2, Some(date(2025, 1, 2))));
        assert_eq!(card.life.last_visit_on, Some(date(2025, 2, 3)));
        let next = card.life.next_booking.expect("a booking");
        assert_eq!((next.starts_at.as_str(), next.employee.name.as_str()), ("2025-07-01T10:00", "Dr. Two"));
        let money = card.account;
        assert_eq!((money.billed_minor, money.paid_minor, money.bonus_paid_minor), (3_000, 700, 100));
        assert_eq!((money.balance_minor, money.debt_minor(), money.bonus_minor), (Some(2_200), Some(2_200), Some(200)));

        let card = books.patient_card("p2", &Seen::all()).await.expect("books").expect("a card");
        assert_eq!((card.category, card.price_list, card.source, card.consents), (None, None, None, vec![]));
        assert_eq!((card.life.visits, card.account.debt_minor()), (0, Some(0)));
        assert_eq!(books.patient_card("p3", &Seen::all()).await.expect("books"), None);
    }
}

#[tokio::test]
async fn money_for_what_is_still_booked_is_a_prepayment() {
    for place in places() {
        let books = place.books().await;
        let mut all = small();
        all.payments.iter_mut().filter(|payment| payment.visit_id.as_deref() == Some("v3")).for_each(|payment| {
            payment.paid_at = clinic::LocalTime::parse("2025-06-01T09:00").expect("a time");
        });
        import(&books, &all).await;
        let money = books.patient_card("p1", &Seen::all()).await.expect("books").expect("a card").account;
        assert_eq!((money.paid_minor, money.prepaid_minor, money.balance_minor), (700, 700, Some(2_200)));
    }
}

#[tokio::test]
async fn the_debts_of_all_cards_are_those_of_the_report() {
    for place in places() {
        let books = place.books().await;
        let all = random(3, Size { patients: 40, bookings: 400 });
        import(&books, &all).await;
        let mut debts = 0;
        for patient in &all.patients {
            let card = books.patient_card(&patient.id, &Seen::all()).await.expect("books").expect("a card");
            debts += card.account.debt_minor().expect("everything is seen");
        }
        assert_eq!(debts, books.totals().await.expect("totals").debts_minor);
    }
}

#[tokio::test]
async fn a_merged_card_leads_to_the_survivor() {
    const MERGE: &str =
        "UPDATE patient SET merged_into_id = (SELECT other.id FROM (SELECT id FROM patient WHERE key = 'p2') AS other)
            WHERE key = 'p1'";
    for place in places() {
        let books = place.books().await;
        import(&books, &small()).await;
        place.execute(MERGE).await;
        let card = books.patient_card("p1", &Seen::all()).await.expect("books").expect("a card");
        assert_eq!((card.key.as_str(), card.name.as_str()), ("p2", "Bob"));
    }
}

#[tokio::test]
async fn a_timeline_tells_what_happened_newest_first() {
    for place in places() {
        let books = place.books().await;
        import(&books, &small()).await;
        let id = books.patient_card("p1", &Seen::all()).await.expect("books").expect("a card").id;
        let all = books.patient_timeline(id, &Seen::all(), Show::All, None, 100).await.expect("a timeline");
        assert_eq!(all.next, None);
        assert_eq!(
            all.events.iter().map(told).collect::<Vec<_>>(),
            [
                "2025-08-01 booked at Dr. One in Surgery",
                "2025-07-01 700 by cash",
                "2025-07-01 booked at Dr. Two in Therapy",
                "2025-05-01 left: Moved away",
                "2025-04-01 -200 by cash",
                "2025-03-02 -100 of bonus",
                "2025-03-01 100 by bonus",
                "2025-03-01 300 of bonus",
                "2025-02-04 2 of 5: Cold room",
                "2025-02-03 500 by cash",
                "2025-02-03 completed at Dr. Two in Therapy i1 2000",
                "2025-01-02 400 by cash",
                "2025-01-02 completed at Dr. One in Surgery i1 1000",
                "2025-01-01 registered",
            ]
        );
        let some = [(Show::Visits, 4), (Show::Money, 7), (Show::Ratings, 1)];
        for (show, count) in some {
            let events = books.patient_timeline(id, &Seen::all(), show, None, 100).await.expect("a timeline").events;
            assert_eq!(events.len(), count, "{show:?}");
        }
    }
}

#[tokio::test]
async fn what_was_done_and_paid_stands_on_its_paper() {
    let mut org = small();
    let at = org.payments[0].paid_at.clone();
    let slip = |id: &str, number| Slip {
        id: id.into(),
        number,
        branch_id: None,
        issued_at: at.clone(),
        issued_by: "Eve".into(),
        closing: None,
    };
    org.slips = vec![slip("s1", 41), slip("s2", 42)];
    let visit = org.lines[0].visit_id.clone();
    org.lines[0].desk.slip_id = Some("s1".into());
    let paid = org.payments.iter().position(|payment| payment.visit_id.as_ref() == Some(&visit)).expect("it is paid");
    org.payments[paid].desk.slip_id = Some("s2".into());
    for place in places() {
        let books = place.books().await;
        import(&books, &org).await;
        let id = books.patient_card("p1", &Seen::all()).await.expect("books").expect("a card").id;
        let events = books.patient_timeline(id, &Seen::all(), Show::All, None, 100).await.expect("a timeline").events;
        let mut slips: Vec<i64> = Vec::new();
        for event in &events {
            match &event.what {
                Happening::Visit { lines } => slips.extend(lines.iter().filter_map(|line| line.slip)),
                Happening::Payment { slip, .. } => slips.extend(slip),
                _ => {}
            }
        }
        slips.sort_unstable();
        assert_eq!(slips, [41, 42], "each once, and of the others nothing");
    }
}

fn told(event: &Event) -> String {
    let what = match &event.what {
        Happening::Contact { outcome, .. } => outcome.word().to_owned(),
        Happening::Visit { lines } => {
            let visit = event.visit.as_ref().expect("itself");
            let department = visit.department.as_ref().map_or("", |department| &department.name);
            let lines = lines
                .iter()
                .map(|line| format!(" {} {}", line.item.as_ref().map_or("", |item| &item.name), line.amount_minor));
            let lines: String = lines.collect();
            format!("{} at {} in {department}{lines}", visit.status.word(), visit.employee.name)
        }
        Happening::Payment { method, amount_minor, .. } => format!("{amount_minor} by {}", method.word()),
        Happening::Bonus { amount_minor } => format!("{amount_minor} of bonus"),
        Happening::Departure { reason, .. } => format!("left: {reason}"),
        Happening::Rating { score, comment } => format!("{score} of 5: {}", comment.as_deref().unwrap_or("")),
        Happening::Registration => "registered".to_owned(),
    };
    format!("{} {what}", event.on)
}

#[tokio::test]
async fn pages_of_a_timeline_are_the_whole_whatever_is_entered_meanwhile() {
    for place in places() {
        let books = place.books().await;
        let all = random(5, Size { patients: 5, bookings: 60 });
        import(&books, &all).await;
        for patient in &all.patients {
            let id = books.patient_card(&patient.id, &Seen::all()).await.expect("books").expect("a card").id;
            let page = async |before: Option<&Place>, limit| {
                books.patient_timeline(id, &Seen::all(), Show::All, before, limit).await.expect("a timeline")
            };
            let whole = page(None, 1_000).await;
            assert!(whole.events.is_sorted_by(|a, b| (&b.on, &b.at.is_some()) <= (&a.on, &a.at.is_some())));
            let (mut events, mut before) = (Vec::new(), None);
            loop {
                let some = page(before.as_ref(), 7).await;
                events.extend(some.events);
                before = some.next.map(|place| place.to_string().parse().expect("a place"));
                if before.is_none() {
                    break;
                }
            }
            assert_eq!(events, whole.events);
            let visits = all.visits.iter().filter(|row| row.patient_id == patient.id).map(|row| &row.id);
            let visits: BTreeSet<&String> = visits.collect();
            let expected = visits.len()
                + all.payments.iter().filter(|row| row.patient_id == patient.id).count()
                + all.bonuses.iter().filter(|row| row.patient_id == patient.id).count()
                + all.departures.iter().filter(|row| row.patient_id == patient.id).count()
                + all.contact_results.iter().filter(|row| row.patient_id == patient.id).count()
                + all.ratings.iter().filter(|row| visits.contains(&row.visit_id)).count();
            assert_eq!(events.len(), expected + 1, "and the registration");
        }
    }
}

#[tokio::test]
async fn who_sees_one_employee_sees_no_account() {
    for place in places() {
        let books = place.books().await;
        import(&books, &small()).await;
        let two = seen(&books, Some("e2"), &[]).await;
        let card = books.patient_card("p1", &two).await.expect("books").expect("a card");
        assert_eq!((card.life.visits, card.life.first_visit_on), (1, Some(date(2025, 2, 3))));
        let money = card.account;
        assert_eq!(
            (money.billed_minor, money.paid_minor, money.balance_minor, money.bonus_minor),
            (2_000, 500, None, None)
        );
        let one = seen(&books, Some("e1"), &["b2"]).await;
        assert_eq!(books.patient_card("p1", &one).await.expect("books"), None, "never there with that employee");
        let events = books.patient_timeline(card.id, &one, Show::All, None, 100).await.expect("a timeline");
        assert_eq!(events.events, [], "not even the registration");
    }
}

#[tokio::test]
async fn the_directory_has_cards() {
    for place in places() {
        let books = place.books().await;
        let mut all = small();
        all.employees[1].left_on = Some(date(2025, 6, 15));
        all.branches[0].city = Some("Graz".into());
        import(&books, &all).await;
        let card = async |kind, key| books.record_card(kind, key).await.expect("books");
        for kind in RecordKind::ALL {
            assert_eq!(card(kind, "nothing").await, None, "{kind:?}");
        }
        let Some(RecordCard::Employee(one)) = card(RecordKind::Employee, "e1").await else { panic!("an employee") };
        let names = (one.department.expect("a department").name, one.branch.expect("a branch").key);
        assert_eq!((one.record.name.as_str(), one.left_on, names), ("Dr. One", None, ("Surgery".into(), "b1".into())));
        let Some(RecordCard::Department(d1)) = card(RecordKind::Department, "d1").await else { panic!("a department") };
        let Some(RecordCard::Department(d2)) = card(RecordKind::Department, "d2").await else { panic!("a department") };
        assert_eq!((d1.employees[0].key.as_str(), d2.employees), ("e1", vec![]), "who left is not there");
        let Some(RecordCard::Branch(b1)) = card(RecordKind::Branch, "b1").await else { panic!("a branch") };
        assert_eq!((b1.city.as_deref(), b1.departments[0].key.as_str()), (Some("Graz"), "d1"));
        let Some(RecordCard::Category(vip)) = card(RecordKind::Category, "vip").await else { panic!("a category") };
        assert_eq!(
            (vip.attention, vip.price_list.expect("a list").key.as_str(), vip.members),
            (Attention::Vip, "friends", 1)
        );
        let Some(RecordCard::Source(radio)) = card(RecordKind::Source, "radio").await else { panic!("a source") };
        assert_eq!(radio.members, 1);
        let item = card(RecordKind::Item, "i1").await.expect("an item");
        assert_eq!(item.record().name, "i1");
    }
}

#[tokio::test]
async fn a_price_list_says_what_everything_costs_on_it() {
    for place in places() {
        let books = place.books().await;
        let mut all = small();
        let item = |id: &str, price| Item { id: id.into(), name: id.into(), price, ..all.items[0].clone() };
        all.items = vec![item("i1", Some(Money(1_000))), item("i2", Some(Money(999))), item("i3", None)];
        all.prices = vec![Price { price_list_id: "friends".into(), item_id: "i1".into(), price: Money(700) }];
        import(&books, &all).await;
        let card = books.record_card(RecordKind::PriceList, "friends").await.expect("books");
        let Some(RecordCard::PriceList(card)) = card else { panic!("a price list") };
        assert_eq!((card.record.key.as_str(), card.discount_percent), ("friends", Some(Millionths(10_000_000))));
        assert_eq!(card.categories.iter().map(|one| one.key.as_str()).collect::<Vec<_>>(), ["vip"]);
        let prices = card.prices.iter().map(|one| (one.item.key.as_str(), one.price_minor, one.main_minor, one.is_own));
        let expected =
            [("i1", Some(700), Some(1_000), true), ("i2", Some(899), Some(999), false), ("i3", None, None, false)];
        assert_eq!(prices.collect::<Vec<_>>(), expected);
    }
}

#[tokio::test]
async fn at_a_glance_one_sees_the_last_visit_and_what_was_billed() {
    for place in places() {
        let books = place.books().await;
        import(&books, &small()).await;
        let [ada, bob] = ids(&books, ["p1", "p2"]).await;
        let glance = |last_visit_on, billed_minor| Glance { last_visit_on, billed_minor };
        let of = async |seen: &Seen, on| books.glances(&[ada, bob], seen, on).await.expect("books");
        let all = Seen::all();
        let today = date(2025, 6, 15);
        // A booking that was missed is no visit, and nothing was billed: Bob is not among them.
        assert_eq!(of(&all, today).await, HashMap::from([(ada, glance(Some(date(2025, 2, 3)), 3_000))]));
        assert_eq!(of(&all, date(2025, 2, 2)).await, HashMap::from([(ada, glance(Some(date(2025, 1, 2)), 1_000))]));
        let first = seen(&books, None, &["b1"]).await;
        assert_eq!(of(&first, today).await, HashMap::from([(ada, glance(Some(date(2025, 1, 2)), 1_000))]));
    }
}

async fn ids<const N: usize>(books: &Books, keys: [&str; N]) -> [i64; N] {
    let mut ids = [0; N];
    for (id, key) in ids.iter_mut().zip(keys) {
        *id = books.patient_card(key, &Seen::all()).await.expect("books").expect("a card").id;
    }
    ids
}

#[tokio::test]
async fn choices_are_every_name_and_the_cities_of_today() {
    for place in places() {
        let books = place.books().await;
        let mut all = small();
        all.employees[1].left_on = Some(date(2025, 6, 15));
        import(&books, &all).await;
        let choices = books.choices().await.expect("choices");
        let keys = |keys: Vec<&String>| keys.into_iter().cloned().collect::<Vec<_>>().join(" ");
        assert_eq!(keys(choices.branches.iter().map(|one| &one.key).collect()), "b1 b2");
        assert_eq!(keys(choices.departments.iter().map(|one| &one.record.key).collect()), "d1 d2");
        assert_eq!(keys(choices.categories.iter().map(|one| &one.key).collect()), "vip");
        assert_eq!(keys(choices.sources.iter().map(|one| &one.key).collect()), "radio");
        assert_eq!(keys(choices.price_lists.iter().map(|one| &one.key).collect()), "friends");
        let left: Vec<_> = choices.employees.iter().map(|one| (one.record.key.as_str(), one.has_left)).collect();
        assert_eq!(left, [("e1", false), ("e2", true)]);
        let cities = async || {
            let cities = books.choices().await.expect("choices").cities;
            cities.into_iter().map(|city| (city.name, city.patients)).collect::<Vec<_>>()
        };
        assert_eq!(cities().await, [("Graz".to_owned(), 1)]);
        all.patients[1].city = Some("Bonn".into());
        import(&books, &all).await;
        assert_eq!(cities().await, [("Bonn".to_owned(), 1), ("Graz".to_owned(), 1)]);
        all.patients[0].city = Some("Bonn".into());
        import(&books, &all).await;
        assert_eq!(cities().await, [("Bonn".to_owned(), 2)]);
    }
}
