//! PDFs in a program that was built without what reads them.

use stappenkaart_say::say;

use super::ReadPage;

/// Fails: nothing here can read a PDF.
pub fn read(_: &[u8]) -> Result<ReadPage, String> {
    Err(say!("this program was built without PDFs; use one with them").to_owned())
}
