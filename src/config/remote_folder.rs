//! A folder of a machine that one reaches with ssh.

/// A folder of a machine that one reaches with ssh, as it stands in the settings: `user@server:/folder`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RemoteFolder {
    /// The machine, with the name of who asks if that is not in ssh's settings. No program takes it for an option.
    pub machine: String,
    /// The folder: from the root of the machine's disk, or with `./` from where one is after logging in. It is neither of these itself.
    pub folder: String,
}

impl RemoteFolder {
    /// Reads it as rsync does; `None` for what rsync takes for something else, and for a whole disk or home.
    pub fn parse(text: &str) -> Option<Self> {
        // The address of a machine by number (RFC 3986, section 3.2.2) has colons of its own.
        let colon = text.find(':')?;
        let colon = if text[..colon].contains('[') { text.find("]:")? + 1 } else { colon };
        let (machine, folder) = text.split_at(colon);
        let folder = &folder[1..];
        // One begins at home by itself, and a name that is quoted is taken as it is.
        let folder = folder.strip_prefix("~/").unwrap_or(folder).trim_end_matches('/');
        let server = machine.rsplit('@').next().unwrap_or_default();
        let is_machine = !server.is_empty()
            && !server.starts_with('-')
            && !machine.starts_with('-')
            && !machine.contains(|sign: char| sign.is_whitespace() || sign == '/');
        let is_folder =
            folder.split('/').any(|step| !matches!(step, "" | "." | "..")) && !folder.starts_with([':', '~']);
        if !is_machine || !is_folder || text.contains("://") || text.contains(char::is_control) {
            return None;
        }
        let folder = if folder.starts_with('/') { folder.to_owned() } else { format!("./{folder}") };
        Some(Self { machine: machine.to_owned(), folder })
    }

    /// The same, as rsync has it.
    pub fn place(&self) -> String {
        format!("{}:{}/", self.machine, self.folder.strip_prefix("./").unwrap_or(&self.folder))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_on_a_server_is_read_as_rsync_reads_it() {
        for (text, place) in [
            ("web@host.example:/srv/www/plan", "web@host.example:/srv/www/plan/"),
            ("host:plan/", "host:plan/"),
            ("host:~/plan", "host:plan/"),
            ("host:../plan", "host:../plan/"),
            ("me@[::1]:/a b/c'd", "me@[::1]:/a b/c'd/"),
            ("host:/a]:b", "host:/a]:b/"),
        ] {
            assert_eq!(RemoteFolder::parse(text).map(|folder| folder.place()).as_deref(), Some(place), "{text}");
        }
    }

    #[test]
    fn what_other_programs_take_for_something_else_is_none() {
        for text in [
            "/srv/www",
            "server",
            "host:",
            ":/srv",
            "user@:/srv",
            "-oProxyCommand=x:/srv",
            "user@-oProxyCommand=x:/srv",
            "a b:/srv",
            "rsync://host/module",
            "host::module",
            "host:~other/plan",
            "host:/srv\n",
            // A whole disk, and a whole home.
            "host:/",
            "host://",
            "host:/./",
            "host:~/",
            "host:.",
            "host:./",
            "host:..",
        ] {
            assert_eq!(RemoteFolder::parse(text), None, "{text}");
        }
    }
}
