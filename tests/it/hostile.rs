//! Texts that try to become markup or a script, in each field of an author and of a translator. Each is refused, or stays a text: in pages, in what search
//! engines read, in the search of a language and in what a browser keeps.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use scraper::{Html, Node};
use serde_json::Value;
use stappenkaart::diag::{Level, any_error};
use stappenkaart::source::{Sources, list_site};

use crate::guide::{Files, build, check, demo, said, usual};

const GUIDE: &str = "title = '{title}'
source = \"en\"
languages = [\"en\"]
banner = '{banner}'
url = \"https://example.com/help/\"
feedback-url = '{feedback}'

[publish]
offline = true

[category.office]
name = '{category}'

[role.keeper]
name = '{role}'
get = '{get}'

[term.drum]
name = '{term}'
definition = '{definition}'
";

const CARD: &str = "---
title: {card}
category: office
---

{goal}

> [!REQUIRES]
> - `keeper`

## {step} {#do-it}

> [!WARNING]
> {avoid}
> {consequence}
> {#live}

1. Press {action}
2. Read [more]({link}) and `{code}`.
3. Press [Start](callout:start).

![{alt}](front.svg)
";

const CALLOUTS: &str = "[start]
label = '{label}'
x = 10
y = 10
width = 20
height = 20
";

const SVG: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 300 200\" width=\"300\" height=\"200\"><rect width=\"300\" height=\"200\" fill=\"#eee\"/></svg>";

/// Each field with what it usually says.
const FIELDS: &[(&str, &str)] = &[
    ("title", "Printers"),
    ("banner", "A demo"),
    ("feedback", "https://example.com/report"),
    ("category", "Office"),
    ("role", "keeper"),
    ("get", "Ask the office."),
    ("term", "drum"),
    ("definition", "What prints."),
    ("card", "Replace the toner"),
    ("goal", "With this card you replace the toner."),
    ("step", "Do it"),
    ("avoid", "Never open the lid while it is hot."),
    ("consequence", "You can burn your hand."),
    ("action", "**Start**."),
    ("link", "https://example.com/more"),
    ("code", "ls"),
    ("label", "The button Start"),
    ("alt", "The front of the printer with the button Start"),
];

const VECTORS: &[&str] = &[
    "</script><script>alert(1)</script>",
    "\\<img src=x onerror=alert(1)>",
    "\\<!--\\<script>",
    "]]\\> --\\> alert(1)",
    "\" onmouseover=\"alert(1)\" x=\"",
    "` autofocus onfocus=alert(1) `",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "&#60;svg onload=alert(1)&#62;",
    "{{ page.lang }} {% raw %} ${alert(1)}",
    "a\u{2028}alert(1)\u{2029}b",
    "</title></style></textarea>",
    "\\</title>\\<base href=//example.org>",
    "javascript:alert(1)",
    "JaVaScRiPt&colon;alert(1)",
    "java\tscript:alert(1)",
    "\u{1}javascript:alert(1)",
    "vbscript:msgbox(1)",
    "data:text/html,%3Cscript%3Ealert(1)%3C/script%3E",
    "//example.org/x.js",
    "https://example.com/\"onclick=\"alert(1)",
];

fn guide(changed: &[&str], vector: &str) -> Files {
    let filled = |text: &str| {
        FIELDS.iter().fold(text.to_owned(), |text, (name, usual)| {
            let says = if changed.contains(name) {
                vector
            } else {
                usual
            };
            text.replace(&format!("{{{name}}}"), says)
        })
    };
    BTreeMap::from([
        ("guide.toml".to_owned(), filled(GUIDE).into_bytes()),
        ("cards/toner/card.md".to_owned(), filled(CARD).into_bytes()),
        ("cards/toner/front.svg".to_owned(), SVG.into()),
        (
            "cards/toner/front.callouts.toml".to_owned(),
            filled(CALLOUTS).into_bytes(),
        ),
    ])
}

// What of a page could run or lead a reader astray.
fn dangers(page: &str) -> Vec<String> {
    let html = Html::parse_document(page);
    let mut found = Vec::new();
    for node in html.tree.nodes() {
        let Node::Element(element) = node.value() else {
            continue;
        };
        let name = element.name();
        if ["base", "iframe", "object", "embed", "style", "math"].contains(&name) {
            found.push(format!("<{name}>"));
        }
        if name == "script" && element.attr("src").is_none() {
            let text: String = node
                .children()
                .filter_map(|child| Some(child.value().as_text()?.to_string()))
                .collect();
            let is_data = element.attr("type") == Some("application/ld+json");
            if !is_data || serde_json::from_str::<Value>(&text).is_err() {
                found.push(format!("<script>{text}"));
            }
        }
        for (attribute, value) in element.attrs() {
            let is_address =
                ["href", "src", "action", "data", "srcdoc", "poster"].contains(&attribute);
            if attribute.starts_with("on") || (is_address && !is_harmless(name, value)) {
                found.push(format!("<{name} {attribute}={value:?}>"));
            }
        }
    }
    found
}

// As a browser reads an address: without control characters and spaces before it, and without tabs and line breaks in it.
fn is_harmless(element: &str, address: &str) -> bool {
    let read: String = address
        .chars()
        .filter(|c| !matches!(c, '\t' | '\n' | '\r'))
        .collect();
    let read = read.trim_start_matches(|c: char| c <= ' ').to_lowercase();
    if ["script", "link", "img"].contains(&element)
        && (read.starts_with("//") || read.contains(':'))
    {
        return element == "link" && read.starts_with("https://example.com/help/");
    }
    let scheme = read.split(['/', '?', '#']).next().unwrap_or_default();
    match scheme.split_once(':') {
        None => !read.starts_with("//"),
        Some((scheme, _)) => ["https", "mailto", "tel"].contains(&scheme),
    }
}

fn dangers_of_site(site: &Path) -> Vec<String> {
    let mut found = Vec::new();
    for path in list_site(site).expect("the site is there") {
        let text = || fs::read_to_string(site.join(&path)).expect("a text");
        if path.ends_with(".html") {
            found.extend(dangers(&text()));
            assert!(
                text().contains("default-src 'none'; script-src 'self' file:;"),
                "{path} has a policy"
            );
        } else if path.ends_with("search-index.js") || path.ends_with("search-texts.js") {
            let script = text();
            let data = script
                .strip_prefix("stappenkaartSearch(")
                .or_else(|| script.strip_prefix("stappenkaartSearchTexts("))
                .and_then(|rest| rest.strip_suffix(");\n"));
            if data.is_none_or(|data| serde_json::from_str::<Value>(data).is_err()) {
                found.push(script);
            }
        } else if path.ends_with(".webmanifest") || path.ends_with(".json") {
            serde_json::from_str::<Value>(&text())
                .unwrap_or_else(|error| panic!("{path}: {error}"));
        }
    }
    found
}

const CATALOGS: [&str; 2] = ["en.po", "cards/zakelijke-track-trace/en.po"];

// A catalog in which these texts, counted from 1, are translated with the vector.
fn hostile_catalog(catalog: &str, kept: &BTreeSet<usize>, vector: &str) -> String {
    let vector = vector
        .replace('\\', "\\\\")
        .replace('"', "\\\"")
        .replace('\t', "\\t");
    let entries = catalog.split("\n\n").enumerate().map(|(number, entry)| {
        // A translation that loses a warning is not published, nor one that loses a term in it.
        let owes = entry.contains("WARNING") || entry.contains("msgctxt \"term.");
        let can_change = number > 0 && !owes;
        let translation = entry.find("\nmsgstr ").filter(|_| can_change);
        match translation.filter(|_| !kept.contains(&number)) {
            Some(at) => format!("{}\nmsgstr \"{vector}\"", &entry[..at]),
            None => entry.to_owned(),
        }
    });
    entries.collect::<Vec<_>>().join("\n\n")
}

// The demo with hostile translations wherever they are no error, and how many there are.
fn translated(vector: &str) -> (Files, usize) {
    let usual = demo();
    let text = |path: &str| String::from_utf8(usual[path].clone()).expect("a text");
    let mut kept: [BTreeSet<usize>; 2] = Default::default();
    loop {
        let mut files = usual.clone();
        let mut tried = 0;
        for (path, kept) in CATALOGS.iter().zip(&kept) {
            let hostile = hostile_catalog(&text(path), kept, vector);
            tried += hostile.matches("\n\n").count() - kept.len();
            files.insert((*path).to_owned(), hostile.into_bytes());
        }
        let sources = Sources::in_memory(files.clone());
        let problems = check(&files);
        let errors: Vec<_> = problems
            .iter()
            .filter(|problem| problem.level == Level::Error)
            .collect();
        if errors.is_empty() {
            return (files, tried);
        }
        let mut refused = 0;
        for span in errors.iter().filter_map(|problem| problem.span()) {
            let at = CATALOGS
                .iter()
                .position(|path| sources.find(path) == Some(span.file));
            let at = at.unwrap_or_else(|| panic!("{}", said(&problems)));
            let before = &files[CATALOGS[at]][..span.start];
            let number = String::from_utf8_lossy(before).matches("\n\n").count();
            refused += usize::from(kept[at].insert(number));
        }
        assert!(refused > 0, "{}", said(&problems));
    }
}

#[test]
fn no_text_of_a_translator_becomes_markup_or_a_script() {
    let mut taken = 0;
    for vector in VECTORS {
        let (files, tried) = translated(vector);
        taken += tried;
        let (_folder, site) =
            build(&files, &usual()).unwrap_or_else(|all| panic!("{vector:?}: {}", said(&all)));
        let dangers = dangers_of_site(&site);
        assert!(dangers.is_empty(), "{vector:?} became {dangers:#?}");
    }
    assert!(taken > 300, "most of these are texts like others: {taken}");
}

// Loading the templates takes longer than checking a guide, so all fields that take a text get it at once.
#[test]
fn no_text_of_an_author_becomes_markup_or_a_script() {
    let mut taken = 0;
    for vector in VECTORS {
        let takes = |field: &&str| !any_error(&check(&guide(&[field], vector)));
        let fields = FIELDS.iter().map(|(field, _)| *field);
        let fields: Vec<&str> = fields.filter(takes).collect();
        taken += fields.len();
        let (_folder, site) = build(&guide(&fields, vector), &usual())
            .unwrap_or_else(|all| panic!("{vector:?}: {}", said(&all)));
        let dangers = dangers_of_site(&site);
        assert!(
            dangers.is_empty(),
            "{vector:?} in {fields:?} became {dangers:#?}"
        );
    }
    assert!(taken > 60, "most of these are texts like others: {taken}");
}

#[test]
fn a_text_that_became_markup_is_found() {
    let planted = [
        "<script>alert(1)</script>",
        "<script type=\"application/ld+json\">{\"a\":\"</script><b>\"}",
        "<img src=x onerror=alert(1)>",
        "<a href=\"java\nscript:alert(1)\">x</a>",
        "<a href=\" \u{1}javascript:alert(1)\">x</a>",
        "<a href=\"data:text/html,x\">x</a>",
        "<a href=\"//example.org\">x</a>",
        "<script src=\"//example.org/x.js\"></script>",
        "<base href=\"/\">",
        "<svg onload=alert(1)>",
    ];
    for page in planted {
        assert!(!dangers(page).is_empty(), "{page}");
    }
}
