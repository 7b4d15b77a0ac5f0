//! Edits a text in place: what the edit does not concern stays as it is, byte for byte.
//!
//! An edit is first made on the tree. Then it is made on the text, which is read again and must give that tree; if it does
//! not, the edit is refused. So no mistake here can silently damage a document.

use std::ops::Range;

use super::draft::Draft;
use super::edit::{self, Edit, Step};
use super::error::SpliceError;
use super::node::Node;
use super::outline::{Collection, Form, Part, Slot, line_end, line_start, outline};
use super::read::parse;
use super::write::{Layout, Writer};
use crate::source::Files;

/// Makes an edit on the value that `path` leads to, and gives the text with it.
///
/// New values are laid out as the rest of the document is: its indentation, lists further in than their key or not, its
/// line ends; what stood in brackets stays in brackets. Comments, order, quotes and space of all other values stay.
///
/// # Errors
///
/// Why the edit cannot be made, such as an anchor or alias on the way; see [`SpliceError`].
pub fn splice(text: &str, path: &[Step], edit: &Edit) -> Result<String, SpliceError> {
    splice_all(text, &[(path, edit)])
}

/// Makes several edits as [`splice`] makes one, in the time of one.
///
/// Every path, and every place among fields and items, is that of the text before any of the edits. What is added at one place
/// stands there in the order of the edits.
///
/// # Errors
///
/// Why one of them cannot be made, or [`SpliceError::Misread`] if two of them concern one value; none is made then.
pub fn splice_all(text: &str, edits: &[(&[Step], &Edit)]) -> Result<String, SpliceError> {
    let mut tree = read(text).ok_or(SpliceError::Unreadable)?;
    // To the library it ends a line, which here only a line feed does.
    if let Some((at, _)) = text.match_indices('\r').find(|(at, _)| !text[at + 1..].starts_with('\n')) {
        return Err(SpliceError::Unusual(at..at + 1));
    }
    let placed = placed(&tree, edits)?;
    // From the last to the first, so that what is added or taken out moves no place that is still to be found.
    for Placed { path, edit, .. } in placed.iter().rev() {
        edit.apply(&mut tree, path)?;
    }
    // A tree needs many times the memory of its text: there is one at a time.
    let meant = tree.digest();
    drop(tree);
    // Where a text cannot be a block, say because a comment below would become part of it, it is in quotes.
    for has_blocks in [true, false] {
        let made = made(text, &placed, has_blocks)?;
        if read(&made).is_some_and(|tree| tree.digest() == meant) {
            return Ok(made);
        }
    }
    Err(SpliceError::Misread)
}

/// The text with the edits, and new texts of several lines as blocks, or none.
fn made(text: &str, placed: &[Placed<'_>], has_blocks: bool) -> Result<String, SpliceError> {
    let root = outline(text)?;
    let usual = layout(text, &root);
    let layout = Layout { has_blocks: usual.has_blocks && has_blocks, ..usual };
    Splicer { text, layout, changes: Vec::new(), ends_last_line: false }.make(&root, placed)
}

/// An edit and the way to it, as steps and as places among the values of each mapping and list.
struct Placed<'e> {
    path: &'e [Step],
    places: Vec<usize>,
    edit: &'e Edit,
}

/// Edits in the order of the text.
fn placed<'e>(root: &Node, edits: &[(&'e [Step], &'e Edit)]) -> Result<Vec<Placed<'e>>, SpliceError> {
    let place = |(path, edit): &(&'e [Step], &'e Edit)| Ok(Placed { path, places: places(root, path)?, edit });
    let mut placed = edits.iter().map(place).collect::<Result<Vec<_>, _>>()?;
    // What is added comes before what has its place now.
    placed.sort_by_cached_key(|Placed { places, edit, .. }| match edit {
        Edit::InsertField(place, ..) | Edit::InsertItem(place, _) => ([places.as_slice(), &[*place]].concat(), false),
        Edit::Set(_) | Edit::Remove | Edit::Move(_) => (places.clone(), true),
    });
    Ok(placed)
}

/// The tree of a text without a mistake.
fn read(text: &str) -> Option<Node> {
    let mut diagnostics = Vec::new();
    parse(Files::default().add("", ""), text, &mut diagnostics).filter(|_| diagnostics.is_empty())
}

/// The steps of a path as places among the values of each mapping and list.
fn places(root: &Node, path: &[Step]) -> Result<Vec<usize>, SpliceError> {
    let mut node = root;
    let mut places = Vec::with_capacity(path.len());
    for step in path {
        let place = edit::place(node, step).ok_or(SpliceError::NoSuchPlace)?;
        places.push(place);
        node = node.children().nth(place).ok_or(SpliceError::NoSuchPlace)?;
    }
    Ok(places)
}

/// How a document is laid out, by the first mapping and the first list that stand below their key.
fn layout(text: &str, root: &Part) -> Layout {
    let usual = Layout::default();
    let (mut step, mut list) = (None, None);
    measure(root, &mut step, &mut list);
    let line_break = if text.find('\n').is_some_and(|end| text[..end].ends_with('\r')) { "\r\n" } else { "\n" };
    let step = step.unwrap_or(usual.step);
    Layout { step, list: list.unwrap_or(step), line_break, ..usual }
}

fn measure(part: &Part, step: &mut Option<usize>, list: &mut Option<usize>) {
    let Form::Collection(collection) = &part.form else { return };
    for slot in &collection.slots {
        if let (Form::Collection(inner), false) = (&slot.value.form, collection.is_list) {
            let further_in = if inner.is_list { &mut *list } else { &mut *step };
            if let (None, false) = (&further_in, inner.in_brackets) {
                *further_in = inner.column.checked_sub(collection.column);
            }
        }
        measure(&slot.value, step, list);
    }
}

/// A range of the text, and what stands there instead.
type Change = (Range<usize>, String);

struct Splicer<'a> {
    text: &'a str,
    layout: Layout,
    changes: Vec<Change>,
    /// Whether the last line of the text gets the line break that it lacks.
    ends_last_line: bool,
}

impl Splicer<'_> {
    fn make(mut self, root: &Part, edits: &[Placed<'_>]) -> Result<String, SpliceError> {
        for Placed { places, edit, .. } in edits {
            match edit {
                Edit::Set(value) => self.set(root, places, value)?,
                Edit::Remove => self.remove(root, places)?,
                Edit::Move(to) => self.rotate(root, places, *to)?,
                Edit::InsertField(place, key, value) => self.insert(root, places, *place, Some(key), value)?,
                Edit::InsertItem(place, value) => self.insert(root, places, *place, None, value)?,
            }
        }
        self.changes.sort_by_key(|(range, _)| range.start);
        let mut result = String::with_capacity(self.text.len());
        let mut at = 0;
        for (range, new) in &self.changes {
            // A change that reaches into the one before it was misread, or concerns a value that another edit concerns.
            result.push_str(self.text.get(at..range.start).ok_or(SpliceError::Misread)?);
            result.push_str(new);
            at = range.end;
        }
        result.push_str(self.text.get(at..).ok_or(SpliceError::Misread)?);
        if self.ends_last_line {
            result.push_str(self.layout.line_break);
        }
        Ok(result)
    }

    fn set(&mut self, root: &Part, places: &[usize], value: &Draft) -> Result<(), SpliceError> {
        let (collection, slot) = slot(root, places)?;
        unmarked(&slot.value)?;
        if collection.in_brackets {
            self.set_in_brackets(slot, value);
        } else {
            self.set_in_block(collection, slot, value);
        }
        Ok(())
    }

    fn set_in_brackets(&mut self, slot: &Slot, value: &Draft) {
        let mut new = String::new();
        if matches!(slot.value.form, Form::Nothing) {
            let has_colon = self.text[..slot.inside].ends_with(':');
            new.push_str(if has_colon { " " } else { ": " });
        }
        new.push_str(&self.written(|writer| writer.brackets(value)));
        self.changes.push((slot.value.start..slot.value.end, new));
    }

    /// Sets a value in three steps: what stands in the line of its key or dash, the lines below that, and the new lines
    /// there, so that a comment after the key stays where it is.
    fn set_in_block(&mut self, collection: &Collection, slot: &Slot, value: &Draft) {
        let old = &slot.value;
        let (head, body) = self.lines_of(slot);
        let mut layout = self.layout;
        let mut in_brackets = false;
        if let Form::Collection(inner) = &old.form {
            in_brackets = inner.in_brackets && !inner.slots.is_empty() && !has_lines(value);
            if let (false, false, Some(further_in)) =
                (inner.in_brackets, collection.is_list, inner.column.checked_sub(collection.column))
            {
                *if inner.is_list { &mut layout.list } else { &mut layout.step } = further_in;
            }
        }
        let mut writer = Writer::new(layout);
        if in_brackets && matches!(value, Draft::List(_) | Draft::Mapping(_)) {
            writer.space();
            writer.brackets(value);
        } else if collection.is_list {
            writer.behind_dash(value, collection.column);
        } else {
            writer.behind_key(value, collection.column);
        }
        let new = writer.finish();
        let lines_from = new.find(['\r', '\n']).unwrap_or(new.len());
        let (new_head, new_lines) = new.split_at(lines_from);
        let below = line_end(self.text, head.end.max(body.end));
        // A mapping or list after a dash, whose later lines stand as far in as its first.
        let is_deeper = collection.is_list && !new_lines.is_empty() && !matches!(value, Draft::Text(_));
        if new_head.is_empty() {
            // Nothing stands after the key, or its comment alone.
            let line_end = line_end(self.text, head.end);
            let is_bare = self.text[head.end..line_end].trim().is_empty();
            self.changes.push((slot.inside..if is_bare { line_end } else { head.end }, String::new()));
        } else if head.is_empty() {
            self.changes.push((slot.inside..slot.inside, new_head.to_owned()));
        } else if is_deeper {
            self.changes.push((slot.inside..head.end, new_head.to_owned()));
        } else {
            // The space between key and value stays as it is.
            self.changes.push((head, new_head.trim_start_matches(' ').to_owned()));
        }
        if !body.is_empty() {
            self.changes.push((body, String::new()));
        }
        if !new_lines.is_empty() {
            self.changes.push((below..below, new_lines.to_owned()));
            self.end_last_line(below);
        }
    }

    /// What a value has in the line of its key or dash, without the space before, and in lines below that, from the end
    /// of the line on. What begins in that line and goes on below, block scalars apart, counts as one.
    fn lines_of(&self, slot: &Slot) -> (Range<usize>, Range<usize>) {
        let value = &slot.value;
        let end = match &value.form {
            Form::Collection(collection) if !collection.in_brackets => line_end(self.text, value.end),
            _ => value.end,
        };
        let key_line_end = line_end(self.text, slot.inside);
        match value.form {
            Form::Nothing => (slot.inside..slot.inside, key_line_end..key_line_end),
            _ if value.start > key_line_end => (slot.inside..slot.inside, key_line_end..end),
            Form::Block { header_end } => {
                let header_line_end = line_end(self.text, header_end);
                (value.start..header_end, header_line_end..end.max(header_line_end))
            }
            _ => (value.start..end, end..end),
        }
    }

    fn insert(
        &mut self,
        root: &Part,
        places: &[usize],
        place: usize,
        key: Option<&str>,
        value: &Draft,
    ) -> Result<(), SpliceError> {
        let part = find(root, places)?;
        let Form::Collection(collection) = &part.form else { return Err(unsuited(part)) };
        if part.is_marked {
            return Err(SpliceError::Anchor(part.start..part.end));
        }
        if collection.in_brackets {
            return self.insert_in_brackets(root, places, place, key, value);
        }
        let new = self.written(|writer| match key {
            Some(key) => writer.entry(key, value, collection.column),
            None => writer.item(value, collection.column),
        });
        let indentation = format!("{}{}", self.layout.line_break, " ".repeat(collection.column));
        match place.checked_sub(1).and_then(|before| collection.slots.get(before)) {
            Some(before) => {
                let at = line_end(self.text, before.end());
                self.changes.push((at..at, indentation + &new));
                self.end_last_line(at);
            }
            None => {
                let at = part.start;
                self.changes.push((at..at, new + &indentation));
            }
        }
        Ok(())
    }

    fn insert_in_brackets(
        &mut self,
        root: &Part,
        places: &[usize],
        place: usize,
        key: Option<&str>,
        value: &Draft,
    ) -> Result<(), SpliceError> {
        let part = find(root, places)?;
        let Form::Collection(collection) = &part.form else { return Err(unsuited(part)) };
        let is_nested = places.split_last().is_some_and(|(_, to_parent)| {
            find(root, to_parent)
                .is_ok_and(|parent| matches!(&parent.form, Form::Collection(outer) if outer.in_brackets))
        });
        if collection.slots.is_empty() && !is_nested {
            // There is nothing that brackets would have to be kept for.
            let only = match key {
                Some(key) => Draft::Mapping(vec![(key.to_owned(), value.clone())]),
                None => Draft::List(vec![value.clone()]),
            };
            return self.set_whole(root, places, &only);
        }
        let mut new = self.written(|writer| match key {
            Some(key) => writer.entry_in_brackets(key, value),
            None => writer.brackets(value),
        });
        let at = match (collection.slots.get(place), collection.slots.last()) {
            (Some(behind), _) => {
                new.push_str(", ");
                behind.start
            }
            (None, Some(last)) => {
                new.insert_str(0, ", ");
                last.end()
            }
            (None, None) => part.start + 1,
        };
        self.changes.push((at..at, new));
        Ok(())
    }

    /// Sets a value, or the whole document.
    fn set_whole(&mut self, root: &Part, places: &[usize], value: &Draft) -> Result<(), SpliceError> {
        if !places.is_empty() {
            return self.set(root, places, value);
        }
        unmarked(root)?;
        let new = self.written(|writer| writer.document(value));
        self.changes.push((root.start..root.end, new));
        Ok(())
    }

    fn remove(&mut self, root: &Part, places: &[usize]) -> Result<(), SpliceError> {
        let (collection, slot) = slot(root, places)?;
        unmarked(&slot.value)?;
        let Some((&place, to_parent)) = places.split_last() else { return Err(SpliceError::NoSuchPlace) };
        let slots = &collection.slots;
        if slots.len() == 1 {
            let empty = if collection.is_list { Draft::List(Vec::new()) } else { Draft::Mapping(Vec::new()) };
            return self.set_whole(root, to_parent, &empty);
        }
        let range = if collection.in_brackets {
            let range = match place {
                0 => slot.start..slots[1].start,
                _ => slots[place - 1].end()..slot.end(),
            };
            for space in [range.start..slot.start.max(range.start), slot.end()..range.end.max(slot.end())] {
                if self.text[space.clone()].contains('#') {
                    return Err(SpliceError::Comment(space));
                }
            }
            range
        } else {
            self.lines_to_remove(slot, slots.get(place + 1))
        };
        self.changes.push((range, String::new()));
        Ok(())
    }

    /// The lines of a field or item. The first one of an item stands after its dash, where the next one takes its place.
    fn lines_to_remove(&self, slot: &Slot, next: Option<&Slot>) -> Range<usize> {
        let (start, end) = (line_start(self.text, slot.start), line_end(self.text, slot.end()));
        let before = self.text[start..slot.start].trim_end_matches(' ');
        match next {
            _ if before.is_empty() => match self.text[end..].find('\n') {
                Some(newline) => start..end + newline + 1,
                None => line_end_before(self.text, start)..end,
            },
            Some(next) if self.text[end..next.start].trim().is_empty() => slot.start..next.start,
            _ => start + before.len()..end,
        }
    }

    /// Moves a field or item by giving each one from there to here the place of its neighbour. What stands between them
    /// (comments, blank lines, commas) stays.
    fn rotate(&mut self, root: &Part, places: &[usize], to: usize) -> Result<(), SpliceError> {
        let (collection, slot) = slot(root, places)?;
        unmarked(&slot.value)?;
        let Some(&from) = places.last() else { return Err(SpliceError::NoSuchPlace) };
        let end = |slot: &Slot| if collection.in_brackets { slot.end() } else { line_end(self.text, slot.end()) };
        let range = |slot: &Slot| slot.start..end(slot);
        let (first, last) = (from.min(to), from.max(to));
        let slots = collection.slots.get(first..=last).ok_or(SpliceError::NoSuchPlace)?;
        let mut order: Vec<usize> = (0..slots.len()).collect();
        if from < to {
            order.rotate_left(1);
        } else {
            order.rotate_right(1);
        }
        let change = |(place, from): (usize, usize)| (range(&slots[place]), self.text[range(&slots[from])].to_owned());
        self.changes = order.into_iter().enumerate().map(change).collect();
        Ok(())
    }

    fn written(&self, write: impl FnOnce(&mut Writer)) -> String {
        let mut writer = Writer::new(self.layout);
        write(&mut writer);
        writer.finish()
    }

    /// Ends the last line of the text if new lines were added after it.
    fn end_last_line(&mut self, at: usize) {
        self.ends_last_line |= at == self.text.len();
    }
}

/// The end of the line before the one that begins at `start`.
fn line_end_before(text: &str, start: usize) -> usize {
    let before = text[..start].strip_suffix('\n').unwrap_or(&text[..start]);
    before.strip_suffix('\r').unwrap_or(before).len()
}

/// Whether a value has a text of several lines, which brackets would hide.
fn has_lines(value: &Draft) -> bool {
    match value {
        Draft::Word(_) => false,
        Draft::Text(text) => text.contains('\n'),
        Draft::List(items) => items.iter().any(has_lines),
        Draft::Mapping(entries) => entries.iter().any(|(_, value)| has_lines(value)),
    }
}

/// The value that places lead to, over no anchor, tag or alias.
fn find<'p>(root: &'p Part, places: &[usize]) -> Result<&'p Part, SpliceError> {
    places.iter().try_fold(root, |part, place| Ok(&within(part, *place)?.1.value))
}

/// The field or item that places lead to, and what it belongs to.
fn slot<'p>(root: &'p Part, places: &[usize]) -> Result<(&'p Collection, &'p Slot), SpliceError> {
    let (place, to_parent) = places.split_last().ok_or(SpliceError::NoSuchPlace)?;
    within(find(root, to_parent)?, *place)
}

fn within(part: &Part, place: usize) -> Result<(&Collection, &Slot), SpliceError> {
    match &part.form {
        _ if part.is_marked => Err(SpliceError::Anchor(part.start..part.end)),
        Form::Collection(collection) => {
            collection.slots.get(place).map(|slot| (collection, slot)).ok_or(SpliceError::NoSuchPlace)
        }
        _ => Err(unsuited(part)),
    }
}

/// Why nothing can be done within a value that is no mapping or list.
fn unsuited(part: &Part) -> SpliceError {
    match part.form {
        Form::Alias => SpliceError::Alias(part.start..part.end),
        _ => SpliceError::NoSuchPlace,
    }
}

/// Refuses a value with an anchor or tag on it or in it.
fn unmarked(part: &Part) -> Result<(), SpliceError> {
    match part.first_mark() {
        Some(marked) => Err(SpliceError::Anchor(marked.start..marked.end)),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests;
