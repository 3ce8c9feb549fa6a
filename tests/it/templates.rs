//! Copies of the tool's templates in a guide: they change nothing, and an old or useless one is reported.

use stappenkaart::format::Format;
use stappenkaart::format::checklist::Checklist;
use stappenkaart::format::html::Html;
use stappenkaart::format::own_templates::{copy, names};

use crate::guide::{Files, build, check, demo, must_say, said};

const FORMATS: &[&dyn Format] = &[&Html, &Checklist];

fn with(path: &str, text: &str) -> Files {
    let mut files = demo();
    files.insert(format!("templates/{path}"), text.as_bytes().to_vec());
    files
}

// But for the names of the files that hold a hash of their text.
#[test]
fn copies_of_all_templates_give_the_same_pages() {
    let mut own = demo();
    for name in names() {
        let text = copy(name).expect("its text");
        own.insert(format!("templates/{name}"), text.into_bytes());
    }
    let told: Vec<_> = check(&own)
        .into_iter()
        .filter(|problem| problem.code.0.starts_with("SK00"))
        .collect();
    assert!(told.is_empty(), "{}", said(&told));
    let page = |files: &Files| {
        let (_folder, site) =
            build(files, FORMATS).unwrap_or_else(|problems| panic!("{}", said(&problems)));
        let page = std::fs::read_to_string(site.join("en/zakelijke-track-trace/index.html"));
        let page = page.expect("the page");
        let lines = page.lines().filter(|line| !line.contains("assets/"));
        lines.map(str::to_owned).collect::<Vec<String>>()
    };
    assert_eq!(page(&own), page(&demo()));
}

// A script can't hide behind the line that a copy begins with.
#[test]
fn a_script_that_claims_to_be_the_line_of_a_copy_is_reported() {
    let remove =
        "document.querySelector(\".warning\").remove(); // Copied from stappenkaart, 0123456789ab";
    must_say(
        &check(&with("html/site.js", remove)),
        "SK007",
        "html/site.js",
    );
    let copy = copy("html/site.js").expect("the script");
    must_say(
        &check(&with("html/site.js", &format!("{copy}\n{remove}"))),
        "SK007",
        "html/site.js",
    );
    let (first, rest) = copy.split_once('\n').expect("lines");
    let joined = format!("{} \u{2028}{remove}\n{rest}", first);
    must_say(
        &check(&with("html/site.js", &joined)),
        "SK007",
        "html/site.js",
    );
}

#[test]
fn a_copy_of_another_version_is_reported() {
    let text = copy("html/site.css").expect("the style sheet");
    let (first, rest) = text.split_once('\n').expect("lines");
    let digest = first.rsplit(' ').nth(1).expect("a digest");
    let old = format!("{}\n{rest}", first.replace(digest, "0123456789ab"));
    must_say(
        &check(&with("html/site.css", &old)),
        "SK009",
        "was copied from another version",
    );
}

#[test]
fn a_template_that_replaces_nothing_is_reported() {
    must_say(
        &check(&with("html/sites.css", "p { margin: 0 }")),
        "SK008",
        "replaces no template",
    );
    let mut files = with(
        "html/mine.html",
        "{% component mine() %}x{% endcomponent %}",
    );
    let card = copy("html/card.html").expect("a template");
    files.insert(
        "templates/html/card.html".to_owned(),
        format!("{card}{{# mine.html #}}").into_bytes(),
    );
    assert!(
        check(&files)
            .iter()
            .all(|problem| problem.code.0 != "SK008"),
        "another template names it"
    );
}
