//! The way through the house. Takes the sources of a guide, checks them, writes every edition in every format, and gives a site
//! that is proven: all that a command needs is a call or two here.

use std::collections::{BTreeMap, BTreeSet};
use std::io;

use crate::codes;
use crate::diag::{Diagnostic, Level, Levels, in_order};
use crate::font_coverage::{Letters, fonts};
use crate::format::{CardFile, Engines, Format, Presenter, Published, Templates};
use crate::ledger::{self, Ledger};
use crate::levels;
use crate::library::{self, Library};
use crate::lint;
use crate::localize::{Edition, Locale};
use crate::model::{Card, Day, Guide, Lang, Localized, Segment, plain};
use crate::owed::{Owed, owe};
use crate::parse::unreadable;
use crate::pseudo::Pseudo;
use crate::publish::Staging;
use crate::site::Origin;
use crate::source::{FileId, Sources};
use crate::wording::list;
use crate::words::Words;
use crate::workers;

/// A guide that was read and looked over.
pub struct Checked {
    /// `None` when there is no guide to speak of.
    pub library: Option<Library>,
    pub words: Words,
    pub ledger: Ledger,
    pub problems: Vec<Diagnostic>,
}

/// Which languages and formats to write.
pub struct Targets<'a> {
    pub languages: Vec<Lang>,
    pub formats: Vec<&'a dyn Format>,
}

/// Why a site was not written.
#[derive(Debug)]
pub enum BuildError {
    Problems(Vec<Diagnostic>),
    Disk(io::Error),
}

impl From<io::Error> for BuildError {
    fn from(error: io::Error) -> BuildError {
        BuildError::Disk(error)
    }
}

impl From<Diagnostic> for BuildError {
    fn from(problem: Diagnostic) -> BuildError {
        BuildError::Problems(vec![problem])
    }
}

/// What a command line wants of a check.
#[derive(Debug, Default)]
pub struct CheckOptions {
    /// The levels of codes, whatever the guide says.
    pub levels: Levels,
    /// Every warning is an error.
    pub strict: bool,
    /// The day of the check; without it no card is overdue.
    pub today: Option<Day>,
}

/// Reads a guide and applies every check: grammar, references, words, translations, rules, ledger.
pub fn check(sources: &Sources) -> Checked {
    check_as(sources, &CheckOptions::default())
}

/// The same, with what a command line wants.
pub fn check_as(sources: &Sources, options: &CheckOptions) -> Checked {
    let (words, mut problems) = Words::of_guide(sources);
    let (library, more) = library::read(sources);
    let broken: BTreeSet<FileId> = more
        .iter()
        .filter(|problem| problem.level == Level::Error)
        .filter_map(|problem| Some(problem.span()?.file))
        .collect();
    problems.extend(more);
    problems.extend(unreadable_templates(sources));
    let (ledger, more) = Ledger::read(sources);
    problems.extend(more);
    if let Some(library) = &library {
        let unspoken = unspoken(sources, &words, library);
        let speaks_all = unspoken.is_empty();
        problems.extend(unspoken);
        problems.extend(ledger::check(sources, library, &ledger));
        problems.extend(lint::check(sources, library, &words, options.today));
        if speaks_all {
            problems.extend(translations(sources, library, &words, &ledger, &broken));
        }
    }
    Checked {
        problems: settled(sources, library.as_ref(), problems, options),
        library,
        words,
        ledger,
    }
}

fn settled(
    sources: &Sources,
    library: Option<&Library>,
    problems: Vec<Diagnostic>,
    options: &CheckOptions,
) -> Vec<Diagnostic> {
    let mut settled = levels::settle(sources, library, problems, &options.levels);
    if let Some(library) = library {
        let unused = levels::unused(sources, library, &settled, &options.levels);
        settled.problems.extend(unused);
    }
    if options.strict {
        let raise = |problem: Diagnostic| {
            if problem.level == Level::Warning {
                problem.wanted(Level::Error)
            } else {
                problem
            }
        };
        settled.problems = settled.problems.into_iter().map(raise).collect();
    }
    in_order(settled.problems)
}

fn unspoken(sources: &Sources, words: &Words, library: &Library) -> Vec<Diagnostic> {
    let file = sources
        .find("guide.toml")
        .expect("a library was read from a guide");
    let missing = library
        .guide
        .languages
        .iter()
        .filter(|lang| !words.speaks(lang));
    missing
        .map(|lang| {
            if Pseudo::of(lang).is_some() {
                return Diagnostic::in_file(
                    codes::SK004,
                    sources.path(file),
                    format!("`{lang}` is a pseudo-language, for tests"),
                )
                .help(format!(
                    "take it out of `languages`; `stappenkaart build --lang {lang}` makes it"
                ));
            }
            Diagnostic::in_file(
                codes::SK004,
                sources.path(file),
                format!("the tool has no words for the language `{lang}`"),
            )
            .help(format!(
                "it speaks {}; to add a language, put `templates/words/{lang}.ftl` into the guide",
                list(words.languages())
            ))
        })
        .collect()
}

// A template that can't be read would silently be the binary's own.
fn unreadable_templates(sources: &Sources) -> Vec<Diagnostic> {
    let texts = sources
        .under("templates/")
        .map(|(file, _)| (file, sources.text(file)));
    texts
        .filter_map(|(file, text)| text.err().map(|error| unreadable(sources, file, &error)))
        .collect()
}

// What a card in `broken` says is not settled yet, so only its warnings are held against their translations.
fn translations(
    sources: &Sources,
    library: &Library,
    words: &Words,
    ledger: &Ledger,
    broken: &BTreeSet<FileId>,
) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    let mut letters = Letters::default();
    let of_card = |locale: &Locale<'_>, card: &Card<Segment>| {
        let (edition, mut problems) = locale.edition(card);
        problems.retain(|problem| problem.code != codes::SK302 || !broken.contains(&card.file));
        let mut letters = Letters::default();
        edition.card.map(&mut |text| letters.add(text));
        (problems, letters)
    };
    for lang in &library.guide.languages {
        let locale = Locale::new(sources, library, words, ledger, lang);
        problems.extend_from_slice(locale.problems());
        let (guide, more) = locale.guide();
        problems.extend(more);
        guide.map(&mut |text| letters.add(text));
        words
            .plain(lang)
            .values()
            .for_each(|word| letters.add_words(lang, word));
        for (more, found) in workers::each(&library.cards, |card| of_card(&locale, card)) {
            problems.extend(more);
            letters.extend(found);
        }
    }
    match letters.check(sources) {
        Ok(more) => problems.extend(more),
        Err(error) => problems.push(unreadable_font(&error)),
    }
    problems
}

fn unreadable_font(error: &io::Error) -> Diagnostic {
    Diagnostic::in_file(
        codes::SK006,
        "fonts",
        format!("a font can't be read: {error}"),
    )
    .help("make it readable, or take it away")
}

/// Writes every edition in every format into `staging`, and counts what is owed. `progress` hears of each finished edition.
pub fn write(
    sources: &Sources,
    checked: &Checked,
    library: &Library,
    order: &Targets<'_>,
    staging: &Staging,
    progress: &(dyn Fn(usize, usize) + Sync),
) -> Result<Owed, BuildError> {
    let words = &checked.words;
    let image = |path: &str| picture(sources, path);
    let engines = engines(sources, &image)?;
    let locales: Vec<Locale<'_>> = order
        .languages
        .iter()
        .map(|lang| Locale::new(sources, library, words, &checked.ledger, lang))
        .collect();
    let writer = Writer {
        library,
        words,
        order,
        staging,
        engines,
        plan: plan(order),
    };
    writer.assets(&image)?;
    let mut done = 0;
    let guides: Vec<Guide<Localized<'_>>> = locales.iter().map(|locale| locale.guide().0).collect();
    for (locale, guide) in locales.iter().zip(&guides) {
        writer.language(locale, guide, &|within| {
            progress(done + within, locales.len() * library.cards.len())
        })?;
        done += library.cards.len();
    }
    writer.door(&order.languages, &guides)?;
    Ok(owe(library, &locales, words, &order.formats))
}

/// The engines of all formats, with the templates and fonts that a guide brings along.
pub fn engines<'a>(sources: &Sources, image: &'a Image<'a>) -> Result<Engines<'a>, BuildError> {
    Ok(Engines::new(
        &Templates::new(sources.texts_under("templates/", "")),
        fonts(sources)?,
        image,
    )?)
}

/// From a picture's path in the guide to its bytes.
pub type Image<'a> = dyn Fn(&str) -> io::Result<Vec<u8>> + Sync + 'a;

/// The bytes of a picture, by its path in the guide.
pub fn picture(sources: &Sources, path: &str) -> io::Result<Vec<u8>> {
    sources.find(path).map_or_else(
        || Err(io::ErrorKind::NotFound.into()),
        |file| sources.bytes(file),
    )
}

fn plan(order: &Targets<'_>) -> Published {
    let formats: Vec<&'static str> = order.formats.iter().map(|format| format.name()).collect();
    let names = move |card: &str| -> BTreeMap<String, String> {
        let all = crate::format::ALL
            .iter()
            .filter(|format| formats.contains(&format.name()));
        let files = all.flat_map(|format| format.files(card));
        files
            .map(|CardFile { key, name }| (key.to_owned(), name))
            .collect()
    };
    Published {
        languages: order.languages.clone(),
        files: Box::new(names),
    }
}

struct Writer<'a> {
    library: &'a Library,
    words: &'a Words,
    order: &'a Targets<'a>,
    staging: &'a Staging,
    engines: Engines<'a>,
    plan: Published,
}

impl Writer<'_> {
    // The front pages are always there, the pictures only where a page shows them.
    fn assets(&self, image: &dyn Fn(&str) -> io::Result<Vec<u8>>) -> Result<(), BuildError> {
        for (path, bytes) in self.engines.html.assets() {
            self.staging.write(&path, &bytes, Origin::default())?;
        }
        if self
            .order
            .formats
            .iter()
            .any(|format| format.name() == "html")
        {
            for path in self.library.pictures.keys() {
                self.staging
                    .write(&format!("assets/{path}"), &image(path)?, Origin::default())?;
            }
        }
        Ok(())
    }

    fn presenter<'b>(&'b self, guide: &'b Guide<Localized<'b>>, lang: &'b Lang) -> Presenter<'b> {
        Presenter {
            library: self.library,
            guide,
            words: self.words,
            plan: &self.plan,
            lang,
        }
    }

    fn language(
        &self,
        locale: &Locale<'_>,
        guide: &Guide<Localized<'_>>,
        progress: &(dyn Fn(usize) + Sync),
    ) -> Result<(), BuildError> {
        let presenter = self.presenter(guide, &locale.lang);
        let finished = std::sync::atomic::AtomicUsize::new(0);
        let results = workers::each(&self.library.cards, |card| {
            let (edition, _) = locale.edition(card);
            let tile = self.edition(&presenter, &edition, card)?;
            progress(finished.fetch_add(1, std::sync::atomic::Ordering::Relaxed) + 1);
            Ok((card.details.category.clone(), tile))
        });
        let tiles = all_or_stop(results)?;
        let index = self.engines.html.index(&presenter.index(tiles))?;
        self.staging.write(
            &format!("{}/index.html", locale.lang),
            &index,
            origin(&locale.lang),
        )?;
        Ok(())
    }

    fn edition(
        &self,
        presenter: &Presenter<'_>,
        edition: &Edition<'_>,
        card: &Card<Segment>,
    ) -> Result<crate::format::CardLink, BuildError> {
        let view = presenter.card(edition);
        for format in &self.order.formats {
            for CardFile { key: _, name } in format.files(card.id.as_str()) {
                let bytes = format.write(&view, &name, &self.engines)?;
                let origin = Origin {
                    card: Some(card.id.to_string()),
                    lang: Some(edition.lang.to_string()),
                    format: Some(format.name().to_owned()),
                };
                self.staging.write(
                    &format!("{}/{}/{name}", edition.lang, card.id),
                    &bytes,
                    origin,
                )?;
            }
        }
        Ok(presenter.link(&view))
    }

    fn door(&self, languages: &[Lang], guides: &[Guide<Localized<'_>>]) -> Result<(), BuildError> {
        let ([first, ..], [guide, ..]) = (languages, guides) else {
            return Ok(());
        };
        let titles = languages
            .iter()
            .zip(guides)
            .map(|(lang, guide)| (lang.clone(), plain(&guide.title.text)));
        let door = self.engines.html.door(
            &self
                .presenter(guide, first)
                .door(&titles.collect::<Vec<_>>()),
        )?;
        self.staging.write("index.html", &door, Origin::default())?;
        Ok(())
    }
}

fn origin(lang: &Lang) -> Origin {
    Origin {
        lang: Some(lang.to_string()),
        ..Origin::default()
    }
}

// All results, or every problem that stopped one of them; a disk that said no comes first.
fn all_or_stop<T>(results: Vec<Result<T, BuildError>>) -> Result<Vec<T>, BuildError> {
    let (mut done, mut problems) = (Vec::new(), Vec::new());
    for result in results {
        match result {
            Ok(value) => done.push(value),
            Err(BuildError::Problems(more)) => problems.extend(more),
            Err(BuildError::Disk(error)) => return Err(BuildError::Disk(error)),
        }
    }
    if problems.is_empty() {
        Ok(done)
    } else {
        Err(BuildError::Problems(in_order(problems)))
    }
}
