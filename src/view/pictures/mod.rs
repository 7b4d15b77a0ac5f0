//! Drawings as files of their own, which others take into their articles and slides: what they say must hold there.

mod card;
mod overview;
mod pixels;
mod statement;
mod targets;

use std::collections::BTreeSet;

use super::drawing::chart;
use super::drawing::picture::Frame;
use super::scope::{MissingWords, Scope};
use super::summary::overview::Overview;
use crate::config::DataPart;
use crate::date::Date;
use crate::id::{Handle, TargetKind};
use crate::lang::Lang;
use crate::markup::unescaped;
use crate::model::Entry;
use crate::page::{DrawingOf, PageKind};
use crate::picture::Fonts;

pub(super) use card::CardLink;
pub use pixels::Pixels;

/// How many publishers are named.
const NAMED: usize = 4;

/// How many targets one picture holds.
const MOST_TARGETS: usize = 24;

impl Scope<'_> {
    /// The drawings that stand as files.
    pub fn drawings(&self) -> Vec<DrawingOf> {
        DrawingOf::all(&self.snapshot).filter(|of| self.publishes_drawing(*of)).collect()
    }

    /// Whether the site publishes a drawing: its settings say so, and there is something to draw.
    pub(super) fn publishes_drawing(&self, of: DrawingOf) -> bool {
        match of {
            DrawingOf::Card(_) => self.draws(of),
            _ => self.publishes(DataPart::Drawings) && self.draws(of),
        }
    }

    /// Whether there is anything to draw.
    fn draws(&self, of: DrawingOf) -> bool {
        let targets = &self.snapshot.outline.targets;
        match of {
            DrawingOf::Chart(target) => self.has_chart(target),
            DrawingOf::Targets => (1..=MOST_TARGETS).contains(&targets.len()),
            // Without fonts there would be nothing on it.
            DrawingOf::Card(page) => {
                let is_wanted = |kind| self.site.has_cards_of(kind);
                self.asked.card && !self.fonts.is_empty() && card::type_of(page).is_some_and(is_wanted)
            }
            DrawingOf::Overview => self.asked.overview && self.snapshot.outline.tasks.len() > 1,
        }
    }

    /// Whether a target has a value of the total in its unit.
    fn has_chart(&self, target: Handle<TargetKind>) -> bool {
        let records = self.snapshot.records();
        let is_drawn = |entry: &Entry| {
            let observation = records.observation(entry.observation);
            observation.value().is_some() && observation.is_in_unit
        };
        self.snapshot.target(target).observations.iter().any(is_drawn)
    }

    /// Whether a drawing can be made pixels: the theme's fonts have all of its characters. A card leaves out what they have not.
    ///
    /// # Errors
    ///
    /// If the theme lacks interface words.
    pub fn can_be_pixels(&self, of: DrawingOf, lang: Lang) -> Result<bool, MissingWords> {
        if self.fonts.is_empty() {
            return Ok(false);
        }
        Ok(matches!(of, DrawingOf::Card(_)) || self.undrawable(of, lang)?.is_empty())
    }

    /// The characters of a drawing that no font of the theme has.
    ///
    /// # Errors
    ///
    /// If the theme lacks interface words.
    pub fn undrawable(&self, of: DrawingOf, lang: Lang) -> Result<BTreeSet<char>, MissingWords> {
        self.pixels.of(of, lang, || {
            if let DrawingOf::Card(page) = of {
                let card = card::of_page(self, page, lang)?;
                return Ok(self.fonts.lacks(&card.words().collect::<String>()));
            }
            let svg = self.drawing(of, lang)?;
            let words = svg.split('<').filter_map(|piece| piece.split_once('>')).map(|(_, words)| words);
            Ok(self.fonts.lacks(&unescaped(&words.collect::<String>())))
        })
    }

    /// A drawing as a complete SVG in a language; empty if there is nothing to draw.
    ///
    /// # Errors
    ///
    /// If the theme lacks interface words.
    pub fn drawing(&self, of: DrawingOf, lang: Lang) -> Result<String, MissingWords> {
        match of {
            DrawingOf::Chart(target) => {
                let sources = self.publishers(&self.snapshot.target(target).observations, lang)?;
                let frame = self.frame_of(PageKind::Target(target), Some(sources), lang)?;
                chart::picture(self, target, lang, frame).map(Option::unwrap_or_default)
            }
            DrawingOf::Targets => {
                let frame = self.frame_of(PageKind::Targets, None, lang)?;
                targets::picture(self, lang, frame)
            }
            DrawingOf::Overview => {
                let Some(overview) = Overview::of_plan(self, lang) else { return Ok(String::new()) };
                let frame = self.frame_of(PageKind::Tasks, None, lang)?;
                overview::picture(self, &overview, lang, frame)
            }
            DrawingOf::Card(page) => {
                Ok(card::of_page(self, page, lang)?.svg(&self.fonts_for(lang), self.mark.map(|mark| &mark.mark)))
            }
        }
    }

    /// Who speaks, as of when, and where: what all pictures say alike.
    fn frame_of(&self, page: PageKind, sources: Option<String>, lang: Lang) -> Result<Frame, MissingWords> {
        let mut kicker = vec![self.words(&self.site.name, lang).to_owned()];
        kicker.extend(self.reservations(lang)?);
        let day = self.date(Date::Day(self.snapshot.as_of), lang).text;
        let address = self.absolute(&self.route(page, lang));
        let mut foot: Vec<String> = sources.into_iter().collect();
        foot.push(self.say(lang, "picture-as-of", [("date", day.into()), ("address", address.into())])?);
        Ok(Frame {
            tag: self.languages.get(lang).tag.clone(),
            mirrored: self.is_mirrored(lang),
            drawn_with: self.drawn_with(),
            kicker: kicker.join(" · "),
            foot,
            ..Frame::default()
        })
    }

    /// What limits everything that the site says.
    fn reservations(&self, lang: Lang) -> Result<Vec<String>, MissingWords> {
        let mut said = Vec::new();
        if self.site.demonstration {
            said.push(self.say(lang, "picture-demonstration", [])?);
        }
        if self.snapshot.public.is_preview() {
            said.push(self.say(lang, "picture-preview", [])?);
        }
        Ok(said)
    }

    /// The theme's fonts for words in a language.
    pub fn fonts_for(&self, lang: Lang) -> Fonts {
        self.fonts.for_language(&self.languages.get(lang).tag)
    }

    /// What drawings are made pixels with: with something else they are other pixels.
    fn drawn_with(&self) -> String {
        format!("{} {}", env!("CARGO_PKG_VERSION"), &self.fonts.digest().to_hex()[..10])
    }

    /// Who published values, the newest first, as far as there is room for names.
    fn publishers(&self, entries: &[Entry], lang: Lang) -> Result<String, MissingWords> {
        let records = self.snapshot.records();
        let mut seen = BTreeSet::new();
        let names: Vec<&str> = entries
            .iter()
            .rev()
            .filter_map(|entry| {
                let sources = &records.row(entry.observation.record).sources;
                Some(self.words(&sources.main(self.snapshot.as_of)?.publisher.0, lang))
            })
            .filter(|name| seen.insert(*name))
            .collect();
        let separator = self.say(lang, "list-comma", [])?;
        let named = names.iter().take(NAMED).copied().collect::<Vec<_>>().join(&separator);
        let more = names.len().saturating_sub(NAMED);
        self.say(
            lang,
            "picture-sources",
            [("publishers", named.into()), ("count", names.len().into()), ("more", more.into())],
        )
    }
}
