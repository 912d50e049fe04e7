"""The comparison itself: what it forgives, and that it bites."""

import json

import fields
import pikepdf


def test_forgives_marks_controls_and_stuck_punctuation():
    assert fields.normal_words("\u2067مُحَمَّد،\u2069 «الأمين» (محـــمد)") == ["محمد", "الأمين", "محمد"]


def test_forgives_the_break_of_a_line_at_a_hyphen():
    for text in ("Souss-Massa", "Souss-\r\nMassa", "Souss\u0002\nMassa", "Souss\ufffe\nMassa", "SoussMassa"):
        assert fields.normal_words(text) == ["SoussMassa"]


def test_composes_what_a_reader_takes_apart():
    assert fields.normal_words("œuvre e\u0301crite") == ["œuvre", "écrite"]


def test_does_not_forgive_a_date_read_backwards():
    assert fields.normal_words("14/03/1979") != fields.normal_words("1979/03/14")


def test_names_the_words_that_are_lost(tmp_path):
    pdf = tmp_path / "x.pdf"
    with pikepdf.new() as document:
        page = document.add_blank_page()
        helvetica = pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica)
        page.add_resource(helvetica, pikepdf.Name.Font, pikepdf.Name.F)
        page.contents_add(b"BT /F 12 Tf 72 72 Td (BENALI Mohamed, Agadir) Tj ET")
        document.save(pdf)
    wanted = {"file": "x.pdf", "pages": 1, "words": ["Mohamed BENALI", "Agadir Agadir"]}
    pdf.with_suffix(".words.json").write_text(json.dumps(wanted), encoding="utf-8")
    for rate in fields.rates(pdf):
        assert (rate.wanted, rate.found, rate.missing) == (4, 3, ["Agadir"])
        assert rate.exact == 2
