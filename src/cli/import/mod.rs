//! `stappenkaart import`: drafts of cards from pages that were written for another tool, and a report that accounts for each line.

use std::path::{Path, PathBuf};

use serde_json::json;
use stappenkaart_say::say;

use super::failure::{ExitStatus, Failure};
use super::report::{self, ListFormat, ListFormatArgument, count};
use super::writable_guide::turn;
use crate::import::{
    ImportOptions, ImportReport, ImportedPage, LineCount, PageLinks, PageSplit, import, outlined,
};
use crate::model::Lang;
use crate::words::Words;

mod moved;
mod outcome;
mod pages;
mod target;
mod translation;

use pages::{SourcePage, all_pages};
pub use target::OWNERS;
use target::{ImportTarget, PlacedCard};

const EXAMPLES: &str = "\
Examples:
  stappenkaart import docs --to content --lang nl    drafts of all pages in the folder docs
  stappenkaart import save.md --to content           one page, into a guide that you have
  stappenkaart import docs --to content --dry-run    only show what would happen
  stappenkaart import docs/en --to content --lang en
                                                     the same pages in English, as translations
  stappenkaart import docs --to content --base https://example.com/help/
                                                     links to other pages lead to the published ones

A draft has the status `draft`: `stappenkaart build --drafts` shows it. Where it has a comment `<!-- import: ... -->`, you have to decide something: `check` reports each
of them. Run the same command again after the source has changed: your own changes stay.

Pages in another language of the guide become translations of its cards: what surely pairs is put into the catalogs, marked `fuzzy`, and waits for a person. A page belongs
to the cards of the page with the same path or name at the last import; `--as` names others.";

/// Turn pages of another tool into drafts of cards, and account for each of their lines.
#[derive(clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct ImportPagesArguments {
    /// The pages, or folders of pages: Markdown of Learn, GitHub, MkDocs, Docusaurus or Hugo, AsciiDoc, HTML, DOCX or PDF.
    #[arg(required = true, value_name = "SOURCE")]
    sources: Vec<PathBuf>,
    /// The folder of the guide. One without `guide.toml` gets it.
    #[arg(long, value_name = "DIR")]
    to: PathBuf,
    /// The language of the pages, such as `nl` [default: the one of the guide]. Pages in another language of the guide become translations.
    #[arg(long, value_name = "LANGUAGE")]
    lang: Option<String>,
    /// The category of the drafts, as `guide.toml` has it [default: the first one].
    #[arg(long, value_name = "ID")]
    category: Option<String>,
    /// The address of the folder SOURCE on the web, so that links to pages beside it still lead there.
    #[arg(long, value_name = "URL")]
    base: Option<String>,
    /// The card that a page in another language translates, such as `save`; several of one page as `save,send`.
    #[arg(long = "as", value_name = "CARD", value_delimiter = ',')]
    cards: Vec<String>,
    /// Show what would happen, and write nothing.
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    list: ListFormatArgument,
}

/// Runs the command.
pub fn run(arguments: &ImportPagesArguments) -> Result<ExitStatus, Failure> {
    // Of a folder that is not there yet, no other run has the turn.
    let _turn = match arguments.dry_run {
        true => None,
        false => turn(&arguments.to),
    };
    if let Some(lang) = translation::language(arguments)? {
        return translation::run(arguments, &lang);
    }
    let mut target = ImportTarget::open(
        &arguments.to,
        arguments.lang.as_deref(),
        arguments.category.as_deref(),
    )?;
    let words = words_for(&target.lang)?;
    let mut reports = Vec::new();
    let mut problems = Vec::new();
    let all = all_pages(&arguments.sources, &arguments.to)?;
    let links = links(&all, arguments, &mut target, &words);
    for (source, page) in all {
        let opened = |bytes: &Vec<u8>| {
            let page = OpenPage::of(source, &page, bytes, &links);
            read(&page, arguments, &target, &words)
        };
        match page.bytes.as_ref().map_err(String::clone).and_then(opened) {
            Ok(imported) => {
                let placed = place(&page.key, &imported, &mut target, arguments.dry_run)?;
                reports.push((imported.report, placed));
            }
            Err(problem) => problems.push(format!("{}: {problem}", page.path.display())),
        }
    }
    if !arguments.dry_run {
        target.close(&reports)?;
    }
    tell(arguments, &reports, &problems);
    Ok(match problems.is_empty() {
        true => ExitStatus::Fine,
        false => ExitStatus::Problems,
    })
}

fn words_for(lang: &Lang) -> Result<Words, Failure> {
    let (words, _) = Words::load(&[]);
    if words.speaks(lang) {
        return Ok(words);
    }
    let help = say!(
        "type one of {}",
        words.languages().collect::<Vec<_>>().join(", ")
    );
    Err(Failure::new(
        say!("the tool has no words for the language `{lang}`"),
        help,
    ))
}

struct OpenPage<'a> {
    source: &'a Path,
    path: &'a Path,
    /// The path below the source, by which the page is known at the next import.
    key: &'a str,
    bytes: &'a [u8],
    links: &'a PageLinks,
}

impl<'a> OpenPage<'a> {
    fn of(
        source: &'a Path,
        page: &'a SourcePage,
        bytes: &'a [u8],
        links: &'a PageLinks,
    ) -> OpenPage<'a> {
        OpenPage {
            source,
            path: &page.path,
            key: &page.key,
            bytes,
            links,
        }
    }
}

// Where links between the pages lead, and to the pages of earlier imports. Gives each page its cards.
fn links(
    pages: &[(&Path, SourcePage)],
    arguments: &ImportPagesArguments,
    target: &mut ImportTarget,
    words: &Words,
) -> PageLinks {
    let (mut links, none) = (PageLinks::default(), PageLinks::default());
    for (source, page) in pages {
        // What can't be read is reported when it is imported.
        let Ok(bytes) = &page.bytes else { continue };
        let open = OpenPage::of(source, page, bytes, &none);
        if let Ok(drafts) = with_options(&open, arguments, target, words, outlined) {
            let cards = drafts.iter().map(|draft| draft.id.clone()).collect();
            target.own(&page.key, cards);
            links.add(&page.key, &drafts);
        }
    }
    target
        .pages()
        .for_each(|(page, card)| links.add_known(page, card));
    for source in &arguments.sources {
        moved::add(&mut links, source, arguments.base.as_deref());
    }
    links
}

fn read(
    page: &OpenPage<'_>,
    arguments: &ImportPagesArguments,
    target: &ImportTarget,
    words: &Words,
) -> Result<ImportedPage, String> {
    let picture = |name: &str| pages::picture(page.source, page.path, name);
    with_options(page, arguments, target, words, |bytes, options| {
        import(bytes, options, &picture)
    })
}

fn with_options<T>(
    page: &OpenPage<'_>,
    arguments: &ImportPagesArguments,
    target: &ImportTarget,
    words: &Words,
    work: impl FnOnce(&[u8], &ImportOptions<'_>) -> Result<T, String>,
) -> Result<T, String> {
    let addresses = PageAddresses::new(page.key, arguments);
    let options = ImportOptions {
        path: page.key,
        lang: &target.lang,
        category: &target.category,
        base: addresses.base.as_deref(),
        address: addresses.page.as_deref(),
        pages: page.links,
        taken: target.taken_by_others(page.key),
        words,
        split: PageSplit::Long,
        included: &|name: &str| pages::included(page.source, name),
    };
    work(page.bytes, &options)
}

// Where a page was published, and the folder that it is in.
struct PageAddresses {
    base: Option<String>,
    page: Option<String>,
}

impl PageAddresses {
    fn new(key: &str, arguments: &ImportPagesArguments) -> PageAddresses {
        let address = |path: &str| {
            let base = arguments.base.as_deref()?.trim_end_matches('/');
            Some(format!("{base}/{path}"))
        };
        let folder = key.rsplit_once('/').map_or("", |(folder, _)| folder);
        PageAddresses {
            base: address(folder),
            page: address(key.strip_suffix(".md").unwrap_or(key)),
        }
    }
}

fn place(
    key: &str,
    imported: &ImportedPage,
    target: &mut ImportTarget,
    dry_run: bool,
) -> Result<Vec<PlacedCard>, Failure> {
    let drafts = &imported.drafts;
    target.own(key, drafts.iter().map(|draft| draft.id.clone()).collect());
    let mut placed = Vec::new();
    for draft in drafts {
        target.tie(draft);
        placed.push(target.place(draft, dry_run)?);
    }
    Ok(placed)
}

// The lines of all pages and of what they include, and how many boxes these have.
fn counted(reports: &[(ImportReport, Vec<PlacedCard>)]) -> (LineCount, usize) {
    let all = || reports.iter().flat_map(|(report, _)| report.files());
    let whole = LineCount::total(all().map(|report| report.count));
    (whole, all().map(|report| report.alerts.len()).sum())
}

fn tell(
    arguments: &ImportPagesArguments,
    reports: &[(ImportReport, Vec<PlacedCard>)],
    problems: &[String],
) {
    let (whole, alerts) = counted(reports);
    for problem in problems {
        report::error_line(say!("not imported: {problem}"));
    }
    if arguments.list.message_format == ListFormat::Json {
        let sources: Vec<&ImportReport> = reports.iter().map(|(report, _)| report).collect();
        return report::line(
            json!({ "sources": sources, "total": whole, "not-imported": problems }),
        );
    }
    for (report, written) in reports {
        for line in report.summary() {
            report::line(report::visible(&line));
        }
        for file in written.iter().filter_map(PlacedCard::said) {
            report::line(format!("  {file}"));
        }
    }
    report::line(total(arguments, reports, whole, alerts));
    if !arguments.dry_run {
        report::line(say!(
            "The report is {}.",
            arguments.to.join(target::REPORT).display()
        ));
    }
}

fn total(
    arguments: &ImportPagesArguments,
    reports: &[(ImportReport, Vec<PlacedCard>)],
    whole: LineCount,
    alerts: usize,
) -> String {
    let cards: usize = reports.iter().map(|(report, _)| report.cards.len()).sum();
    let LineCount {
        lines,
        kept,
        dropped,
        uncertain,
    } = whole;
    let verb = if arguments.dry_run {
        say!("Would import")
    } else {
        say!("Imported")
    };
    say!(
        "{verb} {} as {} with {}: {lines} lines = {kept} kept + {dropped} dropped + {uncertain} uncertain.",
        count(reports.len(), say!("page"), say!("pages")),
        count(cards, say!("card"), say!("cards")),
        count(alerts, say!("warning or note"), say!("warnings and notes")),
    )
}
