//! Shortcodes of Hugo: `{{< warning >}}` up to `{{< /warning >}}`, and `{{< figure src="x" >}}`.

use stappenkaart_say::say;

use super::lines::{FoundBox, MarkupLines, after_mark, indent_of, picture, value_of};
use super::players::film_tag;

// The names of shortcodes that are boxes, and of those whose first value says which box.
const NAMED: [&str; 9] = [
    "note",
    "tip",
    "info",
    "important",
    "warning",
    "caution",
    "danger",
    "notice-box",
    "attention",
];
const TYPED: [&str; 5] = ["notice", "alert", "hint", "callout", "admonition"];
// Those that a reader opens, which say nothing of a severity.
const OPENED: [&str; 3] = ["details", "expand", "collapse"];

/// Writes each box as a quote and each figure as a picture.
pub fn shortcodes(lines: &mut MarkupLines) {
    for at in (0..lines.lines.len()).rev() {
        let line = &lines.lines[at];
        if !lines.is_text(at) || !(line.contains("{{") || line.contains("{%")) {
            continue;
        }
        if let Some(found) = paired(lines, at) {
            lines.quote(&found);
        } else if let Some(line) = in_one_line(&lines.lines[at])
            .or_else(|| figure(&lines.lines[at]))
            .or_else(|| film(&lines.lines[at]))
        {
            lines.lines[at] = line;
        }
    }
    for at in 0..lines.lines.len() {
        if opening(&lines.lines[at]).is_none() {
            continue;
        }
        let is_text = lines.is_text(at);
        if is_text && let Some(name) = tag_alone(&lines.lines[at]) {
            match says_nothing(name) {
                true => lines.drop(at, say!("a tag of the page")),
                false => lines.ask(at, say!("a tag of the page")),
            }
            continue;
        }
        if is_text {
            lines.lines[at] = with_unknown(&lines.lines[at]);
        }
        if has_value(&lines.lines[at], is_text) {
            lines.questions.push((at, say!("a shortcode in code")));
        }
    }
}

// Whether code has a shortcode, in whose place a reader of the page sees a value. One with `/*` is an example of it.
fn has_value(line: &str, is_text: bool) -> bool {
    let starts = ["{{< ", "{{% "].into_iter();
    let mut found = starts.flat_map(|start| line.match_indices(start));
    found.any(|(at, _)| {
        let is_code = !is_text || line[..at].matches('`').count() % 2 == 1;
        is_code && shortcode(&line[at..]).is_some()
    })
}

// The name of a tag of Liquid that is all of a line.
fn tag_alone(line: &str) -> Option<&str> {
    let text = line.trim().strip_prefix("{%")?.strip_suffix("%}")?;
    let name = text.trim_matches('-').split_whitespace().next()?;
    (!text.contains("%}")).then_some(name)
}

// Whether a tag only says when or where the lines around it are shown.
fn says_nothing(name: &str) -> bool {
    let name = name.strip_prefix("end").unwrap_or(name);
    let known = [
        "", "assign", "capture", "case", "comment", "else", "elsif", "for", "if", "raw", "tab",
        "tabs", "unless", "when",
    ];
    known.contains(&name) || TYPED.contains(&name) || NAMED.contains(&name)
}

// The line with each shortcode that is not known as a comment. Between backticks it is code.
fn with_unknown(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let mut rest = line;
    while let Some(at) = opening(rest) {
        let (before, after) = rest.split_at(at);
        out.push_str(before);
        let is_code = out.matches('`').count() % 2 == 1;
        let found = shortcode(after).filter(|(inside, _)| !is_code && !inside.contains("--"));
        let length = found.map_or(2, |(_, below)| after.len() - below.len());
        match found {
            Some((inside, _)) if is_address(&out) => {
                let address = page_of(inside).map(str::to_owned);
                // With spaces it is not an address; with braces it leads nowhere.
                let whole = || after[..length].replace(' ', "%20").replace('"', "%22");
                out.push_str(&address.unwrap_or_else(whole));
            }
            Some(_) => out.push_str(&format!("<!--{}-->", &after[..length])),
            None => out.push_str(&after[..length]),
        }
        rest = &after[length..];
    }
    comments_last(out + rest)
}

// A line that starts with a comment would be HTML up to its end: its words come first.
fn comments_last(line: String) -> String {
    let text = after_mark(&line);
    let lead = line.len() - text.len();
    let mut rest = text;
    while let Some((_, after)) = rest
        .strip_prefix("<!--")
        .and_then(|inside| inside.split_once("-->"))
    {
        rest = after.trim_start();
    }
    match rest.is_empty() || rest.len() == text.len() {
        true => line,
        false => {
            let comments = text[..text.len() - rest.len()].trim_end();
            format!("{}{rest} {comments}", &line[..lead])
        }
    }
}

// Where the next shortcode or tag may start.
fn opening(text: &str) -> Option<usize> {
    let starts = ["{{", "{%"].iter();
    starts.filter_map(|start| text.find(start)).min()
}

// Whether what follows is in the address of a link: after `](`, or after `[name]: `.
fn is_address(before: &str) -> bool {
    let is_open = |text: &str| !text.contains([' ', ')', '"']);
    let in_line = before
        .rsplit_once("](")
        .is_some_and(|(_, text)| is_open(text));
    let named = before.trim_start().strip_prefix('[');
    let named = named.and_then(|rest| rest.split_once("]:"));
    in_line || named.is_some_and(|(_, text)| is_open(text.trim_start()))
}

// The page that `relref "save.md"` leads to.
fn page_of(inside: &str) -> Option<&str> {
    let (name, values) = inside.split_once(char::is_whitespace)?;
    let path = value_of(values, "path").unwrap_or(values);
    let path = path.trim().trim_matches(['"', '\'', '`']);
    let is_path = !path.is_empty() && !path.contains(char::is_whitespace);
    (["ref", "relref"].contains(&name) && is_path).then_some(path)
}

/// What is between the braces at the start of a text, and what follows.
pub fn shortcode(text: &str) -> Option<(&str, &str)> {
    let (open, close) = match text.get(..3)? {
        "{{<" => ("{{<", ">}}"),
        "{{%" => ("{{%", "%}}"),
        // GitBook has tags of this kind.
        "{% " => ("{%", "%}"),
        _ => return None,
    };
    let (inside, rest) = text.strip_prefix(open)?.split_once(close)?;
    Some((inside.trim(), rest))
}

// The word and the title of a box.
fn head(inside: &str) -> Option<(String, String)> {
    let name = inside.split_whitespace().next()?;
    let title = value_of(inside, "title").unwrap_or_default().to_owned();
    if NAMED.contains(&name) {
        return Some((name.to_owned(), title));
    }
    if OPENED.contains(&name) {
        let rest = inside[name.len()..].trim();
        let title = match title.is_empty() && !rest.contains('=') {
            true => rest.trim_matches(['"', '\'']).to_owned(),
            false => title,
        };
        return Some(("details".to_owned(), title));
    }
    if !TYPED.contains(&name) {
        return None;
    }
    let first = inside.split_whitespace().nth(1).unwrap_or("note");
    let first = first.trim_matches(['"', '\'']);
    let word = ["type", "level", "color", "style", "context", "variant"]
        .iter()
        .find_map(|key| value_of(inside, key))
        .unwrap_or(if first.contains('=') { name } else { first });
    Some((word.to_owned(), title))
}

fn is_end(text: &str, name: &str) -> bool {
    shortcode(text.trim()).is_some_and(|(inside, rest)| {
        let ended = inside.strip_prefix('/').or(inside.strip_prefix("end"));
        rest.trim().is_empty() && ended.map(str::trim) == Some(name)
    })
}

fn paired(lines: &MarkupLines, first: usize) -> Option<FoundBox> {
    let line = &lines.lines[first];
    let (inside, rest) = shortcode(after_mark(line).trim_end())?;
    let (word, title) = head(inside).filter(|_| rest.trim().is_empty())?;
    let name = inside.split_whitespace().next()?;
    let count = lines.lines[first + 1..]
        .iter()
        .position(|line| is_end(line, name))?;
    let closing = first + count + 1;
    Some(FoundBox::closed(lines, first, closing, word, title))
}

// `{{< note >}}Text{{< /note >}}`
fn in_one_line(line: &str) -> Option<String> {
    let (inside, rest) = shortcode(after_mark(line).trim_end())?;
    let (word, title) = head(inside)?;
    let name = inside.split_whitespace().next()?;
    let at = rest.rfind("{{").max(rest.rfind("{%"))?;
    let title = if title.is_empty() { "" } else { &title };
    is_end(&rest[at..], name).then(|| {
        let text = format!("{title} {}", rest[..at].trim());
        let lead = &line[..line.len() - after_mark(line).len()];
        format!("{lead}> [!{word}] {}", text.trim())
    })
}

// `{{< youtube abc >}}`
fn film(line: &str) -> Option<String> {
    let (inside, rest) = shortcode(line.trim())?;
    let (name, values) = inside.split_once(char::is_whitespace)?;
    let page = match name {
        "youtube" => "https://www.youtube.com/watch?v=",
        "vimeo" => "https://vimeo.com/",
        _ => return None,
    };
    let first = || values.split_whitespace().next();
    let first = first().filter(|first| !first.contains('='));
    let id = value_of(values, "id").or(first)?;
    let id = id.trim_matches(['"', '\'']);
    let title = value_of(values, "title").unwrap_or_default();
    let lead = " ".repeat(indent_of(line));
    let film = film_tag(&format!("{page}{id}"), title, "");
    rest.trim().is_empty().then(|| format!("{lead}{film}"))
}

// `{% image folder/picture.png What it shows %}`, with a class or a width before or after.
fn image_tag(line: &str) -> Option<String> {
    let text = after_mark(line).trim_end();
    let (inside, rest) = shortcode(text).filter(|_| text.starts_with("{% "))?;
    let (name, values) = inside.split_once(char::is_whitespace)?;
    let is_path = |word: &&str| {
        let (_, kind) = word.rsplit_once('.').unwrap_or_default();
        ["png", "jpg", "jpeg", "gif", "webp", "svg"].contains(&kind.to_lowercase().as_str())
    };
    let trim = |word: &'_ str| word.trim_matches(['"', '\'']).to_owned();
    let words: Vec<String> = values.split_whitespace().map(trim).collect();
    let at = words.iter().position(|word| is_path(&word.as_str()))?;
    let known = ["image", "img", "figure"].contains(&name) && rest.trim().is_empty();
    let lead = &line[..line.len() - after_mark(line).len()];
    let alt = words[at + 1..].join(" ");
    known.then(|| format!("{lead}{}", picture(&words[at], &alt)))
}

fn figure(line: &str) -> Option<String> {
    if let Some(image) = image_tag(line) {
        return Some(image);
    }
    let (inside, rest) = shortcode(line.trim())?;
    let target = value_of(inside, "src").filter(|_| {
        rest.trim().is_empty()
            && ["figure", "image", "img"]
                .iter()
                .any(|name| inside.starts_with(name))
    })?;
    let alt = value_of(inside, "alt").or_else(|| value_of(inside, "caption"));
    let lead = " ".repeat(indent_of(line));
    Some(format!(
        "{lead}{}",
        picture(target, alt.unwrap_or_default())
    ))
}
