//! What quality says of a handful of ratings.

use testkit::clinic::tables;

use crate::tests::answer_to;

const HEAD: &str = "employee_id,employee,ratings,average_score,low,low_percent,with_comment\n";

#[test]
fn a_rating_counts_when_it_is_given_whenever_the_visit_was() {
    let org = tables(&[
        (
            "visits",
            "visit | patient | on         | employee
             v1    | p1      | 2024-12-30 | e1
             v2    | p1      | 2025-01-05 | e1
             v3    | p1      | 2025-01-06 | e1
             v4    | p2      | 2025-01-07 | e2
             v5    | p2      | 2025-01-08 | e2",
        ),
        (
            "ratings",
            "visit | on         | score | comment
             v1    | 2025-01-02 | 2     | Late
             v2    | 2025-01-05 | 5     |
             v3    | 2025-02-01 | 1     | Pain
             v4    | 2025-01-08 | 4     | Thanks
             v5    | 2025-01-09 | 5     |",
        ),
    ]);
    let answer = answer_to("quality --from 2025-01-01 --to 2025-01-31 --totals", &org);
    assert_eq!(
        answer,
        format!(
            "{HEAD}\
             e1,e1,2,3.50,1,50.0,1\n\
             e2,e2,2,4.50,0,0.0,1\n\
             ,Total,4,4.00,1,25.0,2\n"
        )
    );
}

#[test]
fn a_sale_is_rated_like_a_visit_and_a_visit_that_was_cancelled_is_not() {
    let org = tables(&[
        ("employees", "id | name | sees_patients \n shop | Shop | false"),
        (
            "visits",
            "visit | patient | on         | employee | status
             v1    | p1      | 2025-01-05 | shop     | completed
             v2    | p2      | 2025-01-05 | shop     | completed
             v3    | p3      | 2025-01-05 | shop     | completed
             v4    | p1      | 2025-01-06 | e1       | cancelled",
        ),
        (
            "ratings",
            "visit | on         | score
             v1    | 2025-01-06 | 1
             v2    | 2025-01-06 | 2
             v3    | 2025-01-06 | 2
             v4    | 2025-01-06 | 5",
        ),
    ]);
    let answer = answer_to("quality --from 2025-01-01 --to 2025-01-31", &org);
    assert_eq!(answer, format!("{HEAD}shop,Shop,3,1.67,3,100.0,0\n"));
}

#[test]
fn by_score_each_rating_is_in_one_column() {
    let org = tables(&[
        (
            "visits",
            "visit | patient | on         | employee
             v1    | p1      | 2025-01-05 | e1
             v2    | p1      | 2025-01-06 | e1
             v3    | p2      | 2025-01-07 | e1
             v4    | p2      | 2025-01-08 | e2",
        ),
        (
            "ratings",
            "visit | on         | score
             v1    | 2025-01-05 | 1
             v2    | 2025-01-06 | 5
             v3    | 2025-01-07 | 5
             v4    | 2025-01-08 | 2",
        ),
    ]);
    let answer = answer_to("quality --from 2025-01-01 --to 2025-01-31 --by employee-score --totals", &org);
    assert_eq!(
        answer,
        "employee_id,employee,score_1,score_2,score_3,score_4,score_5,ratings\n\
         e1,e1,1,0,0,0,2,3\n\
         e2,e2,0,1,0,0,0,1\n\
         ,Total,1,1,0,0,2,4\n"
    );
}
