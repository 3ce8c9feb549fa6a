//! What an editor is told of translations that can't be used. Takes why, gives problems at the level that the guide's policy sets.

use std::collections::BTreeSet;

use super::judge::{Judge, Judged};
use crate::catalog::Refusal;
use crate::codes;
use crate::diag::{Code, Diagnostic, Level};
use crate::model::{Id, Segment, Warning};
use crate::source::FileId;

/// What is to be told of a warning.
pub(super) fn warning(judge: &Judge<'_, '_>, card: &Id, warning: &Warning<Segment>, judged: &Judged<'_>) -> Vec<Diagnostic> {
    let strictness = judge.tongue.strictness();
    let told = warning.texts().zip(&judged.texts).filter_map(|(segment, text)| {
        let refusal = text.as_ref().err()?;
        let message = format!("the warning {:?} {}", warning.id, refusal.reason());
        Some(refused(judge, segment, refusal, message, codes::SK301).level(strictness.of_warning(refusal.state())))
    });
    let mut told: Vec<Diagnostic> = told.collect();
    told.extend(judged.unsigned.as_ref().and_then(|refusal| unsigned(judge, card, warning, judged, refusal)));
    told
}

// Where nobody has to sign, a draft is no matter; that somebody signed other words always is.
fn unsigned(
    judge: &Judge<'_, '_>,
    card: &Id,
    warning: &Warning<Segment>,
    judged: &Judged<'_>,
    refusal: &Refusal,
) -> Option<Diagnostic> {
    let outdated = matches!(refusal, Refusal::Outdated { by: _, on: _ });
    if judged.is_used() && !outdated {
        return None;
    }
    let strictness = judge.tongue.strictness();
    let level = if judged.is_used() { Level::Warning } else { strictness.of_warning(refusal.state()) };
    let message = format!("the warning {:?} {}", warning.id, refusal.reason());
    let help = format!(
        "let somebody who knows both languages compare it with its source, and then run `stappenkaart warnings approve --lang {} --by NAME {card}/{}`",
        judge.tongue.lang, warning.id
    );
    let label = if judged.is_used() { "published all the same" } else { "this translation is not used" };
    Some(refused(judge, &warning.avoid, refusal, message, codes::SK304).label(label).level(level).help(help))
}

/// What is to be told of another text. A file without any catalog is one problem, not one for each of its texts.
pub(super) fn text(
    judge: &Judge<'_, '_>,
    segment: &Segment,
    refusal: &Refusal,
    without_catalog: &mut BTreeSet<FileId>,
) -> Option<Diagnostic> {
    let level = judge.tongue.strictness().texts;
    let Some(path) = judge.catalog(segment.home).filter(|catalog| catalog.file.is_none()).map(|catalog| &catalog.path) else {
        let message = format!("the text {:?} {}", segment.id, refusal.reason());
        return Some(refused(judge, segment, refusal, message, codes::SK302).level(level));
    };
    without_catalog.insert(segment.home).then(|| {
        let (home, lang) = (judge.tongue.sources.path(segment.home), &judge.tongue.lang);
        let message = format!("`{home}` is not translated into `{lang}`: there is no `{path}`");
        let help = format!("run `stappenkaart translate sync --lang {lang}`, then translate `{path}`");
        Diagnostic::in_file(codes::SK302, home, message).level(level).help(help)
    })
}

fn refused(judge: &Judge<'_, '_>, segment: &Segment, refusal: &Refusal, message: String, code: Code) -> Diagnostic {
    let lang = judge.tongue.lang.as_str();
    let path = judge.catalog(segment.home).map(|catalog| catalog.path.clone()).unwrap_or_default();
    let message = format!("{message} (`{lang}`)");
    let problem = match judge.translation(segment) {
        Some(entry) => {
            Diagnostic::error(code, entry.span, message).label("this translation is not used").also(segment.span, "its source")
        }
        None => Diagnostic::error(code, segment.span, message).label("shown untranslated, with a label"),
    };
    problem.help(refusal.help(lang, &path, segment.id.as_str()))
}
