//! The start that commands share: the folder of a guide, what is read of it, and the languages that are asked for.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use stappenkaart_say::say;

use super::failure::Failure;
use super::find::guide_folder;
use super::report;
use crate::codes;
use crate::diag::{Diagnostic, Levels, any_error};
use crate::ledger::Ledger;
use crate::levels::settle;
use crate::library::{self, Library};
use crate::localize::{Locale, Session};
use crate::model::Lang;
use crate::pseudo;
use crate::publish::{Replacement, replace_files};
use crate::source::{Sources, Span};
use crate::wording::list;
use crate::words::Words;

/// Where the guide is.
#[derive(clap::Args)]
pub struct GuideArgument {
    /// The folder with `guide.toml` [default: this folder, or else ./content, or else the nearest folder above].
    dir: Option<PathBuf>,
}

/// Which languages of the guide.
#[derive(clap::Args)]
pub struct LanguagesArgument {
    /// Only these languages of the guide, such as `en,de`.
    #[arg(long, value_delimiter = ',', value_name = "LANGUAGES")]
    pub lang: Vec<String>,
}

/// Which translation.
#[derive(clap::Args)]
pub struct LanguageArgument {
    /// The language of the translation, such as `en`.
    #[arg(long, value_name = "LANGUAGE")]
    pub lang: String,
}

impl GuideArgument {
    /// The guide in this folder, or the one that is found.
    pub fn at(dir: Option<PathBuf>) -> GuideArgument {
        GuideArgument { dir }
    }

    /// The folder, if one is named.
    pub fn dir(&self) -> Option<&Path> {
        self.dir.as_deref()
    }

    /// The folder and the files in it.
    pub fn open(&self) -> Result<(PathBuf, Sources), Failure> {
        open(self.dir())
    }

    /// The guide, read in full.
    pub fn read(&self) -> Result<OpenGuide, Failure> {
        OpenGuide::read(self.dir())
    }

    /// The guide with what can be read of its cards, and the problems of the rest. Fails when nothing can be read.
    pub fn read_in_part(&self) -> Result<(OpenGuide, Vec<Diagnostic>), Failure> {
        OpenGuide::in_part(self.dir())
    }
}

/// The folder of the guide: `dir`, or else where [`guide_folder`] finds it. Fails where there is none.
pub fn root(dir: Option<&Path>) -> Result<PathBuf, Failure> {
    let make = say!(
        "make one with `stappenkaart new my-guide`, or type the name of the folder that has `guide.toml`"
    );
    match dir {
        Some(dir) if dir.join("guide.toml").is_file() => Ok(dir.to_owned()),
        Some(dir) => Err(Failure::new(
            say!("there is no `guide.toml` in `{}`", dir.display()),
            make,
        )),
        None => guide_folder().ok_or_else(|| {
            let message = say!("there is no guide here: no `guide.toml` in this folder, in `content`, or in a folder above");
            Failure::new(message, make)
        }),
    }
}

/// The files of the guide in `dir`, or else of the one that is found.
fn open(dir: Option<&Path>) -> Result<(PathBuf, Sources), Failure> {
    let root = root(dir)?;
    let sources = Sources::load(&root)?;
    Ok((root, sources))
}

/// Whether a problem keeps `add` from changing `guide.toml`: not one in a text of another file, and not a folder without cards.
pub fn hinders_additions(sources: &Sources, problem: &Diagnostic) -> bool {
    let is_elsewhere = |span: Span| sources.path(span.file) != "guide.toml";
    problem.code != codes::SK001 && !problem.span().is_some_and(is_elsewhere)
}

/// A guide whose cards could all be read.
pub struct OpenGuide {
    pub root: PathBuf,
    pub sources: Sources,
    pub library: Library,
    pub words: Arc<Words>,
    pub ledger: Arc<Ledger>,
    words_problems: Vec<Diagnostic>,
    ledger_problems: Vec<Diagnostic>,
}

impl OpenGuide {
    /// The guide in `dir`. Fails with reported problems when not all its cards can be read.
    pub fn read(dir: Option<&Path>) -> Result<OpenGuide, Failure> {
        OpenGuide::opened(dir, |_, _| true)
    }

    /// The same, also for a guide that has no cards yet.
    pub fn read_empty(dir: Option<&Path>) -> Result<OpenGuide, Failure> {
        OpenGuide::opened(dir, |_, problem| problem.code != codes::SK001)
    }

    /// The same, also for a guide with errors in other files than `guide.toml`: what is added to it can be what they ask for.
    pub fn read_to_extend(dir: Option<&Path>) -> Result<OpenGuide, Failure> {
        OpenGuide::opened(dir, hinders_additions)
    }

    fn opened(
        dir: Option<&Path>,
        counts: impl Fn(&Sources, &Diagnostic) -> bool,
    ) -> Result<OpenGuide, Failure> {
        let (guide, mut problems) = OpenGuide::in_part(dir)?;
        problems.retain(|problem| counts(&guide.sources, problem));
        match any_error(&problems) {
            true => Err(guide.reported(problems)),
            false => Ok(guide),
        }
    }

    fn in_part(dir: Option<&Path>) -> Result<(OpenGuide, Vec<Diagnostic>), Failure> {
        let (root, sources) = open(dir)?;
        let (library, problems) = library::read(&sources);
        let problems = settle(&sources, library.as_ref(), problems, &Levels::new()).problems;
        let Some(library) = library else {
            return Err(report::reported(&sources, problems));
        };
        let (words, words_problems) = Words::of_guide(&sources);
        let (ledger, ledger_problems) = Ledger::read(&sources);
        let guide = OpenGuide {
            root,
            sources,
            words: Arc::new(words.addressed(library.guide.address)),
            library,
            ledger: Arc::new(ledger),
            words_problems,
            ledger_problems,
        };
        Ok((guide, problems))
    }

    /// What is wrong with the messages of the guide and with its ledger.
    pub fn problems(&self) -> Vec<Diagnostic> {
        let of_ledger = self.ledger_problems.iter().cloned();
        self.words_problems
            .iter()
            .cloned()
            .chain(of_ledger)
            .collect()
    }

    /// Fails with reported problems when the ledger can't be read in full: writing it again would lose approvals.
    pub fn check_ledger(&self) -> Result<(), Failure> {
        if self.ledger_problems.is_empty() {
            return Ok(());
        }
        Err(self.reported(self.ledger_problems.clone()))
    }

    /// Reports problems that stop the command.
    pub fn reported(&self, problems: Vec<Diagnostic>) -> Failure {
        report::reported(&self.sources, problems)
    }

    /// The guide, opened for its languages.
    pub fn session(&self) -> Session<'_> {
        Session {
            sources: &self.sources,
            library: &self.library,
            words: self.words.clone(),
            ledger: self.ledger.clone(),
            known: Arc::default(),
        }
    }

    /// One language of the guide.
    pub fn locale(&self, lang: &Lang) -> Locale<'_> {
        self.session().locale(lang)
    }

    /// The languages that were asked for, all of them when none was. Fails on one that the guide does not have.
    pub fn languages(&self, argument: &LanguagesArgument) -> Result<Vec<Lang>, Failure> {
        languages(argument, &self.library)
    }

    /// The same without the language of the cards.
    pub fn translations(&self, argument: &LanguagesArgument) -> Result<Vec<Lang>, Failure> {
        let mut languages = self.languages(argument)?;
        languages.retain(|lang| *lang != self.library.guide.source);
        Ok(languages)
    }

    /// The language of a translation. Fails on one that the guide does not have, and on that of the cards.
    pub fn translation(&self, tag: &str) -> Result<Lang, Failure> {
        let guide = &self.library.guide;
        let lang = chosen(&[tag.to_owned()], &guide.languages, &[])?
            .into_iter()
            .find(|lang| *lang != guide.source);
        lang.ok_or_else(|| {
            Failure::new(
                say!("`{tag}` is the language of the cards"),
                say!("type a language that they are translated into"),
            )
        })
    }
}

/// Writes files of a guide: all of them or none.
pub fn replace_all(files: &[Replacement]) -> Result<(), Failure> {
    replace_files(files).map_err(|error| {
        let help = say!("nothing was written; save what is open in your editor, get permission to write these files or make room on the disk, and run the command again");
        Failure::new(error.to_string(), help)
    })
}

/// The languages that were asked for, all of them when none was. Fails on one that the guide does not have.
pub fn languages(argument: &LanguagesArgument, library: &Library) -> Result<Vec<Lang>, Failure> {
    chosen(&argument.lang, &library.guide.languages, &[])
}

/// The languages that were asked for, pseudo-languages among them. Fails on one that the guide does not have.
pub fn languages_and_pseudo(tags: &[String], library: &Library) -> Result<Vec<Lang>, Failure> {
    let pseudo = pseudo::ALL.map(|(tag, _)| Lang::new(tag));
    chosen(tags, &library.guide.languages, &pseudo)
}

/// The languages that are asked for, those of pairs such as `nl+en` among them.
pub fn single(tags: &[String]) -> Vec<String> {
    let parts = tags.iter().flat_map(|tag| tag.split('+'));
    parts.map(str::to_owned).collect()
}

/// The pairs among the languages that are asked for. Fails on one that is not of two languages.
pub fn pairs(tags: &[String]) -> Result<Vec<(Lang, Lang)>, Failure> {
    let pairs = tags.iter().filter(|tag| tag.contains('+'));
    pairs
        .map(|tag| match tag.split('+').collect::<Vec<_>>()[..] {
            [one, other] if one != other => Ok((Lang::new(one), Lang::new(other))),
            _ => Err(Failure::new(
                say!("`{tag}` is not a pair of languages"),
                say!("type two languages, such as `nl+en`"),
            )),
        })
        .collect()
}

fn chosen(tags: &[String], all: &[Lang], on_request: &[Lang]) -> Result<Vec<Lang>, Failure> {
    let is_known = |tag: &str| {
        all.iter()
            .chain(on_request)
            .any(|lang| lang.as_str() == tag)
    };
    if let Some(tag) = tags.iter().find(|tag| !is_known(tag)) {
        let help = say!(
            "add it to `languages` in `guide.toml`, which has {}",
            list(all.iter().map(Lang::as_str))
        );
        return Err(Failure::new(
            say!("the guide has no language `{tag}`"),
            help,
        ));
    }
    let asked = |lang: &&Lang| tags.iter().any(|tag| tag == lang.as_str());
    let of_guide = all.iter().filter(|lang| tags.is_empty() || asked(lang));
    Ok(of_guide
        .chain(on_request.iter().filter(asked))
        .cloned()
        .collect())
}
