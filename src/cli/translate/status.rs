//! `stappenkaart translate status`: how far the translations are, file by file and language by language.

use std::path::PathBuf;

use serde_json::{Value, json};

use super::super::report::{self, ListFormat};
use super::super::{Failure, Outcome, languages, read_whole};
use crate::localize::Session;
use crate::model::State;
use crate::status::{Row, status};

const EXAMPLES: &str = "\
The columns count texts: translated ones, those that a person has to look at, those whose source was reworded, and those that are
missing. Behind them stand the warnings that are approved, and the words that wait for a translator, repeated ones in brackets.";

/// Show how far the translations are, as a table by file and language.
#[derive(clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Arguments {
    /// The folder with `guide.toml` [default: this folder, or else ./content].
    dir: Option<PathBuf>,
    /// Only these languages, such as `en`.
    #[arg(long, value_delimiter = ',', value_name = "LANGUAGES")]
    lang: Vec<String>,
    /// How to write it: as a table for a person, or as one JSON object.
    #[arg(long, value_enum, default_value = "human", value_name = "FORMAT")]
    message_format: ListFormat,
}

const DONE: &[State] = &[State::Translated, State::Draft, State::Approved];
const REVIEW: &[State] = &[State::Review, State::Refused, State::Identical];
const STALE: &[State] = &[State::Stale];
const MISSING: &[State] = &[State::Missing, State::Blank];

pub fn run(arguments: &Arguments) -> Result<Outcome, Failure> {
    let Some((_, sources, library)) = read_whole(arguments.dir.as_deref())? else {
        return Ok(Outcome::Problems);
    };
    let (session, _) = Session::open(&sources, &library);
    let wanted = languages(&arguments.lang, &library)?
        .into_iter()
        .filter(|lang| *lang != library.guide.source);
    let tables: Vec<(String, Vec<Row>)> = wanted
        .map(|lang| {
            let locale = session.locale(&lang);
            (lang.to_string(), status(&sources, &library, &locale))
        })
        .collect();
    match arguments.message_format {
        ListFormat::Json => report::line(object(library.guide.source.as_str(), &tables)),
        ListFormat::Human if tables.is_empty() => {
            report::line("The guide has no other language than that of its cards.")
        }
        ListFormat::Human => report::line(
            tables
                .iter()
                .map(|(lang, rows)| table(lang, rows))
                .collect::<Vec<_>>()
                .join("\n"),
        ),
    }
    Ok(Outcome::Fine)
}

fn table(lang: &str, rows: &[Row]) -> String {
    let total = Row::total(rows, "total");
    let width = rows
        .iter()
        .chain([&total])
        .map(|row| row.path.chars().count())
        .max()
        .unwrap_or_default()
        .max(lang.len());
    let head = format!(
        "{lang:width$}  translated  review  stale  missing  approved  words to translate\n"
    );
    rows.iter()
        .chain([&total])
        .fold(head, |text, row| text + &line(row, width))
}

fn line(row: &Row, width: usize) -> String {
    let translated = format!("{}/{}", row.count(DONE), row.texts());
    let approved = if row.warnings == 0 {
        "-".to_owned()
    } else {
        format!("{}/{}", row.approved, row.warnings)
    };
    let repeated = if row.repeated == 0 {
        String::new()
    } else {
        format!(" ({} repeated)", row.repeated)
    };
    let [review, stale, missing] = [REVIEW, STALE, MISSING].map(|states| row.count(states));
    format!(
        "{:width$}  {translated:>10}  {review:>6}  {stale:>5}  {missing:>7}  {approved:>8}  {}{repeated}\n",
        row.path, row.words
    )
}

fn object(source: &str, tables: &[(String, Vec<Row>)]) -> Value {
    let languages = tables.iter().map(|(lang, rows)| {
        let files: Vec<Value> = rows.iter().map(row).collect();
        json!({ "lang": lang, "files": files, "total": row(&Row::total(rows, "")) })
    });
    json!({ "source": source, "languages": languages.collect::<Vec<_>>() })
}

fn row(row: &Row) -> Value {
    let Row {
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
