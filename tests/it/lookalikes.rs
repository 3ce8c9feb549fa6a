//! Warnings that look alike to most rules of a style sheet, of which one is hidden: what the reader remembers of an element must not be
//! taken for another one.

use stappenkaart::format::html::read_back;
use stappenkaart::format::{Role, Sight};

// A style sheet, a page with two warnings, and the number of the one that it hides.
const ONE_OF_TWO: &[(&str, &str, usize)] = &[
    ("#b{display:none}", "<p id=a>!</p><p id=b>!</p>", 1),
    (
        "#b p{display:none}",
        "<div id=a><p>!</p></div><div id=b><p>!</p></div>",
        1,
    ),
    (
        "[data-x=b]{display:none}",
        "<p data-x=a>!</p><p data-x=b>!</p>",
        1,
    ),
    (
        "[DATA-X=b]{display:none}",
        "<p data-x=a>!</p><p data-x=b>!</p>",
        1,
    ),
    (
        "[data-x~='b']{display:none}",
        "<p data-x=a>!</p><p data-x='c b'>!</p>",
        1,
    ),
    (
        "[data-x] p{display:none}",
        "<div><p>!</p></div><div data-x><p>!</p></div>",
        1,
    ),
    (
        "section > p{display:none}",
        "<section><div><p>!</p></div></section><section><p>!</p></section>",
        1,
    ),
    (
        "section p{display:none}",
        "<div><p>!</p></div><section><div><p>!</p></div></section>",
        1,
    ),
    (
        "p:first-child{display:none}",
        "<div><p>!</p><p>!</p></div>",
        0,
    ),
    (
        "p:last-child{display:none}",
        "<div><p>!</p><p>!</p></div>",
        1,
    ),
    (
        "p:nth-child(2){display:none}",
        "<div><p>!</p><p>!</p></div>",
        1,
    ),
    ("p + p{display:none}", "<div><p>!</p><p>!</p></div>", 1),
    ("hr ~ p{display:none}", "<div><p>!</p><hr><p>!</p></div>", 1),
    ("p:has(i){display:none}", "<p>!</p><p>!<i></i></p>", 1),
    (
        "div:has(i) p{display:none}",
        "<div><p>!</p></div><div><p>!</p><i></i></div>",
        1,
    ),
    (
        "p:not(.b){display:none}",
        "<p class=b>!</p><p class=a>!</p>",
        1,
    ),
    (
        ":is(.a, .b) > p{display:none}",
        "<div class=c><p>!</p></div><div class='c b'><p>!</p></div>",
        1,
    ),
    (
        ":not(div) > p{display:none}",
        "<div><p>!</p></div><section><p>!</p></section>",
        1,
    ),
    (".\\62{display:none}", "<p class=a>!</p><p class=b>!</p>", 1),
    (
        ".a/**/.b{display:none}",
        "<p class=a>!</p><p class='a b'>!</p>",
        1,
    ),
    (
        "i ~ p{display:none}",
        "<div><p>!</p></div><div><i></i><p>!</p></div>",
        1,
    ),
    (
        "section{p{display:none}}",
        "<div><p>!</p></div><section><p>!</p></section>",
        1,
    ),
    (
        "p[lang|=nl]{display:none}",
        "<p lang=en>!</p><p lang=nl-BE>!</p>",
        1,
    ),
    // Selectors that ask for more than the path of an element, in all places of theirs.
    (
        "div > :last-child{display:none}",
        "<div><p>!</p><p>!</p></div>",
        1,
    ),
    (
        "div>:nth-child(2){display:none}",
        "<div><p>!</p><p>!</p></div>",
        1,
    ),
    (
        "div :not(:first-child) > *{display:none}",
        "<div><p>!</p><p>!</p></div>",
        1,
    ),
    (
        "section:first-child p{display:none}",
        "<div><section><p>!</p></section><section><p>!</p></section></div>",
        0,
    ),
    (
        "li + li > p{display:none}",
        "<ul><li><p>!</p></li><li><p>!</p></li></ul>",
        1,
    ),
    (
        "section:has(i) + section p{display:none}",
        "<section><p>!</p></section><section><p>!</p><i></i></section><section><hr></section>",
        2,
    ),
    (
        "section:has(i) ~ section > p{display:none}",
        "<section><p>!</p><i></i></section><section><p>!</p></section>",
        1,
    ),
    (
        "div:not(:has(i)) > p{display:none}",
        "<div><p>!</p><i></i></div><div><p>!</p></div>",
        1,
    ),
    (
        "hr + p, :is(div, hr + p):last-child > i{display:none}",
        "<div><p>!</p><hr><p>!</p></div>",
        1,
    ),
    (
        ":is(p:last-child, .c) > *{display:none}",
        "<div><p>!</p><p>!</p></div>",
        1,
    ),
    (
        "main:has(i) :is(.a, .b:nth-child(3)) > *{display:none}",
        "<main><p class=b>!</p><i></i><p class=b>!</p></main>",
        1,
    ),
    (
        "p:not([data-x]):not(:last-of-type){display:none}",
        "<div><p>!</p><p>!</p></div>",
        0,
    ),
    (
        "p:has(+ i)#b{display:none}",
        "<p id=a>!</p><p id=b>!</p><i></i>",
        1,
    ),
    (
        "p[hidden-not='[']{display:none}",
        "<p>!</p><p hidden-not='['>!</p>",
        1,
    ),
];

// Each `!` of a body is a warning.
fn page(body: &str) -> String {
    let body = body.replace('!', "<b class=warning role=note>Let op</b>");
    format!(
        "<!doctype html><html lang=nl><head><link rel=stylesheet href=site.css></head><body>{body}</body></html>"
    )
}

// Which of the warnings of a page are seen.
fn seen(css: &str, body: &str) -> Vec<bool> {
    let fetch = |_: &str| Some(css.as_bytes().to_vec());
    let reading = read_back("index.html", page(body).as_bytes(), &fetch);
    let reading = reading.expect("the style sheet is plain");
    let passages = reading.passages.iter();
    let warnings = passages.filter(|passage| passage.role == Role::Warning);
    let sights = warnings.map(|passage| passage.sight == Sight::Visible);
    sights.collect()
}

#[test]
fn of_two_warnings_that_look_alike_the_hidden_one_is_noticed() {
    for (css, body, hidden) in ONE_OF_TWO {
        let expected = [*hidden != 0, *hidden != 1];
        assert_eq!(seen(css, body), expected, "{css} on {body}");
        // What is remembered of a page is used for the next one.
        assert_eq!(
            seen(css, body),
            expected,
            "{css} on {body}, the second time"
        );
    }
}

#[test]
fn a_page_is_read_as_if_it_were_the_first() {
    for (css, body, hidden) in ONE_OF_TWO {
        let swapped = body.replacen('!', "?", 1);
        assert_eq!(seen(css, &swapped), [*hidden != 1], "{css} on {swapped}");
        let (first, second) = body.rsplit_once('!').expect("the body has two warnings");
        let swapped = format!("{first}?{second}");
        assert_eq!(seen(css, &swapped), [*hidden != 0], "{css} on {swapped}");
        assert_eq!(seen("i{color:red}", body), [true, true], "{body}");
    }
}
