//! What leads from paper to the page, as the templates see it.

use serde::Serialize;

use super::QrView;

/// The address of a card's page, for paper.
#[derive(Debug, Clone, Serialize)]
pub struct PrintedView {
    /// With what was printed: `https://example.com/help/en/log-in/index.html#paper=3f2a90c1.a1b2c3`.
    pub address: String,
    /// What a person can type: `example.com/help/en/log-in/`.
    pub shown: String,
    /// Where anything is printed.
    pub qr: Option<QrView>,
    /// Which edition it is: of the card, and of each warning in reading order.
    pub seal: String,
}
