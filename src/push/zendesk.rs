//! Zendesk Guide: an article with translations. Its API is documented at
//! <https://developer.zendesk.com/api-reference/help_center/help-center-api/articles/>.

use serde_json::{Value, json};

use super::api::{Api, CenterError, ReaderPage};
use super::center::{
    ArticleList, HelpCenter, HostText, OpenComment, flag_at, id_at, strange, text_at,
};
use crate::http::Method;
use crate::model::ZendeskPlace;

/// As many articles as one answer can list.
const AT_ONCE: usize = 100;
/// After so many answers a section is larger than any.
const ANSWERS: usize = 200;

/// A section of a help center.
pub struct Zendesk<'a> {
    pub api: Api,
    pub place: &'a ZendeskPlace,
    /// The language of the cards.
    pub source: &'a str,
}

const ROOT: &str = "/api/v2/help_center";

impl Zendesk<'_> {
    fn translation(&self, id: &str, lang: &str) -> String {
        let locale = self.place.locales.of(lang).to_lowercase();
        format!("{ROOT}/articles/{id}/translations/{locale}")
    }
}

impl HelpCenter for Zendesk<'_> {
    fn article_of(&self, card: &str, _lang: &str) -> String {
        card.to_owned()
    }

    fn find(&self, title: &str) -> Result<Option<String>, CenterError> {
        let section = self.place.section;
        let path = format!("{ROOT}/sections/{section}/articles.json?per_page={AT_ONCE}");
        let list = ArticleList {
            path: &path,
            field: "articles",
            most: ANSWERS,
        };
        list.find(&self.api, title, |answer, _| {
            answer.get("next_page").is_none_or(Value::is_null)
        })
    }

    fn create(&self, title: &str, _lang: &str) -> Result<String, CenterError> {
        let article = json!({
            "title": title,
            "body": "",
            "locale": self.place.locales.of(self.source).to_lowercase(),
            "draft": true,
            "permission_group_id": self.place.permission_group,
            "user_segment_id": self.place.user_segment,
        });
        let path = format!("{ROOT}/sections/{}/articles.json", self.place.section);
        let request = json!({ "article": article, "notify_subscribers": false });
        let answer = self.api.send(Method::Post, &path, &request)?;
        id_at(answer.get("article").ok_or_else(|| strange("article"))?)
    }

    fn read(&self, id: &str, lang: &str) -> Result<Option<HostText>, CenterError> {
        let Some(answer) = self.api.find(&self.translation(id, lang))? else {
            return Ok(None);
        };
        let found = answer
            .get("translation")
            .ok_or_else(|| strange("translation"))?;
        let url = text_at(found, "html_url");
        Ok(Some(HostText {
            title: text_at(found, "title"),
            body: text_at(found, "body"),
            hidden: flag_at(found, "draft"),
            outdated: flag_at(found, "outdated"),
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
        before: Option<&HostText>,
    ) -> Result<(), CenterError> {
        let mut translation = json!({
            "title": text.title,
            "body": text.body,
            "draft": text.hidden,
            "outdated": text.outdated,
        });
        if before.is_some() {
            let path = self.translation(id, lang);
            let request = json!({ "translation": translation });
            return self.api.send(Method::Put, &path, &request).map(drop);
        }
        translation["locale"] = json!(self.place.locales.of(lang).to_lowercase());
        let path = format!("{ROOT}/articles/{id}/translations");
        let request = json!({ "translation": translation });
        self.api.send(Method::Post, &path, &request).map(drop)
    }

    fn upload(&self, id: &str, name: &str, bytes: &[u8]) -> Result<Option<String>, CenterError> {
        let path = format!("{ROOT}/articles/{id}/attachments.json");
        let fields = [("inline", "true")];
        let answer = (self.api).upload(Method::Post, &path, (name, bytes), &fields, &[])?;
        let attachment = answer.get("article_attachment");
        let attachment = attachment.ok_or_else(|| strange("article_attachment"))?;
        match text_at(attachment, "content_url") {
            url if url.is_empty() => Err(strange("content_url")),
            url => Ok(Some(url)),
        }
    }

    // Its comments are on an article, and not on words of it: a new text does not change them.
    fn comments(&self, _id: &str) -> Result<Vec<OpenComment>, CenterError> {
        Ok(Vec::new())
    }

    fn page(&self, _id: &str, text: &HostText) -> Result<Option<ReaderPage>, CenterError> {
        match &text.url {
            Some(url) if !text.hidden => self.api.page(url).map(Some),
            _ => Ok(None),
        }
    }
}
