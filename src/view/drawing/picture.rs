//! The frame of a drawing that stands as a file of its own: it must be understood, and trusted or not, without its page. Title, unit,
//! signs, sources, day and address are on the picture itself. It is light, whatever the reader's screen is.

use super::accent::Accent;
use super::lines::lines;
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

const TITLE: f64 = 34.0;
const UNIT: f64 = 20.0;
const SMALL: f64 = 16.0;
/// The width of a sign of the legend, and the space behind it.
const SIGN: f64 = 46.0;
/// The space between the signs of the legend.
const APART: f64 = 28.0;
/// The height of a row of the legend.
const ROW: f64 = 26.0;
/// The height of any other line of small words.
const LINE: f64 = 24.0;
/// The least height of a chart. Where words leave less, the picture is higher than others.
const LEAST: f64 = 320.0;

/// What a picture says around its drawing.
#[derive(Clone, Debug, Default)]
pub(crate) struct Frame {
    /// The BCP 47 tag of its language.
    pub tag: String,
    /// Whether its words run from right to left.
    pub mirrored: bool,
    /// What it is drawn as pixels with: another drawing where that is another program or font.
    pub drawn_with: String,
    /// The colour of the site.
    pub accent: Accent,
    /// Who speaks.
    pub kicker: String,
    /// What it shows.
    pub title: String,
    /// Which of several pictures it is; may be empty.
    pub part: String,
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
    kicker: Vec<String>,
    title: Vec<String>,
    unit: Vec<String>,
    legend: Vec<Vec<Sign<'f>>>,
    foot: Vec<String>,
    height: f64,
}

/// A sign of the legend, and its words in lines: in one if that has room in a picture.
struct Sign<'f> {
    sign: &'f str,
    words: Vec<String>,
    width: f64,
}

impl<'f> Sheet<'f> {
    /// Lays the words of a frame out, around a drawing of this height; of a chart, which takes what is left. No words are cut: the
    /// picture is as high as they need.
    pub(crate) fn around(frame: &'f Frame, drawing: Option<f64>) -> Self {
        let mut legend: Vec<Vec<Sign<'f>>> = Vec::new();
        let mut width = f64::MAX;
        for sign in frame.signs.iter().map(Sign::new) {
            if width + sign.width > INSIDE {
                legend.push(Vec::new());
                width = 0.0;
            }
            width += sign.width + APART;
            legend.last_mut().expect("a line was begun").push(sign);
        }
        let broken = |words: &str, size: f64| {
            if words.is_empty() { Vec::new() } else { lines(words, size, INSIDE, usize::MAX) }
        };
        let mut sheet = Self {
            kicker: broken(&frame.kicker, SMALL),
            title: broken(&frame.title, TITLE),
            unit: broken(&frame.unit, UNIT),
            legend,
            foot: frame.foot.iter().flat_map(|words| broken(words, SMALL)).collect(),
            frame,
            height: f64::from(HEIGHT),
        };
        let room = sheet.bottom() - sheet.top();
        sheet.height += drawing.unwrap_or(room.max(LEAST)) - room;
        sheet
    }

    /// Where what is drawn begins.
    pub(crate) fn top(&self) -> f64 {
        let unit = if self.unit.is_empty() { 0.0 } else { 8.0 + 26.0 * self.unit.len() as f64 };
        76.0 + self.kicker_more() + 42.0 * self.title.len() as f64 + unit
    }

    /// Where it ends.
    pub(crate) fn bottom(&self) -> f64 {
        self.foot_top() - self.legend.iter().map(|row| row_height(row)).sum::<f64>() - 8.0
    }

    /// The height of the lines of the kicker after its first.
    fn kicker_more(&self) -> f64 {
        LINE * self.kicker.len().saturating_sub(1) as f64
    }

    fn foot_top(&self) -> f64 {
        self.height - 24.0 - LINE * self.foot.len() as f64
    }

    /// The picture with what is drawn in it, a complete SVG.
    pub(crate) fn svg(&self, drawing: &str) -> String {
        let Frame { tag, mirrored, drawn_with, accent, title, description, .. } = self.frame;
        let anchor = start(*mirrored);
        let (tag, height) = (escaped(tag), self.height.round());
        let mut svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" width=\"{WIDTH}\" \
             height=\"{height}\" lang=\"{tag}\" xml:lang=\"{tag}\" data-drawn-with=\"{drawn_with}\" role=\"img\" aria-labelledby=\"title description\">\
             <title id=\"title\">{}</title><desc id=\"description\">{}</desc><style>{}</style>\
             <rect class=\"sheet\" width=\"{WIDTH}\" height=\"{height}\"/><rect class=\"rule\" width=\"{WIDTH}\" height=\"6\"/>",
            escaped(title),
            escaped(description),
            accent.style(),
        );
        let start = if *mirrored { f64::from(WIDTH) - MARGIN } else { MARGIN };
        let mut words = |class: &str, size: f64, y: f64, words: &str| {
            add!(
                svg,
                "<text class=\"{class}\" font-size=\"{size}\" x=\"{start}\" y=\"{y}\" text-anchor=\"{anchor}\">{}</text>",
                escaped(words)
            );
        };
        for (place, line) in self.kicker.iter().enumerate() {
            words("kicker", SMALL, 48.0 + LINE * place as f64, line);
        }
        let more = self.kicker_more();
        for (place, line) in self.title.iter().enumerate() {
            words("title", TITLE, 92.0 + more + 42.0 * place as f64, line);
        }
        for (place, line) in self.unit.iter().enumerate() {
            words("unit", UNIT, 84.0 + more + 42.0 * self.title.len() as f64 + 26.0 * place as f64, line);
        }
        for (place, line) in self.foot.iter().enumerate() {
            words("foot", SMALL, self.foot_top() + 22.0 + LINE * place as f64, line);
        }
        add!(svg, "<path class=\"hair\" d=\"M{MARGIN} {}h{INSIDE}\"/>", self.foot_top());
        svg.push_str(drawing);
        self.legend(&mut svg, anchor);
        svg.push_str("</svg>\n");
        svg
    }

    fn legend(&self, svg: &mut String, anchor: &str) {
        let mut y = self.bottom() + 22.0;
        for row in &self.legend {
            let mut along = MARGIN;
            for Sign { sign, words, width } in row {
                let at = |x: f64| if self.frame.mirrored { f64::from(WIDTH) - x } else { x };
                add!(svg, "<g transform=\"translate({} {})\">{sign}</g>", at(along + 18.0), y - 6.0);
                for (place, line) in words.iter().enumerate() {
                    add!(
                        svg,
                        "<text class=\"legend\" font-size=\"{SMALL}\" x=\"{}\" y=\"{}\" text-anchor=\"{anchor}\">{}</text>",
                        at(along + SIGN),
                        y + LINE * place as f64,
                        escaped(line)
                    );
                }
                along += width + APART;
            }
            y += row_height(row);
        }
    }
}

impl<'f> Sign<'f> {
    fn new((sign, words): &'f (String, String)) -> Self {
        let words = lines(words, SMALL, INSIDE - SIGN, usize::MAX);
        let widest = words.iter().map(|line| text::width(line) * SMALL / text::SIZE).fold(0.0, f64::max);
        Self { sign, words, width: SIGN + widest }
    }
}

/// How words stand to the side at which a line of their script begins. Not every program that draws knows a `direction`, by which `start` and
/// `end` would change sides: so a line that is read from the right ends at the right. Its letters run as they do in any line.
pub(crate) fn start(mirrored: bool) -> &'static str {
    if mirrored { "end" } else { "start" }
}

fn row_height(row: &[Sign<'_>]) -> f64 {
    let most = row.iter().map(|sign| sign.words.len()).max().unwrap_or(1);
    ROW + LINE * (most - 1) as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_drawn_has_room_between_the_words_and_nothing_is_too_wide() {
        let sign = |words: &str| ("<path d=\"M0 0\"/>".to_owned(), words.to_owned());
        let frame = Frame {
            tag: "zh-CN".to_owned(),
            kicker: "某某".repeat(60),
            title: "国际".repeat(90),
            unit: "单位：家".to_owned(),
            signs: vec![sign("仅见于转载，尚待证实"), sign("口径不同，不可比"), sign("其间无数据"), sign("来源为约数")],
            foot: vec!["来源 <甲>".to_owned(), "截至".repeat(90)],
            ..Frame::default()
        };
        let sheet = Sheet::around(&frame, None);
        assert!(sheet.bottom() - sheet.top() >= LEAST && sheet.height > 675.0, "{} {}", sheet.top(), sheet.bottom());
        let svg = sheet.svg("<g/>");
        assert!(svg.contains("来源 &lt;甲&gt;") && svg.contains("text-anchor=\"start\""));
        assert!(!svg.contains('…'), "nothing is cut");
        for (words, times) in [("国际", 90), ("截至", 90), ("某某", 60), ("仅见于转载，尚待证实", 1)] {
            let shown: String = svg
                .split("<text ")
                .skip(1)
                .filter_map(|text| Some(text.split_once('>')?.1.split_once('<')?.0))
                .collect();
            assert_eq!(shown.matches(words).count(), times, "{words}");
        }
        let wide =
            Frame { signs: vec![sign(&"不可比".repeat(40)), sign("零")], title: "短".to_owned(), ..frame.clone() };
        let usual = Sheet::around(&wide, None);
        assert_eq!(usual.legend.iter().map(Vec::len).collect::<Vec<_>>(), [1, 1]);
        for line in &usual.legend[0][0].words {
            assert!(SIGN + text::width(line) * SMALL / text::SIZE <= INSIDE, "{line}");
        }
        let tall = Sheet::around(&frame, Some(900.0));
        assert!((tall.bottom() - tall.top() - 900.0).abs() < 0.001);
        let mirrored = Frame { signs: Vec::new(), mirrored: true, ..frame.clone() };
        let other = Sheet::around(&mirrored, None);
        assert!(other.height < sheet.height, "no legend takes room: {} {}", other.height, sheet.height);
        assert!(!other.svg("").contains("text-anchor=\"start\"") && !svg.contains("text-anchor=\"end\""));
        assert!(other.svg("").contains("x=\"1152\"") && !other.svg("").contains("x=\"48\""));
    }
}
