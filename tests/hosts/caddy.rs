//! Caddy, with the settings that are printed for it.

use std::process::Command;

use crate::support::{Server, free_port, program, write};
use crate::web::{Hosted, accept, hold};

fn serve(hosted: &Hosted) -> Server {
    let port = free_port();
    let settings = hosted.settings("caddy").replace("\nhttp://127.0.0.1 {", &format!("\nhttp://127.0.0.1:{port} {{"));
    assert!(settings.contains(&port.to_string()), "{settings}");
    let own = hosted.path().join("caddy");
    write(&own.join("Caddyfile"), format!("{{\n\tadmin off\n}}\n\n{settings}"));
    // What is of the host alone is taken in; without any such file Caddy's check says so as a warning.
    write(&own.join("gongkai/127.0.0.1/own.conf"), "log {\n\toutput discard\n}\n");
    let caddy = |action: &str| {
        let mut command = Command::new(program("caddy"));
        command.args([action, "--adapter", "caddyfile", "--config"]).arg(own.join("Caddyfile"));
        command.env("XDG_DATA_HOME", &own).env("XDG_CONFIG_HOME", &own);
        command
    };
    accept(&mut caddy("validate"));
    Server::start(caddy("run"), port)
}

#[test]
fn caddy_sends_the_site_as_it_is_to_be_sent() {
    let hosted = Hosted::new("");
    hold(&serve(&hosted), &hosted);
}

#[test]
fn caddy_sends_a_site_below_a_path() {
    let hosted = Hosted::new("/plan");
    hold(&serve(&hosted), &hosted);
}
