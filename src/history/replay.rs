//! One revision after another. Takes a revision as the file has it, which is only what is not as in the one before it, returns all that
//! the card said from then on. Fails with a sentence on what is wrong with it.

use stappenkaart_say::say;

use super::entry::{CardState, KnownStep, KnownWarning, Occasion, Revision};
use super::file::{RevisionTable, WarningTable};
use crate::characters::is_trick;
use crate::model::{Day, Severity};
use crate::parse::is_id;
use crate::wording::list;

/// The revision after `before`.
pub(super) fn revision(
    table: RevisionTable,
    before: Option<&Revision>,
) -> Result<Revision, String> {
    let name = say!(
        "the revision of `{}` in `{}` of {}",
        table.card,
        table.lang,
        table.on
    );
    let on = Day::parse(&table.on)
        .ok_or_else(|| say!("`{}` is not a day such as 2026-11-28", table.on))?;
    if !is_id(&table.card) || !is_tag(&table.lang) {
        return Err(say!("{name} does not name a card and a language"));
    }
    if before.is_some_and(|before| before.on > on) {
        return Err(say!("{name} comes after one of a later day"));
    }
    let occasion = match (table.start, table.gone) {
        (false, false) => Occasion::Published,
        (false, true) => Occasion::Gone,
        (true, false) if before.is_none() => Occasion::Start,
        (true, _) => return Err(say!("{name} can't be the start of its history")),
    };
    Ok(Revision {
        card: table.card.clone(),
        lang: table.lang.clone(),
        on,
        occasion,
        state: match occasion {
            Occasion::Gone => CardState::default(),
            Occasion::Start | Occasion::Published => state(&name, table, before)?,
        },
    })
}

fn state(name: &str, table: RevisionTable, before: Option<&Revision>) -> Result<CardState, String> {
    let RevisionTable {
        card: _,
        lang: _,
        on: _,
        start: _,
        gone: _,
        seal,
        version,
        title,
        steps,
        pictures,
        rest,
        removed,
        warning,
    } = table;
    let mut state = before.map_or_else(CardState::default, |before| before.state.clone());
    let clears = version.as_deref() == Some("");
    for (known, value) in [
        (&mut state.seal, seal),
        (&mut state.version, version),
        (&mut state.title, title),
        (&mut state.pictures, pictures),
        (&mut state.rest, rest),
    ] {
        if let Some(value) = value {
            *known = Some(honest(name, value)?);
        }
    }
    if clears {
        state.version = None;
    }
    if let Some(steps) = steps {
        let steps = steps.into_iter().map(|line| step(name, line));
        state.steps = Some(steps.collect::<Result<_, _>>()?);
    }
    for id in removed {
        let at = state.warnings.iter().position(|known| known.id == id);
        let at = at.ok_or_else(|| {
            say!("{name} removes the warning `{id}`, which the card did not have")
        })?;
        state.warnings.remove(at);
    }
    for table in warning {
        keep(&mut state.warnings, known(name, table)?);
    }
    Ok(state)
}

fn keep(warnings: &mut Vec<KnownWarning>, now: KnownWarning) {
    match warnings.iter_mut().find(|known| known.id == now.id) {
        Some(known) => *known = now,
        None => warnings.push(now),
    }
}

fn known(name: &str, table: WarningTable) -> Result<KnownWarning, String> {
    let WarningTable {
        id,
        severity,
        lang,
        guards,
        avoid,
        consequence,
    } = table;
    let mut all = Severity::ALL.into_iter();
    let found = all.find(|known| known.name() == severity);
    let found = found.ok_or_else(|| {
        let names = Severity::ALL.map(Severity::name);
        say!(
            "`{severity}` in {name} is not a severity: there are {}",
            list(names)
        )
    })?;
    if avoid.trim().is_empty() || !is_tag(&lang) {
        return Err(say!(
            "the warning `{id}` in {name} has no words, or no language"
        ));
    }
    Ok(KnownWarning {
        id: honest(name, id)?,
        severity: found,
        lang,
        guards: guards.map(|guards| honest(name, guards)).transpose()?,
        avoid: honest(name, avoid)?,
        consequence: consequence
            .into_iter()
            .map(|text| honest(name, text))
            .collect::<Result<_, _>>()?,
    })
}

fn step(name: &str, line: String) -> Result<KnownStep, String> {
    let line = honest(name, line)?;
    let (id, digest) = line
        .split_once(' ')
        .ok_or_else(|| say!("`{line}` in {name} is not the id of a step and its digest"))?;
    Ok(KnownStep {
        id: id.to_owned(),
        digest: digest.to_owned(),
    })
}

// A page or feed must not get a character that hides others, or that XML does not have.
fn honest(name: &str, text: String) -> Result<String, String> {
    let is_hidden =
        |c: &char| is_trick(*c) || c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}');
    match text.chars().find(is_hidden) {
        None => Ok(text),
        Some(c) => Err(say!(
            "{name} has a character that readers can't see: U+{:04X}",
            c as u32
        )),
    }
}

// As BCP 47 writes a language: letters, digits and hyphens.
fn is_tag(lang: &str) -> bool {
    let is_part = |part: &str| {
        (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
    };
    lang.split('-').all(is_part)
}
