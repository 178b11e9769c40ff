//! What the demo clinic has before its first patient.

mod audience;
mod field;
mod house;
mod offers;
mod towns;

pub use audience::{Audience, CATEGORIES, SOURCES, Source, categories, source_costs, sources};
pub use field::Field;
pub use house::{Branch, House, clinic};
pub use offers::{Offer, items, price_lists, price_minor, prices};
pub use towns::Town;
