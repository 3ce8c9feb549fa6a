//! A glossary as TBX-Basic (ISO 30042:2008), the version that translation tools know. [`write`] returns one; [`read`] also takes the
//! version of 2019, which has other names for the same elements.

use roxmltree::Node;
use stappenkaart_say::say;

use super::glossary::{Glossary, GlossaryRow, note, units};
use super::incoming::{ExchangeContent, ExchangeFormat, Grouped, Incoming};
use super::xml::{head, lang};
use crate::catalog::file_problem::FileProblem;
use crate::characters::single_spaced;
use crate::xml_writer::XmlWriter;

const FORMAT: ExchangeFormat = ExchangeFormat {
    content: ExchangeContent::Glossary,
    has_many_languages: true,
    entries_name_file: false,
};

const PREFERRED: &str = "preferredTerm-admn-sts";
const DEPRECATED: &str = "deprecatedTerm-admn-sts";

/// A glossary as TBX-Basic.
pub fn write(glossary: &Glossary) -> String {
    let Glossary {
        project,
        source,
        target,
        terms,
        labels,
    } = glossary;
    let mut xml = XmlWriter::new();
    xml.start(
        "martif",
        &[("type", "TBX-Basic"), ("xml:lang", source.as_str())],
    );
    header(&mut xml, project);
    xml.start("text", &[]);
    xml.start("body", &[]);
    for term in terms {
        xml.start("termEntry", &[("id", &format!("term.{}", term.id))]);
        language(
            &mut xml,
            source.as_str(),
            &term.name,
            &term.definition,
            &term.avoid,
        );
        if !term.translated_name.is_empty() {
            language(
                &mut xml,
                target.as_str(),
                &term.translated_name,
                &term.translated_definition,
                &[],
            );
        }
        xml.end();
    }
    for label in labels {
        xml.start("termEntry", &[("id", &format!("label.{}", label.id))]);
        xml.text("note", &[], &note(label));
        language(&mut xml, source.as_str(), &label.text, "", &[]);
        if let Some(name) = &label.target {
            language(&mut xml, target.as_str(), name, "", &[]);
        }
        xml.end();
    }
    xml.finish()
}

fn header(xml: &mut XmlWriter, project: &str) {
    xml.start("martifHeader", &[]);
    xml.start("fileDesc", &[]);
    xml.start("titleStmt", &[]);
    xml.text("title", &[], project);
    xml.end();
    xml.start("sourceDesc", &[]);
    xml.text("p", &[], "guide.toml");
    xml.end();
    xml.end();
    xml.start("encodingDesc", &[]);
    xml.text("p", &[("type", "XCSURI")], "TBXBasicXCSV02.xcs");
    xml.end();
    xml.end();
}

fn language(xml: &mut XmlWriter, lang: &str, name: &str, definition: &str, avoid: &[String]) {
    xml.start("langSet", &[("xml:lang", lang)]);
    if !definition.is_empty() {
        xml.start("descripGrp", &[]);
        xml.text("descrip", &[("type", "definition")], definition);
        xml.end();
    }
    let names = std::iter::once((name, PREFERRED))
        .chain(avoid.iter().map(|word| (word.as_str(), DEPRECATED)));
    for (name, status) in names {
        xml.start("tig", &[]);
        xml.text("term", &[], name);
        xml.text("termNote", &[("type", "administrativeStatus")], status);
        xml.end();
    }
    xml.end();
}

/// What a TBX says of the terms from `source`; `root` is its outermost element. Where it has several other languages, each is a file.
pub fn read(root: Node<'_, '_>) -> Result<Incoming, Vec<FileProblem>> {
    let Some(source) = lang(root) else {
        return Err(vec![without_source(root)]);
    };
    let mut grouped = Grouped::default();
    for entry in root
        .descendants()
        .filter(|node| is(*node, ["termEntry", "conceptEntry"]))
    {
        let languages: Vec<(&str, Node<'_, '_>)> = entry
            .children()
            .filter(|node| is(*node, ["langSet", "langSec"]))
            .filter_map(|node| Some((lang(node)?, node)))
            .collect();
        let from = languages
            .iter()
            .find(|(tag, _)| tag.eq_ignore_ascii_case(source))
            .map(|(_, node)| *node);
        for (tag, node) in languages
            .iter()
            .filter(|(tag, _)| !tag.eq_ignore_ascii_case(source))
        {
            let row = GlossaryRow {
                id: entry.attribute("id").unwrap_or_default().to_owned(),
                name: [from.map(name).unwrap_or_default(), name(*node)],
                definition: [from.map(definition).unwrap_or_default(), definition(*node)],
                range: node.range(),
            };
            let about = (
                Some("guide.toml".to_owned()),
                Some(source.to_owned()),
                Some((*tag).to_owned()),
            );
            grouped.of(about, &node.range()).extend(units(row));
        }
    }
    Ok(Incoming {
        format: FORMAT,
        files: grouped.files,
    })
}

fn without_source(root: Node<'_, '_>) -> FileProblem {
    FileProblem::new(
        head(root),
        say!("the file does not say which language it is translated from"),
        say!("add the language of the guide to its first element: `xml:lang=\"nl\"`"),
    )
}

fn is(node: Node<'_, '_>, names: [&str; 2]) -> bool {
    node.is_element() && names.contains(&node.tag_name().name())
}

// The first term that is not one to avoid.
fn name(language: Node<'_, '_>) -> String {
    let terms = language
        .descendants()
        .filter(|node| node.is_element() && node.tag_name().name() == "term");
    let avoided = |term: &Node<'_, '_>| {
        let beside = term
            .parent()
            .into_iter()
            .flat_map(|group| group.descendants());
        beside
            .filter(|node| node.tag_name().name() == "termNote")
            .any(|node| node.text() == Some(DEPRECATED))
    };
    terms
        .filter(|term| !avoided(term))
        .map(text)
        .next()
        .unwrap_or_default()
}

fn definition(language: Node<'_, '_>) -> String {
    let texts = language
        .descendants()
        .filter(|node| node.is_element() && node.tag_name().name() == "descrip");
    texts
        .filter(|node| node.attribute("type") == Some("definition"))
        .map(text)
        .next()
        .unwrap_or_default()
}

fn text(node: Node<'_, '_>) -> String {
    let words: String = node
        .descendants()
        .filter(|node| node.is_text())
        .filter_map(|node| node.text())
        .collect();
    single_spaced(&words)
}
