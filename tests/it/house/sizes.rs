//! Short functions and short files.

use proc_macro2::{Spacing, TokenStream, TokenTree};
use quote::ToTokens;
use syn::visit::Visit;

use super::{SourceFile, sources};

const LINES_OF_A_FUNCTION: usize = 60;
const TOKENS_OF_A_FUNCTION: usize = 400;
const LINES_OF_A_FILE: usize = 400;
/// Of all functions; it only goes down.
const MEDIAN_LINES: usize = 10;

struct Function {
    name: String,
    lines: usize,
    tokens: usize,
}

#[derive(Default)]
struct Functions(Vec<Function>);

impl Functions {
    fn add(&mut self, signature: &syn::Signature, whole: TokenStream) {
        let first = signature.fn_token.span.start().line;
        let last = whole
            .clone()
            .into_iter()
            .last()
            .map_or(first, |token| token.span().end().line);
        self.0.push(Function {
            name: signature.ident.to_string(),
            lines: last + 1 - first,
            tokens: count(whole),
        });
    }
}

impl<'ast> Visit<'ast> for Functions {
    fn visit_item_fn(&mut self, item: &'ast syn::ItemFn) {
        self.add(&item.sig, item.to_token_stream());
        syn::visit::visit_item_fn(self, item);
    }

    fn visit_impl_item_fn(&mut self, item: &'ast syn::ImplItemFn) {
        self.add(&item.sig, item.to_token_stream());
        syn::visit::visit_impl_item_fn(self, item);
    }
}

fn count(tokens: TokenStream) -> usize {
    let one = |token| match token {
        TokenTree::Group(group) => 2 + count(group.stream()),
        // The first half of an operator such as `::`.
        TokenTree::Punct(punct) if punct.spacing() == Spacing::Joint => 0,
        TokenTree::Ident(_) | TokenTree::Punct(_) | TokenTree::Literal(_) => 1,
    };
    tokens.into_iter().map(one).sum()
}

fn functions(file: &SourceFile) -> Vec<Function> {
    let mut functions = Functions::default();
    functions.visit_file(&file.syntax);
    functions.0
}

fn too_large(file: &SourceFile) -> Vec<String> {
    let mut found = Vec::new();
    let lines = file.text.lines().count();
    if lines > LINES_OF_A_FILE {
        found.push(format!("src/{} has {lines} lines", file.path));
    }
    for Function {
        name,
        lines,
        tokens,
    } in functions(file)
    {
        if lines > LINES_OF_A_FUNCTION || tokens > TOKENS_OF_A_FUNCTION {
            found.push(format!(
                "`{name}` in src/{} has {lines} lines and {tokens} tokens",
                file.path
            ));
        }
    }
    found
}

#[test]
fn functions_and_files_are_short() {
    let found: Vec<String> = sources().iter().flat_map(too_large).collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn most_functions_are_read_at_a_glance() {
    let mut lines: Vec<usize> = sources()
        .iter()
        .flat_map(functions)
        .map(|function| function.lines)
        .collect();
    lines.sort_unstable();
    let median = lines[lines.len() / 2];
    assert!(
        median <= MEDIAN_LINES,
        "the median function has {median} lines"
    );
}

#[test]
fn a_long_function_and_a_long_file_are_found() {
    let long = format!("fn long() {{\n{}}}\n", "    step();\n".repeat(60));
    let found = too_large(&SourceFile::new("lint/long.rs", &long));
    assert_eq!(
        found,
        ["`long` in src/lint/long.rs has 62 lines and 246 tokens"]
    );
    let dense = format!("fn dense() {{ {} }}\n", "step(1); ".repeat(80));
    assert_eq!(
        too_large(&SourceFile::new("lint/dense.rs", &dense)).len(),
        1
    );
    let file = "const A: usize = 1;\n".repeat(401);
    assert_eq!(
        too_large(&SourceFile::new("lint/file.rs", &file)),
        ["src/lint/file.rs has 401 lines"]
    );
}
