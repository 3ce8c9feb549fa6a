//! Which cards a page in another language belongs to: those of the page with the same path or name at the last import. Takes the paths
//! of all pages, returns the cards of each, or why there are none.

use std::collections::BTreeMap;

use stappenkaart_say::say;

use super::neutral::neutral_path;
use crate::model::Lang;
use crate::wording::list;

/// What is known of the pages in the language of the cards.
pub struct PageOwners<'a> {
    /// The cards of each page of the last import, by its path.
    pub owners: &'a BTreeMap<String, Vec<String>>,
    pub source: &'a Lang,
    pub lang: &'a Lang,
    pub languages: &'a [Lang],
}

// How a path fits that of a page; the first one wins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum PathFit {
    /// It is the same, but for a word that says the language.
    Marked,
    Same,
    /// It is the same, but for its ending or a word in the other path.
    Alike,
    /// One of the two starts in a folder of the other.
    Below,
}

impl PageOwners<'_> {
    /// The cards of each page, in the order of the paths.
    pub fn cards(&self, paths: &[&str]) -> Vec<Result<Vec<String>, String>> {
        let found: Vec<Result<(PathFit, &str), String>> =
            paths.iter().map(|path| self.page(path)).collect();
        let mut best: BTreeMap<&str, Vec<(PathFit, &str)>> = BTreeMap::new();
        for (path, fit) in paths.iter().zip(&found) {
            if let Ok((fit, page)) = fit {
                best.entry(page).or_default().push((*fit, path));
            }
        }
        best.values_mut().for_each(|fits| fits.sort());
        let settled = paths.iter().zip(found).map(|(path, fit)| {
            let (fit, page) = fit?;
            match &best[page][..] {
                [first, second, ..] if first.0 == second.0 && fit == first.0 => Err(say!(
                    "{} are both the page `{page}` in `{}`; import one of them, with `--as`",
                    list([first.1, second.1]),
                    self.lang
                )),
                [first, ..] if first.1 != *path => Err(say!(
                    "`{}` is the page `{page}` in `{}`",
                    first.1,
                    self.lang
                )),
                _ => Ok(self.owners[page].clone()),
            }
        });
        settled.collect()
    }

    fn page(&self, path: &str) -> Result<(PathFit, &str), String> {
        let others = self.languages.iter().filter(|lang| *lang != self.lang);
        if let Some(other) = others.into_iter().find(|lang| neutral_path(path, lang).1) {
            return Err(say!("its path says that it is in `{other}`"));
        }
        if let Some((page, _)) = self.owners.get_key_value(path) {
            return Ok((PathFit::Same, page));
        }
        let (own, is_marked) = neutral_path(path, self.lang);
        let alike = self.pages(|parts| parts == own);
        let below = self.pages(|parts| parts.ends_with(&own) || own.ends_with(parts));
        let fit = match is_marked {
            true => PathFit::Marked,
            false => PathFit::Alike,
        };
        match (&alike[..], &below[..]) {
            ([page], _) => Ok((fit, page)),
            ([], [page]) => Ok((PathFit::Below, page)),
            ([], []) => Err(say!(
                "the last import had no page of this name; type the card that it translates, such as `--as {}`",
                own.last().map_or("save", String::as_str)
            )),
            ([], several) | (several, _) => Err(self.several(several)),
        }
    }

    // The pages of the last import whose path fits, without the language in it.
    fn pages(&self, fits: impl Fn(&[String]) -> bool) -> Vec<&str> {
        let pages = self.owners.keys();
        let fitting = pages.filter(|page| fits(&neutral_path(page, self.source).0));
        fitting.map(String::as_str).collect()
    }

    fn several(&self, pages: &[&str]) -> String {
        let card = self.owners[pages[0]].first();
        say!(
            "the last import had several pages of this name, {}; type the card that it translates, such as `--as {}`",
            list(pages.iter().copied()),
            card.map_or("save", String::as_str)
        )
    }
}
