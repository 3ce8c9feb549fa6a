//! A file that was sent back. Takes its bytes, gives the catalogs as they should be, and every entry that may not go in.
//!
//! The rest goes in. Nothing is approved by it, and what is as it was stays byte for byte.

use std::collections::{BTreeMap, HashMap};

use super::import_check::{ImportCheck, Objection, Verdict};
use super::language::language;
use super::{Exchange, Home, memory};
use crate::catalog::exchange::{self, IncomingFile, IncomingUnit, Kind, Unit, Unreadable};
use crate::catalog::po::Entry;
use crate::catalog_files;
use crate::codes;
use crate::diag::{Diagnostic, in_order};
use crate::library::Library;
use crate::localize::Session;
use crate::model::{Day, Lang, Segment};
use crate::source::{FileId, Sources, Span};
use crate::suggest::did_you_mean;

/// What came of an import.
#[derive(Debug, Default)]
pub struct Imported {
    /// The catalogs that have to be written: path and text.
    pub changed: Vec<(String, String)>,
    /// Why entries were refused.
    pub problems: Vec<Diagnostic>,
    /// How many entries went in, were refused, are as they were, or say nothing.
    pub taken: usize,
    pub refused: usize,
    pub unchanged: usize,
    pub empty: usize,
}

/// A text that goes into a catalog.
pub(super) struct Change {
    pub text: String,
    pub fuzzy: bool,
    /// For the translator: where it comes from.
    pub comment: Option<String>,
}

/// The changes of each catalog, by its place among the homes, and the id of the segment.
pub(super) type Changes = BTreeMap<usize, BTreeMap<String, Change>>;

/// Takes in a file; `path` as the user typed it. `lang` is the language that was asked for; without it the file says which.
/// Fails when the file can't be read, is about another language, or a catalog can't be read.
pub fn import(
    sources: &mut Sources,
    library: &Library,
    path: &str,
    bytes: &[u8],
    lang: Option<&Lang>,
    today: Option<Day>,
) -> Result<Imported, Vec<Diagnostic>> {
    let (text, broken) = match exchange::decoded(bytes) {
        Ok(text) => (text, None),
        Err((shown, problem)) => (shown, Some(problem)),
    };
    let file = sources.admit(path, &text);
    let unreadable = |problem: Unreadable| {
        let Unreadable {
            range,
            message,
            help,
        } = problem;
        Diagnostic::error(codes::SK311, Span::new(file, range), message)
            .label("the file is not imported")
            .help(help)
    };
    if let Some(problem) = broken {
        return Err(vec![unreadable(problem)]);
    }
    let incoming = exchange::read(&text)
        .map_err(|problems| problems.into_iter().map(unreadable).collect::<Vec<_>>())?;
    let (lang, wanted) =
        language(library, &incoming, file, lang).map_err(|problem| vec![problem])?;
    let sources: &Sources = sources;
    let exchange = Exchange::new(sources, library, &lang)?;
    let (session, _) = Session::open(sources, library);
    let locale = session.locale(&lang);
    let (mut imported, changes) = match incoming.kind {
        Kind::Tmx => memory::fill(&ImportCheck::new(&exchange, &locale), &wanted, file, path),
        Kind::Xliff12 | Kind::Xliff2 | Kind::Po | Kind::Tbx | Kind::Csv => Reception::new(
            ImportCheck::new(&exchange, &locale),
            incoming.kind,
            file,
            &text,
        )
        .all(&wanted),
    };
    // What changes nothing needs no second look at the catalogs.
    let mut shelves = if changes.is_empty() {
        Vec::new()
    } else {
        catalog_files::shelves(sources, library, &lang, today)?
    };
    imported.changed = changes
        .iter()
        .filter_map(|(home, changes)| changed(&mut shelves[*home], changes))
        .collect();
    imported.problems = in_order(imported.problems);
    Ok(imported)
}

/// A refused entry, at its place in the file and at that of its source.
pub(super) fn refused(
    span: Span,
    name: &str,
    objection: Objection,
    segment: Option<&Segment>,
) -> Diagnostic {
    let Objection { reason, help } = objection;
    let problem = Diagnostic::error(codes::SK310, span, format!("{name} {reason}"))
        .label("this entry is not imported")
        .help(help);
    match segment {
        Some(segment) => problem.also(segment.span, "its source"),
        None => problem,
    }
}

// The work on a file whose entries say which text they are about.
struct Reception<'a> {
    check: ImportCheck<'a>,
    kind: Kind,
    file: FileId,
    // Where the lines of the file end.
    line_ends: Vec<usize>,
    // The first entry of each text, by where it starts.
    met: HashMap<(usize, usize), usize>,
    imported: Imported,
    changes: Changes,
}

// The texts of a home, by their id.
struct Shelf<'a> {
    at: usize,
    home: &'a Home<'a>,
    places: HashMap<&'a str, usize>,
    entries: HashMap<&'a str, &'a Entry>,
}

impl<'a> Reception<'a> {
    fn new(check: ImportCheck<'a>, kind: Kind, file: FileId, text: &str) -> Reception<'a> {
        let line_ends = text.match_indices('\n').map(|(at, _)| at).collect();
        let (met, imported, changes) = (HashMap::new(), Imported::default(), Changes::new());
        Reception {
            check,
            kind,
            file,
            line_ends,
            met,
            imported,
            changes,
        }
    }

    fn all(mut self, parts: &[&IncomingFile]) -> (Imported, Changes) {
        let exchange = self.check.exchange;
        let mut shelves: HashMap<usize, Shelf<'a>> = HashMap::new();
        for part in parts {
            let at = match self.home(part) {
                Ok(at) => at,
                Err(problem) => {
                    self.imported.refused += part.units.len();
                    self.imported.problems.push(problem);
                    continue;
                }
            };
            let shelf = shelves.entry(at).or_insert_with(|| {
                let home = &exchange.homes[at];
                let places = home
                    .segments
                    .iter()
                    .enumerate()
                    .map(|(at, source)| (source.segment.id.as_str(), at))
                    .collect();
                Shelf {
                    at,
                    home,
                    places,
                    entries: home.entries(),
                }
            });
            part.units.iter().for_each(|unit| self.unit(shelf, unit));
        }
        (self.imported, self.changes)
    }

    // The source file that a part is about.
    fn home(&self, part: &IncomingFile) -> Result<usize, Diagnostic> {
        let homes = &self.check.exchange.homes;
        let Some(path) = &part.path else {
            return self.best_home(part);
        };
        let plain_path = path.replace('\\', "/");
        let plain_path = plain_path.trim_start_matches("./");
        if let Some(at) = homes.iter().position(|home| home.path == plain_path) {
            return Ok(at);
        }
        let count = part.units.len();
        let entries = if count == 1 {
            "1 entry is".to_owned()
        } else {
            format!("{count} entries are")
        };
        let near = self.suggestion(plain_path, homes.iter().map(|home| home.path.as_str()));
        let help = near
            .unwrap_or_else(|| "import the file into the guide that it was exported from".into());
        let message = format!("{entries} about `{path}`, which is no source file of this guide");
        // A PO names its source files in its entries.
        let first = part
            .units
            .first()
            .filter(|_| self.kind == Kind::Po)
            .map_or(&part.range, |unit| &unit.range);
        let span = Span::new(self.file, first.clone());
        Err(Diagnostic::error(codes::SK310, span, message)
            .label("nothing of it is imported")
            .help(help))
    }

    // A plain catalog does not say what it is of: it is of the file that has the most of its texts.
    fn best_home(&self, part: &IncomingFile) -> Result<usize, Diagnostic> {
        let homes = &self.check.exchange.homes;
        let texts: HashMap<&str, &IncomingUnit> = part
            .units
            .iter()
            .map(|unit| (unit.id.as_str(), unit))
            .collect();
        let known = |home: &Home<'_>| {
            let here = home.segments.iter().filter(|source| {
                let unit = texts.get(source.segment.id.as_str());
                unit.is_some_and(|unit| {
                    super::import_check::is_source(&unit.source, source.segment)
                })
            });
            here.count()
        };
        let counts: Vec<usize> = homes.iter().map(known).collect();
        let most = counts.iter().copied().max().unwrap_or(0);
        let best: Vec<usize> = (0..homes.len()).filter(|at| counts[*at] == most).collect();
        match best[..] {
            [at] if most > 0 => Ok(at),
            _ => {
                let span = Span::new(self.file, part.range.clone());
                Err(Diagnostic::error(codes::SK311, span, "the file does not say of which source file it is a catalog")
                    .label("the file is not imported")
                    .help("export with `translate export --to po`: its entries name their source file, as in `cards/log-in/card.md#title`"))
            }
        }
    }

    fn unit(&mut self, shelf: &Shelf<'a>, unit: &IncomingUnit) {
        let exchange = self.check.exchange;
        let span = Span::new(self.file, unit.range.clone());
        let name = format!("`{}` of `{}`", unit.id, shelf.home.path);
        let Some(place) = shelf.places.get(unit.id.as_str()).copied() else {
            // Nobody loses anything by an empty entry that is not known.
            if unit.target.is_none() {
                self.imported.empty += 1;
                return;
            }
            let objection = self.unknown(shelf, &unit.id);
            return self.refuse(span, &name, objection, None);
        };
        let source = &shelf.home.segments[place];
        if let Some(first) = self.met.insert((shelf.at, place), unit.range.start) {
            self.met.insert((shelf.at, place), first);
            return self.refuse(span, &name, self.twice(first), Some(source.segment));
        }
        let now: Unit = exchange.unit(
            source,
            shelf.entries.get(unit.id.as_str()).copied(),
            &|_| false,
        );
        match self.check.entry(self.kind, source, &now, unit) {
            Verdict::Empty => self.imported.empty += 1,
            Verdict::Unchanged => self.imported.unchanged += 1,
            Verdict::Taken { text, fuzzy } => {
                self.imported.taken += 1;
                let change = Change {
                    text,
                    fuzzy,
                    comment: None,
                };
                self.changes
                    .entry(shelf.at)
                    .or_default()
                    .insert(unit.id.clone(), change);
            }
            Verdict::Refused(objection) => {
                self.refuse(span, &name, objection, Some(source.segment))
            }
        }
    }

    fn refuse(&mut self, span: Span, name: &str, objection: Objection, segment: Option<&Segment>) {
        self.imported.refused += 1;
        self.imported
            .problems
            .push(refused(span, name, objection, segment));
    }

    // Who has hundreds of unknown names is not helped by a guess for each, and a guess takes time.
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

    fn unknown(&self, shelf: &Shelf<'_>, id: &str) -> Objection {
        let help = if id.starts_with("label.") {
            "leave it empty: what a button says in another language is the product's matter, and no catalog has it".into()
        } else {
            let near = self.suggestion(
                id,
                shelf
                    .home
                    .segments
                    .iter()
                    .map(|source| source.segment.id.as_str()),
            );
            near.unwrap_or_else(|| {
                "export the language again: the text may be gone from the source".into()
            })
        };
        Objection {
            reason: "is no text of the guide".into(),
            help,
        }
    }

    fn twice(&self, first: usize) -> Objection {
        let line = 1 + self.line_ends.partition_point(|end| *end < first);
        Objection {
            reason: format!("stands in the file twice, first on line {line}"),
            help: "keep one of the two".into(),
        }
    }
}

// A catalog that is up to date with its source, with its changes.
fn changed(
    shelf: &mut catalog_files::Shelf,
    changes: &BTreeMap<String, Change>,
) -> Option<(String, String)> {
    for entry in shelf.po.entries.iter_mut().filter(|entry| !entry.obsolete) {
        let Some(change) = entry
            .msgctxt
            .as_ref()
            .and_then(|context| changes.get(context))
        else {
            continue;
        };
        let Change {
            text,
            fuzzy,
            comment,
        } = change;
        // What was made for an older source says so until somebody has looked at it.
        if !fuzzy || entry.translation() != text {
            entry.previous = None;
        }
        entry.msgstr = vec![text.clone()];
        entry.set_fuzzy(*fuzzy);
        entry.comments.extend(comment.clone());
    }
    shelf.change()
}
