//! The official text put together from its blocks is the text as published, paragraph by paragraph.
//!
//! A paragraph that is missing on either side is told once, and what follows it is compared with what it belongs to. A paragraph
//! whose parts could not all be read is not compared: what is wrong with them has been reported.

use std::collections::HashMap;

use crate::diagnostic::{Argument, Code, Diagnostic, Location};
use crate::id::Kind;
use crate::input::PublishedText;
use crate::lang::Lang;
use crate::model::{Model, Paragraph, Role};
use crate::schema::{Block, Organisation, Plan, Task};
use crate::source::Span;
use crate::validate::rule::{Reads, Rule};
use crate::validate::whole::Whole;

pub(super) const RULE: Rule = Rule { codes: &[Code::OfficialTextDiffers], reads: Reads::Model, check };

/// How many pairs of paragraphs are weighed to find which are missing.
const MOST_PAIRS: usize = 1_000_000;

fn check(whole: &Whole<'_>, findings: &mut Vec<Diagnostic>) {
    let (Some(model), Some(plan)) = (whole.model, &whole.content().plan) else { return };
    // A mistake in the plan's own file may be in its patterns, which all paragraphs follow, or have left out a block.
    let blocks = if plan.is_whole { blocks(whole, plan, model) } else { Vec::new() };
    if !blocks.is_empty() {
        for text in &whole.content().published {
            hold(&blocks, plan, text, findings);
        }
    }
}

/// A block of the plan, with its paragraph if all of that could be read.
type Built<'a> = (&'a Block, Option<&'a Paragraph>);

fn blocks<'a>(whole: &Whole<'a>, plan: &'a Plan, model: &'a Model) -> Vec<Built<'a>> {
    let sound = Sound::new(whole);
    // A block without a paragraph was left out of them.
    let mut paragraphs = model.outline().plan.paragraphs.iter().peekable();
    let pair = |block: &'a Block| {
        let paragraph = paragraphs.next_if(|paragraph| paragraph.number == block.paragraph.value);
        (block, paragraph.filter(|_| sound.has(block)))
    };
    plan.text.iter().map(pair).collect()
}

/// What blocks are made of, as far as it could be read.
struct Sound<'a> {
    tasks: HashMap<&'a str, &'a Task>,
    organisations: HashMap<&'a str, &'a Organisation>,
}

impl<'a> Sound<'a> {
    fn new(whole: &Whole<'a>) -> Self {
        let content = whole.content();
        let mut tasks: HashMap<&str, &Task> =
            content.tasks.iter().map(|(_, task)| (task.id.value.as_str(), task)).collect();
        for twice in whole.index.twice.iter().filter(|twice| twice.kind == Kind::Task) {
            tasks.remove(twice.id);
        }
        let organisations = content.organisations.iter().map(|row| (row.id.value.as_str(), row));
        Self { tasks, organisations: organisations.collect() }
    }

    /// Whether every part of a block could be read.
    fn has(&self, block: &Block) -> bool {
        let Some(task) = &block.task else { return true };
        self.tasks.get(task.value.as_str()).is_some_and(|task| {
            let is_sound = |id: &str| self.organisations.get(id).is_some_and(|lead| lead.is_whole);
            task.is_whole && task.leads.iter().all(|lead| is_sound(lead.value.as_str()))
        })
    }
}

/// Holds the plan's paragraphs against a published text.
fn hold(blocks: &[Built<'_>], plan: &Plan, text: &PublishedText, findings: &mut Vec<Diagnostic>) {
    let built: Vec<Option<String>> = blocks.iter().map(|(_, paragraph)| words(*paragraph, text.lang)).collect();
    let published: Vec<&str> = text.paragraphs.iter().map(|(_, words)| words.as_str()).collect();
    let mut gap: Option<Gap> = None;
    let mut of_patterns = OfPatterns { plan, text, made: HashMap::new() };
    for pair in pairs(&built, &published) {
        let next = match pair {
            Pair::Both(own, other) => {
                if let Some(built) = &built[own] {
                    let differs =
                        (built != published[other]).then(|| differs(blocks[own].0, built, &text.paragraphs[other]));
                    findings.extend(of_patterns.add(blocks[own], shared(built, published[other]), differs));
                }
                None
            }
            Pair::Published(other) => {
                Some(Gap { is_published: true, first: other + 1, last: other + 1, span: text.paragraphs[other].0 })
            }
            Pair::Built(own) => {
                let block = blocks[own].0;
                Some(Gap { is_published: false, first: own + 1, last: own + 1, span: block.span })
            }
        };
        gap = match (gap, next) {
            (Some(gap), Some(next)) if gap.is_published == next.is_published && gap.last + 1 == next.first => {
                Some(Gap { last: next.last, ..gap })
            }
            (gap, next) => {
                findings.extend(gap.map(Gap::finding));
                next
            }
        };
    }
    findings.extend(gap.map(Gap::finding));
    findings.extend(of_patterns.findings());
}

/// The paragraphs that one pattern makes: if all differ in its own words, the pattern is wrong, and not each of them.
struct OfPatterns<'a> {
    plan: &'a Plan,
    text: &'a PublishedText,
    made: HashMap<Span, Vec<Made<'a>>>,
}

/// A paragraph that a pattern made.
struct Made<'a> {
    /// The words of the pattern in which it begins to differ, if it does.
    words: Option<&'a str>,
    differs: Option<Diagnostic>,
}

impl<'a> OfPatterns<'a> {
    /// Takes a paragraph that has so many characters in common with the one published, and gives back what is wrong with it if no pattern
    /// made it.
    fn add(&mut self, built: Built<'a>, shared: usize, differs: Option<Diagnostic>) -> Option<Diagnostic> {
        let Some((pattern, paragraph)) = self.pattern(built.0).zip(built.1) else { return differs };
        let parts = paragraph.parts.get(self.text.lang).map(Vec::as_slice).unwrap_or_default();
        let mut end = 0;
        let part = parts.iter().find(|part| {
            end += part.text.chars().count();
            shared < end
        });
        let words = part.filter(|part| part.role == Role::Words && differs.is_some()).map(|part| part.text.as_str());
        self.made.entry(pattern).or_default().push(Made { words, differs });
        None
    }

    /// Where the pattern stands by which a block is made.
    fn pattern(&self, block: &Block) -> Option<Span> {
        let patterns = self.plan.patterns.as_ref()?;
        let pattern = match block {
            Block { task: Some(_), .. } => &patterns.task,
            Block { action: Some(_), .. } => &patterns.action,
            Block { principle: Some(_), .. } => &patterns.principle,
            Block { safeguard: Some(_), .. } => &patterns.safeguard,
            _ => return None,
        };
        pattern.get(self.text.lang).map(|pattern| pattern.span)
    }

    fn findings(self) -> impl Iterator<Item = Diagnostic> {
        self.made.into_iter().flat_map(|(pattern, made)| {
            let is_it = made.len() > 1 && made[0].words.is_some() && made.iter().all(|row| row.words == made[0].words);
            let count = made.len();
            let mut differing = made.into_iter().filter_map(|row| row.differs);
            if !is_it {
                return differing.collect::<Vec<_>>();
            }
            let of_pattern = |first: Diagnostic| {
                let Location::Span(place) = first.location else { return first };
                let own = Diagnostic::at(Code::OfficialTextDiffers, pattern).related(place);
                let own = own.with("problem", Argument::Message("pattern-differs")).with("count", count);
                first.arguments.into_iter().skip(1).fold(own, |own, (name, value)| own.with(name, value))
            };
            differing.next().map(of_pattern).into_iter().collect()
        })
    }
}

fn words(paragraph: Option<&Paragraph>, lang: Lang) -> Option<String> {
    Some(paragraph?.parts.get(lang)?.iter().map(|part| part.text.as_str()).collect())
}

fn differs(block: &Block, built: &str, (span, words): &(Span, String)) -> Diagnostic {
    let (built, published) = difference(built, words);
    Diagnostic::at(Code::OfficialTextDiffers, *span)
        .with("problem", Argument::Message("paragraph-differs"))
        .with("paragraph", block.paragraph.value as usize)
        .with("built", built)
        .with("published", published)
}

/// Paragraphs, one after the other, that only one side has.
struct Gap {
    is_published: bool,
    first: usize,
    last: usize,
    span: Span,
}

impl Gap {
    fn finding(self) -> Diagnostic {
        let problem = if self.is_published { "paragraph-left-out" } else { "paragraph-added" };
        Diagnostic::at(Code::OfficialTextDiffers, self.span)
            .with("problem", Argument::Message(problem))
            .with("first", self.first)
            .with("last", self.last)
            .with("count", self.last - self.first + 1)
    }
}

/// Paragraphs that belong together, by their places.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Pair {
    Both(usize, usize),
    Built(usize),
    Published(usize),
}

/// Pairs paragraphs so that as few as possible differ or stand alone. One that could not be read goes with any.
fn pairs(built: &[Option<String>], published: &[&str]) -> Vec<Pair> {
    let fits = |own: usize, other: usize| built[own].as_ref().is_none_or(|built| built == published[other]);
    let shorter = built.len().min(published.len());
    let ahead = (0..shorter).take_while(|place| fits(*place, *place)).count();
    let (own_rest, other_rest) = (built.len() - ahead, published.len() - ahead);
    let back = |place: usize| fits(built.len() - 1 - place, published.len() - 1 - place);
    let behind = (0..shorter - ahead).take_while(|place| back(*place)).count();
    let mut pairs: Vec<Pair> = (0..ahead).map(|place| Pair::Both(place, place)).collect();
    let (own, other) = (own_rest - behind, other_rest - behind);
    if own == other || own * other > MOST_PAIRS {
        let both = own.min(other);
        pairs.extend((ahead..ahead + both).map(|place| Pair::Both(place, place)));
        pairs.extend((ahead + both..ahead + own).map(Pair::Built));
        pairs.extend((ahead + both..ahead + other).map(Pair::Published));
    } else {
        pairs.extend(nearest(own, other, |own, other| fits(ahead + own, ahead + other)).into_iter().map(|pair| {
            match pair {
                Pair::Both(own, other) => Pair::Both(ahead + own, ahead + other),
                Pair::Built(own) => Pair::Built(ahead + own),
                Pair::Published(other) => Pair::Published(ahead + other),
            }
        }));
    }
    pairs.extend((0..behind).rev().map(|place| Pair::Both(built.len() - 1 - place, published.len() - 1 - place)));
    pairs
}

/// The pairs of two rows with the fewest that do not fit or stand alone.
fn nearest(own: usize, other: usize, fits: impl Fn(usize, usize) -> bool) -> Vec<Pair> {
    let width = other + 1;
    // The cost of the rest of both rows from a place in each.
    let mut costs = vec![0_u32; (own + 1) * width];
    for left in (0..=own).rev() {
        for right in (0..=other).rev() {
            let cost = |left: usize, right: usize| costs[left * width + right];
            costs[left * width + right] = match (left < own, right < other) {
                (false, false) => 0,
                (true, false) => 1 + cost(left + 1, right),
                (false, true) => 1 + cost(left, right + 1),
                (true, true) => {
                    let both = cost(left + 1, right + 1) + u32::from(!fits(left, right));
                    both.min(1 + cost(left + 1, right)).min(1 + cost(left, right + 1))
                }
            };
        }
    }
    let (mut left, mut right, mut pairs) = (0, 0, Vec::new());
    while left < own || right < other {
        let rest = costs[left * width + right];
        let cost = |left: usize, right: usize| costs[left * width + right];
        if left < own && right < other && rest == cost(left + 1, right + 1) + u32::from(!fits(left, right)) {
            pairs.push(Pair::Both(left, right));
            (left, right) = (left + 1, right + 1);
        } else if left < own && rest == 1 + cost(left + 1, right) {
            pairs.push(Pair::Built(left));
            left += 1;
        } else {
            pairs.push(Pair::Published(right));
            right += 1;
        }
    }
    pairs
}

/// How many characters two texts have in common at their beginning.
fn shared(built: &str, published: &str) -> usize {
    built.chars().zip(published.chars()).take_while(|(a, b)| a == b).count()
}

/// The point from which two texts differ, with a little of what follows in each.
fn difference(built: &str, published: &str) -> (String, String) {
    let shared = shared(built, published);
    let excerpt = |text: &str| text.chars().skip(shared.saturating_sub(4)).take(16).collect();
    (excerpt(built), excerpt(published))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paired(built: &[&str], published: &[&str]) -> String {
        let built: Vec<Option<String>> = built.iter().map(|text| (*text != "?").then(|| (*text).to_owned())).collect();
        let sign = |pair: Pair| match pair {
            Pair::Both(own, other) if built[own].as_ref().is_some_and(|text| text != published[other]) => '!',
            Pair::Both(..) => '=',
            Pair::Built(_) => '+',
            Pair::Published(_) => '-',
        };
        pairs(&built, published).into_iter().map(sign).collect()
    }

    #[test]
    fn what_follows_a_missing_paragraph_is_compared_with_what_it_belongs_to() {
        assert_eq!(paired(&["a", "b", "c"], &["a", "b", "c"]), "===");
        assert_eq!(paired(&["a", "x", "c"], &["a", "b", "c"]), "=!=");
        assert_eq!(paired(&["a", "c", "d"], &["a", "b", "c", "d"]), "=-==");
        assert_eq!(paired(&["a", "b", "x", "c"], &["a", "b", "c"]), "==+=");
        // One is missing and another differs.
        assert_eq!(paired(&["a", "c", "x", "e"], &["a", "b", "c", "d", "e"]), "=-=!=");
        assert_eq!(paired(&["a", "?", "c"], &["a", "b", "c"]), "===");
        assert_eq!(paired(&["?", "c"], &["a", "b", "c"]), "=-=");
        assert_eq!(paired(&[], &["a", "b"]), "--");
    }
}
