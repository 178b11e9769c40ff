//! `revisit report NAME …` and `revisit reports`: the catalogue on the command line.

mod arguments;
mod catalogue;
mod explain;
mod output;
pub mod table;

pub use arguments::Asked;
pub use catalogue::list;

use report::{Answer, Engine, Listing, Question};

use crate::place::Place;
use crate::today;

impl Asked {
    pub async fn run(self, place: &Place) -> anyhow::Result<()> {
        if self.explain {
            return explain::print(self.report, self.view());
        }
        self.output.check()?;
        let engine = place.engine().await?;
        let setting = engine.setting().await?;
        let today = today::in_zone(&setting.time_zone)?;
        let question = Question::parse(self.report, &self.given, today, &setting)?;
        let answer = self.answer(&engine, &question).await?;
        self.output.write(self.report, &answer)
    }

    async fn answer(&self, engine: &dyn Engine, question: &Question) -> anyhow::Result<Answer> {
        Ok(match &self.people {
            None => engine.answer(question).await?,
            Some(cell) => {
                let listing = if self.rows { Listing::Rows } else { Listing::People };
                engine.people(question, cell, listing).await?
            }
        })
    }
}
