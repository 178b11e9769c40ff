//! Items: the few that bring most.

use crate::chart::catalog::pareto::pareto;
use crate::chart::sheet::Sheet;
use crate::chart::spec::Spec;

pub fn charts(sheet: &Sheet<'_>) -> Vec<Spec> {
    vec![pareto(sheet, sheet.say("chart-items"))]
}
