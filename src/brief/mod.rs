//! Writes the news of a period for other channels: an article to be pasted, plain posts, and a bulletin for paper.
//!
//! Only what is public on the site is told, in the words of its pages, and with the number of a source behind each statement that
//! rests on one. What the channels say is the same; how much of it they have room for is not, and each says what it left out.

mod bulletin;
mod charts;
mod desk;
mod notes;
mod post;
mod section;
mod wechat;

use crate::date::Day;
use crate::diagnostic::{Argument, Failure, Message};
use crate::id::{Handle, TaskKind};
use crate::lang::Lang;
use crate::pipeline::{Edition, PageError};
use crate::view::Scope;
use crate::view::brief::{Brief, BriefOf};

use charts::Charts;
use desk::Desk;

/// The templates of the channels.
const TEMPLATES: [(&str, &str); 3] = [wechat::TEMPLATE, bulletin::TEMPLATE, post::TEMPLATE];

/// What is to be told.
#[derive(Clone, Copy, Debug)]
pub struct Request<'a> {
    /// The first day. The last is that for which the site speaks.
    pub since: Day,
    /// The ids of the tasks whose news are wanted; none for the news of everything.
    pub tasks: &'a [String],
}

/// A brief.
#[derive(Debug)]
pub struct Made {
    /// The first day of which it tells.
    pub since: Day,
    /// The last day.
    pub until: Day,
    /// Its files by name, in the order of their names.
    pub files: Vec<(String, Vec<u8>)>,
    /// How many pieces of news there are.
    pub news: usize,
    /// How many of them the article has no room for.
    pub left_out: usize,
}

/// The news of a period; `None` if there are none.
///
/// # Errors
///
/// If there is no such task, the period lies in the wrong order, or the theme lacks words.
pub fn make(edition: &Edition, request: &Request<'_>) -> Result<Option<Made>, PageError> {
    let scope = edition.scope();
    let until = scope.snapshot.as_of;
    // Before the plan's term there is nothing to compare with.
    let since = request.since.max(scope.snapshot.plan().first_month().eve().following());
    if since > until {
        let message = Message::new("failure-brief-period").with("since", since.to_string());
        return Err(Failure::new(message.with("until", until.to_string())).into());
    }
    let tasks = tasks(&scope, request.tasks)?;
    let changes = edition.changes_since(since);
    let of = BriefOf { since, changes: changes.as_ref(), tasks: &tasks };
    let briefs: Result<Vec<Brief>, _> = scope.languages.iter().map(|(lang, _)| Brief::new(&scope, of, lang)).collect();
    let briefs = briefs.map_err(|missing| edition.missing_words(&missing))?;
    let news = briefs[0].items.len();
    if news == 0 {
        return Ok(None);
    }
    let charts = Charts::of(&scope, &briefs).map_err(|missing| edition.missing_words(&missing))?;
    let desk = Desk { edition, scope, sheets: edition.sheets(&TEMPLATES), charts };
    let wechat::Article { html, left_out } = wechat::article(&desk, &briefs[Lang::RECORD.index()])?;
    let mut files = vec![
        ("wechat.html".to_owned(), html.into_bytes()),
        ("bulletin.html".to_owned(), bulletin::html(&desk, &briefs)?.into_bytes()),
    ];
    for ((lang, language), brief) in desk.scope.languages.iter().zip(&briefs) {
        files.push((format!("post-{}.txt", language.code), post::text(&desk, brief, lang)?.into_bytes()));
    }
    files.extend(desk.charts.draw());
    files.sort();
    Ok(Some(Made { since, until, files, news, left_out }))
}

/// The tasks with these ids.
fn tasks(scope: &Scope<'_>, ids: &[String]) -> Result<Vec<Handle<TaskKind>>, Failure> {
    let tasks = &scope.snapshot.outline.tasks;
    let find = |id: &String| {
        tasks.handles().find(|task| tasks.id(*task).as_str() == id).ok_or_else(|| {
            let known = tasks.handles().map(|task| tasks.id(task).to_string()).collect();
            let message = Message::new("failure-brief-task").with("value", id.as_str());
            Failure::new(message.with("known", Argument::Choice(known)))
        })
    };
    ids.iter().map(find).collect()
}
