//! Drafts for texts that have no translation. Takes a guide, a language and an engine, returns the catalogs with the drafts, marked
//! fuzzy: a person checks each. What is translated or approved is never changed.

use stappenkaart_say::say;

use crate::catalog::exchange::IncomingText;
use crate::catalog::exchange::pieces::{TextPiece, of_source, words};
use crate::catalog::exchange::tags::{from_tags, to_tags};
use crate::catalog::segments::SegmentSource;
use crate::catalog::sync;
use crate::catalog_files::{self, CatalogFile};
use crate::diag::Diagnostic;
use crate::library::Library;
use crate::localize::{Locale, Session};
use crate::model::{Day, Lang, plain};
use crate::source::Sources;

use super::exchange::Exchange;
use super::import_check::ImportCheck;

mod command;
mod deepl;
mod engine;
mod libretranslate;
mod service;

pub use command::ProgramEngine;
pub use deepl::{DeepL, KEY as DEEPL_KEY};
pub use engine::{Answer, EngineError, EngineText, LanguageTags, Patience, TranslationEngine};
pub use libretranslate::{KEY as LIBRETRANSLATE_KEY, LibreTranslate};

/// How similar a text of the memory has to be for a draft, from 0 to 1.
const LIKE: f64 = 0.6;

/// The result of drafting.
#[derive(Debug, Default)]
pub struct Suggested {
    /// The catalogs that have to be written: path and text.
    pub changed: Vec<(String, String)>,
    /// How many texts got a draft, and how many still have none.
    pub filled: usize,
    pub empty: usize,
    /// Drafts that lost something of their source: which text, and why.
    pub dropped: Vec<String>,
    /// Why the engine gave up; the drafts that it made before are in the catalogs.
    pub error: Option<EngineError>,
}

/// Fills the gaps of one language: from memory and the glossary, and then by an engine, if there is one.
pub fn suggest(
    sources: &Sources,
    library: &Library,
    lang: &Lang,
    engine: Option<Box<dyn TranslationEngine>>,
    today: Option<Day>,
) -> Result<Suggested, Vec<Diagnostic>> {
    let exchange = Exchange::new(sources, library, lang)?;
    let (session, _) = Session::open(sources, library);
    let locale = session.locale(lang);
    let mut catalogs = catalog_files::up_to_date(sources, library, lang, today)?;
    let before = gaps(&catalogs);
    // The same text, then the word itself; an engine is better than a text that is only similar.
    let fill = |catalogs: &mut [CatalogFile], like| {
        sync::fill(
            catalogs.iter_mut().map(|catalog| &mut catalog.po).collect(),
            like,
        )
    };
    fill(&mut catalogs, 1.0);
    fill_from_glossary(&mut catalogs, &exchange, &locale);
    if engine.is_none() {
        fill(&mut catalogs, LIKE);
    }
    let mut suggested = Suggested::default();
    if let Some(engine) = engine {
        let mut work = Drafting {
            exchange: &exchange,
            check: ImportCheck::new(&exchange, &locale),
            locale: &locale,
            suggested: &mut suggested,
        };
        let pair = LanguageTags {
            source: library.guide.source.to_string(),
            target: lang.to_string(),
        };
        suggested.error = work.run(&mut catalogs, &pair, engine).err();
    }
    suggested.empty = gaps(&catalogs);
    suggested.filled = before - suggested.empty;
    suggested.changed = catalogs.iter().filter_map(CatalogFile::change).collect();
    Ok(suggested)
}

fn gaps(catalogs: &[CatalogFile]) -> usize {
    catalogs
        .iter()
        .flat_map(|catalog| catalog.po.messages())
        .filter(|entry| entry.translation().is_empty())
        .count()
}

// A text that is only a term of the guide, such as the head of a column.
fn fill_from_glossary(catalogs: &mut [CatalogFile], exchange: &Exchange<'_>, locale: &Locale<'_>) {
    for (catalog, file) in catalogs.iter_mut().zip(&exchange.files) {
        for source in &file.segments {
            let Some(target) = locale.term(&plain(&source.segment.text)) else {
                continue;
            };
            let entry = catalog
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

fn is_gap(entry: &crate::catalog::po::PoEntry, source: &SegmentSource<'_>) -> bool {
    !entry.obsolete
        && entry.msgctxt.as_deref() == Some(source.segment.id.as_str())
        && entry.translation().is_empty()
}

// The work of an engine on one language.
struct Drafting<'a, 'b> {
    exchange: &'a Exchange<'a>,
    check: ImportCheck<'a>,
    locale: &'a Locale<'a>,
    suggested: &'b mut Suggested,
}

// A text that needs a translation: where it is, what it is, and its source with numbered codes.
struct UntranslatedText<'a> {
    catalog: usize,
    source: &'a SegmentSource<'a>,
    pieces: Vec<TextPiece>,
}

impl<'a> Drafting<'a, '_> {
    fn run(
        &mut self,
        catalogs: &mut [CatalogFile],
        pair: &LanguageTags,
        mut engine: Box<dyn TranslationEngine>,
    ) -> Result<(), EngineError> {
        let gaps = self.gaps(catalogs);
        for some in gaps.chunks(engine.at_a_time().max(1)) {
            let wanted: Vec<EngineText> = some.iter().map(|gap| self.wanted(gap)).collect();
            let mut error = None;
            for (gap, answer) in some.iter().zip(engine.translate(pair, &wanted)?) {
                match answer {
                    Ok(text) => self.take(&mut catalogs[gap.catalog], gap, &text, &engine.name()),
                    Err(EngineError::Text(why)) => self.drop(&catalogs[gap.catalog], gap, &why),
                    Err(
                        whole @ EngineError::Engine {
                            message: _,
                            help: _,
                        },
                    ) => error = Some(whole),
                }
            }
            if let Some(error) = error {
                return Err(error);
            }
        }
        Ok(())
    }

    fn gaps(&self, catalogs: &[CatalogFile]) -> Vec<UntranslatedText<'a>> {
        let exchange = self.exchange;
        let of_file = |(at, catalog): (usize, &CatalogFile)| {
            let wants = exchange.files[at]
                .segments
                .iter()
                .filter(|source| catalog.po.entries.iter().any(|entry| is_gap(entry, source)));
            let gap = |source: &'a SegmentSource<'a>| {
                let pieces = of_source(&source.segment.text, &exchange.fixed_labels);
                UntranslatedText {
                    catalog: at,
                    source,
                    pieces,
                }
            };
            wants.map(gap).collect::<Vec<_>>()
        };
        catalogs.iter().enumerate().flat_map(of_file).collect()
    }

    fn wanted(&self, gap: &UntranslatedText<'_>) -> EngineText {
        let text = plain(&gap.source.segment.text);
        let terms = self
            .locale
            .terms_in(&text)
            .map(|(source, target)| (source.to_owned(), target.to_owned()))
            .collect();
        EngineText {
            text: to_tags(&gap.pieces),
            note: gap.source.comments().join("\n"),
            terms,
        }
    }

    fn take(
        &mut self,
        catalog: &mut CatalogFile,
        gap: &UntranslatedText<'_>,
        answer: &str,
        name: &str,
    ) {
        match self.assessed(gap, answer) {
            Ok(text) => {
                let entry = catalog
                    .po
                    .entries
                    .iter_mut()
                    .find(|entry| is_gap(entry, gap.source));
                if let Some(entry) = entry {
                    sync::suggest(entry, text, name);
                }
            }
            Err(why) => self.drop(catalog, gap, &why),
        }
    }

    fn assessed(&self, gap: &UntranslatedText<'_>, answer: &str) -> Result<String, String> {
        let segment = gap.source.segment;
        let said = from_tags(answer, &gap.pieces);
        if let Some(mark) = stray_mark(&said, &plain(&segment.text)) {
            return Err(say!(
                "it has `{mark}` in its words, but the source does not"
            ));
        }
        self.check
            .text(segment, &said, None)
            .map_err(|refusal| say!("it {}", refusal.reason()))
    }

    fn drop(&mut self, catalog: &CatalogFile, gap: &UntranslatedText<'_>, why: &str) {
        self.suggested.dropped.push(say!(
            "`{}` in `{}`: {why}",
            gap.source.segment.id,
            catalog.path
        ));
    }
}

/// Markup of other kinds than ours: as words, readers would see its marks.
const MARKS: [&str; 7] = ["<", "**", "__", "](", "`", "&#", "&amp;"];

fn stray_mark(said: &IncomingText, source: &str) -> Option<&'static str> {
    let IncomingText::Pieces(pieces) = said else {
        return None;
    };
    let words = words(pieces);
    MARKS
        .into_iter()
        .find(|mark| words.contains(mark) && !source.contains(mark))
}
