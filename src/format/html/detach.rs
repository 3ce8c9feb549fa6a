//! A card without the site around it. Takes its view, returns the same with links that work from anywhere, or the words of those that
//! can't.

use serde_json::{Value, json};

use super::super::CardView;

/// What links can lead to from where the card is read.
#[derive(Clone, Copy)]
pub struct Reach {
    /// Places of the card itself.
    pub places: bool,
}

/// The view of the card as a template reads it.
pub fn detached(card: &CardView, reach: Reach) -> Value {
    let mut view = serde_json::to_value(card).expect("a view holds nothing but text and numbers");
    let pages = card
        .page
        .url
        .as_ref()
        .map(|url| format!("{url}{}/", card.page.lang));
    let detacher = Detacher { reach, pages };
    detacher.value(&mut view);
    view
}

struct Detacher {
    reach: Reach,
    /// The address of the folder with the pages of the card's language.
    pages: Option<String>,
}

impl Detacher {
    fn value(&self, value: &mut Value) {
        match value {
            Value::Array(all) => all.iter_mut().for_each(|one| self.value(one)),
            Value::Object(fields) => {
                for (name, field) in fields.iter_mut() {
                    match field {
                        Value::Array(runs) if name == "runs" => {
                            let old = std::mem::take(runs);
                            *runs = old.into_iter().flat_map(|run| self.run(run)).collect();
                        }
                        _ => self.value(field),
                    }
                }
            }
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }

    // A run of a text, or those of a link that leads nowhere.
    fn run(&self, mut run: Value) -> Vec<Value> {
        self.value(&mut run);
        let target = run["href"].as_str().and_then(|href| self.target(href));
        match (run["kind"].as_str(), target) {
            (Some("link"), Some(href)) => {
                run["href"] = json!(href);
                vec![run]
            }
            (Some("link"), None) => match run["runs"].take() {
                Value::Array(runs) => runs,
                _ => Vec::new(),
            },
            _ => vec![run],
        }
    }

    // Another card is in a folder beside that of this one.
    fn target(&self, href: &str) -> Option<String> {
        match (href.strip_prefix("../"), &self.pages) {
            (Some(page), Some(pages)) => Some(format!("{pages}{page}")),
            (Some(_), None) => None,
            (None, _) if href.starts_with('#') => self.reach.places.then(|| href.to_owned()),
            (None, _) => Some(href.to_owned()),
        }
    }
}
