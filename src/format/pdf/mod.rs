//! Printed cards.
use super::Templates;
use crate::diag::Diagnostic;
pub struct Engine {}
impl Engine {
    pub fn new(_templates: &Templates, _fonts: Vec<Vec<u8>>) -> Result<Engine, Diagnostic> {
        Ok(Engine {})
    }
}
