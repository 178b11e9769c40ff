//! Every question, cold and warm.

use std::io::{self, Write};
use std::time::{Duration, Instant};

use books::facts::Directory;
use mart::Mart;
use report::{Engine, Question};

use super::{clinic, machine};
use crate::place::Place;

/// Asks each question of a mart that has just been opened, then `runs` times of one that is open, and prints a Markdown table.
pub async fn run(place: &Place, runs: usize, only: &str) -> anyhow::Result<()> {
    let mut output = io::stdout().lock();
    let warm = place.engine().await?;
    let begun = Instant::now();
    warm.setting().await?;
    let opened = begun.elapsed();
    for (name, figure) in warm.info().await? {
        writeln!(output, "{name}: {figure}  ")?;
    }
    writeln!(output, "read in: {:.2} s  ", opened.as_secs_f64())?;
    let before = machine::most_memory();
    writeln!(
        output,
        "\n| question | rows | MB read | cold ms | warm ms | GB/s |\n| --- | --: | --: | --: | --: | --: |"
    )?;
    let mut medians = Vec::new();
    let directory = warm.books().read().await?.directory().await?;
    for (name, words) in super::questions(only) {
        let words: Vec<String> = words.iter().map(|word| in_full(word, &directory)).collect();
        let question = super::question(&warm, &words, Some(clinic::UNTIL)).await?;
        let cold = time(&place.engine().await?, &question).await?.0;
        let bytes = warm.bytes_read(&question).await?;
        let rows = time(&warm, &question).await?.1;
        let mut times = Vec::with_capacity(runs);
        for _ in 0..runs {
            times.push(time(&warm, &question).await?.0);
        }
        let median = median(&mut times);
        medians.push(median);
        writeln!(
            output,
            "| {name} | {rows} | {:.1} | {:.1} | {:.2} | {:.1} |",
            bytes as f64 / 1e6,
            cold.as_secs_f64() * 1e3,
            median.as_secs_f64() * 1e3,
            bytes as f64 / 1e9 / median.as_secs_f64(),
        )?;
    }
    let slowest = medians.iter().max().copied().unwrap_or_default();
    let middle = median(&mut medians);
    writeln!(output, "\nmedian {:.2} ms, slowest {:.2} ms", middle.as_secs_f64() * 1e3, slowest.as_secs_f64() * 1e3)?;
    if let Some((before, after)) = before.zip(machine::most_memory()) {
        writeln!(
            output,
            "most memory: {:.0} MB before the questions, {:.0} MB after",
            before as f64 / 1e6,
            after as f64 / 1e6
        )?;
    }
    writeln!(output, "this machine reads {:.1} GB/s", machine::bytes_a_second() / 1e9)?;
    Ok(())
}

/// `{branches}` and the like in a question stand for the first id there is, as bundles are ordered.
fn in_full(word: &str, directory: &Directory) -> String {
    let first = match word {
        "{branches}" => directory.branches.iter().map(|one| &one.key).min(),
        "{departments}" => directory.departments.iter().map(|one| &one.key).min(),
        "{employees}" => directory.employees.iter().map(|one| &one.key).min(),
        _ => None,
    };
    first.cloned().unwrap_or_else(|| word.to_owned())
}

/// How long the answer takes, and how many rows it has.
async fn time(mart: &Mart, question: &Question) -> anyhow::Result<(Duration, usize)> {
    let begun = Instant::now();
    let answer = mart.answer(question).await?;
    Ok((begun.elapsed(), answer.rows.len()))
}

fn median(times: &mut [Duration]) -> Duration {
    times.sort_unstable();
    times.get(times.len() / 2).copied().unwrap_or_default()
}
