"""How much of one bilingual page comes back from its PDF.

    python score.py FILE.pdf [FILE.pdf ...]

FILE.pdf is page.json laid out by the product: title, Arabic paragraph, French paragraph, a table of three columns
right to left. For each reader, how many of the page's words are found: exactly / ignoring punctuation stuck to them /
ignoring diacritics too.
"""

import json
import re
import sys
import unicodedata
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

import fields
import readers

PAGE = json.loads((Path(__file__).parent / "page.json").read_text(encoding="utf-8"))


@dataclass
class Score:
    arabic: tuple
    arabic_wanted: int
    latin: int
    latin_wanted: int

    def __str__(self):
        arabic = "/".join(map(str, self.arabic))
        return f"Arabic {arabic} of {self.arabic_wanted}, Latin {self.latin} of {self.latin_wanted}"


def words(text):
    return text.translate(fields.INVISIBLE).split()


def without_punctuation(word):
    return re.sub(r"[^\w\u064b-\u0652]", "", word)


def without_marks(word):
    return without_punctuation("".join(c for c in word if unicodedata.category(c) != "Mn"))


def is_arabic(word):
    return any("\u0600" <= c <= "\u06ff" for c in word)


def found(wanted, seen, fold):
    available = Counter(fold(word) for word in seen)
    return sum(1 for word in wanted if available[fold(word)] > 0)


def score(path, reader):
    texts = [PAGE["paragraph_ar"], PAGE["paragraph_fr"], *(cell for row in PAGE["table"] for cell in row)]
    wanted = [word for text in texts for word in words(text)]
    arabic = [word for word in wanted if is_arabic(word)]
    latin = [word for word in wanted if not is_arabic(word)]
    seen = words(reader(path))
    counts = tuple(found(arabic, seen, fold) for fold in (str, without_punctuation, without_marks))
    return Score(counts, len(arabic), found(latin, seen, str), len(latin))


def main(paths):
    for path in paths:
        for reader in (readers.pdftotext, readers.pdfium, *([readers.pdfjs] if readers.has_pdfjs() else [])):
            print(f"{path}: {reader.__name__}: {score(path, reader)}")


if __name__ == "__main__":
    main(sys.argv[1:])
