//! Documents that Word saved as HTML. Its lists are paragraphs, each with its number or bullet as a text. Takes the elements of a page,
//! makes lists of those paragraphs.

use super::html_nodes::HtmlNode;
use super::html_unseen::declarations;

// No list nests deeper.
const DEEPEST: usize = 9;

/// Makes lists of the paragraphs that are items, and a heading of the title.
pub fn listed(nodes: &mut Vec<HtmlNode>) {
    let known = std::mem::take(nodes);
    for mut node in known {
        listed(&mut node.children);
        if node.name == "p" && node.has_class(&["MsoTitle"]) {
            node.name = "h1".to_owned();
        }
        match item(&node) {
            Some(found) => add(nodes, node, &found, found.level),
            None => nodes.push(node),
        }
    }
}

struct WordItem {
    level: usize,
    ordered: bool,
    number: String,
}

// What an item of a list is: its style names the list, and a part that is not for reading has its mark.
fn item(node: &HtmlNode) -> Option<WordItem> {
    let style = node.attribute("style").filter(|_| node.name == "p")?;
    let (_, list) = declarations(style).find(|(name, _)| name == "mso-list")?;
    let level = list
        .split_whitespace()
        .find_map(|part| part.strip_prefix("level"))?;
    let mark = mark_of(node)?;
    let mark = mark.trim().trim_end_matches(['.', ')']);
    let ordered = !mark.is_empty()
        && mark.chars().all(|c| c.is_ascii_alphanumeric() || c == '.')
        && mark != "o";
    Some(WordItem {
        level: level.parse::<usize>().ok()?.clamp(1, DEEPEST) - 1,
        ordered,
        number: mark.rsplit('.').next().unwrap_or_default().to_owned(),
    })
}

fn is_mark(node: &HtmlNode) -> bool {
    let style = node.attribute("style").unwrap_or_default();
    declarations(style).any(|(name, value)| name == "mso-list" && value == "ignore")
}

fn mark_of(node: &HtmlNode) -> Option<String> {
    let mut children = node.children.iter();
    children.find_map(|child| match is_mark(child) {
        true => Some(child.plain()),
        false => mark_of(child),
    })
}

// The words of an item, without its mark and the conditions around it.
fn words(node: &mut HtmlNode) {
    let is_condition = |child: &HtmlNode| {
        let text = child.text.trim();
        child.name == "#comment" && (text.starts_with("[if") || text.starts_with("[endif"))
    };
    node.children
        .retain(|child| !is_mark(child) && !is_condition(child));
    node.children.iter_mut().for_each(words);
}

fn list_of(name: &str, first: &HtmlNode) -> HtmlNode {
    HtmlNode {
        name: name.to_owned(),
        attributes: vec![("#word".to_owned(), String::new())],
        lines: first.lines.clone(),
        ..HtmlNode::default()
    }
}

fn add(nodes: &mut Vec<HtmlNode>, mut node: HtmlNode, found: &WordItem, level: usize) {
    let name = if found.ordered { "ol" } else { "ul" };
    let between = nodes
        .iter()
        .rev()
        .take_while(|node| node.is_blank())
        .count();
    let at = nodes.len() - between;
    let last = at.checked_sub(1).map(|at| &nodes[at]);
    let is_list = |list: &HtmlNode| list.attribute("#word").is_some();
    let goes_on = last.is_some_and(|last| is_list(last) && (level > 0 || last.name == name));
    if goes_on {
        let blank = nodes.split_off(at);
        let list = nodes.last_mut().expect("one was found");
        list.children.extend(blank);
    } else {
        nodes.push(list_of(name, &node));
    }
    let list = nodes.last_mut().expect("there is a list");
    list.lines.end = list.lines.end.max(node.lines.end);
    if level > 0
        && let Some(item) = list.children.iter_mut().rfind(|item| item.name == "li")
    {
        item.lines.end = item.lines.end.max(node.lines.end);
        return add(&mut item.children, node, found, level - 1);
    }
    words(&mut node);
    node.name = "li".to_owned();
    node.attributes = vec![("value".to_owned(), found.number.clone())];
    list.children.push(node);
}
