//! What a reader of the repository may rely on: small files with heads, one direction of dependencies, a true map.

mod direction;
mod files;
mod map;

use std::path::Path;

/// Everything that is not as CONTRIBUTING.md says, one sentence each, beginning with the place.
pub fn all() -> Vec<String> {
    let root = root();
    [files::check(root), direction::check(root), map::check(root)].concat()
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("this crate lies in a folder of the repository")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_is_short_and_says_what_it_is_for() {
        assert_eq!(files::check(root()), [""; 0]);
    }

    #[test]
    fn dependencies_go_one_way() {
        assert_eq!(direction::check(root()), [""; 0]);
    }

    #[test]
    fn the_documents_name_what_exists() {
        assert_eq!(map::check(root()), [""; 0]);
    }
}
