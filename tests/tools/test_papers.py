"""Each paper of the demo, held against what an office, an archive and a screen reader need of it."""

import re
import subprocess

import fields
import outloud
import pikepdf
import pikepdf.pdfa
import pytest

from conftest import papers


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
        assert pikepdf.pdfa.check(without_accessibility_mark(pdf, xmp), "2b").findings == []


def without_accessibility_mark(pdf, xmp):
    """The checker of PDF/A knows no other standard's mark, so it is shown the paper without PDF/UA's."""
    pdf.Root.Metadata.write(re.sub(rb"<pdfuaid:part>1</pdfuaid:part>|pdfuaid:part=\"1\"", b"", xmp))
    return pdf


def test_can_be_heard(paper):
    result = outloud.check(str(paper))
    assert result.error is None
    assert [finding.to_dict() for finding in result.findings if finding.severity == "error"] == []


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
        assert rate.missing == [], str(rate)


def test_has_as_many_pages_as_it_was_given(paper):
    if not paper.with_suffix(".words.json").is_file():
        pytest.skip("its pages were not counted beside it")
    with pikepdf.open(paper) as pdf:
        assert len(pdf.pages) == fields.expected(paper)["pages"]
