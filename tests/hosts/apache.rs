//! Apache's httpd, with the settings that are printed for it and Debian's own.

use std::process::Command;

use crate::support::{Server, free_port, program, write};
use crate::web::{Hosted, accept, hold};

/// The modules that Debian turns on and that have to do with files, and those that our settings ask for.
const MODULES: [&str; 13] = [
    "mpm_event",
    "authz_core",
    "access_compat",
    "alias",
    "autoindex",
    "dir",
    "env",
    "filter",
    "mime",
    "negotiation",
    "setenvif",
    "headers",
    "rewrite",
];

fn serve(hosted: &Hosted) -> Server {
    let port = free_port();
    let settings = hosted.settings("apache").replace("<VirtualHost *:80>", &format!("<VirtualHost 127.0.0.1:{port}>"));
    let own = hosted.path().join("apache");
    write(&own.join("site.conf"), settings);
    let modules: String = MODULES
        .iter()
        .chain(&["deflate"])
        .map(|name| format!("LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so\n"))
        .collect();
    let debian: String = ["alias", "autoindex", "deflate", "dir", "mime", "negotiation", "setenvif"]
        .map(|name| format!("Include /etc/apache2/mods-available/{name}.conf\n"))
        .concat();
    let whole = format!(
        "ServerRoot {0}\nPidFile {0}/pid\nErrorLog /dev/stderr\nListen 127.0.0.1:{port}\nServerName 127.0.0.1\nUser www-data\nGroup www-data\n\
         Mutex pthread\n{modules}{debian}\
         <Directory />\nOptions FollowSymLinks\nAllowOverride None\nRequire all denied\n</Directory>\nInclude {0}/site.conf\n",
        own.display()
    );
    write(&own.join("apache2.conf"), whole);
    let apache = || {
        let mut command = Command::new(program("apache2"));
        command.arg("-f").arg(own.join("apache2.conf"));
        command
    };
    accept(apache().arg("-t"));
    let mut foreground = apache();
    foreground.arg("-DFOREGROUND");
    Server::start(foreground, port)
}

#[test]
fn apache_sends_the_site_as_it_is_to_be_sent() {
    let hosted = Hosted::new("");
    hold(&serve(&hosted), &hosted);
}

#[test]
fn apache_sends_a_site_below_a_path() {
    let hosted = Hosted::new("/plan");
    hold(&serve(&hosted), &hosted);
}
