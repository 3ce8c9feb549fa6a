//! SK652, SK653 and the near misses of SK214: files beside the cards that the tool does not read.

use std::collections::{BTreeMap, BTreeSet};

use stappenkaart_say::say;

use super::rule::LintContext;
use crate::catalog;
use crate::codes;
use crate::diag::{Diagnostic, Level};
use crate::model::Lang;
use crate::picture::kind::PictureKind;
use crate::source::FileId;
use crate::suggest::{distance, nearest};
use crate::wording::list;

const CALLOUTS: &str = ".callouts.toml";

/// Looks at every file under `cards/` and `shared/`, and at every catalog.
pub fn check(context: &LintContext<'_>) -> Vec<Diagnostic> {
    let shown = Shown::new(context);
    let beside = context
        .sources
        .under("cards/")
        .chain(context.sources.under("shared/"));
    let mut problems: Vec<Diagnostic> = beside
        .filter_map(|(_, path)| picture(path, &shown))
        .filter(|problem| problem.code != codes::SK652 || context.knows_all_uses)
        .collect();
    problems.extend(links(context));
    problems.extend(catalogs(context));
    problems
}

// Links that are not followed, where a card or shared text could be after them.
fn links(context: &LintContext<'_>) -> impl Iterator<Item = Diagnostic> {
    let holds_cards = |path: &&String| {
        let is_inside = path.starts_with("cards/") || path.starts_with("shared/");
        let name = path.rsplit('/').next().unwrap_or_default();
        is_inside && (name.ends_with(".md") || !name.contains('.'))
    };
    let out = context.sources.leading_out().iter().filter(holds_cards);
    let out = out.map(|path| {
        let message =
            say!("`{path}` is a symbolic link to a place outside the guide, so it is not used");
        Diagnostic::in_file(codes::SK214, path, message).help(say!(
            "copy the file that it leads to into the guide, or delete the link"
        ))
    });
    let loops = context.sources.loops().iter().map(|path| {
        let message =
            say!("`{path}` is a symbolic link to a folder that contains it, so it is not used");
        Diagnostic::in_file(codes::SK214, path, message)
            .help(say!("change the link to another folder, or delete it"))
    });
    out.chain(loops)
}

/// The pictures that cards show, without the names of versions and languages.
struct Shown<'a> {
    languages: Vec<String>,
    versions: Vec<String>,
    /// With their ending.
    pictures: BTreeSet<String>,
    /// Without it, each with the folder that it is in.
    stems: BTreeMap<&'a str, BTreeSet<String>>,
}

impl<'a> Shown<'a> {
    fn new(context: &'a LintContext<'_>) -> Shown<'a> {
        let guide = &context.library.guide;
        let versions = guide
            .products
            .values()
            .flat_map(|product| &product.versions);
        let languages = guide.languages.iter();
        let mut shown = Shown {
            languages: languages.map(|lang| format!(".{lang}")).collect(),
            versions: versions.map(|version| format!(".{version}")).collect(),
            pictures: BTreeSet::new(),
            stems: BTreeMap::new(),
        };
        for path in context.library.pictures.keys() {
            let (stem, ending) = path.rsplit_once('.').unwrap_or((path, ""));
            let stem = shown.bare(stem).to_owned();
            shown.pictures.insert(format!("{stem}.{ending}"));
            shown.stems.entry(folder(path)).or_default().insert(stem);
        }
        shown
    }

    // `screen` of `screen.2026.en`: a picture has the version before the language.
    fn bare<'s>(&self, stem: &'s str) -> &'s str {
        self.without_version(without(stem, &self.languages))
    }

    fn without_version<'s>(&self, stem: &'s str) -> &'s str {
        without(stem, &self.versions)
    }

    // The same of `screen.en.2026`, and of any more names.
    fn barest<'s>(&self, stem: &'s str) -> &'s str {
        match self.bare(stem) {
            shorter if shorter.len() < stem.len() => self.barest(shorter),
            stem => stem,
        }
    }

    // A picture with its version and language in the other order.
    fn in_order(&self, stem: &str) -> Option<String> {
        let shorter = self.without_version(stem);
        let bare = without(shorter, &self.languages);
        let (version, lang) = (&stem[shorter.len()..], &shorter[bare.len()..]);
        (!version.is_empty() && !lang.is_empty()).then(|| format!("{bare}{version}{lang}"))
    }

    fn beside(&self, path: &str) -> impl Iterator<Item = &String> {
        self.stems.get(folder(path)).into_iter().flatten()
    }
}

fn without<'s>(stem: &'s str, suffixes: &[String]) -> &'s str {
    let mut suffixes = suffixes.iter();
    suffixes
        .find_map(|suffix| stem.strip_suffix(suffix.as_str()))
        .unwrap_or(stem)
}

fn folder(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

fn picture(path: &str, shown: &Shown<'_>) -> Option<Diagnostic> {
    let lower = path.to_lowercase();
    let name = lower.rsplit('/').next().unwrap_or_default();
    let (stem, ending) = path.rsplit_once('.').unwrap_or((path, ""));
    if PictureKind::by_name(path).is_some() {
        let is_shown = shown
            .pictures
            .contains(&format!("{}.{ending}", shown.bare(stem)));
        return (!is_shown).then(|| match shown.in_order(stem) {
            Some(stem) => not_shown(path, say!("rename it to `{stem}.{ending}`")),
            None => not_shown(
                path,
                say!("show it with `![what is on it](its-name)`, or delete the file"),
            ),
        });
    }
    if let Some(stem) = path.strip_suffix(CALLOUTS) {
        let is_of = |bare: &str| shown.beside(path).any(|known| known == bare);
        if is_of(shown.without_version(stem)) {
            return None;
        }
        if is_of(shown.barest(stem)) {
            return Some(of_language(path, shown.barest(stem)));
        }
    }
    if !name.ends_with(".toml") && !name.contains("callout") {
        return None;
    }
    match meant(path, shown) {
        Some(meant) => Some(
            Diagnostic::in_file(
                codes::SK214,
                path,
                say!("`{path}` does not have the name of a callouts file, so it is not used"),
            )
            .help(say!("rename it to `{meant}`")),
        ),
        None => Some(not_shown(
            path,
            say!(
                "name it after the picture that its callouts are for: `screen.callouts.toml` for `screen.svg`; or delete the file"
            ),
        )),
    }
}

fn of_language(path: &str, stem: &str) -> Diagnostic {
    let message = say!("`{path}` is not used: a picture has the same callouts in every language");
    Diagnostic::in_file(codes::SK214, path, message).help(say!(
        "delete it, and take a screenshot on which everything is where `{stem}{CALLOUTS}` says"
    ))
}

fn not_shown(path: &str, help: impl Into<String>) -> Diagnostic {
    Diagnostic::in_file(codes::SK652, path, say!("no card shows `{path}`"))
        .level(Level::Advice)
        .help(help)
}

// The picture whose callouts the file most likely holds: of the same name, or of nearly the same one.
fn meant(path: &str, shown: &Shown<'_>) -> Option<String> {
    let name = |path: &str| path.rsplit('/').next().unwrap_or_default().to_lowercase();
    let typed = name(path);
    let own = typed.split('.').next().unwrap_or_default().to_owned();
    let exact = shown
        .beside(path)
        .find(|stem| typed.starts_with(&format!("{}.", name(stem))));
    let near = shown
        .beside(path)
        .find(|stem| distance(&own, &name(stem)) <= own.chars().count() / 5 + 1 && own.len() > 2);
    exact.or(near).map(|stem| format!("{stem}{CALLOUTS}"))
}

// A catalog that belongs to no file of the guide, or to a language that the guide does not publish.
fn catalogs(context: &LintContext<'_>) -> Vec<Diagnostic> {
    let guide = &context.library.guide;
    let is_home = |path: &str| {
        path == "guide.toml"
            || path.ends_with("/card.md")
            || (path.starts_with("shared/") && path.ends_with(".md"))
    };
    let homes: Vec<&str> = context
        .sources
        .under("")
        .filter(|(_, path)| is_home(path))
        .map(|(_, path)| path)
        .collect();
    let others = guide.languages.iter().filter(|lang| **lang != guide.source);
    let expected: BTreeSet<String> = others
        .flat_map(|lang| homes.iter().map(|home| catalog::path(home, lang)))
        .collect();
    let found = context
        .sources
        .under("")
        .filter(|(_, path): &(FileId, &str)| path.ends_with(".po") && !expected.contains(*path));
    found
        .map(|(_, path)| {
            let misspelt = misspelt_catalog(path, &expected);
            misspelt.unwrap_or_else(|| stray_catalog(context, path, &homes, &expected))
        })
        .collect()
}

// `pt_BR.po` for `pt-BR.po`.
fn misspelt_catalog(path: &str, expected: &BTreeSet<String>) -> Option<Diagnostic> {
    let as_read = |path: &str| path.to_lowercase().replace('_', "-");
    let typed = as_read(path);
    let meant = expected.iter().find(|known| as_read(known) == typed)?;
    let message = say!("`{path}` is not read: the language is spelled in another way");
    let problem = Diagnostic::in_file(codes::SK653, path, message).level(Level::Warning);
    Some(problem.help(say!("rename it to `{meant}`")))
}

fn stray_catalog(
    context: &LintContext<'_>,
    path: &str,
    homes: &[&str],
    expected: &BTreeSet<String>,
) -> Diagnostic {
    let guide = &context.library.guide;
    let stem = path
        .rsplit('/')
        .next()
        .unwrap_or_default()
        .trim_end_matches(".po");
    let tag = stem.rsplit('.').next().unwrap_or_default();
    let has_home = homes
        .iter()
        .any(|home| catalog::path(home, &Lang::new(tag)) == path);
    let (message, help) = if has_home && tag == guide.source.as_str() {
        (
            say!(
                "`{path}` is a translation into `{tag}`, the language that the cards are written in"
            ),
            say!("delete the file").to_owned(),
        )
    } else if has_home {
        let languages = list(guide.languages.iter().map(Lang::as_str));
        let message =
            say!("`{path}` is a translation into `{tag}`, which the guide does not publish");
        (
            message,
            say!(
                "add `\"{tag}\"` to `languages` in `guide.toml`, which has {languages}; or delete the file"
            ),
        )
    } else {
        let near = nearest(path, expected.iter().map(String::as_str));
        let is_of_card = guide.languages.iter().any(|lang| lang.as_str() == stem);
        let help = match near {
            Some(near) => say!("did you mean `{near}`?"),
            None if is_of_card => say!(
                "move it to the folder of its card; or run `stappenkaart translate sync`, which takes the translations from it, and then delete it"
            )
            .to_owned(),
            None => say!("put it beside its card as `<language>.po`, or beside its shared file as `<name>.<language>.po`").to_owned(),
        };
        (
            say!("`{path}` is not a translation of a file of the guide"),
            help,
        )
    };
    Diagnostic::in_file(codes::SK653, path, message)
        .level(Level::Warning)
        .help(help)
}
