//! A format of one's own, in one file: a card as plain text, and all cards of a language as one
//! text. It gets links, files, read-back and verification without another line.

use std::collections::BTreeSet;

use stappenkaart::diag::Diagnostic;
use stappenkaart::format::entries::{self, Entry, EntryKind};
use stappenkaart::format::html::Html;
use stappenkaart::format::{
    Artefact, CardView, Engines, Format, Link, Passage, Reading, Role, Scope, Sight, Subject,
    TextView,
};
use stappenkaart::verify::published;

use crate::guide::{build, demo, must_say, said};

const LINK: Option<Link> = Some(Link {
    label: "card",
    icon: "file",
});

const CARD: Artefact = Artefact {
    key: "text",
    scope: Scope::Card,
    file: "{card}.txt",
    media_type: "text/plain",
    link: LINK,
    counted: ("text", "texts"),
};

const BINDER: Artefact = Artefact {
    key: "binder",
    scope: Scope::AllCards,
    file: "binder.txt",
    ..CARD
};

/// One line for each text, with its role and language: `!` before a warning, `>` before an action.
struct PlainText {
    /// What it leaves out.
    skips: fn(&CardView, &Entry<'_>) -> bool,
}

impl PlainText {
    fn card(&self, card: &CardView) -> String {
        let steps = card.sections().flat_map(entries::of_step);
        let texts = entries::of_head(card).into_iter().chain(steps);
        let mut lines = String::new();
        for entry in texts.filter(|entry| !(self.skips)(card, entry)) {
            let lang = entry.text.lang.as_deref().unwrap_or(&card.page.lang);
            let TextView { plain, .. } = entry.text;
            let line = match entry.kind {
                EntryKind::Warning(warning) if entry.first => {
                    format!("\n! {lang} {}: {plain}", warning.signal)
                }
                EntryKind::Warning(_) => format!(" {plain}"),
                EntryKind::Action(_) => format!("\n> {lang} {plain}"),
                _ => format!("\n- {lang} {plain}"),
            };
            lines.push_str(&line);
        }
        lines
    }
}

impl Format for PlainText {
    fn name(&self) -> &'static str {
        "text"
    }

    fn artefacts(&self) -> &'static [Artefact] {
        &[CARD, BINDER]
    }

    fn write(
        &self,
        _artefact: &Artefact,
        subject: Subject<'_>,
        _engines: &Engines<'_>,
    ) -> Result<Vec<u8>, Diagnostic> {
        let (lang, text) = match subject {
            Subject::AllCards(index, cards) => {
                let texts: Vec<String> = cards.iter().map(|card| self.card(card)).collect();
                (&index.page.lang, texts.concat())
            }
            _ => (&subject.card().page.lang, self.card(subject.card())),
        };
        Ok(format!("{lang}{text}\n").into_bytes())
    }

    fn read_back(
        &self,
        _path: &str,
        bytes: &[u8],
        _fetch: &dyn Fn(&str) -> Option<Vec<u8>>,
    ) -> Result<Reading, Diagnostic> {
        let text = String::from_utf8_lossy(bytes);
        let (lang, lines) = text.split_once('\n').expect("a first line");
        let passages = lines.lines().map(|line| {
            let mut parts = line.splitn(3, ' ');
            let mut part = || parts.next().unwrap_or_default().to_owned();
            Passage {
                role: match part().as_str() {
                    "!" => Role::Warning,
                    ">" => Role::Action,
                    _ => Role::Other,
                },
                lang: part(),
                text: part(),
                severity: None,
                sight: Sight::Visible,
            }
        });
        Ok(Reading {
            lang: lang.to_owned(),
            passages: passages.collect(),
            ..Reading::default()
        })
    }
}

const HONEST: PlainText = PlainText {
    skips: |_, _| false,
};
const SKIPS_A_WARNING: PlainText = PlainText {
    skips: |_, entry| matches!(entry.kind, EntryKind::Warning(warning) if warning.id == "nooit-read-only"),
};

#[test]
fn a_format_in_one_file_is_written_linked_proven_and_verified() {
    let formats: [&dyn Format; 2] = [&Html, &HONEST];
    let (_folder, site) =
        build(&demo(), &formats).unwrap_or_else(|problems| panic!("{}", said(&problems)));
    let page = |path: &str| std::fs::read_to_string(site.join(path)).expect("it was published");
    let link = r#"href="zakelijke-track-trace.txt" type="text/plain""#;
    assert!(page("nl/zakelijke-track-trace/index.html").contains(link));
    let tile = r#"href="zakelijke-track-trace/zakelijke-track-trace.txt""#;
    assert!(page("nl/index.html").contains(tile));
    assert!(page("nl/index.html").contains(r#"href="binder.txt" type="text/plain""#));
    assert!(page("nl/binder.txt").contains("read only"));
    let warnings = page("warnings.json");
    for path in [
        "en/zakelijke-track-trace/zakelijke-track-trace.txt",
        "en/binder.txt",
    ] {
        assert!(warnings.contains(&format!("\"{path}\": [")), "{path}");
    }
    published(&site, &formats).unwrap_or_else(|problems| panic!("{}", said(&problems)));
}

// The text of a card and the binder are each read for it.
#[test]
fn a_format_in_one_file_that_loses_a_warning_publishes_nothing() {
    let problems = build(&demo(), &[&SKIPS_A_WARNING]).expect_err("a warning is lost");
    must_say(&problems, "SK501", "nooit-read-only");
    let artefacts: BTreeSet<String> = problems
        .iter()
        .map(|problem| format!("{:?}", problem.place))
        .collect();
    for file in [
        "nl/zakelijke-track-trace/zakelijke-track-trace.txt",
        "nl/binder.txt",
    ] {
        assert!(
            artefacts.iter().any(|place| place.contains(file)),
            "{artefacts:?}"
        );
    }
}

// A binder with the words of a warning that belong to another card is no help to that card's reader.
#[test]
fn a_binder_that_loses_one_of_two_same_warnings_is_caught() {
    const LOSES_ONE: PlainText = PlainText {
        skips: |card, entry| {
            card.id == "zakelijke-track-trace" && matches!(entry.kind, EntryKind::Warning(_))
        },
    };
    must_say(
        &build(&demo(), &[&LOSES_ONE]).expect_err("a card lost its warnings"),
        "SK501",
        "zakelijke-track-trace",
    );
}
