//! nginx, with the settings that are printed for it.

use std::process::Command;

use crate::support::{Server, free_port, program, write};
use crate::web::{Hosted, accept, hold};

fn serve(hosted: &Hosted) -> Server {
    let port = free_port();
    let settings = hosted.settings("nginx");
    let settings = settings.replace("    listen [::]:80;\n", "").replace("# brotli_static on;", "brotli_static on;");
    let settings = settings.replace("listen 80;", &format!("listen 127.0.0.1:{port};"));
    assert!(settings.contains(&port.to_string()) && settings.contains("    brotli_static on;"), "{settings}");
    let own = hosted.path().join("nginx");
    write(&own.join("site.conf"), settings);
    let kinds = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
    let aside: String = kinds.iter().map(|kind| format!("{kind}_temp_path {}/{kind};\n", own.display())).collect();
    let whole = format!(
        "load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;\ndaemon off;\npid {0}/pid;\n\
         events {{}}\nhttp {{\naccess_log off;\n{aside}include /etc/nginx/mime.types;\ninclude {0}/site.conf;\n}}\n",
        own.display()
    );
    write(&own.join("nginx.conf"), whole);
    let nginx = || {
        let mut command = Command::new(program("nginx"));
        command.args(["-e", "stderr", "-c"]).arg(own.join("nginx.conf"));
        command
    };
    accept(nginx().arg("-t"));
    Server::start(nginx(), port)
}

#[test]
fn nginx_sends_the_site_as_it_is_to_be_sent() {
    let hosted = Hosted::new("");
    hold(&serve(&hosted), &hosted);
}

#[test]
fn nginx_sends_a_site_below_a_path() {
    let hosted = Hosted::new("/plan");
    hold(&serve(&hosted), &hosted);
}
