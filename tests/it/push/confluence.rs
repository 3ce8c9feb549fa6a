//! The API of Confluence Cloud, as its documentation describes it. Each page has one text, in the language `-`.

use serde_json::{Value, json};

use super::fake::{Answer, Asked, FakeArticle, FakeText, State, file_name, json as say, missing};

pub fn answer(asked: &Asked, state: &mut State) -> Answer {
    match (asked.method.as_str(), &asked.parts()[..]) {
        ("GET", ["wiki", "api", "v2", "pages"]) => list(asked, state),
        ("POST", ["wiki", "api", "v2", "pages"]) => create(asked, state),
        ("GET", ["wiki", "api", "v2", "pages", id]) => read(asked, id, state),
        ("PUT", ["wiki", "api", "v2", "pages", id]) => write(asked, id, state),
        ("GET", ["wiki", "api", "v2", "pages", id, "inline-comments"]) => comments(id, state),
        ("PUT", ["wiki", "rest", "api", "content", id, "child", "attachment"]) => {
            assert_eq!(asked.headers["x-atlassian-token"], "nocheck");
            upload(asked, id, state)
        }
        (
            "GET",
            [
                "wiki",
                "rest",
                "api",
                "content",
                id,
                "restriction",
                "byOperation",
                "read",
            ],
        ) => {
            let users = found(state, id)
                .filter(|text| text.hidden)
                .map(|_| json!({}));
            let users: Vec<Value> = users.into_iter().collect();
            say(
                json!({ "restrictions": { "user": { "results": users }, "group": { "results": [] } } }),
            )
        }
        (method @ ("PUT" | "DELETE"), ["wiki", "rest", "api", "content", id, "restriction"]) => {
            let hidden = method == "PUT";
            let text = found(state, id).expect("a page");
            text.hidden = hidden;
            (if hidden { 200 } else { 204 }, String::new(), String::new())
        }
        ("GET", ["wiki", "rest", "api", "user", "current"]) => say(json!({ "accountId": "me" })),
        _ => missing(),
    }
}

fn found<'s>(state: &'s mut State, id: &str) -> Option<&'s mut FakeText> {
    let article = state.articles.get_mut(&id.parse().ok()?)?;
    article.texts.get_mut("-")
}

fn decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        if let Some(code) = rest.strip_prefix('%').and_then(|rest| rest.get(..2)) {
            bytes.push(u8::from_str_radix(code, 16).expect("a code"));
            rest = &rest[3..];
        } else {
            bytes.extend(first.to_string().bytes());
            rest = &rest[first.len_utf8()..];
        }
    }
    String::from_utf8(bytes).expect("a text")
}

fn list(asked: &Asked, state: &State) -> Answer {
    let (_, title) = asked.path.split_once("&title=").expect("a title");
    let title = decoded(title.split('&').next().unwrap_or_default());
    let all = state
        .articles
        .iter()
        .filter(|(_, page)| page.texts["-"].title == title);
    let all: Vec<Value> = all
        .map(|(id, _)| json!({ "id": id.to_string(), "title": title }))
        .collect();
    say(json!({ "results": all }))
}

fn create(asked: &Asked, state: &mut State) -> Answer {
    let sent = asked.json();
    assert!(
        asked.path.ends_with("?private=true"),
        "a page starts hidden"
    );
    assert_eq!(sent["spaceId"], json!("66"));
    let title = sent["title"].as_str().unwrap_or_default().to_owned();
    if state
        .articles
        .values()
        .any(|page| page.texts["-"].title == title)
    {
        return (
            400,
            String::new(),
            "{\"errors\":[{\"title\":\"a page with this title is there\"}]}".to_owned(),
        );
    }
    let id = state.new_id();
    let text = FakeText {
        title,
        hidden: true,
        version: 1,
        ..FakeText::default()
    };
    let mut made = FakeArticle::default();
    made.texts.insert("-".to_owned(), text);
    state.articles.insert(id, made);
    say(json!({ "id": id.to_string() }))
}

fn read(asked: &Asked, id: &str, state: &mut State) -> Answer {
    let view = asked.path.ends_with("body-format=view");
    let Some(text) = found(state, id).cloned() else {
        return missing();
    };
    let body = match view {
        true => json!({ "view": { "value": (state.theme)(&as_view(&text.body)) } }),
        // Each reading gives macros another id of their own.
        false => json!({ "storage": { "value": text.body.replace(
            "<ac:structured-macro ac:name",
            &format!("<ac:structured-macro ac:macro-id=\"m{}\" ac:schema-version=\"1\" ac:name", state.asked),
        ) } }),
    };
    say(json!({
        "id": id, "status": "current", "title": text.title, "version": { "number": text.version },
        "body": body, "_links": { "webui": format!("/spaces/HELP/pages/{id}") },
    }))
}

// What Confluence makes of panels for its readers.
fn as_view(body: &str) -> String {
    let body = ["warning", "note", "info", "tip"].iter().fold(body.to_owned(), |body, kind| {
        body.replace(
            &format!("<ac:structured-macro ac:name=\"{kind}\">"),
            &format!("<div class=\"confluence-information-macro confluence-information-macro-{kind}\"><span class=\"aui-icon confluence-information-macro-icon\">!</span>"),
        )
    });
    let body = body.replace(
        "<ac:rich-text-body>",
        "<div class=\"confluence-information-macro-body\">",
    );
    let body = body.replace("</ac:rich-text-body>", "</div>");
    body.replace("</ac:structured-macro>", "</div>")
        .replace("<ac:image", "<span")
        .replace("</ac:image>", "</span>")
}

fn write(asked: &Asked, id: &str, state: &mut State) -> Answer {
    let sent = asked.json();
    let marks = |body: &str| body.matches("ac:inline-comment-marker ac:ref").count();
    let given = sent["body"]["value"]
        .as_str()
        .unwrap_or_default()
        .to_owned();
    let cleaned = match marks(&given) {
        0 => (state.clean)(&given),
        // The cleaner of the tool does not know them.
        _ => given,
    };
    let Some(text) = found(state, id) else {
        return missing();
    };
    if sent["version"]["number"] != json!(text.version + 1) {
        return (
            409,
            String::new(),
            "{\"errors\":[{\"title\":\"version\"}]}".to_owned(),
        );
    }
    text.version += 1;
    text.title = sent["title"].as_str().unwrap_or_default().to_owned();
    text.body = cleaned;
    let note = sent["version"]["message"].as_str().unwrap_or_default();
    state.notes.push(note.to_owned());
    say(json!({ "id": id }))
}

fn comments(id: &str, state: &State) -> Answer {
    let article = id.parse().ok().and_then(|id: u64| state.articles.get(&id));
    let Some(article) = article else {
        return missing();
    };
    let all: Vec<Value> = article
        .comments
        .iter()
        .map(|(mark, words)| json!({ "id": "1", "properties": { "inlineMarkerRef": mark, "inlineOriginalSelection": words } }))
        .collect();
    say(json!({ "results": all, "_links": {} }))
}

fn upload(asked: &Asked, id: &str, state: &mut State) -> Answer {
    let name = file_name(asked);
    let article = id
        .parse()
        .ok()
        .and_then(|id: u64| state.articles.get_mut(&id));
    let Some(article) = article else {
        return missing();
    };
    article.pictures.insert(name.clone(), asked.body.len());
    say(json!({ "results": [{ "id": "att1", "title": name }] }))
}
