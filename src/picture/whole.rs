//! Whether a picture file is whole, and what it claims to be. Takes its name and bytes, fails with what no page or PDF could show.

use stappenkaart_say::say;

use super::kind::PictureKind;
use super::parts::{self, Parts, label};
use super::{PictureFault, exif};

/// Fails on a file that is cut off, that is of another kind than its name says, that moves, or that is stored turned in a kind that
/// not every program turns.
pub fn check(path: &str, kind: PictureKind, bytes: &[u8]) -> Result<(), PictureFault> {
    let is = PictureKind::by_content(bytes);
    if is != Some(kind) {
        return Err(misnamed(path, kind, is));
    }
    let parts = match kind {
        PictureKind::Svg => return Ok(()),
        PictureKind::Png => parts::png(bytes),
        PictureKind::Jpeg => parts::jpeg(bytes),
        PictureKind::Gif => parts::gif(bytes),
        PictureKind::Webp => parts::webp(bytes),
    };
    if !parts.complete {
        return Err(PictureFault::new(
            say!("its end is missing"),
            say!("copy the file again: it was cut off, or not saved completely"),
        ));
    }
    if moves(kind, &parts) {
        return Err(PictureFault::new(
            say!("it moves"),
            say!(
                "show a separate picture for each moment: paper can't move, and readers can't stop it on a page (WCAG 2.2, 2.2.2)"
            ),
        ));
    }
    let turned = match kind {
        PictureKind::Png => data(bytes, &parts, *b"eXIf"),
        PictureKind::Webp => data(bytes, &parts, *b"EXIF"),
        PictureKind::Svg | PictureKind::Jpeg | PictureKind::Gif => None,
    };
    if turned
        .and_then(exif::orientation)
        .is_some_and(|way| way > 1)
    {
        return Err(PictureFault::new(
            say!(
                "it is a {} that programs have to turn, and some programs don't",
                kind.name()
            ),
            say!("turn it in a picture program, and save it again"),
        ));
    }
    Ok(())
}

fn data<'a>(bytes: &'a [u8], parts: &Parts, name: [u8; 4]) -> Option<&'a [u8]> {
    let part = parts.list.iter().find(|part| part.name == name)?;
    Some(&bytes[part.data.clone()])
}

fn moves(kind: PictureKind, parts: &Parts) -> bool {
    match kind {
        PictureKind::Png => parts.count(*b"acTL") > 0,
        PictureKind::Webp => parts.count(*b"ANIM") > 0,
        PictureKind::Gif => parts.count([0, 0, 0, label::IMAGE]) > 1,
        PictureKind::Svg | PictureKind::Jpeg => false,
    }
}

fn misnamed(path: &str, kind: PictureKind, is: Option<PictureKind>) -> PictureFault {
    let name = path.rsplit('/').next().unwrap_or_default();
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    match is {
        Some(is) => PictureFault::new(
            say!("it is a {}, but its name says {}", is.name(), kind.name()),
            say!(
                "rename it to `{stem}.{}`, here and in the card",
                is.ending()
            ),
        ),
        None => PictureFault::new(
            say!("it is not a {}", kind.name()),
            say!("save it again as PNG or JPEG"),
        ),
    }
}
