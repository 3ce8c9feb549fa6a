//! Suggestions for texts that have no translation. Takes a guide, a language and an engine, gives the catalogs with what the engine
//! said, marked fuzzy: a person looks at each. What is translated or approved is never touched.

use crate::catalog::exchange::Said;
use crate::catalog::exchange::pieces::{Piece, of_source, words};
use crate::catalog::exchange::tags::{from_tags, to_tags};
use crate::catalog::segments::Source;
use crate::catalog::sync;
use crate::catalog_files::{self, Shelf};
use crate::diag::Diagnostic;
use crate::library::Library;
use crate::localize::{Locale, Session};
use crate::model::{Day, Lang, plain};
use crate::source::Sources;

use super::Exchange;
use super::import_check::ImportCheck;

mod command;
mod deepl;
mod engine;
mod http;
mod libretranslate;

pub use command::Command;
pub use deepl::{DeepL, KEY as DEEPL_KEY};
pub use engine::{Answer, Engine, Fault, Pair, Patience, Wanted};
pub use libretranslate::{KEY as LIBRETRANSLATE_KEY, LibreTranslate};

/// How alike a text of the memory has to be when somebody asks for suggestions, of 1.
const LIKE: f64 = 0.6;

/// What came of it.
#[derive(Debug, Default)]
pub struct Suggested {
    /// The catalogs that have to be written: path and text.
    pub changed: Vec<(String, String)>,
    /// How many texts got a suggestion, and how many still have none.
    pub filled: usize,
    pub empty: usize,
    /// Suggestions that keep not what their source has: which text, and why.
    pub dropped: Vec<String>,
    /// Why the engine gave up; what it had said before is in the catalogs.
    pub fault: Option<Fault>,
}

/// Fills the gaps of one language: from memory and the glossary, and then by an engine, if there is one.
pub fn suggest(
    sources: &Sources,
    library: &Library,
    lang: &Lang,
    engine: Option<Box<dyn Engine>>,
    today: Option<Day>,
) -> Result<Suggested, Vec<Diagnostic>> {
    let exchange = Exchange::new(sources, library, lang)?;
    let (session, _) = Session::open(sources, library);
    let locale = session.locale(lang);
    let mut shelves = catalog_files::shelves(sources, library, lang, today)?;
    let before = gaps(&shelves);
    // The same text, then the word itself; an engine knows better than a text that is merely alike.
    let fill = |shelves: &mut [Shelf], like| {
        sync::fill(
            shelves.iter_mut().map(|shelf| &mut shelf.po).collect(),
            like,
        )
    };
    fill(&mut shelves, 1.0);
    fill_from_glossary(&mut shelves, &exchange, &locale);
    if engine.is_none() {
        fill(&mut shelves, LIKE);
    }
    let mut suggested = Suggested::default();
    if let Some(engine) = engine {
        let mut work = Work {
            exchange: &exchange,
            check: ImportCheck::new(&exchange, &locale),
            locale: &locale,
            suggested: &mut suggested,
        };
        let pair = Pair {
            source: library.guide.source.to_string(),
            target: lang.to_string(),
        };
        suggested.fault = work.run(&mut shelves, &pair, engine).err();
    }
    suggested.empty = gaps(&shelves);
    suggested.filled = before - suggested.empty;
    suggested.changed = shelves.iter().filter_map(Shelf::change).collect();
    Ok(suggested)
}

fn gaps(shelves: &[Shelf]) -> usize {
    shelves
        .iter()
        .flat_map(|shelf| shelf.po.messages())
        .filter(|entry| entry.translation().is_empty())
        .count()
}

// A text that is nothing but a word of the trade, such as the head of a column.
fn fill_from_glossary(shelves: &mut [Shelf], exchange: &Exchange<'_>, locale: &Locale<'_>) {
    for (shelf, home) in shelves.iter_mut().zip(&exchange.homes) {
        for source in &home.segments {
            let Some(target) = locale.term(&plain(&source.segment.text)) else {
                continue;
            };
            let entry = shelf
                .po
                .entries
                .iter_mut()
                .find(|entry| is_gap(entry, source));
            if let Some(entry) = entry {
                sync::suggest(entry, target.to_owned(), "the glossary");
            }
        }
    }
}

fn is_gap(entry: &crate::catalog::po::Entry, source: &Source<'_>) -> bool {
    !entry.obsolete
        && entry.msgctxt.as_deref() == Some(source.segment.id.as_str())
        && entry.translation().is_empty()
}

// The work of an engine on one language.
struct Work<'a, 'b> {
    exchange: &'a Exchange<'a>,
    check: ImportCheck<'a>,
    locale: &'a Locale<'a>,
    suggested: &'b mut Suggested,
}

// A text in want of a translation: where it stands, what it is, and its source with numbered codes.
struct Gap<'a> {
    shelf: usize,
    source: &'a Source<'a>,
    pieces: Vec<Piece>,
}

impl<'a> Work<'a, '_> {
    fn run(
        &mut self,
        shelves: &mut [Shelf],
        pair: &Pair,
        mut engine: Box<dyn Engine>,
    ) -> Result<(), Fault> {
        let gaps = self.gaps(shelves);
        for some in gaps.chunks(engine.at_a_time().max(1)) {
            let wanted: Vec<Wanted> = some.iter().map(|gap| self.wanted(gap)).collect();
            let mut fault = None;
            for (gap, answer) in some.iter().zip(engine.translate(pair, &wanted)?) {
                match answer {
                    Ok(text) => self.take(&mut shelves[gap.shelf], gap, &text, &engine.name()),
                    Err(Fault::Text(why)) => self.drop(&shelves[gap.shelf], gap, &why),
                    Err(
                        whole @ Fault::Engine {
                            message: _,
                            help: _,
                        },
                    ) => fault = Some(whole),
                }
            }
            if let Some(fault) = fault {
                return Err(fault);
            }
        }
        Ok(())
    }

    fn gaps(&self, shelves: &[Shelf]) -> Vec<Gap<'a>> {
        let exchange = self.exchange;
        let of_home = |(at, shelf): (usize, &Shelf)| {
            let wants = exchange.homes[at]
                .segments
                .iter()
                .filter(|source| shelf.po.entries.iter().any(|entry| is_gap(entry, source)));
            let gap = |source: &'a Source<'a>| {
                let pieces = of_source(&source.segment.text, &exchange.fixed_labels);
                Gap {
                    shelf: at,
                    source,
                    pieces,
                }
            };
            wants.map(gap).collect::<Vec<_>>()
        };
        shelves.iter().enumerate().flat_map(of_home).collect()
    }

    fn wanted(&self, gap: &Gap<'_>) -> Wanted {
        let text = plain(&gap.source.segment.text);
        let terms = self
            .locale
            .terms_in(&text)
            .map(|(source, target)| (source.to_owned(), target.to_owned()))
            .collect();
        Wanted {
            text: to_tags(&gap.pieces),
            note: gap.source.comments().join("\n"),
            terms,
        }
    }

    fn take(&mut self, shelf: &mut Shelf, gap: &Gap<'_>, answer: &str, name: &str) {
        match self.assessed(gap, answer) {
            Ok(text) => {
                let entry = shelf
                    .po
                    .entries
                    .iter_mut()
                    .find(|entry| is_gap(entry, gap.source));
                if let Some(entry) = entry {
                    sync::suggest(entry, text, name);
                }
            }
            Err(why) => self.drop(shelf, gap, &why),
        }
    }

    fn assessed(&self, gap: &Gap<'_>, answer: &str) -> Result<String, String> {
        let segment = gap.source.segment;
        let said = from_tags(answer, &gap.pieces);
        if let Some(mark) = stray_mark(&said, &plain(&segment.text)) {
            return Err(format!(
                "it has `{mark}` in its words, which the source has not"
            ));
        }
        self.check
            .text(segment, &said, None)
            .map_err(|refusal| format!("it {}", refusal.reason()))
    }

    fn drop(&mut self, shelf: &Shelf, gap: &Gap<'_>, why: &str) {
        self.suggested.dropped.push(format!(
            "`{}` in `{}`: {why}",
            gap.source.segment.id, shelf.path
        ));
    }
}

/// Markup of other kinds than ours: as words, readers would see its signs.
const MARKS: [&str; 7] = ["<", "**", "__", "](", "`", "&#", "&amp;"];

fn stray_mark(said: &Said, source: &str) -> Option<&'static str> {
    let Said::Pieces(pieces) = said else {
        return None;
    };
    let words = words(pieces);
    MARKS
        .into_iter()
        .find(|mark| words.contains(mark) && !source.contains(mark))
}
