//! Help, wrong use, completions and manual pages, in both languages.

use std::process::{Command as System, Output};

use assert_cmd::Command;
use gongkai::diagnostic::Reader;
use gongkai::lang::columns;

use super::support::Site;

/// Runs the program with a locale and a width of the terminal.
fn run(reader: Reader, width: &str, line: &str) -> Output {
    let locale = match reader {
        Reader::Chinese => "zh_CN.UTF-8",
        Reader::English => "C",
    };
    let site = Site::empty();
    let mut program = Command::cargo_bin("gongkai").expect("the program is built");
    program.args(line.split_whitespace()).current_dir(site.root()).env("LC_ALL", locale).env("COLUMNS", width);
    program.output().expect("the program runs")
}

fn given(reader: Reader, line: &str) -> String {
    let output = run(reader, "80", line);
    assert_eq!(output.status.code(), Some(0), "{line}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("UTF-8")
}

/// What is said of a command line that is wrong.
fn refused(reader: Reader, line: &str) -> String {
    let output = run(reader, "80", line);
    assert_eq!(output.status.code(), Some(2), "{line}");
    assert!(output.stdout.is_empty(), "{line}");
    String::from_utf8(output.stderr).expect("UTF-8")
}

/// Every command, by the words that call it.
fn commands() -> Vec<String> {
    let mut found = vec![String::new()];
    let mut next = 0;
    while let Some(command) = found.get(next).cloned() {
        let help = given(Reader::English, &format!("{command} --help"));
        let below = help.split("\nCommands:\n").nth(1).and_then(|rest| rest.split("\n\n").next()).unwrap_or_default();
        let names = below.lines().filter(|line| line.starts_with("  ") && !line.starts_with("   "));
        let names = names.filter_map(|line| line.split_whitespace().next());
        found.extend(names.map(|name| format!("{command} {name}").trim().to_owned()));
        next += 1;
    }
    found
}

fn has_chinese(text: &str) -> bool {
    text.chars().any(gongkai::character::is_han)
}

#[test]
fn words_of_the_contract_are_topics() {
    for reader in Reader::ALL {
        for (topic, said) in [
            ("withdrawn", "[withdrawal]"),
            ("withdrawn", "[record]"),
            ("redirects", "content/redirects.yaml"),
            ("redirects.yaml", "from: record:"),
            ("published.txt", "vanished-address"),
            ("content/published.txt", "content/published.txt"),
            ("hosts", "[host]"),
            ("publish_at", "[record]"),
            ("without_pages", "[site]"),
        ] {
            let text = given(reader, &format!("help {topic}"));
            assert!(text.contains(said), "{topic}: {text}");
            assert_eq!(has_chinese(&text), reader == Reader::Chinese, "{topic}: {text}");
        }
    }
    assert!(refused(Reader::English, "help withdrawnn").contains("help withdrawn if"));
}

/// Whoever sets up a host can copy a part of the help.
#[test]
fn the_help_on_hosts_has_an_example_of_each_way_that_holds() {
    for reader in Reader::ALL {
        let text = given(reader, "help hosts");
        let start = text.find("\nhosts:\n").expect("an example") + 1;
        let example = &text[start..];
        let hosts: serde_yaml::Value = serde_yaml::from_str(example).expect("YAML");
        let hosts = hosts["hosts"].as_sequence().expect("a list");
        for way in gongkai::config::Way::KEYS {
            assert!(hosts.iter().any(|host| host.get(way).is_some()), "{way}: {example}");
        }
        let site = super::support::Site::new();
        let settings = std::fs::read_to_string(site.root().join("content/site.yaml")).expect("the settings");
        site.write("content/site.yaml", format!("{settings}{example}"));
        assert_eq!(site.told(&site.check()), "");
    }
}

#[test]
fn every_command_has_help_in_each_language() {
    let commands = commands();
    for known in ["", "new record", "import sheet", "help", "completions", "man"] {
        assert!(commands.iter().any(|command| command == known), "{commands:?}");
    }
    for command in commands {
        let english = given(Reader::English, &format!("{command} --help"));
        assert!(english.contains("\nUsage: gongkai") && !has_chinese(&english), "{english}");
        for line in [format!("{command} -h"), format!("help {command}")] {
            if line != "help " {
                assert!(given(Reader::English, &line).starts_with(&english), "{line}");
            }
        }
        let chinese = given(Reader::Chinese, &format!("{command} --help"));
        assert!(chinese.contains("\n用法：gongkai") && chinese.contains("\n选项：\n"), "{chinese}");
        for line in chinese.lines() {
            // What stands on the right is Chinese on every line that begins an entry, whatever names are put into it.
            let text = line.trim_start().split("  ").nth(1).unwrap_or_default();
            assert!(text.is_empty() || has_chinese(text), "{command}: {line}");
        }
        assert_eq!(given(Reader::English, &format!("{command} --help --lang zh")), chinese);
    }
}

#[test]
fn no_line_of_help_is_wider_than_the_terminal() {
    for reader in Reader::ALL {
        for line in ["--help", "new record --help", "check --help", "help", "help record", "help source"] {
            let output = run(reader, "60", line);
            let text = String::from_utf8(output.stdout).expect("UTF-8");
            // Examples are as they are, and what cannot be broken has a line of its own.
            let text = text.split("```").next().unwrap_or_default();
            let text = text.split("# content/").next().unwrap_or_default();
            for wide in text.lines().filter(|line| columns(line) > 60) {
                let words = wide.split_whitespace().count();
                let is_usage = wide.starts_with("Usage:") || wide.starts_with("用法：");
                assert!(is_usage || words <= 2, "{}, {line}: {wide}", reader.code());
            }
        }
    }
}

#[test]
fn wrong_use_is_told_in_plain_sentences_with_what_was_meant() {
    let told = [
        ("chek", "error: gongkai has no command “chek”.\nhelp: Write check if that is what you mean", "“chek”"),
        (
            "new recrod",
            "error: gongkai new has no command “recrod”.\nhelp: Write record",
            "gongkai new 没有命令“recrod”",
        ),
        ("check --strct", "gongkai check has no option --strct.\nhelp: Write --strict", "没有选项 --strct"),
        ("check --frobnicate", "gongkai check has no option --frobnicate.\nhelp: gongkai check --help", "--frobnicate"),
        (
            "check --format xml",
            "error: --format cannot be “xml”.\nhelp: Use human, short, json, sarif or github.",
            "、",
        ),
        ("check --format jsn", "error: --format cannot be “jsn”.\nhelp: Write json if", "可以写 human、"),
        ("check --since", "error: --since needs a value.", "--since 后面没有值"),
        ("check --format", "error: --format needs a value.\nhelp: Use human, short,", "--format 后面没有值"),
        ("check --strict=yes", "error: --strict takes no value.", "--strict 不带值"),
        ("check --strict --strict", "error: --strict is there more than once.", "写了不止一次"),
        ("check here", "error: gongkai check does not know what to do with “here”.", "不接受“here”"),
        ("serve --port 99999", "error: --port cannot be “99999”.", "--port 不能是“99999”"),
        ("init", "error: gongkai init lacks <DIR>.", "缺少 <文件夹>"),
        ("man build --out x", "does not go together with", "不能与"),
        (
            "help recrd",
            "error: There is no help about “recrd”.\nhelp: Write gongkai help record",
            "如果想查的是 gongkai help record",
        ),
        ("help missing-translaton", "help: Write gongkai help missing-translation", "help missing-translation，"),
        ("check --lang fr", "error: “fr” is not a language of this program.", "本程序没有“fr”这种语言"),
    ];
    for (line, english, chinese) in told {
        let said = refused(Reader::English, line);
        assert!(said.contains(english) && said.contains("\nhelp: "), "{line}: {said}");
        let said = refused(Reader::Chinese, line);
        assert!(said.starts_with("错误：") && said.contains("\n建议：") && said.contains(chinese), "{line}: {said}");
    }
    // Without a command, help is what is asked for, but it is not what a program asks for.
    for line in ["", "new", "import"] {
        assert!(refused(Reader::Chinese, line).contains("用法：gongkai"), "{line}");
    }
}

#[test]
fn help_explains_the_contract_from_the_program() {
    let all = given(Reader::Chinese, "help");
    for topic in ["\n  record ", "\n  site ", "\n  findings ", "\n  check "] {
        assert!(all.contains(topic), "{all}");
    }
    let english = given(Reader::English, "help record");
    assert!(english.starts_with("content/records/…/*.yaml\n"), "{english}");
    assert!(english.contains("\nFor example:\n\n# content/records/2025.yaml\n"), "{english}");
    let chinese = given(Reader::Chinese, "help record");
    for key in ["about", "sources", "known_since"] {
        for text in [&english, &chinese] {
            assert_eq!(text.contains(&format!("\n  {key} ")), key != "known_since", "{key}: {text}");
        }
    }
    assert!(chinese.contains("，必填\n") && chinese.contains("\n例如：\n\n# content/records/2025.yaml\n"), "{chinese}");
    assert!(given(Reader::English, "help site.yaml").contains("[language] "));
    assert!(given(Reader::English, "help observation").starts_with("[observation] "));
    assert!(given(Reader::Chinese, "help missing-translation").contains("missing-translation"));
    assert_eq!(given(Reader::English, "help findings"), given(Reader::English, "explain"));
    assert!(has_chinese(&given(Reader::Chinese, "help themes")));
    assert!(given(Reader::English, "help themes").starts_with("# The theme contract"));
}

#[test]
fn bash_completes_commands_options_and_words() {
    let script = given(Reader::English, "completions bash");
    let complete = |line: &str| {
        let words: Vec<&str> = line.split(' ').collect();
        let quoted = words.iter().map(|word| format!("'{word}'")).collect::<Vec<_>>().join(" ");
        let ask = format!(
            "{script}\nCOMP_WORDS=({quoted}); COMP_CWORD={}; _gongkai gongkai '{}' '{}'; printf '%s\\n' \"${{COMPREPLY[@]}}\"",
            words.len() - 1,
            words.last().unwrap_or(&""),
            words.iter().rev().nth(1).unwrap_or(&""),
        );
        let output = System::new("bash").args(["--norc", "-c", &ask]).output().expect("bash");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).expect("UTF-8").lines().map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(complete("gongkai che"), ["check"]);
    assert_eq!(complete("gongkai new re"), ["record"]);
    assert_eq!(complete("gongkai check --str"), ["--strict"]);
    assert_eq!(complete("gongkai check --format js"), ["json"]);
    assert_eq!(complete("gongkai explain missing-tr"), ["missing-translation"]);
    assert_eq!(complete("gongkai help glo"), ["glossary"]);
}

#[test]
fn completions_of_other_shells_speak_the_reader_s_language() {
    for shell in ["zsh", "fish"] {
        let chinese = given(Reader::Chinese, &format!("completions {shell}"));
        assert!(chinese.contains("警告按错误处理"), "{shell}");
        assert!(given(Reader::English, &format!("completions {shell}")).contains("Count warnings as errors"));
    }
}

/// What man shows of a page, if there is groff here.
fn formatted(page: &str) -> Option<String> {
    let site = Site::empty();
    site.write("page.1", page);
    let mut groff = System::new("groff");
    let output =
        groff.args(["-Kutf8", "-Tutf8", "-man", "-P-cbou", "-ww"]).arg(site.root().join("page.1")).output().ok()?;
    let warnings = String::from_utf8_lossy(&output.stderr).into_owned();
    // A Chinese line that no space fills is broken, but not stretched.
    let warnings: Vec<&str> = warnings.lines().filter(|line| !line.contains("adjust")).collect();
    assert!(output.status.success() && warnings.is_empty(), "{warnings:#?}");
    Some(String::from_utf8(output.stdout).expect("UTF-8"))
}

#[test]
fn manual_pages_can_be_read_in_each_language() {
    let page = given(Reader::Chinese, "man check");
    assert!(page.contains(".TH \"GONGKAI-CHECK\" \"1\"") && page.contains(".SH \"选项\""), "{page}");
    let Some(shown) = formatted(&page) else { return };
    let shown: String = shown.lines().map(|line| line.trim().to_owned() + "\n").collect();
    assert!(shown.contains("名称\ngongkai-check - 检查并列出所有问题"), "{shown}");
    assert!(shown.contains("--since <版本>\n"), "{shown}");
    assert!(shown.lines().all(|line| columns(line) <= 80), "{shown}");
    let shown = formatted(&given(Reader::English, "man new record")).expect("groff was there before");
    assert!(shown.contains("gongkai new record [OPTIONS]") && shown.contains("--source-url <SOURCE_URL>"), "{shown}");
}

#[test]
fn all_manual_pages_go_into_a_folder_and_replace_nothing_else() {
    let site = Site::empty();
    let man = |folder: &str| {
        let mut program = Command::cargo_bin("gongkai").expect("the program is built");
        program.args(["man", "--out", folder]).current_dir(site.root()).env("LC_ALL", "C");
        program.output().expect("the program runs")
    };
    assert_eq!(man("share/man1").status.code(), Some(0));
    let pages = std::fs::read_dir(site.root().join("share/man1")).expect("the folder").count();
    assert_eq!(pages, commands().len());
    assert_eq!(man("share/man1").status.code(), Some(0), "pages are replaced by newer ones");
    site.write("share/man1/gongkai-new.1", "mine");
    let refused = man("share/man1");
    assert_eq!(refused.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&refused.stderr).contains("gongkai-new.1"));
    assert_eq!(std::fs::read_to_string(site.root().join("share/man1/gongkai-new.1")).expect("a file"), "mine");
}
