//! The fonts that pictures are drawn with: those of files that were handed in, in their order, and never those of the machine.

use std::collections::BTreeSet;
use std::fmt;
use std::sync::Arc;

use resvg::usvg::fontdb::{Database, FaceInfo, Family, ID, Query, Source, Weight};
use resvg::usvg::{FontFamily, FontResolver};
use skrifa::instance::{LocationRef, Size};
use skrifa::{FontRef, MetadataProvider};

use crate::character::is_invisible;
use crate::lang::is_chinese;
use crate::source::Blob;

/// Fonts, the first of which draws what it has a glyph for.
#[derive(Clone)]
pub struct Fonts {
    faces: Vec<Face>,
    database: Arc<Database>,
    digest: blake3::Hash,
}

/// One font of a file.
#[derive(Clone)]
struct Face {
    id: ID,
    family: String,
    file: Arc<[u8]>,
    place: u32,
    /// Whether it has Chinese characters.
    is_chinese: bool,
}

/// A part of a text that one font draws.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run<'t> {
    /// The family of the font; of the first font, if none has a glyph for the text.
    pub family: &'t str,
    /// The words.
    pub text: &'t str,
}

impl Default for Fonts {
    fn default() -> Self {
        Self::new(&[])
    }
}

impl fmt::Debug for Fonts {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_list().entries(self.faces.iter().map(|face| &face.family)).finish()
    }
}

impl Fonts {
    /// The fonts of these files: OpenType or TrueType, or a collection of them. A file that is none has no fonts.
    pub fn new(files: &[Blob]) -> Self {
        let mut database = Database::new();
        let mut digest = blake3::Hasher::new();
        let mut faces = Vec::new();
        for file in files {
            digest.update(file.digest.as_bytes());
            for id in database.load_font_source(Source::Binary(Arc::new(file.bytes.clone()))) {
                match database.face(id).and_then(|info| Face::new(info, file)) {
                    Some(face) => faces.push(face),
                    // Chosen by its family, it would draw nothing in place of another.
                    None => database.remove_face(id),
                }
            }
        }
        Self { faces, database: Arc::new(database), digest: digest.finalize() }
    }

    /// The same for words in a language. Where it is not Chinese, those without Chinese characters go first: the others have quotation
    /// marks as wide as a character.
    #[must_use]
    pub fn for_language(&self, tag: &str) -> Self {
        let mut fonts = self.clone();
        if !is_chinese(tag) {
            fonts.faces.sort_by_key(|face| face.is_chinese);
        }
        fonts
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.faces.is_empty()
    }

    /// The digest of the files.
    pub fn digest(&self) -> blake3::Hash {
        self.digest
    }

    /// The characters of a text for which no font has a glyph, but for such as nobody sees.
    pub fn lacks(&self, text: &str) -> BTreeSet<char> {
        let maps: Vec<_> = self.faces.iter().filter_map(Face::font).map(|font| font.charmap()).collect();
        let has = |character: char| maps.iter().any(|map| map.map(character).is_some());
        text.chars().filter(|character| !has_no_glyph(*character) && !has(*character)).collect()
    }

    /// A text in the parts that one font draws each. None without fonts.
    pub fn runs<'t>(&'t self, text: &'t str) -> Vec<Run<'t>> {
        let maps: Vec<_> = self.faces.iter().filter_map(|face| Some((face, face.font()?.charmap()))).collect();
        let Some((first, _)) = maps.first() else { return Vec::new() };
        let mut runs: Vec<(usize, &str)> = Vec::new();
        for (at, character) in text.char_indices() {
            let found = maps.iter().find(|(_, map)| map.map(character).is_some());
            // What nobody sees, and what no font has, stays with what stands before it.
            let found = found.filter(|_| !has_no_glyph(character)).map(|(face, _)| face.family.as_str());
            match (runs.last(), found) {
                (Some((_, family)), Some(found)) if *family == found => {}
                (Some(_), None) => {}
                (_, found) => runs.push((at, found.unwrap_or(&first.family))),
            }
        }
        let ends = runs.iter().skip(1).map(|(start, _)| *start).chain([text.len()]);
        runs.iter().zip(ends).map(|((start, family), end)| Run { family, text: &text[*start..end] }).collect()
    }

    /// How wide a text is at a size of 1, where nothing is kerned. A character that no font has is as wide as the size.
    pub fn width(&self, text: &str, weight: u16) -> f64 {
        let run = |run: Run<'_>| {
            let font = self.select(&[run.family], weight).and_then(|id| self.face(id)).and_then(Face::font);
            let Some(font) = font else { return run.text.chars().count() as f64 };
            // At a size, the library rounds to 64ths.
            let (size, at) = (Size::unscaled(), LocationRef::default());
            let (map, metrics) = (font.charmap(), font.glyph_metrics(size, at));
            let whole = f64::from(font.metrics(size, at).units_per_em);
            let advance = |character: char| {
                let glyph = map.map(character)?;
                metrics.advance_width(glyph).map(|advance| f64::from(advance) / whole)
            };
            let visible = run.text.chars().filter(|character| !is_invisible(*character));
            visible.map(|character| advance(character).unwrap_or(1.0)).sum::<f64>()
        };
        self.runs(text).into_iter().map(run).sum()
    }

    fn face(&self, id: ID) -> Option<&Face> {
        self.faces.iter().find(|face| face.id == id)
    }

    /// The font of the first of these families that there is, or else of the first family at all, whose weight is next to this one.
    fn select(&self, families: &[&str], weight: u16) -> Option<ID> {
        let any = self.faces.iter().map(|face| face.family.as_str());
        let families: Vec<Family<'_>> = families.iter().copied().chain(any).map(Family::Name).collect();
        self.database.query(&Query { families: &families, weight: Weight(weight), ..Query::default() })
    }

    /// The fonts as the library asks for them. What names a family that is not there, or a kind of family, gets the first font.
    pub(super) fn resolver(&self) -> FontResolver<'_> {
        FontResolver {
            select_font: Box::new(|font, _| {
                let named = |family: &FontFamily| match family {
                    FontFamily::Named(name) => Some(name.clone()),
                    _ => None,
                };
                let families: Vec<String> = font.families().iter().filter_map(named).collect();
                self.select(&families.iter().map(String::as_str).collect::<Vec<_>>(), font.weight())
            }),
            select_fallback: Box::new(|character, used, _| {
                let others = self.faces.iter().filter(|face| !used.contains(&face.id));
                let has = |face: &&Face| face.font().is_some_and(|font| font.charmap().map(character).is_some());
                others.into_iter().find(has).map(|face| face.id)
            }),
        }
    }

    pub(super) fn database(&self) -> Arc<Database> {
        Arc::clone(&self.database)
    }
}

impl Face {
    /// A font of a file; `None` of one of which something is missing.
    fn new(info: &FaceInfo, file: &Blob) -> Option<Self> {
        let (family, _) = info.families.first()?;
        let face = Self {
            id: info.id,
            family: family.clone(),
            file: file.bytes.clone(),
            place: info.index,
            is_chinese: false,
        };
        // Both libraries that read it have to, or some words would be measured and not drawn.
        let is_chinese = face.font().filter(|_| face.is_whole())?.charmap().map('一').is_some();
        Some(Self { is_chinese, ..face })
    }

    /// Whether all of its tables end in the file: of one that was cut, characters are there and nothing is drawn.
    fn is_whole(&self) -> bool {
        let ends = |font: FontRef<'_>| {
            let tables = font.table_directory().table_records().iter();
            tables.map(|table| u64::from(table.offset()) + u64::from(table.length())).max()
        };
        self.font().and_then(ends).is_some_and(|end| end <= self.file.len() as u64)
    }

    fn font(&self) -> Option<FontRef<'_>> {
        FontRef::from_index(&self.file, self.place).ok()
    }
}

/// Whether a character needs no glyph.
fn has_no_glyph(character: char) -> bool {
    is_invisible(character) || character.is_whitespace() || character.is_control()
}
