//! How strict a guide is with translations. Takes `[translation]` of `guide.toml`, gives the levels of each language.

use std::collections::BTreeMap;

use toml::Spanned;

use super::guide_file::{ApprovalEntry, ByLanguage, States, Strictness as Word, Translation};
use crate::codes;
use crate::diag::{Diagnostic, Level};
use crate::model::{Approval, Lang, State, Strictness, Translations};
use crate::source::{FileId, Span};
use crate::suggest::suggest;
use crate::wording::list;

/// Without a word of the guide: a warning has to have a good translation, any other text should.
pub(super) fn translations(
    said: Translation,
    source: &Lang,
    languages: &[Lang],
    file: FileId,
    problems: &mut Vec<Diagnostic>,
) -> Translations {
    let Translation {
        warnings,
        texts,
        approval,
        states,
        lang,
    } = said;
    let default = Strictness {
        warnings: Level::Error,
        states: BTreeMap::new(),
        texts: Level::Warning,
        approval: Approval::Optional,
    };
    let all = said_over(
        &default,
        ByLanguage {
            warnings,
            texts,
            approval,
            states,
        },
    );
    let mut own = BTreeMap::new();
    for (tag, said) in lang {
        let known = languages.iter().filter(|lang| *lang != source);
        match known.clone().find(|lang| lang.as_str() == tag.get_ref()) {
            Some(lang) => {
                own.insert(lang.clone(), said_over(&all, said));
            }
            None => problems.push(unknown(&tag, known.map(Lang::as_str).collect(), file)),
        }
    }
    Translations::new(all, own)
}

fn unknown(tag: &Spanned<String>, known: Vec<&str>, file: FileId) -> Diagnostic {
    let span = Span::new(file, tag.span());
    let message = format!(
        "`{}` is no language that the guide is translated into",
        tag.get_ref()
    );
    suggest(
        Diagnostic::error(codes::SK003, span, message),
        tag.get_ref(),
        span,
        known.iter().copied(),
        || match known.is_empty() {
            true => "add it to `languages`, or take this part away".to_owned(),
            false => format!(
                "it is translated into {}; add the language to `languages`, or take this part away",
                list(known.iter().copied())
            ),
        },
    )
}

fn said_over(base: &Strictness, said: ByLanguage) -> Strictness {
    let ByLanguage {
        warnings,
        texts,
        approval,
        states,
    } = said;
    let States {
        missing,
        blank,
        identical,
        stale,
        refused,
        review,
        draft,
    } = states;
    // A level for all warnings takes the place of what was said further out for some of them.
    let mut by_state = if warnings.is_some() {
        BTreeMap::new()
    } else {
        base.states.clone()
    };
    let said = [
        (State::Missing, missing),
        (State::Blank, blank),
        (State::Identical, identical),
        (State::Stale, stale),
        (State::Refused, refused),
        (State::Review, review),
        (State::Draft, draft),
    ];
    by_state.extend(
        said.into_iter()
            .filter_map(|(state, word)| Some((state, level(word?)))),
    );
    Strictness {
        warnings: warnings.map_or(base.warnings, level),
        texts: texts.map_or(base.texts, level),
        approval: approval.map_or(base.approval, |word| match word {
            ApprovalEntry::Required => Approval::Required,
            ApprovalEntry::Optional => Approval::Optional,
        }),
        states: by_state,
    }
}

fn level(word: Word) -> Level {
    match word {
        Word::Error => Level::Error,
        Word::Warn => Level::Warning,
        Word::Allow => Level::Advice,
    }
}
