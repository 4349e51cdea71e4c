"""The window's languages: every text is found, and no translation loses what belongs into it."""

from __future__ import annotations

import sys
import textwrap
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "packaging"))

import translations  # noqa: E402
from texts import Text, Texts  # noqa: E402

#: Places where the text is not in the source: it comes from eMAG, or was collected elsewhere.
NOT_IN_THE_SOURCE = {
    "emag_desk/domain/rejections.py: self.validation",
    "emag_desk/sync/read_back_product.py: _number(reading.values.get(VALIDATION))",
    "emag_desk/sync/rejections.py: await self._readers.run(read)",
    "emag_desk/sync/templates.py: f'{label} (mandatory)'",
    "emag_desk/sync/templates.py: f'{one.label} [{one.tag}]'",
    "emag_desk/ui/field_words.py: label_of(key)",
    "emag_desk/ui/field_words.py: words_of(key, text)",
    "emag_desk/ui/review_products.py: _tagged(label, key)",
    "emag_desk/ui/review_products.py: checked.labels",
    "emag_desk/ui/review_products.py: label_of(one.key)",
    "emag_desk/domain/validation.py: f'Status {value}'",
    "emag_desk/sync/actions/return_update.py: command.edits",
    "emag_desk/sync/offer_sheet.py: offer.validation",
    "emag_desk/ui/columns.py: offer.validation",
    "emag_desk/ui/language.py: sentence.text",
    "emag_desk/ui/offer_model.py: current(offer, field)",
    "emag_desk/ui/offer_model.py: entry.edits",
    "emag_desk/ui/offer_editors.py: vat_percent(rate)",
    "emag_desk/ui/offer_facts.py: _dicts(document.get('translation_validation_status'))",
    "emag_desk/ui/offer_facts.py: offer.validation",
    "emag_desk/ui/offer_menus.py: tab.model.cells(index.row())[index.column()].text",
    "emag_desk/store/invoice_columns.py: sound(line.unit_of_measure)",
    "emag_desk/store/invoice_reader.py: self._lines(numbers, columns)",
    "emag_desk/sync/labels.py: _NO_ZPL.text",
    "emag_desk/sync/labels_pdf.py: -width / 2",
    "emag_desk/ui/invoices/bar.py: [key for key, chip in self._categories.items()"
    " if key not in wanted and (not chip.isChecked())]",
    "emag_desk/ui/invoices/bar.py: sorted(wanted)",
    "emag_desk/ui/invoices/bar.py: wanted.category",
    "emag_desk/ui/invoices/papers.py: label",
    "emag_desk/ui/invoices/papers.py: paper.category",
    "emag_desk/ui/invoices/papers.py: told.name",
    "emag_desk/ui/invoices/payment_dialog.py: self.note.text().strip()",
    "emag_desk/ui/invoices/placing.py: ordered.text",
    "emag_desk/ui/invoices/placing.py: refused.text",
    "emag_desk/ui/invoices/placing_sources.py: UNKNOWN_ORDER.text",
    "emag_desk/ui/invoices/placing_sources.py: path.name",
    "emag_desk/ui/invoices/placing_sources.py: record.number",
    "emag_desk/ui/invoices/totals.py: enumerate(categories)",
    "emag_desk/ui/invoices/totals.py: self._names",
    "emag_desk/ui/invoices/totals.py: total.category",
    "emag_desk/ui/orders/facts.py: clean(order.observation)",
    "emag_desk/ui/returns/facts.py: clean(told.observations)",
    "emag_desk/ui/returns/snippets.py: snippet.title",
    "emag_desk/ui/rows/actions.py: action.toolTip()",
    "emag_desk/ui/rows/folders.py: folders.labels",
    "emag_desk/ui/tabs/invoices.py: self._names",
}


@pytest.fixture(scope="module")
def collected() -> Texts:
    return translations.collect()


def found_in(folder: Path, **modules: str) -> Texts:
    """What is collected from a package `p` of these modules."""
    (folder / "p").mkdir(parents=True)
    for name, source in modules.items():
        (folder / "p" / f"{name}.py").write_text(textwrap.dedent(source))
    return Texts(folder, sorted((folder / "p").glob("*.py")))


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("class Tab:\n def f(self): self.tr('Send')", {("Tab", "Send")}),
        ("class Tab:\n def f(self): self.tr('One' if self.one else 'Many')", {("Tab", "One"), ("Tab", "Many")}),
        ("CONTEXT = 'c'\ndef f(text): return QCoreApplication.translate(CONTEXT, text)\nf('Now')", {("c", "Now")}),
        ("Sentence('A {b}.', {'b': 1})", {("desk", "A {b}.")}),
        ("raise StoreError('Full.', remedy='Delete.')", {("desk", "Full."), ("desk", "Delete.")}),
        ("def f(x):\n text = 'A'\n if x:\n  text = 'B'\n return Sentence(text)", {("desk", "A"), ("desk", "B")}),
        ("HINT = 'Do it.'\nraise InputError('No.', remedy=HINT)", {("desk", "No."), ("desk", "Do it.")}),
        ("L = {1: 'One', 2: 'Two'}\ndef f(n): return say_label(L.get(n, ''))", {("desk", "One"), ("desk", "Two")}),
        ("def f():\n for n, t in ((1, 'A'), (2, 'B')): Sentence(t)", {("desk", "A"), ("desk", "B")}),
        ("def _p(key, text): return Sentence(text)\ndef _q(t): return _p(1, t)\n_q('Deep')", {("desk", "Deep")}),
        ("class F:\n key: str\n label: str\nF('k', 'Price')\ndef f(x): say_label(x.label)", {("desk", "Price")}),
        ("IP = 'the panel'\nSentence(f'See {IP}.')", {("desk", "See the panel.")}),
        ("painter.translate(x, y); log('nothing'); Sentence('–'); Sentence('{a}: {b}')", set()),
    ],
)
def test_a_text_is_found_wherever_it_stands(tmp_path: Path, source: str, expected: set[tuple[str, str]]) -> None:
    assert {(text.context, text.source) for text in found_in(tmp_path, m=source).found} == expected


def test_a_constant_of_another_module_is_found(tmp_path: Path) -> None:
    texts = found_in(tmp_path, a="LABELS = {1: 'One'}", b="from p.a import LABELS as L\nsay_label(L[1])")
    assert texts.found == {Text("desk", "One", "p/b.py")}


def test_a_text_that_cannot_be_read_is_reported(tmp_path: Path) -> None:
    assert "p/m.py: window.tr('File')" in found_in(tmp_path / "tr", m="window.tr('File')").unresolved
    assert "p/m.py: f'{n} offers'" in found_in(tmp_path, m="Sentence(f'{n} offers')").unresolved


def test_existing_translations_survive_and_new_texts_are_unfinished(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    old = {Text("desk", "Price & <tax>", "a.py"), Text("desk", "Gone", "a.py")}
    translations.write("ro", old, {("desk", "Price & <tax>"): "Preț & <taxă>", ("desk", "Gone"): "Plecat"})
    new = {Text("desk", "Price & <tax>", "b.py"), Text("desk", "Stock", "b.py")}
    assert translations.write("ro", new, translations.read("ro")) == 1
    assert translations.read("ro") == {("desk", "Price & <tax>"): "Preț & <taxă>"}


def test_a_text_that_moved_to_another_class_keeps_its_translation(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    assert translations.write("ro", {Text("New", "Save", "a.py")}, {("Old", "Save"): "Salvează"}) == 0
    assert translations.read("ro") == {("New", "Save"): "Salvează"}


def test_a_lost_place_and_a_missing_translation_are_problems() -> None:
    texts = {Text("desk", "{n} saved.", "a.py"), Text("desk", "Stock", "a.py")}
    found = translations.problems("ro", texts, {("desk", "{n} saved."): "salvate."})
    assert found == ["ro: desk: not translated: Stock", "ro: desk: other places: {n} saved. -> salvate."]


@pytest.mark.parametrize(("source", "translation"), [("&Save", "Salvează"), (" days", "zile")])
def test_a_lost_key_or_space_is_a_problem(source: str, translation: str) -> None:
    texts = {Text("Dialog", source, "a.py")}
    assert len(translations.problems("ro", texts, {("Dialog", source): translation})) == 1
    assert translations.problems("ro", texts, {("Dialog", source): source}) == []


def test_every_text_of_the_program_can_be_found(collected: Texts) -> None:
    assert collected.unresolved - NOT_IN_THE_SOURCE == set()
    assert len(collected.found) > 300


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_no_translation_lost_its_places(collected: Texts, language: str) -> None:
    found = translations.problems(language, collected.found, translations.read(language))
    assert [line for line in found if "not translated" not in line] == []


#: How many texts may wait for their translation while the window is being built; none in a release.
WAITING = 0


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_the_window_speaks_the_language(collected: Texts, language: str) -> None:
    found = translations.problems(language, collected.found, translations.read(language))
    assert len([line for line in found if "not translated" in line]) <= WAITING, found


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_what_is_compiled_is_what_is_translated(language: str, qapp: QCoreApplication) -> None:
    """A .qm that was not made again after the last translation would show old texts."""
    translator = QTranslator()
    assert translator.load(str(translations.file_of(language).with_suffix(".qm")))
    stale = [
        source
        for (context, source), translation in translations.read(language).items()
        if translator.translate(context, source) != translation
    ]
    assert stale == []
