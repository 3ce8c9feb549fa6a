//! Help-center pages.
use super::Templates;
use crate::diag::Diagnostic;
pub struct Engine {}
impl Engine {
    pub fn new(_templates: &Templates) -> Result<Engine, Diagnostic> {
        Ok(Engine {})
    }
}
