//! Draws what is published as pixels, unless it is public already.

use rayon::prelude::*;

use super::failure::write_failure;
use crate::diagnostic::Failure;
use crate::export::Picture;
use crate::source::Blob;
use crate::write::{Class, Writer};

/// Writes the pictures, except those that were made of the same drawing.
pub(super) fn publish(pictures: &[Picture], writer: &mut Writer<'_>) -> Result<(), Failure> {
    let mut others = Vec::new();
    for picture in pictures {
        let (path, drawing) = (picture.route.file_path(), picture.drawing.file_path());
        if !writer.keep_made_of(&path, &drawing, picture.svg.as_bytes()).map_err(write_failure)? {
            others.push(picture);
        }
    }
    let drawn: Vec<Blob> = others.par_iter().map(|picture| Blob::new(picture.draw())).collect();
    for (picture, file) in others.iter().zip(&drawn) {
        writer.put(&picture.route.file_path(), file, Class::Page).map_err(write_failure)?;
    }
    Ok(())
}
