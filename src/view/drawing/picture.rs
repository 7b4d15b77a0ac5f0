//! The frame of a drawing that stands as a file of its own: it must be understood, and trusted or not, without its page. Title, unit,
//! signs, sources, day and address are on the picture itself. It is light, whatever the reader's screen is.

use super::lines::{cut, lines};
use super::text;
use crate::markup::escaped;

/// The width of a picture.
pub(crate) const WIDTH: u32 = 1200;
/// The height of a picture of a chart.
pub(crate) const HEIGHT: u32 = 675;
/// The space at each side.
pub(crate) const MARGIN: f64 = 48.0;
/// The width of what is drawn.
pub(crate) const INSIDE: f64 = WIDTH as f64 - 2.0 * MARGIN;

/// How pictures look. They carry it with them.
pub(crate) const STYLE: &str = include_str!("picture.css");

const TITLE: f64 = 34.0;
const UNIT: f64 = 20.0;
const SMALL: f64 = 16.0;
/// The width of a sign of the legend, and the space behind it.
const SIGN: f64 = 46.0;
/// The space between the signs of the legend.
const APART: f64 = 28.0;

/// What a picture says around its drawing.
#[derive(Clone, Debug, Default)]
pub(crate) struct Frame {
    /// The BCP 47 tag of its language.
    pub tag: String,
    /// Whether its words run from right to left.
    pub mirrored: bool,
    /// What it is drawn as pixels with: another drawing where that is another program or font.
    pub drawn_with: String,
    /// Who speaks.
    pub kicker: String,
    /// What it shows.
    pub title: String,
    /// What is counted; may be empty.
    pub unit: String,
    /// What it shows, in a sentence, for those who cannot see it.
    pub description: String,
    /// The signs that need words, around their middle, each with its words.
    pub signs: Vec<(String, String)>,
    /// Where it comes from, when it was so and where it stands: a line each.
    pub foot: Vec<String>,
}

/// A picture: the lines of its frame, and the room that is left between them.
pub(crate) struct Sheet<'f> {
    frame: &'f Frame,
    title: Vec<String>,
    unit: Vec<String>,
    legend: Vec<Vec<&'f (String, String)>>,
    height: f64,
}

impl<'f> Sheet<'f> {
    /// Lays the words of a frame out, around a drawing of this height; of a chart, which takes what is left.
    pub(crate) fn around(frame: &'f Frame, drawing: Option<f64>) -> Self {
        let mut legend: Vec<Vec<&(String, String)>> = Vec::new();
        let mut width = f64::MAX;
        for sign in &frame.signs {
            let wide = SIGN + text::width(&sign.1) * SMALL / text::SIZE + APART;
            if width + wide - APART > INSIDE {
                legend.push(Vec::new());
                width = 0.0;
            }
            width += wide;
            legend.last_mut().expect("a line was begun").push(sign);
        }
        let title = lines(&frame.title, TITLE, INSIDE, 4);
        let unit = if frame.unit.is_empty() { Vec::new() } else { lines(&frame.unit, UNIT, INSIDE, 2) };
        let mut sheet = Self { frame, title, unit, legend, height: f64::from(HEIGHT) };
        if let Some(drawing) = drawing {
            sheet.height += drawing - (sheet.bottom() - sheet.top());
        }
        sheet
    }

    /// Where what is drawn begins.
    pub(crate) fn top(&self) -> f64 {
        let unit = if self.unit.is_empty() { 0.0 } else { 8.0 + 26.0 * self.unit.len() as f64 };
        76.0 + 42.0 * self.title.len() as f64 + unit
    }

    /// Where it ends.
    pub(crate) fn bottom(&self) -> f64 {
        self.foot_top() - 26.0 * self.legend.len() as f64 - 8.0
    }

    fn foot_top(&self) -> f64 {
        self.height - 24.0 - 24.0 * self.frame.foot.len() as f64
    }

    /// The picture with what is drawn in it, a complete SVG.
    pub(crate) fn svg(&self, drawing: &str) -> String {
        let Frame { tag, mirrored, drawn_with, kicker, title, description, foot, .. } = self.frame;
        let direction = if *mirrored { "rtl" } else { "ltr" };
        let (tag, inside, height) = (escaped(tag), INSIDE, self.height.round());
        let mut svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" width=\"{WIDTH}\" \
             height=\"{height}\" lang=\"{tag}\" xml:lang=\"{tag}\" data-drawn-with=\"{drawn_with}\" role=\"img\" aria-labelledby=\"title description\">\
             <title id=\"title\">{}</title><desc id=\"description\">{}</desc><style>{}</style>\
             <rect class=\"sheet\" width=\"{WIDTH}\" height=\"{height}\"/><rect class=\"rule\" width=\"{WIDTH}\" height=\"6\"/>",
            escaped(title),
            escaped(description),
            STYLE.replace('\n', ""),
        );
        let start = if *mirrored { f64::from(WIDTH) - MARGIN } else { MARGIN };
        let mut words = |class: &str, size: f64, y: f64, words: &str| {
            add!(
                svg,
                "<text class=\"{class}\" font-size=\"{size}\" x=\"{start}\" y=\"{y}\" direction=\"{direction}\">{}</text>",
                escaped(&cut(words, size, inside))
            );
        };
        words("kicker", SMALL, 48.0, kicker);
        for (place, line) in self.title.iter().enumerate() {
            words("title", TITLE, 92.0 + 42.0 * place as f64, line);
        }
        for (place, line) in self.unit.iter().enumerate() {
            words("unit", UNIT, 84.0 + 42.0 * self.title.len() as f64 + 26.0 * place as f64, line);
        }
        for (place, line) in foot.iter().enumerate() {
            words("foot", SMALL, self.foot_top() + 22.0 + 24.0 * place as f64, line);
        }
        add!(svg, "<path class=\"hair\" d=\"M{MARGIN} {}h{INSIDE}\"/>", self.foot_top());
        svg.push_str(drawing);
        self.legend(&mut svg, direction);
        svg.push_str("</svg>\n");
        svg
    }

    fn legend(&self, svg: &mut String, direction: &str) {
        for (row, signs) in self.legend.iter().enumerate() {
            let y = self.bottom() + 22.0 + 26.0 * row as f64;
            let mut along = MARGIN;
            for (sign, words) in signs {
                let at = |x: f64| if self.frame.mirrored { f64::from(WIDTH) - x } else { x };
                add!(
                    svg,
                    "<g transform=\"translate({} {})\">{sign}</g><text class=\"legend\" font-size=\"{SMALL}\" x=\"{}\" y=\"{y}\" \
                     direction=\"{direction}\">{}</text>",
                    at(along + 18.0),
                    y - 6.0,
                    at(along + SIGN),
                    escaped(words)
                );
                along += SIGN + text::width(words) * SMALL / text::SIZE + APART;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_drawn_has_room_between_the_words_and_nothing_is_too_wide() {
        let sign = |words: &str| ("<path d=\"M0 0\"/>".to_owned(), words.to_owned());
        let frame = Frame {
            tag: "zh-CN".to_owned(),
            title: "国际".repeat(90),
            unit: "单位：家".to_owned(),
            signs: vec![sign("仅见于转载，尚待证实"), sign("口径不同，不可比"), sign("其间无数据"), sign("来源为约数")],
            foot: vec!["来源 <甲>".to_owned(), "截至".repeat(90)],
            ..Frame::default()
        };
        let sheet = Sheet::around(&frame, None);
        assert!(sheet.bottom() - sheet.top() > 250.0, "{} {}", sheet.top(), sheet.bottom());
        let svg = sheet.svg("<g/>");
        assert!(svg.contains("来源 &lt;甲&gt;") && svg.contains("direction=\"ltr\""));
        assert_eq!(svg.matches("…</text>").count(), 2, "the title and the second line of the foot are cut");
        let tall = Sheet::around(&frame, Some(900.0));
        assert!((tall.bottom() - tall.top() - 900.0).abs() < 0.001);
        let mirrored = Frame { signs: Vec::new(), mirrored: true, ..frame.clone() };
        let other = Sheet::around(&mirrored, None);
        assert!(other.bottom() > sheet.bottom(), "no legend takes room");
        assert!(other.svg("").contains("x=\"1152\"") && !other.svg("").contains("x=\"48\""));
    }
}
