"""Where the papers are, and the figures that close the run."""

import os
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

FOLDER = Path(os.environ.get("MILAF_PAPERS", "out"))
FIGURES = pytest.StashKey()


def papers():
    """Every PDF in the folder MILAF_PAPERS: those of the demo, and the trial papers. The page that is scored is no paper."""
    return sorted(path for path in FOLDER.rglob("*.pdf") if path.name != "extraction.pdf")


def pytest_generate_tests(metafunc):
    if "paper" in metafunc.fixturenames:
        found = papers()
        metafunc.parametrize("paper", found, ids=[str(path.relative_to(FOLDER).with_suffix("")) for path in found])


def pytest_configure(config):
    config.stash[FIGURES] = []


@pytest.fixture
def figures(request):
    """A list of (what, counts) that is summed and printed at the end."""
    return request.config.stash[FIGURES]


def pytest_terminal_summary(terminalreporter, config):
    sums = {}
    for what, counts in config.stash[FIGURES]:
        sums[what] = [a + b for a, b in zip(sums.get(what, [0] * len(counts)), counts)]
    for what, counts in sums.items():
        terminalreporter.write_line(what.format(*counts))
