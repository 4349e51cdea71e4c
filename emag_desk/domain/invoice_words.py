"""The few words that the program itself puts on an invoice, in the language of the country where it is read."""

from __future__ import annotations

from typing import NamedTuple


class InvoiceWords(NamedTuple):
    """Names of lines that are no product, and what the law wants said."""

    transport: str
    voucher: str
    deposit: str
    reverse_charge: str
    no_vat: str


#: By the code of the platform's country: an invoice is for its customer, whatever language the window speaks.
WORDS = {
    "RO": InvoiceWords("Transport", "Voucher", "Garanție SGR", "Taxare inversă", "Furnizorul nu este plătitor de TVA"),
    "BG": InvoiceWords(
        "Доставка", "Ваучер", "Депозит за опаковка", "Обратно начисляване", "Доставчикът не е регистриран по ДДС"
    ),
    "HU": InvoiceWords("Szállítás", "Utalvány", "Visszaváltási díj", "Fordított adózás", "Az eladó alanyi adómentes"),
}


def words_of(country: str) -> InvoiceWords:
    """The words of a country; of a country without a platform those of Romania."""
    return WORDS.get(country, WORDS["RO"])
