//! nginx, with the settings that are printed for it.

use std::process::Command;

use crate::support::{Server, free_port, program, succeed, write};
use crate::web::{Hosted, accept, hold};

fn serve(hosted: &Hosted) -> Server {
    let port = free_port();
    set_up(hosted, &["127.0.0.1"], port, true);
    accept(nginx(hosted).arg("-t"));
    Server::start(nginx(hosted), port)
}

fn nginx(hosted: &Hosted) -> Command {
    let mut command = Command::new(program("nginx"));
    command.args(["-e", "stderr", "-c"]).arg(hosted.path().join("nginx/nginx.conf"));
    command
}

/// Settings of a server with a site for each host, with or without the room that remarks in them speak of.
fn set_up(hosted: &Hosted, hosts: &[&str], port: u16, has_room: bool) {
    let own = hosted.path().join("nginx");
    let mut room = String::new();
    for (number, host) in hosts.iter().enumerate() {
        let settings = hosted.settings_of("nginx", host);
        let settings =
            settings.replace("    listen [::]:80;\n", "").replace("# brotli_static on;", "brotli_static on;");
        let settings = settings.replace("listen 80;", &format!("listen 127.0.0.1:{port};"));
        assert!(settings.contains(&port.to_string()) && settings.contains("    brotli_static on;"), "{settings}");
        if has_room {
            let lines = settings.lines().filter_map(|line| line.strip_prefix("# ")).filter(|line| line.ends_with(';'));
            room = lines.filter(|line| line.starts_with("map_hash")).map(|line| format!("{line}\n")).collect();
        }
        write(&own.join(format!("site-{number}.conf")), settings);
    }
    let kinds = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
    let aside: String = kinds.iter().map(|kind| format!("{kind}_temp_path {}/{kind};\n", own.display())).collect();
    let whole = format!(
        "load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;\ndaemon off;\npid {0}/pid;\nevents {{}}\n\
         http {{\n{room}access_log off;\n{aside}include /etc/nginx/mime.types;\ninclude {0}/site-*.conf;\n}}\n",
        own.display()
    );
    write(&own.join("nginx.conf"), whole);
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

#[test]
fn several_sites_with_long_names_and_many_old_addresses_stand_side_by_side() {
    let hosts = ["plan-of-action.department.big-city.example", "a-b.example", "a.b.example"];
    let (hosted, port) = (Hosted::new("/plan"), free_port());
    set_up(&hosted, &hosts, port, true);
    accept(nginx(&hosted).arg("-t"));
    // Without what the remarks say it works as well.
    set_up(&hosted, &hosts, port, false);
    succeed(nginx(&hosted).arg("-t"));
    let server = Server::start(nginx(&hosted), port);
    for host in hosts {
        for from in ["/old/", "/a+b/", "/records/old-0/", "/records/old-777/", "/records/old-1499/"] {
            let answer = server.get(&format!("/plan{from}"), &[("host", host)]);
            assert_eq!(answer.status, 301, "{host}{from}: {answer:?}");
        }
        assert_eq!(server.get("/plan/records/old-1500/", &[("host", host)]).status, 404);
    }
}
