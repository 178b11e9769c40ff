//! What movement says of a handful of visits.

use testkit::clinic::table;

use crate::tests::answer_to;

const HEAD: &str = "step,start,new,came_back,lost,end\n";

#[test]
fn a_step_gains_the_new_and_the_returned_and_loses_those_whose_last_visit_is_too_old() {
    let org = table(
        "patient | on
         gone    | 2025-01-01
         leaving | 2025-01-02
         new     | 2025-02-10
         back    | 2024-06-01
         back    | 2025-03-20
         always  | 2025-01-20
         always  | 2025-02-20
         always  | 2025-03-20
         passing | 2025-03-01",
    );
    let answer = answer_to("movement --from 2025-02-01 --to 2025-03-31 --active-days 30 --totals", &org);
    assert_eq!(
        answer,
        format!(
            "{HEAD}\
             2025-02-01,2,1,0,1,2\n\
             2025-03-01,2,0,1,1,2\n\
             Total,2,1,1,2,2\n"
        )
    );
}

#[test]
fn who_goes_and_comes_back_again_and_again_counts_each_time_so_that_the_total_balances() {
    let org = table("patient | on \n p1 | 2025-01-10 \n p1 | 2025-03-10 \n p1 | 2025-05-10");
    let answer = answer_to("movement --from 2025-01-01 --to 2025-06-30 --active-days 30 --totals", &org);
    assert_eq!(
        answer,
        format!(
            "{HEAD}\
             2025-01-01,0,1,0,0,1\n\
             2025-02-01,1,0,0,1,0\n\
             2025-03-01,0,0,1,0,1\n\
             2025-04-01,1,0,0,1,0\n\
             2025-05-01,0,0,1,0,1\n\
             2025-06-01,1,0,0,1,0\n\
             Total,0,1,2,3,0\n"
        )
    );
}
