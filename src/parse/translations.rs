//! How strict a guide is with translations. Takes `[translation]` of `guide.toml`, returns the levels of each language.

use std::collections::BTreeMap;

use stappenkaart_say::say;
use toml::Spanned;

use super::guide_file::{
    ApprovalWord, LanguageEntry, StatesEntry, StrictnessWord, TranslationEntry,
};
use crate::codes;
use crate::diag::{Level, Problems};
use crate::model::{Approval, Lang, State, Strictness, Translations};
use crate::source::{FileId, Span};
use crate::suggest::suggest;
use crate::wording::list;

/// The default: a warning must have a good translation, any other text should have one.
pub(super) fn translations(
    said: TranslationEntry,
    source: &Lang,
    languages: &[Lang],
    file: FileId,
    problems: &mut Problems,
) -> Translations {
    let TranslationEntry {
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
        LanguageEntry {
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
            None => unknown(&tag, known.map(Lang::as_str).collect(), file, problems),
        }
    }
    Translations::new(all, own)
}

/// A language that the guide is not translated into; `known` are those that it is.
pub(super) fn unknown(
    tag: &Spanned<String>,
    known: Vec<&str>,
    file: FileId,
    problems: &mut Problems,
) {
    let span = Span::new(file, tag.span());
    let tag = tag.get_ref();
    let names = || known.iter().copied();
    let otherwise = || match known.is_empty() {
        true => say!("add it to `languages`, or remove this part").to_owned(),
        false => say!(
            "it is translated into {}; add the language to `languages`, or remove this part",
            list(names())
        ),
    };
    let message = say!("the guide is not translated into `{tag}`");
    problems
        .error(codes::SK003, span, message)
        .hint(suggest(tag, span, names(), otherwise));
}

fn said_over(base: &Strictness, said: LanguageEntry) -> Strictness {
    let LanguageEntry {
        warnings,
        texts,
        approval,
        states,
    } = said;
    let StatesEntry {
        missing,
        blank,
        identical,
        stale,
        refused,
        review,
        draft,
    } = states;
    // A level for all warnings replaces the levels that an outer table has for some of them.
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
            ApprovalWord::Required => Approval::Required,
            ApprovalWord::Optional => Approval::Optional,
        }),
        states: by_state,
    }
}

fn level(word: StrictnessWord) -> Level {
    match word {
        StrictnessWord::Error => Level::Error,
        StrictnessWord::Warn => Level::Warning,
        StrictnessWord::Allow => Level::Advice,
    }
}
