//! Films, recordings and files to download: what a page links to, and what paper prints instead.

use super::super::view::{AttachmentView, DurationView};
use super::figures::published;
use super::qr;
use super::texts::CardPresenter;
use crate::model::{Attachment, AttachmentKind, AttachmentPlace};
use crate::parse::variant;
use crate::words::separators;

const KILO: u64 = 1000;
const MEGA: u64 = 1_000_000;

impl CardPresenter<'_> {
    pub(super) fn attachment(&self, attachment: &Attachment) -> AttachmentView {
        let Attachment {
            span: _,
            kind,
            place,
            length,
        } = attachment;
        let (name, word) = match kind {
            AttachmentKind::Film => ("film", "film-watch"),
            AttachmentKind::Sound => ("sound", "sound-play"),
            AttachmentKind::Document => ("file", "file-download"),
        };
        let (href, facts, address) = match place {
            AttachmentPlace::File(path) => self.file(path),
            AttachmentPlace::Address(address) => {
                (address.clone(), Vec::new(), Some(address.clone()))
            }
        };
        AttachmentView {
            kind: name,
            href,
            is_file: matches!(place, AttachmentPlace::File(_)),
            label: self.words().word(self.presenter.lang, word),
            length: length.map(duration),
            facts,
            qr: address.as_deref().and_then(qr::of),
            address,
        }
    }

    // Where a file of the guide is in the site, what it is, and its address where the guide knows its own.
    fn file(&self, path: &str) -> (String, Vec<String>, Option<String>) {
        let library = self.presenter.library;
        let own = variant(path, self.presenter.lang.as_str());
        let own = library.files.contains_key(&own).then_some(own);
        let path = own.unwrap_or_else(|| path.to_owned());
        let size = library.files.get(&path).copied().unwrap_or_default();
        let ending = path.rsplit_once('.').map_or("", |(_, ending)| ending);
        let href = published(&path);
        let url = library.guide.url.as_ref();
        let address = url.map(|url| format!("{url}{href}"));
        (href, vec![ending.to_uppercase(), self.size(size)], address)
    }

    fn size(&self, bytes: u64) -> String {
        let (key, size) = match bytes {
            ..MEGA => ("size-kb", bytes.div_ceil(KILO).to_string()),
            MEGA.. if bytes < 10 * MEGA => {
                let tenths = (bytes + MEGA / 20) / (MEGA / 10);
                let decimal = separators(self.presenter.lang).decimal;
                (
                    "size-mb",
                    format!("{}{decimal}{}", tenths / 10, tenths % 10),
                )
            }
            MEGA.. => ("size-mb", bytes.div_ceil(MEGA).to_string()),
        };
        self.words()
            .with(self.presenter.lang, key, &[("size", size.into())])
    }
}

// "2:30" or "1:02:30".
fn duration(seconds: u32) -> DurationView {
    let (hours, minutes, rest) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    DurationView {
        iso: format!("PT{hours}H{minutes}M{rest}S"),
        shown: match hours {
            0 => format!("{minutes}:{rest:02}"),
            _ => format!("{hours}:{minutes:02}:{rest:02}"),
        },
    }
}
