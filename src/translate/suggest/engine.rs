//! What translates: a service, or a program of the user's. Takes texts with tags, returns their translations with the same tags.

use std::time::Duration;

use crate::characters::single_spaced;

/// A text that is to be translated: words, `<g id="1">words in a code</g>` and `<x id="2">what stays</x>`, escaped as XML.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EngineText {
    pub text: String,
    /// What it is, for an engine that can use it.
    pub note: String,
    /// The terms of the guide in it, each with its translation.
    pub terms: Vec<(String, String)>,
}

/// Two languages, as BCP 47 tags.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LanguageTags {
    pub source: String,
    pub target: String,
}

/// Why an engine returned no translation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EngineError {
    /// Not of this text; others may succeed.
    Text(String),
    /// Of this one and of all that follow: it makes no sense to continue.
    Engine { message: String, help: String },
}

impl EngineError {
    /// What went wrong.
    pub fn message(&self) -> &str {
        match self {
            EngineError::Text(message) | EngineError::Engine { message, help: _ } => message,
        }
    }
}

/// What an engine has for a text.
pub type Answer = Result<String, EngineError>;

/// Something that translates.
pub trait TranslationEngine {
    /// Its name, as it is shown with its drafts.
    fn name(&self) -> String;

    /// How many texts it takes at a time.
    fn at_a_time(&self) -> usize;

    /// The translations of some texts, in their order. Fails as a whole where none of them was answered; if an engine gave up half
    /// way, this is the result of each text that is left.
    fn translate(
        &mut self,
        pair: &LanguageTags,
        texts: &[EngineText],
    ) -> Result<Vec<Answer>, EngineError>;
}

/// How patient a call is.
#[derive(Debug, Clone, Copy)]
pub struct Patience {
    /// How long one request may take.
    pub timeout: Duration,
    /// How often it is repeated at most, when the service is busy or out of reach.
    pub repeats: u32,
    /// How long to wait before the first repeat; each further one waits twice as long.
    pub pause: Duration,
    /// How long to wait at most between two requests, whatever the service asks for.
    pub longest_pause: Duration,
}

impl Default for Patience {
    fn default() -> Patience {
        Patience {
            timeout: Duration::from_secs(30),
            repeats: 4,
            pause: Duration::from_millis(500),
            longest_pause: Duration::from_secs(60),
        }
    }
}

/// Words of an engine as they can be shown: one line without controls, which could rewrite a terminal, and not too long.
pub fn quoted(said: &str) -> String {
    let line: String = said
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .take(200)
        .collect();
    single_spaced(&line)
}
