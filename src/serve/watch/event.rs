//! What the system's events mean.

use notify::event::{AccessKind, AccessMode, Event, EventKind, ModifyKind, RenameMode};
use notify::{RecommendedWatcher, Watcher, WatcherKind};

/// Somebody only opened or read a file, as the program itself does all the time, or it is told a second time that one
/// was moved.
pub(super) fn says_nothing(event: &Event) -> bool {
    match event.kind {
        EventKind::Access(kind) => kind != AccessKind::Close(AccessMode::Write),
        // inotify tells both ends before, each by itself.
        EventKind::Modify(ModifyKind::Name(RenameMode::Both)) => is_inotify(),
        _ => false,
    }
}

/// Whether something came to stand at a path, or went from it.
pub(super) fn is_move(kind: EventKind) -> bool {
    matches!(kind, EventKind::Create(_) | EventKind::Remove(_) | EventKind::Modify(ModifyKind::Name(_)))
}

/// Whether what came to stand at a path was not there before.
pub(super) fn is_arrival(kind: EventKind) -> bool {
    matches!(kind, EventKind::Create(_) | EventKind::Modify(ModifyKind::Name(RenameMode::To)))
}

/// Whether the system reports that a file was closed after writing.
pub(super) fn says_when_closed() -> bool {
    is_inotify()
}

/// Whether the system watches each folder by itself.
pub(super) fn watches_folders() -> bool {
    is_inotify()
}

fn is_inotify() -> bool {
    RecommendedWatcher::kind() == WatcherKind::Inotify
}
