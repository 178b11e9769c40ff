//! Files that are taken along from pages: what stands in them, and what a spreadsheet must not make of it.

use axum::http::StatusCode;
use clinic::access::Role;
use clinic::record::Organisation;
use exchange::answer::Format;
use report::{CellQuestion, Listing, Question};
use testkit::clinic::tables;

use crate::clinic::Clinic;

/// Names that a spreadsheet would take for formulas, and what stands in a file instead.
const FORMULAS: [(&str, &str); 7] = [
    ("=1+1", "'=1+1"),
    ("+cmd|'/C calc'!A0", "'+cmd|'/C calc'!A0"),
    ("-SUM(A1)", "'-SUM(A1)"),
    ("@home", "'@home"),
    ("\tTab", "'\tTab"),
    ("\rReturn", "\"'\rReturn\""),
    ("=HYPERLINK(\"https://example.org\", \"a\")", "\"'=HYPERLINK(\"\"https://example.org\"\", \"\"a\"\")\""),
];

const PEOPLE: &str = "period=all&cell=column%3Dprimary";

/// A visit of each, all in a department and a city with such a name.
fn clinic_of_formulas() -> Organisation {
    let visits: Vec<String> =
        (0..FORMULAS.len()).map(|n| format!("p{n} | 2025-01-{:02} | d1 | 1{n}.50", n + 1)).collect();
    let mut org = tables(&[("visits", &format!("patient | on | department | billed \n {}", visits.join(" \n ")))]);
    for (patient, (name, _)) in org.patients.iter_mut().zip(FORMULAS) {
        name.clone_into(&mut patient.name);
        patient.city = Some("=city".into());
        patient.phone = Some("+49 171 1234567".into());
    }
    org.departments[0].name = "=department".into();
    org
}

#[tokio::test]
async fn a_csv_of_a_page_holds_no_formula() {
    let clinic = Clinic::of(Some(&clinic_of_formulas())).await;
    let mut owner = clinic.visitor(Role::Owner).await;
    let file = owner.get(&format!("/reports/retention/people.csv?{PEOPLE}")).await;
    assert_eq!(file.status, StatusCode::OK, "{}", file.text);
    assert_eq!(file.headers["content-type"], "text/csv; charset=utf-8");
    assert_eq!(file.headers["content-disposition"], "attachment; filename=\"retention-people.csv\"");
    for (name, written) in FORMULAS {
        assert!(file.text.contains(&format!(",{written},")), "{name}: {}", file.text);
    }
    // A phone is dialled by whoever reads the file, and no formula.
    assert_eq!(file.text.matches(",+49 171 1234567,").count(), FORMULAS.len(), "{}", file.text);
    // Heads of a cross table are the clinic's own words, too.
    let cross = owner.get("/reports/rating.csv?period=all").await;
    assert!(cross.text.lines().next().expect("a head").contains(",'=department"), "{}", cross.text);
    let places = owner.get("/reports/places.csv?period=all&by=patient-city").await;
    assert!(places.text.contains("'=city") && !places.text.contains(",=city"), "{}", places.text);
}

#[tokio::test]
async fn numbers_of_a_csv_stay_numbers() {
    let mut org = tables(&[("visits", "patient | on | billed \n p1 | 2025-01-02 | 10.00 \n p1 | 2025-03-02 | 10.00")]);
    org.lines[1].amount = clinic::Money(-2_550);
    let clinic = Clinic::of(Some(&org)).await;
    let mut owner = clinic.visitor(Role::Owner).await;
    let file = owner.get("/reports/earnings.csv?from=2025-03-01&to=2025-03-31").await;
    assert!(file.text.contains(",-25.50"), "{}", file.text);
}

/// What the engine answers is what is in the file; how a sheet holds it is tested where sheets are written.
#[tokio::test]
async fn a_spreadsheet_is_written_of_the_same_answer() {
    let clinic = Clinic::of(Some(&clinic_of_formulas())).await;
    let mut owner = clinic.visitor(Role::Owner).await;
    let engine = clinic.app.engine();
    let setting = engine.setting().await.expect("a setting");
    let given = [("period", "all"), ("as-of", "2026-01-01"), ("totals", "yes")];
    let given = given.map(|(name, value)| (name.to_owned(), value.to_owned()));
    let today = jiff::civil::date(2026, 1, 1);
    for id in ["retention", "rating", "missed"] {
        let question =
            Question::parse(reports::find(id).expect("a report"), &given, today, &setting).expect("a question");
        let answer = engine.answer(&question).await.expect("an answer");
        let people = CellQuestion::parse(&format!("column={}", question.view.columns[0].name)).expect("a cell");
        let people = engine.people(&question, &people, Listing::People).await.expect("people");
        let column = question.view.columns[0].name;
        for (address, answer) in [
            (format!("/reports/{id}.xlsx?period=all&as-of=2026-01-01"), answer),
            (format!("/reports/{id}/people.xlsx?period=all&as-of=2026-01-01&cell=column%3D{column}"), people),
        ] {
            let mut written = Vec::new();
            exchange::answer::write(&answer, Format::Xlsx, &mut written).expect("a spreadsheet");
            let file = owner.get(&address).await;
            assert_eq!(file.status, StatusCode::OK, "{address}: {}", file.text);
            assert!(file.bytes == written, "{address}");
        }
    }
}

#[tokio::test]
async fn every_file_is_in_the_audit_without_a_name() {
    let clinic = Clinic::of(Some(&clinic_of_formulas())).await;
    let mut owner = clinic.visitor(Role::Owner).await;
    for end in ["csv", "xlsx", "parquet", "json"] {
        let file = owner.get(&format!("/reports/retention/people.{end}?{PEOPLE}")).await;
        assert_eq!(file.status, StatusCode::OK, "{}", file.text);
        let deed = clinic.app.books().deeds().await.expect("deeds").pop().expect("a deed");
        let told: serde_json::Value = serde_json::from_str(&deed.detail).expect("JSON");
        let expected =
            serde_json::json!({"report": "retention", "people": true, "format": end, "rows": FORMULAS.len()});
        assert_eq!((deed.action.as_str(), told), ("export", expected));
    }
    assert_eq!(owner.get(&format!("/reports/retention/people.exe?{PEOPLE}")).await.status, StatusCode::NOT_FOUND);
}
