//! A site in a store of objects: `moto_server`, which speaks S3.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::Duration;

use md5::{Digest, Md5};

use crate::deployed::{Checkout, assert_same, killed_at, lacking, next, the_second_refuses};
use crate::proxy::{Deed, Proxy};
use crate::support::{Answer, Server, ask, free_port, python_program, succeed, write};

/// What the store takes for a sign that a key asks. It does not look at signatures.
const SIGNED: (&str, &str) = (
    "authorization",
    "AWS4-HMAC-SHA256 Credential=id/20261127/us-east-1/s3/aws4_request, SignedHeaders=host, Signature=none",
);

/// What a request without a body says of it.
const EMPTY: (&str, &str) = ("content-length", "0");

const KEYS: [(&str, &str); 2] = [("AWS_ACCESS_KEY_ID", "id"), ("AWS_SECRET_ACCESS_KEY", "very-secret")];

/// A store with a bucket called `plan`, and a server before it.
struct Bucket {
    server: Server,
    proxy: Proxy,
}

impl Bucket {
    fn new() -> Self {
        let port = free_port();
        let mut command = Command::new(python_program("moto_server"));
        command.args(["-H", "127.0.0.1", "-p", &port.to_string()]);
        let server = Server::start(command, port);
        let proxy = Proxy::before(port);
        let bucket = Self { server, proxy };
        bucket.put("");
        bucket
    }

    fn address(&self, key: &str) -> String {
        format!("{}/plan/{}", self.server.address(), key.replace(' ', "%20"))
    }

    /// Puts an object there that is somebody else's.
    fn put(&self, key: &str) {
        assert_eq!(ask("PUT", &self.address(key), &[SIGNED, EMPTY]).status, 200, "{key}");
    }

    fn head(&self, key: &str) -> Answer {
        ask("HEAD", &self.address(key), &[SIGNED])
    }

    /// The settings of a host for a checkout.
    fn host(&self, more: &str) -> String {
        let port = self.proxy.port;
        format!(
            "    object_store:\n      bucket: plan\n      endpoint: http://127.0.0.1:{port}\n      addressing: path\n{more}"
        )
    }

    fn checkout(&self, records: usize) -> Checkout {
        Checkout::new(records, &self.host(""), &KEYS)
    }

    /// The keys of all objects with the tags of what they hold.
    fn tags(&self) -> BTreeMap<String, String> {
        let mut tags: BTreeMap<String, String> = BTreeMap::new();
        loop {
            let behind = tags.keys().next_back().map(|key| format!("&start-after={key}")).unwrap_or_default();
            let list = ask("GET", &self.address(&format!("?list-type=2{behind}")), &[SIGNED]).text();
            for object in list.split("<Contents>").skip(1) {
                let between = |name: &str| {
                    let rest = object.split_once(&format!("<{name}>")).expect("an element of a list").1;
                    rest.split('<').next().unwrap_or_default().to_owned()
                };
                tags.insert(between("Key"), between("ETag"));
            }
            if !list.contains("<IsTruncated>true") {
                return tags;
            }
        }
    }

    /// Deploys from one checkout, and in vain from another while the first waits for a page; this is done with requests for the lock.
    fn second_refuses(&self, checkouts: [&Checkout; 2], lock: &Deed) {
        let is_open = Arc::new(AtomicBool::new(false));
        let (held, lock) = (Deed::Hold(Arc::clone(&is_open)), lock.clone());
        self.proxy.rule(move |asked| match asked.path.as_str() {
            "/plan/.gongkai/lock" => lock.clone(),
            "/plan/index.html" => held.clone(),
            _ => Deed::Pass,
        });
        the_second_refuses(checkouts, &is_open, || {
            self.proxy.paths("PUT").iter().any(|path| path == "/plan/index.html")
        });
    }

    fn object(&self, key: &str) -> Vec<u8> {
        let plain =
            |byte: u8| if byte.is_ascii_graphic() { char::from(byte).to_string() } else { format!("%{byte:02X}") };
        let answer = ask("GET", &self.address(&key.bytes().map(plain).collect::<String>()), &[SIGNED]);
        assert_eq!(answer.status, 200, "{key}");
        answer.body
    }

    fn objects(&self) -> BTreeMap<String, Vec<u8>> {
        self.tags().into_keys().map(|key| (key.clone(), self.object(&key))).collect()
    }
}

/// The digest of bytes as stores write it.
fn digest(bytes: &[u8]) -> String {
    Md5::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Where a key stands in the paths of requests.
fn keys(paths: &[String]) -> BTreeSet<String> {
    paths.iter().filter_map(|path| path.strip_prefix("/plan/")).map(str::to_owned).collect()
}

/// Keys of the site, without what the program keeps for itself.
fn of_site(keys: BTreeSet<String>) -> BTreeSet<String> {
    keys.into_iter().filter(|key| !key.starts_with(".gongkai/")).collect()
}

#[test]
fn a_dry_run_tries_whether_it_may_write_and_leaves_nothing() {
    let bucket = Bucket::new();
    let checkout = bucket.checkout(1);
    assert!(checkout.rehearse().contains("can be written to"));
    assert!(bucket.objects().is_empty());
    let tried = keys(&bucket.proxy.paths("PUT"));
    assert!(tried.len() == 1 && tried.iter().all(|key| key.starts_with(".gongkai-trial-")), "{tried:?}");
    checkout.succeed();
    let sent = checkout.sent();
    checkout.rehearse();
    assert_same(&bucket.objects(), &sent, &[]);
}

#[test]
fn a_site_is_sent_once_and_then_only_what_differs() {
    let bucket = Bucket::new();
    let checkout = bucket.checkout(3);
    checkout.succeed();
    let sent = checkout.sent();
    assert_same(&bucket.objects(), &sent, &[]);

    // With nothing changed a look at the manifest is all.
    bucket.proxy.forget();
    checkout.succeed();
    let asked = bucket.proxy.asked();
    assert!(bucket.proxy.paths("PUT").is_empty() && bucket.proxy.paths("DELETE").is_empty(), "{asked:?}");
    assert!(asked.len() <= 2, "{asked:?}");

    // With one record changed what differs is sent, each file once.
    checkout.record(1, "Closed");
    bucket.proxy.forget();
    checkout.succeed();
    let now = checkout.sent();
    let differs = now.iter().filter(|(path, bytes)| sent.get(*path) != Some(bytes)).map(|(path, _)| path.clone());
    let differs: BTreeSet<String> = differs.collect();
    let puts = bucket.proxy.paths("PUT");
    assert_eq!(of_site(keys(&puts)), differs);
    assert!(differs.len() < sent.len() / 2, "{} of {}", differs.len(), sent.len());
    let of_site: Vec<&String> = puts.iter().filter(|path| !path.starts_with("/plan/.gongkai/")).collect();
    assert_eq!(of_site.len(), differs.len());
    assert_same(&bucket.objects(), &now, &[]);
    assert_eq!(bucket.tags().keys().filter(|key| key.starts_with(".gongkai/")).count(), 1, "the lock is gone");
}

#[test]
fn files_say_what_they_are_and_how_long_they_may_be_kept() {
    let bucket = Bucket::new();
    let checkout = bucket.checkout(1);
    checkout.succeed();
    let mut endings = BTreeSet::new();
    for key in checkout.sent().keys() {
        let head = bucket.head(key);
        let kind = head.header("content-type").expect("a type");
        let keep = head.header("cache-control").expect("how long it may be kept");
        let ending = key.rsplit('.').next().unwrap_or_default();
        let expected = match ending {
            "html" => "text/html; charset=utf-8",
            "css" => "text/css; charset=utf-8",
            "js" => "text/javascript; charset=utf-8",
            "svg" => "image/svg+xml",
            "csv" => "text/csv; charset=utf-8",
            "json" => "application/json",
            "xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "ics" => "text/calendar; charset=utf-8",
            "png" => "image/png",
            _ => kind.as_str(),
        };
        assert_eq!(kind, expected, "{key}");
        assert!(kind != "application/octet-stream" || !key.contains('.'), "{key}");
        assert_eq!(keep.contains("immutable"), key.starts_with("assets/"), "{key}: {keep}");
        endings.insert(ending.to_owned());
    }
    assert!(["html", "css", "js", "csv", "json"].iter().all(|ending| endings.contains(*ending)), "{endings:?}");
}

#[test]
fn below_a_prefix_nothing_else_is_touched() {
    let bucket = Bucket::new();
    for key in ["other/index.html", "index.html"] {
        bucket.put(key);
    }
    let checkout = Checkout::new(1, &bucket.host("      prefix: plans/this one\n"), &KEYS);
    checkout.succeed();
    let below = |objects: BTreeMap<String, Vec<u8>>| -> BTreeMap<String, Vec<u8>> {
        let own = objects
            .into_iter()
            .filter_map(|(key, bytes)| Some((key.strip_prefix("plans/this one/")?.to_owned(), bytes)));
        own.collect()
    };
    assert_same(&below(bucket.objects()), &checkout.sent(), &[]);
    assert!(bucket.tags().contains_key("other/index.html") && bucket.tags().contains_key("index.html"));
    checkout.record(0, "Closed");
    checkout.succeed();
    assert_same(&below(bucket.objects()), &checkout.sent(), &[]);
}

#[test]
fn what_others_put_into_a_bucket_stays() {
    let bucket = Bucket::new();
    let checkout = bucket.checkout(1);
    checkout.succeed();
    for key in ["google1234.html", "photos/a.jpg"] {
        bucket.put(key);
    }
    checkout.record(0, "Closed");
    let said = checkout.succeed();
    assert!(said.contains("photos"), "{said}");
    assert!(bucket.tags().contains_key("photos/a.jpg") && bucket.tags().contains_key("google1234.html"));
    // A bucket full of other things is refused, and left as it is.
    let full = Bucket::new();
    full.put("index.html");
    full.checkout(0).fail();
    assert_eq!(full.tags().len(), 1);
}

#[test]
fn what_passes_is_waited_for_and_what_does_not_is_told() {
    let bucket = Bucket::new();
    let checkout = bucket.checkout(1);
    // Each of these once in a while: the store is busy, connections break, answers are cut or lost.
    bucket.proxy.rule(|asked| match asked.number % 40 {
        _ if asked.is_again => Deed::Pass,
        3 => Deed::Answer(503, "Retry-After: 1\r\n", ""),
        7 if asked.method == "PUT" => Deed::BreakOff,
        11 => Deed::Halve,
        13 => Deed::Answer(500, "", "<Error><Code>InternalError</Code></Error>"),
        17 => Deed::Lose,
        23 => Deed::Wait(Duration::from_millis(700)),
        29 => Deed::Answer(503, "", "<Error><Code>SlowDown</Code></Error>"),
        _ => Deed::Pass,
    });
    checkout.succeed();
    assert_same(&bucket.objects(), &checkout.sent(), &[]);
    bucket.proxy.pass();
    checkout.succeed();

    checkout.record(0, "Closed");
    for (code, expected) in [
        ("<Error><Code>InvalidAccessKeyId</Code></Error>", "does not know the access key"),
        ("<Error><Code>SignatureDoesNotMatch</Code><StringToSign>very-secret</StringToSign></Error>", "secret"),
        ("<Error><Code>RequestTimeTooSkewed</Code></Error>", "clock"),
        ("<Error><Code>AccessDenied</Code><Message>x</Message></Error>", "is not allowed"),
        ("<Error><Code>NoSuchBucket</Code></Error>", "no such bucket"),
        ("<Error><Code>AuthorizationHeaderMalformed</Code><Region>eu-west-1</Region></Error>", "eu-west-1"),
        ("<Error><Code>SecondLevelDomainForbidden</Code></Error>", "addressing: path"),
        ("<Error><Code>OddThing</Code><Message>Something odd.</Message></Error>", "is not allowed"),
    ] {
        bucket.proxy.rule(move |_| Deed::Answer(403, "", code));
        let said = checkout.fail();
        assert!(said.contains(expected), "{code}: {said}");
        assert!(!said.contains("very-secret") && !said.contains("X-Amz-"), "{said}");
        assert_eq!(bucket.proxy.asked().len(), 1, "no other attempt helps against {code}");
    }
    // There is no room any more.
    bucket.proxy.rule(|asked| match asked.method.as_str() {
        "PUT" if !asked.path.contains(".gongkai") => Deed::Answer(507, "", ""),
        _ => Deed::Pass,
    });
    let said = checkout.fail();
    assert!(said.contains("no room"), "{said}");
    bucket.proxy.pass();
    checkout.succeed();
    assert_same(&bucket.objects(), &checkout.sent(), &[]);
}

#[test]
fn keys_come_from_the_environment_or_the_file_of_credentials() {
    let bucket = Bucket::new();
    let checkout = Checkout::new(0, &bucket.host(""), &[]);
    let said = checkout.fail();
    assert!(said.contains("AWS_ACCESS_KEY_ID") && said.contains(".aws/credentials"), "{said}");
    let half = Checkout::new(0, &bucket.host(""), &KEYS[..1]).fail();
    assert!(half.contains("AWS_SECRET_ACCESS_KEY"), "{half}");
    assert!(bucket.proxy.asked().is_empty());
    let file = checkout.root().join("credentials");
    write(&file, "[other]\naws_access_key_id = id\naws_secret_access_key = secret\n");
    succeed(checkout.deploy().env("AWS_SHARED_CREDENTIALS_FILE", &file).env("AWS_PROFILE", "other"));
    assert_same(&bucket.objects(), &checkout.sent(), &[]);
}

#[test]
fn of_two_at_once_the_second_refuses() {
    let bucket = Bucket::new();
    let first = bucket.checkout(1);
    let second = first.copy();
    bucket.second_refuses([&first, &second], &Deed::Pass);
    assert_same(&bucket.objects(), &first.sent(), &[]);
}

#[test]
fn what_arrives_damaged_is_sent_again_and_then_told() {
    let bucket = Bucket::new();
    let checkout = bucket.checkout(1);
    bucket.proxy.rule(|asked| match asked.number % 5 {
        3 if asked.method == "PUT" && !asked.is_again => Deed::Damage,
        _ => Deed::Pass,
    });
    checkout.succeed();
    assert_same(&bucket.objects(), &checkout.sent(), &[]);
    checkout.record(0, "Closed");
    bucket.proxy.rule(|asked| match (asked.method.as_str(), asked.path.as_str()) {
        ("PUT", "/plan/index.html") => Deed::Damage,
        _ => Deed::Pass,
    });
    let said = checkout.fail();
    assert!(said.contains("damaged"), "{said}");
    let sent = bucket.proxy.paths("PUT").into_iter().filter(|path| path == "/plan/index.html").count();
    assert_eq!(sent, 3, "it is tried again, and not for ever");
    bucket.proxy.pass();
    checkout.succeed();
    assert_same(&bucket.objects(), &checkout.sent(), &[]);
}

#[test]
fn objects_that_redirect_follow_their_setting() {
    let bucket = Bucket::new();
    let checkout = bucket.checkout(1);
    write(&checkout.root().join("content/static/files/一 b.txt"), "x");
    let redirects = "- from: /old/\n  to: /\n- from: /older/\n  to: /files/%E4%B8%80%20b.txt\n";
    write(&checkout.root().join("content/redirects.yaml"), redirects);
    checkout.succeed();
    let settings = checkout.root().join("content/site.yaml");
    let without = fs::read_to_string(&settings).expect("the settings");
    let address = without.lines().find_map(|line| line.strip_prefix("address: ")).expect("an address");
    let to = |path: &str| format!("{}/{path}", address.trim_end_matches('/'));
    let objects = [("old/index.html", to("")), ("older/index.html", to("files/%E4%B8%80%20b.txt"))];
    let led = |key: &str| bucket.head(key).header("x-amz-website-redirect-location");
    let expected: BTreeSet<String> = objects.iter().map(|(key, _)| (*key).to_owned()).collect();
    let with = format!("{without}      redirect_objects: true\n");
    for (text, redirects) in [(&without, false), (&with, true), (&without, false)] {
        write(&settings, text);
        let is_new = objects.iter().any(|(key, _)| led(key).is_some()) != redirects;
        bucket.proxy.forget();
        checkout.succeed();
        let sent = of_site(keys(&bucket.proxy.paths("PUT")));
        assert_eq!(sent, if is_new { expected.clone() } else { BTreeSet::new() });
        for (key, to) in &objects {
            assert_eq!(led(key).as_ref(), redirects.then_some(to), "{key}");
        }
        assert_eq!(led("index.html"), None);
        assert_same(&bucket.objects(), &checkout.sent(), &[]);
    }
}

#[test]
fn a_store_that_knows_no_conditions_has_one_deploy_at_a_time_all_the_same() {
    let bucket = Bucket::new();
    let first = bucket.checkout(1);
    let second = first.copy();
    second.record(0, "Closed");
    bucket.second_refuses([&first, &second], &Deed::Unconditional);
    assert_same(&bucket.objects(), &first.sent(), &[]);
    // At the same moment, too, none writes into the site of the other.
    first.record(0, "Later");
    bucket.proxy.rule(|asked| match asked.path.as_str() {
        "/plan/.gongkai/lock" => Deed::Unconditional,
        _ => Deed::Pass,
    });
    let both = [first.start(), second.start()];
    let well = both.map(|mut running| running.wait().expect("an end").success());
    assert!(well.contains(&true), "{well:?}");
    let there: BTreeMap<String, Vec<u8>> =
        bucket.objects().into_iter().filter(|(key, _)| !key.starts_with(".gongkai/")).collect();
    assert!(there == first.sent() || there == second.sent(), "it is the site of one of them");
}

#[test]
fn killed_at_any_moment_no_public_page_lacks_an_asset() {
    const KILLS: u32 = 50;
    let bucket = Bucket::new();
    let checkout = bucket.checkout(160);
    checkout.succeed();
    assert!(checkout.sent().len() >= 500, "{}", checkout.sent().len());
    let mut seed = 0x2545_f491_4f6c_dd1d_u64;
    let mut known: BTreeMap<(String, String), Vec<u8>> = BTreeMap::new();
    let (mut killed, mut partly) = (0, 0);
    for round in 0..KILLS {
        // Every page refers to another style sheet than before.
        checkout.restyle(round as usize);
        // A moment of its own in each round, from the first look to the last removal.
        let moment = next(&mut seed) % 420;
        killed += u32::from(killed_at(&checkout, &bucket.proxy, moment));
        let tags = bucket.tags();
        let present: BTreeSet<String> = tags.keys().cloned().collect();
        let sheets = present.iter().filter(|key| key.starts_with("assets/civic.")).count();
        partly += u32::from(sheets > 1);
        known.retain(|(key, tag), _| tags.get(key) == Some(tag));
        // The tag of an object is the digest of what it holds: a page just as it was built need not be fetched.
        let built = checkout.sent();
        for (key, tag) in tags.iter().filter(|(key, _)| key.ends_with(".html")) {
            let is_built = |bytes: &&Vec<u8>| tag.contains(&digest(bytes));
            let page = || built.get(key).filter(is_built).cloned().unwrap_or_else(|| bucket.object(key));
            known.entry((key.clone(), tag.clone())).or_insert_with(page);
        }
        let pages = known.iter().map(|((key, _), bytes)| (key.clone(), bytes.clone())).collect();
        let lacking = lacking(&present, &pages);
        assert!(lacking.is_empty(), "round {round}, killed at request {moment}: {lacking:?}");
    }
    assert!(killed >= KILLS * 9 / 10 && partly > 0, "{killed} were killed, {partly} between two releases");
    checkout.succeed();
    assert_same(&bucket.objects(), &checkout.sent(), &[]);
}
