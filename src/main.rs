//! The command `gongkai`. Everything it does is in the library.

use std::process::ExitCode;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    // Here, and not in the library: told another commit, only this file is compiled again.
    let built = gongkai::cli::Built { commit: option_env!("GONGKAI_COMMIT") };
    gongkai::cli::run(built, give_memory_back)
}

/// How often the allocator is asked to give memory back. Each time it does so for about a quarter of its arenas.
const ASKED: usize = 16;

/// Has the allocator give back what is not in use any more. It does so a second after memory was freed (the `purge_delay` of
/// mimalloc), in whichever thread next frees a page of its own: with a large plan an edit in the preview would wait tens of
/// milliseconds for it, and longer after every edit, as the arenas become more.
fn give_memory_back() {
    for _ in 0..ASKED {
        drop(std::hint::black_box(Vec::<u8>::with_capacity(32 << 20)));
    }
}
