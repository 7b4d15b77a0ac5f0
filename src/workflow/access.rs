//! What a machine needs to get to a host.

use crate::config::{HostEntry, Way};

/// The folder into which a file is copied that services would not take from where it lies.
pub(super) const HAND_OVER: &str = "hand-over";

/// What a machine needs to get to a host.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Access {
    /// Environment variables with these names.
    Variables(&'static [&'static str]),
    /// A key for ssh, and the key by which the server is known.
    Ssh,
    /// A token for a repository on a server, such as `https://github.com`.
    Token { server: String },
    /// The disk of the machine on which the host lies.
    Disk,
    /// Nothing: the site becomes a file.
    File(String),
}

impl Access {
    /// What a host needs.
    pub(super) fn to(host: &HostEntry) -> Self {
        match host.way() {
            Some(Way::ObjectStore(_)) => Self::Variables(&["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"]),
            Some(Way::Webdav(_)) => Self::Variables(&["WEBDAV_USER", "WEBDAV_PASSWORD"]),
            Some(Way::Rsync(_)) => Self::Ssh,
            Some(Way::Git(git)) => Self::to_repository(&git.repository.value.0),
            Some(Way::Archive(archive)) => Self::File(archive.file.value.0.clone()),
            Some(Way::Folder(_)) | None => Self::Disk,
        }
    }

    /// The names of the environment variables, if it is some.
    pub(super) fn variables(&self) -> &'static [&'static str] {
        match self {
            Self::Variables(names) => names,
            _ => &[],
        }
    }

    /// The server of a repository that is reached with a token; nothing otherwise.
    pub(super) fn server(&self) -> &str {
        match self {
            Self::Token { server } => server,
            _ => "",
        }
    }

    /// The file that the site becomes, from the top of the repository; nothing otherwise.
    pub(super) fn file(&self, below: &str) -> String {
        match self {
            Self::File(file) if file.starts_with('/') => file.clone(),
            Self::File(file) => format!("{below}{file}"),
            _ => String::new(),
        }
    }

    /// Whether that file lies where services do not take files from: outside the repository, or so written.
    pub(super) fn is_outside(&self) -> bool {
        matches!(self, Self::File(file) if file.starts_with('/') || file.split('/').any(|step| step == ".."))
    }

    /// The same file from where services take it.
    pub(super) fn taken_file(&self, below: &str) -> String {
        let file = self.file(below);
        match file.rsplit_once('/') {
            Some((_, name)) if self.is_outside() => format!("{HAND_OVER}/{name}"),
            _ => file,
        }
    }

    /// What a repository needs, by its address as git has it.
    fn to_repository(address: &str) -> Self {
        let Some((scheme, rest)) = address.split_once("://") else {
            // `git@server:path`, and no folder with a colon in its name.
            let is_server =
                address.split_once(':').is_some_and(|(server, _)| server.len() > 1 && !server.contains('/'));
            return if is_server { Self::Ssh } else { Self::Disk };
        };
        match scheme {
            "https" | "http" => {
                let server = rest.split('/').next().unwrap_or_default();
                Self::Token { server: format!("{scheme}://{server}") }
            }
            "file" => Self::Disk,
            _ => Self::Ssh,
        }
    }
}

/// The repository on GitHub in which a host is a branch: `owner/name`.
pub(super) fn on_github(host: &HostEntry) -> Option<String> {
    let Some(Way::Git(git)) = host.way() else { return None };
    let address = git.repository.value.0.as_str();
    let prefixes = ["https://github.com/", "git@github.com:", "ssh://git@github.com/"];
    let path = prefixes.iter().find_map(|prefix| address.strip_prefix(prefix))?.trim_end_matches('/');
    let path = path.strip_suffix(".git").unwrap_or(path);
    let is_name = |byte: u8| byte.is_ascii_alphanumeric() || b"-._/".contains(&byte);
    path.bytes().all(is_name).then(|| path.to_owned())
}

#[cfg(test)]
mod tests {
    use super::Access;

    #[test]
    fn a_file_is_taken_from_within_the_repository() {
        for (file, below, taken) in [
            ("out/plan.zip", "plan/", "plan/out/plan.zip"),
            ("../plan.zip", "", "hand-over/plan.zip"),
            ("out/../../plan.zip", "plan/", "hand-over/plan.zip"),
            ("/srv/plan.zip", "plan/", "hand-over/plan.zip"),
        ] {
            assert_eq!(Access::File(file.to_owned()).taken_file(below), taken, "{file}");
        }
    }

    #[test]
    fn a_repository_is_reached_as_git_reaches_it() {
        let token = |server: &str| Access::Token { server: server.to_owned() };
        for (address, access) in [
            ("https://github.com/city/plan.git", token("https://github.com")),
            ("https://git.city.example:8443/web/plan/", token("https://git.city.example:8443")),
            ("git@gitee.com:city/plan.git", Access::Ssh),
            ("ssh://git@git.city.example:2222/city/plan.git", Access::Ssh),
            ("/srv/git/plan.git", Access::Disk),
            ("../plan.git", Access::Disk),
            ("C:/git/plan.git", Access::Disk),
            ("file:///srv/git/plan.git", Access::Disk),
        ] {
            assert_eq!(Access::to_repository(address), access, "{address}");
        }
    }
}
