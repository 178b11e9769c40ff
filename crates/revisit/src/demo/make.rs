//! Puts the demo clinic into its books: one import, as if a bundle had brought it.

use anyhow::ensure;
use books::{Books, Edited, Import, Record};
use serde_json::json;

use super::plan::Plan;
use super::{directory, tables};

/// In empty books. Stopped halfway it leaves them empty; done twice it changes nothing.
pub async fn make(books: &Books, plan: Plan) -> anyhow::Result<()> {
    let mut import = books.import("demo", Edited::Keep).await?;
    put_directory(&mut import, plan).await?;
    put(&mut import, tables::patients(plan)).await?;
    put(&mut import, tables::consents(plan)).await?;
    put(&mut import, tables::departures(plan)).await?;
    put(&mut import, tables::visits(plan)).await?;
    put(&mut import, tables::lines(plan)).await?;
    put(&mut import, tables::payments(plan)).await?;
    put(&mut import, tables::bonuses(plan)).await?;
    put(&mut import, tables::ratings(plan)).await?;
    let Plan { patients, years, seed, until } = plan;
    let certificate = json!({"demo": {"patients": patients, "years": years, "seed": seed, "until": until.to_string()}});
    import.commit(&json!([]), &certificate).await?;
    Ok(())
}

async fn put_directory(import: &mut Import, plan: Plan) -> anyhow::Result<()> {
    put(import, [directory::clinic()].into_iter()).await?;
    put(import, directory::branches()).await?;
    put(import, directory::departments()).await?;
    put(import, directory::price_lists()).await?;
    put(import, directory::categories()).await?;
    put(import, directory::employees(plan)).await?;
    put(import, directory::items()).await?;
    put(import, directory::prices()).await?;
    put(import, directory::sources()).await?;
    put(import, directory::source_costs(plan)).await?;
    put(import, directory::branch_costs(plan)).await
}

async fn put<R: Record>(import: &mut Import, records: impl Iterator<Item = R>) -> anyhow::Result<()> {
    for record in records {
        let problems = import.put(&record).await?;
        ensure!(problems.is_empty(), "the demo clinic contradicts itself: {problems:?}");
    }
    Ok(())
}
