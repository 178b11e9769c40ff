//! Movement: from those active at the start to those at the end; and gains and losses by step.

use crate::chart::scale;
use crate::chart::sheet::Sheet;
use crate::chart::spec::{Kind, Mark, Role, Series, Shape, Spec, Unit};
use crate::text::Arg;

pub fn charts(sheet: &Sheet<'_>) -> Vec<Spec> {
    let by_step = (sheet.answer.rows.len() > 1).then(|| by_step(sheet));
    waterfall(sheet).into_iter().chain(by_step).collect()
}

/// Of the whole period, out of its total.
fn waterfall(sheet: &Sheet<'_>) -> Option<Spec> {
    let total = sheet.answer.total.as_ref()?;
    let number = |column| sheet.number(total, column);
    let (start, end) = (number("start")?, number("end")?);
    let mut spec = Spec::new(Kind::Waterfall, Unit::Count, sheet.say("chart-movement"));
    let series = |id: &str, role| Series::new(sheet.say(id), Shape::Bar, role, Unit::Count);
    let mut all = series("chart-movement-active", Role::Main);
    let mut gains = series("chart-movement-gains", Role::Good);
    let mut losses = series("chart-movement-losses", Role::Bad);
    let steps = [("start", 0), ("new", 1), ("came_back", 1), ("lost", -1), ("end", 0)];
    let mut reached = start;
    let (mut least, mut most) = (start.min(end), start.max(end));
    for (column, sign) in steps {
        spec.labels.push(sheet.name(column));
        let change = sign * number(column).unwrap_or(0);
        let (low, high) = if sign == 0 {
            (0, number(column).unwrap_or(0))
        } else {
            (reached.min(reached + change), reached.max(reached + change))
        };
        reached += change;
        if sign != 0 {
            (least, most) = (least.min(low), most.max(high));
        }
        let mut mark = sheet.mark_to(total, column, sheet.address.people(&[], column));
        if sign != 0 {
            mark.text = sheet.words.signed(change);
        }
        for (series, is_own) in [(&mut all, sign == 0), (&mut gains, sign > 0), (&mut losses, sign < 0)] {
            let (mark, ends) = if is_own { (mark.clone(), Some((low, high))) } else { (Mark::default(), None) };
            series.push_between(mark, ends.map(|(low, _)| low as f64), ends.map(|(_, high)| high as f64));
        }
    }
    stand_near(sheet, &mut spec, &mut all, least, most);
    spec.series = vec![all, gains, losses];
    Some(spec)
}

/// Where the changes are small beside the whole, the axis begins not far below them, and the chart says so.
fn stand_near(sheet: &Sheet<'_>, spec: &mut Spec, all: &mut Series, least: i64, most: i64) {
    let (least, most) = (least as f64, most as f64);
    if least <= 0.0 || most - least > most / 4.0 {
        return;
    }
    let ground = scale::between(least - (most - least) / 2.0, most, 1.0)[0].max(0.0);
    if ground > 0.0 {
        for low in all.low.iter_mut().flatten() {
            *low = ground;
        }
        let ground = sheet.words.count(ground as i64);
        spec.say(&sheet.words.say_with("chart-begins-at", &[("value", Arg::Text(&ground))]));
    }
}

fn by_step(sheet: &Sheet<'_>) -> Spec {
    let mut spec = Spec::new(Kind::Stacked, Unit::Count, sheet.say("chart-movement-steps"));
    let rows = sheet.last_rows(&mut spec);
    let mut lost = sheet.series("lost", Shape::Bar, Role::Bad, &rows);
    for value in lost.values.iter_mut().flatten() {
        *value = 0.0 - *value;
    }
    spec.series = vec![
        sheet.series("new", Shape::Bar, Role::Good, &rows),
        sheet.series("came_back", Shape::Bar, Role::Number(3), &rows),
        lost,
    ];
    sheet.over_time(&mut spec, &rows);
    spec
}
