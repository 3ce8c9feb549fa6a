//! `stappenkaart warnings list`: every warning, and how far its translations are.

use std::path::PathBuf;

use serde_json::{Value, json};

use super::super::report::{self, ListFormat};
use super::super::{Failure, Outcome, languages, read_whole};
use crate::ledger::guarded;
use crate::library::Library;
use crate::localize::{Assessment, Locale, Session};
use crate::model::{Card, Segment, Warning, plain};

/// Print every warning: its severity, its card, what it guards, what it says, and how far its translations are.
#[derive(clap::Args)]
pub struct Arguments {
    /// The folder with `guide.toml` [default: this folder, or else ./content].
    dir: Option<PathBuf>,
    /// Only the translations into these languages, such as `en,de`.
    #[arg(long, value_delimiter = ',', value_name = "LANGUAGES")]
    lang: Vec<String>,
    /// How to write it: for a person, or one JSON object a warning.
    #[arg(long, value_enum, default_value = "human", value_name = "FORMAT")]
    message_format: ListFormat,
}

pub fn run(arguments: &Arguments) -> Result<Outcome, Failure> {
    let Some((_, sources, library)) = read_whole(arguments.dir.as_deref())? else {
        return Ok(Outcome::Problems);
    };
    let (session, _) = Session::open(&sources, &library);
    let wanted = languages(&arguments.lang, &library)?
        .into_iter()
        .filter(|lang| *lang != library.guide.source);
    let locales: Vec<Locale<'_>> = wanted.map(|lang| session.locale(&lang)).collect();
    for card in &library.cards {
        let usabilities: Vec<_> = locales
            .iter()
            .map(|locale| (locale, locale.usability(card).0))
            .collect();
        for (warning, guards) in guarded(card) {
            let assessed: Vec<_> = usabilities
                .iter()
                .map(|(locale, usability)| {
                    (locale.lang.as_str(), usability.warning(&card.id, warning))
                })
                .collect();
            report::line(match arguments.message_format {
                ListFormat::Human => human(card, warning, &guards, &assessed),
                ListFormat::Json => object(card, warning, &guards, &assessed).to_string(),
            });
        }
    }
    if arguments.message_format == ListFormat::Human && is_empty(&library) {
        report::line("No card has a warning.");
    }
    Ok(Outcome::Fine)
}

fn is_empty(library: &Library) -> bool {
    library
        .cards
        .iter()
        .all(|card| card.all_warnings().next().is_none())
}

fn human(
    card: &Card<Segment>,
    warning: &Warning<Segment>,
    guards: &str,
    assessed: &[(&str, Assessment<'_>)],
) -> String {
    let text: Vec<String> = warning.texts().map(|text| plain(&text.text)).collect();
    let head = format!(
        "{:7}  {}/{}  guards {guards}\n         {}",
        warning.severity.name(),
        card.id,
        warning.id,
        text.join(" ")
    );
    assessed.iter().fold(head, |text, (lang, assessed)| {
        let by = assessed
            .approval
            .map(|approval| format!(" by {} on {}", approval.by, approval.on))
            .unwrap_or_default();
        let waived: Vec<&str> = assessed
            .approval
            .iter()
            .flat_map(|approval| &approval.waives)
            .map(|waiver| waiver.name())
            .collect();
        let waived = if waived.is_empty() {
            String::new()
        } else {
            format!(", waives {}", waived.join(", "))
        };
        text + &format!("\n         {lang}: {}{by}{waived}", assessed.state().name())
    })
}

fn object(
    card: &Card<Segment>,
    warning: &Warning<Segment>,
    guards: &str,
    assessed: &[(&str, Assessment<'_>)],
) -> Value {
    let translations = assessed.iter().map(|(lang, assessed)| {
        let approval = assessed.approval.map(|approval| {
            let waives: Vec<&str> = approval.waives.iter().map(|waiver| waiver.name()).collect();
            json!({ "by": approval.by, "on": approval.on, "waives": waives, "reason": approval.reason })
        });
        json!({ "lang": lang, "state": assessed.state().name(), "used": assessed.is_used(), "approval": approval })
    });
    json!({
        "card": card.id.as_str(),
        "id": warning.id.as_str(),
        "severity": warning.severity.name(),
        "guards": guards,
        "avoid": plain(&warning.avoid.text),
        "consequence": warning.consequence.iter().map(|text| plain(&text.text)).collect::<Vec<_>>(),
        "translations": translations.collect::<Vec<_>>(),
    })
}
