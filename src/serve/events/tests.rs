use std::task::{Context, Waker};

use futures_util::StreamExt;
use serde_json::{Value, json};

use super::*;

fn hub() -> Hub {
    let greeting = |ended: &str| Greeting { ended: ended.to_owned() };
    Hub::new("v0", vec![("zh", greeting("预览已停止")), ("en", greeting("The preview has ended"))])
}

fn reload(version: &str) -> Event {
    Event::Reload { version: version.to_owned() }
}

fn findings(severities: &[Severity]) -> Event {
    let item = |(number, severity): (usize, &Severity)| Finding {
        severity: *severity,
        place: format!("content/plan.yaml:{number}:1"),
        message: "wrong".to_owned(),
        help: None,
        excerpt: None,
    };
    let items: Vec<Finding> = severities.iter().enumerate().map(item).collect();
    let of = |title: &str| Findings {
        items: items.clone(),
        words: FindingsWords { title: title.to_owned(), ..FindingsWords::default() },
    };
    Event::Findings(vec![("zh", of("问题")), ("en", of("Findings"))])
}

/// What a listener is told without waiting: names and data.
fn told(listener: &mut Listener) -> Vec<(&'static str, Value)> {
    let mut told = Vec::new();
    let mut context = Context::from_waker(Waker::noop());
    loop {
        let next = std::pin::pin!(listener.next());
        match next.poll(&mut context) {
            std::task::Poll::Ready(Some(event)) => told.push((event.name, serde_json::from_str(&event.data).unwrap())),
            _ => return told,
        }
    }
}

fn names(told: &[(&'static str, Value)]) -> Vec<&'static str> {
    told.iter().map(|(name, _)| *name).collect()
}

#[test]
fn a_page_is_greeted_with_version_and_words_in_its_language() {
    let hub = hub();
    let hello = |lang| told(&mut hub.listen(lang)).remove(0).1;
    let english = json!({ "version": "v0", "lang": "en", "words": { "ended": "The preview has ended" } });
    assert_eq!(hello("en"), english);
    assert_eq!(hello("en-GB"), english);
    assert_eq!(hello("zh-Hans")["lang"], "zh");
    assert_eq!(hello("fr")["lang"], "zh", "the first language is for all others");
}

#[test]
fn events_reach_every_page_in_order() {
    let hub = hub();
    let mut pages = [hub.listen("zh"), hub.listen("en")];
    hub.publish(reload("v1"));
    hub.publish(Event::Style {
        version: "v2".to_owned(),
        from: "/assets/a.1.css".to_owned(),
        to: "/assets/a.2.css".to_owned(),
    });
    hub.publish(findings(&[]));
    for page in &mut pages {
        let told = told(page);
        assert_eq!(names(&told), ["hello", "reload", "style", "findings"]);
        assert_eq!(told[1].1, json!({ "version": "v1" }));
        assert_eq!(told[2].1, json!({ "version": "v2", "from": "/assets/a.1.css", "to": "/assets/a.2.css" }));
    }
    assert_eq!(hub.version(), "v2");
}

#[test]
fn a_page_that_comes_later_is_told_the_current_state() {
    let hub = hub();
    hub.publish(reload("v1"));
    hub.publish(findings(&[Severity::Warning, Severity::Error, Severity::Note, Severity::Error]));
    let told = told(&mut hub.listen("en"));
    assert_eq!(names(&told), ["hello", "findings"]);
    assert_eq!(told[0].1["version"], "v1");
    let findings = &told[1].1;
    assert_eq!((&findings["errors"], &findings["warnings"]), (&json!(2), &json!(1)));
    assert_eq!(findings["words"]["title"], "Findings");
    let places: Vec<_> =
        findings["items"].as_array().unwrap().iter().map(|item| item["place"].as_str().unwrap()).collect();
    assert_eq!(places, [1, 3, 0, 2].map(|number| format!("content/plan.yaml:{number}:1")));
}

#[test]
fn a_page_that_falls_behind_is_told_the_state_anew() {
    let hub = hub();
    let mut page = hub.listen("en");
    hub.publish(findings(&[Severity::Error]));
    hub.publish(findings(&[]));
    for number in 0..10 * BEHIND {
        hub.publish(reload(&format!("v{number}")));
    }
    let told = told(&mut page);
    assert_eq!(names(&told), ["hello", "hello", "findings"]);
    assert_eq!(told[1].1["version"], format!("v{}", 10 * BEHIND - 1));
    assert_eq!(told[2].1["errors"], 0);
}

#[test]
fn nothing_waits_for_a_page_that_is_gone() {
    let hub = hub();
    drop(hub.listen("en"));
    hub.publish(reload("v1"));
    assert_eq!(hub.state().sender.as_ref().unwrap().receiver_count(), 0);
}

#[test]
fn the_end_ends_every_stream() {
    let hub = hub();
    let mut before = hub.listen("en");
    hub.publish(reload("v1"));
    hub.end();
    hub.publish(reload("v2"));
    assert_eq!(names(&told(&mut before)), ["hello", "reload"]);
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    assert_eq!(runtime.block_on(before.next()), None);
    assert_eq!(names(&told(&mut hub.listen("en"))), ["hello"]);
}

#[test]
fn a_plain_thread_may_publish_to_a_response_that_a_runtime_reads() {
    let hub = hub();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
    let response = runtime.block_on(async { hub.stream("en").into_response() });
    assert_eq!(response.headers()["content-type"], "text/event-stream");
    let thread = std::thread::spawn(move || {
        hub.publish(reload("v1"));
        hub.end();
    });
    let body = runtime.block_on(async {
        let parts: Vec<_> = response.into_body().into_data_stream().collect().await;
        parts.into_iter().map(|part| String::from_utf8(part.unwrap().to_vec()).unwrap()).collect::<String>()
    });
    thread.join().unwrap();
    let reload = body.split("\n\n").nth(1).unwrap();
    assert_eq!(reload, "event: reload\nretry: 500\ndata: {\"version\":\"v1\"}");
}

#[test]
fn the_language_is_read_from_the_query() {
    assert_eq!(language_of("lang=zh-Hans&path=%2Fen%2F"), "zh-Hans");
    assert_eq!(language_of("path=%2F"), "");
}
