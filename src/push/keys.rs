//! The keys of accounts. Takes what a command was given, returns the header that a help center knows its user by. A key is never shown.

use std::fmt::{self, Debug, Formatter};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// From this length on a key is looked for in what a help center says; a shorter one is a part of many words.
const NOTICEABLE: usize = 6;

/// A text that is never shown.
#[derive(Clone)]
pub struct Secret(String);

impl Debug for Secret {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        out.write_str("(secret)")
    }
}

impl Secret {
    /// The text, without white space around it. `None` where it is empty, or has a character that can't be in a key.
    pub fn new(text: &str) -> Option<Secret> {
        let text = text.trim();
        let is_key = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_graphic());
        is_key.then(|| Secret(text.to_owned()))
    }
}

/// What an account knows its user by.
#[derive(Debug, Clone)]
pub struct AccountKey {
    token: Secret,
    /// The value of the header `Authorization`.
    header: Secret,
}

impl AccountKey {
    /// A token that says by itself whose it is.
    pub fn bearer(token: Secret) -> AccountKey {
        let header = Secret(format!("Bearer {}", token.0));
        AccountKey { token, header }
    }

    /// The token of a user.
    pub fn of_user(user: &str, token: Secret) -> AccountKey {
        let both = STANDARD.encode(format!("{user}:{}", token.0));
        let header = Secret(format!("Basic {both}"));
        AccountKey { token, header }
    }

    /// The value of the header `Authorization`.
    pub fn header(&self) -> &str {
        &self.header.0
    }

    /// A text of the help center in which the key can't be read.
    pub fn hidden_in(&self, text: &str) -> String {
        let (_, coded) = self.header.0.split_once(' ').unwrap_or_default();
        let parts = [self.header.0.as_str(), coded, &self.token.0];
        let noticeable = parts.into_iter().filter(|part| part.len() >= NOTICEABLE);
        noticeable.fold(text.to_owned(), |text, part| {
            text.replace(part, "(the key)")
        })
    }
}
