//! `stappenkaart cards`: the cards of a guide, as a list to work with.

use serde_json::{Value, json};
use stappenkaart_say::say;

use super::failure::{ExitStatus, Failure};
use super::guide::{GuideArgument, OpenGuide};
use super::report;
use super::today::today;
use crate::catalog::exchange::spreadsheet::write_table;
use crate::diag::any_error;
use crate::format::is_translated;
use crate::localize::Locale;
use crate::model::{Card, Day, Lang, OWNER, Segment, Status, plain};
use crate::phrases::{self, phrase};
use crate::suggest::did_you_mean;
use crate::wording::list;

mod table;

const EXAMPLES: &str = "\
Examples:
  stappenkaart cards                             all cards
  stappenkaart cards --overdue                   cards that someone has to check in the real product again
  stappenkaart cards --status draft --owner \"Help desk\"
  stappenkaart cards --format csv > cards.csv    for a spreadsheet";

/// List the cards: status, owner, when to check them again, languages and number of warnings.
#[derive(clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct CardsArguments {
    #[command(flatten)]
    guide: GuideArgument,
    /// How to print the list.
    #[arg(long, value_enum, default_value = "table", value_name = "FORMAT")]
    format: CardsFormat,
    /// Only cards that have to be checked again.
    #[arg(long)]
    overdue: bool,
    /// Only cards with this status, such as `draft`.
    #[arg(long)]
    status: Option<String>,
    /// Only cards that are in this language, such as `en`.
    #[arg(long, value_name = "LANGUAGE")]
    lang: Option<String>,
    /// Only cards of this owner.
    #[arg(long, value_name = "NAME")]
    owner: Option<String>,
    /// Only cards of this category, by its id.
    #[arg(long, value_name = "ID")]
    category: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum CardsFormat {
    /// Columns, for a person.
    Table,
    /// One JSON array, for a program.
    Json,
    /// For a spreadsheet.
    Csv,
}

/// What the list says of a card.
struct ListedCard {
    id: String,
    title: String,
    category: String,
    status: Status,
    owner: String,
    verified: Option<Day>,
    due: Option<Day>,
    overdue: bool,
    languages: Vec<Lang>,
    warnings: usize,
}

/// Runs the command.
pub fn run(arguments: &CardsArguments) -> Result<ExitStatus, Failure> {
    // Of a card that is wrong, what can be read is listed.
    let (guide, problems) = arguments.guide.read_in_part()?;
    check_filters(arguments, &guide)?;
    let locales: Vec<Locale<'_>> = guide
        .library
        .guide
        .languages
        .iter()
        .map(|lang| guide.locale(lang))
        .collect();
    let cards = guide.library.cards.iter();
    let cards: Vec<ListedCard> = cards
        .map(|card| listed(card, &locales))
        .filter(|card| is_wanted(card, arguments))
        .collect();
    match arguments.format {
        // A card that can't be read may be like that.
        CardsFormat::Table if cards.is_empty() && any_error(&problems) => report::line(say!(
            "No card that can be read is like that; see below for the others."
        )),
        CardsFormat::Table if cards.is_empty() => report::line(say!("No card is like that.")),
        CardsFormat::Table => {
            report::line(table::aligned(&rows(&cards, &SHORT, phrases::said)));
        }
        CardsFormat::Json => {
            report::line(Value::from(cards.iter().map(object).collect::<Vec<_>>()))
        }
        CardsFormat::Csv => {
            let csv = write_table(
                &rows(&cards, &ALL, |name| name),
                &[&guide.library.guide.source],
            );
            report::raw(csv.as_bytes());
        }
    }
    match any_error(&problems) {
        true => Err(guide.reported(problems)),
        false => Ok(ExitStatus::Fine),
    }
}

fn listed(card: &Card<Segment>, locales: &[Locale<'_>]) -> ListedCard {
    let details = &card.details;
    let owner = card.facts.iter().find(|fact| fact.kind == &OWNER);
    let in_language = |locale: &&Locale<'_>| is_translated(&locale.edition(card));
    ListedCard {
        id: card.id.to_string(),
        title: plain(&card.title.text),
        category: details.category.to_string(),
        status: details.status,
        owner: owner.map_or_else(String::new, |fact| plain(&fact.text.text)),
        verified: details.verified.map(|(day, _)| day),
        due: details.due(),
        overdue: today().is_some_and(|today| details.is_overdue(today)),
        languages: locales
            .iter()
            .filter(in_language)
            .map(|locale| locale.lang.clone())
            .collect(),
        warnings: card.all_warnings().count(),
    }
}

fn check_filters(arguments: &CardsArguments, guide: &OpenGuide) -> Result<(), Failure> {
    let of_guide = &guide.library.guide;
    let statuses: Vec<&str> = Status::ALL.into_iter().map(Status::name).collect();
    known(say!("status"), arguments.status.as_deref(), &statuses)?;
    let categories: Vec<&str> = of_guide
        .categories
        .iter()
        .map(|known| known.id.as_str())
        .collect();
    known(say!("category"), arguments.category.as_deref(), &categories)?;
    let languages: Vec<&str> = of_guide.languages.iter().map(Lang::as_str).collect();
    known(say!("language"), arguments.lang.as_deref(), &languages)
}

fn known(what: &str, typed: Option<&str>, all: &[&str]) -> Result<(), Failure> {
    match typed.filter(|typed| !all.contains(typed)) {
        None => Ok(()),
        Some(typed) => {
            let suggestion = did_you_mean(typed, all.iter().copied());
            let help = suggestion.unwrap_or_else(|| say!("type one of {}", list(all.to_vec())));
            Err(Failure::new(say!("there is no {what} `{typed}`"), help))
        }
    }
}

fn is_wanted(card: &ListedCard, arguments: &CardsArguments) -> bool {
    let is = |wanted: &Option<String>, found: &str| {
        let wanted = wanted.as_deref().map(str::to_lowercase);
        wanted.is_none_or(|wanted| wanted == found.to_lowercase())
    };
    let languages = || card.languages.iter().map(Lang::as_str);
    let lang = arguments.lang.as_deref();
    (card.overdue || !arguments.overdue)
        && is(&arguments.status, card.status.name())
        && is(&arguments.owner, &card.owner)
        && is(&arguments.category, &card.category)
        && lang.is_none_or(|lang| languages().any(|known| known == lang))
}

/// A column: its name, and what it says of a card.
type Column = (&'static str, fn(&ListedCard) -> String);

const SHORT: [Column; 8] = [
    (phrase!("card"), |card| card.id.clone()),
    (phrase!("title"), |card| card.title.clone()),
    (phrase!("status"), |card| card.status.name().to_owned()),
    (phrase!("owner"), |card| card.owner.clone()),
    (phrase!("verified"), |card| day(card.verified)),
    (phrase!("due"), |card| match card.overdue {
        true => day(card.due) + say!(" overdue"),
        false => day(card.due),
    }),
    (phrase!("languages"), languages),
    (phrase!("warnings"), |card| card.warnings.to_string()),
];

const ALL: [Column; 10] = [
    ("card", |card| card.id.clone()),
    ("title", |card| card.title.clone()),
    ("category", |card| card.category.clone()),
    ("status", |card| card.status.name().to_owned()),
    ("owner", |card| card.owner.clone()),
    ("verified", |card| day(card.verified)),
    ("due", |card| day(card.due)),
    ("overdue", |card| {
        if card.overdue { "yes" } else { "no" }.to_owned()
    }),
    ("languages", languages),
    ("warnings", |card| card.warnings.to_string()),
];

// The names of the columns, and a row for each card.
// The names of the columns in words, and a row for each card.
fn rows(cards: &[ListedCard], columns: &[Column], in_words: fn(&str) -> &str) -> Vec<Vec<String>> {
    let head = columns
        .iter()
        .map(|(name, _)| in_words(name).to_owned())
        .collect();
    let rows = cards
        .iter()
        .map(|card| columns.iter().map(|(_, cell)| cell(card)).collect());
    std::iter::once(head).chain(rows).collect()
}

fn day(day: Option<Day>) -> String {
    day.map_or_else(String::new, |day| day.to_string())
}

fn languages(card: &ListedCard) -> String {
    let languages: Vec<&str> = card.languages.iter().map(Lang::as_str).collect();
    languages.join(" ")
}

fn object(card: &ListedCard) -> Value {
    let ListedCard {
        id,
        title,
        category,
        status,
        owner,
        verified,
        due,
        overdue,
        languages,
        warnings,
    } = card;
    let day = |day: &Option<Day>| day.map(|day| day.to_string());
    json!({
        "card": id,
        "title": title,
        "category": category,
        "status": status.name(),
        "owner": (!owner.is_empty()).then_some(owner),
        "verified": day(verified),
        "due": day(due),
        "overdue": overdue,
        "languages": languages.iter().map(Lang::as_str).collect::<Vec<_>>(),
        "warnings": warnings,
    })
}
