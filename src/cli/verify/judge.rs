//! The guide as the judge of a site: what it owes, in the languages and formats that were asked for and in those that the site has.

use std::path::{Path, PathBuf};

use stappenkaart_say::say;

use crate::cache::NO_CACHE;
use crate::cli::drafts::DraftsArgument;
use crate::cli::failure::Failure;
use crate::cli::formats::FormatArguments;
use crate::cli::guide::{
    GuideArgument, LanguagesArgument, languages_and_pseudo, pairs, root, single,
};
use crate::cli::report::Report;
use crate::compile::{self, CheckOptions, DraftChoice, Targets};
use crate::diag::{Diagnostic, Level};
use crate::format::ALL;
use crate::library::Library;
use crate::model::Lang;
use crate::owed::Owed;
use crate::source::Sources;
use crate::verify::built;

/// Which guide judges, and what it demands.
#[derive(clap::Args)]
pub struct JudgeArguments {
    /// The folder of the guide: then its cards say which warnings there must be, and not the lists in the site.
    #[arg(long, value_name = "DIR")]
    guide: Option<PathBuf>,
    #[command(flatten)]
    languages: LanguagesArgument,
    /// Only these formats, such as `html,pdf` [default: as `build`, and all that the site has].
    #[arg(long, value_delimiter = ',', value_name = "FORMATS")]
    format: Vec<String>,
    /// Only the binders of these categories, by their ids [default: as `build`].
    #[arg(long, value_delimiter = ',', value_name = "CATEGORIES")]
    category: Vec<String>,
    #[command(flatten)]
    drafts: DraftsArgument,
}

/// What a guide demands of its site.
pub struct GuideJudge<'a> {
    pub owed: Owed,
    pub targets: Targets<'a>,
    /// Pages that owe nothing themselves.
    pub others: Vec<String>,
    /// Names of files that the guide leaves to its server.
    pub kept: Vec<String>,
    /// The address of the site.
    pub url: Option<String>,
}

impl JudgeArguments {
    /// The files of the guide that is named or found.
    pub fn open(&self) -> Result<Sources, Failure> {
        Ok(Sources::load(&root(self.guide.as_deref())?)?)
    }

    /// The same, where one is named. Fails where something is asked of a guide and none is named.
    pub fn open_if_named(&self) -> Result<Option<Sources>, Failure> {
        if self.guide.is_some() {
            return self.open().map(Some);
        }
        let asks = [&self.languages.lang, &self.format, &self.category];
        let asks = asks.into_iter().any(|typed| !typed.is_empty());
        if asks || self.drafts.choice() == DraftChoice::Published {
            let message = say!(
                "`--lang`, `--format`, `--category` and `--drafts` say what the guide demands, and no guide is named"
            );
            let help = say!("name its folder with `--guide`");
            return Err(Failure::new(message, help));
        }
        Ok(None)
    }

    /// What is asked of a help center. Fails where formats are: an article has one.
    pub fn of_help_center(
        &self,
    ) -> Result<(GuideArgument, LanguagesArgument, DraftsArgument), Failure> {
        if !self.format.is_empty() {
            let message =
                say!("`--format` says nothing of a help center: its articles have one format");
            return Err(Failure::new(
                message,
                say!("type the command without `--format`"),
            ));
        }
        let languages = LanguagesArgument {
            lang: self.languages.lang.clone(),
        };
        let drafts = DraftsArgument::of(self.drafts.choice() == DraftChoice::Published);
        Ok((GuideArgument::at(self.guide.clone()), languages, drafts))
    }

    /// What the guide demands, counted as `build` counts it. `None` when the guide has errors; they are reported.
    pub fn judge(
        &self,
        sources: &Sources,
        site: Option<&Path>,
        report: &mut Report<'_>,
    ) -> Result<Option<GuideJudge<'static>>, Failure> {
        let formats = FormatArguments::of(&self.format, &self.category);
        formats.check()?;
        let options = CheckOptions {
            languages: single(&self.languages.lang),
            drafts: self.drafts.choice(),
            ..CheckOptions::default()
        };
        let mut checked = compile::check_as(sources, &options);
        let errors = checked
            .problems
            .iter()
            .filter(|problem| problem.level == Level::Error);
        let errors: Vec<Diagnostic> = errors.cloned().collect();
        if !errors.is_empty() {
            report.add(&errors);
            return Ok(None);
        }
        if options.drafts == DraftChoice::LeftOut {
            checked.leave_out_drafts(sources);
        }
        let session = checked
            .session(sources)
            .expect("a guide without errors was read");
        let library = session.library;
        let targets = self.targets(library, &formats, site)?;
        Ok(Some(GuideJudge {
            owed: compile::owed(&session, &targets),
            others: compile::other_pages(&session, &targets),
            targets,
            kept: library.guide.publish.keep.clone(),
            url: library.guide.url.clone(),
        }))
    }

    // What the site has in addition to what a build makes is judged too.
    fn targets(
        &self,
        library: &Library,
        typed: &FormatArguments,
        site: Option<&Path>,
    ) -> Result<Targets<'static>, Failure> {
        let has = site.and_then(|site| built(site).ok()).unwrap_or_default();
        let (mut tags, mut names) = (self.languages.lang.clone(), self.format.clone());
        if tags.is_empty() {
            let known = library.guide.languages.iter().map(|lang| lang.to_string());
            let of_site = has.iter().map(|(_, lang)| lang.clone());
            tags.extend(known.chain(of_site.filter(|tag| is_possible(tag, library))));
        }
        let pairs = pairs_of(&tags)?;
        let mut formats = typed.formats(library, !pairs.is_empty())?;
        if names.is_empty() {
            names.extend(has.into_iter().map(|(format, _)| format));
            let others = ALL.iter().copied().filter(|format| {
                let is_there = formats.iter().any(|known| known.name() == format.name());
                !is_there && names.iter().any(|name| name == format.name())
            });
            let others: Vec<_> = others.collect();
            formats.extend(others);
        }
        Ok(Targets {
            languages: languages_and_pseudo(&single(&tags), library)?,
            pairs,
            formats,
            print: typed.print(&library.guide),
            cache: &NO_CACHE,
        })
    }
}

// A language of the site that the guide can still be written in: its own, a pair of them, or a pseudo-language.
fn is_possible(tag: &str, library: &Library) -> bool {
    languages_and_pseudo(&single(&[tag.to_owned()]), library).is_ok()
}

fn pairs_of(tags: &[String]) -> Result<Vec<(Lang, Lang)>, Failure> {
    let mut tags = tags.to_vec();
    tags.sort();
    tags.dedup();
    pairs(&tags)
}
