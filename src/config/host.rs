//! Where a site is published: the hosts that `deploy` sends it to. Secrets never stand here.

use super::address::SiteAddress;
use crate::address::WebAddress;
use crate::decode::{Definition, Document, Plain};
use crate::source::Spanned;
use crate::{choices, document};

document! {
    /// A host that the finished site is sent to: its name, and one of the ways to get there.
    HostEntry = "host" {
        /// Its name for `gongkai deploy`: lower-case letters, digits and hyphens.
        required id: Spanned<Plain>,
        /// The address of the site there, if it differs from that of the site itself.
        optional address: SiteAddress,
        /// A folder of this machine, or one that is mounted here.
        optional folder: Spanned<FolderHost>,
        /// A store of objects that speaks S3: of AWS, Aliyun OSS, Tencent COS, Huawei OBS, MinIO and others.
        optional object_store: Spanned<ObjectStoreHost>,
        /// A folder on a server that speaks WebDAV.
        optional webdav: Spanned<WebdavHost>,
        /// A folder on a server that one reaches with ssh.
        optional rsync: Spanned<RsyncHost>,
        /// A branch of a git repository, from which GitHub, GitLab or Gitee Pages serve the site.
        optional git: Spanned<GitHost>,
        /// One file, to be handed over.
        optional archive: Spanned<ArchiveHost>,
    }
}

/// The one way in which a site gets to a host.
#[derive(Clone, Copy, Debug)]
pub enum Way<'h> {
    /// Into a folder of releases.
    Folder(&'h FolderHost),
    /// Into a store of objects.
    ObjectStore(&'h ObjectStoreHost),
    /// Into a folder behind WebDAV.
    Webdav(&'h WebdavHost),
    /// Into a folder behind ssh.
    Rsync(&'h RsyncHost),
    /// Into a branch of a git repository.
    Git(&'h GitHost),
    /// Into one file.
    Archive(&'h ArchiveHost),
}

/// The declarations of a host and of all ways.
pub fn definitions() -> [Definition; 7] {
    [
        HostEntry::definition(),
        FolderHost::definition(),
        ObjectStoreHost::definition(),
        WebdavHost::definition(),
        RsyncHost::definition(),
        GitHost::definition(),
        ArchiveHost::definition(),
    ]
}

impl Way<'_> {
    /// The keys of all ways.
    pub const KEYS: [&'static str; 6] = ["folder", "object_store", "webdav", "rsync", "git", "archive"];
}

impl HostEntry {
    /// The ways that are set, each with its place. A host that was found sound has one.
    pub fn ways(&self) -> Vec<Spanned<Way<'_>>> {
        fn at<'h, T>(host: Option<&'h Spanned<T>>, way: fn(&'h T) -> Way<'h>) -> Option<Spanned<Way<'h>>> {
            host.map(|host| Spanned { value: way(&host.value), span: host.span })
        }
        let ways = [
            at(self.folder.as_ref(), Way::Folder),
            at(self.object_store.as_ref(), Way::ObjectStore),
            at(self.webdav.as_ref(), Way::Webdav),
            at(self.rsync.as_ref(), Way::Rsync),
            at(self.git.as_ref(), Way::Git),
            at(self.archive.as_ref(), Way::Archive),
        ];
        ways.into_iter().flatten().collect()
    }

    /// The way, if it is one.
    pub fn way(&self) -> Option<Way<'_>> {
        match &self.ways()[..] {
            [way] => Some(way.value),
            _ => None,
        }
    }
}

document! {
    /// A folder of releases: `current` in it is a link to the one that is public.
    FolderHost = "folder-host" {
        /// The folder, from the site's folder or from the root of the disk.
        required path: Spanned<Plain>,
        /// How many releases are kept; 5 by default.
        optional keep: Spanned<u32>,
        /// Whether each file that can be compressed stands there as `.gz` and `.br` too, for a server that sends those.
        defaulted compressed: bool,
    }
}

document! {
    /// A store of objects that speaks S3. Its keys come from the environment (`AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY`, `AWS_SESSION_TOKEN`) or from the credentials file of AWS.
    ObjectStoreHost = "object-store-host" {
        /// The bucket.
        required bucket: Spanned<Plain>,
        /// The address of the store, without the bucket.
        required endpoint: Spanned<WebAddress>,
        /// The region of the bucket; `us-east-1` by default.
        optional region: Spanned<Plain>,
        /// Where requests name the bucket; in the host name by default.
        optional addressing: Addressing,
        /// What the names of all objects begin with, without a slash at the end.
        optional prefix: Spanned<Plain>,
        /// The profile of the credentials file.
        optional profile: Spanned<Plain>,
        /// Whether addresses that moved become objects that redirect. The store has to be set up as a website.
        defaulted redirect_objects: bool,
    }
}

choices! {
    /// Where requests to a store of objects name the bucket.
    Addressing {
        /// In the host: `https://bucket.store.example/`.
        VirtualHost = "virtual-host",
        /// In the path: `https://store.example/bucket/`.
        Path = "path",
    }
}

document! {
    /// A folder on a server that speaks WebDAV. Name and password come from the environment (`WEBDAV_USER`, `WEBDAV_PASSWORD`) or from `.netrc`.
    WebdavHost = "webdav-host" {
        /// The address of the folder.
        required url: Spanned<WebAddress>,
    }
}

document! {
    /// A folder on a server that one reaches with ssh. The system's ssh and rsync are used, with its own keys and settings.
    RsyncHost = "rsync-host" {
        /// The folder, as `user@server:/folder`.
        required to: Spanned<Plain>,
        /// The port of ssh, if it differs from the one in its settings.
        optional port: Spanned<u32>,
        /// Whether each file that can be compressed stands there as `.gz` and `.br` too, for a server that sends those.
        defaulted compressed: bool,
    }
}

document! {
    /// A branch of a git repository. The system's git is used, with its own keys and settings.
    GitHost = "git-host" {
        /// The repository, as git has it: an address, or a folder.
        required repository: Spanned<Plain>,
        /// The branch.
        required branch: Spanned<Plain>,
    }
}

document! {
    /// One file that holds the site.
    ArchiveHost = "archive-host" {
        /// The file, which ends in `.zip` or `.tar.gz`, from the site's folder or from the root of the disk.
        required file: Spanned<Plain>,
        /// Whether its pages link to files, so that they can be opened from a folder in a browser.
        defaulted portable: bool,
    }
}
