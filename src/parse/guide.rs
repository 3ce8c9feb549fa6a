//! The guide. Takes `guide.toml`, returns a `Guide<Segment>`.

use std::collections::BTreeMap;

use stappenkaart_say::say;
use toml::Spanned;

use super::checks::{self, Checks};
use super::guide_file::{
    AddressWord, CodeEntry, GuideFile, LabelEntry, LinkEntry, PathEntry, ProductEntry,
    RequirementEntry, TranslationEntry,
};
use super::guide_reader::GuideReader;
use super::invisible::invisible;
use super::stray_markers::hidden_markers;
use super::text::{SourceText, read_text};
use super::toml_file::{TomlHelp, read_toml, typed};
use super::translations::translations;
use crate::codes;
use crate::diag::{Diagnostic, Problems};
use crate::file_version::{VersionedFile, version_of};
use crate::model::{
    Address, Guide, GuidePolicy, Id, Lang, Literal, Product, Redirect, Requirement, Segment,
    Translations, UiLabel, UiPath,
};
use crate::phrases::phrase;
use crate::source::{FileId, Sources, Span};

/// Reads `guide.toml`. `None` when it can't be understood at all; the problems say why.
pub fn guide(sources: &Sources, file: FileId) -> (Option<Guide<Segment>>, Vec<Diagnostic>) {
    let mut problems = Problems::new();
    let Some(text) = read_text(sources, file, &mut problems) else {
        return (None, problems.into_vec());
    };
    if let Err(problem) = version_of(VersionedFile::Guide, file, &text) {
        return (None, vec![problem]);
    }
    let source = SourceText {
        file,
        text: &text,
        abbreviations: &[],
    };
    invisible(&text, file, &mut problems);
    hidden_markers(source, 0..text.len(), &mut problems);
    let read = read_toml(source, codes::SK003, HELP);
    let is_whole = read.problems.is_empty();
    let mut found = Problems::new();
    let mut reader = GuideReader {
        file,
        problems: &mut found,
    };
    let guide = read
        .content
        .map(|content| reader.guide(content))
        .filter(|_| is_whole);
    problems.extend(read.problems);
    problems.extend(typed(source, found));
    (guide, problems.into_vec())
}

const GUIDE: &str = phrase!(
    "a guide needs `title = \"...\"`, `source = \"nl\"` and `languages = [\"nl\", \"en\"]`; `stappenkaart explain SK003` shows the rest"
);

const HELP: TomlHelp<'_> = TomlHelp {
    file: GUIDE,
    section: phrase!("`stappenkaart explain SK003` shows each section with its keys"),
};

impl GuideReader<'_> {
    fn guide(&mut self, content: GuideFile) -> Guide<Segment> {
        let GuideFile {
            format_version: _known,
            title,
            source,
            languages,
            banner,
            url,
            feedback_url,
            address,
            formats,
            print,
            publish,
            push,
            theme,
            category,
            role,
            permission,
            condition,
            product,
            term,
            label,
            path,
            redirect,
            link,
            code,
            translation,
            checks,
        } = content;
        let (source, languages) = self.languages(source, languages);
        let others = without(&languages, &source);
        let (links, code) = self.literals(link, code, &others);
        Guide {
            title: self.segment("guide.title".into(), title),
            banner: banner.map(|banner| self.segment("guide.banner".into(), banner)),
            url: self.url(url),
            feedback: self.feedback(feedback_url),
            address: address.map(addressed),
            theme: self.theme(theme),
            print: self.print(print, formats),
            publish: self.publish(publish),
            push: self.push(push),
            redirects: self.each(redirect, GuideReader::redirect),
            categories: self.each(in_order(category), GuideReader::category),
            roles: self.requirements("role", role),
            permissions: self.requirements("permission", permission),
            conditions: self.each(condition, GuideReader::condition),
            products: self.products(product, &languages),
            terms: self.each(term, GuideReader::term),
            labels: self.labels(label, &others),
            paths: self.paths(path),
            links,
            code,
            policy: self.policy(translation, checks, &source, &languages),
            source,
            languages,
        }
    }

    fn policy(
        &mut self,
        translation: TranslationEntry,
        checks: Checks,
        source: &Lang,
        languages: &[Lang],
    ) -> GuidePolicy {
        GuidePolicy {
            translations: self.translations(translation, source, languages),
            checks: checks::levels(checks, self.file, self.problems),
        }
    }

    fn requirements(
        &mut self,
        kind: &'static str,
        entries: BTreeMap<Spanned<String>, RequirementEntry>,
    ) -> BTreeMap<Id, Requirement<Segment>> {
        self.each(entries, |reader, id, entry| {
            reader.requirement(kind, id, entry)
        })
    }

    fn products(
        &mut self,
        entries: BTreeMap<Spanned<String>, ProductEntry>,
        languages: &[Lang],
    ) -> BTreeMap<Id, Product> {
        self.each(entries, |reader, id, entry| {
            reader.product(id, entry, languages)
        })
    }

    fn labels(
        &mut self,
        entries: BTreeMap<Spanned<String>, LabelEntry>,
        others: &[&Lang],
    ) -> Vec<UiLabel> {
        let labels: Vec<Option<UiLabel>> =
            self.each(entries, |reader, id, entry| reader.label(id, entry, others));
        labels.into_iter().flatten().collect()
    }

    fn paths(&mut self, entries: BTreeMap<Spanned<String>, PathEntry>) -> Vec<UiPath> {
        let paths: Vec<Option<UiPath>> = self.each(entries, GuideReader::path);
        paths.into_iter().flatten().collect()
    }

    fn literals(
        &mut self,
        links: BTreeMap<Spanned<String>, LinkEntry>,
        code: BTreeMap<Spanned<String>, CodeEntry>,
        others: &[&Lang],
    ) -> (Vec<Literal>, Vec<Literal>) {
        (
            self.each(links, |reader, id, entry| reader.link(id, entry, others)),
            self.each(code, |reader, id, entry| reader.code(id, entry, others)),
        )
    }

    fn translations(
        &mut self,
        said: TranslationEntry,
        source: &Lang,
        languages: &[Lang],
    ) -> Translations {
        translations(said, source, languages, self.file, self.problems)
    }

    fn redirect(&mut self, from: Spanned<String>, to: Spanned<String>) -> Redirect {
        let (from, span) = self.id(from);
        let (to, _) = self.id(to);
        Redirect { from, to, span }
    }

    // Reads every entry of a table.
    fn each<T, U, C: FromIterator<U>>(
        &mut self,
        entries: impl IntoIterator<Item = (Spanned<String>, T)>,
        mut read: impl FnMut(&mut Self, Spanned<String>, T) -> U,
    ) -> C {
        entries
            .into_iter()
            .map(|(id, entry)| read(self, id, entry))
            .collect()
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
                    say!("the language `{lang}` is here twice"),
                    say!("keep one"),
                );
            } else {
                known.push(lang);
            }
        }
        // A source that is missing or empty was reported.
        if !known.contains(&source) && !source.as_str().is_empty() {
            let help = say!(
                "add `\"{source}\"` to `languages`: cards are always published in the language that they are written in"
            );
            let span = Span::new(self.file, whole.clone());
            let start = Span::new(self.file, whole.start + 1..whole.start + 1);
            let comma = if known.is_empty() { "" } else { ", " };
            self.problems
                .error(
                    codes::SK003,
                    span,
                    say!("`languages` does not have the source language `{source}`"),
                )
                .help(help)
                .fix(start, format!("\"{source}\"{comma}"));
            known.insert(0, source.clone());
        }
        (source, known)
    }
}

fn without<'a>(languages: &'a [Lang], source: &Lang) -> Vec<&'a Lang> {
    languages.iter().filter(|lang| *lang != source).collect()
}

// Entries as the file has them.
fn in_order<T>(entries: BTreeMap<Spanned<String>, T>) -> Vec<(Spanned<String>, T)> {
    let mut entries: Vec<_> = entries.into_iter().collect();
    entries.sort_by_key(|(id, _)| id.span().start);
    entries
}

fn addressed(word: AddressWord) -> Address {
    match word {
        AddressWord::Formal => Address::Formal,
        AddressWord::Informal => Address::Informal,
    }
}
