//! What a help center can do. Each one is a file with an implementation of [`HelpCenter`].

use serde_json::Value;
use stappenkaart_say::say;

use super::api::{Api, CenterError, ReaderPage};

/// A help center with an API.
pub trait HelpCenter {
    /// The article of a card in a language: one for all languages, or one for each.
    fn article_of(&self, card: &str, lang: &str) -> String;

    /// The article that has this title in the language of the cards, whether readers see it or not.
    fn find(&self, title: &str) -> Result<Option<String>, CenterError>;

    /// Makes an article that readers don't see, with this title and without a text, for a text in this language. Returns its id.
    fn create(&self, title: &str, lang: &str) -> Result<String, CenterError>;

    /// An article in a language, if there is one.
    fn read(&self, id: &str, lang: &str) -> Result<Option<HostText>, CenterError>;

    /// Writes an article in a language; `before` is what is there.
    fn write(
        &self,
        id: &str,
        lang: &str,
        text: &HostText,
        before: Option<&HostText>,
    ) -> Result<(), CenterError>;

    /// Adds a picture to an article. Returns what a body calls it. `None` where pictures have an address already.
    fn upload(&self, id: &str, name: &str, bytes: &[u8]) -> Result<Option<String>, CenterError>;

    /// The comments on places in the text of an article that are not resolved.
    fn comments(&self, id: &str) -> Result<Vec<OpenComment>, CenterError>;

    /// What readers get. `None` where readers don't see the article.
    fn page(&self, id: &str, text: &HostText) -> Result<Option<ReaderPage>, CenterError>;

    /// A body without what the help center changes by itself: the same text has the same form each time that it is read.
    fn settled(&self, body: &str) -> String {
        body.trim().replace("\r\n", "\n")
    }
}

/// An article in a language as a help center has it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct HostText {
    pub title: String,
    /// HTML.
    pub body: String,
    /// Readers don't see it.
    pub hidden: bool,
    /// A part of it is not translated.
    pub outdated: bool,
    /// How often it was changed, where the help center counts that.
    pub version: u64,
    /// Where readers find it.
    pub url: Option<String>,
    /// What changed, for editors, where the help center keeps such a note. It is sent, and not read back.
    pub note: Option<String>,
}

/// A comment on some words of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenComment {
    /// What its mark in the body refers to.
    pub mark: String,
    /// The words that it is on.
    pub words: String,
}

/// A text in an answer; empty where there is none.
pub fn text_at(value: &Value, field: &str) -> String {
    let text = value.get(field).and_then(Value::as_str);
    text.unwrap_or_default().to_owned()
}

/// A flag in an answer.
pub fn flag_at(value: &Value, field: &str) -> bool {
    value.get(field).and_then(Value::as_bool).unwrap_or(false)
}

/// The id in an answer, which is a number or a text of digits and letters. Fails where it could be another part of an address.
pub fn id_at(value: &Value) -> Result<String, CenterError> {
    let id = match value.get("id") {
        Some(Value::String(id)) => id.clone(),
        Some(Value::Number(id)) => id.to_string(),
        _ => String::new(),
    };
    match is_id(&id) {
        true => Ok(id),
        false => Err(CenterError::Strange(
            say!("it does not say an id").to_owned(),
        )),
    }
}

/// A list of articles that comes in pages, counted from 1.
pub struct ArticleList<'a> {
    /// Where it is, with a query to which the number of a page is added.
    pub path: &'a str,
    /// The field of an answer with its articles.
    pub field: &'static str,
    /// How many pages are read.
    pub most: usize,
}

impl ArticleList<'_> {
    /// The id of the first article with this title. `is_last` says whether a page, with its number, is the last one.
    pub fn find(
        &self,
        api: &Api,
        title: &str,
        is_last: impl Fn(&Value, usize) -> bool,
    ) -> Result<Option<String>, CenterError> {
        for page in 1..=self.most {
            let answer = api.get(&format!("{}&page={page}", self.path))?;
            let articles = answer.get(self.field).and_then(Value::as_array);
            let articles = articles.ok_or_else(|| strange(self.field))?;
            let mut all = articles.iter();
            if let Some(found) = all.find(|article| text_at(article, "title") == title) {
                return id_at(found).map(Some);
            }
            if is_last(&answer, page) {
                return Ok(None);
            }
        }
        Err(CenterError::Strange(say!("its list has no end").to_owned()))
    }
}

/// That an answer does not have a field that it should have.
pub fn strange(field: &str) -> CenterError {
    CenterError::Strange(say!("it does not have `{field}`"))
}

/// Whether a text can be the id of an article.
pub fn is_id(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
}
