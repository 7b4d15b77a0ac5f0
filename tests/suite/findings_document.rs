//! `docs/findings.md`: every finding in both languages, each with an example that the program itself prints.
//!
//! `BLESS=1 cargo test --test suite findings_document` writes it anew after a message or a fixture changed.

use std::fs;

use gongkai::diagnostic::{Argument, Human, Message, Reader, Severity, Words, print_human};

use super::findings::{Fixture, fixtures};
use super::support::project;

const HEAD: &str = "\
# 检查发现的问题 · Findings

`gongkai check` 和 `gongkai build` 会指出内容中的所有问题：在哪个文件、第几行、哪里有误、应当怎样写。下面按代号列出每一种问题，各举一例；
`gongkai explain 代号` 显示其中一节。有错误（error）时不生成网站，原有的网站保持不变；警告（warning）不影响生成，加上 `--strict` 则按错误处理；
提示（note）在任何情况下都不影响生成。部分问题的级别可以用 `site.yaml` 的 `rules` 更改，下文逐一注明。

`gongkai check` and `gongkai build` report everything that is wrong with the content: in which file and line, what, and what to write
instead. Here is every kind of finding by its code, each with an example; `gongkai explain CODE` shows one section. With an error
nothing is built, and the site that was there stays as it is. A warning does not keep the site from being built, unless `--strict` counts
it as an error. A note never does. Where `rules` in `site.yaml` can change what a finding is, the section says so.

This page is made from the program's own messages; a test keeps it true.
";

const FAILURES: &str = "
# 命令无法执行 · Failures

不是内容的问题，而是命令、答案或者机器的问题。退出码为 2。

What is wrong here is not the content but the command, an answer or the machine. The exit code is 2.
";

/// The section of a code: what it means and an example, in each language.
fn section(Fixture { name, report, .. }: &Fixture) -> String {
    let own = report.diagnostics.iter().find(|finding| finding.code.name() == name).expect("the fixture's own finding");
    let level = match own.severity {
        Severity::Error => "错误 error",
        Severity::Warning => "警告 warning",
        Severity::Note => "提示 note",
    };
    let mut section = format!("\n## `{name}` · {level}\n");
    for reader in Reader::ALL {
        let words = Words::new(reader);
        let meaning = words.meaning(own.code).expect("every code has a meaning");
        let adjustable = own.code.is_adjustable().then(|| format!("\n\n{}", words.say_plain("adjustable")));
        let example = print_human(std::slice::from_ref(own), &report.files, &words, Human::default());
        let lines: Vec<&str> = example.trim_end().lines().map(str::trim_end).collect();
        let (adjustable, example) = (adjustable.unwrap_or_default(), lines.join("\n"));
        section.push_str(&format!("\n{meaning}{adjustable}\n\n```text\n{example}\n```\n"));
    }
    section
}

/// The keys of failures and refused answers, in the order of the catalogue.
fn failures() -> Vec<&'static str> {
    let catalogue = fs::read_to_string(project().join("src/diagnostic/messages/en.ftl")).expect("the catalogue");
    let catalogue: &'static str = Box::leak(catalogue.into_boxed_str());
    let key = |line: &'static str| line.split_once(" = ").map(|(key, _)| key);
    catalogue.lines().filter_map(key).filter(|key| key.starts_with("failure-") || key.starts_with("answer-")).collect()
}

/// A message with an example of each argument that messages of this kind have.
fn example(key: &'static str) -> Message {
    if key == "failure-site-address" {
        return Message::new(key)
            .with("value", "https://plan.example/plan/?x=1")
            .with("reason", Argument::Message("site-address-query"))
            .with("instead", "https://plan.example/plan/");
    }
    let message = Message::new(key)
        .with("flag", "date")
        .with("path", "public/index.html")
        .with("working", "public/.gongkai")
        .with("examples", "public/holiday.jpg")
        .with("reason", "Permission denied")
        .with("revision", "main~3")
        .with("value", "31/01/2025")
        .with("day", "2062-06-30")
        .with("today", "2026-06-30")
        .with("count", 2_usize)
        .with("known", Argument::Choice(["zh", "en"].map(str::to_owned).to_vec()));
    let sheet = message.with("sheet", "Records").with("name", "Date").with("first", "C").with("second", "F");
    let part = sheet.with("key", "publisher").with("near", "title").with("title", "Open day draws visitors");
    let part = part.with("needed", Argument::Choice(["title=…", "url=…"].map(str::to_owned).to_vec()));
    let part = part.with("language", "中文").with("editor", "nano").with("names", "task:1, action:1");
    let line = part.with("missing", "Title").with("found", "No., Date").with("port", "8000");
    let line = line.with("since", "2026-10-01").with("until", "2026-09-30").with("template", "wechat.html");
    let line = line.with("code", "1").with("command", "gongkai check").with("option", "--since").with("other", "--all");
    let host =
        line.with("host", "web").with("holder", "3f9a51c2").with("program", "rsync").with("machine", "server.example");
    let host = host.with("so_far", Argument::Message("deploy-sent-so-far")).with("repository", "../plan.git");
    let host = host.with("branch", "gh-pages").with("file", "~/.aws/credentials").with("profile", "press");
    let host = host.with("bucket", "plan").with("endpoint", "https://store.example").with("right", "eu-central-1");
    let host = host.with("hosts", Argument::List(vec!["web".to_owned()]));
    let host = host.with("call", "gongkai export workflow github web mirror");
    let host = host.with("status", 418_usize).with("said", "TeaPot").with("address", "https://dav.example/plan/");
    host.with("to", "https://other.example/plan/")
}

fn document() -> String {
    let mut document = HEAD.to_owned();
    for fixture in fixtures() {
        document.push_str(&section(fixture));
    }
    document.push_str(FAILURES);
    for key in failures() {
        document.push_str(&format!("\n## `{key}`\n"));
        for reader in Reader::ALL {
            let words = Words::new(reader);
            let message = example(key);
            let help = words
                .help(&message)
                .map_or(String::new(), |help| format!("\n{}{}{help}", words.say_plain("help"), words.reader().colon()));
            let (error, colon) = (words.say_plain("error"), words.reader().colon());
            document.push_str(&format!("\n```text\n{error}{colon}{}{help}\n```\n", words.say(&message)));
        }
    }
    document
}

#[test]
fn the_document_of_findings_is_what_the_program_prints() {
    let path = project().join("docs/findings.md");
    let expected = document();
    if std::env::var_os("BLESS").is_some() {
        fs::write(&path, &expected).expect("docs/findings.md");
        return;
    }
    let written = fs::read_to_string(&path).unwrap_or_default();
    assert!(written == expected, "docs/findings.md is behind: BLESS=1 cargo test --test suite findings_document");
}

#[test]
fn every_failure_has_words_and_help_for_its_arguments() {
    let keys = failures();
    assert!(keys.len() > 30, "{keys:?}");
    for key in keys {
        for reader in Reader::ALL {
            let words = Words::new(reader);
            let message = example(key);
            assert_ne!(words.say(&message), key, "{}: {key} needs an argument that no example gives", reader.code());
            let has_help = words.help(&message).is_some();
            assert!(has_help || key.starts_with("answer-"), "{}: nothing says what to do about {key}", reader.code());
        }
    }
}
