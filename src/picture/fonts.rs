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
    /// The characters that it has glyphs for, in their order, and how wide each is at a size of 1. Looking one up in the file takes
    /// many times as long, and setting a card in lines asks for thousands.
    advances: Arc<[(char, f64)]>,
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
            fonts.faces.sort_by_key(|face| face.has('一'));
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
        let has = |character: char| self.faces.iter().any(|face| face.has(character));
        text.chars().filter(|character| !has_no_glyph(*character) && !has(*character)).collect()
    }

    /// A text in the parts that one font draws each. None without fonts.
    pub fn runs<'t>(&'t self, text: &'t str) -> Vec<Run<'t>> {
        let Some(first) = self.faces.first() else { return Vec::new() };
        let mut runs: Vec<(usize, &str)> = Vec::new();
        for (at, character) in text.char_indices() {
            // What nobody sees, and what no font has, stays with what stands before it.
            let found = self.faces.iter().find(|face| !has_no_glyph(character) && face.has(character));
            let found = found.map(|face| face.family.as_str());
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
        self.advances(text, weight).into_iter().sum()
    }

    /// How wide each character of a text is at a size of 1.
    pub fn advances(&self, text: &str, weight: u16) -> Vec<f64> {
        let mut known: Vec<(&str, Option<&Face>)> = Vec::new();
        let mut chosen = |family| match known.iter().find(|(own, _)| *own == family) {
            Some((_, face)) => *face,
            None => {
                let face = self.select(&[family], weight).and_then(|id| self.face(id));
                known.push((family, face));
                face
            }
        };
        let mut advances = Vec::with_capacity(text.len());
        for run in self.runs(text) {
            let face = chosen(run.family);
            advances.extend(run.text.chars().map(|character| match face {
                Some(_) if is_invisible(character) => 0.0,
                face => face.and_then(|face| face.advance(character)).unwrap_or(1.0),
            }));
        }
        advances
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
                others.into_iter().find(|face| face.has(character)).map(|face| face.id)
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
            advances: Arc::default(),
        };
        // Both libraries that read it have to, or some words would be measured and not drawn.
        let advances = advances(&face.font().filter(|_| face.is_whole())?);
        Some(Self { advances, ..face })
    }

    fn has(&self, character: char) -> bool {
        self.advance(character).is_some()
    }

    fn advance(&self, character: char) -> Option<f64> {
        let place = self.advances.binary_search_by_key(&character, |(known, _)| *known).ok()?;
        Some(self.advances[place].1)
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

/// How wide the characters of a font are at a size of 1.
fn advances(font: &FontRef<'_>) -> Arc<[(char, f64)]> {
    // At a size, the library rounds to 64ths.
    let (size, at) = (Size::unscaled(), LocationRef::default());
    let metrics = font.glyph_metrics(size, at);
    let whole = f64::from(font.metrics(size, at).units_per_em);
    let known = font.charmap().mappings().filter_map(|(code, glyph)| Some((char::from_u32(code)?, glyph)));
    // A character without an advance is as wide as the size.
    let width = |glyph| metrics.advance_width(glyph).map_or(1.0, |advance| f64::from(advance) / whole);
    let mut advances: Vec<(char, f64)> = known.map(|(character, glyph)| (character, width(glyph))).collect();
    advances.sort_by_key(|(character, _)| *character);
    advances.into()
}

/// Whether a character needs no glyph.
fn has_no_glyph(character: char) -> bool {
    is_invisible(character) || character.is_whitespace() || character.is_control()
}
