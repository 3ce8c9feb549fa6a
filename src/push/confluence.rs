//! Confluence Cloud: a page for each language. Its API is documented at <https://developer.atlassian.com/cloud/confluence/rest/v2/>; pictures
//! and restrictions are in the first version of it.

use serde_json::{Value, json};
use stappenkaart_say::say;

use super::api::{Api, CenterError, ReaderPage};
use super::center::{HelpCenter, HostText, OpenComment, id_at, is_id, strange, text_at};
use super::settled::{without_attributes, without_tags};
use crate::http::Method;
use crate::model::ConfluencePlace;

/// As many comments as one answer can list.
const AT_ONCE: usize = 100;
/// After so many answers a page has more comments than any.
const ANSWERS: usize = 50;

/// The mark of a comment in a body.
pub const COMMENT_MARK: &str = "ac:inline-comment-marker";

/// What Confluence gives an element of its own accord.
const OWN: &[&str] = &[
    "ac:macro-id",
    "ac:schema-version",
    "ac:local-id",
    "local-id",
    "ri:version-at-save",
];

/// A space.
pub struct Confluence<'a> {
    pub api: Api,
    pub place: &'a ConfluencePlace,
}

const PAGES: &str = "/wiki/api/v2/pages";
const CONTENT: &str = "/wiki/rest/api/content";

impl HelpCenter for Confluence<'_> {
    fn article_of(&self, card: &str, lang: &str) -> String {
        format!("{card}.{lang}")
    }

    // Confluence itself allows a title once in a space.
    fn find(&self, title: &str) -> Result<Option<String>, CenterError> {
        let (space, asked) = (self.place.space, encoded(title));
        let answer = self
            .api
            .get(&format!("{PAGES}?space-id={space}&title={asked}&limit=10"))?;
        let mut found = results(&answer)?.iter();
        let page = found.find(|page| text_at(page, "title") == title);
        page.map(id_at).transpose()
    }

    fn create(&self, title: &str, lang: &str) -> Result<String, CenterError> {
        let mut parents = self.place.parents.iter();
        let own = parents.find(|(known, _)| known.as_str() == lang);
        let parent = own.map(|(_, page)| *page).or(self.place.parent);
        let mut page = json!({
            "spaceId": self.place.space.to_string(),
            "status": "current",
            "title": title,
            "body": { "representation": "storage", "value": "" },
        });
        if let Some(parent) = parent {
            page["parentId"] = json!(parent.to_string());
        }
        let path = format!("{PAGES}?private=true");
        id_at(&self.api.send(Method::Post, &path, &page)?)
    }

    fn read(&self, id: &str, _lang: &str) -> Result<Option<HostText>, CenterError> {
        let path = format!("{PAGES}/{id}?body-format=storage");
        let Some(page) = self.api.find(&path)? else {
            return Ok(None);
        };
        if matches!(text_at(&page, "status").as_str(), "trashed" | "archived") {
            return Ok(None);
        }
        let body = page.pointer("/body/storage/value").and_then(Value::as_str);
        let version = page.pointer("/version/number").and_then(Value::as_u64);
        let (Some(body), Some(version)) = (body, version) else {
            return Err(strange("body.storage"));
        };
        let link = page.pointer("/_links/webui").and_then(Value::as_str);
        Ok(Some(HostText {
            title: text_at(&page, "title"),
            body: body.to_owned(),
            hidden: self.is_restricted(id)?,
            outdated: false,
            version,
            url: link.map(|link| format!("{}/wiki{link}", self.api.address())),
            note: None,
        }))
    }

    // The number of the version says which text this one replaces: the server refuses it if there is another one by now.
    fn write(
        &self,
        id: &str,
        _lang: &str,
        text: &HostText,
        before: Option<&HostText>,
    ) -> Result<(), CenterError> {
        let before = before.ok_or(CenterError::NotThere)?;
        if text.hidden && !before.hidden {
            self.restrict(id)?;
        }
        if (&text.title, &text.body) != (&before.title, &before.body) {
            let page = json!({
                "id": id,
                "status": "current",
                "title": text.title,
                "body": { "representation": "storage", "value": text.body },
                "version": { "number": before.version + 1, "message": note(text) },
            });
            (self.api).send(Method::Put, &format!("{PAGES}/{id}"), &page)?;
        }
        match before.hidden && !text.hidden {
            true => self.api.delete(&format!("{CONTENT}/{id}/restriction")),
            false => Ok(()),
        }
    }

    fn upload(&self, id: &str, name: &str, bytes: &[u8]) -> Result<Option<String>, CenterError> {
        let path = format!("{CONTENT}/{id}/child/attachment");
        let headers = [("x-atlassian-token", "nocheck")];
        let fields = [("minorEdit", "true")];
        let answer = (self.api).upload(Method::Put, &path, (name, bytes), &fields, &headers)?;
        let attached = results(&answer)?.first().map(|file| text_at(file, "title"));
        match attached {
            Some(title) if title == name => Ok(Some(title)),
            _ => Err(strange("title")),
        }
    }

    fn comments(&self, id: &str) -> Result<Vec<OpenComment>, CenterError> {
        let mut path =
            format!("{PAGES}/{id}/inline-comments?resolution-status=open&limit={AT_ONCE}");
        let mut found = Vec::new();
        for _ in 0..ANSWERS {
            let answer = self.api.get(&path)?;
            found.extend(results(&answer)?.iter().filter_map(comment));
            let next = answer.pointer("/_links/next").and_then(Value::as_str);
            match next.filter(|next| next.starts_with("/wiki/api/v2/")) {
                Some(next) => path = next.to_owned(),
                None => return Ok(found),
            }
        }
        Err(CenterError::Strange(say!("its list has no end").to_owned()))
    }

    // Its pages are drawn by a script. What that shows is this view of the text.
    fn page(&self, id: &str, text: &HostText) -> Result<Option<ReaderPage>, CenterError> {
        if text.hidden {
            return Ok(None);
        }
        let page = self.api.get(&format!("{PAGES}/{id}?body-format=view"))?;
        let view = page.pointer("/body/view/value").and_then(Value::as_str);
        let view = view.ok_or_else(|| strange("body.view"))?;
        Ok(Some(ReaderPage::Open(view.to_owned())))
    }

    fn settled(&self, body: &str) -> String {
        let body = without_tags(body.trim(), COMMENT_MARK);
        without_attributes(&body, OWN).replace("\r\n", "\n")
    }
}

impl Confluence<'_> {
    fn is_restricted(&self, id: &str) -> Result<bool, CenterError> {
        let path = format!("{CONTENT}/{id}/restriction/byOperation/read");
        let Some(found) = self.api.find(&path)? else {
            return Ok(false);
        };
        let some = |of: &str| {
            let all = found.pointer(&format!("/restrictions/{of}/results"));
            all.and_then(Value::as_array)
                .is_some_and(|all| !all.is_empty())
        };
        Ok(some("user") || some("group"))
    }

    // Only the user of the key can read it and write to it.
    fn restrict(&self, id: &str) -> Result<(), CenterError> {
        let user = self.api.get("/wiki/rest/api/user/current")?;
        let account = text_at(&user, "accountId");
        if account.is_empty() {
            return Err(strange("accountId"));
        }
        let only = |operation: &str| {
            let user = json!([{ "type": "known", "accountId": account }]);
            json!({ "operation": operation, "restrictions": { "user": user } })
        };
        let restrictions = json!([only("read"), only("update")]);
        let path = format!("{CONTENT}/{id}/restriction");
        (self.api.send(Method::Put, &path, &restrictions)).map(drop)
    }
}

fn comment(value: &Value) -> Option<OpenComment> {
    let field = |names: [&str; 2]| {
        let properties = value.get("properties")?;
        let text = names.into_iter().find_map(|name| properties.get(name))?;
        text.as_str().map(str::to_owned)
    };
    let mark = field(["inlineMarkerRef", "inline-marker-ref"])?;
    let words = field(["inlineOriginalSelection", "inline-original-selection"]);
    is_id(&mark).then(|| OpenComment {
        mark,
        words: words.unwrap_or_default(),
    })
}

fn results(answer: &Value) -> Result<&Vec<Value>, CenterError> {
    let found = answer.get("results").and_then(Value::as_array);
    found.ok_or_else(|| strange("results"))
}

// A part of a query (RFC 3986, 2.3).
fn encoded(text: &str) -> String {
    let one = |byte: u8| match byte {
        b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
            char::from(byte).to_string()
        }
        _ => format!("%{byte:02X}"),
    };
    text.bytes().map(one).collect()
}

// What is said of a version in the history of a page.
fn note(text: &HostText) -> String {
    const LONGEST: usize = 250;
    let note = text.note.as_deref().unwrap_or("stappenkaart push");
    match note.chars().count() > LONGEST {
        true => note.chars().take(LONGEST).chain(['…']).collect(),
        false => note.to_owned(),
    }
}
