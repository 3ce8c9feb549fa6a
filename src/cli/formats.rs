//! The options that say what to write, and on which paper.

use stappenkaart_say::say;

use super::failure::Failure;
use crate::compile::unbound;
use crate::format::{ALL, Format, Scope};
use crate::host;
use crate::library::Library;
use crate::model::{Guide, Id, Paper, Print, Segment};
use crate::shard::ShardOptions;
use crate::suggest::did_you_mean;
use crate::wording::list;

/// What to write.
#[derive(clap::Args)]
pub struct FormatArguments {
    #[arg(long, value_delimiter = ',', value_name = "FORMATS", help = format_help())]
    format: Vec<String>,
    #[arg(long, value_name = "HOST", help = host_help())]
    host: Option<String>,
    /// Paper of every printed format, such as `letter` or `a5` [default: as `[print]` says, or else a4].
    #[arg(long, value_name = "PAPER")]
    paper: Option<String>,
    /// Also write the format `category-binder`, and only of these categories, by their ids.
    #[arg(long, value_delimiter = ',', value_name = "CATEGORIES")]
    category: Vec<String>,
    /// Print in black, white and grey; pictures keep their colours.
    #[arg(long)]
    greyscale: bool,
}

impl FormatArguments {
    /// These formats, and binders of these categories, on the paper of the guide.
    pub fn of(names: &[String], categories: &[String]) -> FormatArguments {
        FormatArguments {
            format: names.to_vec(),
            host: None,
            paper: None,
            category: categories.to_vec(),
            greyscale: false,
        }
    }

    /// What was typed to build shards.
    pub fn of_shards(options: &ShardOptions) -> FormatArguments {
        FormatArguments {
            format: options.format.clone(),
            host: options.host.clone(),
            paper: options.paper.clone(),
            category: options.category.clone(),
            greyscale: options.greyscale,
        }
    }

    /// The same, to be said by a shard.
    pub fn say(&self, options: &mut ShardOptions) {
        let FormatArguments {
            format,
            host,
            paper,
            category,
            greyscale,
        } = self;
        options.format = format.clone();
        options.host = host.clone();
        options.paper = paper.clone();
        options.category = category.clone();
        options.greyscale = *greyscale;
    }

    /// Fails on a name that is unknown.
    pub fn check(&self) -> Result<(), Failure> {
        for name in &self.format {
            known(
                say!("format"),
                name,
                choosable().map(|format| format.name()),
            )?;
        }
        if let Some(name) = &self.host {
            known(say!("help center"), name, host::names())?;
        }
        let papers = Paper::ALL.into_iter().map(Paper::name);
        match &self.paper {
            Some(name) => known(say!("paper"), name, papers),
            None => Ok(()),
        }
    }

    /// The formats that are named here, or else by the guide, or else the usual ones.
    /// With `pairs`, also those that are in two languages. Fails where no format is, and on a category that can't be bound.
    pub fn formats(
        &self,
        library: &Library,
        pairs: bool,
    ) -> Result<Vec<&'static dyn Format>, Failure> {
        let of_guide = library.guide.print.wanted.iter().map(|(name, _)| name);
        let names: Vec<&String> = if self.format.is_empty() {
            of_guide.collect()
        } else {
            self.format.iter().collect()
        };
        let is_named = |format: &&dyn Format| match names.as_slice() {
            [] => format.is_usual(),
            names => names.iter().any(|name| *name == format.name()),
        };
        let binds = |format: &&dyn Format| !self.category.is_empty() && format.has(Scope::Category);
        let is_chosen = |format: &&dyn Format| is_named(format) || binds(format);
        self.check_categories(library)?;
        if pairs && !ALL.iter().any(is_of_pairs) {
            let help = say!("type languages without `+`, or use a program with PDFs");
            return Err(Failure::new(say!("no format is in two languages"), help));
        }
        let formats = ALL.iter().copied();
        Ok(formats
            .filter(|format| {
                if is_of_pairs(format) {
                    pairs
                } else {
                    is_chosen(format)
                }
            })
            .collect())
    }

    fn check_categories(&self, library: &Library) -> Result<(), Failure> {
        let mut ids = self.category.iter().map(|id| Id::new(id.as_str()));
        if let Some((message, help)) = ids.find_map(|id| unbound(library, &id)) {
            return Err(Failure::new(message, help));
        }
        if !self.category.is_empty() && !ALL.iter().any(|format| format.has(Scope::Category)) {
            let help = say!("type the command without `--category`, or use a program with PDFs");
            return Err(Failure::new(say!("no format binds a category"), help));
        }
        Ok(())
    }

    /// The help center that is named here.
    pub fn host(&self) -> Option<&'static str> {
        self.host.as_deref().and_then(host::known)
    }

    /// The paper of the guide, or the one that is named here.
    pub fn print(&self, guide: &Guide<Segment>) -> Print {
        let mut print = guide.print.clone();
        if let Some(paper) = self.paper.as_deref().and_then(Paper::named) {
            print.everywhere = Some(paper);
        }
        print.only = self
            .category
            .iter()
            .map(|id| Id::new(id.as_str()))
            .collect();
        print.greyscale |= self.greyscale;
        print
    }
}

// What is in two languages is written where two languages are named together.
fn is_of_pairs(format: &&dyn Format) -> bool {
    format.has(Scope::Pair)
}

fn choosable() -> impl Iterator<Item = &'static dyn Format> + Clone {
    ALL.iter().copied().filter(|format| !is_of_pairs(format))
}

fn known<'a>(
    what: &str,
    name: &str,
    all: impl Iterator<Item = &'a str> + Clone,
) -> Result<(), Failure> {
    if all.clone().any(|known| known == name) {
        return Ok(());
    }
    let listed = list(all.clone());
    let help = did_you_mean(name, all).unwrap_or_else(|| say!("there are {listed}"));
    Err(Failure::new(say!("there is no {what} `{name}`"), help))
}

/// The help of `--host`.
pub fn host_help() -> String {
    let names: Vec<&str> = host::names().collect();
    say!(
        "The help center that fragments are pasted into: {} [default: as `host` in guide.toml says, or else {}]",
        names.join(", "),
        host::USUAL
    )
}

/// The help of `--format`.
pub fn format_help() -> String {
    let names = |usual: bool| {
        let those = choosable().filter(move |format| format.is_usual() == usual);
        those
            .map(|format| format.name())
            .collect::<Vec<_>>()
            .join(", ")
    };
    let (usual, others) = (names(true), names(false));
    let others = if others.is_empty() {
        others
    } else {
        format!(", {others}")
    };
    say!(
        "What to write: {usual}{others} [default: as `formats` in guide.toml says, or else {usual}]"
    )
}
