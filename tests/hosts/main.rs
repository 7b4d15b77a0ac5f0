//! What servers and programs of others make of what goes out: each test starts the server that it is about, on a free port of this
//! machine, and ends it. `bash tests/run --hosts` installs them all.

mod apache;
mod caddy;
mod data;
mod deployed;
mod nginx;
mod object_store;
#[cfg(target_os = "linux")]
mod package;
mod proxy;
#[cfg(unix)]
mod rsync;
mod support;
mod web;
mod webdav;
mod workflows;
