//! One element of the structure tree: its tag and its children.

use lopdf::{Dictionary, Object, ObjectId};

use super::{Child, Place, Tree, name_of};

impl<'a> Tree<'a> {
    /// The children of an element, each an element or a piece of a page.
    pub(super) fn kids(&self, element: &'a Dictionary, place: &Place) -> Vec<Child<'a>> {
        let page = element
            .get(b"Pg")
            .and_then(Object::as_reference)
            .ok()
            .or(place.page);
        let Ok(kids) = element.get_deref(b"K", self.document) else {
            return Vec::new();
        };
        let one = std::slice::from_ref(kids);
        let list = kids.as_array().map_or(one, Vec::as_slice);
        list.iter().filter_map(|kid| self.kid(kid, page)).collect()
    }

    fn kid(&self, kid: &'a Object, page: Option<ObjectId>) -> Option<Child<'a>> {
        let (_, kid) = self.document.dereference(kid).ok()?;
        if let Ok(number) = kid.as_i64() {
            return Some(Child::Piece(page?, number));
        }
        let kid = kid.as_dict().ok()?;
        if kid.has(b"S") {
            return Some(Child::Element(kid));
        }
        // A piece in another content stream than the page's own is not read, so its words count as absent.
        let number = kid
            .get(b"MCID")
            .and_then(Object::as_i64)
            .ok()
            .filter(|_| !kid.has(b"Stm"))?;
        Some(Child::Piece(
            kid.get(b"Pg")
                .and_then(Object::as_reference)
                .ok()
                .or(page)?,
            number,
        ))
    }

    /// Whether an element is part of a line of text.
    pub(super) fn is_inline(&self, element: &Dictionary) -> bool {
        matches!(
            self.standard(name_of(element)),
            b"Span"
                | b"Link"
                | b"Code"
                | b"Quote"
                | b"Reference"
                | b"Note"
                | b"Annot"
                | b"BibEntry"
        )
    }

    /// Whether it is a box with a signal word. In a box that runs over pages, the signal word has a group of its own.
    pub(super) fn begins_with_caption(&self, element: &'a Dictionary, place: &Place) -> bool {
        match self.kids(element, place).first() {
            Some(Child::Element(first)) => {
                self.is_caption(first) || self.is_nothing_but_caption(first, place)
            }
            Some(Child::Piece(..)) | None => false,
        }
    }

    fn is_caption(&self, element: &'a Dictionary) -> bool {
        self.standard(name_of(element)) == b"Caption"
    }

    fn is_nothing_but_caption(&self, element: &'a Dictionary, place: &Place) -> bool {
        self.standard(name_of(element)) == b"Div"
            && matches!(self.kids(element, place)[..], [Child::Element(only)] if self.is_caption(only))
    }

    /// Whether the items of a list are numbered.
    pub(super) fn is_numbered(&self, list: &Dictionary) -> bool {
        let Ok(attributes) = list.get_deref(b"A", self.document) else {
            return false;
        };
        let one = std::slice::from_ref(attributes);
        attributes
            .as_array()
            .map_or(one, Vec::as_slice)
            .iter()
            .any(|attribute| {
                let attribute = self
                    .document
                    .dereference(attribute)
                    .and_then(|(_, attribute)| attribute.as_dict());
                attribute
                    .and_then(|all| all.get(b"ListNumbering"))
                    .and_then(Object::as_name)
                    .is_ok_and(|kind| kind == b"Decimal")
            })
    }

    /// The standard name of a tag: `Title` is a `P` where the document says so.
    pub(super) fn standard(&self, name: &'a [u8]) -> &'a [u8] {
        let roles = self
            .root
            .get_deref(b"RoleMap", self.document)
            .and_then(Object::as_dict);
        roles
            .and_then(|roles| roles.get(name))
            .and_then(Object::as_name)
            .unwrap_or(name)
    }
}
