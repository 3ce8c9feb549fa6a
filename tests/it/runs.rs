//! `tests/run` divides the long modules of these tests over its two runs, and leaves none of them out.

use std::fs;

// The modules of a list in the script: `name=(one two)`.
fn list(script: &str, name: &str) -> Vec<String> {
    let (_, rest) = script
        .split_once(&format!("\n{name}=("))
        .unwrap_or_else(|| panic!("no list {name}"));
    let (modules, _) = rest.split_once(')').expect("its end");
    modules.split_whitespace().map(str::to_owned).collect()
}

#[test]
fn each_module_runs_with_pdfs_or_without_them() {
    let script = fs::read_to_string("tests/run").expect("the script");
    let modules = fs::read_to_string("tests/it/main.rs").expect("the modules");
    let (without, with) = (list(&script, "without_pdfs"), list(&script, "with_pdfs"));
    for module in without.iter().chain(&with) {
        assert!(modules.contains(&format!("\nmod {module};\n")), "{module}");
        // It would be left out of the only run that compiles it.
        let conditional = format!("#[cfg(feature = \"pdf\")]\nmod {module};\n");
        assert!(!modules.contains(&conditional), "{module}");
    }
    // The filter of `cargo test` looks for its words anywhere in a name, and a part of a module can need PDFs as well.
    let with_pdf = modules.split("#[cfg(feature = \"pdf\")]\nmod ").skip(1);
    for module in with_pdf.filter_map(|rest| rest.split(';').next()) {
        let skipped = without.iter().find(|one| module.ends_with(one.as_str()));
        assert_eq!(
            skipped, None,
            "{module} is left out of the only run that compiles it"
        );
    }
    for module in &without {
        let path = format!("tests/it/{module}.rs");
        let text = fs::read_to_string(path);
        let text = text.or_else(|_| fs::read_to_string(format!("tests/it/{module}/mod.rs")));
        let text = text.expect("a module");
        assert!(!text.contains("cfg(feature = \"pdf\")"), "{module}");
    }
    // In both lists, or left out of the other run because of its name: "templates::" is a part of "own_templates::".
    for module in &without {
        let skipped = with.iter().find(|one| module.ends_with(one.as_str()));
        assert_eq!(skipped, None, "{module} is left out of both runs");
    }
}
