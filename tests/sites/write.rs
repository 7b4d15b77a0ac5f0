//! Writes the large invented sites into a folder, to be looked at: `cargo run --example invented_sites -- FOLDER`.

#[path = "mod.rs"]
#[expect(dead_code, reason = "what only tests ask of the sites")]
mod sites;

use std::error::Error;
use std::fs;
use std::path::Path;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args().nth(1).ok_or("usage: invented_sites FOLDER")?;
    for (name, files) in [
        ("framework", sites::framework::files()),
        ("recovery", sites::recovery::files()),
        ("town", sites::town::files()),
    ] {
        for (path, text) in files {
            let path = Path::new(&folder).join(name).join(path);
            fs::create_dir_all(path.parent().unwrap_or(Path::new(".")))?;
            fs::write(path, text)?;
        }
    }
    Ok(())
}
