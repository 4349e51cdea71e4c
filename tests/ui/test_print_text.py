"""Text as a PDF: what a column is too narrow for."""

from __future__ import annotations

from typing import Any

import pypdfium2

from emag_desk.ui.print_text import pdf_of, table


def test_an_amount_is_never_broken_in_two_however_narrow_its_column(qapp: Any) -> None:
    heads = ["Name", *(f"Amount {number}" for number in range(1, 8))]
    amounts = ["14\xa0299\xa0000,00"] * 7
    html = table(heads, [["A product with quite a few words", *amounts]], ["", *["number"] * 7], [51, *[7] * 7])
    document = pypdfium2.PdfDocument(pdf_of([html], "", qapp.font(), "{page}/{pages}"))
    try:
        said = document[0].get_textpage().get_text_range().replace("\xa0", " ")
    finally:
        document.close()
    assert said.count("14 299 000,00") == 7, said
