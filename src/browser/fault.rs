//! Why no browser could look at the pages.

use stappenkaart_say::say;

/// What went wrong with the browser itself, and what to do about it. It says nothing about the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BrowserFault {
    pub message: String,
    pub help: String,
}

impl BrowserFault {
    /// A fault with what to do about it.
    pub fn new(message: impl Into<String>, help: impl Into<String>) -> BrowserFault {
        BrowserFault {
            message: message.into(),
            help: help.into(),
        }
    }

    /// The same with the page at which it happened.
    pub fn at(self, page: &str) -> BrowserFault {
        BrowserFault {
            message: say!("{}, at `{page}`", self.message),
            ..self
        }
    }
}
