//! The files that have a format version, and how each says it.

/// A kind of file with a format version.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum VersionedFile {
    /// `guide.toml`. Its version is also that of what people write beside it: cards, shared files and callouts.
    Guide,
    /// `warnings.lock`.
    Ledger,
    /// `changes.lock`.
    History,
    /// `push.lock`.
    PushLock,
    /// A PO file beside a source file.
    Catalog,
    /// `.import/cards.json`.
    Imports,
    /// `manifest.json` and `warnings.json` of a published site.
    Site,
}

/// The grammar of such a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum VersionSyntax {
    Toml,
    Po,
    Json,
}

impl VersionedFile {
    /// All kinds.
    pub const ALL: [VersionedFile; 7] = [
        VersionedFile::Guide,
        VersionedFile::Ledger,
        VersionedFile::History,
        VersionedFile::PushLock,
        VersionedFile::Catalog,
        VersionedFile::Imports,
        VersionedFile::Site,
    ];

    /// The key, or the field of a header, that says the version.
    pub fn key(self) -> &'static str {
        match self {
            VersionedFile::Guide
            | VersionedFile::Ledger
            | VersionedFile::History
            | VersionedFile::Imports => "format-version",
            VersionedFile::PushLock | VersionedFile::Site => "version",
            VersionedFile::Catalog => "X-Stappenkaart-Format",
        }
    }

    /// The version of a file that does not say one. Those that had one from the start begin with 1.
    pub fn oldest(self) -> u32 {
        match self {
            VersionedFile::PushLock | VersionedFile::Site => 1,
            VersionedFile::Guide
            | VersionedFile::Ledger
            | VersionedFile::History
            | VersionedFile::Catalog
            | VersionedFile::Imports => 0,
        }
    }

    /// The line that says a version, as it is typed.
    pub fn line(self, version: u32) -> String {
        let key = self.key();
        match self.syntax() {
            VersionSyntax::Toml => format!("{key} = {version}"),
            VersionSyntax::Po => format!("\"{key}: {version}\\n\""),
            VersionSyntax::Json => format!("\"{key}\": {version}"),
        }
    }

    pub(super) fn syntax(self) -> VersionSyntax {
        match self {
            VersionedFile::Guide
            | VersionedFile::Ledger
            | VersionedFile::History
            | VersionedFile::PushLock => VersionSyntax::Toml,
            VersionedFile::Catalog => VersionSyntax::Po,
            VersionedFile::Imports | VersionedFile::Site => VersionSyntax::Json,
        }
    }
}
