//! Warnings of a card. Each is a bar with its signal word and a box with what it says, in styles that are named after its severity, and on
//! one page with what follows.

use super::document::Document;
use super::paragraph::Paragraph;
use super::run::{RunFont, RunLook, run};
use super::text::{ink_of, runs};
use crate::format::WarningView;

/// The space below a warning.
const BELOW: u32 = 200;

/// The alert symbol of ANSI Z535.6.
const ALERT: &str = "\u{26a0}";

/// Adds warnings; `indent` is that of what they guard.
pub fn push_warnings(document: &mut Document<'_>, all: &[WarningView], indent: u32) {
    for warning in all {
        push_warning(document, warning, indent);
    }
}

fn push_warning(document: &mut Document<'_>, warning: &WarningView, indent: u32) {
    let WarningView {
        id: _,
        anchor,
        severity,
        signal: _,
        own_signal: _,
        avoid,
        consequence,
        lang,
        dir,
        fallback,
    } = warning;
    let (bar, words) = styles(severity);
    let ink = ink_of(document, lang.as_deref(), *dir);
    let page_rtl = document.rtl();
    let paragraph = |style, rtl| {
        let of_page = Paragraph::new(style, page_rtl);
        of_page.directed(rtl).boxed(indent).sticky()
    };
    let signal_bar = Paragraph {
        place: document.place(anchor),
        ..paragraph(bar, document.rtl())
    };
    let signal = signal(document, warning, &ink);
    document.push(&signal_bar, &signal);
    let mut texts = vec![runs(document, &avoid.runs, &ink.styled("Avoid"))];
    texts.extend(
        consequence
            .iter()
            .map(|text| runs(document, &text.runs, &ink)),
    );
    let label = fallback.as_ref().map(|label| {
        let ink = document.ink().styled("UntranslatedLabel");
        (run(label, &ink), document.rtl())
    });
    let texts: Vec<(String, bool)> = texts
        .into_iter()
        .map(|text| (text, ink.rtl))
        .chain(label)
        .collect();
    for (at, (text, rtl)) in texts.iter().enumerate() {
        let is_last = at + 1 == texts.len();
        let of_box = Paragraph {
            after: is_last.then_some(BELOW),
            ..paragraph(words, *rtl)
        };
        document.push(&of_box, text);
    }
}

/// The styles of a severity: of the bar with the signal word, and of what the warning says.
fn styles(severity: &str) -> (&'static str, &'static str) {
    match severity {
        "danger" => ("DangerSignal", "Danger"),
        "warning" => ("WarningSignal", "Warning"),
        "caution" => ("CautionSignal", "Caution"),
        _ => ("NoticeSignal", "Notice"),
    }
}

// In the language of the reader first, where the texts are in another. The symbol is for the three signal words that are about injury.
fn signal(document: &Document<'_>, warning: &WarningView, ink: &RunLook) -> String {
    let sign = RunLook {
        font: RunFont::Signs,
        ..RunLook::default()
    };
    let sign = match warning.severity {
        "notice" => String::new(),
        _ => run(&format!("{ALERT} "), &sign.styled("SignalWord")),
    };
    let word = |words: &str, ink: &RunLook| run(words, &ink.styled("SignalWord"));
    let words = match &warning.own_signal {
        None => word(&warning.signal, ink),
        Some(own) => {
            let own = word(&format!("{own} "), &document.ink());
            own + &word(&format!("({})", warning.signal), ink)
        }
    };
    sign + &words
}
