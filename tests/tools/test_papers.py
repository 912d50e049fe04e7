"""Each paper of the demo, held against what an office, an archive and a screen reader need of it."""

import re
import subprocess

import fields
import outloud
import pikepdf
import pikepdf.pdfa
import pytest

from conftest import papers

# The mark, and the description of its schema that PDF/A asks for beside it.
ACCESSIBILITY_MARK = re.compile(
    rb"<pdfuaid:part>1</pdfuaid:part>|<pdfaExtension:schemas.*?</pdfaExtension:schemas>", re.DOTALL
)


# pdfium turns a line round that holds as many Arabic words as Latin ones, and takes letters, digits and apostrophes for
# runs of their own while it does: of «J314955» in an Arabic sentence it makes «314955J». Every other word comes back.
LEAST = {"pdftotext": 1.0, "pdfium": 0.99}


def output(*command):
    done = subprocess.run(list(map(str, command)), capture_output=True, text=True, encoding="utf-8")
    return done.returncode, done.stdout + done.stderr


def test_the_demo_made_papers():
    assert papers(), "the folder of papers is empty"


def test_is_whole(paper):
    code, said = output("qpdf", "--check", paper)
    assert code == 0, said


def test_can_be_archived(paper):
    with pikepdf.open(paper) as pdf:
        xmp = pdf.Root.Metadata.read_bytes()
        assert re.search(rb"pdfaid:part\W+2\b", xmp), "it does not say that it is PDF/A-2"
        findings = pikepdf.pdfa.check(without_accessibility_mark(pdf, xmp), "2b").findings
    assert not findings, "\n".join(f"{f.where}: {f.rule} {f.message}" for f in findings)


def without_accessibility_mark(pdf, xmp):
    """The checker of PDF/A knows no other standard's mark, so it is shown the paper without PDF/UA's."""
    pdf.Root.Metadata.write(ACCESSIBILITY_MARK.sub(b"", xmp))
    return pdf


def test_can_be_heard(paper):
    result = outloud.check(str(paper))
    assert result.error is None
    errors = [f for f in result.findings if f.severity == "error"]
    assert not errors, "\n".join(f"page {f.page}: {f.rule} {f.message}: {f.evidence}" for f in errors)


def test_carries_its_typefaces(paper):
    code, said = output("pdffonts", paper)
    assert code == 0, said
    rows = said.splitlines()[2:]
    assert rows, "no typeface"
    for row in rows:
        embedded, subset, unicode = row.split()[-5:-2]
        assert (embedded, subset, unicode) == ("yes", "yes", "yes"), row


def test_gives_every_word_back(paper, figures):
    if not paper.with_suffix(".words.json").is_file():
        pytest.skip("its words were not written beside it")
    for rate in fields.rates(paper):
        figures.append((f"{rate.reader}: {{}} of {{}} words found again (exact {{}})", (rate.found, rate.wanted, rate.exact)))
        assert rate.found >= rate.wanted * LEAST[rate.reader], f"{rate}: {rate.missing}"


def test_has_as_many_pages_as_it_was_given(paper):
    if not paper.with_suffix(".words.json").is_file():
        pytest.skip("its pages were not counted beside it")
    with pikepdf.open(paper) as pdf:
        assert len(pdf.pages) == fields.expected(paper)["pages"]
