//! Cards in the help centers of other companies. Takes the fragments of a guide and the address of an account, makes articles of them, and
//! reads each one back: as the help center keeps it, and as its readers get it. What was not proven is not left there, and what someone
//! has edited there is not overwritten.

mod api;
mod carry_out;
mod center;
mod comments;
mod confluence;
mod desk;
mod edited;
mod edits;
mod gone;
mod intercom;
mod keys;
mod lock;
mod open;
mod plan;
mod probe;
mod restore;
mod settled;
mod sighting;
mod texts;
mod trouble;
mod zendesk;

pub use api::PushPace;
pub use carry_out::{Pushed, carry_out};
pub use desk::{PushDesk, PushDisk};
pub use gone::{GoneChoice, gone_texts};
pub use lock::{LOCK, PushLock};
pub use open::{CENTERS, Center, CenterFault};
pub use plan::PushStep;
pub use texts::{PushText, distinguish, texts};
pub use trouble::Trouble;
