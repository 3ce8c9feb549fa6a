//! `stappenkaart translate suggest`: a first draft for texts that have no translation.

use std::time::Duration;

use clap::ValueEnum;
use stappenkaart_say::say;

use crate::cli::failure::{ExitStatus, Failure};
use crate::cli::guide::{GuideArgument, LanguageArgument};
use crate::cli::report::{self, count};
use crate::cli::today::today;
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

A draft is marked fuzzy: readers don't see it until a person has checked it.";

/// Draft texts that have no translation, for a person to check: from memory and the glossary, or with a service of your choice.
#[derive(clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct SuggestArguments {
    #[command(flatten)]
    guide: GuideArgument,
    #[command(flatten)]
    language: LanguageArgument,
    /// Source of drafts; `memory` is always tried first.
    #[arg(long, value_enum, default_value = "memory")]
    provider: Provider,
    /// The program of `--provider command`, as you would type it in a shell.
    #[arg(long, value_name = "COMMAND")]
    command: Option<String>,
    /// The address of the service [default: the provider's own].
    #[arg(long, value_name = "URL")]
    url: Option<String>,
    /// How many seconds one request may take.
    #[arg(long, default_value = "30", value_name = "SECONDS", value_parser = clap::value_parser!(u64).range(1..=3600))]
    timeout: u64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Provider {
    /// Earlier translations and the glossary. Works offline.
    Memory,
    /// Your own program that reads and writes JSON lines.
    Command,
    /// DeepL. Its key is in DEEPL_AUTH_KEY.
    Deepl,
    /// A LibreTranslate server. Its key, if it wants one, is in LIBRETRANSLATE_API_KEY.
    Libretranslate,
}

/// Runs the command.
pub fn run(arguments: &SuggestArguments) -> Result<ExitStatus, Failure> {
    let engine = engine(arguments)?;
    let guide = arguments.guide.read_to_change()?;
    let lang = guide.translation(&arguments.language.lang)?;
    let suggested = suggest(&guide.sources, &guide.library, &lang, engine, today())
        .map_err(|problems| guide.reported(problems))?;
    guide.write_catalogs(&suggested.changed)?;
    finish(suggested)
}

fn finish(suggested: Suggested) -> Result<ExitStatus, Failure> {
    let Suggested {
        changed: _,
        filled,
        empty,
        dropped,
        error,
    } = suggested;
    for why in &dropped {
        report::line(say!("Not used: the draft for {why}"));
    }
    let rest = if empty == 0 {
        say!("none is left without a translation").to_owned()
    } else {
        say!("{empty} still without a translation")
    };
    report::line(say!(
        "Drafted {}, {rest}. Check each, and remove its `fuzzy` mark.",
        count(filled, say!("text"), say!("texts"))
    ));
    match error {
        Some(error) => Err(failure(error)),
        None => Ok(ExitStatus::Fine),
    }
}

fn failure(error: EngineError) -> Failure {
    match error {
        EngineError::Engine { message, help } => Failure::new(message, help),
        EngineError::Text(message) => Failure::new(message, say!("try again")),
    }
}

fn engine(arguments: &SuggestArguments) -> Result<Option<Box<dyn TranslationEngine>>, Failure> {
    let SuggestArguments {
        guide: _,
        language: _,
        provider,
        command,
        url,
        timeout,
    } = arguments;
    check_options(*provider, command.is_some(), url.is_some())?;
    let patience = Patience {
        timeout: Duration::from_secs(*timeout),
        ..Patience::default()
    };
    match provider {
        Provider::Memory => Ok(None),
        Provider::Command => program(command.as_deref(), patience).map(Some),
        Provider::Deepl => deepl(url.as_deref(), patience).map(Some),
        Provider::Libretranslate => libretranslate(url.as_deref(), patience).map(Some),
    }
}

fn check_options(provider: Provider, command: bool, url: bool) -> Result<(), Failure> {
    if command && provider != Provider::Command {
        return Err(Failure::new(
            say!("`--command` works only with `--provider command`"),
            say!("add it, or remove `--command`"),
        ));
    }
    if url && matches!(provider, Provider::Memory | Provider::Command) {
        return Err(Failure::new(
            say!("`--url` is the address of a service"),
            say!("add `--provider deepl` or `--provider libretranslate`"),
        ));
    }
    Ok(())
}

fn program(
    command: Option<&str>,
    patience: Patience,
) -> Result<Box<dyn TranslationEngine>, Failure> {
    let line = command.filter(|line| !line.trim().is_empty());
    let line = line.ok_or_else(|| {
        Failure::new(
            say!("the program that translates is missing"),
            say!("add it: `--command ./translate.py`"),
        )
    })?;
    Ok(Box::new(ProgramEngine::new(line, patience)))
}

fn deepl(url: Option<&str>, patience: Patience) -> Result<Box<dyn TranslationEngine>, Failure> {
    let help = say!("put the key of your account in the environment variable `{DEEPL_KEY}`");
    let key =
        key(DEEPL_KEY).ok_or_else(|| Failure::new(say!("the key for DeepL is missing"), help))?;
    let engine = DeepL::new(&key, url, patience).map_err(failure)?;
    Ok(Box::new(engine))
}

fn libretranslate(
    url: Option<&str>,
    patience: Patience,
) -> Result<Box<dyn TranslationEngine>, Failure> {
    let help = say!("add it, such as `--url http://localhost:5000`");
    let url =
        url.ok_or_else(|| Failure::new(say!("the address of the server is missing"), help))?;
    let key = key(LIBRETRANSLATE_KEY);
    let engine = LibreTranslate::new(key.as_deref(), url, patience).map_err(failure)?;
    Ok(Box::new(engine))
}

fn key(variable: &str) -> Option<String> {
    let key = std::env::var(variable).ok()?.trim().to_owned();
    (!key.is_empty()).then_some(key)
}
