//! No circle: within each folder, files use each other in one direction. A folder's own file, `mod.rs` or the file of its name, hands
//! on the names of the others, so it counts as the file that a name comes from.

use std::collections::{BTreeMap, BTreeSet};

use syn::visit::Visit;

use super::{SourceFile, sources};

type Module = Vec<String>;

/// The modules of the crate, and what each hands on.
struct House {
    modules: BTreeSet<Module>,
    /// For a module, each name that it hands on, with its whole path.
    exports: BTreeMap<Module, BTreeMap<String, Module>>,
}

fn module_of(path: &str) -> Module {
    let mut parts: Module = path
        .trim_end_matches(".rs")
        .split('/')
        .map(str::to_owned)
        .collect();
    if parts
        .last()
        .is_some_and(|last| last == "mod" || last == "lib")
    {
        parts.pop();
    }
    parts
}

fn flatten(tree: &syn::UseTree, before: &[String], found: &mut Vec<(Module, String)>) {
    let with = |name: &syn::Ident| [before, &[name.to_string()]].concat();
    match tree {
        syn::UseTree::Path(path) => flatten(&path.tree, &with(&path.ident), found),
        syn::UseTree::Name(name) if name.ident == "self" => {
            found.push((before.to_vec(), before.last().cloned().unwrap_or_default()));
        }
        syn::UseTree::Name(name) => found.push((with(&name.ident), name.ident.to_string())),
        syn::UseTree::Rename(name) => found.push((with(&name.ident), name.rename.to_string())),
        syn::UseTree::Glob(_) => found.push((before.to_vec(), "*".to_owned())),
        syn::UseTree::Group(group) => {
            for tree in &group.items {
                flatten(tree, before, found);
            }
        }
    }
}

#[derive(Default)]
struct Paths {
    used: Vec<Module>,
    exported: Vec<(Module, String)>,
}

impl<'ast> Visit<'ast> for Paths {
    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        let mut found = Vec::new();
        flatten(&item.tree, &[], &mut found);
        if !matches!(item.vis, syn::Visibility::Inherited) {
            self.exported.extend(found.iter().cloned());
        }
        self.used.extend(found.into_iter().map(|(path, _)| path));
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let names = path.segments.iter();
        self.used
            .push(names.map(|segment| segment.ident.to_string()).collect());
        syn::visit::visit_path(self, path);
    }
}

fn paths(file: &SourceFile) -> Paths {
    let mut paths = Paths::default();
    paths.visit_file(&file.syntax);
    paths
}

impl House {
    fn of(files: &[SourceFile]) -> House {
        let mut house = House {
            modules: files.iter().map(|file| module_of(&file.path)).collect(),
            exports: BTreeMap::new(),
        };
        for file in files {
            let module = module_of(&file.path);
            let exports = paths(file).exported.into_iter();
            let whole =
                exports.filter_map(|(path, name)| Some((name, house.whole(&module, &path)?)));
            let whole: BTreeMap<String, Module> = whole.collect();
            house.exports.insert(module, whole);
        }
        house
    }

    // A path from the root of the crate, if it leads into it.
    fn whole(&self, from: &[String], path: &[String]) -> Option<Module> {
        let mut at = from.to_vec();
        let mut rest = path;
        match rest.first()?.as_str() {
            "crate" => at.clear(),
            "self" => {}
            "super" => {
                at.pop();
                while let Some(next) = rest.get(1).filter(|next| *next == "super") {
                    at.pop();
                    rest = &rest[1..];
                    debug_assert_eq!(next, "super");
                }
            }
            name if self.modules.contains(&[from, &[name.to_owned()]].concat()) => {
                return Some([from, path].concat());
            }
            _ => return None,
        }
        Some([at, rest[1..].to_vec()].concat())
    }

    // The module in which what a whole path names is defined.
    fn home(&self, path: &[String], depth: usize) -> Module {
        let length = (0..=path.len())
            .rev()
            .find(|length| self.modules.contains(&path[..*length]))
            .unwrap_or(0);
        let (module, rest) = path.split_at(length);
        let handed_on = rest.first().and_then(|name| {
            let exports = self.exports.get(module)?;
            exports.get(name).cloned()
        });
        match handed_on {
            Some(target) if depth < 8 => self.home(&target, depth + 1),
            Some(_) | None => module.to_vec(),
        }
    }

    // For each folder, which of its files and folders uses which other.
    fn arrows(&self, files: &[SourceFile]) -> BTreeMap<Module, BTreeSet<(String, String)>> {
        let mut arrows: BTreeMap<Module, BTreeSet<(String, String)>> = BTreeMap::new();
        for file in files {
            let from = module_of(&file.path);
            for path in paths(file).used {
                let Some(whole) = self.whole(&from, &path) else {
                    continue;
                };
                let to = self.home(&whole, 0);
                let shared = from.iter().zip(&to).take_while(|(a, b)| a == b).count();
                if let (Some(a), Some(b)) = (from.get(shared), to.get(shared)) {
                    let folder = arrows.entry(from[..shared].to_vec()).or_default();
                    folder.insert((a.clone(), b.clone()));
                }
            }
        }
        arrows
    }
}

// What is left when everything that uses nothing of what is left was taken out: the circles.
fn circle(arrows: &BTreeSet<(String, String)>) -> Vec<String> {
    let mut left = arrows.clone();
    loop {
        let users: BTreeSet<String> = left.iter().map(|(from, _)| from.clone()).collect();
        let used: BTreeSet<String> = left.iter().map(|(_, to)| to.clone()).collect();
        let before = left.len();
        left.retain(|(from, to)| users.contains(to) && used.contains(from));
        if left.len() == before {
            break;
        }
    }
    left.into_iter()
        .map(|(from, to)| format!("{from} -> {to}"))
        .collect()
}

fn circles(files: &[SourceFile]) -> Vec<String> {
    let arrows = House::of(files).arrows(files);
    let found = arrows.iter().filter_map(|(folder, arrows)| {
        let circle = circle(arrows);
        (!circle.is_empty()).then(|| format!("in src/{}: {}", folder.join("/"), circle.join(", ")))
    });
    found.collect()
}

#[test]
fn no_files_of_a_folder_use_each_other_in_a_circle() {
    let files = sources();
    let arrows = House::of(&files).arrows(&files);
    let number: usize = arrows.values().map(BTreeSet::len).sum();
    assert!(number > 300, "the imports were read: {number}");
    let found = circles(&files);
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn a_circle_is_found_also_through_the_file_of_the_folder() {
    let straight = [
        SourceFile::new("lint/mod.rs", "mod a; mod b; pub use b::B;"),
        SourceFile::new("lint/a.rs", "use super::B;"),
        SourceFile::new("lint/b.rs", "pub struct B;"),
    ];
    assert_eq!(circles(&straight), Vec::<String>::new());
    let round = [
        SourceFile::new("lint/mod.rs", "mod a; mod b; pub use b::B;"),
        SourceFile::new("lint/a.rs", "use super::B; pub fn a() {}"),
        SourceFile::new("lint/b.rs", "pub struct B; fn b() { crate::lint::a::a() }"),
    ];
    assert_eq!(circles(&round), ["in src/lint: a -> b, b -> a"]);
}
