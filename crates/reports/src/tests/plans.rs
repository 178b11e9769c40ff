//! Every report, in every view, can be asked of an empty clinic, and yields the columns it declares.

use clinic::record::Organisation;
use report::Rows;

use super::asking::{Clinic, on_a_runtime};
use crate::CATALOGUE;

fn ways() -> Vec<Vec<String>> {
    let mut ways = Vec::new();
    for report in CATALOGUE {
        for view in report.views {
            let mut arguments = vec![report.id.to_owned(), "--as-of".into(), "2025-06-30".into(), "--totals".into()];
            if report.has("period") {
                arguments.extend(["--from", "2025-01-01", "--to", "2025-03-31"].map(str::to_owned));
            }
            if !view.by.is_empty() {
                arguments.extend(["--by".to_owned(), view.by.to_owned()]);
            }
            ways.push(arguments);
        }
    }
    ways
}

#[test]
fn every_report_answers_an_empty_clinic_with_its_columns_and_no_people() {
    on_a_runtime(async {
        let clinic = Clinic::of(&Organisation::default()).await;
        for arguments in ways() {
            let question = clinic.question(&arguments).await.expect("a question");
            let answer = clinic.answer(&question).await.expect("an answer");
            let has_a_spine = matches!(question.view.rows, Rows::EveryStep | Rows::EveryMonth);
            assert_eq!(answer.rows.is_empty(), !has_a_spine, "{arguments:?}");
            assert_eq!(answer.total.is_some(), has_a_spine, "{arguments:?}");
            let names: Vec<&str> = answer.columns.iter().map(|column| column.name.as_str()).collect();
            for column in question.view.columns {
                assert_eq!(names.contains(&column.name), !column.hidden, "{arguments:?} {}", column.name);
            }
        }
    });
}

#[test]
fn every_column_says_what_it_means_and_names_only_columns_of_its_view() {
    for report in CATALOGUE {
        assert!(report.question.ends_with('?') && !report.about.is_empty(), "{}", report.id);
        for view in report.views {
            for column in view.columns {
                assert!(column.meaning.len() > 5 || column.hidden, "{} {}", report.id, column.name);
                for part in column.measure.parts() {
                    assert!(view.column(part).is_some(), "{} {} is made of {part}", report.id, column.name);
                }
            }
        }
    }
}

#[test]
fn ids_and_views_are_unique() {
    let mut ids: Vec<&str> = CATALOGUE
        .iter()
        .flat_map(|report| report.views.iter().map(|view| [report.id, view.by]))
        .flatten()
        .collect::<Vec<_>>();
    assert_eq!(CATALOGUE.len(), 21);
    ids.clear();
    ids.extend(CATALOGUE.iter().map(|report| report.id));
    let count = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), count);
}
