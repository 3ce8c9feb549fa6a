//! What a guide declares: categories, roles, permissions, conditions, products, terms, labels and
//! paths. Takes the entries of `guide.toml`, returns those of the model.

use std::collections::BTreeMap;
use std::ops::Range;

use stappenkaart_say::say;
use toml::Spanned;

use super::feedback::unfit;
use super::guide_file::{
    CategoryEntry, CodeEntry, ConditionEntry, LabelEntry, LinkEntry, PathEntry, ProductEntry,
    RequirementEntry, TermEntry,
};
use super::guide_reader::GuideReader;
use super::translations::unknown;
use crate::model::{
    Category, Condition, Help, Id, Lang, Literal, Product, Requirement, Segment, Term, UiLabel,
    UiPath, is_web_address,
};

impl GuideReader<'_> {
    pub(super) fn category(
        &mut self,
        id: Spanned<String>,
        entry: CategoryEntry,
    ) -> Category<Segment> {
        let (id, _) = self.id(id);
        let name = self.segment(format!("category.{id}.name"), entry.name);
        Category { id, name }
    }

    // `kind` is the name of its section: `role` or `permission`.
    pub(super) fn requirement(
        &mut self,
        kind: &str,
        id: Spanned<String>,
        entry: RequirementEntry,
    ) -> (Id, Requirement<Segment>) {
        let (id, span) = self.id(id);
        let base = format!("{kind}.{id}");
        let RequirementEntry {
            name,
            get,
            ask,
            help,
            help_url,
        } = entry;
        let requirement = Requirement {
            id: id.clone(),
            span,
            name: self.segment(format!("{base}.name"), name),
            get: get.map(|get| self.segment(format!("{base}.get"), get)),
            ask: ask.map(|ask| self.segment(format!("{base}.ask"), ask)),
            help: self.help(&base, help, help_url),
        };
        (id, requirement)
    }

    fn help(
        &mut self,
        base: &str,
        text: Option<Spanned<String>>,
        url: Option<Spanned<String>>,
    ) -> Option<Help<Segment>> {
        match (text, url) {
            (None, None) => None,
            (Some(text), Some(url)) => {
                let range = url.span();
                let url = url.into_inner();
                let instead = match is_web_address(&url) {
                    true => unfit(&url),
                    false => Some(say!("start it with `https://`")),
                };
                if let Some(help) = instead {
                    let message = say!("a page can't link to the address `{url}`");
                    self.problem(range, message, help);
                }
                Some(Help {
                    text: self.segment(format!("{base}.help"), text),
                    url,
                })
            }
            (Some(text), None) => {
                self.problem(
                    text.span(),
                    say!("`help` without `help-url`").into(),
                    say!("add `help-url = \"https://...\"`"),
                );
                None
            }
            (None, Some(url)) => {
                self.problem(
                    url.span(),
                    say!("`help-url` without `help`").into(),
                    say!("add `help = \"...\"`, a text that says where the link leads"),
                );
                None
            }
        }
    }

    pub(super) fn product(
        &mut self,
        id: Spanned<String>,
        entry: ProductEntry,
        languages: &[Lang],
    ) -> (Id, Product) {
        let (id, span) = self.id(id);
        let ProductEntry { name, versions } = entry;
        let name = self.text(&format!("product.{id}.name"), name);
        let versions = versions
            .into_iter()
            .filter_map(|version| self.version(version, languages))
            .collect();
        (
            id.clone(),
            Product {
                id,
                span,
                name,
                versions,
            },
        )
    }

    // A version is a part of the names of files, and must not be taken for a language.
    fn version(&mut self, version: Spanned<String>, languages: &[Lang]) -> Option<String> {
        let range = version.span();
        let name = version.into_inner();
        let plain = !name.is_empty()
            && name
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || "-_.".contains(c))
            && !name.contains("..");
        if plain && !languages.iter().any(|lang| lang.as_str() == name) {
            return Some(name);
        }
        self.problem(
            range,
            say!("`{name}` can't be a version"),
            say!("use letters, digits, dots and hyphens, but not the tag of a language"),
        );
        None
    }

    pub(super) fn term(&mut self, id: Spanned<String>, entry: TermEntry) -> (Id, Term<Segment>) {
        let (id, span) = self.id(id);
        let TermEntry {
            name,
            definition,
            avoid,
        } = entry;
        let base = format!("term.{id}");
        let avoid = avoid
            .into_iter()
            .map(|word| self.text(&format!("{base}.avoid"), word))
            .collect();
        let name = self.segment(format!("{base}.name"), name);
        let definition = self.segment(format!("{base}.definition"), definition);
        (
            id.clone(),
            Term {
                id,
                span,
                name,
                definition,
                avoid,
            },
        )
    }

    pub(super) fn condition(
        &mut self,
        id: Spanned<String>,
        entry: ConditionEntry,
    ) -> (Id, Condition<Segment>) {
        let (id, span) = self.id(id);
        let ask = self.segment(format!("condition.{id}.ask"), entry.ask);
        (id.clone(), Condition { id, span, ask })
    }

    pub(super) fn label(
        &mut self,
        id: Spanned<String>,
        entry: LabelEntry,
        others: &[&Lang],
    ) -> Option<UiLabel> {
        let (id, span) = self.id(id);
        let LabelEntry {
            text,
            lang,
            translated,
        } = entry;
        let text = self.text(&format!("label.{id}.text"), text);
        let lang = lang.map(|lang| self.language(lang));
        if let (Some(lang), Some((tag, _))) = (&lang, translated.first_key_value()) {
            self.problem(
                tag.span(),
                say!("`label.{id}` has one language for every reader, `{lang}`, and another name in `{}`", tag.get_ref()),
                say!("remove `lang` or `translated`: a label either stays as it is, or has a name in each language"),
            );
        }
        let translated = self.translated(&format!("label.{id}"), translated, others);
        (!text.is_empty()).then_some(UiLabel {
            id,
            span,
            text,
            lang,
            translated,
        })
    }

    pub(super) fn link(
        &mut self,
        id: Spanned<String>,
        entry: LinkEntry,
        others: &[&Lang],
    ) -> Literal {
        let (id, _) = self.id(id);
        let LinkEntry { url, translated } = entry;
        let addresses = std::iter::once(&url).chain(translated.values());
        let wrong: Vec<(Range<usize>, String)> = addresses
            .filter(|address| !is_web_address(address.get_ref()))
            .map(|address| (address.span(), address.get_ref().clone()))
            .collect();
        for (range, address) in wrong {
            self.problem(
                range,
                say!("a page can't link to the address `{address}`"),
                say!("start it with `https://`"),
            );
        }
        let name = format!("link.{id}");
        let url = self.text(&format!("{name}.url"), url);
        let translated = self.translated(&name, translated, others);
        Literal {
            source: url,
            translated,
        }
    }

    pub(super) fn code(
        &mut self,
        id: Spanned<String>,
        entry: CodeEntry,
        others: &[&Lang],
    ) -> Literal {
        let (id, _) = self.id(id);
        let CodeEntry { text, translated } = entry;
        let name = format!("code.{id}");
        let text = self.text(&format!("{name}.text"), text);
        let translated = self.translated(&name, translated, others);
        Literal {
            source: text,
            translated,
        }
    }

    // The forms in other languages of what `name` declares.
    fn translated(
        &mut self,
        name: &str,
        translated: BTreeMap<Spanned<String>, Spanned<String>>,
        others: &[&Lang],
    ) -> BTreeMap<Lang, String> {
        let mut forms = BTreeMap::new();
        for (tag, form) in translated {
            let Some(lang) = self.other_language(tag, others) else {
                continue;
            };
            let form = self.text(&format!("{name}.translated.{lang}"), form);
            if !form.is_empty() {
                forms.insert(lang, form);
            }
        }
        forms
    }

    // A language that the guide is translated into.
    fn other_language(&mut self, tag: Spanned<String>, others: &[&Lang]) -> Option<Lang> {
        let found = others.iter().find(|lang| lang.as_str() == tag.get_ref());
        if found.is_none() {
            let known = others.iter().map(|lang| lang.as_str()).collect();
            unknown(&tag, known, self.file, self.problems);
        }
        found.map(|lang| (*lang).clone())
    }

    pub(super) fn path(&mut self, id: Spanned<String>, entry: PathEntry) -> Option<UiPath> {
        let (id, span) = self.id(id);
        let range = entry.text.span();
        let text = self.text(&format!("path.{id}.text"), entry.text);
        let labels: Vec<String> = text
            .split('>')
            .map(|label| label.trim().to_owned())
            .collect();
        if labels.len() < 2 || labels.iter().any(String::is_empty) {
            let help = say!(
                "write the labels with ` > ` between them, such as `text = \"Settings > Users\"`"
            );
            self.problem(
                range,
                say!("`path.{id}` is not a path from one label to another"),
                help,
            );
            return None;
        }
        Some(UiPath { id, span, labels })
    }
}
