"""Whether every word that a paper was given is found again in its PDF.

    python fields.py FILE.pdf [FILE.pdf ...]

Beside FILE.pdf stands FILE.words.json: {"file": "FILE.pdf", "pages": 4, "words": ["a word or a line of words", ...]}.
Words are compared as a multiset, in their composed form (NFC), without bidi controls, tatweel, tashkeel and the
punctuation stuck to them. A hyphen does not count, for it is where a line may break. The exact rate, which leaves
out invisible characters only, is printed beside.
"""

import json
import re
import sys
import unicodedata
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import readers

# Extractors put embedding marks where a run begins or ends: these part words. The others stand inside words.
INVISIBLE = dict.fromkeys(range(0x202A, 0x202F), " ") | dict.fromkeys(
    [*range(0x200B, 0x2010), 0x061C, *range(0x2066, 0x206A), 0xFEFF]
)
MARKS = re.compile("[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]")
# pdfium has two codes of its own for a hyphen at the end of a line.
BROKEN_LINE = re.compile("[-\u2010\u00ad\u0002\ufffe]\\s*\n\\s*")
HYPHENS = re.compile("[-\u2010\u2011\u00ad]")
STUCK = re.compile(r"^[\W_]+|[\W_]+$")


@dataclass
class Rate:
    reader: str
    wanted: int
    found: int
    exact: int
    missing: list

    def __str__(self):
        return f"{self.reader}: {self.found} of {self.wanted} words (exact {self.exact})"


def exact_words(text):
    return unicodedata.normalize("NFC", text).translate(INVISIBLE).split()


def normal_words(text):
    text = BROKEN_LINE.sub("-", text.replace("\r\n", "\n"))
    folded = (STUCK.sub("", HYPHENS.sub("", MARKS.sub("", word))) for word in exact_words(text))
    return [word for word in folded if word]


def found(wanted, seen):
    return sum((Counter(wanted) & Counter(seen)).values())


def expected(pdf):
    return json.loads(Path(pdf).with_suffix(".words.json").read_text(encoding="utf-8"))


def rates(pdf):
    """One Rate for each of the two readers."""
    lines = expected(pdf)["words"]
    wanted = [word for line in lines for word in normal_words(line)]
    wanted_exactly = [word for line in lines for word in exact_words(line)]
    for reader in (readers.pdftotext, readers.pdfium):
        text = reader(pdf)
        seen = normal_words(text)
        missing = sorted((Counter(wanted) - Counter(seen)).elements())
        # What is only punctuation is no word, so the exact count is taken of as many words.
        exact = found([word for word in wanted_exactly if normal_words(word)], exact_words(text))
        yield Rate(reader.__name__, len(wanted), len(wanted) - len(missing), exact, missing)


def main(paths):
    lost = 0
    for path in paths:
        for rate in rates(path):
            lost += len(rate.missing)
            print(f"{path}: {rate}", *(["missing:", *rate.missing] if rate.missing else []))
    return 1 if lost else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
