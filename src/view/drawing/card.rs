//! Social cards: what a network shows of a page that somebody shares. A complete SVG of 1200 × 630.

use crate::markup::escaped;
use crate::picture::{Fonts, lines};

/// The width of a card.
pub const WIDTH: u32 = 1200;

/// The height of a card.
pub const HEIGHT: u32 = 630;

const LEFT: f64 = 80.0;
const MEASURE: f64 = 1040.0;
const PAPER: &str = "#faf8f3";
const INK: &str = "#1f1b16";
const GREY: &str = "#6b6459";
const RED: &str = "#a8201a";

/// The words of a card, as the page has them. Words with a character that no font has are left out, since half of them would say
/// something else.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Card {
    /// The site's name.
    pub site: String,
    /// What stands beside it: that it is a demonstration.
    pub remark: Option<String>,
    /// What the page is about.
    pub title: String,
    /// A number that matters, with what it counts.
    pub figure: Option<(String, String)>,
    /// What is to be said of it: where the plan stands; a goal, and every doubt.
    pub text: String,
    /// A bar to the goal.
    pub bar: Option<Bar>,
    /// The day for which the card speaks.
    pub as_of: Option<String>,
}

/// A value beside its goal, in parts of the bar's width from 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bar {
    /// Where the bar of the latest confirmed value begins and ends.
    pub confirmed: Option<(f64, f64)>,
    /// Where a value stands that only reposts give.
    pub reported: Option<f64>,
    /// Where the goal stands.
    pub goal: Option<f64>,
}

impl Card {
    /// The whole drawing. `mark` is the SVG inside the mark's own `viewBox` of 36 × 36, if there is one.
    pub fn svg(&self, fonts: &Fonts, mark: Option<&str>, mirrored: bool) -> String {
        let mut page = Page { fonts, mirrored, drawn: String::new() };
        page.rectangle(0.0, 0.0, f64::from(WIDTH), f64::from(HEIGHT), PAPER);
        page.rectangle(0.0, 0.0, f64::from(WIDTH), 14.0, RED);
        let inset = if let Some(mark) = mark {
            let x = if mirrored { f64::from(WIDTH) - LEFT - 52.0 } else { LEFT };
            page.drawn.push_str(&format!("<g transform=\"translate({x} 56) scale(1.4444)\">{mark}</g>"));
            72.0
        } else {
            0.0
        };
        page.words(&self.site, LEFT + inset, 93.0, (28.0, INK), MEASURE - inset, 1, 0.0);
        // The title is as large as lets it stand in three lines, and a figure needs room below it.
        let most = if self.figure.is_some() { 2 } else { 3 };
        let size = [64.0, 56.0, 48.0, 42.0]
            .into_iter()
            .find(|size| lines(&self.title, fonts, (*size, 400), MEASURE, 9).len() <= most)
            .unwrap_or(42.0);
        let below = page.words(&self.title, LEFT, 176.0 + size * 0.5, (size, RED), MEASURE, most, 1.28);
        let mut y = below.max(190.0) + 24.0;
        if let Some((number, unit)) = &self.figure {
            y += 76.0;
            let width = page.one(number, LEFT, y, 96.0, INK);
            page.words(unit, LEFT + width + 20.0, y, (36.0, GREY), MEASURE - width - 20.0, 1, 0.0);
            y += 22.0;
        }
        if let Some(bar) = self.bar {
            page.bar(bar, y + 14.0);
            y += 50.0;
        }
        let room = ((552.0 - y) / 42.0).floor().max(1.0) as usize;
        page.words(&self.text, LEFT, y + 36.0, (30.0, INK), MEASURE, room, 1.4);
        page.rectangle(LEFT, 566.0, MEASURE, 2.0, RED);
        page.rectangle(LEFT, 571.0, MEASURE, 1.0, RED);
        let foot: Vec<&str> = [&self.remark, &self.as_of].into_iter().flatten().map(String::as_str).collect();
        page.words(&foot.join("  ·  "), LEFT, 605.0, (22.0, GREY), MEASURE, 1, 0.0);
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" width=\"{WIDTH}\" height=\"{HEIGHT}\" font-kerning=\"none\">{}</svg>",
            page.drawn
        )
    }
}

/// What was drawn so far.
struct Page<'f> {
    fonts: &'f Fonts,
    /// Whether it is read from the right, so that lines begin there.
    mirrored: bool,
    drawn: String,
}

impl Page<'_> {
    fn rectangle(&mut self, x: f64, y: f64, width: f64, height: f64, colour: &str) {
        self.drawn.push_str(&format!(
            "<rect x=\"{x:.1}\" y=\"{y:.1}\" width=\"{width:.1}\" height=\"{height:.1}\" fill=\"{colour}\"/>"
        ));
    }

    /// Words in lines, the first at a height; gives the height of the last.
    #[expect(clippy::too_many_arguments, reason = "a place and a size are numbers")]
    fn words(
        &mut self,
        text: &str,
        x: f64,
        y: f64,
        (size, colour): (f64, &str),
        width: f64,
        most: usize,
        leading: f64,
    ) -> f64 {
        if text.is_empty() || !self.fonts.lacks(text).is_empty() {
            return y;
        }
        let set = lines(text, self.fonts, (size, 400), width, most);
        for (place, line) in set.iter().enumerate() {
            self.one(line, x, y + place as f64 * size * leading, size, colour);
        }
        y + set.len().saturating_sub(1) as f64 * size * leading
    }

    /// Words in one line; gives their width.
    fn one(&mut self, text: &str, x: f64, y: f64, size: f64, colour: &str) -> f64 {
        if !self.fonts.lacks(text).is_empty() {
            return 0.0;
        }
        let runs = self
            .fonts
            .runs(text)
            .into_iter()
            .map(|run| format!("<tspan font-family=\"{}\">{}</tspan>", escaped(run.family), escaped(run.text)));
        let runs: String = runs.collect();
        // The library knows no `direction` of `text-anchor`: a line that is read from the right ends at the right.
        let (x, anchor) = if self.mirrored { (f64::from(WIDTH) - x, "end") } else { (x, "start") };
        self.drawn.push_str(&format!(
            "<text x=\"{x:.1}\" y=\"{y:.1}\" font-size=\"{size}\" text-anchor=\"{anchor}\" fill=\"{colour}\" xml:space=\"preserve\">{runs}</text>"
        ));
        self.fonts.width(text, 400) * size
    }

    fn bar(&mut self, bar: Bar, y: f64) {
        let at = |part: f64| LEFT + part.clamp(0.0, 1.0) * MEASURE;
        let place = |part: f64| if self.mirrored { f64::from(WIDTH) - at(part) } else { at(part) };
        let confirmed = bar.confirmed.map(|(from, to)| (place(from), place(to)));
        let (reported, goal) = (bar.reported.map(place), bar.goal.map(place));
        self.drawn.push_str(&format!("<path d=\"M{LEFT} {y:.1}h{MEASURE}v14h-{MEASURE}z\" fill=\"#ece6d8\"/>"));
        if let Some((from, to)) = confirmed {
            self.rectangle(from.min(to), y, (to - from).abs(), 14.0, INK);
        }
        if let Some(x) = goal {
            self.rectangle(x - 2.0, y - 8.0, 4.0, 30.0, RED);
        }
        if let Some(x) = reported {
            // Hollow: nobody confirmed it.
            let y = y + 7.0;
            self.drawn.push_str(&format!(
                "<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"9\" fill=\"{PAPER}\" stroke=\"{INK}\" stroke-width=\"3\"/>"
            ));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::picture;
    use crate::source::Blob;

    fn fonts() -> Fonts {
        Fonts::new(&[Blob::new(&include_bytes!("../../../themes/civic/fonts/gongkai-song.otf")[..])])
    }

    fn card() -> Card {
        Card {
            site: "北京国际开放创新生态行动计划公开".into(),
            remark: Some("演示网站，非官方网站".into()),
            title: "外资研发中心".into(),
            figure: Some(("221".into(), "家（2024年）".into())),
            text: "2027年目标：300家。最新数据仅见于转载，未经证实。".into(),
            bar: Some(Bar { confirmed: Some((0.0, 0.6)), reported: Some(0.7), goal: Some(0.8) }),
            as_of: Some("数据截至2026年11月26日".into()),
        }
    }

    #[test]
    fn a_card_is_a_picture_of_its_words_and_nothing_stands_outside() {
        let fonts = fonts();
        let long = Card { title: card().title.repeat(20), text: card().text.repeat(30), ..card() };
        let english = Card {
            title: "International S&T innovation centre with a very long name that takes several lines".into(),
            site: "Open innovation tracker".into(),
            ..card()
        };
        for (name, card) in [("plain", card()), ("long", long), ("english", english)] {
            for mirrored in [false, true] {
                let svg = card.svg(&fonts, None, mirrored);
                let png = picture::png(&svg, WIDTH, HEIGHT, &fonts).expect("a picture");
                assert!(png.len() < 120_000, "{name}: {}", png.len());
                let pixels = image::load_from_memory(&png).expect("a picture").into_rgb8();
                let paper = [0xfa, 0xf8, 0xf3];
                let is_margin = |x: u32, y: u32| y > 20 && (!(78..=1122).contains(&x) || y > 618);
                let stained = pixels.enumerate_pixels().any(|(x, y, pixel)| is_margin(x, y) && pixel.0 != paper);
                assert!(!stained, "{name}: the margins are clean");
                if let Some(folder) = std::env::var_os("CARDS") {
                    let file = format!("{name}-{mirrored}.png");
                    std::fs::write(std::path::Path::new(&folder).join(file), png).expect("a file");
                }
            }
        }
    }

    #[test]
    fn words_that_no_font_can_draw_are_left_out_whole() {
        let (fonts, none) = (fonts(), Fonts::default());
        let arabic = Card { title: "مؤشر 7".into(), ..card() };
        let drawn = arabic.svg(&fonts, None, true);
        assert!(!drawn.contains("مؤشر") && !drawn.contains(" 7<"), "a number alone would say something else");
        assert!(!card().svg(&none, None, false).contains("<text"));
    }
}
