//! The mart over real books: fresh, and never misled by its cache.

mod cache;
mod clinic;
mod counting;
mod fresh;
