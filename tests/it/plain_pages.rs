//! The reader of plain pages against the parser that knows all of HTML: where it makes a tree, it is the same one.

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use proptest::prelude::*;
use scraper::{Html, Node};
use stappenkaart::format::html::plain_tree;
use stappenkaart::format::{Format, checklist::Checklist};

use crate::guide::{build, demo, said};

// Every node with its depth, its namespace and its attributes.
fn shown(html: &Html) -> String {
    let mut out = format!("{:?}\n", html.quirks_mode);
    for node in html.tree.root().descendants() {
        let depth = node.ancestors().count();
        let own = match node.value() {
            Node::Element(element) => {
                let attributes: Vec<String> = element
                    .attrs
                    .iter()
                    .map(|(name, value)| format!("{name:?}={value}"))
                    .collect();
                format!("{:?} {attributes:?}", element.name)
            }
            node => format!("{node:?}"),
        };
        writeln!(out, "{depth} {own}").expect("a text takes more text");
    }
    out
}

fn pages(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        match entry.path() {
            path if path.is_dir() => pages(&path, found),
            path if path.extension().is_some_and(|ending| ending == "html") => found.push(path),
            _ => {}
        }
    }
}

#[test]
fn every_card_and_checklist_is_plain() {
    let formats: [&dyn Format; 2] = [&stappenkaart::format::html::Html, &Checklist];
    let (_folder, root) =
        build(&demo(), &formats).unwrap_or_else(|problems| panic!("{}", said(&problems)));
    let mut paths = Vec::new();
    pages(&root, &mut paths);
    let mut plain = 0;
    for path in &paths {
        let text = fs::read_to_string(path).expect("a page");
        let is_of_card = path
            .strip_prefix(&root)
            .expect("in the site")
            .components()
            .count()
            == 3;
        match plain_tree(&text) {
            Some(tree) => {
                plain += 1;
                assert_eq!(
                    shown(&tree),
                    shown(&Html::parse_document(&text)),
                    "{}",
                    path.display()
                );
            }
            None => assert!(!is_of_card, "{} is not plain", path.display()),
        }
    }
    assert!(plain >= 12, "{plain} of {} pages", paths.len());
}

fn page(body: &str) -> String {
    format!(
        "<!doctype html>\n<html lang=\"nl\">\n<head>\n<title>x</title>\n</head>\n<body>\n{body}</body>\n</html>\n"
    )
}

// Whether it is plain. Demands that its tree is right then.
fn is_plain(text: &str) -> bool {
    let Some(tree) = plain_tree(text) else {
        return false;
    };
    assert_eq!(shown(&tree), shown(&Html::parse_document(text)), "{text}");
    true
}

#[test]
fn what_a_browser_would_change_is_not_plain() {
    let plain = [
        "<p>a &amp; b<b>c</b></p><ul><li><p>d</p></li></ul>",
        "<table><thead><tr><th>a</th></tr></thead>\n<tbody>\n<tr><td><p>b</p></td></tr></tbody></table>",
        "<dl><div><dt>a</dt><dd>b</dd></div></dl>",
        "<svg class=\"icon\" viewBox=\"0 0 1 1\"><path d=\"M0 0\"/></svg>",
        "<pre><code>a\nb</code></pre>",
        "<script type=\"application/json\">{\"a\": 1}</script>",
    ];
    for body in plain {
        assert!(is_plain(&page(body)), "{body}");
    }
    let changed = [
        "<p>a<p>b</p></p>",
        "<p><div>a</div></p>",
        "<a>b<a>c</a></a>",
        "<div><li>a</li></div>",
        "<ul><li>a<li>b</li></li></ul>",
        "<h1>a<h2>b</h2></h1>",
        "<table>a</table>",
        "<table><tr><td>a</td></tr></table>",
        "<table><tbody><tr><p>a</p></tr></tbody></table>",
        "<button>a<button>b</button></button>",
        "<form><form></form></form>",
        "<b>a",
        "<b>a</i></b>",
        "<b>a</b></p>",
        "<P>a</P>",
        "<p class=a>b</p>",
        "<p a=\"1\" a=\"2\">b</p>",
        "<p>a & b</p>",
        "<p>a &copy; b</p>",
        "<p>a &amp b</p>",
        "<!-- a -->",
        "<pre>\na</pre>",
        "<svg><div>a</div></svg>",
        "<svg><title>a</title></svg>",
        "<svg viewbox=\"0 0 1 1\"></svg>",
        "<svg stddeviation=\"1\"></svg>",
        "<div/>a",
        "<template><p>a</p></template>",
        "<select><p>a</p></select>",
        "<image>",
        "<script>a<b</script>",
        "<p>a\0</p>",
        "<p>a\r\nb</p>",
        "<body class=\"a\">",
        "<html class=\"a\">",
        "<plaintext>",
        "<noscript><p>a</p></noscript>",
        "<math><p>a</p></math>",
        "<iframe></iframe>",
        "<p><table></table></p>",
        "<frameset>",
        "<b\n>a</b>",
        "<p  id=\"a\">b</p>",
        "</body>a<p>",
        "<p>a</p></div>",
    ];
    for body in changed {
        assert!(!is_plain(&page(body)), "{body} is taken for plain");
    }
}

fn element() -> impl Strategy<Value = String> {
    let words = prop::sample::select(vec![
        "a", "b c", "\n", " ", "&amp;", "&#39;", "&lt;p>", "\u{a0}", "x\ny", "", "&", "<", "]]>",
        "\t",
    ]);
    let words = words.prop_map(str::to_owned);
    let name = prop::sample::select(vec![
        "p", "div", "span", "a", "b", "i", "ul", "ol", "li", "dl", "dt", "dd", "table", "thead",
        "tbody", "tr", "td", "th", "caption", "h1", "h2", "section", "details", "summary",
        "button", "form", "label", "input", "br", "img", "svg", "g", "path", "symbol", "pre",
        "code", "script", "style", "title", "select", "option", "template", "textarea", "ruby",
        "rt", "nav", "search", "hr", "body", "dialog", "text", "image", "use",
    ]);
    let attribute = prop::sample::select(vec![
        "",
        " id=\"a\"",
        " class=\"a b\"",
        " hidden",
        " lang=\"en\"",
        " viewBox=\"0\"",
        " viewbox=\"0\"",
        " type=\"hidden\"",
        " data-x=\"&quot;\"",
        " /",
    ]);
    words.prop_recursive(5, 48, 5, move |inside| {
        let end = prop::sample::select(vec![
            true, true, true, true, true, true, true, true, true, false,
        ]);
        (
            name.clone(),
            attribute.clone(),
            prop::collection::vec(inside, 0..5),
            end,
        )
            .prop_map(|(name, attribute, inside, is_closed)| {
                let is_void = matches!(name, "br" | "img" | "input" | "hr");
                let end = if is_void || !is_closed {
                    String::new()
                } else {
                    format!("</{name}>")
                };
                format!("<{name}{attribute}>{}{end}", inside.concat())
            })
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_plain_page_is_what_a_browser_makes_of_it(body in prop::collection::vec(element(), 1..4)) {
        is_plain(&page(&body.concat()));
    }
}
