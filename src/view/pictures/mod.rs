//! Drawings as files of their own, which others take into their articles and slides: what they say must hold there.

mod card;
mod overview;
mod pixels;
mod statement;
mod targets;

use std::collections::BTreeSet;
use std::sync::Arc;

use super::drawing::accent::Accent;
use super::drawing::chart;
use super::drawing::picture::Frame;
use super::scope::{MissingWords, Scope};
use super::summary::observation::ObservationView;
use super::summary::overview::Overview;
use super::summary::target::TargetSummary;
use crate::config::DataPart;
use crate::date::Date;
use crate::id::{Handle, RecordKind, TargetKind};
use crate::lang::Lang;
use crate::model::ObservationHandle;
use crate::page::{DrawingOf, PageKind};
use crate::picture::Fonts;

pub(super) use card::CardLink;
use pixels::Drawable;
pub use pixels::Pixels;

/// How many publishers are named.
const NAMED: usize = 4;

impl Scope<'_> {
    /// The drawings that stand as files.
    pub fn drawings(&self) -> Vec<DrawingOf> {
        DrawingOf::all(&self.snapshot).filter(|of| self.publishes_drawing(*of)).collect()
    }

    /// The drawings that would stand as files if the fonts had all of their characters.
    pub fn wanted_drawings(&self) -> impl Iterator<Item = DrawingOf> {
        DrawingOf::all(&self.snapshot).filter(|of| self.wants_drawing(*of) && self.has_content(*of))
    }

    /// Whether the site publishes a drawing: its settings say so, and there is something to draw. A card that lacks words around what it
    /// says, in any language, is none.
    pub(super) fn publishes_drawing(&self, of: DrawingOf) -> bool {
        let is_whole = |lang| self.can_be_pixels(of, lang).unwrap_or_default();
        let is_card = matches!(of, DrawingOf::Card(_));
        self.wants_drawing(of)
            && self.has_content(of)
            && (!is_card || self.languages.iter().all(|(lang, _)| is_whole(lang)))
    }

    /// Whether the settings ask for a drawing, and the theme has a use for it.
    fn wants_drawing(&self, of: DrawingOf) -> bool {
        match of {
            DrawingOf::Card(page) => {
                self.drawn.asked.card && card::type_of(page).is_some_and(|kind| self.site.has_cards_of(kind))
            }
            DrawingOf::Overview => self.publishes(DataPart::Drawings) && self.drawn.asked.overview,
            DrawingOf::Chart(_) | DrawingOf::Targets(_) => self.publishes(DataPart::Drawings),
        }
    }

    /// Whether there is anything to draw.
    fn has_content(&self, of: DrawingOf) -> bool {
        let outline = self.snapshot.outline;
        match of {
            DrawingOf::Chart(target) => self.has_chart(target),
            DrawingOf::Targets(part) => part < DrawingOf::parts(outline.targets.len()),
            DrawingOf::Overview => outline.tasks.len() > 1,
            DrawingOf::Card(_) => true,
        }
    }

    /// Whether a target has a value of the total in its unit.
    fn has_chart(&self, target: Handle<TargetKind>) -> bool {
        self.charted(target).next().is_some()
    }

    /// The values of the total of a target that a chart draws, oldest first.
    fn charted(&self, target: Handle<TargetKind>) -> impl DoubleEndedIterator<Item = ObservationHandle> {
        let records = self.snapshot.records();
        let observations = self.snapshot.target(target).observations.iter().map(|entry| entry.observation);
        observations.filter(move |handle| {
            let observation = records.observation(*handle);
            observation.value().is_some() && observation.is_in_unit
        })
    }

    /// Whether a drawing can be made pixels: the theme's fonts have all of its characters. A card leaves out what it says rather than
    /// some of it, and needs what stands around that.
    ///
    /// # Errors
    ///
    /// If the theme lacks interface words.
    pub fn can_be_pixels(&self, of: DrawingOf, lang: Lang) -> Result<bool, MissingWords> {
        Ok(!self.fonts.is_empty() && self.drawable(of, lang)?.is_whole)
    }

    /// The characters of a drawing that no font of the theme has.
    ///
    /// # Errors
    ///
    /// If the theme lacks interface words.
    pub fn lacking_characters(&self, of: DrawingOf, lang: Lang) -> Result<BTreeSet<char>, MissingWords> {
        Ok(self.drawable(of, lang)?.lacking.clone())
    }

    fn drawable(&self, of: DrawingOf, lang: Lang) -> Result<Arc<Drawable>, MissingWords> {
        self.pixels.of(of, lang, || {
            if let DrawingOf::Card(page) = of {
                let card = card::of_page(&self.as_drawn(), page, lang)?;
                let lacking = self.fonts.lacks(&card.words().collect::<String>());
                return Ok(Drawable { lacking, is_whole: card.can_be_drawn(&self.fonts_for(lang)) });
            }
            let svg = self.drawing(of, lang)?;
            let lacking = self.fonts.lacks(&pixels::words(&svg));
            Ok(Drawable { is_whole: lacking.is_empty() && !svg.is_empty(), lacking })
        })
    }

    /// A drawing as a complete SVG in a language; empty if there is nothing to draw.
    ///
    /// # Errors
    ///
    /// If the theme lacks interface words.
    pub fn drawing(&self, of: DrawingOf, lang: Lang) -> Result<String, MissingWords> {
        self.as_drawn().draw(of, lang)
    }

    fn draw(&self, of: DrawingOf, lang: Lang) -> Result<String, MissingWords> {
        match of {
            DrawingOf::Chart(target) => {
                let sources = self.publishers(self.charted(target).rev().map(|value| value.record), lang)?;
                let frame = self.frame_of(PageKind::Target(target), sources, lang)?;
                chart::picture(self, target, lang, frame).map(Option::unwrap_or_default)
            }
            DrawingOf::Targets(part) => {
                let shown = DrawingOf::targets_of(part, self.snapshot.outline.targets.len());
                let shown: Vec<_> =
                    self.snapshot.outline.targets.handles().skip(shown.start).take(shown.len()).collect();
                let sources = self.publishers(targets::records(self, &shown).into_iter(), lang)?;
                let frame =
                    Frame { part: self.part_of(part, lang)?, ..self.frame_of(PageKind::Targets, sources, lang)? };
                targets::picture(self, &shown, lang, frame)
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
            accent: Accent::of(self.drawn.settings),
            kicker: kicker.join(" · "),
            foot,
            ..Frame::default()
        })
    }

    /// What limits everything that the site says.
    pub(super) fn reservations(&self, lang: Lang) -> Result<Vec<String>, MissingWords> {
        let mut said = Vec::new();
        if self.site.demonstration {
            said.push(self.say(lang, "picture-demonstration", [])?);
        }
        if self.snapshot.public.is_preview() {
            said.push(self.say(lang, "picture-preview", [])?);
        }
        Ok(said)
    }

    /// What pictures say of a target in words: its goal, its latest figure, where it stands, and all that speaks against that.
    pub(super) fn target_statement(&self, target: Handle<TargetKind>, lang: Lang) -> Result<Vec<String>, MissingWords> {
        let summary = TargetSummary::new(self, target, lang);
        let mut said = vec![statement::goal(self, &summary, lang)?];
        said.extend(statement::latest(self, &summary, lang)?);
        said.extend(statement::standing(self, target, &summary, lang)?);
        Ok(said)
    }

    /// What the source itself doubts of a value, and what exactly was counted where the value says so itself.
    pub(super) fn doubts(&self, value: &ObservationView, lang: Lang) -> Result<Vec<String>, MissingWords> {
        statement::doubts(self, value, lang)
    }

    /// The theme's fonts for words in a language.
    pub fn fonts_for(&self, lang: Lang) -> Fonts {
        self.fonts.for_language(&self.languages.get(lang).tag)
    }

    /// What drawings are made pixels with: with something else they are other pixels.
    fn drawn_with(&self) -> String {
        format!("{} {}", env!("CARGO_PKG_VERSION"), &self.fonts.digest().to_hex()[..10])
    }

    /// Which of several pictures of all targets one is; nothing where it is the only one.
    ///
    /// # Errors
    ///
    /// If the theme lacks interface words.
    pub(super) fn part_of(&self, part: u16, lang: Lang) -> Result<String, MissingWords> {
        let parts = DrawingOf::parts(self.snapshot.outline.targets.len());
        if parts < 2 {
            return Ok(String::new());
        }
        let inserts = [("part", usize::from(part + 1).into()), ("parts", usize::from(parts).into())];
        self.say(lang, "picture-part", inserts)
    }

    /// Who published the records of what is drawn, the newest first, as far as there is room for names; `None` if it rests on none.
    fn publishers(
        &self,
        of: impl Iterator<Item = Handle<RecordKind>>,
        lang: Lang,
    ) -> Result<Option<String>, MissingWords> {
        let records = self.snapshot.records();
        let mut seen = BTreeSet::new();
        let main = |record| Some(self.words(&records.row(record).sources.main(self.snapshot.as_of)?.publisher.0, lang));
        let names: Vec<&str> = of.filter_map(main).filter(|name| seen.insert(*name)).collect();
        if names.is_empty() {
            return Ok(None);
        }
        let separator = self.say(lang, "list-comma", [])?;
        let named = names.iter().take(NAMED).copied().collect::<Vec<_>>().join(&separator);
        let more = names.len().saturating_sub(NAMED);
        let inserts = [("publishers", named.into()), ("count", names.len().into()), ("more", more.into())];
        self.say(lang, "picture-sources", inserts).map(Some)
    }
}
