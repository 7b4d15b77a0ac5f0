//! Social cards: what networks and messengers show of a page that somebody shares. A complete SVG of 1200 × 630.

use super::accent::{Accent, PAPER};
use super::bullet::Bullet;
use crate::markup::escaped;
use crate::picture::{Fonts, Mark, Measured};

/// The width of a card.
pub const WIDTH: u32 = 1200;

/// The height of a card.
pub const HEIGHT: u32 = 630;

const LEFT: f64 = 80.0;
const MEASURE: f64 = 1040.0;
/// How far from the mark's edge the words beside it begin.
const BESIDE_MARK: f64 = 72.0;
/// Where the words of a card end, and its foot begins.
const BOTTOM: f64 = 542.0;
/// The sizes of a figure and of the words beside it, the largest first.
const SIZES: [(f64, f64); 7] =
    [(116.0, 38.0), (104.0, 34.0), (96.0, 30.0), (80.0, 27.0), (68.0, 24.0), (56.0, 21.0), (44.0, 18.0)];
const INK: &str = "#1d1b18";
const GREY: &str = "#5c564d";

/// The words of a card, as the page has them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Card {
    /// The BCP 47 tag of its language.
    pub tag: String,
    /// Whether it is read from the right, so that lines begin there.
    pub mirrored: bool,
    /// What it is drawn as pixels with: another drawing where that is another program or font.
    pub drawn_with: String,
    /// The colour of the site.
    pub accent: Accent,
    /// The site's name.
    pub site: String,
    /// What the page is about.
    pub title: String,
    /// What is to be said of it.
    pub statement: Statement,
    /// What limits all of it: that it is a demonstration, the day for which it speaks.
    pub foot: Vec<String>,
}

/// What a card says of its page. It stands there whole or not at all: a figure without its doubts would be another one.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Statement {
    /// A number that matters, with what it counts.
    pub figure: Option<(String, String)>,
    /// A bar to the goal.
    pub bullet: Option<Bullet>,
    /// What is said beside it, each on a line of its own: a goal, and every doubt.
    pub lines: Vec<String>,
}

impl Statement {
    fn words(&self) -> impl Iterator<Item = &str> {
        let figure = self.figure.iter().flat_map(|(number, unit)| [number, unit]);
        figure.chain(&self.lines).map(String::as_str)
    }
}

impl Card {
    /// Whether there is a card: without its title, who speaks, or what limits all of it, there is none.
    pub fn can_be_drawn(&self, fonts: &Fonts) -> bool {
        fonts.lacks(&self.frame().collect::<String>()).is_empty()
            && ![self.speaker(fonts), self.foot(fonts)].iter().any(|set| set.is_cut)
    }

    /// Everything that it says, for those who cannot see it.
    pub fn text(&self, fonts: &Fonts) -> String {
        let mut words = vec![self.site.clone(), self.title.clone()];
        if self.lay(fonts).1 {
            words.extend(self.statement.figure.iter().map(|(number, unit)| format!("{number} {unit}")));
            words.extend(self.statement.lines.iter().cloned());
        }
        words.extend(self.foot.iter().cloned());
        words.join(" · ")
    }

    /// The words around the statement.
    fn frame(&self) -> impl Iterator<Item = &str> {
        [self.site.as_str(), self.title.as_str()].into_iter().chain(self.foot.iter().map(String::as_str))
    }

    /// Who speaks, beside the mark, whether the site has one or not.
    fn speaker(&self, fonts: &Fonts) -> Set {
        let sizes = [(28.0, 1), (24.0, 1), (21.0, 1), (21.0, 2), (16.0, 2)];
        Set::largest(&self.site, fonts, &sizes, MEASURE - BESIDE_MARK)
    }

    fn foot(&self, fonts: &Fonts) -> Set {
        Set::largest(&self.foot.join("　"), fonts, &[(22.0, 1), (19.0, 1), (16.0, 1), (14.0, 1)], MEASURE)
    }

    /// All of its words.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        self.frame().chain(self.statement.words())
    }

    /// The whole drawing.
    pub fn svg(&self, fonts: &Fonts, mark: Option<&Mark>) -> String {
        let mut page = Page { fonts, mirrored: self.mirrored, drawn: String::new() };
        page.rectangle(0.0, 0.0, f64::from(WIDTH), f64::from(HEIGHT), PAPER);
        page.rectangle(0.0, 0.0, f64::from(WIDTH), 14.0, self.accent.colour());
        let inset = mark.map_or(0.0, |mark| {
            let x = if self.mirrored { f64::from(WIDTH) - LEFT - 52.0 } else { LEFT };
            page.drawn.push_str(&mark.at(x, 52.0, 52.0));
            BESIDE_MARK
        });
        let speaker = self.speaker(fonts);
        page.set(&speaker, LEFT + inset, 88.0 - speaker.height() * 0.5, INK);
        page.drawn.push_str(&self.lay(fonts).0);
        page.rectangle(LEFT, 566.0, MEASURE, 2.0, self.accent.colour());
        page.rectangle(LEFT, 571.0, MEASURE, 1.0, self.accent.colour());
        page.set(&self.foot(fonts), LEFT, 604.0, GREY);
        let (tag, drawn_with) = (escaped(&self.tag), escaped(&self.drawn_with));
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" \
             width=\"{WIDTH}\" height=\"{HEIGHT}\" lang=\"{tag}\" xml:lang=\"{tag}\" data-drawn-with=\"{drawn_with}\" \
             font-kerning=\"none\"><title>{}</title><style>{}</style>{}</svg>\n",
            escaped(&self.text(fonts)),
            self.accent.style(),
            page.drawn
        )
    }

    /// The title with the statement below it, and whether that stands there.
    fn lay(&self, fonts: &Fonts) -> (String, bool) {
        let mut page = Page { fonts, mirrored: self.mirrored, drawn: String::new() };
        // The title is as large as lets it stand in one line, or else in few.
        let sizes = [(64.0, 1), (54.0, 1), (60.0, 2), (52.0, 2), (46.0, 3), (40.0, 3), (34.0, 4), (30.0, 5)];
        let title = Set::largest(&self.title, fonts, &sizes, MEASURE);
        let below = page.set(&title, LEFT, 146.0 + title.size, self.accent.colour());
        // What qualifies a name stands at its end.
        let states = !title.is_cut && page.state(&self.statement, below.max(200.0) + 14.0 + title.size * 0.15);
        (page.drawn, states)
    }
}

/// Words in lines, in one size; none if a character of them cannot be drawn.
struct Set {
    lines: Vec<String>,
    size: f64,
    /// Whether they do not say all.
    is_cut: bool,
}

impl Set {
    fn new(text: &str, fonts: &Fonts, size: f64, width: f64, most: usize) -> Self {
        Self::largest(text, fonts, &[(size, most)], width)
    }

    /// The first of these sizes, each with the most lines that it may take, in which all of it has room; the last, if it has in none.
    fn largest(text: &str, fonts: &Fonts, sizes: &[(f64, usize)], width: f64) -> Self {
        let mut set = Self { lines: Vec::new(), size: sizes.last().map_or(0.0, |(size, _)| *size), is_cut: true };
        if fonts.lacks(text).is_empty() {
            let measured = Measured::new(text, fonts, 400);
            for (size, most) in sizes {
                set = Self::of(&measured, *size, width, *most);
                if !set.is_cut {
                    break;
                }
            }
        }
        set
    }

    fn of(text: &Measured<'_>, size: f64, width: f64, most: usize) -> Self {
        let whole = text.lines(width / size, usize::MAX);
        let is_cut = whole.len() > most;
        let lines = match whole.len() {
            _ if is_cut => text.lines(width / size, most),
            // Lines of one length read better than a long one and a word.
            2.. => {
                let widths = (10..20).map(|parts| width * f64::from(parts) / 20.0);
                let mut narrower = widths.map(|narrow| text.lines(narrow / size, usize::MAX));
                narrower.find(|narrow| narrow.len() == whole.len()).unwrap_or(whole)
            }
            _ => whole,
        };
        Self { lines, size, is_cut }
    }

    /// How far its last line is below its first.
    fn height(&self) -> f64 {
        self.lines.len().saturating_sub(1) as f64 * self.leading()
    }

    /// How far its lines are from each other.
    fn leading(&self) -> f64 {
        self.size * if self.size > 40.0 { 1.28 } else { 1.42 }
    }
}

/// What was drawn so far.
struct Page<'f> {
    fonts: &'f Fonts,
    mirrored: bool,
    drawn: String,
}

impl Page<'_> {
    fn rectangle(&mut self, x: f64, y: f64, width: f64, height: f64, colour: &str) {
        add!(
            self.drawn,
            "<rect x=\"{x:.1}\" y=\"{y:.1}\" width=\"{width:.1}\" height=\"{height:.1}\" fill=\"{colour}\"/>"
        );
    }

    /// Draws lines, the first on this height; gives the height of the last.
    fn set(&mut self, set: &Set, x: f64, y: f64, colour: &str) -> f64 {
        for (place, line) in set.lines.iter().enumerate() {
            self.line(line, x, y + place as f64 * set.leading(), set.size, colour);
        }
        y + set.height()
    }

    fn line(&mut self, line: &str, x: f64, y: f64, size: f64, colour: &str) {
        // A mark that opens has its ink in the second half of its square, so that the line would look indented.
        let is_opening = line.starts_with(['“', '‘', '《', '〈', '（', '「', '『', '【']);
        let wide = is_opening
            && line.chars().next().is_some_and(|mark| self.fonts.width(mark.encode_utf8(&mut [0; 4]), 400) > 0.9);
        let x = if wide { x - size * 0.5 } else { x };
        let runs = self.fonts.runs(line).into_iter();
        let runs =
            runs.map(|run| format!("<tspan font-family=\"{}\">{}</tspan>", escaped(run.family), escaped(run.text)));
        let runs: String = runs.collect();
        // What draws it knows no `direction` of `text-anchor`: a line that is read from the right ends at the right.
        let (x, anchor) = if self.mirrored { (f64::from(WIDTH) - x, "end") } else { (x, "start") };
        add!(
            self.drawn,
            "<text x=\"{x:.1}\" y=\"{y:.1}\" font-size=\"{size}\" text-anchor=\"{anchor}\" fill=\"{colour}\" xml:space=\"preserve\">{runs}</text>"
        );
    }

    /// Draws a statement below this height, as large as lets all of it stand there; nothing of one that has no room, or has a character
    /// that no font has.
    fn state(&mut self, statement: &Statement, top: f64) -> bool {
        if statement.words().any(|words| !self.fonts.lacks(words).is_empty()) {
            return false;
        }
        for (number, size) in SIZES {
            let before = self.drawn.len();
            if self.state_in(statement, top, number, size).is_some_and(|bottom| bottom <= BOTTOM) {
                return true;
            }
            self.drawn.truncate(before);
        }
        false
    }

    /// Draws a statement in these sizes; gives where it ends, or nothing if it is too wide.
    fn state_in(&mut self, statement: &Statement, top: f64, number_size: f64, size: f64) -> Option<f64> {
        let fonts = self.fonts;
        let mut y = top;
        if let Some((number, unit)) = &statement.figure {
            let number = Set::new(number, fonts, number_size, MEASURE, 1);
            let width = number.lines.first().map(|line| fonts.width(line, 400) * number_size)?;
            let left = width + number_size * 0.2;
            let unit = Set::new(unit, fonts, size * 1.15, (MEASURE - left).max(0.0), 2);
            if number.is_cut || unit.is_cut || MEASURE - left < 240.0 {
                return None;
            }
            y += number_size * 0.98;
            self.set(&number, LEFT, y, INK);
            self.set(&unit, LEFT + left, y - unit.height(), GREY);
            y += number_size * 0.12;
        }
        if let Some(bullet) = &statement.bullet {
            add!(
                self.drawn,
                "<svg x=\"{LEFT}\" y=\"{}\" width=\"{MEASURE}\" height=\"28\" overflow=\"visible\">{}</svg>",
                y + 14.0,
                bullet.svg()
            );
            y += 50.0;
        }
        for words in &statement.lines {
            let set = Set::new(words, fonts, size, MEASURE, usize::MAX);
            y = self.set(&set, LEFT, y + set.leading(), INK) + size * 0.2;
        }
        Some(y)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::number::Number;
    use crate::picture;
    use crate::source::Blob;
    use crate::view::drawing::bullet::BulletValues;

    fn fonts() -> Fonts {
        Fonts::new(&[Blob::new(&include_bytes!("../../../themes/civic/fonts/gongkai-song.otf")[..])])
    }

    fn card() -> Card {
        let number = |text: &str| Number::parse(text).ok();
        let values = BulletValues {
            confirmed: number("221"),
            reported: number("260"),
            goal: number("300"),
            ..BulletValues::default()
        };
        Card {
            tag: "zh-CN".into(),
            site: "北京国际开放创新生态行动计划公开".into(),
            title: "外资研发中心".into(),
            statement: Statement {
                figure: Some(("221".into(), "家（2024年）".into())),
                bullet: Bullet::new(&values, false),
                lines: vec!["2027年目标：300家。".into(), "另有报道称2025年为260家，尚待证实".into()],
            },
            foot: vec!["演示网站，非官方网站".into(), "数据截至2026年11月26日".into()],
            ..Card::default()
        }
    }

    #[test]
    fn a_card_is_a_picture_of_its_words_and_nothing_stands_outside() {
        let fonts = fonts();
        let long = Card {
            title: card().title.repeat(20),
            statement: Statement { lines: vec![card().statement.lines[1].repeat(9)], ..card().statement },
            ..card()
        };
        let english = Card {
            title: "International S&T innovation centre with a very long name that takes several lines".into(),
            site: "Open innovation tracker".into(),
            ..card()
        };
        for (name, card) in [("plain", card()), ("long", long), ("english", english)] {
            for mirrored in [false, true] {
                let svg = Card { mirrored, ..card.clone() }.svg(&fonts, None);
                let png = picture::png(&svg, WIDTH, HEIGHT, &fonts).expect("a picture");
                assert!(png.len() < 120_000, "{name}: {}", png.len());
                let pixels = image::load_from_memory(&png).expect("a picture").into_rgb8();
                let paper = [0xfa, 0xf8, 0xf3];
                let is_margin = |x: u32, y: u32| y > 20 && (!(78..=1122).contains(&x) || y > 618);
                let stained = pixels.enumerate_pixels().any(|(x, y, pixel)| is_margin(x, y) && pixel.0 != paper);
                assert!(!stained, "{name}: the margins are clean");
            }
        }
    }

    /// The words that are drawn.
    fn drawn(card: &Card, fonts: &Fonts) -> String {
        let svg = card.svg(fonts, None);
        svg.split("<tspan").skip(1).filter_map(|rest| rest.split_once('>')?.1.split('<').next()).collect()
    }

    #[test]
    fn a_statement_stands_whole_or_not_at_all() {
        let fonts = fonts();
        let of =
            |words: &str| Card { statement: Statement { lines: vec![words.to_owned()], ..card().statement }, ..card() };
        let long = drawn(&of(&"尚待证实，".repeat(60)), &fonts);
        assert_eq!(long.matches("尚待证实，").count(), 60, "it is set smaller");
        assert!(long.contains("221"));
        for words in [&*"尚待证实，".repeat(400), "غير مؤكد"] {
            let none = drawn(&of(words), &fonts);
            assert!(
                !none.contains("221") && !none.contains("证实"),
                "a figure would stand there without its doubt: {none}"
            );
            assert!(none.contains("外资研发中心"));
        }
        let unit = Card {
            statement: Statement { figure: Some(("221".into(), "家".repeat(300))), ..card().statement },
            ..card()
        };
        assert!(!drawn(&unit, &fonts).contains("221"), "nobody would know what is counted");
    }

    #[test]
    fn there_is_no_card_without_its_title_and_its_foot() {
        let (fonts, none) = (fonts(), Fonts::default());
        assert!(card().can_be_drawn(&fonts) && !card().can_be_drawn(&none));
        assert!(
            !Card { title: "مؤشر 7".into(), ..card() }.can_be_drawn(&fonts),
            "a number alone would say something else"
        );
        assert!(!Card { foot: vec!["مؤشر".into()], ..card() }.can_be_drawn(&fonts), "nor does it without the day");
        assert!(!Card { foot: vec!["演示".repeat(90)], ..card() }.can_be_drawn(&fonts), "nor with half of its limits");
        let name = "北京国际开放创新生态行动计划公开";
        let named = |times: usize| Card { site: name.repeat(times), ..card() };
        for times in [3, 4, 7] {
            assert!(named(times).can_be_drawn(&fonts), "a long name is set smaller, or in two lines");
            assert_eq!(drawn(&named(times), &fonts).matches(name).count(), times, "and nothing of it is cut away");
        }
        assert!(!named(9).can_be_drawn(&fonts), "nor with half of who speaks");
        let long = Card { title: "International S&T centre (applications, not agreements) ".repeat(9), ..card() };
        assert!(
            !drawn(&long, &fonts).contains("221") && !long.text(&fonts).contains("221"),
            "nobody would know of what"
        );
        let preview = Card {
            foot: vec![
                "Demonstration from public sources, not an official publication".into(),
                "Preview with drafts, not public".into(),
                "Data as of 27 November 2026".into(),
            ],
            ..card()
        };
        assert!(preview.can_be_drawn(&fonts) && drawn(&preview, &fonts).contains("27 November 2026"));
        assert!(card().text(&fonts).starts_with("北京国际开放创新生态行动计划公开 · 外资研发中心 · "));
        assert!(
            card().text(&fonts).ends_with("尚待证实 · 演示网站，非官方网站 · 数据截至2026年11月26日"),
            "{}",
            card().text(&fonts)
        );
    }
}
