//! `stappenkaart import` of pages in another language of the guide: they become translations of its cards, in the catalogs.

use std::collections::BTreeSet;
use std::path::Path;

use stappenkaart_say::say;

use super::outcome::{LeftPage, Outcome, texts_file};
use super::pages::{self, SourcePage, all_pages};
use super::target::{CardsOfPages, kept, owners};
use super::{ImportPagesArguments, PageAddresses, words_for};
use crate::cli::failure::{ExitStatus, Failure};
use crate::cli::report::{self, count};
use crate::cli::today::today;
use crate::codes;
use crate::diag::{Diagnostic, Level, Levels, Place};
use crate::import::{
    EarlierTexts, ImportOptions, PageLinks, PageOfCards, PageOwners, PageSplit, ReadDrafts,
    TranslatedGuide, drafted, translated,
};
use crate::levels::settle;
use crate::library::{self, Library};
use crate::model::Lang;
use crate::parse;
use crate::source::Sources;
use crate::suggest::did_you_mean;
use crate::words::Words;

/// The language of the pages, if it is not that of the cards. Fails when the guide does not have it.
pub fn language(arguments: &ImportPagesArguments) -> Result<Option<Lang>, Failure> {
    let guide = arguments.to.join("guide.toml");
    let asked = arguments.lang.as_deref().map(Lang::new);
    if let Some(lang) = asked.filter(|_| guide.is_file()) {
        let sources = Sources::load(&arguments.to)?;
        let file = sources.find("guide.toml");
        let guide = file.and_then(|file| parse::guide(&sources, file).0);
        // A guide that can't be read is reported when it is opened.
        if let Some(guide) = guide.filter(|guide| guide.source != lang) {
            return known(lang, &guide.source, &guide.languages).map(Some);
        }
    }
    if !arguments.cards.is_empty() {
        let message = say!("`--as` is for a page in another language than the cards");
        let help = say!("type its language, such as `--lang en`, or leave `--as` out");
        return Err(Failure::new(message, help));
    }
    Ok(None)
}

fn known(lang: Lang, source: &Lang, languages: &[Lang]) -> Result<Lang, Failure> {
    if languages.contains(&lang) {
        return Ok(lang);
    }
    let all = languages.iter().chain([&lang]);
    let all: Vec<String> = all.map(|lang| format!("\"{lang}\"")).collect();
    let message = say!(
        "the cards of this guide are in `{source}`, and `guide.toml` does not have the language `{lang}`"
    );
    let help = say!(
        "write `languages = [{}]` in `guide.toml`, and run the command again: then these pages become translations",
        all.join(", ")
    );
    Err(Failure::new(message, help))
}

#[derive(Default)]
struct ReadPages {
    pages: Vec<PageOfCards>,
    not_paired: Vec<LeftPage>,
    not_imported: Vec<LeftPage>,
}

// The guide, and what imports have left in it.
struct PagesGuide {
    sources: Sources,
    library: Library,
    /// Cards that can't be read in full.
    broken: BTreeSet<String>,
    earlier: EarlierTexts,
}

/// Runs the command.
pub fn run(arguments: &ImportPagesArguments, lang: &Lang) -> Result<ExitStatus, Failure> {
    if arguments.category.is_some() {
        let message =
            say!("`--category` is for pages that become cards, and these become translations");
        return Err(Failure::new(message, say!("leave it out")));
    }
    let words = words_for(lang)?;
    let mut guide = open(&arguments.to, lang)?;
    let found = found(arguments)?;
    let read = read(arguments, found, &mut guide, lang, &words)?;
    let PagesGuide {
        sources,
        library,
        broken: _,
        earlier,
    } = guide;
    let work = TranslatedGuide {
        sources: &sources,
        library: &library,
        lang,
        earlier,
        today: today(),
    };
    let ReadPages {
        pages,
        not_paired,
        not_imported,
    } = read;
    let done = translated(work, pages).map_err(|problems| report::reported(&sources, problems))?;
    let outcome = Outcome {
        lang,
        done: &done,
        not_paired: &not_paired,
        not_imported: &not_imported,
    };
    if !arguments.dry_run {
        outcome.write(&arguments.to)?;
    }
    outcome.tell(arguments);
    Ok(outcome.status())
}

fn open(root: &Path, lang: &Lang) -> Result<PagesGuide, Failure> {
    let sources = Sources::load(root)?;
    let (library, problems) = library::read(&sources);
    let problems = settle(&sources, library.as_ref(), problems, &Levels::new()).problems;
    // A comment of an import is not a text, and the texts beside it can be translated.
    let is_error = |problem: &Diagnostic| {
        problem.level == Level::Error && ![codes::SK001, codes::SK129].contains(&problem.code)
    };
    let errors: Vec<Diagnostic> = problems.into_iter().filter(is_error).collect();
    let mut broken = BTreeSet::new();
    for problem in &errors {
        match card_of(problem, &sources) {
            Some(card) => broken.insert(card),
            None => return Err(report::reported(&sources, errors)),
        };
    }
    let Some(library) = library else {
        return Err(report::reported(&sources, errors));
    };
    let path = root.join(texts_file(lang));
    let help = say!(
        "get the last version of it that was right, or remove it; then translations that wait for a review are not changed"
    );
    Ok(PagesGuide {
        earlier: kept(&path, help)?.unwrap_or_default(),
        sources,
        library,
        broken,
    })
}

// The card that a problem is in.
fn card_of(problem: &Diagnostic, sources: &Sources) -> Option<String> {
    let path = match &problem.place {
        Place::Source(label) => sources.path(label.span.file),
        Place::Path(path) => path,
        Place::Guide => return None,
    };
    let (card, _) = path.strip_prefix("cards/")?.split_once('/')?;
    Some(card.to_owned())
}

// Each page with the path that was typed for it.
fn found(arguments: &ImportPagesArguments) -> Result<Vec<(&Path, SourcePage)>, Failure> {
    let found = all_pages(&arguments.sources, &arguments.to)?;
    if !arguments.cards.is_empty() && found.len() != 1 {
        let message = say!(
            "`--as` is for one page, and these are {}",
            count(found.len(), say!("page"), say!("pages"))
        );
        return Err(Failure::new(message, say!("type the path of one page")));
    }
    Ok(found)
}

fn read(
    arguments: &ImportPagesArguments,
    found: Vec<(&Path, SourcePage)>,
    guide: &mut PagesGuide,
    lang: &Lang,
    words: &Words,
) -> Result<ReadPages, Failure> {
    name_cards(&arguments.cards, &found, guide)?;
    let mut owners = owners(&arguments.to)?;
    owners.extend(guide.earlier.named.clone());
    let matching = PageOwners {
        owners: &owners,
        source: &guide.library.guide.source,
        lang,
        languages: &guide.library.guide.languages,
    };
    let keys: Vec<&str> = found.iter().map(|(_, page)| page.key.as_str()).collect();
    let cards = matching.cards(&keys);
    let links = links(&keys, &cards, &owners);
    let mut read = ReadPages::default();
    for ((source, page), cards) in found.into_iter().zip(cards) {
        let source_key = page.key.clone();
        let left = |why: String| LeftPage {
            source: source_key,
            why,
        };
        match cards.and_then(|cards| guide.usable(cards)) {
            Err(why) => read.not_paired.push(left(why)),
            Ok(cards) => match drafts(source, &page, &cards, (arguments, lang, words), &links) {
                Err(why) => read.not_imported.push(left(why)),
                Ok(drafts) => read.pages.push(PageOfCards {
                    path: page.key,
                    cards,
                    read: drafts,
                }),
            },
        }
    }
    Ok(read)
}

// Where links between pages lead: to the cards that these pages translate, and to those of the pages that were imported first.
fn links(keys: &[&str], cards: &[Result<Vec<String>, String>], owners: &CardsOfPages) -> PageLinks {
    let mut links = PageLinks::default();
    let cards = keys.iter().zip(cards);
    let own = cards.filter_map(|(key, cards)| Some((*key, cards.as_ref().ok()?)));
    let all = own.chain(owners.iter().map(|(key, cards)| (key.as_str(), cards)));
    for (key, cards) in all {
        if let Some(first) = cards.first() {
            links.add_known(key, first);
        }
    }
    links
}

// Remembers the cards that were typed for the only page.
fn name_cards(
    cards: &[String],
    found: &[(&Path, SourcePage)],
    guide: &mut PagesGuide,
) -> Result<(), Failure> {
    if let [(_, page)] = found
        && !cards.is_empty()
    {
        all_known(cards, &guide.library)?;
        let named = &mut guide.earlier.named;
        named.insert(page.key.clone(), cards.to_vec());
    }
    Ok(())
}

fn all_known(cards: &[String], library: &Library) -> Result<(), Failure> {
    let ids = || library.cards.iter().map(|card| card.id.as_str());
    let Some(unknown) = cards.iter().find(|card| !ids().any(|id| id == *card)) else {
        return Ok(());
    };
    let help = did_you_mean(unknown, ids());
    let help = help.unwrap_or_else(|| say!("type the name of a folder in `cards/`").to_owned());
    Err(Failure::new(
        say!("the guide has no card `{unknown}`"),
        help,
    ))
}

impl PagesGuide {
    // The cards, if at least one is there, and all that are there can be read in full.
    fn usable(&self, cards: Vec<String>) -> Result<Vec<String>, String> {
        let is_there = |id: &&String| {
            let mut all = self.library.cards.iter();
            all.any(|card| card.id.as_str() == id.as_str())
        };
        if let Some(card) = cards.iter().find(|card| self.broken.contains(*card)) {
            return Err(say!(
                "the card `{card}` has errors; run `stappenkaart check`, and fix them first"
            ));
        }
        match cards.iter().any(|card| is_there(&card)) {
            true => Ok(cards),
            false => Err(say!(
                "the guide has no card `{}` any more",
                cards.first().map_or("", String::as_str)
            )),
        }
    }
}

fn drafts(
    source: &Path,
    page: &SourcePage,
    cards: &[String],
    (arguments, lang, words): (&ImportPagesArguments, &Lang, &Words),
    links: &PageLinks,
) -> Result<ReadDrafts, String> {
    let bytes = page.bytes.as_ref().map_err(String::clone)?;
    let addresses = PageAddresses::new(&page.key, arguments);
    let options = ImportOptions {
        path: &page.key,
        lang,
        category: "imported",
        base: addresses.base.as_deref(),
        address: addresses.page.as_deref(),
        pages: links,
        taken: Vec::new(),
        words,
        split: match cards.len() {
            1 => PageSplit::Never,
            _ => PageSplit::Always,
        },
        included: &|name: &str| pages::included(source, name),
    };
    let picture = |name: &str| pages::picture(source, &page.path, name);
    drafted(bytes, &options, &picture)
}
