//! Intercom: an article with translations. Its API is documented at
//! <https://developers.intercom.com/docs/references/rest-api/api.intercom.io/articles>.

use serde_json::{Value, json};

use super::api::{Api, CenterError, ReaderPage};
use super::center::{ArticleList, HelpCenter, HostText, OpenComment, id_at, text_at};
use super::settled::{without_attributes, without_queries};
use crate::http::Method;
use crate::model::IntercomPlace;

/// As many articles as one answer can list.
const AT_ONCE: usize = 50;
/// After so many answers a help center is larger than any.
const ANSWERS: usize = 400;

/// A help center.
pub struct Intercom<'a> {
    pub api: Api,
    pub place: &'a IntercomPlace,
}

impl Intercom<'_> {
    // What the API has for a language: the article itself for its first language, or one of its translations.
    fn content<'v>(&self, article: &'v Value, lang: &str) -> Option<&'v Value> {
        let locale = self.place.locales.of(lang);
        match text_at(article, "default_locale") == locale {
            true => Some(article),
            false => {
                let found = article.get("translated_content")?.get(locale)?;
                found.is_object().then_some(found)
            }
        }
    }
}

impl HelpCenter for Intercom<'_> {
    fn article_of(&self, card: &str, _lang: &str) -> String {
        card.to_owned()
    }

    fn find(&self, title: &str) -> Result<Option<String>, CenterError> {
        let path = format!("/articles?per_page={AT_ONCE}");
        let list = ArticleList {
            path: &path,
            field: "data",
            most: ANSWERS,
        };
        list.find(&self.api, title, |answer, page| {
            let pages = answer.pointer("/pages/total_pages").and_then(Value::as_u64);
            pages.unwrap_or(1) <= page as u64
        })
    }

    fn create(&self, title: &str, _lang: &str) -> Result<String, CenterError> {
        let mut article = json!({
            "title": title,
            "body": "",
            "author_id": self.place.author,
            "state": "draft",
        });
        if let Some(collection) = self.place.collection {
            article["parent_id"] = json!(collection);
            article["parent_type"] = json!("collection");
        }
        id_at(&self.api.send(Method::Post, "/articles", &article)?)
    }

    fn read(&self, id: &str, lang: &str) -> Result<Option<HostText>, CenterError> {
        let Some(article) = self.api.find(&format!("/articles/{id}"))? else {
            return Ok(None);
        };
        let Some(found) = self.content(&article, lang) else {
            return Ok(None);
        };
        let url = text_at(found, "url");
        Ok(Some(HostText {
            title: text_at(found, "title"),
            body: text_at(found, "body"),
            hidden: text_at(found, "state") != "published",
            outdated: false,
            version: 0,
            url: (!url.is_empty()).then_some(url),
            note: None,
        }))
    }

    fn write(
        &self,
        id: &str,
        lang: &str,
        text: &HostText,
        _before: Option<&HostText>,
    ) -> Result<(), CenterError> {
        let path = format!("/articles/{id}");
        let article = self.api.get(&path)?;
        let locale = self.place.locales.of(lang);
        let mut content = json!({
            "title": text.title,
            "body": text.body,
            "author_id": self.place.author,
            "state": if text.hidden { "draft" } else { "published" },
        });
        let request = match text_at(&article, "default_locale") == locale {
            true => content,
            false => {
                content["type"] = json!("article_content");
                json!({ "translated_content": { locale: content } })
            }
        };
        self.api.send(Method::Put, &path, &request).map(drop)
    }

    // It copies pictures from the site of the guide.
    fn upload(&self, _id: &str, _name: &str, _bytes: &[u8]) -> Result<Option<String>, CenterError> {
        Ok(None)
    }

    // An article does not have any.
    fn comments(&self, _id: &str) -> Result<Vec<OpenComment>, CenterError> {
        Ok(Vec::new())
    }

    fn page(&self, _id: &str, text: &HostText) -> Result<Option<ReaderPage>, CenterError> {
        match &text.url {
            Some(url) if !text.hidden => self.api.page(url).map(Some),
            _ => Ok(None),
        }
    }

    // A heading is given an id, and the address of a copied picture is signed anew each time.
    fn settled(&self, body: &str) -> String {
        let body = without_attributes(body.trim(), &["id"]);
        without_queries(&body, "src").replace("\r\n", "\n")
    }
}
