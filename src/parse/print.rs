//! How a guide is printed. Takes `[print]` of `guide.toml`, returns a [`Print`].

use schemars::JsonSchema;
use serde::Deserialize;
use stappenkaart_say::say;
use toml::Spanned;

use super::guide_reader::GuideReader;
use crate::model::{Id, Paper, Print};
use crate::source::Span;
use crate::suggest::did_you_mean;
use crate::wording::list;

#[derive(Deserialize, JsonSchema, Default)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct PrintEntry {
    /// The paper in the printer: `a4` (usual), `letter`, `a3`, `a5`, `a6`, `half-letter` or `tabloid`.
    #[schemars(with = "Option<String>")]
    pub paper: Option<Spanned<String>>,
    /// The paper of the format `card`. Without it, half of `paper`.
    #[schemars(with = "Option<String>")]
    pub card: Option<Spanned<String>>,
    /// The paper of the format `poster`. Without it, twice `paper`.
    #[schemars(with = "Option<String>")]
    pub poster: Option<Spanned<String>>,
    /// The categories that the format `category-binder` binds, by their ids. Without it, each that has cards.
    #[schemars(with = "Option<Vec<String>>")]
    pub categories: Option<Vec<Spanned<String>>>,
    /// `true` prints in black, white and grey; pictures keep their colours.
    pub greyscale: bool,
}

impl GuideReader<'_> {
    pub fn print(&mut self, entry: PrintEntry, formats: Option<Vec<Spanned<String>>>) -> Print {
        let PrintEntry {
            paper,
            card,
            poster,
            categories,
            greyscale,
        } = entry;
        let of_formats = [("card", card), ("poster", poster)];
        Print {
            wanted: self.wanted(formats.unwrap_or_default()),
            categories: self
                .wanted(categories.unwrap_or_default())
                .into_iter()
                .map(|(name, span)| (Id::new(name), span))
                .collect(),
            only: Vec::new(),
            everywhere: None,
            paper: paper.and_then(|name| self.paper(name)),
            formats: of_formats
                .into_iter()
                .filter_map(|(format, name)| Some((format, self.paper(name?)?)))
                .collect(),
            greyscale,
        }
    }

    // Which of them there are is known where they are written.
    fn wanted(&self, names: Vec<Spanned<String>>) -> Vec<(String, Span)> {
        let place = |name: &Spanned<String>| Span::new(self.file, name.span());
        names
            .into_iter()
            .map(|name| {
                let span = place(&name);
                (name.into_inner(), span)
            })
            .collect()
    }

    fn paper(&mut self, name: Spanned<String>) -> Option<Paper> {
        let range = name.span();
        let name = name.into_inner();
        let paper = Paper::named(&name);
        if paper.is_none() {
            let known = || Paper::ALL.into_iter().map(Paper::name);
            let help = did_you_mean(&name, known())
                .unwrap_or_else(|| say!("the sizes of paper are {}", list(known())));
            self.problem(range, say!("there is no paper `{name}`"), &help);
        }
        paper
    }
}
