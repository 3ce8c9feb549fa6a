//! What a guide declares: categories, roles, permissions, conditions, products, terms, labels and
//! paths. Takes the entries of `guide.toml`, returns those of the model.

use toml::Spanned;

use super::guide_file::{
    CategoryEntry, ConditionEntry, LabelEntry, PathEntry, ProductEntry, RequirementEntry, TermEntry,
};
use super::guide_reader::GuideReader;
use crate::model::{
    Category, Condition, Help, Id, Lang, Product, Requirement, Segment, Term, UiLabel, UiPath,
    is_web_address,
};
use crate::wording::list;

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
                if !is_web_address(&url) {
                    self.problem(
                        range,
                        format!("a page can't link to the address `{url}`"),
                        "start it with `https://`",
                    );
                }
                Some(Help {
                    text: self.segment(format!("{base}.help"), text),
                    url,
                })
            }
            (Some(text), None) => {
                self.problem(
                    text.span(),
                    "`help` without `help-url`".into(),
                    "add `help-url = \"https://...\"`",
                );
                None
            }
            (None, Some(url)) => {
                self.problem(
                    url.span(),
                    "`help-url` without `help`".into(),
                    "add `help = \"...\"`, a text that says where the link leads",
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
            format!("`{name}` can't be a version"),
            "use letters, digits, dots and hyphens, but not the tag of a language",
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
                format!("`label.{id}` has one language for every reader, `{lang}`, and another name in `{}`", tag.get_ref()),
                "remove `lang` or `translated`: a label either stays as it is, or has a name in each language",
            );
        }
        let translated = translated
            .into_iter()
            .filter_map(|(tag, name)| {
                let lang = self.other_language(tag, others)?;
                let name = self.text(&format!("label.{id}.translated.{lang}"), name);
                (!name.is_empty()).then_some((lang, name))
            })
            .collect();
        (!text.is_empty()).then_some(UiLabel {
            id,
            span,
            text,
            lang,
            translated,
        })
    }

    // A language that the guide is translated into.
    fn other_language(&mut self, tag: Spanned<String>, others: &[&Lang]) -> Option<Lang> {
        let found = others.iter().find(|lang| lang.as_str() == tag.get_ref());
        if found.is_none() {
            let names = list(others.iter().map(|lang| lang.as_str()));
            let help = match others.is_empty() {
                true => "add it to `languages`, or remove it".to_owned(),
                false => format!(
                    "it is translated into {names}; add the language to `languages`, or remove it"
                ),
            };
            let message = format!("the guide is not translated into `{}`", tag.get_ref());
            self.problem(tag.span(), message, &help);
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
            let help =
                "write the labels with ` > ` between them, such as `text = \"Settings > Users\"`";
            self.problem(
                range,
                format!("`path.{id}` is not a path from one label to another"),
                help,
            );
            return None;
        }
        Some(UiPath { id, span, labels })
    }
}
