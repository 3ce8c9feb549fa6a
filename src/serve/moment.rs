//! The guide at one moment. Takes the sources as they are, returns every file that a build would make of them, written when it is asked
//! for and kept until the next moment.

use std::collections::BTreeMap;
use std::io;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use stappenkaart_say::say;

use crate::codes;
use crate::compile::{self, BuildError, CheckOptions, Checked, OnDemand, Proven, Targets};
use crate::diag::{Diagnostic, Level, in_order};
use crate::format::{Engines, Translated};
use crate::levels;
use crate::library::{self, KnownFiles, Library};
use crate::localize::Session;
use crate::model::Lang;
use crate::os_error;
use crate::pseudo;
use crate::source::Sources;

/// What every page of one moment is made of.
pub struct Moment {
    /// Counts from 1.
    pub revision: u64,
    /// The revision in which a picture or another file that pages load changed last.
    pub loaded: u64,
    pub sources: Sources,
    /// Its problems are those that are found without applying any rule.
    pub checked: Checked,
    tools: Option<Tools>,
    written: Mutex<BTreeMap<String, Arc<WrittenFile>>>,
}

/// A file of the site, or why there is none.
pub enum WrittenFile {
    Proven(Proven),
    /// A style sheet, script, font or picture.
    Loaded(Vec<u8>),
    Refused(Vec<Diagnostic>),
    Missing,
}

// What files are written with.
struct Tools {
    engines: Arc<Engines<'static>>,
    usual: WrittenLanguages,
    /// With the pseudo-languages.
    all: WrittenLanguages,
}

struct WrittenLanguages {
    targets: Targets<'static>,
    translated: OnceLock<Translated>,
}

impl Moment {
    /// Reads the guide. `before` is the moment before, `changed` the paths of the files that are different since, and `known` what was
    /// read then.
    pub fn new(
        sources: Sources,
        options: &CheckOptions,
        before: Option<&Moment>,
        changed: &[String],
        known: &mut KnownFiles,
    ) -> Moment {
        if let Some(before) = before {
            known.forget(&before.sources, &sources, changed);
        }
        let library = library::read_again(&sources, known);
        let same = before.filter(|before| {
            before.is_right_but_for_cards() && changed.iter().all(|path| is_of_card(path))
        });
        let mut checked = compile::read(&sources, library, same.map(|before| &before.checked));
        let mut found = std::mem::take(&mut checked.problems);
        let revision = before.map_or(1, |before| before.revision + 1);
        let is_as_before = changed.iter().all(|path| is_text(path));
        let old = before.filter(|_| is_as_before);
        let engines = old.and_then(|before| Some(Arc::clone(&before.tools.as_ref()?.engines)));
        let library = checked.library.as_ref();
        let tools = library.map(|library| Tools::load(&sources, library, engines));
        let tools =
            tools.and_then(|made| made.map_err(|error| found.extend(problems_of(error))).ok());
        checked.problems = at_levels(&sources, &checked, found, options);
        Moment {
            revision,
            loaded: old.map_or(revision, |before| before.loaded),
            sources,
            checked,
            tools,
            written: Mutex::default(),
        }
    }

    /// A moment at which the folder can't be read.
    pub fn unreadable(sources: Sources, error: &io::Error, before: Option<&Moment>) -> Moment {
        let message = say!("the guide can't be read: {}", os_error::said(error));
        let help = say!(
            "make the folder and its `guide.toml`, or put them back; `stappenkaart explain SK001` shows an example"
        );
        let problem = Diagnostic::in_guide(codes::SK001, message).help(help);
        let empty = Sources::in_memory::<String, Vec<u8>>([]);
        let mut checked = compile::read(&empty, (None, Vec::new()), None);
        checked.problems = vec![problem];
        let revision = before.map_or(1, |before| before.revision + 1);
        Moment {
            revision,
            loaded: revision,
            sources,
            checked,
            tools: None,
            written: Mutex::default(),
        }
    }

    fn is_right_but_for_cards(&self) -> bool {
        let problems = self.checked.problems.iter();
        let mut paths = problems.map(|problem| problem.path(&self.sources));
        self.tools.is_some() && paths.all(|path| path.starts_with("cards/"))
    }

    /// The languages of the guide, the pseudo-languages after them.
    pub fn languages(&self) -> &[Lang] {
        let tools = self.tools.as_ref();
        tools.map_or(&[], |tools| &tools.all.targets.languages)
    }

    /// What is written of each card.
    pub fn targets(&self) -> Option<&Targets<'static>> {
        Some(&self.tools.as_ref()?.usual.targets)
    }

    /// The file at a path from the site's root. Its problems are those that stop it: of the file itself, and the errors of all that it
    /// is made of.
    pub fn file(&self, path: &str) -> Arc<WrittenFile> {
        let known = |written: &BTreeMap<String, Arc<WrittenFile>>| written.get(path).cloned();
        if let Some(file) = known(&self.written.lock().unwrap_or_else(PoisonError::into_inner)) {
            return file;
        }
        let file = Arc::new(self.write(path));
        let mut written = self.written.lock().unwrap_or_else(PoisonError::into_inner);
        if !matches!(*file, WrittenFile::Missing) {
            written.insert(path.to_owned(), Arc::clone(&file));
        }
        file
    }

    fn write(&self, path: &str) -> WrittenFile {
        let (Some(tools), Some(session)) = (&self.tools, self.checked.session(&self.sources))
        else {
            return WrittenFile::Refused(self.checked.problems.clone());
        };
        let languages = tools.languages_of(path);
        let image = |picture: &str| compile::picture(&self.sources, picture);
        let engines = tools.engines.with_image(&image);
        let WrittenLanguages {
            targets,
            translated,
        } = languages;
        let on_demand = OnDemand::new(&session, &engines, targets, translated);
        if let Some(asset) = on_demand.asset(path) {
            return match asset {
                Ok(bytes) => WrittenFile::Loaded(bytes),
                Err(_) => WrittenFile::Missing,
            };
        }
        let stopping = self.stopping(path, &session);
        if !stopping.is_empty() {
            return WrittenFile::Refused(stopping);
        }
        match on_demand.artefact(path) {
            None => WrittenFile::Missing,
            Some(Ok(proven)) => WrittenFile::Proven(proven),
            Some(Err(error)) => WrittenFile::Refused(in_order(problems_of(error))),
        }
    }

    // The errors of what a page is made of: everything but the other cards.
    fn stopping(&self, path: &str, session: &Session<'_>) -> Vec<Diagnostic> {
        let id = path
            .split('/')
            .nth(1)
            .filter(|_| path.matches('/').count() == 2);
        let is_of_all = id.is_none() && !path.ends_with(".html") && !path.ends_with(".js");
        let mut cards = session.library.cards.iter();
        let file = id.and_then(|id| cards.find(|card| card.id.as_str() == id));
        let folder = match (file, id) {
            (Some(card), _) => self
                .sources
                .path(card.file)
                .trim_end_matches("card.md")
                .to_owned(),
            (None, Some(id)) => format!("cards/{id}/"),
            (None, None) => String::new(),
        };
        let concerns = |place: &str| {
            let of_card = place.starts_with("cards/");
            !of_card || is_of_all || (!folder.is_empty() && place.starts_with(&folder))
        };
        let errors = self.errors();
        let those = errors.filter(|problem| concerns(problem.path(&self.sources)));
        those.cloned().collect()
    }

    /// The problems that stop a build.
    pub fn errors(&self) -> impl Iterator<Item = &Diagnostic> {
        let problems = self.checked.problems.iter();
        problems.filter(|problem| problem.level == Level::Error)
    }
}

impl Tools {
    // With the engines of the moment before, where nothing that they are made of is different.
    fn load(
        sources: &Sources,
        library: &Library,
        engines: Option<Arc<Engines<'static>>>,
    ) -> Result<Tools, BuildError> {
        let targets = Targets::usual(library);
        let theme = &library.guide.theme;
        let fresh = || compile::engines(sources, theme, &targets.print, &|_| no_picture());
        let engines = engines.map_or_else(|| fresh().map(Arc::new), Ok)?;
        Ok(Tools::new(engines, targets))
    }

    fn new(engines: Arc<Engines<'static>>, usual: Targets<'static>) -> Tools {
        let pseudo = pseudo::ALL.map(|(tag, _)| Lang::new(tag));
        let languages = usual.languages.iter().cloned().chain(pseudo).collect();
        let all = Targets {
            languages,
            pairs: Vec::new(),
            formats: usual.formats.clone(),
            print: usual.print.clone(),
            cache: usual.cache,
        };
        let of = |targets| WrittenLanguages {
            targets,
            translated: OnceLock::new(),
        };
        Tools {
            engines,
            usual: of(usual),
            all: of(all),
        }
    }

    // The pages of a language name the others; only those of a pseudo-language name the pseudo-languages.
    fn languages_of(&self, path: &str) -> &WrittenLanguages {
        let tag = path.split('/').next().unwrap_or_default();
        let is_usual = !pseudo::ALL.iter().any(|(pseudo, _)| *pseudo == tag);
        if is_usual { &self.usual } else { &self.all }
    }
}

fn is_text(path: &str) -> bool {
    path.ends_with(".md") || path.ends_with(".po")
}

fn is_of_card(path: &str) -> bool {
    path.starts_with("cards/") && is_text(path)
}

// The level of a problem is the guide's to choose; without problems, its suppressions need not be read.
fn at_levels(
    sources: &Sources,
    checked: &Checked,
    problems: Vec<Diagnostic>,
    options: &CheckOptions,
) -> Vec<Diagnostic> {
    if problems.is_empty() {
        return problems;
    }
    let library = checked.library.as_ref();
    in_order(levels::settle(sources, library, problems, &options.levels).problems)
}

fn problems_of(error: BuildError) -> Vec<Diagnostic> {
    match error {
        BuildError::Problems(problems) => problems,
        BuildError::Disk(error) => {
            let message = say!(
                "a file that the page needs can't be read: {}",
                os_error::said(&error)
            );
            let help = say!("make it readable, or remove it from the card");
            vec![Diagnostic::in_guide(codes::SK006, message).help(help)]
        }
    }
}

// Each moment has its own pictures.
fn no_picture() -> io::Result<Vec<u8>> {
    Err(io::ErrorKind::NotFound.into())
}
