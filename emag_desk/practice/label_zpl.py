"""A parcel's label in ZPL, for label printers of 203 dpi."""

from __future__ import annotations

from emag_desk.practice.label_text import LabelText


def zpl_label(label: LabelText) -> str:
    """One label of 102 by 150 mm."""
    lines = [
        "^XA",
        "^CI28",
        "^PW812",
        "^LL1200",
        f"^FO40,40^A0N,44,44^FD{_field(label.courier)}^FS",
        f"^FO40,110^BY3^BCN,180,N,N,N^FD{label.barcode}^FS",
        f"^FO40,310^A0N,40,40^FD{label.barcode}^FS",
    ]
    place = 390
    for size, text in label.lines():
        height = 44 if size == "large" else 30
        lines.append(f"^FO40,{place}^A0N,{height},{height}^FD{_field(text)}^FS")
        place += height + 16
    return "\n".join([*lines, "^XZ", ""])


def _field(text: str) -> str:
    """Without the two letters that begin a command."""
    return text.replace("^", " ").replace("~", " ")
