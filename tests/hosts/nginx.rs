//! nginx, with the settings that are printed for it.

use std::process::Command;

use crate::support::{Server, free_port, program, write};
use crate::web::{Hosted, accept, hold};

fn serve(hosted: &Hosted) -> Server {
    serve_all(hosted, &["127.0.0.1"])
}

/// A server with a site for each of these hosts.
fn serve_all(hosted: &Hosted, hosts: &[&str]) -> Server {
    let port = free_port();
    let own = hosted.path().join("nginx");
    for (number, host) in hosts.iter().enumerate() {
        let settings = hosted.settings_of("nginx", host);
        let settings =
            settings.replace("    listen [::]:80;\n", "").replace("# brotli_static on;", "brotli_static on;");
        let settings = settings.replace("listen 80;", &format!("listen 127.0.0.1:{port};"));
        assert!(settings.contains(&port.to_string()) && settings.contains("    brotli_static on;"), "{settings}");
        write(&own.join(format!("site-{number}.conf")), settings);
    }
    let kinds = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
    let aside: String = kinds.iter().map(|kind| format!("{kind}_temp_path {}/{kind};\n", own.display())).collect();
    let whole = format!(
        "load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;\ndaemon off;\npid {0}/pid;\n\
         events {{}}\nhttp {{\naccess_log off;\n{aside}include /etc/nginx/mime.types;\ninclude {0}/site-*.conf;\n}}\n",
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

#[test]
fn several_sites_with_long_names_and_many_old_addresses_stand_side_by_side() {
    let hosts =
        ["plan.example", "plan-of-action.department-of-the-environment.a-city.example", "a-b.example", "a.b.example"];
    let hosted = Hosted::new("/plan");
    let server = serve_all(&hosted, &hosts);
    for host in hosts {
        // The first of its table, the last, and one that is too long for a table.
        for from in ["/old/", "/a+b/", "/records/old-0/", "/records/old-777/", "/records/old-1499/"] {
            let answer = server.get(&format!("/plan{from}"), &[("host", host)]);
            assert_eq!(answer.status, 301, "{host}{from}: {answer:?}");
        }
        assert_eq!(server.get("/plan/records/old-1500/", &[("host", host)]).status, 404);
    }
}
