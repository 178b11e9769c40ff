//! Questions from another program, each timed by itself: `["retention","--by","month"]` is answered by
//! `{"milliseconds": 1.25, "csv": "…"}`, or by `{"error": "…"}`.

use std::io::{self, BufRead, Write};
use std::time::Instant;

use exchange::answer::Format;
use report::Engine;
use serde_json::{Value, json};

use crate::place::Place;

pub async fn run(place: &Place) -> anyhow::Result<()> {
    let engine = place.engine().await?;
    for line in io::stdin().lock().lines() {
        let told = match answer(&engine, &line?).await {
            Ok(answer) => answer,
            Err(error) => json!({"error": format!("{error:#}")}),
        };
        let mut output = io::stdout().lock();
        writeln!(output, "{told}")?;
        output.flush()?;
    }
    Ok(())
}

async fn answer(engine: &dyn Engine, line: &str) -> anyhow::Result<Value> {
    let words: Vec<String> = serde_json::from_str(line)?;
    let question = super::question(engine, &words, None).await?;
    let begun = Instant::now();
    let answer = engine.answer(&question).await?;
    let milliseconds = begun.elapsed().as_secs_f64() * 1_000.0;
    let mut csv = Vec::new();
    exchange::answer::write(&answer, Format::Csv, &mut csv)?;
    Ok(json!({"milliseconds": milliseconds, "csv": String::from_utf8(csv)?}))
}
