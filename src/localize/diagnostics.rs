//! The reports to an editor about translations that can't be used. Takes the reasons, returns problems at the level that the guide's policy sets.

use std::collections::{BTreeMap, BTreeSet};

use stappenkaart_say::say;

use super::usability::{Assessment, Usability};
use crate::catalog::Refusal;
use crate::codes;
use crate::diag::{Code, Diagnostic, Level};
use crate::model::{Id, Segment, Warning};
use crate::phrases::{self, phrase};
use crate::source::FileId;

/// What to report about a warning.
pub(super) fn warning(
    usability: &Usability<'_, '_>,
    card: &Id,
    warning: &Warning<Segment>,
    assessed: &Assessment<'_>,
) -> Vec<Diagnostic> {
    if is_unreadable(usability, &warning.avoid) {
        return Vec::new();
    }
    let strictness = usability.locale.strictness();
    // If no translation exists yet, one word is enough.
    let untouched = assessed
        .texts
        .iter()
        .all(|text| matches!(text, Err(Refusal::Empty | Refusal::Missing)));
    let told = warning
        .texts()
        .zip(&assessed.texts)
        .filter_map(|(segment, text)| {
            let refusal = text.as_ref().err()?;
            let message = say!("the warning {:?} {}", warning.id, refusal.reason());
            Some(
                refused(usability, segment, refusal, message, codes::SK301)
                    .level(strictness.of_warning(refusal.state())),
            )
        });
    let mut told: Vec<Diagnostic> = told.take(if untouched { 1 } else { usize::MAX }).collect();
    told.extend(
        assessed
            .unsigned
            .as_ref()
            .and_then(|refusal| unsigned(usability, card, warning, assessed, refusal)),
    );
    told
}

// If no approval is required, a draft does not matter; but an approval of other words always does.
fn unsigned(
    usability: &Usability<'_, '_>,
    card: &Id,
    warning: &Warning<Segment>,
    assessed: &Assessment<'_>,
    refusal: &Refusal,
) -> Option<Diagnostic> {
    let outdated = matches!(refusal, Refusal::Outdated { by: _, on: _ });
    if assessed.is_used() && !outdated {
        return None;
    }
    let strictness = usability.locale.strictness();
    let level = if assessed.is_used() {
        Level::Warning
    } else {
        strictness.of_warning(refusal.state())
    };
    let message = say!("the warning {:?} {}", warning.id, refusal.reason());
    let help = say!(
        "ask someone who knows both languages to compare it with its source, and then run `stappenkaart warnings approve --lang {} --by NAME {card}/{}`",
        usability.locale.lang,
        warning.id
    );
    let label = if assessed.is_used() {
        say!("published nevertheless")
    } else {
        say!("this translation is not used")
    };
    Some(
        refused(usability, &warning.avoid, refusal, message, codes::SK304)
            .label(label)
            .level(level)
            .help(help),
    )
}

/// If so many texts of one file wait for the same thing, they are reported together.
const MANY: usize = 4;

// What they wait for, and what to do.
const EMPTY: (&str, &str) = (
    phrase!("have no translation yet"),
    phrase!("fill in their `msgstr`"),
);
const FUZZY: (&str, &str) = (
    phrase!("have a translation that needs a review"),
    phrase!("check each of them, and remove its `fuzzy` mark"),
);

/// What to report about other texts. A file without any catalog is one problem, not one for each of its texts; and so are many
/// texts of a file that have no translation yet, or no review.
pub(super) fn texts(
    usability: &Usability<'_, '_>,
    refusals: &[(&Segment, Refusal)],
) -> Vec<Diagnostic> {
    let level = usability.locale.strictness().texts;
    let mut groups: BTreeMap<(FileId, bool), Vec<(&Segment, &Refusal)>> = BTreeMap::new();
    let (mut told, mut without_catalog) = (Vec::new(), BTreeSet::new());
    let known = refusals
        .iter()
        .filter(|(segment, _)| !is_unreadable(usability, segment));
    for (segment, refusal) in known {
        if usability
            .catalog(segment.home)
            .is_some_and(|catalog| catalog.file.is_none())
        {
            without_catalog.insert(segment.home);
        } else if matches!(refusal, Refusal::Empty | Refusal::Fuzzy) {
            groups
                .entry((segment.home, *refusal == Refusal::Fuzzy))
                .or_default()
                .push((segment, refusal));
        } else {
            told.push(text(usability, segment, refusal));
        }
    }
    for ((_, fuzzy), group) in groups {
        told.extend(alike(usability, fuzzy, &group));
    }
    told.extend(
        without_catalog
            .into_iter()
            .map(|home| untranslated(usability, home)),
    );
    told.into_iter()
        .map(|problem| problem.level(level))
        .collect()
}

// A catalog that can't be read is one problem, and not one for each of its texts.
fn is_unreadable(usability: &Usability<'_, '_>, segment: &Segment) -> bool {
    usability
        .catalog(segment.home)
        .is_some_and(|catalog| catalog.unreadable)
}

/// What to report about other texts whose translation is used, and may say something else.
pub(super) fn doubtful(
    usability: &Usability<'_, '_>,
    doubts: &[(&Segment, Refusal)],
) -> Vec<Diagnostic> {
    let report = |(segment, doubt): &(&Segment, Refusal)| {
        let message = say!("the text {:?} {}", segment.id, doubt.reason());
        refused(usability, segment, doubt, message, codes::SK305)
            .label(say!("this translation is published"))
            .level(Level::Warning)
    };
    doubts.iter().map(report).collect()
}

// Texts of one file that wait for the same thing: one problem for many of them, or one for each.
fn alike(
    usability: &Usability<'_, '_>,
    fuzzy: bool,
    group: &[(&Segment, &Refusal)],
) -> Vec<Diagnostic> {
    let each = |(segment, refusal): &(&Segment, &Refusal)| text(usability, segment, refusal);
    let (first, refusal) = match group {
        [first, ..] if group.len() >= MANY => first,
        few => return few.iter().map(each).collect(),
    };
    let (what, help) = if fuzzy { FUZZY } else { EMPTY };
    let (what, help) = (phrases::said(what), phrases::said(help));
    let message = say!(
        "{} texts of `{}` {what}",
        group.len(),
        usability.locale.session.sources.path(first.home)
    );
    let help = say!("{help}, in `{}`", usability.locale.catalog_path(first.home));
    let problem = refused(usability, first, refusal, message, codes::SK302);
    vec![problem.label(say!("the first of them")).help(help)]
}

fn text(usability: &Usability<'_, '_>, segment: &Segment, refusal: &Refusal) -> Diagnostic {
    let message = say!("the text {:?} {}", segment.id, refusal.reason());
    refused(usability, segment, refusal, message, codes::SK302)
}

fn untranslated(usability: &Usability<'_, '_>, home: FileId) -> Diagnostic {
    let (path, lang) = (
        usability.locale.session.sources.path(home),
        &usability.locale.lang,
    );
    let catalog = usability.locale.catalog_path(home);
    let message = say!("`{path}` is not translated into `{lang}`: there is no `{catalog}`");
    let help = say!("run `stappenkaart translate sync --lang {lang}`, then translate `{catalog}`");
    Diagnostic::in_file(codes::SK302, path, message).help(help)
}

fn refused(
    usability: &Usability<'_, '_>,
    segment: &Segment,
    refusal: &Refusal,
    message: String,
    code: Code,
) -> Diagnostic {
    let lang = usability.locale.lang.as_str();
    let path = usability
        .catalog(segment.home)
        .map(|catalog| catalog.path.clone())
        .unwrap_or_default();
    let message = format!("{message} (`{lang}`)");
    let problem = match usability.translation(segment) {
        Some(entry) => Diagnostic::error(code, entry.span, message)
            .label(say!("this translation is not used"))
            .also(segment.span, say!("its source")),
        None => Diagnostic::error(code, segment.span, message)
            .label(say!("shown untranslated, with a label")),
    };
    problem.help(refusal.help(lang, &path, segment.id.as_str()))
}
