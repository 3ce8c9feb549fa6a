//! `stappenkaart warnings list`: every warning, and how far its translations are.

use serde_json::{Value, json};
use stappenkaart_say::say;

use crate::catalog::as_written;
use crate::cli::failure::{ExitStatus, Failure};
use crate::cli::guide::{GuideArgument, LanguagesArgument};
use crate::cli::report::{self, ListFormat, ListFormatArgument};
use crate::isolate;
use crate::ledger::{Approval, guarded, shown_guard};
use crate::library::Library;
use crate::localize::{Assessment, Locale, Usability};
use crate::model::{Card, Inline, Segment, Warning};
use crate::phrases;

/// Print every warning: its severity, its card, what it guards, its text, and how far its translations are.
#[derive(clap::Args)]
pub struct ListArguments {
    #[command(flatten)]
    guide: GuideArgument,
    #[command(flatten)]
    languages: LanguagesArgument,
    #[command(flatten)]
    list: ListFormatArgument,
}

/// Runs the command.
pub fn run(arguments: &ListArguments) -> Result<ExitStatus, Failure> {
    let guide = arguments.guide.read()?;
    let format = arguments.list.message_format;
    let locales: Vec<Locale<'_>> = guide
        .translations(&arguments.languages)?
        .iter()
        .map(|lang| guide.locale(lang))
        .collect();
    let source = &guide.library.guide.source;
    let said = |segment: &Segment| isolate::said(&segment.text, source, &guide.words);
    for card in &guide.library.cards {
        let usabilities: Vec<_> = locales
            .iter()
            .map(|locale| (locale, locale.usability(card).0))
            .collect();
        for (warning, guards) in guarded(card) {
            let assessed: Vec<_> = usabilities
                .iter()
                .map(|(locale, usability)| ListedTranslation {
                    lang: locale.lang.as_str(),
                    texts: written(usability, warning, &|inlines| {
                        isolate::said(inlines, &locale.lang, &guide.words)
                    }),
                    assessed: usability.warning(&card.id, warning),
                })
                .collect();
            report::line(match format {
                ListFormat::Human => human(card, warning, &guards, &assessed, &said),
                ListFormat::Json => object(card, warning, &guards, &assessed, &said).to_string(),
            });
        }
    }
    if format == ListFormat::Human && is_empty(&guide.library) {
        report::line(say!("No card has a warning."));
    }
    Ok(ExitStatus::Fine)
}

// The translation of a warning, as the catalog has it.
struct ListedTranslation<'a> {
    lang: &'a str,
    texts: Vec<String>,
    assessed: Assessment<'a>,
}

// What a translator wrote for a warning, used or not; nothing invisible is left out.
fn written(
    usability: &Usability<'_, '_>,
    warning: &Warning<Segment>,
    said: &dyn Fn(&[Inline]) -> String,
) -> Vec<String> {
    let texts = warning
        .texts()
        .filter_map(|segment| usability.translation(segment));
    texts
        .map(|translation| said(&as_written(&translation.text)))
        .filter(|text| !text.is_empty())
        .collect()
}

fn is_empty(library: &Library) -> bool {
    library
        .cards
        .iter()
        .all(|card| card.all_warnings().next().is_none())
}

/// The words of a text, as a reader of its language needs them.
type WarningText<'a> = dyn Fn(&Segment) -> String + 'a;

fn human(
    card: &Card<Segment>,
    warning: &Warning<Segment>,
    guards: &str,
    translations: &[ListedTranslation<'_>],
    said: &WarningText<'_>,
) -> String {
    let text: Vec<String> = warning.texts().map(said).collect();
    let head = say!(
        "{:7}  {}/{}  guards {}\n         {}",
        warning.severity.name(),
        card.id,
        warning.id,
        shown_guard(guards),
        text.join(" ")
    );
    translations.iter().fold(head, |text, translation| {
        let ListedTranslation {
            lang,
            texts,
            assessed,
        } = translation;
        let words = match texts.is_empty() {
            true => String::new(),
            false => format!("\n             {}", texts.join(" ")),
        };
        let by = assessed.approval.map(approved_by).unwrap_or_default();
        text + &format!(
            "\n         {lang}: {}{by}{words}",
            phrases::said(assessed.state().name())
        )
    })
}

// Who approved it, and what that person wrote.
fn approved_by(approval: &Approval) -> String {
    let mut text = say!(" by {} on {}", approval.by, approval.on);
    if !approval.waives.is_empty() {
        let waived: Vec<&str> = approval.waives.iter().map(|waiver| waiver.name()).collect();
        text += &say!(", waives {}", waived.join(", "));
    }
    if let Some(remark) = &approval.remark {
        text += &say!(", remark: {remark}");
    }
    text
}

fn object(
    card: &Card<Segment>,
    warning: &Warning<Segment>,
    guards: &str,
    translations: &[ListedTranslation<'_>],
    said: &WarningText<'_>,
) -> Value {
    let translations = translations.iter().map(|translation| {
        let ListedTranslation {
            lang,
            texts,
            assessed,
        } = translation;
        let approval = assessed.approval.map(|approval| {
            let waives: Vec<&str> = approval.waives.iter().map(|waiver| waiver.name()).collect();
            json!({ "by": approval.by, "on": approval.on, "waives": waives, "reason": approval.reason, "remark": approval.remark })
        });
        json!({ "lang": lang, "texts": texts, "state": assessed.state().name(), "used": assessed.is_used(), "approval": approval })
    });
    json!({
        "card": card.id.as_str(),
        "id": warning.id.as_str(),
        "severity": warning.severity.name(),
        "guards": guards,
        "avoid": said(&warning.avoid),
        "consequence": warning.consequence.iter().map(said).collect::<Vec<_>>(),
        "translations": translations.collect::<Vec<_>>(),
    })
}
