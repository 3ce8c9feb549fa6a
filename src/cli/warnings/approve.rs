//! `stappenkaart warnings approve`: a person's signature under the translation of a warning.

use std::path::{Path, PathBuf};

use stappenkaart_say::say;

use crate::catalog::{Refusal, Waiver};
use crate::cli::failure::{ExitStatus, Failure};
use crate::cli::report;
use crate::cli::today::day_of_signing;
use crate::cli::writable_guide::WritableGuide;
use crate::ledger::{self, LedgerChange, SignedApproval, Wording};
use crate::localize::{Locale, Usability};
use crate::model::{Card, Inline, Segment, Warning};
use crate::suggest::did_you_mean;
use crate::wording::list;

use super::named::chosen;
use super::signed::signed;
use super::signed_sheet;

const EXAMPLES: &str = "\
Examples:
  stappenkaart warnings approve --lang en --by \"Anna de Vries\" never-read-only
  stappenkaart warnings approve --lang en --by \"Anna de Vries\" log-in/keep-secret log-in/unique-password
  stappenkaart warnings approve handbook --lang en --by \"Anna de Vries\" --all log-in
  stappenkaart warnings approve --lang fr --by \"Luc Petit\" --waive negation --reason \"gardez-vous forbids it\" log-in/keep-secret
  stappenkaart warnings approve --from review.csv   what a reviewer filled in, beside the copy of `translate review`";

/// Approve the translation of warnings, by a person who knows both languages and has compared them. `warnings.lock` records the
/// approved text; a later change of the translation or its source voids the approval.
#[derive(clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct ApproveArguments {
    /// The warnings, as `card/id`, or as `id` where no other warning has it; the folder with `guide.toml` may come before them.
    #[arg(required_unless_present_any = ["all", "from"], value_name = "[DIR] ID")]
    ids: Vec<String>,
    /// All warnings of a card that are not approved yet.
    #[arg(long, value_name = "CARD")]
    all: Vec<String>,
    /// The language of the translation, such as `en`.
    #[arg(long, value_name = "LANGUAGE", required_unless_present = "from")]
    lang: Option<String>,
    /// The name of the person who compared it with its source.
    #[arg(long, value_name = "NAME", required_unless_present = "from")]
    by: Option<String>,
    /// A sheet of `translate review` that a reviewer filled in: it says who approves what.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["all", "lang", "by", "waive", "reason"])]
    from: Option<PathBuf>,
    /// Show what would be recorded, and record nothing.
    #[arg(long)]
    dry_run: bool,
    /// Failed checks that are right in this case: identical, labels, language, negation, numbers, opposites, sentences, spaces, terms.
    #[arg(long, value_delimiter = ',', value_name = "WHAT", requires = "reason")]
    waive: Vec<String>,
    /// Why they are right.
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
    /// The folder with `guide.toml` [default: this folder, or else ./content, or else the nearest folder above].
    #[arg(long, value_name = "DIR")]
    guide: Option<PathBuf>,
}

/// Runs the command.
pub fn run(arguments: &ApproveArguments) -> Result<ExitStatus, Failure> {
    let (dir, ids) = arguments.folder();
    if let Some(sheet) = &arguments.from {
        if let Some(id) = ids.first() {
            let message = say!("`{id}` is not a folder with `guide.toml`");
            let help = say!(
                "with `--from`, type at most the folder of the guide: the file names the warnings"
            );
            return Err(Failure::new(message, help));
        }
        return signed_sheet::run(sheet, dir.as_deref(), arguments.dry_run);
    }
    let guide = WritableGuide::read(dir.as_deref())?;
    let signature = Signature::of(arguments)?;
    let lang = guide.translation(arguments.lang.as_deref().unwrap_or_default())?;
    guide.check_ledger()?;
    let locale = guide.locale(&lang);
    let changes = ledger::changes(&guide.ledger, &guide.library);
    let mut signs = Vec::new();
    for (card, warning) in chosen(&guide.library, &locale, ids, &arguments.all)? {
        signs.push(signature.sign(&locale, &changes, card, warning)?);
    }
    if signs.is_empty() {
        report::line(say!("Every warning of the card is approved already."));
        return Ok(ExitStatus::Fine);
    }
    let text = ledger::approve(&guide.ledger, &signs);
    let path = match arguments.dry_run {
        true => None,
        false => Some(guide.write_ledger(&text)?),
    };
    signs.iter().for_each(|sign| report::line(signed(sign)));
    report::line(match path {
        Some(path) => say!("Recorded in {}. Review its diff, and commit it.", path),
        None => say!("Nothing is recorded: this was a dry run.").to_owned(),
    });
    Ok(ExitStatus::Fine)
}

impl ApproveArguments {
    // The folder of the guide, and the warnings after it.
    fn folder(&self) -> (Option<PathBuf>, &[String]) {
        let is_guide = |name: &String| Path::new(name).join("guide.toml").is_file();
        match self.ids.split_first() {
            Some((dir, ids)) if self.guide.is_none() && is_guide(dir) => (Some(dir.into()), ids),
            _ => (self.guide.clone(), &self.ids),
        }
    }
}

struct Signature {
    by: String,
    on: String,
    waives: Vec<Waiver>,
    reason: Option<String>,
}

impl Signature {
    fn of(arguments: &ApproveArguments) -> Result<Signature, Failure> {
        let by = arguments.by.as_deref().unwrap_or_default().trim();
        check_name(by)?;
        let reason = arguments
            .reason
            .as_deref()
            .map(str::trim)
            .filter(|reason| !reason.is_empty());
        if !arguments.waive.is_empty() && reason.is_none() {
            return Err(Failure::new(
                say!("`--waive` needs a reason"),
                say!("say with `--reason` why the translation is right in this case"),
            ));
        }
        let waives = arguments.waive.iter().map(|word| waiver(word));
        Ok(Signature {
            by: by.to_owned(),
            on: day_of_signing()?,
            waives: waives.collect::<Result<Vec<_>, _>>()?,
            reason: reason.map(str::to_owned),
        })
    }

    fn sign<'a>(
        &self,
        locale: &Locale<'_>,
        changes: &[LedgerChange],
        card: &Card<Segment>,
        warning: &'a Warning<Segment>,
    ) -> Result<SignedApproval<'a>, Failure> {
        let name = format!("{}/{}", card.id, warning.id);
        if changes
            .iter()
            .any(|change| change.is_about(card.id.as_str(), warning.id.as_str()))
        {
            let message = say!("the warning `{name}` itself is not accepted as it is now");
            return Err(Failure::new(
                message,
                say!("first run `stappenkaart warnings accept`"),
            ));
        }
        let translated = self.translated(locale, card, warning, &name)?;
        Ok(SignedApproval {
            card: card.id.to_string(),
            warning,
            lang: locale.lang.to_string(),
            by: self.by.clone(),
            on: self.on.clone(),
            wording: Wording::translated(&translated).expect("a warning says what to avoid"),
            waives: self.waives.clone(),
            reason: self.reason.clone(),
            remark: None,
        })
    }

    // The translated texts of a warning. Fails on a check that is not waived, and on a waiver that no check needs.
    fn translated(
        &self,
        locale: &Locale<'_>,
        card: &Card<Segment>,
        warning: &Warning<Segment>,
        name: &str,
    ) -> Result<Vec<Vec<Inline>>, Failure> {
        let (usability, _) = locale.usability(card);
        let mut translated = Vec::new();
        for segment in warning.texts() {
            let inlines = usability
                .text(segment)
                .map_err(|refusal| self.refused(locale, name, segment, &refusal))?;
            translated.push(inlines);
        }
        let doubts = doubts(&usability, warning, &translated);
        let needed: Vec<Waiver> = doubts
            .iter()
            .filter_map(|(_, refusal)| refusal.waiver())
            .collect();
        let is_waived = |refusal: &Refusal| {
            refusal
                .waiver()
                .is_some_and(|waiver| self.waives.contains(&waiver))
        };
        if let Some((segment, refusal)) = doubts.iter().find(|(_, refusal)| !is_waived(refusal)) {
            return Err(self.refused(locale, name, segment, refusal));
        }
        // A waiver that nothing needs would hide what a later change loses.
        if let Some(idle) = self.waives.iter().find(|waiver| !needed.contains(waiver)) {
            let message = say!(
                "nothing is wrong with the {} of `{name}` in `{}`",
                idle.name(),
                locale.lang
            );
            let help = say!("remove `{}` from `--waive`", idle.name());
            return Err(Failure::new(message, help));
        }
        Ok(translated)
    }

    fn refused(
        &self,
        locale: &Locale<'_>,
        name: &str,
        segment: &Segment,
        refusal: &Refusal,
    ) -> Failure {
        let path = locale.catalog_path(segment.home);
        let help = refusal.help(locale.lang.as_str(), &path, segment.id.as_str());
        let waive = refusal.waiver().map(|waiver| {
            say!(
                "; or, if it has the same meaning, add `--waive {} --reason \"...\"`",
                waiver.name()
            )
        });
        let message = say!(
            "the warning `{name}` {} (`{}`)",
            refusal.reason(),
            locale.lang
        );
        Failure::new(message, help + &waive.unwrap_or_default())
    }
}

// A name is read in a diff and on a terminal.
fn check_name(by: &str) -> Result<(), Failure> {
    if by.is_empty() {
        return Err(Failure::new(
            say!("an approval needs the name of a person"),
            say!("write it after `--by`"),
        ));
    }
    match ledger::hidden_character(by) {
        None => Ok(()),
        Some(c) => {
            let message = say!(
                "the name after `--by` has the invisible character U+{:04X}",
                c as u32
            );
            Err(Failure::new(
                message,
                say!("write the name in plain letters, on one line"),
            ))
        }
    }
}

// What the QA checks find in the texts of a warning, each with its segment.
fn doubts<'a>(
    usability: &Usability<'_, '_>,
    warning: &'a Warning<Segment>,
    translated: &[Vec<Inline>],
) -> Vec<(&'a Segment, Refusal)> {
    warning
        .texts()
        .zip(translated)
        .flat_map(|(segment, inlines)| {
            let doubts = usability.doubts(segment, inlines).into_iter();
            doubts.map(move |refusal| (segment, refusal))
        })
        .collect()
}

fn waiver(word: &str) -> Result<Waiver, Failure> {
    let known = || Waiver::ALL.iter().map(|waiver| waiver.name());
    Waiver::find(word).ok_or_else(|| {
        let help =
            did_you_mean(word, known()).unwrap_or_else(|| say!("write one of {}", list(known())));
        Failure::new(say!("`{word}` can't be waived"), help)
    })
}
