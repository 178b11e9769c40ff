//! What is made before the crate is compiled.

#[path = "build/texts.rs"]
mod texts;

fn main() -> std::io::Result<()> {
    texts::list()
}
