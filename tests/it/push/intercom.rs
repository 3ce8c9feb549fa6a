//! The API of Intercom, as its documentation describes it. The first language is `nl`.

use serde_json::{Map, Value, json};

use super::fake::{Answer, Asked, FakeArticle, FakeText, State, json as say, missing, url};

pub fn answer(asked: &Asked, state: &mut State) -> Answer {
    assert!(asked.headers.contains_key("intercom-version"));
    match (asked.method.as_str(), &asked.parts()[..]) {
        ("GET", ["articles"]) => list(asked, state),
        ("POST", ["articles"]) => create(asked, state),
        ("GET", ["articles", id]) => read(id, state),
        ("PUT", ["articles", id]) => write(asked, id, state),
        _ => missing(),
    }
}

fn list(asked: &Asked, state: &State) -> Answer {
    let page = asked
        .path
        .split("&page=")
        .last()
        .and_then(|page| page.parse().ok());
    let page: usize = page.unwrap_or(1);
    let all: Vec<Value> = state
        .articles
        .iter()
        .map(|(id, article)| json!({ "id": id.to_string(), "title": article.texts["nl"].title }))
        .collect();
    let data: Vec<&Value> = all.iter().skip((page - 1) * 2).take(2).collect();
    say(json!({ "data": data, "pages": { "page": page, "total_pages": all.len().div_ceil(2) } }))
}

fn create(asked: &Asked, state: &mut State) -> Answer {
    let sent = asked.json();
    assert_eq!(sent["state"], json!("draft"), "an article starts hidden");
    assert_eq!(sent["author_id"], json!(55));
    let id = state.new_id();
    let text = FakeText {
        title: sent["title"].as_str().unwrap_or_default().to_owned(),
        hidden: true,
        ..FakeText::default()
    };
    let mut made = FakeArticle::default();
    made.texts.insert("nl".to_owned(), text);
    state.articles.insert(id, made);
    say(json!({ "id": id.to_string() }))
}

fn read(id: &str, state: &State) -> Answer {
    let id: u64 = id.parse().unwrap_or_default();
    let Some(article) = state.articles.get(&id) else {
        return missing();
    };
    let content = |(lang, text): (&String, &FakeText)| {
        // A signed address is another one each time.
        let body = text
            .body
            .replace(".png\"", &format!(".png?signature={}\"", state.asked));
        let value = json!({
            "title": text.title, "body": body, "state": if text.hidden { "draft" } else { "published" },
            "url": (!text.hidden).then(|| url(state, id, lang)),
        });
        (lang.clone(), value)
    };
    let mut all: Map<String, Value> = article.texts.iter().map(content).collect();
    let mut whole = all.remove("nl").unwrap_or_default();
    whole["id"] = json!(id.to_string());
    whole["default_locale"] = json!("nl");
    all.insert("type".to_owned(), json!("article_translated_content"));
    whole["translated_content"] = Value::Object(all);
    say(whole)
}

fn write(asked: &Asked, id: &str, state: &mut State) -> Answer {
    let id: u64 = id.parse().unwrap_or_default();
    let sent = asked.json();
    let mut all: Vec<(String, Value)> = Vec::new();
    if sent.get("title").is_some() {
        all.push(("nl".to_owned(), sent.clone()));
    }
    if let Some(Value::Object(translated)) = sent.get("translated_content") {
        all.extend(translated.clone());
    }
    for (lang, content) in all {
        let body = (state.clean)(content["body"].as_str().unwrap_or_default());
        // It gives each heading an id.
        let body = body.replace("<h1>", &format!("<h1 id=\"h_{}\">", state.asked));
        let Some(article) = state.articles.get_mut(&id) else {
            return missing();
        };
        let text = article.texts.entry(lang).or_default();
        text.title = content["title"].as_str().unwrap_or_default().to_owned();
        text.body = body;
        text.hidden = content["state"] != json!("published");
    }
    say(json!({}))
}
