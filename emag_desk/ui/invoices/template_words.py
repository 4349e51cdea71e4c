"""What is printed on an invoice, in the language of the country where it is read, whatever the window speaks."""

from __future__ import annotations

from typing import NamedTuple


class TemplateWords(NamedTuple):
    """`locale` writes numbers and days. Places: {number}, {day}, {order}, {rate}, {page}, {pages}."""

    locale: str
    invoice: str
    credit_note: str
    preview: str
    number: str
    day: str
    due: str
    order: str
    reverses: str
    supplier: str
    customer: str
    tax_code: str
    register: str
    capital: str
    address: str
    phone: str
    bank: str
    place: str
    name: str
    code: str
    quantity: str
    unit_price: str
    net: str
    rate: str
    vat: str
    gross: str
    rate_total: str
    total: str
    to_pay: str
    to_return: str
    page: str


_RO = TemplateWords(
    locale="ro_RO",
    invoice="Factură fiscală",
    credit_note="Factură storno",
    preview="PREVIZUALIZARE – numărul se atribuie la confirmare",
    number="Nr. {number}",
    day="Data emiterii: {day}",
    due="Scadența: {day}",
    order="Comanda eMAG: {order}",
    reverses="Stornează factura {number}",
    supplier="Furnizor",
    customer="Cumpărător",
    tax_code="CIF",
    register="Nr. reg. com.",
    capital="Capital social",
    address="Adresa",
    phone="Telefon",
    bank="Banca",
    place="Nr.",
    name="Denumirea produselor sau a serviciilor",
    code="Cod",
    quantity="Cant.",
    unit_price="Preț unitar fără TVA",
    net="Valoare",
    rate="Cota TVA",
    vat="Valoare TVA",
    gross="Total",
    rate_total="TVA {rate} la {net}",
    total="Total fără TVA",
    to_pay="Total de plată",
    to_return="Total de restituit",
    page="Pagina {page} din {pages}",
)
_BG = TemplateWords(
    locale="bg_BG",
    invoice="Фактура",
    credit_note="Кредитно известие",
    preview="ПРЕГЛЕД – номерът се дава при потвърждаване",
    number="№ {number}",
    day="Дата на издаване: {day}",
    due="Срок за плащане: {day}",
    order="Поръчка в eMAG: {order}",
    reverses="Към фактура {number}",
    supplier="Доставчик",
    customer="Получател",
    tax_code="ИН по ДДС / ЕИК",
    register="Рег. №",
    capital="Капитал",
    address="Адрес",
    phone="Телефон",
    bank="Банка",
    place="№",
    name="Наименование на стоките и услугите",
    code="Код",
    quantity="К-во",
    unit_price="Ед. цена без ДДС",
    net="Стойност",
    rate="Ставка ДДС",
    vat="ДДС",
    gross="Общо",
    rate_total="ДДС {rate} върху {net}",
    total="Данъчна основа",
    to_pay="Сума за плащане",
    to_return="Сума за връщане",
    page="Страница {page} от {pages}",
)
_HU = TemplateWords(
    locale="hu_HU",
    invoice="Számla",
    credit_note="Sztornó számla",
    preview="ELŐNÉZET – a sorszám a megerősítéskor jön létre",
    number="Sorszám: {number}",
    day="A számla kelte: {day}",
    due="Fizetési határidő: {day}",
    order="eMAG rendelés: {order}",
    reverses="A(z) {number} számla sztornója",
    supplier="Eladó",
    customer="Vevő",
    tax_code="Adószám",
    register="Cégjegyzékszám",
    capital="Jegyzett tőke",
    address="Cím",
    phone="Telefon",
    bank="Bank",
    place="Ssz.",
    name="Megnevezés",
    code="Cikkszám",
    quantity="Menny.",
    unit_price="Nettó egységár",
    net="Nettó",
    rate="ÁFA kulcs",
    vat="ÁFA",
    gross="Bruttó",
    rate_total="ÁFA {rate}, alap: {net}",
    total="Nettó összesen",
    to_pay="Fizetendő",
    to_return="Visszatérítendő",
    page="{page}. oldal, összesen {pages}",
)
_BY_COUNTRY = {"RO": _RO, "BG": _BG, "HU": _HU}


def words_of(country: str) -> TemplateWords:
    """The words of a country; of a country without a platform those of Romania."""
    return _BY_COUNTRY.get(country, _RO)
