//! Organisations for tests: [`table`] for what one screen can show, [`random`] for what nobody thinks of.

mod dice;
mod directory;
mod random;
mod table;

pub use dice::Dice;
pub use random::{Size, random};
pub use table::{table, tables};
