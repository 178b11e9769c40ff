//! What is made before the crate is compiled.

#[path = "build/assets.rs"]
mod assets;
#[path = "build/texts.rs"]
mod texts;

fn main() -> std::io::Result<()> {
    assets::pack();
    texts::list()
}
