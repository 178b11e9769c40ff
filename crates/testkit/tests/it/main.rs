//! The oracle on clinics of any kind.

mod oracle;
mod random_clinics;
