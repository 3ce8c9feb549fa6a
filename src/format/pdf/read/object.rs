//! Numbers in the objects of a PDF.

use lopdf::{Dictionary, Document, Object};

use super::shape::Matrix;

/// A number of either kind; 0 if there is none.
pub fn real(object: &Object) -> f64 {
    object.as_float().map_or(0.0, f64::from)
}

/// The numbers of a list in a dictionary; none if there is no such list.
pub fn numbers_at(document: &Document, dictionary: &Dictionary, key: &[u8]) -> Vec<f64> {
    let list = dictionary
        .get_deref(key, document)
        .and_then(Object::as_array);
    list.into_iter()
        .flatten()
        .filter_map(|item| document.dereference(item).ok())
        .map(|(_, item)| real(item))
        .collect()
}

/// Six numbers as a matrix; anything else changes nothing.
pub fn matrix(numbers: &[f64]) -> Matrix {
    <[f64; 6]>::try_from(numbers).map_or(Matrix::IDENTITY, Matrix)
}

/// The first number; 0 if there is none.
pub fn first(numbers: &[f64]) -> f64 {
    numbers.first().copied().unwrap_or(0.0)
}

/// The second number; 0 if there is none.
pub fn second(numbers: &[f64]) -> f64 {
    numbers.get(1).copied().unwrap_or(0.0)
}
