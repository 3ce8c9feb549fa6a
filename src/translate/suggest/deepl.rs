//! The DeepL API, version 2: `POST /v2/translate` with texts as XML. The key is in `DEEPL_AUTH_KEY`.

use serde_json::{Value, json};
use stappenkaart_say::say;

use super::engine::{Answer, EngineError, EngineText, LanguageTags, Patience, TranslationEngine};
use super::service::{ApiKey, Service};

/// Where the key is.
pub const KEY: &str = "DEEPL_AUTH_KEY";

/// The service as DeepL offers it.
pub struct DeepL {
    service: Service,
}

impl DeepL {
    /// With a key, and another address than DeepL's own where there is one. Keys of free accounts end with `:fx` and have their own.
    pub fn new(key: &str, address: Option<&str>, patience: Patience) -> Result<DeepL, EngineError> {
        let own = if key.ends_with(":fx") {
            "https://api-free.deepl.com"
        } else {
            "https://api.deepl.com"
        };
        let key = ApiKey {
            secret: key.to_owned(),
            header: Some(("authorization", "DeepL-Auth-Key ")),
        };
        Ok(DeepL {
            service: Service::new(address.unwrap_or(own), Some(key), patience)?,
        })
    }
}

impl TranslationEngine for DeepL {
    fn name(&self) -> String {
        "deepl".to_owned()
    }

    // The API takes 50 texts and 128 KiB in a request.
    fn at_a_time(&self) -> usize {
        25
    }

    fn translate(
        &mut self,
        pair: &LanguageTags,
        texts: &[EngineText],
    ) -> Result<Vec<Answer>, EngineError> {
        let body = json!({
            "text": texts.iter().map(|wanted| wanted.text.as_str()).collect::<Vec<_>>(),
            "source_lang": pair.source.split('-').next().unwrap_or_default().to_uppercase(),
            "target_lang": pair.target.to_uppercase(),
            "tag_handling": "xml",
            "ignore_tags": ["x"],
            "preserve_formatting": true,
        });
        let answer = self.service.post("/v2/translate", &body)?;
        let translations = answer.get("translations").and_then(Value::as_array);
        let translations = translations.filter(|list| list.len() == texts.len());
        let list = translations.ok_or_else(|| {
            self.service
                .strange(say!("it does not have one translation for each text"))
        })?;
        let text = |value: &Value| value.get("text").and_then(Value::as_str).map(str::to_owned);
        Ok(list
            .iter()
            .map(|value| {
                text(value)
                    .ok_or_else(|| EngineError::Text(say!("the answer has no text").to_owned()))
            })
            .collect())
    }
}
