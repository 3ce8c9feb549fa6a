//! What a PO file holds: its entries, the header among them, and the comments after the last one.

use std::ops::Range;

/// A catalog: its entries in the order of the file, the header being the one with an empty `msgid`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Po {
    pub entries: Vec<PoEntry>,
    /// The comment lines after the last entry, each with its `#` and its line end.
    pub trailing_comments: String,
}

/// One message of a catalog with its translation. Texts are unescaped; lists have one item for each line or word.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PoEntry {
    /// `# ` lines, written by translators.
    pub comments: Vec<String>,
    /// `#. ` lines, written by the tool that made the catalog.
    pub extracted: Vec<String>,
    /// The words of the `#:` lines, such as `card.md:12`.
    pub references: Vec<String>,
    /// The flags of the `#,` lines, such as `fuzzy`.
    pub flags: Vec<String>,
    /// The `#|` lines: the source that the translation was made for, when that has changed since.
    pub previous: Option<Previous>,
    pub msgctxt: Option<String>,
    pub msgid: String,
    /// `msgid_plural`; an entry that has it has one `msgstr` for each plural form of the language.
    pub msgid_plural: Option<String>,
    /// The translation; empty texts if there is none yet.
    pub msgstr: Vec<String>,
    /// Whether it comes after `#~`: no longer in use, kept in case the source comes back.
    pub obsolete: bool,
    /// Its bytes in the file, from `msgctxt` or `msgid` to the last quote.
    pub range: Range<usize>,
    /// The bytes of `msgstr` and its texts; empty when there is no `msgstr`.
    pub msgstr_range: Range<usize>,
}

/// The source of an entry as it was before a change.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Previous {
    pub msgctxt: Option<String>,
    pub msgid: String,
    pub msgid_plural: Option<String>,
}

impl Po {
    /// The header entry: the one with an empty `msgid` and no `msgctxt`.
    pub fn header(&self) -> Option<&PoEntry> {
        self.entries.iter().find(|entry| entry.is_header())
    }

    /// The value of a header field, such as `field("Language")`. Names are compared without regard to case.
    pub fn field(&self, name: &str) -> Option<&str> {
        let lines = self.header()?.translation().lines();
        lines
            .filter_map(|line| line.split_once(':'))
            .find(|(key, _)| key.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.trim())
    }

    /// Sets a header field in its place, or after the others; makes a header when there is none.
    pub fn set_field(&mut self, name: &str, value: &str) {
        let header = self.header_mut();
        let mut lines: Vec<String> = header.translation().lines().map(str::to_owned).collect();
        let line = format!("{name}: {value}");
        let same_name = |line: &String| {
            line.split_once(':')
                .is_some_and(|(key, _)| key.eq_ignore_ascii_case(name))
        };
        match lines.iter().position(same_name) {
            Some(at) => lines[at] = line,
            None => lines.push(line),
        }
        header.msgstr = vec![lines.iter().map(|line| format!("{line}\n")).collect()];
    }

    fn header_mut(&mut self) -> &mut PoEntry {
        let at = self
            .entries
            .iter()
            .position(PoEntry::is_header)
            .unwrap_or_else(|| {
                self.entries.insert(0, PoEntry::new(None, ""));
                0
            });
        &mut self.entries[at]
    }

    /// The entries in use: neither the header nor obsolete.
    pub fn messages(&self) -> impl Iterator<Item = &PoEntry> {
        self.entries
            .iter()
            .filter(|entry| !entry.obsolete && !entry.is_header())
    }

    /// The entry of this context and source text, obsolete or not.
    pub fn find(&self, msgctxt: Option<&str>, msgid: &str) -> Option<&PoEntry> {
        self.entries
            .iter()
            .find(|entry| entry.msgctxt.as_deref() == msgctxt && entry.msgid == msgid)
    }
}

impl PoEntry {
    /// An entry without a translation.
    pub fn new(msgctxt: Option<&str>, msgid: &str) -> PoEntry {
        PoEntry {
            msgctxt: msgctxt.map(str::to_owned),
            msgid: msgid.to_owned(),
            msgstr: vec![String::new()],
            ..PoEntry::default()
        }
    }

    /// Whether it is the header of its file.
    pub fn is_header(&self) -> bool {
        self.msgctxt.is_none() && self.msgid.is_empty() && !self.obsolete
    }

    /// The translation, or its first plural form; empty if there is none.
    pub fn translation(&self) -> &str {
        self.msgstr.first().map_or("", String::as_str)
    }

    /// Whether the translation waits for a person: flagged `fuzzy`.
    pub fn is_fuzzy(&self) -> bool {
        self.flags.iter().any(|flag| flag == "fuzzy")
    }

    /// Sets or clears the flag `fuzzy`.
    pub fn set_fuzzy(&mut self, fuzzy: bool) {
        self.flags.retain(|flag| flag != "fuzzy");
        if fuzzy {
            self.flags.insert(0, "fuzzy".to_owned());
        }
    }
}
