//! A file that was sent back. Takes its bytes, returns the catalogs as they should be, and every entry that is refused.
//!
//! The rest is imported. The import approves nothing, and what is unchanged stays the same byte for byte.

use std::collections::HashMap;

use stappenkaart_say::say;

use super::changes::{CatalogChanges, EntryChange, Imported, ReplacedText, apply};
use super::exchange::{Exchange, ExchangeFile};
use super::import_check::{EntryProblem, ImportCheck, Verdict, is_source};
use super::language::language;
use super::memory;
use crate::catalog::FileProblem;
use crate::catalog::exchange::{
    self, ExchangeContent, ExchangeFormat, Incoming, IncomingFile, IncomingUnit,
};
use crate::catalog::po::PoEntry;
use crate::catalog_files;
use crate::codes;
use crate::diag::{Diagnostic, in_order};
use crate::library::Library;
use crate::localize::Session;
use crate::model::{Day, Lang, Segment};
use crate::source::{FileId, Sources, Span};
use crate::suggest::did_you_mean;

/// Imports a file; `path` as the user typed it. `lang` is the language that was asked for; without it the file says which. Fails
/// when the file can't be read, is about another language, or a catalog can't be read.
pub fn import(
    sources: &mut Sources,
    library: &Library,
    path: &str,
    bytes: &[u8],
    lang: Option<&Lang>,
    today: Option<Day>,
) -> Result<Imported, Vec<Diagnostic>> {
    let (file, text, incoming) = read(sources, path, bytes)?;
    let (lang, wanted) =
        language(library, &incoming, file, lang).map_err(|problem| vec![problem])?;
    let sources: &Sources = sources;
    let exchange = Exchange::new(sources, library, &lang)?;
    let (session, _) = Session::open(sources, library);
    let locale = session.locale(&lang);
    let check = ImportCheck::new(&exchange, &locale);
    let (mut imported, changes) = match incoming.format.content {
        ExchangeContent::Memory => memory::fill(&check, &wanted, file, path),
        ExchangeContent::Texts | ExchangeContent::Glossary => {
            EntryImport::new(check, incoming.format, file, &text).all(&wanted)
        }
    };
    // Without changes there is no need to read the catalogs again.
    if !changes.is_empty() {
        let mut catalogs = catalog_files::up_to_date(sources, library, &lang, today)?;
        imported.changed = changes
            .iter()
            .filter_map(|(at, changes)| apply(&mut catalogs[*at], changes))
            .collect();
    }
    imported.problems = in_order(imported.problems);
    Ok(imported)
}

// The file as a source, its text, and what it says.
fn read(
    sources: &mut Sources,
    path: &str,
    bytes: &[u8],
) -> Result<(FileId, String, Incoming), Vec<Diagnostic>> {
    let (text, broken) = match exchange::decoded(bytes) {
        Ok(text) => (text, None),
        Err((shown, problem)) => (shown, Some(problem)),
    };
    let file = sources.admit(path, &text);
    let unreadable = |problem: FileProblem| {
        problem
            .error(codes::SK311, file)
            .label(say!("the file is not imported"))
    };
    if let Some(problem) = broken {
        return Err(vec![unreadable(problem)]);
    }
    match exchange::read(&text) {
        Ok(incoming) => Ok((file, text, incoming)),
        Err(problems) => Err(problems.into_iter().map(unreadable).collect()),
    }
}

// The work on a file whose entries say which text they are about.
struct EntryImport<'a> {
    check: ImportCheck<'a>,
    format: ExchangeFormat,
    file: FileId,
    // Where the lines of the file end.
    line_ends: Vec<usize>,
    // The first entry of each text, by where it starts.
    met: HashMap<(usize, usize), usize>,
    imported: Imported,
    changes: CatalogChanges,
    /// How many translations are in another language.
    foreign: usize,
}

// So many texts in another language can be quotations.
const FEW: usize = 3;

// The texts of a file, by their id.
struct ImportTarget<'a> {
    at: usize,
    file: &'a ExchangeFile<'a>,
    places: HashMap<&'a str, usize>,
    entries: HashMap<&'a str, &'a PoEntry>,
}

impl<'a> EntryImport<'a> {
    fn new(
        check: ImportCheck<'a>,
        format: ExchangeFormat,
        file: FileId,
        text: &str,
    ) -> EntryImport<'a> {
        let line_ends = text.match_indices('\n').map(|(at, _)| at).collect();
        let (met, imported, changes) = (HashMap::new(), Imported::default(), CatalogChanges::new());
        EntryImport {
            check,
            format,
            file,
            line_ends,
            met,
            imported,
            changes,
            foreign: 0,
        }
    }

    fn all(mut self, parts: &[&IncomingFile]) -> (Imported, CatalogChanges) {
        let exchange = self.check.exchange;
        let mut targets: HashMap<usize, ImportTarget<'a>> = HashMap::new();
        for part in parts {
            let at = match self.file_of(part) {
                Ok(at) => at,
                Err(problem) => {
                    self.imported.refused += part.units.len();
                    self.imported.problems.push(problem);
                    continue;
                }
            };
            let target = targets.entry(at).or_insert_with(|| {
                let file = &exchange.files[at];
                let places = file
                    .segments
                    .iter()
                    .enumerate()
                    .map(|(at, source)| (source.segment.id.as_str(), at))
                    .collect();
                ImportTarget {
                    at,
                    file,
                    places,
                    entries: file.entries(),
                }
            });
            part.units.iter().for_each(|unit| self.unit(target, unit));
        }
        if self.is_in_another_language() {
            return self.nothing(parts.first());
        }
        (self.imported, self.changes)
    }

    // The source file that a part is about.
    fn file_of(&self, part: &IncomingFile) -> Result<usize, Diagnostic> {
        let files = &self.check.exchange.files;
        let Some(path) = &part.path else {
            return self.best_file(part);
        };
        let plain_path = path.replace('\\', "/");
        let plain_path = plain_path.trim_start_matches("./");
        if let Some(at) = files.iter().position(|file| file.path == plain_path) {
            return Ok(at);
        }
        let count = part.units.len();
        let entries = if count == 1 {
            say!("1 entry is").to_owned()
        } else {
            say!("{count} entries are")
        };
        let near = self.suggestion(plain_path, files.iter().map(|file| file.path.as_str()));
        let help = near.unwrap_or_else(|| {
            say!("import the file into the guide that it was exported from").into()
        });
        let message = say!("{entries} about `{path}`, which is not a source file of this guide");
        let first = part
            .units
            .first()
            .filter(|_| self.format.entries_name_file)
            .map_or(&part.range, |unit| &unit.range);
        let span = Span::new(self.file, first.clone());
        Err(Diagnostic::error(codes::SK310, span, message)
            .label(say!("no entry of it is imported"))
            .help(help))
    }

    // A plain catalog does not say which file it translates: it is the file with most of its texts.
    fn best_file(&self, part: &IncomingFile) -> Result<usize, Diagnostic> {
        let files = &self.check.exchange.files;
        let texts: HashMap<&str, &IncomingUnit> = part
            .units
            .iter()
            .map(|unit| (unit.id.as_str(), unit))
            .collect();
        let known = |file: &ExchangeFile<'_>| {
            let here = file.segments.iter().filter(|source| {
                let unit = texts.get(source.segment.id.as_str());
                unit.is_some_and(|unit| is_source(&unit.source, source.segment))
            });
            here.count()
        };
        let counts: Vec<usize> = files.iter().map(known).collect();
        let most = counts.iter().copied().max().unwrap_or(0);
        let best: Vec<usize> = (0..files.len()).filter(|at| counts[*at] == most).collect();
        match best[..] {
            [at] if most > 0 => Ok(at),
            _ => {
                let span = Span::new(self.file, part.range.clone());
                Err(Diagnostic::error(codes::SK311, span, say!("the file does not say which source file it translates"))
                    .label(say!("the file is not imported"))
                    .help(say!("export with `translate export --to po`: its entries have the name of their source file, as in `cards/log-in/card.md#title`")))
            }
        }
    }

    fn unit(&mut self, target: &ImportTarget<'a>, unit: &IncomingUnit) {
        let span = Span::new(self.file, unit.range.clone());
        let name = say!("`{}` of `{}`", unit.id, target.file.path);
        let Some(place) = target.places.get(unit.id.as_str()).copied() else {
            return self.stranger(target, unit, span, &name);
        };
        let source = &target.file.segments[place];
        if let Some(first) = self.met.get(&(target.at, place)) {
            let problem = self.twice(*first);
            return self.refuse(span, &name, problem, source.segment);
        }
        self.met.insert((target.at, place), unit.range.start);
        let entry = target.entries.get(unit.id.as_str()).copied();
        let now = self.check.now(source, entry);
        match self.check.entry(self.format, source, &now, unit) {
            Verdict::Empty => self.imported.empty += 1,
            Verdict::Unchanged => self.imported.unchanged += 1,
            Verdict::Kept => self.imported.keep(span, &name),
            Verdict::Taken {
                text,
                fuzzy,
                replaced,
            } => {
                self.replace(name, replaced, &text);
                self.take(target.at, &unit.id, text, fuzzy);
            }
            Verdict::Refused(problem) => self.refuse(span, &name, problem, source.segment),
            Verdict::Foreign(problem) => {
                self.foreign += 1;
                self.refuse(span, &name, problem, source.segment);
            }
        }
    }

    // An entry about none of the texts.
    fn stranger(&mut self, target: &ImportTarget<'a>, unit: &IncomingUnit, span: Span, name: &str) {
        // Without a translation it has nothing to lose.
        if unit.target.is_none() {
            self.imported.empty += 1;
        } else if self.check.is_known_label(unit) {
            self.imported.unchanged += 1;
        } else {
            let problem = self.unknown(target, &unit.id);
            self.imported.refuse(span, name, problem, None);
        }
    }

    fn refuse(&mut self, span: Span, name: &str, problem: EntryProblem, segment: &Segment) {
        self.imported.refuse(span, name, problem, Some(segment));
    }

    fn replace(&mut self, name: String, before: Option<String>, after: &str) {
        let replaced = before.map(|before| ReplacedText {
            name,
            before,
            after: after.to_owned(),
        });
        self.imported.replaced.extend(replaced);
    }

    // What is right in such a file is right by chance, such as a name.
    fn is_in_another_language(&self) -> bool {
        self.foreign > FEW && self.foreign * 5 > self.foreign + self.imported.taken
    }

    fn nothing(mut self, part: Option<&&IncomingFile>) -> (Imported, CatalogChanges) {
        let range = part.map_or(0..0, |part| part.range.clone());
        let lang = &self.check.exchange.lang;
        let message = say!("{} texts of the file are not in `{lang}`", self.foreign);
        let problem = Diagnostic::error(codes::SK311, Span::new(self.file, range), message)
            .label(say!("the file is not imported"))
            .help(say!(
                "import the file that has the translation into `{lang}`"
            ));
        self.imported.problems.push(problem);
        self.imported.refused += std::mem::take(&mut self.imported.taken);
        self.imported.replaced.clear();
        (self.imported, CatalogChanges::new())
    }

    fn take(&mut self, at: usize, id: &str, text: String, fuzzy: bool) {
        self.imported.taken += 1;
        self.imported.fuzzy += usize::from(fuzzy);
        let change = EntryChange {
            text,
            fuzzy,
            comment: None,
        };
        let changes = self.changes.entry(at).or_default();
        changes.insert(id.to_owned(), change);
    }

    // With hundreds of unknown names, a guess for each does not help, and a guess takes time.
    fn suggestion<'b>(
        &self,
        typed: &str,
        known: impl IntoIterator<Item = &'b str>,
    ) -> Option<String> {
        if self.imported.problems.len() < 100 {
            did_you_mean(typed, known)
        } else {
            None
        }
    }

    fn unknown(&self, target: &ImportTarget<'_>, id: &str) -> EntryProblem {
        let help = if id.starts_with("label.") {
            say!(
                "catalogs do not have this text; write the name of the label in `guide.toml`: `translated = {{ {} = \"...\" }}`",
                self.check.exchange.lang
            )
        } else {
            let near = self.suggestion(
                id,
                target
                    .file
                    .segments
                    .iter()
                    .map(|source| source.segment.id.as_str()),
            );
            near.unwrap_or_else(|| {
                say!("export the language again: the text was possibly removed from the source")
                    .into()
            })
        };
        EntryProblem {
            reason: say!("is not a text of the guide").into(),
            help,
        }
    }

    fn twice(&self, first: usize) -> EntryProblem {
        let line = 1 + self.line_ends.partition_point(|end| *end < first);
        EntryProblem {
            reason: say!("is in the file twice, first on line {line}"),
            help: say!("keep one of the two").into(),
        }
    }
}
