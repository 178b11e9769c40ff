//! What the demo clinic has before its first patient.

mod audience;
mod house;
mod offers;

pub use audience::{Audience, CATEGORIES, SOURCES, categories, source_costs, sources};
pub use house::{DOCTORS, Doctor, SELLER, SHOP, branch_costs, branches, clinic, departments, employees, rhythm};
pub use offers::{OFFERS, Offer, items, price_lists, price_minor, prices};
