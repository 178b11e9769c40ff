//! Puts the assets into the program: each under a name that holds its hash, and compressed already.

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::Path;
use std::{env, fs};

use sha2::{Digest, Sha256};

/// What is served under `/assets/`, by the name that the program knows it by.
const ASSETS: [(&str, &str); 8] = [
    ("LICENSES-towns.txt", "text/plain; charset=utf-8"),
    ("LICENSES.txt", "text/plain; charset=utf-8"),
    ("app.css", "text/css; charset=utf-8"),
    ("app.js", "text/javascript; charset=utf-8"),
    ("charts.js", "text/javascript; charset=utf-8"),
    ("favicon.svg", "image/svg+xml"),
    ("icons.svg", "image/svg+xml"),
    ("world.json", "application/json"),
];

pub fn pack() {
    let out = env::var("OUT_DIR").expect("cargo names the folder");
    let mut list = String::from("&[\n");
    for (name, kind) in ASSETS {
        let path = format!("{}/assets/{name}", env::var("CARGO_MANIFEST_DIR").expect("cargo names the crate"));
        println!("cargo::rerun-if-changed={path}");
        let content = fs::read(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
        let hash: String = Sha256::digest(&content).iter().take(8).map(|byte| format!("{byte:02x}")).collect();
        let (stem, end) = name.rsplit_once('.').expect("an asset's name has an end");
        write(&out, name, &content);
        write(&out, &format!("{name}.br"), &brotli(&content));
        write(&out, &format!("{name}.gz"), &gzip(&content));
        writeln!(
            list,
            "Asset {{ name: {name:?}, path: \"/assets/{stem}.{hash}.{end}\", kind: {kind:?}, plain: include_bytes!(concat!(env!(\"OUT_DIR\"), \"/{name}\")), \
             brotli: include_bytes!(concat!(env!(\"OUT_DIR\"), \"/{name}.br\")), gzip: include_bytes!(concat!(env!(\"OUT_DIR\"), \"/{name}.gz\")) }},"
        )
        .expect("a text takes everything");
    }
    list.push(']');
    write(&out, "assets.rs", list.as_bytes());
}

fn write(folder: &str, name: &str, content: &[u8]) {
    let path = Path::new(folder).join(name);
    fs::write(&path, content).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
}

fn brotli(content: &[u8]) -> Vec<u8> {
    let mut packed = Vec::new();
    let params = brotli::enc::BrotliEncoderParams { quality: 11, ..Default::default() };
    brotli::BrotliCompress(&mut &content[..], &mut packed, &params).expect("memory takes everything");
    packed
}

fn gzip(content: &[u8]) -> Vec<u8> {
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    packed.write_all(content).expect("memory takes everything");
    packed.finish().expect("memory takes everything")
}
