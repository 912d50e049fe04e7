"""The page that every producer of PDF was measured with, as the product lays it out."""

import os
from pathlib import Path

import pytest

import readers
from extraction.score import score

PAGE = Path(os.environ.get("MILAF_EXTRACTION", "extraction.pdf"))


@pytest.mark.parametrize(
    "reader, arabic, latin",
    [(readers.pdftotext, (48, 61, 61), 78), (readers.pdfium, (54, 59, 60), 77)],
    ids=["pdftotext", "pdfium"],
)
def test_comes_back_at_least_as_well_as_the_prototype(reader, arabic, latin, figures):
    reached = score(PAGE, reader)
    figures.append((f"extraction page, {reader.__name__}: {reached}", ()))
    assert all(got >= least for got, least in zip(reached.arabic, arabic)), str(reached)
    assert reached.latin >= latin, str(reached)


@pytest.mark.skipif(not readers.has_pdfjs(), reason="pdf.js is not installed")
def test_can_be_read_by_a_browser(figures):
    """Only reported: what pdf.js makes of Arabic is its own doing."""
    figures.append((f"extraction page, pdfjs: {score(PAGE, readers.pdfjs)}", ()))
