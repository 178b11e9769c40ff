//! One currency for all amounts: what may change it, and what may not.

use books::{Books, Edited, Kept, Misfit, ProblemKind, RowProblem, Table};
use clinic::Currency;
use clinic::record::{Clinic, Organisation};
use testkit::clinic::table;

use crate::place::{import, places};

const REFUSED: RowProblem = RowProblem { column: "currency", kind: ProblemKind::CurrencyOfMoney };

fn clinic(code: &str) -> Clinic {
    let currency = Currency::from_code(code).expect("the currency exists");
    Clinic { name: "Praxis".into(), currency, time_zone: "Asia/Tokyo".into(), country: "JP".into() }
}

fn only_clinic(code: &str) -> Organisation {
    Organisation { clinic: Some(clinic(code)), ..Organisation::default() }
}

/// A visit that was paid, of a clinic that is or is not described.
fn money(clinic: Option<Clinic>) -> Organisation {
    Organisation { clinic, ..table("patient | on | billed | paid \n p1 | 2025-01-02 | 10.00 | 4.00") }
}

async fn misfits(books: &Books, all: &Organisation) -> Vec<(Table, RowProblem)> {
    let mut import = books.import("ann", Edited::Keep).await.expect("an import begins");
    let misfits = import.put_all(all).await.expect("records are put");
    import.roll_back().await.expect("it is given up");
    misfits.into_iter().map(|Misfit { table, problem, .. }| (table, problem)).collect()
}

async fn put(books: &Books, clinic: &Clinic) -> Result<(), Vec<RowProblem>> {
    let mut tx = books.write("ben", "clinic edit").await.expect("a write begins");
    let outcome = tx.put(clinic).await.expect("it is tried");
    tx.commit("").await.expect("it is kept");
    outcome.map(|_| ())
}

async fn currency(books: &Books) -> &'static str {
    books.read().await.expect("a reader").currency().await.expect("a currency").code()
}

#[tokio::test]
async fn the_currency_stays_once_there_is_money() {
    for place in places() {
        let books = place.books().await;
        import(&books, &only_clinic("EUR")).await;
        import(&books, &only_clinic("JPY")).await;
        import(&books, &money(Some(clinic("JPY")))).await;
        assert_eq!(misfits(&books, &only_clinic("EUR")).await, [(Table::Clinic, REFUSED)]);
        assert_eq!(put(&books, &clinic("EUR")).await, Err(vec![REFUSED]));
        assert_eq!(currency(&books).await, "JPY");
    }
}

#[tokio::test]
async fn money_that_came_before_the_clinic_was_described_is_in_euros() {
    for place in places() {
        let books = place.books().await;
        import(&books, &money(None)).await;
        assert_eq!(currency(&books).await, "EUR");
        assert_eq!(misfits(&books, &only_clinic("JPY")).await, [(Table::Clinic, REFUSED)]);
        assert_eq!(put(&books, &clinic("JPY")).await, Err(vec![REFUSED]));
        import(&books, &only_clinic("EUR")).await;
        assert_eq!(misfits(&books, &only_clinic("JPY")).await, [(Table::Clinic, REFUSED)]);
    }
}

#[tokio::test]
async fn a_clinic_may_be_described_together_with_its_money() {
    for place in places() {
        let books = place.books().await;
        import(&books, &money(Some(clinic("JPY")))).await;
        assert_eq!(currency(&books).await, "JPY");
    }
}

#[tokio::test]
async fn the_amounts_of_an_import_are_in_its_currency_whatever_a_person_entered_before() {
    for place in places() {
        let books = place.books().await;
        assert_eq!(put(&books, &Clinic { name: "As the desk says".into(), ..clinic("EUR") }).await, Ok(()));
        import(&books, &money(Some(clinic("JPY")))).await;
        let now = crate::place::everything(&books).await.clinic.expect("it is described");
        assert_eq!((now.name.as_str(), now.currency.code()), ("As the desk says", "JPY"));
    }
}

#[tokio::test]
async fn undoing_does_not_take_the_currency_from_money_that_is_left() {
    for place in places() {
        let books = place.books().await;
        import(&books, &only_clinic("CHF")).await;
        import(&books, &only_clinic("JPY")).await;
        let mut tx = books.write("ben", "payment new").await.expect("a write begins");
        let all = money(None);
        tx.put(&all.patients[0]).await.expect("it is put").expect("nothing is wrong");
        let payment = clinic::record::Payment { visit_id: None, ..all.payments[0].clone() };
        tx.put(&payment).await.expect("it is put").expect("nothing is wrong");
        tx.commit("").await.expect("it is kept");

        let kept = [Kept { table: Table::Clinic, keys: vec!["Praxis".into()] }];
        let undone = books.undo_import("ann").await.expect("it is undone").expect("there was one");
        assert_eq!((undone.import, undone.kept, undone.restored), (2, kept.to_vec(), vec![]));
        books.undo_import("ann").await.expect("it is undone").expect("the one before");
        assert_eq!(currency(&books).await, "JPY");
    }
}

#[tokio::test]
async fn undoing_takes_the_clinic_back_with_its_money() {
    for place in places() {
        let books = place.books().await;
        import(&books, &only_clinic("CHF")).await;
        import(&books, &money(Some(clinic("JPY")))).await;
        let undone = books.undo_import("ann").await.expect("it is undone").expect("there was one");
        assert_eq!((undone.kept, undone.restored), (vec![], vec![(Table::Clinic, 1)]));
        assert_eq!(currency(&books).await, "CHF");
    }
}
