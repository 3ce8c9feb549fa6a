//! The guide. Takes `guide.toml`, gives a `Guide<Segment>`.

use toml::Spanned;

use super::attributes::is_id;
use super::blocks::hidden_markers;
use super::checks;
use super::guide_file::{
    CategoryEntry, ConditionEntry, File, LabelEntry, PathEntry, ProductEntry, RequirementEntry,
    TermEntry,
};
use super::inline::translation;
use super::invisible::invisible;
use super::toml_error::toml_problem;
use super::translations::translations;
use super::unreadable;
use crate::codes;
use crate::diag::Diagnostic;
use crate::model::{
    Category, Condition, Guide, Help, Id, Inline, Lang, Policy, Product, Requirement, Segment,
    Term, UiLabel, UiPath,
};

use crate::source::{FileId, Sources, Span};

/// Reads `guide.toml`. `None` when it can't be understood at all; the problems say why.
pub fn guide(sources: &Sources, file: FileId) -> (Option<Guide<Segment>>, Vec<Diagnostic>) {
    let text = match sources.text(file) {
        Ok(text) => text,
        Err(error) => return (None, vec![unreadable(sources, file, &error)]),
    };
    let mut problems = Vec::new();
    invisible(&text, file, &mut problems);
    hidden_markers(&text, 0..text.len(), file, &mut problems);
    match toml::from_str::<File>(&text) {
        Ok(content) => {
            let mut reader = Reader { file, problems };
            let guide = reader.guide(content);
            (Some(guide), reader.problems)
        }
        Err(error) => (None, vec![toml_problem(codes::SK003, &error, file, GUIDE)]),
    }
}

const GUIDE: &str = "a guide needs `title = \"...\"`, `source = \"nl\"` and `languages = [\"nl\", \"en\"]`; `stappenkaart explain SK003` shows the rest";

struct Reader {
    file: FileId,
    problems: Vec<Diagnostic>,
}

impl Reader {
    fn guide(&mut self, file: File) -> Guide<Segment> {
        let File {
            title,
            source,
            languages,
            banner,
            category,
            role,
            permission,
            condition,
            product,
            term,
            label,
            path,
            translation,
            checks,
        } = file;
        let (source, languages) = self.languages(source, languages);
        let labels = label
            .into_iter()
            .filter_map(|(id, entry)| self.label(id, entry))
            .collect();
        let mut shelves: Vec<_> = category.into_iter().collect();
        shelves.sort_by_key(|(id, _)| id.span().start);
        Guide {
            title: self.segment("guide.title".into(), title),
            banner: banner.map(|banner| self.segment("guide.banner".into(), banner)),
            categories: shelves
                .into_iter()
                .map(|(id, entry)| self.category(id, entry))
                .collect(),
            roles: role
                .into_iter()
                .map(|(id, entry)| self.requirement("role", id, entry))
                .collect(),
            permissions: permission
                .into_iter()
                .map(|(id, entry)| self.requirement("permission", id, entry))
                .collect(),
            conditions: condition
                .into_iter()
                .map(|(id, entry)| self.condition(id, entry))
                .collect(),
            products: product
                .into_iter()
                .map(|(id, entry)| self.product(id, entry, &languages))
                .collect(),
            terms: term
                .into_iter()
                .map(|(id, entry)| self.term(id, entry))
                .collect(),
            labels,
            paths: path
                .into_iter()
                .filter_map(|(id, entry)| self.path(id, entry))
                .collect(),
            policy: Policy {
                translations: translations(
                    translation,
                    &source,
                    &languages,
                    self.file,
                    &mut self.problems,
                ),
                checks: checks::levels(checks, self.file, &mut self.problems),
            },
            source,
            languages,
        }
    }

    fn problem(&mut self, range: std::ops::Range<usize>, message: String, help: &str) {
        self.problems
            .push(Diagnostic::error(codes::SK003, Span::new(self.file, range), message).help(help));
    }

    fn segment(&mut self, id: String, text: Spanned<String>) -> Segment {
        let range = text.span();
        let text = text.into_inner();
        if text.trim().is_empty() {
            self.problem(
                range.clone(),
                format!("`{id}` is empty"),
                "write a text between the quotes, or take the line away",
            );
        }
        let inlines = translation(text.trim()).unwrap_or_else(|what| {
            self.problem(
                range.clone(),
                format!("`{id}` can't be read: {what}"),
                "write it as one paragraph of plain text",
            );
            vec![Inline::Text(text)]
        });
        Segment {
            id: Id::new(id),
            text: inlines,
            span: Span::new(self.file, range),
            home: self.file,
        }
    }

    fn id(&mut self, id: Spanned<String>) -> (Id, Span) {
        let range = id.span();
        let name = id.into_inner();
        if !is_id(&name) {
            self.problem(
                range.clone(),
                format!("`{name}` can't be an id"),
                "an id has lowercase letters, digits and hyphens",
            );
        }
        (Id::new(name), Span::new(self.file, range))
    }

    fn languages(
        &mut self,
        source: Spanned<String>,
        languages: Spanned<Vec<Spanned<String>>>,
    ) -> (Lang, Vec<Lang>) {
        let whole = languages.span();
        let source = self.language(source);
        let mut known: Vec<Lang> = Vec::new();
        for language in languages.into_inner() {
            let range = language.span();
            let lang = self.language(language);
            if known.contains(&lang) {
                self.problem(
                    range,
                    format!("the language `{lang}` stands here twice"),
                    "keep one",
                );
            } else {
                known.push(lang);
            }
        }
        if !known.contains(&source) {
            let help = format!(
                "add `\"{source}\"` to `languages`: cards are always published in the language they are written in"
            );
            let span = Span::new(self.file, whole.clone());
            let start = Span::new(self.file, whole.start + 1..whole.start + 1);
            let comma = if known.is_empty() { "" } else { ", " };
            self.problems.push(
                Diagnostic::error(
                    codes::SK003,
                    span,
                    format!("`languages` lacks the source language `{source}`"),
                )
                .help(help)
                .fix(start, format!("\"{source}\"{comma}")),
            );
            known.insert(0, source.clone());
        }
        (source, known)
    }

    fn language(&mut self, tag: Spanned<String>) -> Lang {
        let range = tag.span();
        let tag = tag.into_inner();
        let canonical = tag
            .parse::<unic_langid::LanguageIdentifier>()
            .map(|id| id.to_string());
        match canonical {
            Ok(canonical) if canonical == tag => {}
            Ok(canonical) => {
                let span = Span::new(self.file, range);
                let problem = Diagnostic::error(
                    codes::SK003,
                    span,
                    format!("`{tag}` is not written as BCP 47 has it"),
                )
                .help(format!("type `{canonical}`"));
                self.problems.push(match span.unquoted(&tag) {
                    Some(place) => problem.fix(place, &*canonical),
                    None => problem,
                });
                return Lang::new(canonical);
            }
            Err(_) => self.problem(
                range,
                format!("`{tag}` is no language"),
                "use a BCP 47 tag such as `nl`, `en` or `pt-BR`",
            ),
        }
        Lang::new(tag)
    }

    fn category(&mut self, id: Spanned<String>, entry: CategoryEntry) -> Category<Segment> {
        let (id, _) = self.id(id);
        let name = self.segment(format!("category.{id}.name"), entry.name);
        Category { id, name }
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
                if !crate::model::is_web_address(&url) {
                    self.problem(
                        range,
                        format!("`{url}` is no address that a page can link to"),
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

    // `kind` is the name of its section: `role` or `permission`.
    fn requirement(
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

    fn product(
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
            "use letters, digits, dots and hyphens, and no language's tag",
        );
        None
    }

    fn term(&mut self, id: Spanned<String>, entry: TermEntry) -> (Id, Term<Segment>) {
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

    // A text that no catalog translates.
    fn text(&mut self, name: &str, text: Spanned<String>) -> String {
        let range = text.span();
        let text = text.into_inner();
        if text.trim().is_empty() {
            self.problem(
                range,
                format!("`{name}` is empty"),
                "write a text between the quotes, or take it away",
            );
        }
        text.trim().to_owned()
    }

    fn condition(
        &mut self,
        id: Spanned<String>,
        entry: ConditionEntry,
    ) -> (Id, Condition<Segment>) {
        let (id, span) = self.id(id);
        let ask = self.segment(format!("condition.{id}.ask"), entry.ask);
        (id.clone(), Condition { id, span, ask })
    }

    fn label(&mut self, id: Spanned<String>, entry: LabelEntry) -> Option<UiLabel> {
        let (id, span) = self.id(id);
        let LabelEntry { text, lang } = entry;
        let text = self.text(&format!("label.{id}.text"), text);
        let lang = lang.map(|lang| self.language(lang));
        (!text.is_empty()).then_some(UiLabel {
            id,
            span,
            text,
            lang,
        })
    }

    fn path(&mut self, id: Spanned<String>, entry: PathEntry) -> Option<UiPath> {
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
                format!("`path.{id}` is no way from one label to another"),
                help,
            );
            return None;
        }
        Some(UiPath { id, span, labels })
    }
}
