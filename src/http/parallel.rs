//! Many things at once.

use std::num::NonZero;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;

/// Does something with each item, with as many as `threads` at once. The first fault keeps what was not begun from being done.
///
/// # Errors
///
/// The first fault.
pub fn in_parallel<T: Sync, E: Send>(
    items: &[T],
    threads: NonZero<usize>,
    work: impl Fn(&T) -> Result<(), E> + Sync,
) -> Result<(), E> {
    let next = AtomicUsize::new(0);
    let stopped = AtomicBool::new(false);
    let first = Mutex::new(None);
    let one_after_the_other = || {
        while !stopped.load(Ordering::Relaxed) {
            let Some(item) = items.get(next.fetch_add(1, Ordering::Relaxed)) else { return };
            if let Err(fault) = work(item) {
                stopped.store(true, Ordering::Relaxed);
                first.lock().expect("no thread panics here").get_or_insert(fault);
            }
        }
    };
    thread::scope(|scope| {
        for _ in 1..threads.get().min(items.len()) {
            scope.spawn(one_after_the_other);
        }
        one_after_the_other();
    });
    first.into_inner().expect("no thread panics here").map_or(Ok(()), Err)
}

#[cfg(test)]
mod tests {
    use super::*;

    const EIGHT: NonZero<usize> = NonZero::new(8).expect("eight");

    #[test]
    fn everything_is_done_once() {
        let done = AtomicUsize::new(0);
        let items: Vec<usize> = (1..=100).collect();
        let added = |item: &usize| {
            done.fetch_add(*item, Ordering::Relaxed);
            Ok::<(), ()>(())
        };
        in_parallel(&items, EIGHT, added).expect("no fault");
        assert_eq!(done.load(Ordering::Relaxed), 5050);
        in_parallel(&[] as &[usize], EIGHT, added).expect("nothing to do");
    }

    #[test]
    fn a_fault_stops_the_rest() {
        let begun = AtomicUsize::new(0);
        let result = in_parallel(&vec![0; 10_000], EIGHT, |_| {
            begun.fetch_add(1, Ordering::Relaxed);
            Err("broken")
        });
        assert_eq!(result, Err("broken"));
        assert!(begun.load(Ordering::Relaxed) <= 8);
    }
}
