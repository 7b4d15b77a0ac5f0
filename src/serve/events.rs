//! Tells every open page of the preview what happened, as server-sent events (HTML Standard, section 9.2).
//!
//! Four events go out, each with one JSON object as its data:
//!
//! - `hello` `{version, lang, words: {ended}}`, first of all, and again to a page that fell behind;
//! - `reload` `{version}`;
//! - `style` `{version, from, to}`;
//! - `findings` `{errors, warnings, items: [{severity, place, message, help?, excerpt?}], words}`.

use std::convert::Infallible;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use axum::response::IntoResponse;
use axum::response::sse::{self, KeepAlive, Sse};
use futures_util::stream::unfold;
use serde::Serialize;
use tokio::sync::broadcast::error::RecvError;
use tokio::sync::broadcast::{Receiver, Sender, channel};

/// How many events a page may fall behind before it is told the state anew instead.
const BEHIND: usize = 32;

/// How often a comment is sent when nothing happens, so that a page which is gone is noticed.
const KEEP_ALIVE: Duration = Duration::from_secs(15);

/// How long a browser waits before it tries to connect again.
const RETRY: Duration = Duration::from_millis(500);

/// The same thing in several languages, each with its language tag. The first is for readers of any other language.
pub(super) type Spoken<T> = Vec<(&'static str, T)>;

/// Something that the open pages have to know.
#[derive(Clone, Debug)]
pub enum Event {
    /// The site was made anew. Each page looks whether it is another one now.
    Reload {
        /// The site's new version.
        version: String,
    },
    /// A stylesheet was replaced and nothing else. Several make several events.
    Style {
        /// The site's new version.
        version: String,
        /// The old address, such as `/assets/civic.0123abcd.css`.
        from: String,
        /// The new address.
        to: String,
    },
    /// The findings of the latest build. They replace all earlier ones.
    Findings(Spoken<Findings>),
}

/// The words of a page that is connected.
#[derive(Clone, Debug, Serialize)]
pub struct Greeting {
    /// Says that the preview has ended; shown as soon as the connection is lost.
    pub ended: String,
}

/// The findings of a build in the words of one language.
#[derive(Clone, Debug, Default)]
pub struct Findings {
    /// What was found, in the order in which it is shown. The hub brings errors to the front.
    pub items: Vec<Finding>,
    /// What is said around it.
    pub words: FindingsWords,
}

/// A finding, ready to be shown.
#[derive(Clone, Debug, Serialize)]
pub struct Finding {
    /// How bad it is.
    pub severity: Severity,
    /// File, line and column: `content/tasks/3.yaml:12:5`.
    pub place: String,
    /// What is wrong.
    pub message: String,
    /// What to do about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub help: Option<String>,
    /// The lines of the file it is about, set in a fixed width.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub excerpt: Option<String>,
}

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// The panel opens by itself.
    Error,
    /// A badge is shown.
    Warning,
    /// A badge is shown.
    Note,
}

/// The words around the findings.
#[derive(Clone, Debug, Default, Serialize)]
pub struct FindingsWords {
    /// The heading with the numbers: “2 errors, 1 warning”.
    pub title: String,
    /// A sentence under the heading, if there is one to say: that the page shows the last state without errors.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lead: Option<String>,
    /// The button that closes the panel.
    pub close: String,
    /// The last line, if not all findings were sent: “and 12 more”.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub more: Option<String>,
    /// The mark of an error.
    pub error: String,
    /// The mark of a warning.
    pub warning: String,
    /// The mark of a note.
    pub note: String,
}

/// Keeps the current state and tells it to every open page. Clones are the same hub; any thread may publish, inside a
/// runtime or not, and never waits for a page.
#[derive(Clone, Debug)]
pub struct Hub(Arc<Mutex<State>>);

#[derive(Debug)]
struct State {
    version: String,
    greetings: Spoken<Greeting>,
    findings: Option<Message>,
    /// `None` after the end.
    sender: Option<Sender<Message>>,
}

/// An event as it is sent: its name and its data, for each language if there are words in it.
#[derive(Clone, Debug)]
struct Message {
    name: &'static str,
    data: Arc<Spoken<String>>,
}

impl Hub {
    /// A hub without pages. A version is any word of ASCII letters, digits, `-` and `_`; two different sites never have
    /// the same one, not even before and after the program was started anew. A digest is well suited.
    pub fn new(version: impl Into<String>, greetings: Spoken<Greeting>) -> Self {
        let (sender, _) = channel(BEHIND);
        let state = State { version: version.into(), greetings, findings: None, sender: Some(sender) };
        Self(Arc::new(Mutex::new(state)))
    }

    /// Tells an event to every open page, and the state after it to every page that is opened later.
    pub fn publish(&self, event: Event) {
        let mut state = self.state();
        let message = match event {
            Event::Reload { version } => state.reload(version),
            Event::Style { version, from, to } => state.restyle(version, &from, &to),
            Event::Findings(findings) => state.found(findings),
        };
        if let Some(sender) = &state.sender {
            // Nobody may be listening.
            let _ = sender.send(message);
        }
    }

    /// The version of the site that was published last.
    pub fn version(&self) -> String {
        self.state().version.clone()
    }

    /// The response to a page that wants to be told, in the nearest language there is. It begins with the current
    /// state and misses nothing that is published afterwards: a page that falls behind is told the state anew. It
    /// holds a bounded number of events, whether the page reads them or not.
    pub fn stream(&self, lang: &str) -> impl IntoResponse + use<> {
        let events = unfold(self.listen(lang), async |mut listener| {
            let event = listener.next().await?;
            Some((Ok::<_, Infallible>(event.into_sent()), listener))
        });
        Sse::new(events).keep_alive(KeepAlive::new().interval(KEEP_ALIVE))
    }

    /// Ends every response, now and later, so that a server which waits for its connections can end.
    pub fn end(&self) {
        self.state().sender = None;
    }

    fn listen(&self, lang: &str) -> Listener {
        let state = self.state();
        let receiver = state.sender.as_ref().map(Sender::subscribe);
        let mut listener = Listener { hub: self.clone(), lang: lang.to_owned(), receiver, waiting: Vec::new() };
        listener.begin(&state);
        listener
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // No change of the state can stop half-way.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn hello(&self) -> Message {
        #[derive(Serialize)]
        struct Hello<'a> {
            version: &'a str,
            lang: &'static str,
            words: &'a Greeting,
        }
        let hello =
            |(lang, words): &(&'static str, Greeting)| (*lang, json(&Hello { version: &self.version, lang, words }));
        Message { name: "hello", data: Arc::new(self.greetings.iter().map(hello).collect()) }
    }

    fn reload(&mut self, version: String) -> Message {
        self.version = version;
        Message::plain("reload", &serde_json::json!({ "version": self.version }))
    }

    fn restyle(&mut self, version: String, from: &str, to: &str) -> Message {
        self.version = version;
        Message::plain("style", &serde_json::json!({ "version": self.version, "from": from, "to": to }))
    }

    fn found(&mut self, findings: Spoken<Findings>) -> Message {
        let data = findings.into_iter().map(|(lang, findings)| (lang, findings.json())).collect();
        let message = Message { name: "findings", data: Arc::new(data) };
        self.findings = Some(message.clone());
        message
    }
}

impl Findings {
    fn json(mut self) -> String {
        #[derive(Serialize)]
        struct Data<'a> {
            errors: usize,
            warnings: usize,
            items: &'a [Finding],
            words: &'a FindingsWords,
        }
        self.items.sort_by_key(|item| item.severity);
        let count = |severity| self.items.iter().filter(|item| item.severity == severity).count();
        let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
        json(&Data { errors, warnings, items: &self.items, words: &self.words })
    }
}

impl Message {
    fn plain(name: &'static str, data: &serde_json::Value) -> Self {
        Self { name, data: Arc::new(vec![("", data.to_string())]) }
    }

    fn in_language(&self, lang: &str) -> Told {
        let primary = |tag: &str| tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
        let same = self.data.iter().find(|(own, _)| own.eq_ignore_ascii_case(lang));
        let near = || self.data.iter().find(|(own, _)| primary(own) == primary(lang));
        let (_, data) = same.or_else(near).or_else(|| self.data.first()).cloned().unwrap_or_default();
        Told { name: self.name, data }
    }
}

/// What one page is told.
#[derive(Debug, PartialEq, Eq)]
struct Told {
    name: &'static str,
    data: String,
}

impl Told {
    fn into_sent(self) -> sse::Event {
        sse::Event::default().event(self.name).retry(RETRY).data(self.data)
    }
}

/// One page's side of the hub.
struct Listener {
    hub: Hub,
    lang: String,
    receiver: Option<Receiver<Message>>,
    /// What is told before anything that is received, last first.
    waiting: Vec<Told>,
}

impl Listener {
    /// Tells the state from the beginning.
    fn begin(&mut self, state: &State) {
        let messages = state.findings.iter().cloned().chain([state.hello()]);
        self.waiting = messages.map(|message| message.in_language(&self.lang)).collect();
    }

    async fn next(&mut self) -> Option<Told> {
        loop {
            if let Some(told) = self.waiting.pop() {
                return Some(told);
            }
            match self.receiver.as_mut()?.recv().await {
                Ok(message) => return Some(message.in_language(&self.lang)),
                Err(RecvError::Closed) => return None,
                Err(RecvError::Lagged(_)) => self.catch_up(),
            }
        }
    }

    fn catch_up(&mut self) {
        let hub = self.hub.clone();
        let state = hub.state();
        self.receiver = state.sender.as_ref().map(Sender::subscribe);
        self.begin(&state);
    }
}

fn json(value: &impl Serialize) -> String {
    serde_json::to_string(value).expect("it is plain data")
}

/// The language in a page's request: the value of `lang` in its query.
pub(super) fn language_of(query: &str) -> &str {
    query.split('&').find_map(|pair| pair.strip_prefix("lang=")).unwrap_or_default()
}

#[cfg(test)]
mod tests;
