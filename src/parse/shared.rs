//! Shared files. Takes the sources of a guide, returns each file that cards include as it was
//! read, once for all cards.

use std::collections::BTreeMap;
use std::ops::Range;
use std::rc::Rc;

use stappenkaart_say::say;

use super::invisible::invisible;
use super::raw::RawFile;
use super::raw_file::raw_file;
use super::stray_markers::hidden_markers;
use super::text::{SourceText, read_text};
use super::yaml::split;
use crate::codes;
use crate::diag::Problems;
use crate::source::{FileId, Sources, Span};

/// The shared files of one guide, each read when a card first includes it.
pub struct SharedFiles<'a> {
    pub(super) sources: &'a Sources,
    /// The abbreviations of the language of the guide.
    pub(super) abbreviations: Rc<[String]>,
    files: BTreeMap<FileId, Rc<SharedFile>>,
}

/// A shared file, and what is wrong with it wherever it is included.
pub struct SharedFile {
    /// `None` for a file whose text can't be read.
    pub raw: Option<RawFile>,
    pub problems: Problems,
}

impl<'a> SharedFiles<'a> {
    /// The shared files of these sources, none of them read yet. `abbreviations` are those of their language.
    pub fn new(sources: &'a Sources, abbreviations: Vec<String>) -> SharedFiles<'a> {
        SharedFiles {
            sources,
            abbreviations: abbreviations.into(),
            files: BTreeMap::new(),
        }
    }

    pub(super) fn read(&mut self, file: FileId) -> Rc<SharedFile> {
        let (sources, abbreviations) = (self.sources, &self.abbreviations);
        let shared = self
            .files
            .entry(file)
            .or_insert_with(|| Rc::new(shared_file(sources, file, abbreviations)));
        Rc::clone(shared)
    }
}

fn shared_file(sources: &Sources, file: FileId, abbreviations: &[String]) -> SharedFile {
    let mut problems = Problems::new();
    let raw = read_text(sources, file, &mut problems).map(|text| {
        let source = SourceText {
            file,
            text: &text,
            abbreviations,
        };
        invisible(&text, file, &mut problems);
        let body = body(source, &mut problems);
        raw_file(source, body, &name_of(sources.path(file)), &mut problems)
    });
    SharedFile { raw, problems }
}

// Front matter is the card's. A shared file may begin with comments between the same lines, such
// as a suppression. A heading there would pass for one, and its step would be lost.
fn body(source: SourceText<'_>, problems: &mut Problems) -> usize {
    let Some((yaml, body)) = split(source.text) else {
        return 0;
    };
    hidden_markers(source, yaml.clone(), problems);
    if !only_comments(source, &yaml) {
        problems
            .error(
                codes::SK011,
                Span::new(source.file, yaml),
                say!("a shared file can't have front matter"),
            )
            .help(say!("remove its keys: title and category belong to the cards; only comments such as `# stappenkaart: allow ...` can stay"));
    }
    body
}

fn only_comments(source: SourceText<'_>, yaml: &Range<usize>) -> bool {
    let is_comment = |line: &str| line.starts_with('#') && !line.starts_with("##");
    let mut lines = source.at(yaml).lines().map(str::trim);
    lines.all(|line| line.is_empty() || is_comment(line))
}

// The texts of a shared file that are outside its steps are named after the file, so that no text of the card has the same name.
fn name_of(path: &str) -> String {
    let stem = path
        .rsplit('/')
        .next()
        .unwrap_or_default()
        .trim_end_matches(".md");
    format!("include-{}", stem.replace('.', "-"))
}
