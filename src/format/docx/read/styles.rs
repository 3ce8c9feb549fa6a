//! The styles of a document. Takes `styles.xml`, returns for each style those that it is based on, with their names.

use std::collections::BTreeMap;

use roxmltree::Node;
use stappenkaart_say::say;

use super::xml::{child, elements, name, only, value, value_of};

/// Word takes no more styles that are based on each other.
const LONGEST_CHAIN: usize = 11;

/// A style.
#[derive(Clone)]
pub struct WordStyle<'a, 'i> {
    /// In lowercase, as it is compared.
    pub name: String,
    based_on: Option<&'a str>,
    node: Node<'a, 'i>,
}

impl<'a, 'i> WordStyle<'a, 'i> {
    /// Its properties of runs or of paragraphs: `rPr`, `pPr`.
    pub fn properties(&self, kind: &str) -> Option<Node<'a, 'i>> {
        child(self.node, kind)
    }
}

/// All styles, by their kind and id.
pub struct Styles<'a, 'i> {
    all: BTreeMap<String, WordStyle<'a, 'i>>,
    usual: Option<&'a str>,
    defaults: Option<Node<'a, 'i>>,
}

impl<'a, 'i> Styles<'a, 'i> {
    /// Reads them. Fails where one has what could hide words in a way that is not known here.
    pub fn read(root: Node<'a, 'i>) -> Result<Styles<'a, 'i>, String> {
        only(root, &["docDefaults", "style"])?;
        let mut styles = Styles {
            all: BTreeMap::new(),
            usual: None,
            defaults: child(root, "docDefaults"),
        };
        for node in elements(root).filter(|node| name(*node) == "style") {
            styles.add(node)?;
        }
        Ok(styles)
    }

    fn add(&mut self, node: Node<'a, 'i>) -> Result<(), String> {
        only(
            node,
            &["name", "basedOn", "next", "qFormat", "pPr", "rPr", "tblPr"],
        )?;
        if let Some(table) = child(node, "tblPr") {
            only(table, &["tblBorders", "tblCellMar"])?;
        }
        let kind = value(node, "type").unwrap_or("paragraph");
        let id = value(node, "styleId").unwrap_or_default();
        if kind == "paragraph" && matches!(value(node, "default"), Some("1" | "true" | "on")) {
            self.usual = Some(id);
        }
        let style = WordStyle {
            name: value_of(node, "name").unwrap_or(id).trim().to_lowercase(),
            based_on: value_of(node, "basedOn"),
            node,
        };
        match self.all.insert(key(kind, id), style) {
            None => Ok(()),
            Some(_) => Err(say!("it has the style `{id}` twice")),
        }
    }

    /// The properties that all runs or all paragraphs have: `rPr`, `pPr`.
    pub fn defaults(&self, kind: &str) -> Option<Node<'a, 'i>> {
        child(child(self.defaults?, &format!("{kind}Default"))?, kind)
    }

    /// A style after all that it is based on. A paragraph without one has the usual style. Fails where there is no such style.
    pub fn chain(&self, kind: &str, id: Option<&str>) -> Result<Vec<&WordStyle<'a, 'i>>, String> {
        let mut next: Option<&str> = match kind {
            "paragraph" => id.or(self.usual),
            _ => id,
        };
        let mut chain = Vec::new();
        while let Some(id) = next {
            let style = self.all.get(&key(kind, id));
            let style = style.ok_or_else(|| say!("it has no style `{id}`"))?;
            chain.push(style);
            if chain.len() > LONGEST_CHAIN {
                return Err(say!("its style `{id}` is based on too many others"));
            }
            next = style.based_on;
        }
        chain.reverse();
        Ok(chain)
    }
}

fn key(kind: &str, id: &str) -> String {
    format!("{kind} {id}")
}
