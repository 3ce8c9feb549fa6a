//! The LibreTranslate API: `POST /translate` with texts as HTML. A key, where the server wants one, is in `LIBRETRANSLATE_API_KEY`.

use serde_json::{Value, json};
use stappenkaart_say::say;

use super::engine::{Answer, EngineError, EngineText, LanguageTags, Patience, TranslationEngine};
use super::service::{ApiKey, Service};

/// Where the key is.
pub const KEY: &str = "LIBRETRANSLATE_API_KEY";

/// A server that runs LibreTranslate, mostly one's own.
pub struct LibreTranslate {
    service: Service,
    key: Option<String>,
}

impl LibreTranslate {
    /// A server at an address, with the key that it wants, if it wants one.
    pub fn new(
        key: Option<&str>,
        address: &str,
        patience: Patience,
    ) -> Result<LibreTranslate, EngineError> {
        // The key is part of the request, not of its head.
        let secret = key.map(|key| ApiKey {
            secret: key.to_owned(),
            header: None,
        });
        Ok(LibreTranslate {
            service: Service::new(address, secret, patience)?,
            key: key.map(str::to_owned),
        })
    }
}

impl TranslationEngine for LibreTranslate {
    fn name(&self) -> String {
        "libretranslate".to_owned()
    }

    fn at_a_time(&self) -> usize {
        10
    }

    fn translate(
        &mut self,
        pair: &LanguageTags,
        texts: &[EngineText],
    ) -> Result<Vec<Answer>, EngineError> {
        let mut body = json!({
            "q": texts.iter().map(|wanted| wanted.text.as_str()).collect::<Vec<_>>(),
            "source": pair.source.split('-').next().unwrap_or_default(),
            "target": pair.target,
            "format": "html",
        });
        if let Some(key) = &self.key {
            body["api_key"] = key.as_str().into();
        }
        let answer = self.service.post("/translate", &body)?;
        let list = answer
            .get("translatedText")
            .and_then(Value::as_array)
            .filter(|list| list.len() == texts.len());
        let list = list.ok_or_else(|| {
            self.service
                .strange(say!("it does not have one translation for each text"))
        })?;
        let text = |value: &Value| value.as_str().map(str::to_owned);
        Ok(list
            .iter()
            .map(|value| {
                text(value)
                    .ok_or_else(|| EngineError::Text(say!("the answer has no text").to_owned()))
            })
            .collect())
    }
}
