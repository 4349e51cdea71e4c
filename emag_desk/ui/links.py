"""Opening addresses: those of eMAG and Fashion Days at once, any other only after the operator has read it."""

from __future__ import annotations

from urllib.parse import quote, urlsplit

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from emag_desk.ui.dialogs import confirm, show_message

#: Hosts, and everything below them, that open without a question.
_KNOWN = (
    "emag.ro",
    "emag.bg",
    "emag.hu",
    "emagst.akamaized.net",
    "fashiondays.com",
    "fashiondays.ro",
    "fashiondays.bg",
)
#: Where a product is sold, per platform. eMAG finds it by the PNK; what stands before it does not matter.
_SHOPS = {"emag-ro": "https://www.emag.ro", "emag-bg": "https://www.emag.bg", "emag-hu": "https://www.emag.hu"}


def product_page(platform: str, part_number_key: str) -> str:
    """The page of a product in the shop, empty where there is none."""
    shop = _SHOPS.get(platform)
    return f"{shop}/product/pd/{quote(part_number_key, safe='')}/" if shop and part_number_key else ""


def is_known(address: str) -> bool:
    """Whether an address is https on a host that we know."""
    try:
        parts = urlsplit(address)
        host, port = (parts.hostname or "").rstrip("."), parts.port
    except ValueError:
        return False
    trusted = any(host == known or host.endswith(f".{known}") for known in _KNOWN)
    return parts.scheme == "https" and trusted and port in (None, 443) and not parts.username


async def open_link(address: str, parent: QWidget | None) -> None:
    """Open an address in the browser; one on another host only when the operator says so."""
    if not address.lower().startswith(("https://", "http://")):
        show_message(
            parent,
            title=QCoreApplication.translate("links", "Open a link"),
            text=QCoreApplication.translate("links", "This is not the address of a web page."),
            detail=address,
        )
        return
    if is_known(address) or await confirm(
        parent,
        title=QCoreApplication.translate("links", "Open a link"),
        text=QCoreApplication.translate("links", "Open this address in your browser? It does not belong to eMAG."),
        detail=address,
        action=QCoreApplication.translate("links", "&Open"),
        dangerous=True,
    ):
        QDesktopServices.openUrl(QUrl(address, QUrl.ParsingMode.StrictMode))
