//! `stappenkaart warnings approve`: a person's signature under the translation of a warning.

use std::path::PathBuf;

use super::super::report;
use super::super::today::today;
use super::super::{Failure, Outcome, languages, read_whole};
use crate::catalog::{Refusal, Waiver};
use crate::ledger::{self, Change, LEDGER, Ledger, Sign, Wording, guarded};
use crate::library::Library;
use crate::localize::{Locale, Session};
use crate::model::{Card, Segment, Warning};
use crate::publish::replace_file;
use crate::suggest::did_you_mean;
use crate::wording::list;

const EXAMPLES: &str = "\
Examples:
  stappenkaart warnings approve --lang en --by \"Anna de Vries\" never-read-only
  stappenkaart warnings approve --lang en --by \"Anna de Vries\" log-in/keep-secret log-in/unique-password
  stappenkaart warnings approve --lang fr --by \"Luc Petit\" --waive negation --reason \"gardez-vous forbids it\" log-in/keep-secret";

/// Sign the translation of warnings: somebody who knows both languages has compared them. It goes into `warnings.lock` with the
/// words that were approved; a later change of the translation or its source voids it.
#[derive(clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Arguments {
    /// The warnings, as `card/id`, or as `id` where no other warning has it.
    #[arg(required = true, value_name = "ID")]
    ids: Vec<String>,
    /// The language of the translation.
    #[arg(long, value_name = "LANGUAGE")]
    lang: String,
    /// Who compared it with its source.
    #[arg(long, value_name = "NAME")]
    by: String,
    /// What is known and right all the same: identical, labels, negation, numbers, sentences, terms.
    #[arg(long, value_delimiter = ',', value_name = "WHAT", requires = "reason")]
    waive: Vec<String>,
    /// Why it is right.
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
    /// The folder with `guide.toml` [default: this folder, or else ./content].
    #[arg(long, value_name = "DIR")]
    guide: Option<PathBuf>,
}

pub fn run(arguments: &Arguments) -> Result<Outcome, Failure> {
    let Some((root, sources, library)) = read_whole(arguments.guide.as_deref())? else {
        return Ok(Outcome::Problems);
    };
    let signature = Signature::of(arguments)?;
    let lang = languages(std::slice::from_ref(&arguments.lang), &library)?.remove(0);
    if lang == library.guide.source {
        return Err(Failure::new(
            format!("`{lang}` is the language of the cards"),
            "name the language of a translation",
        ));
    }
    let (_, problems) = Ledger::read(&sources);
    if !problems.is_empty() {
        report::tell_person(&sources, &problems, report::Advice::Counted);
        return Ok(Outcome::Problems);
    }
    let (session, _) = Session::open(&sources, &library);
    let locale = session.locale(&lang);
    let changes = ledger::changes(&session.ledger, &library);
    let mut signs = Vec::new();
    for id in &arguments.ids {
        for (card, warning) in find(&library, id)? {
            signs.push(signature.sign(&locale, &changes, card, warning)?);
        }
    }
    let path = root.join(LEDGER);
    replace_file(&path, ledger::approve(&session.ledger, &signs).as_bytes())?;
    signs.iter().for_each(|sign| report::line(signed(sign)));
    report::line(format!(
        "Recorded in {}. Review its diff, and commit it.",
        path.display()
    ));
    Ok(Outcome::Fine)
}

// The reader of the terminal sees once more what was signed.
fn signed(sign: &Sign<'_>) -> String {
    let source = Wording::of(sign.warning);
    let texts = |wording: &Wording| wording.texts().cloned().collect::<Vec<_>>().join(" ");
    let Sign {
        card,
        warning,
        lang,
        by,
        ..
    } = sign;
    format!(
        "{by} approves `{card}/{}` in `{lang}`:\n  {}\n  {}",
        warning.id,
        texts(&source),
        texts(&sign.wording)
    )
}

/// A card, and a warning that it says.
type Place<'a> = (&'a Card<Segment>, &'a Warning<Segment>);

// A shared warning is approved in every card that says it.
fn find<'a>(library: &'a Library, name: &str) -> Result<Vec<Place<'a>>, Failure> {
    let (wanted, id) = name
        .rsplit_once('/')
        .map_or((None, name), |(card, id)| (Some(card), id));
    let all = || {
        library.cards.iter().flat_map(|card| {
            guarded(card)
                .into_iter()
                .map(move |(warning, _)| (card, warning))
        })
    };
    let found: Vec<_> = all()
        .filter(|(card, warning)| {
            warning.id.as_str() == id && wanted.is_none_or(|wanted| card.id.as_str() == wanted)
        })
        .collect();
    let names = |list: &[Place<'_>]| -> Vec<String> {
        list.iter()
            .map(|(card, warning)| format!("{}/{}", card.id, warning.id))
            .collect()
    };
    let Some((_, first)) = found.first() else {
        let known = names(&all().collect::<Vec<_>>());
        let ids: Vec<&str> = known
            .iter()
            .flat_map(|name| [name.as_str(), name.rsplit('/').next().unwrap_or_default()])
            .collect();
        let help = did_you_mean(name, ids)
            .unwrap_or_else(|| "`stappenkaart warnings list` shows them all".to_owned());
        return Err(Failure::new(format!("there is no warning `{name}`"), help));
    };
    if found
        .iter()
        .any(|(_, other)| other.avoid.id != first.avoid.id || other.avoid.home != first.avoid.home)
    {
        let names = names(&found);
        let help = format!("say which one: {}", list(names.iter().map(String::as_str)));
        return Err(Failure::new(
            format!("several warnings have the id `{name}`"),
            help,
        ));
    }
    // Said twice in a card, it has a second id there and the same words.
    let same = |(card, other): &Place<'_>| {
        let here = wanted.is_none_or(|wanted| card.id.as_str() == wanted);
        here && other.avoid.id == first.avoid.id && other.avoid.home == first.avoid.home
    };
    Ok(all().filter(same).collect())
}

struct Signature {
    by: String,
    on: String,
    waives: Vec<Waiver>,
    reason: Option<String>,
}

impl Signature {
    fn of(arguments: &Arguments) -> Result<Signature, Failure> {
        let by = arguments.by.trim();
        if by.is_empty() {
            return Err(Failure::new(
                "an approval needs the name of a person",
                "write it behind `--by`",
            ));
        }
        // A name is read in a diff and on a terminal, where such characters hide or turn round what stands beside them.
        if let Some(c) = by.chars().find(|c| {
            c.is_control()
                || matches!(c, '\u{200B}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}')
        }) {
            let message = format!(
                "the name behind `--by` holds the invisible character U+{:04X}",
                c as u32
            );
            return Err(Failure::new(
                message,
                "write the name in plain letters, on one line",
            ));
        }
        let reason = arguments
            .reason
            .as_deref()
            .map(str::trim)
            .filter(|reason| !reason.is_empty());
        if !arguments.waive.is_empty() && reason.is_none() {
            return Err(Failure::new(
                "`--waive` needs a reason",
                "say behind `--reason` why the translation is right all the same",
            ));
        }
        let on = today().ok_or_else(|| {
            Failure::new(
                "the clock stands before 1970",
                "set it, or give a day in `SOURCE_DATE_EPOCH`",
            )
        })?;
        let waives = arguments
            .waive
            .iter()
            .map(|word| waiver(word))
            .collect::<Result<Vec<_>, _>>()?;
        Ok(Signature {
            by: by.to_owned(),
            on: on.to_string(),
            waives,
            reason: reason.map(str::to_owned),
        })
    }

    fn sign<'a>(
        &self,
        locale: &Locale<'_>,
        changes: &[Change],
        card: &Card<Segment>,
        warning: &'a Warning<Segment>,
    ) -> Result<Sign<'a>, Failure> {
        let name = format!("{}/{}", card.id, warning.id);
        let is_it = |change: &Change| match change {
            Change::New { card: of, id }
            | Change::Changed {
                card: of,
                id,
                how: _,
            } => of == card.id.as_str() && id == warning.id.as_str(),
            Change::Gone { card: _, id: _ } => false,
        };
        if changes.iter().any(is_it) {
            let message = format!("the warning `{name}` itself is not accepted as it is now");
            return Err(Failure::new(
                message,
                "first run `stappenkaart warnings accept`",
            ));
        }
        let (usability, _) = locale.usability(card);
        let texts: Vec<_> = warning
            .texts()
            .map(|segment| (segment, usability.text(segment)))
            .collect();
        let mut doubts = Vec::new();
        let mut translated = Vec::new();
        for (segment, text) in texts {
            let inlines = text.map_err(|refusal| self.refused(locale, &name, segment, &refusal))?;
            doubts.extend(
                usability
                    .doubts(segment, &inlines)
                    .into_iter()
                    .map(|refusal| (segment, refusal)),
            );
            translated.push(inlines);
        }
        let waivers: Vec<Waiver> = doubts
            .iter()
            .filter_map(|(_, refusal)| refusal.waiver())
            .collect();
        if let Some((segment, refusal)) = doubts.iter().find(|(_, refusal)| {
            refusal
                .waiver()
                .is_none_or(|waiver| !self.waives.contains(&waiver))
        }) {
            return Err(self.refused(locale, &name, segment, refusal));
        }
        // A waiver that nothing needs would hide what a later change loses.
        if let Some(idle) = self.waives.iter().find(|waiver| !waivers.contains(waiver)) {
            let message = format!(
                "nothing speaks against the {} of `{name}` in `{}`",
                idle.name(),
                locale.lang
            );
            return Err(Failure::new(
                message,
                format!("leave `{}` out of `--waive`", idle.name()),
            ));
        }
        Ok(Sign {
            card: card.id.to_string(),
            warning,
            lang: locale.lang.to_string(),
            by: self.by.clone(),
            on: self.on.clone(),
            wording: Wording::translated(&translated).expect("a warning says what to avoid"),
            waives: self.waives.clone(),
            reason: self.reason.clone(),
        })
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
            format!(
                "; or, if it says the same all the same, add `--waive {} --reason \"...\"`",
                waiver.name()
            )
        });
        let message = format!(
            "the warning `{name}` {} (`{}`)",
            refusal.reason(),
            locale.lang
        );
        Failure::new(message, help + &waive.unwrap_or_default())
    }
}

fn waiver(word: &str) -> Result<Waiver, Failure> {
    let known = || Waiver::ALL.iter().map(|waiver| waiver.name());
    Waiver::find(word).ok_or_else(|| {
        let help = did_you_mean(word, known())
            .unwrap_or_else(|| format!("it is one of {}", list(known())));
        Failure::new(format!("`{word}` is nothing that can be waived"), help)
    })
}
