"""The tools that the benchmark runs beside stappenkaart: how the corpus is made ready for each, and the command that builds it.

A tool is in the table if its package is installed; `requirements.txt` has them all.
"""

import os
import sys
from dataclasses import dataclass, field
from importlib import metadata
from pathlib import Path

import corpus


@dataclass
class Tool:
    """A command that builds the site, and where it writes it."""

    name: str
    command: list
    folder: Path
    out: Path
    """What is counted: the files of the output with this ending."""
    made: str = "html"
    """Of a slow tool, one run is enough."""
    runs: int = 0
    seconds: list = field(default_factory=list)
    elapsed: list = field(default_factory=list)
    memory: int = 0

    def count(self):
        return sum(1 for _ in self.out.rglob(f"*.{self.made}"))


def ours(folder, form="html", name="stappenkaart, with proof"):
    out = folder / f"out-ours-{form}"
    command = [corpus.TOOL, "build", ".", "--no-cache", "--format", form, "--out", str(out)]
    return Tool(name, command, folder / "guide", out, made=form)


def hugo(folder):
    package = metadata.distribution("hugo")
    binary = next(Path(file.locate()) for file in package.files if "binaries/hugo" in str(file))
    binary.chmod(0o755)
    out = folder / "out-hugo"
    return Tool(f"Hugo {package.version}", [str(binary), "--quiet", "--destination", str(out)], folder / "hugo", out)


MKDOCS = """site_name: Werkkaarten
docs_dir: content
theme:
  name: material
  features: [navigation.prune]
"""


def mkdocs(folder):
    """With its own search and theme; the pages do not repeat the whole list of pages."""
    corpus.write(folder / "plain" / "mkdocs.yml", MKDOCS)
    version = metadata.version("mkdocs-material")
    out = folder / "out-mkdocs"
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", str(out)]
    return Tool(f"MkDocs Material {version}", command, folder / "plain", out, runs=1)


ZENSICAL = """[project]
site_name = "Werkkaarten"
docs_dir = "content"
site_dir = "site"

[project.theme]
features = ["navigation.prune"]
"""


def zensical(folder):
    corpus.write(folder / "plain" / "zensical.toml", ZENSICAL)
    version = metadata.version("zensical")
    command = [sys.executable, "-m", "zensical", "build", "--clean"]
    return Tool(f"Zensical {version}", command, folder / "plain", folder / "plain" / "site", runs=1)


SPHINX = """project = "Werkkaarten"
extensions = ["myst_parser"]
suppress_warnings = ["toc.not_included", "myst"]
html_theme = "alabaster"
"""


def sphinx(folder):
    source, out = folder / "plain" / "content", folder / "out-sphinx"
    corpus.write(source / "conf.py", SPHINX)
    version = metadata.version("sphinx")
    command = [sys.executable, "-m", "sphinx", "-q", "-E", "-j", str(os.cpu_count()), str(source), str(out)]
    return Tool(f"Sphinx {version} with MyST", command, folder / "plain", out, runs=1)


# One process for all cards: it starts once, as a build does.
WEASYPRINT = """import sys
from pathlib import Path
from weasyprint import HTML
out = Path(sys.argv[1])
for page in sys.argv[2:]:
    page = Path(page)
    path = out / page.parent.parent.name / f"{page.parent.name}.pdf"
    path.parent.mkdir(parents=True, exist_ok=True)
    HTML(filename=str(page)).write_pdf(str(path), pdf_variant="pdf/ua-1")
"""


def weasyprint(folder):
    """Prints the pages that Hugo made, tagged, without a style sheet."""
    out = folder / "out-weasyprint"
    pages = sorted(str(page) for page in (folder / "out-hugo").rglob("kaart-*/index.html"))
    version = metadata.version("weasyprint")
    command = [sys.executable, "-c", WEASYPRINT, str(out), *pages]
    return Tool(f"WeasyPrint {version}", command, folder, out, made="pdf")


PAGES = {"hugo": hugo, "zensical": zensical, "mkdocs-material": mkdocs, "sphinx": sphinx}
PDFS = {"weasyprint": weasyprint}


def installed(tools, folder):
    """Those of some tools that are installed, ready to run; the others are named on the standard error."""
    for package, make in tools.items():
        try:
            metadata.distribution(package)
        except metadata.PackageNotFoundError:
            print(f"{package} is not installed: it is not in the table", file=sys.stderr)
            continue
        yield make(folder)
