"""What the words of a PDF are, to the programs people copy and search with."""

import shutil
import subprocess
from pathlib import Path

import pypdfium2

TOOLS = Path(__file__).parent


def pdftotext(path):
    command = ["pdftotext", "-enc", "UTF-8", str(path), "-"]
    return subprocess.run(command, capture_output=True, check=True).stdout.decode("utf-8")


def pdfium(path):
    with pypdfium2.PdfDocument(path) as document:
        return "\n".join(page.get_textpage().get_text_range() for page in document)


def pdfjs(path):
    command = ["node", "pdfjs.mjs", str(Path(path).resolve())]
    return subprocess.run(command, capture_output=True, check=True, cwd=TOOLS).stdout.decode("utf-8")


def has_pdfjs():
    return shutil.which("node") is not None and (TOOLS / "node_modules" / "pdfjs-dist").is_dir()
