//! The question that an address asks: everything a page shows is in its address, so that it can be shared, kept, and gone
//! back to; and what a visitor may ask at all.

mod address;
mod limits;
mod look;

pub use address::{Address, AskError, FILTERS, Opener};
pub use limits::{Limits, STAFF};
pub use look::{Beside, Direction, Look, MOST_AT_ONCE, ROWS};
