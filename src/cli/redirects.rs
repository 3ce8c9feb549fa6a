//! `stappenkaart redirects`: the redirects of a guide as rules for a server.

use super::failure::{ExitStatus, Failure};
use super::guide::GuideArgument;
use super::report;
use crate::model::{Guide, Segment, folder_of};

const EXAMPLES: &str = "\
Examples:
  stappenkaart redirects --for nginx > redirects.conf
  stappenkaart redirects --for netlify > site/_redirects";

/// Print the redirects of the guide as rules for a server.
///
/// The site works without them: each old address has a page that leads on. With these rules, the server sends readers and search engines
/// to the new card at once.
#[derive(clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct RedirectsArguments {
    #[command(flatten)]
    guide: GuideArgument,
    /// The server that the rules are for.
    #[arg(long = "for", value_enum, value_name = "SERVER")]
    server: Server,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Server {
    /// A file `.htaccess`, or a part of the configuration.
    Apache,
    /// A file `web.config`.
    Iis,
    /// A file `_redirects`, also for Cloudflare Pages and GitLab Pages.
    Netlify,
    /// A file to include in `server { ... }`.
    Nginx,
}

/// An old and a new folder, such as `/help/en/old/`.
struct MovedFolder {
    from: String,
    to: String,
}

/// Runs the command.
pub fn run(arguments: &RedirectsArguments) -> Result<ExitStatus, Failure> {
    let guide = arguments.guide.read()?;
    let moved = moved(&guide.library.guide);
    if moved.is_empty() {
        return Err(Failure::new(
            "the guide has no redirects",
            "add one to `guide.toml`: `[redirect]`, and below it `old-card = \"new-card\"`",
        ));
    }
    report::raw(rules(&moved, arguments.server).as_bytes());
    Ok(ExitStatus::Fine)
}

// Each redirect in each language, below the folder that the guide's address names.
fn moved(guide: &Guide<Segment>) -> Vec<MovedFolder> {
    let base = folder_of(guide.url.as_deref());
    let folder = |lang: &str, card: &str| format!("{base}{lang}/{card}/");
    let languages = guide.languages.iter();
    languages
        .flat_map(|lang| {
            guide.redirects.iter().map(move |redirect| MovedFolder {
                from: folder(lang.as_str(), redirect.from.as_str()),
                to: folder(lang.as_str(), redirect.to.as_str()),
            })
        })
        .collect()
}

fn rules(moved: &[MovedFolder], server: Server) -> String {
    let each = |rule: fn(&MovedFolder) -> String| moved.iter().map(rule).collect::<String>();
    match server {
        Server::Apache => each(|MovedFolder { from, to }| {
            let pattern = from.trim_end_matches('/').replace('.', "\\.");
            format!("RedirectMatch 301 \"^{pattern}(/.*)?$\" \"{to}\"\n")
        }),
        Server::Netlify => each(|MovedFolder { from, to }| format!("{from}* {to} 301\n")),
        Server::Nginx => {
            each(|MovedFolder { from, to }| format!("location ^~ {from} {{ return 301 {to}; }}\n"))
        }
        Server::Iis => {
            let places = each(|MovedFolder { from, to }| {
                let path = from.trim_matches('/');
                format!(
                    "  <location path=\"{path}\">\n    <system.webServer>\n      <httpRedirect enabled=\"true\" destination=\"{to}\" \
                     exactDestination=\"true\" httpResponseStatus=\"Permanent\" />\n    </system.webServer>\n  </location>\n"
                )
            });
            format!("<configuration>\n{places}</configuration>\n")
        }
    }
}
