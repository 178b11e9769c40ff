//! The oracle on clinics of any kind.

mod filters;
mod oracle;
mod random_clinics;
