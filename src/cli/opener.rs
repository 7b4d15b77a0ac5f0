//! Opens an address in the browser that the system is set to.

/// Whether the system took the address. The browser runs on by itself.
pub(super) fn open(address: &str) -> bool {
    open::that_detached(address).is_ok()
}
