//! The rows of a sheet that came back, compared with the guide as it is now. Returns the signatures, or everything that is wrong: a
//! sheet is recorded as a whole or not at all.

use std::collections::BTreeMap;

use stappenkaart_say::say;

use super::outcome::{SheetOutcome, SheetRemark};
use super::read::{SheetRow, SignSheet};
use super::shown::{ShownWarning, all, identity, shown};
use super::ticks::{examples, tick};
use crate::catalog::FileProblem;
use crate::ledger::{LedgerChange, SignedApproval, hidden_character};
use crate::localize::{Assessment, Locale};
use crate::model::{Card, Id, Segment, State, Warning};
use crate::source::FileId;
use crate::suggest::did_you_mean;

/// What the rows say. `changes` are the warnings that are not accepted as they are; `on` is the day of the signatures.
pub fn judge<'a>(
    sheet: &SignSheet,
    locale: &Locale<'a>,
    changes: &[LedgerChange],
    on: &str,
) -> Result<SheetOutcome<'a>, Vec<FileProblem>> {
    let warnings = all(locale.session.library).collect();
    let mut judge = SheetJudge {
        locale,
        changes,
        on,
        warnings,
        met: BTreeMap::new(),
        outcome: SheetOutcome::default(),
    };
    let mut problems = Vec::new();
    for row in &sheet.rows {
        if let Err((message, help)) = judge.row(row) {
            problems.push(FileProblem::new(row.range.clone(), message, help));
        }
    }
    match problems.is_empty() {
        true => Ok(judge.outcome),
        false => Err(problems),
    }
}

// What is wrong, and what to do.
type RowProblem = (String, String);

struct SheetJudge<'a, 'b> {
    locale: &'b Locale<'a>,
    changes: &'b [LedgerChange],
    on: &'b str,
    warnings: Vec<(&'a Card<Segment>, &'a Warning<Segment>)>,
    // The line of the row about each warning.
    met: BTreeMap<(FileId, &'a Id), usize>,
    outcome: SheetOutcome<'a>,
}

impl<'a> SheetJudge<'a, '_> {
    fn row(&mut self, row: &SheetRow) -> Result<(), RowProblem> {
        let (card, warning) = self.find(row)?;
        let name = format!("{}/{}", card.id, warning.id);
        if let Some(first) = self.met.insert(identity(warning), row.line) {
            let message = say!("`{name}` is in the file twice, first on line {first}");
            return Err((message, say!("keep one of the two rows").into()));
        }
        if !row.is_filled_in() {
            self.outcome.open += 1;
            return Ok(());
        }
        for text in [&row.name, &row.remark] {
            visible(text)?;
        }
        let is_approved = self.tick(row)?;
        if is_approved == Some(true) {
            self.sign(row, card, warning, &name)?;
        }
        if !row.remark.is_empty() {
            self.outcome.remarks.push(SheetRemark {
                warning: name.clone(),
                by: row.name.clone(),
                text: row.remark.clone(),
            });
        }
        match is_approved {
            Some(true) => {}
            Some(false) => self.outcome.declined.push(name),
            None => self.outcome.unticked.push(name),
        }
        Ok(())
    }

    fn find(
        &self,
        row: &SheetRow,
    ) -> Result<(&'a Card<Segment>, &'a Warning<Segment>), RowProblem> {
        let named = |(card, warning): &&(&Card<Segment>, &Warning<Segment>)| {
            card.id.as_str() == row.card && warning.id.as_str() == row.warning
        };
        if let Some(found) = self.warnings.iter().find(named) {
            return Ok(*found);
        }
        let name = format!("{}/{}", row.card, row.warning);
        let known: Vec<String> = self
            .warnings
            .iter()
            .map(|(card, warning)| format!("{}/{}", card.id, warning.id))
            .collect();
        let help = did_you_mean(&name, known.iter().map(String::as_str)).unwrap_or_else(|| {
            say!("type the card and the warning as `translate review` wrote them, or remove the row if the warning is gone").into()
        });
        Err((say!("there is no warning `{name}`"), help))
    }

    fn tick(&self, row: &SheetRow) -> Result<Option<bool>, RowProblem> {
        if row.tick.is_empty() {
            return Ok(None);
        }
        let words = &self.locale.session.words;
        let source = &self.locale.session.library.guide.source;
        let said = tick(&row.tick, words, [&self.locale.lang, source]);
        said.map(Some).ok_or_else(|| {
            let [yes, no] = examples(words, &self.locale.lang);
            let message = say!("\"{}\" is neither a yes nor a no", row.tick);
            let help = say!("type `{yes}` if the translation is approved, or `{no}`");
            (message, help)
        })
    }

    // A signature in every card that shows the warning.
    fn sign(
        &mut self,
        row: &SheetRow,
        card: &Card<Segment>,
        warning: &Warning<Segment>,
        name: &str,
    ) -> Result<(), RowProblem> {
        if row.name.is_empty() {
            let message = say!("`{name}` is ticked, but the name of the reviewer is missing");
            return Err((
                message,
                say!("type the name of the person who compared the two texts").into(),
            ));
        }
        let (usability, _) = self.locale.usability(card);
        self.same_words(row, &shown(&usability, warning), warning, name)?;
        let same: Vec<_> = self
            .warnings
            .iter()
            .filter(|(_, other)| identity(other) == identity(warning))
            .copied()
            .collect();
        for (card, warning) in same {
            self.sign_in(row, card, warning)?;
        }
        Ok(())
    }

    fn sign_in(
        &mut self,
        row: &SheetRow,
        card: &'a Card<Segment>,
        warning: &'a Warning<Segment>,
    ) -> Result<(), RowProblem> {
        let name = format!("{}/{}", card.id, warning.id);
        let is_about =
            |change: &LedgerChange| change.is_about(card.id.as_str(), warning.id.as_str());
        if self.changes.iter().any(is_about) {
            let message = say!("the warning `{name}` itself is not accepted as it is now");
            return Err((
                message,
                say!("first run `stappenkaart warnings accept`").into(),
            ));
        }
        let locale = self.locale;
        let (usability, _) = locale.usability(card);
        let assessed = usability.warning(&card.id, warning);
        if let (State::Approved, Some(approval)) = (assessed.state(), assessed.approval) {
            self.outcome.already.push((name, approval.by.clone()));
            return Ok(());
        }
        self.usable(row, warning, &assessed, &name)?;
        let wording = assessed.wording().expect("each of its texts can be used");
        self.outcome.signs.push(SignedApproval {
            card: card.id.to_string(),
            warning,
            lang: locale.lang.to_string(),
            by: row.name.clone(),
            on: self.on.to_owned(),
            wording,
            waives: Vec::new(),
            reason: None,
            remark: Some(row.remark.clone()).filter(|remark| !remark.is_empty()),
        });
        Ok(())
    }

    // Whether readers could see the translation, and if not, why.
    fn usable(
        &self,
        row: &SheetRow,
        warning: &Warning<Segment>,
        assessed: &Assessment<'_>,
        name: &str,
    ) -> Result<(), RowProblem> {
        let locale = self.locale;
        let mut texts = warning.texts().zip(&assessed.texts);
        let refused = texts.find_map(|(segment, text)| Some((segment, text.as_ref().err()?)));
        let Some((segment, refusal)) = refused else {
            return Ok(());
        };
        let path = locale.catalog_path(segment.home);
        let help = refusal.help(locale.lang.as_str(), &path, segment.id.as_str());
        let waive = refusal.waiver().map(|waiver| {
            say!(
                "; or, if it has the same meaning, leave the tick of this row empty and run `stappenkaart warnings approve --lang {} --by \"{}\" --waive {} --reason \"...\" {name}`",
                locale.lang,
                row.name,
                waiver.name()
            )
        });
        let message = say!(
            "`{name}` is ticked, but it {} (`{}`)",
            refusal.reason(),
            locale.lang
        );
        Err((message, help + &waive.unwrap_or_default()))
    }

    // The reviewer saw exactly the words that would be signed.
    fn same_words(
        &self,
        row: &SheetRow,
        now: &ShownWarning,
        warning: &Warning<Segment>,
        name: &str,
    ) -> Result<(), RowProblem> {
        let path = self.locale.catalog_path(warning.avoid.home);
        let help = say!(
            "compare the two texts again in a new copy of `translate review`; to change the translation itself, write it in `{path}` first"
        );
        for (what, shown_then, now) in [
            (say!("source"), &row.source, &now.source),
            (say!("translation"), &row.translation, &now.translation),
        ] {
            if shown_then != now {
                let message = say!(
                    "the {what} of `{name}` is not what this row shows: the row has \"{shown_then}\", and the guide has \"{now}\""
                );
                return Err((message, help));
            }
        }
        if row.check != now.check {
            let message = say!(
                "the marks, links or signal word of `{name}` changed after this row was written, or its last cell was changed"
            );
            return Err((message, help));
        }
        Ok(())
    }
}

// A name and a remark are read in a diff and on a terminal.
fn visible(text: &str) -> Result<(), RowProblem> {
    match hidden_character(text) {
        None => Ok(()),
        Some(c) => {
            let message = say!(
                "\"{}\" has the invisible character U+{:04X}",
                text.replace(c, ""),
                c as u32
            );
            Err((message, say!("write it in plain letters").into()))
        }
    }
}
