//! Lists the texts of all languages, so that they are part of the program: a new file is picked up by being there.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

/// Writes `texts.rs` with two lists, `LOCALES` (`locales/LANGUAGE/NAME.ftl`) and `HELP` (`help/LANGUAGE/NAME.md`), of language,
/// name and text, in this order.
pub fn list() -> io::Result<()> {
    let package = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo says where the package is"));
    let output = PathBuf::from(env::var_os("OUT_DIR").expect("cargo says where to write"));
    let mut code = String::new();
    for (list, folder, ending) in [("LOCALES", "locales", "ftl"), ("HELP", "help", "md")] {
        #[allow(clippy::print_stdout, reason = "this is how a build script speaks to cargo")]
        {
            println!("cargo::rerun-if-changed={folder}");
        }
        writeln!(code, "pub static {list}: &[(&str, &str, &str)] = &[").expect("a text takes everything");
        for language in entries(&package.join(folder))?.iter().filter(|path| path.is_dir()) {
            for file in entries(language)?.iter().filter(|path| path.extension().is_some_and(|found| found == ending)) {
                let (language, name) = (stem(language), stem(file));
                writeln!(code, "    ({language:?}, {name:?}, include_str!({file:?})),")
                    .expect("a text takes everything");
            }
        }
        code.push_str("];\n");
    }
    fs::write(output.join("texts.rs"), code)
}

/// What is in a folder, by name; nothing in one that does not exist.
fn entries(folder: &Path) -> io::Result<Vec<PathBuf>> {
    if !folder.exists() {
        return Ok(Vec::new());
    }
    let mut paths =
        fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}

fn stem(path: &Path) -> &str {
    path.file_stem().and_then(|name| name.to_str()).expect("names of texts are ASCII")
}
