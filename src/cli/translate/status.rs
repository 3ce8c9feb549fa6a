//! `stappenkaart translate status`: how far the translations are, file by file and language by language.

use serde_json::{Value, json};
use stappenkaart_say::say;

use crate::cli::failure::{ExitStatus, Failure};
use crate::cli::guide::{GuideArgument, LanguagesArgument};
use crate::cli::report::{self, ListFormat, ListFormatArgument};
use crate::model::State;
use crate::status::{StatusRow, status};

const EXAMPLES: &str = "\
The columns count texts: translated ones, those that a person has to check, those whose source was reworded, and missing ones.
The last columns are the approved warnings, and the words to translate, with repeated ones in brackets.";

/// Show how far the translations are, as a table by file and language.
#[derive(clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct StatusArguments {
    #[command(flatten)]
    guide: GuideArgument,
    #[command(flatten)]
    languages: LanguagesArgument,
    #[command(flatten)]
    list: ListFormatArgument,
}

const DONE: &[State] = &[State::Translated, State::Draft, State::Approved];
const REVIEW: &[State] = &[State::Review, State::Refused, State::Identical];
const STALE: &[State] = &[State::Stale];
const MISSING: &[State] = &[State::Missing, State::Blank];

/// Runs the command.
pub fn run(arguments: &StatusArguments) -> Result<ExitStatus, Failure> {
    let guide = arguments.guide.read()?;
    let tables: Vec<(String, Vec<StatusRow>)> = guide
        .translations(&arguments.languages)?
        .iter()
        .map(|lang| {
            let rows = status(&guide.sources, &guide.library, &guide.locale(lang));
            (lang.to_string(), rows)
        })
        .collect();
    match arguments.list.message_format {
        ListFormat::Json => report::line(object(guide.library.guide.source.as_str(), &tables)),
        ListFormat::Human if tables.is_empty() => {
            report::line(say!("The guide has only the language of its cards."))
        }
        ListFormat::Human => report::line(
            tables
                .iter()
                .map(|(lang, rows)| table(lang, rows))
                .collect::<Vec<_>>()
                .join("\n"),
        ),
    }
    Ok(ExitStatus::Fine)
}

fn table(lang: &str, rows: &[StatusRow]) -> String {
    let total = StatusRow::total(rows, say!("total"));
    let width = rows
        .iter()
        .chain([&total])
        .map(|row| row.path.chars().count())
        .max()
        .unwrap_or_default()
        .max(lang.len());
    let mut head = format!("{lang:width$}");
    for (name, wide) in columns() {
        head += &format!("  {name:>wide$}");
    }
    head += &format!("  {}\n", say!("words to translate"));
    rows.iter()
        .chain([&total])
        .fold(head, |text, row| text + &line(row, width))
}

fn line(row: &StatusRow, width: usize) -> String {
    let translated = format!("{}/{}", row.count(DONE), row.texts());
    let approved = if row.warnings == 0 {
        "-".to_owned()
    } else {
        format!("{}/{}", row.approved, row.warnings)
    };
    let repeated = if row.repeated == 0 {
        String::new()
    } else {
        say!(" ({} repeated)", row.repeated)
    };
    let [review, stale, missing] =
        [REVIEW, STALE, MISSING].map(|states| row.count(states).to_string());
    let cells = [translated, review, stale, missing, approved];
    let mut text = format!("{:width$}", row.path);
    for ((_, wide), cell) in columns().into_iter().zip(cells) {
        text += &format!("  {cell:>wide$}");
    }
    text + &format!("  {}{repeated}\n", row.words)
}

// The columns of numbers, each with how wide it is.
fn columns() -> [(&'static str, usize); 5] {
    let names = [
        say!("translated"),
        say!("review"),
        say!("stale"),
        say!("missing"),
        say!("approved"),
    ];
    names.map(|name| (name, name.chars().count().max(5)))
}

fn object(source: &str, tables: &[(String, Vec<StatusRow>)]) -> Value {
    let languages = tables.iter().map(|(lang, rows)| {
        let files: Vec<Value> = rows.iter().map(row).collect();
        json!({ "lang": lang, "files": files, "total": row(&StatusRow::total(rows, "")) })
    });
    json!({ "source": source, "languages": languages.collect::<Vec<_>>() })
}

fn row(row: &StatusRow) -> Value {
    let StatusRow {
        path,
        states,
        warnings,
        approved,
        words,
        repeated,
    } = row;
    let states: serde_json::Map<String, Value> = State::ALL
        .iter()
        .map(|state| {
            (
                state.name().to_owned(),
                states.get(state).copied().unwrap_or_default().into(),
            )
        })
        .collect();
    let mut object = json!({
        "texts": row.texts(),
        "states": states,
        "warnings": warnings,
        "approved": approved,
        "words_to_translate": words,
        "repeated_words": repeated,
    });
    if !path.is_empty() {
        object["file"] = path.as_str().into();
    }
    object
}
