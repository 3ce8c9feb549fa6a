//! The API of Zendesk Guide, as its documentation describes it.

use serde_json::{Value, json};

use super::fake::{
    Answer, Asked, FakeArticle, FakeText, State, file_name, json as say, missing, url,
};

pub fn answer(asked: &Asked, state: &mut State) -> Answer {
    let parts = asked.parts();
    let Some(parts) = parts.strip_prefix(&["api", "v2", "help_center"][..]) else {
        return missing();
    };
    match (asked.method.as_str(), parts) {
        ("GET", ["sections", "77", "articles.json"]) => list(asked, state),
        ("POST", ["sections", "77", "articles.json"]) => create(asked, state),
        ("GET", ["articles", id, "translations", lang]) => read(id, lang, state),
        ("PUT", ["articles", id, "translations", lang]) => write(asked, id, lang, state, false),
        ("POST", ["articles", id, "translations"]) => {
            let lang = asked.json()["translation"]["locale"]
                .as_str()
                .unwrap_or_default()
                .to_owned();
            write(asked, id, &lang, state, true)
        }
        ("POST", ["articles", id, "attachments.json"]) => upload(asked, id, state),
        _ => missing(),
    }
}

// Two at a time, so that there are several pages.
fn list(asked: &Asked, state: &State) -> Answer {
    let page = asked
        .path
        .split("page=")
        .last()
        .and_then(|page| page.parse().ok());
    let page: usize = page.unwrap_or(1);
    let all: Vec<Value> = state
        .articles
        .iter()
        .map(|(id, article)| json!({ "id": id, "title": article.texts.get("nl").map(|text| &text.title) }))
        .collect();
    let of_page: Vec<&Value> = all.iter().skip((page - 1) * 2).take(2).collect();
    let more = page * 2 < all.len();
    say(json!({ "articles": of_page, "next_page": more.then_some("https://elsewhere.example/2") }))
}

fn create(asked: &Asked, state: &mut State) -> Answer {
    let article = asked.json()["article"].clone();
    assert_eq!(article["draft"], json!(true), "an article starts hidden");
    assert_eq!(article["permission_group_id"], json!(88));
    let id = state.new_id();
    let text = FakeText {
        title: article["title"].as_str().unwrap_or_default().to_owned(),
        hidden: true,
        ..FakeText::default()
    };
    let lang = article["locale"].as_str().unwrap_or_default().to_owned();
    let mut made = FakeArticle::default();
    made.texts.insert(lang, text);
    state.articles.insert(id, made);
    let (_, head, body) = say(json!({ "article": { "id": id } }));
    (201, head, body)
}

fn read(id: &str, lang: &str, state: &State) -> Answer {
    let id: u64 = id.parse().unwrap_or_default();
    let text = state
        .articles
        .get(&id)
        .and_then(|article| article.texts.get(lang));
    let Some(text) = text else { return missing() };
    say(json!({ "translation": {
        "title": text.title, "body": text.body, "draft": text.hidden, "outdated": text.outdated,
        "locale": lang, "html_url": url(state, id, lang),
    } }))
}

fn write(asked: &Asked, id: &str, lang: &str, state: &mut State, is_new: bool) -> Answer {
    let id: u64 = id.parse().unwrap_or_default();
    let sent = asked.json()["translation"].clone();
    let body = (state.clean)(sent["body"].as_str().unwrap_or_default());
    let Some(article) = state.articles.get_mut(&id) else {
        return missing();
    };
    if article.texts.contains_key(lang) == is_new {
        return (
            400,
            String::new(),
            "{\"errors\":{\"locale\":[\"is taken\"]}}".to_owned(),
        );
    }
    let text = article.texts.entry(lang.to_owned()).or_default();
    text.title = sent["title"].as_str().unwrap_or_default().to_owned();
    text.body = body;
    text.hidden = sent["draft"] == json!(true);
    text.outdated = sent["outdated"] == json!(true);
    say(json!({ "translation": {} }))
}

fn upload(asked: &Asked, id: &str, state: &mut State) -> Answer {
    let name = file_name(asked);
    let picture = state.new_id();
    let address = format!("{}/hc/article_attachments/{picture}", state.address);
    let Some(article) = id
        .parse()
        .ok()
        .and_then(|id: u64| state.articles.get_mut(&id))
    else {
        return missing();
    };
    article.pictures.insert(name, asked.body.len());
    let (_, head, body) = say(json!({ "article_attachment": { "content_url": address } }));
    (201, head, body)
}
