//! `stappenkaart translate suggest`: a first draft for texts that have no translation.

use std::path::PathBuf;
use std::time::Duration;

use clap::ValueEnum;

use super::export::target;
use crate::cli::today::today;
use crate::cli::{ExitStatus, Failure, read_whole, report};
use crate::diag::in_order;
use crate::publish::replace_file;
use crate::translate::suggest::{
    DEEPL_KEY, DeepL, EngineError, LIBRETRANSLATE_KEY, LibreTranslate, Patience, ProgramEngine,
    Suggested, TranslationEngine, suggest,
};

const EXAMPLES: &str = "\
Examples:
  stappenkaart translate suggest --lang en
  stappenkaart translate suggest --lang en --provider command --command ./translate.py
  DEEPL_AUTH_KEY=... stappenkaart translate suggest --lang de --provider deepl
  stappenkaart translate suggest --lang fr --provider libretranslate --url http://localhost:5000

A suggestion is marked fuzzy: readers don't see it until a person has looked at it.";

/// Fill in texts that have no translation, for a person to look at: from memory and the glossary, or by a service of your choice.
#[derive(clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct SuggestArguments {
    /// The folder with `guide.toml` [default: this folder, or else ./content].
    dir: Option<PathBuf>,
    /// The language to translate into, such as `en`.
    #[arg(long, value_name = "LANGUAGE")]
    lang: String,
    /// Who suggests. All but `memory` come after it, for what it does not have.
    #[arg(long, value_enum, default_value = "memory")]
    provider: Provider,
    /// The program of `--provider command`, as you would type it in a shell.
    #[arg(long, value_name = "COMMAND")]
    command: Option<String>,
    /// The address of the service, where it is not the provider's own.
    #[arg(long, value_name = "URL")]
    url: Option<String>,
    /// How many seconds one request may take.
    #[arg(long, default_value = "30", value_name = "SECONDS", value_parser = clap::value_parser!(u64).range(1..=3600))]
    timeout: u64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Provider {
    /// What was translated before, and the glossary. Works offline.
    Memory,
    /// A program of yours that speaks JSON lines.
    Command,
    /// DeepL. Its key is in DEEPL_AUTH_KEY.
    Deepl,
    /// A LibreTranslate server. Its key, if it wants one, is in LIBRETRANSLATE_API_KEY.
    Libretranslate,
}

pub fn run(arguments: &SuggestArguments) -> Result<ExitStatus, Failure> {
    let engine = engine(arguments)?;
    let Some((root, sources, library)) = read_whole(arguments.dir.as_deref())? else {
        return Ok(ExitStatus::Problems);
    };
    let lang = target(&arguments.lang, &library)?;
    match suggest(&sources, &library, &lang, engine, today()) {
        Ok(suggested) => {
            for (path, text) in &suggested.changed {
                replace_file(&root.join(path), text.as_bytes())?;
                report::line(format!("Updated {}", root.join(path).display()));
            }
            finish(suggested)
        }
        Err(problems) => {
            report::tell_person(&sources, &in_order(problems), report::Advice::Counted);
            Ok(ExitStatus::Problems)
        }
    }
}

fn finish(suggested: Suggested) -> Result<ExitStatus, Failure> {
    let Suggested {
        changed: _,
        filled,
        empty,
        dropped,
        fault,
    } = suggested;
    for why in &dropped {
        report::line(format!("Not used: the suggestion for {why}"));
    }
    let rest = if empty == 0 {
        "none is left without".to_owned()
    } else {
        format!("{empty} still without")
    };
    report::line(format!(
        "Suggested {}, {rest}. Look at each, and take its `fuzzy` mark off.",
        report::count(filled, "text", "texts")
    ));
    match fault {
        Some(fault) => Err(failure(fault)),
        None => Ok(ExitStatus::Fine),
    }
}

fn failure(fault: EngineError) -> Failure {
    match fault {
        EngineError::Engine { message, help } => Failure::new(message, help),
        EngineError::Text(message) => Failure::new(message, "try again"),
    }
}

fn engine(arguments: &SuggestArguments) -> Result<Option<Box<dyn TranslationEngine>>, Failure> {
    let SuggestArguments {
        dir: _,
        lang: _,
        provider,
        command,
        url,
        timeout,
    } = arguments;
    let patience = Patience {
        timeout: Duration::from_secs(*timeout),
        ..Patience::default()
    };
    let key = |name: &str| {
        std::env::var(name)
            .ok()
            .map(|key| key.trim().to_owned())
            .filter(|key| !key.is_empty())
    };
    if command.is_some() && *provider != Provider::Command {
        return Err(Failure::new(
            "`--command` goes with `--provider command` alone",
            "add it, or leave `--command` out",
        ));
    }
    if url.is_some() && matches!(provider, Provider::Memory | Provider::Command) {
        return Err(Failure::new(
            "`--url` is the address of a service",
            "add `--provider deepl` or `--provider libretranslate`",
        ));
    }
    Ok(match provider {
        Provider::Memory => None,
        Provider::Command => {
            let line = command.as_deref().filter(|line| !line.trim().is_empty());
            let line = line.ok_or_else(|| {
                Failure::new(
                    "there is no program to ask",
                    "name it: `--command ./translate.py`",
                )
            })?;
            Some(Box::new(ProgramEngine::new(line, patience)))
        }
        Provider::Deepl => {
            let help =
                format!("put the key of your account into the environment variable `{DEEPL_KEY}`");
            let key =
                key(DEEPL_KEY).ok_or_else(|| Failure::new("there is no key for DeepL", help))?;
            Some(Box::new(
                DeepL::new(&key, url.as_deref(), patience).map_err(failure)?,
            ))
        }
        Provider::Libretranslate => {
            let help = "name your server, such as `--url http://localhost:5000`";
            let url = url
                .as_deref()
                .ok_or_else(|| Failure::new("there is no server to ask", help))?;
            Some(Box::new(
                LibreTranslate::new(key(LIBRETRANSLATE_KEY).as_deref(), url, patience)
                    .map_err(failure)?,
            ))
        }
    })
}
