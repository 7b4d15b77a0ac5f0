use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Write;
use std::sync::mpsc;
use std::time::Duration;

use super::*;

/// What was told: the changes, and what each told file held at that moment.
type Told = (Changes, BTreeMap<String, String>);

/// A site in a temporary folder with its `content/` and, later perhaps, its `themes/` being watched.
struct Site {
    folder: tempfile::TempDir,
    receiver: Receiver<Told>,
    _watch: Watch,
}

fn passed_over_below(root: &Path) -> impl Fn(&Path) -> bool + Send + use<> {
    let root = root.to_owned();
    move |path| path.strip_prefix(&root).is_ok_and(crate::load::is_passed_over) || crate::load::is_probe(path)
}

/// A watch of one folder in which every path counts, and what it tells.
fn watching(folder: &Path) -> (Watch, Receiver<Changes>) {
    let (sender, receiver) = mpsc::channel();
    let told = move |changes| {
        let _ = sender.send(changes);
    };
    (Watch::start(&[folder.to_owned()], |_| false, told).unwrap(), receiver)
}

impl Site {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir_all(folder.path().join("content/tasks")).unwrap();
        fs::write(folder.path().join("content/plan.yaml"), "plan").unwrap();
        let (sender, receiver) = mpsc::channel();
        let root = folder.path().to_owned();
        let told = move |changes: Changes| {
            let text = |path: &PathBuf| Some((name(&root, path), fs::read_to_string(path).ok()?));
            let texts = changes.paths.iter().filter_map(text).collect();
            let _ = sender.send((changes, texts));
        };
        let watched = ["content", "themes"].map(|name| folder.path().join(name));
        let watch = Watch::start(&watched, passed_over_below(folder.path()), told).unwrap();
        Self { folder, receiver, _watch: watch }
    }

    fn at(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    fn write(&self, path: &str, text: &str) {
        fs::write(self.at(path), text).unwrap();
    }

    fn next(&self) -> Told {
        self.receiver.recv_timeout(Duration::from_secs(10)).expect("something is told")
    }

    /// Every batch until one tells a path.
    fn until(&self, path: &str) -> Vec<Told> {
        self.until_all(&[path])
    }

    /// Every batch until all these paths were told.
    fn until_all(&self, paths: &[&str]) -> Vec<Told> {
        let mut batches: Vec<Told> = Vec::new();
        while !paths.iter().all(|path| self.names(&batches).iter().any(|name| name == path)) {
            batches.push(self.next());
        }
        batches
    }

    fn until_lost(&self) {
        while !self.next().0.lost {}
    }

    fn names(&self, batches: &[Told]) -> Vec<String> {
        let paths = batches.iter().flat_map(|(changes, _)| &changes.paths);
        let names: BTreeSet<String> = paths.map(|path| name(self.folder.path(), path)).collect();
        names.into_iter().collect()
    }

    /// Writes a file and returns the names of everything told until it was told itself: what happened before it and
    /// should not be told is not among them.
    fn told_before_another(&self) -> Vec<String> {
        self.write("content/another.yaml", "another");
        let batches = self.until("content/another.yaml");
        self.names(&batches).into_iter().filter(|name| name != "content/another.yaml").collect()
    }
}

fn name(root: &Path, path: &Path) -> String {
    path.strip_prefix(root).unwrap().to_string_lossy().replace('\\', "/")
}

#[test]
fn a_written_file_is_told_with_its_text() {
    let site = Site::new();
    site.write("content/plan.yaml", "new");
    let batches = site.until("content/plan.yaml");
    assert_eq!(batches.last().unwrap().1["content/plan.yaml"], "new");
    assert!(!batches[0].0.lost);
}

#[test]
fn paths_are_told_as_the_folders_were_given() {
    let folder = tempfile::tempdir_in(".").unwrap();
    let given = PathBuf::from(folder.path().file_name().unwrap());
    let (_watch, receiver) = watching(&given);
    fs::write(given.join("a"), "a").unwrap();
    let told = receiver.recv_timeout(Duration::from_secs(10)).unwrap();
    assert_eq!(told.paths, BTreeSet::from([given.join("a")]));
}

#[test]
fn saving_by_rename_tells_the_file_and_not_the_temporary_one() {
    let site = Site::new();
    for round in 0..20 {
        let text = format!("round {round}");
        site.write("content/plan.yaml.tmp", &text);
        fs::rename(site.at("content/plan.yaml.tmp"), site.at("content/plan.yaml")).unwrap();
        let batches = site.until("content/plan.yaml");
        assert_eq!(batches.last().unwrap().1["content/plan.yaml"], text);
        // On a machine under load, the two steps may fall into two batches.
        assert!(batches.len() == 2 || site.names(&batches) == ["content/plan.yaml"], "{batches:?}");
    }
}

#[test]
fn saving_with_a_backup_tells_only_the_file() {
    let site = Site::new();
    for round in 0..20 {
        let text = format!("round {round}");
        fs::rename(site.at("content/plan.yaml"), site.at("content/plan.yaml~")).unwrap();
        site.write("content/plan.yaml", &text);
        fs::remove_file(site.at("content/plan.yaml~")).unwrap();
        let mut last = BTreeMap::new();
        while last.get("content/plan.yaml") != Some(&text) {
            let batches = site.until("content/plan.yaml");
            assert_eq!(site.names(&batches), ["content/plan.yaml"]);
            last = batches.into_iter().next_back().unwrap().1;
        }
    }
}

#[test]
fn a_file_is_not_told_between_truncating_and_closing() {
    if !says_when_closed() {
        return;
    }
    let site = Site::new();
    for round in 0..10 {
        let text = format!("round {round}");
        let mut file = fs::File::create(site.at("content/plan.yaml")).unwrap();
        // Longer than the quiet after which a finished file is told, shorter than the wait for one that stays open.
        std::thread::sleep(Duration::from_millis(8));
        file.write_all(text.as_bytes()).unwrap();
        drop(file);
        let batches = site.until("content/plan.yaml");
        assert_eq!(batches.last().unwrap().1["content/plan.yaml"], text);
    }
}

#[test]
fn editors_own_files_are_passed_over() {
    let site = Site::new();
    fs::create_dir(site.at("content/.git")).unwrap();
    let own = [".plan.yaml.swp", "plan.yaml~", ".#plan.yaml", "#plan.yaml#", "a___jb_tmp___", ".git/index"];
    for name in own {
        site.write(&format!("content/{name}"), "own");
    }
    // Vim only looks whether it may write.
    site.write("content/4913", "");
    fs::remove_file(site.at("content/4913")).unwrap();
    assert_eq!(site.told_before_another(), Vec::<String>::new());
}

#[test]
fn reading_is_no_change() {
    let site = Site::new();
    fs::read(site.at("content/plan.yaml")).unwrap();
    fs::read_dir(site.at("content")).unwrap().count();
    assert_eq!(site.told_before_another(), Vec::<String>::new());
}

#[test]
fn nothing_outside_the_folders_is_told() {
    let site = Site::new();
    fs::create_dir(site.at("public")).unwrap();
    site.write("public/index.html", "page");
    site.write("README.md", "readme");
    assert_eq!(site.told_before_another(), Vec::<String>::new());
}

#[test]
fn many_files_at_once_become_few_batches_that_cover_all() {
    let site = Site::new();
    let names: Vec<String> = (0..100).map(|number| format!("content/tasks/{number}.yaml")).collect();
    for name in &names {
        site.write(name, "task");
    }
    let batches = site.until_all(&names.iter().map(String::as_str).collect::<Vec<_>>());
    assert!(batches.len() < 20, "{} batches", batches.len());
}

#[test]
fn files_are_told_in_the_order_in_which_they_were_closed() {
    let site = Site::new();
    let names: Vec<String> = (0..400).map(|number| format!("content/tasks/{number:03}.yaml")).collect();
    for name in &names {
        site.write(name, "task");
    }
    let batches = site.until_all(&names.iter().map(String::as_str).collect::<Vec<_>>());
    let batch_of = |name: &String| {
        let path = site.at(name);
        batches.iter().position(|(changes, _)| changes.paths.contains(&path))
    };
    let told: Vec<_> = names.iter().map(batch_of).collect();
    assert!(told.is_sorted(), "{told:?}");
}

#[test]
fn new_folders_are_watched_with_what_is_in_them_already() {
    let site = Site::new();
    for round in 0..20 {
        let deep = format!("content/{round}/b/c");
        fs::create_dir_all(site.at(&deep)).unwrap();
        let first = format!("{deep}/first.yaml");
        site.write(&first, "first");
        site.until(&first);
        let second = format!("{deep}/second.yaml");
        site.write(&second, "second");
        site.until(&second);
    }
}

#[test]
fn a_folder_that_is_moved_in_is_watched() {
    let site = Site::new();
    fs::create_dir_all(site.at("drafts/2026")).unwrap();
    site.write("drafts/2026/a.yaml", "a");
    fs::rename(site.at("drafts"), site.at("content/records")).unwrap();
    site.until("content/records/2026/a.yaml");
    site.write("content/records/2026/b.yaml", "b");
    site.until("content/records/2026/b.yaml");
}

#[test]
fn removed_and_moved_files_are_told() {
    let site = Site::new();
    fs::remove_file(site.at("content/plan.yaml")).unwrap();
    site.until("content/plan.yaml");
    site.write("content/tasks/1.yaml", "one");
    site.until("content/tasks/1.yaml");
    fs::rename(site.at("content/tasks/1.yaml"), site.at("content/tasks/2.yaml")).unwrap();
    let batches = site.until_all(&["content/tasks/1.yaml", "content/tasks/2.yaml"]);
    assert_eq!(batches.len(), 1, "both names are told together");
}

#[test]
fn a_folder_that_is_moved_away_is_told_and_its_new_namesake_watched() {
    let site = Site::new();
    site.write("content/tasks/1.yaml", "one");
    site.until("content/tasks/1.yaml");
    fs::rename(site.at("content/tasks"), site.at("elsewhere")).unwrap();
    site.until("content/tasks");
    fs::create_dir(site.at("content/tasks")).unwrap();
    site.write("content/tasks/2.yaml", "two");
    site.until("content/tasks/2.yaml");
    site.write("elsewhere/1.yaml", "not in the site any more");
    assert_eq!(site.told_before_another(), Vec::<String>::new());
}

#[test]
fn a_subfolder_that_is_removed_and_made_again_stays_watched() {
    let site = Site::new();
    for round in 0..20 {
        let text = format!("round {round}");
        fs::remove_dir_all(site.at("content/tasks")).unwrap();
        fs::create_dir(site.at("content/tasks")).unwrap();
        site.write("content/tasks/1.yaml", &text);
        while site.until("content/tasks/1.yaml").last().unwrap().1.get("content/tasks/1.yaml") != Some(&text) {}
    }
}

#[test]
fn a_watched_folder_that_vanishes_is_a_loss_and_is_watched_again_when_it_is_back() {
    let site = Site::new();
    for round in 0..5 {
        fs::remove_dir_all(site.at("content")).unwrap();
        site.until_lost();
        fs::create_dir_all(site.at("content/tasks")).unwrap();
        site.write("content/tasks/1.yaml", "one");
        site.until("content/tasks/1.yaml");
        let later = format!("content/tasks/{round}-later.yaml");
        site.write(&later, "later");
        site.until(&later);
    }
}

#[test]
fn a_watched_folder_that_is_replaced_at_once_is_a_loss() {
    let site = Site::new();
    fs::rename(site.at("content"), site.at("old")).unwrap();
    fs::create_dir(site.at("content")).unwrap();
    site.write("content/plan.yaml", "another plan");
    site.until_lost();
    site.write("content/new.yaml", "new");
    site.until("content/new.yaml");
    site.write("old/plan.yaml", "not in the site any more");
    assert_eq!(site.told_before_another(), Vec::<String>::new());
}

#[test]
fn a_folder_that_does_not_exist_yet_is_watched_when_it_comes() {
    let site = Site::new();
    fs::create_dir_all(site.at("themes/own/templates")).unwrap();
    site.write("themes/own/templates/page.html", "page");
    site.until("themes/own/templates/page.html");
    site.write("themes/own/theme.css", "css");
    site.until("themes/own/theme.css");
}

#[test]
fn even_the_folder_above_may_come_later() {
    let folder = tempfile::tempdir().unwrap();
    let watched = folder.path().join("a/site/content");
    let (_watch, receiver) = watching(&watched);
    fs::create_dir_all(&watched).unwrap();
    fs::write(watched.join("plan.yaml"), "plan").unwrap();
    while !receiver.recv_timeout(Duration::from_secs(10)).unwrap().paths.contains(&watched.join("plan.yaml")) {}
}

#[test]
fn nothing_is_told_after_the_end() {
    let folder = tempfile::tempdir().unwrap();
    let (watch, receiver) = watching(folder.path());
    drop(watch);
    fs::write(folder.path().join("a"), "a").unwrap();
    // The sender has gone with the watching thread.
    assert_eq!(receiver.recv(), Err(mpsc::RecvError));
}

#[test]
fn only_the_outermost_folders_are_watched() {
    let paths = ["a/b", "a", "ab", "a/c/d"].map(PathBuf::from);
    let roots = outermost(&paths).unwrap();
    assert_eq!(roots.iter().map(|root| root.given.to_str().unwrap()).collect::<Vec<_>>(), ["a", "ab"]);
}

#[cfg(unix)]
#[test]
fn links_to_files_and_folders_are_followed() {
    let site = Site::new();
    fs::create_dir(site.at("shared")).unwrap();
    site.write("shared/a.yaml", "a");
    std::os::unix::fs::symlink(site.at("shared"), site.at("content/shared")).unwrap();
    site.until("content/shared/a.yaml");
    site.write("shared/b.yaml", "b");
    site.until("content/shared/b.yaml");
    std::os::unix::fs::symlink(site.at("shared/a.yaml"), site.at("content/a.yaml")).unwrap();
    site.until("content/a.yaml");
}

#[cfg(unix)]
#[test]
fn what_a_link_leads_to_is_told_as_the_link_however_it_is_changed() {
    use std::os::unix::fs::symlink;
    let site = Site::new();
    fs::create_dir(site.at("shared")).unwrap();
    site.write("shared/a.yaml", "a");
    symlink("../shared/a.yaml", site.at("content/a.yaml")).unwrap();
    symlink("../shared", site.at("content/all")).unwrap();
    site.until_all(&["content/a.yaml", "content/all/a.yaml"]);
    let both = ["content/a.yaml", "content/all/a.yaml"];
    let until_both_say = |text: &str| {
        let mut said = BTreeMap::new();
        while !both.iter().all(|name| said.get(*name).is_some_and(|told| told == text)) {
            said.extend(site.next().1);
        }
    };
    for round in 0..10 {
        let text = format!("moved {round}");
        site.write("shared/a.tmp", &text);
        fs::rename(site.at("shared/a.tmp"), site.at("shared/a.yaml")).unwrap();
        until_both_say(&text);
        let text = format!("written {round}");
        site.write("shared/a.yaml", &text);
        until_both_say(&text);
        let text = format!("removed and written {round}");
        fs::remove_file(site.at("shared/a.yaml")).unwrap();
        site.write("shared/a.yaml", &text);
        until_both_say(&text);
        let text = format!("in another folder {round}");
        fs::create_dir(site.at("other")).unwrap();
        site.write("other/a.yaml", &text);
        fs::rename(site.at("shared"), site.at("old")).unwrap();
        fs::rename(site.at("other"), site.at("shared")).unwrap();
        until_both_say(&text);
        fs::remove_dir_all(site.at("old")).unwrap();
        fs::create_dir(site.at("shared/new")).unwrap();
        site.write("shared/new/b.yaml", &text);
        site.until("content/all/new/b.yaml");
    }
    fs::remove_file(site.at("content/all")).unwrap();
    site.until("content/all");
    site.write("shared/a.yaml", "one link is left");
    site.until("content/a.yaml");
    fs::remove_file(site.at("content/a.yaml")).unwrap();
    site.until("content/a.yaml");
    site.write("shared/a.yaml", "none is");
    assert_eq!(site.told_before_another(), Vec::<String>::new());
}

#[cfg(unix)]
#[test]
fn every_link_on_the_way_may_lead_elsewhere() {
    use std::os::unix::fs::symlink;
    let site = Site::new();
    for release in ["releases/1", "releases/2"] {
        fs::create_dir_all(site.at(release)).unwrap();
        site.write(&format!("{release}/a.yaml"), release);
    }
    symlink("releases/1", site.at("current")).unwrap();
    symlink(site.at("current/a.yaml"), site.at("content/a.yaml")).unwrap();
    symlink("../../later/b.yaml", site.at("content/tasks/b.yaml")).unwrap();
    site.until_all(&["content/a.yaml", "content/tasks/b.yaml"]);
    for release in ["releases/2", "releases/1", "releases/2"] {
        symlink(release, site.at("next")).unwrap();
        fs::rename(site.at("next"), site.at("current")).unwrap();
        while site.until("content/a.yaml").last().unwrap().1.get("content/a.yaml").is_none_or(|told| told != release) {}
    }
    fs::create_dir(site.at("later")).unwrap();
    site.write("later/b.yaml", "b");
    while site
        .until("content/tasks/b.yaml")
        .last()
        .unwrap()
        .1
        .get("content/tasks/b.yaml")
        .is_none_or(|told| told != "b")
    {}
}

#[cfg(unix)]
#[test]
fn a_watched_folder_may_itself_be_reached_by_links() {
    use std::os::unix::fs::symlink;
    let folder = tempfile::tempdir().unwrap();
    let at = |path: &str| folder.path().join(path);
    for release in ["1", "2"] {
        fs::create_dir_all(at(release).join("content")).unwrap();
    }
    symlink("1", at("current")).unwrap();
    fs::create_dir(at("site")).unwrap();
    symlink("../current/content", at("site/content")).unwrap();
    let watched = at("site/content");
    let (_watch, receiver) = watching(&watched);
    let next = || receiver.recv_timeout(Duration::from_secs(10)).expect("something is told");
    symlink("2", at("next")).unwrap();
    fs::rename(at("next"), at("current")).unwrap();
    while !next().lost {}
    fs::write(at("2/content/a.yaml"), "a").unwrap();
    while !next().paths.contains(&watched.join("a.yaml")) {}
}
