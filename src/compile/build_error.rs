//! Why a build stopped.

use std::io;

use crate::diag::{Diagnostic, in_order};

/// Why a site was not written.
#[derive(Debug)]
pub enum BuildError {
    Problems(Vec<Diagnostic>),
    Disk(io::Error),
}

impl From<io::Error> for BuildError {
    fn from(error: io::Error) -> BuildError {
        BuildError::Disk(error)
    }
}

impl From<Diagnostic> for BuildError {
    fn from(problem: Diagnostic) -> BuildError {
        BuildError::Problems(vec![problem])
    }
}

/// All results, or every problem that stopped one of them; a disk that can't be written comes first.
pub fn all_or_stop<T>(results: Vec<Result<T, BuildError>>) -> Result<Vec<T>, BuildError> {
    let (mut done, mut problems) = (Vec::new(), Vec::new());
    for result in results {
        match result {
            Ok(value) => done.push(value),
            Err(BuildError::Problems(more)) => problems.extend(more),
            Err(BuildError::Disk(error)) => return Err(BuildError::Disk(error)),
        }
    }
    if problems.is_empty() {
        Ok(done)
    } else {
        Err(BuildError::Problems(in_order(problems)))
    }
}
