//! The JSON Schemas in the book are those that the tool prints.

use std::fs;
use std::path::Path;

use crate::terminal::{code, run, said};

// `UPDATE_SCHEMAS=1` writes them anew, for review.
#[test]
fn the_book_has_the_schemas_that_the_tool_prints() {
    for name in ["guide", "card", "callouts", "json"] {
        let printed = run(&["schema", name], Path::new("."));
        assert_eq!(code(&printed), 0, "{}", said(&printed));
        let path = Path::new("book/src/schema")
            .join(name)
            .with_extension("json");
        if std::env::var_os("UPDATE_SCHEMAS").is_some() {
            fs::write(&path, &printed.stdout).expect("the disk takes it");
        }
        let known = fs::read(&path).unwrap_or_default();
        assert!(
            known == printed.stdout,
            "`{}` is not what `stappenkaart schema {name}` prints",
            path.display()
        );
    }
}

// The comments on the fields are what an editor shows; a file of them that the schema does not know would leave keys silent.
#[test]
fn every_key_says_what_it_is_for() {
    for name in ["guide", "card", "callouts", "json"] {
        let schema = run(&["schema", name], Path::new("."));
        let schema = String::from_utf8(schema.stdout).expect("JSON is UTF-8");
        let silent = ["\"description\": \"\"", "\"description\": null"]
            .iter()
            .any(|words| schema.contains(words));
        assert!(
            !silent && schema.contains("\"description\": \""),
            "{schema}"
        );
    }
}

#[test]
fn a_mistyped_kind_of_schema_names_the_near_one() {
    let output = run(&["schema", "callout"], Path::new("."));
    assert_eq!(code(&output), 2);
    assert!(said(&output).contains("'callouts'"), "{}", said(&output));
}
