"""Messages and questions: plain text, opened without a nested event loop."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from emag_desk.errors import DeskError
from emag_desk.ui.language import say
from emag_desk.ui.marks import Mark, Sign, Tone
from emag_desk.ui.plain import clean
from emag_desk.ui.tasks import ask
from emag_desk.ui.widgets import UNIT, PlainLabel, PlainView

_LONG = 600


class MessageDialog(QDialog):
    """A sentence, perhaps with detail, and the buttons to answer with."""

    def __init__(
        self,
        parent: QWidget | None,
        *,
        title: str,
        text: str,
        detail: str = "",
        sign: Sign = Sign.WARNING,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(clean(title, lines=False))
        self.setModal(True)
        self.setObjectName("messageDialog")
        self.sentence = PlainLabel(text, self, bold=True, wrap=True, selectable=True, scale=1.05)
        self.sentence.setMinimumWidth(380)
        self.setAccessibleName(clean(text))
        self.buttons = QDialogButtonBox(self)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

        words = QVBoxLayout()
        words.setSpacing(UNIT)
        words.addWidget(self.sentence)
        if len(detail) > _LONG:
            view = PlainView(self)
            view.show_text(detail)
            view.setMinimumSize(520, 220)
            words.addWidget(view, 1)
        elif detail:
            words.addWidget(PlainLabel(detail, self, wrap=True, selectable=True, tone=Tone.MUTED))
        top = QHBoxLayout()
        top.setSpacing(2 * UNIT)
        top.addWidget(Mark(sign, 28, self), 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        self.layout_ = QVBoxLayout(self)
        self.layout_.setContentsMargins(3 * UNIT, 3 * UNIT, 3 * UNIT, 2 * UNIT)
        self.layout_.setSpacing(2 * UNIT)
        self.layout_.addLayout(top)
        self.layout_.addWidget(self.buttons)

    def add_button(self, text: str, role: QDialogButtonBox.ButtonRole, *, default: bool = False) -> QPushButton:
        """One more way to answer."""
        button = self.buttons.addButton(text, role)
        button.setDefault(default)
        button.setAutoDefault(default)
        if default:
            button.setFocus()
        return button


def show_message(
    parent: QWidget | None, *, title: str, text: str, detail: str = "", sign: Sign = Sign.WARNING
) -> MessageDialog:
    """Tell the operator something and go on; the dialog deletes itself when it is closed."""
    dialog = MessageDialog(parent, title=title, text=text, detail=detail, sign=sign)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    close = QCoreApplication.translate("dialogs", "&Close")
    dialog.add_button(close, QDialogButtonBox.ButtonRole.AcceptRole, default=True)
    dialog.open()
    return dialog


def show_error(parent: QWidget | None, error: DeskError) -> MessageDialog:
    """Show what went wrong and what to do about it."""
    title = QCoreApplication.translate("dialogs", "That did not work")
    return show_message(parent, title=title, text=say(error.sentence), detail=say(error.remedy), sign=Sign.FAILED)


async def confirm(
    parent: QWidget | None, *, title: str, text: str, action: str, detail: str = "", dangerous: bool = False
) -> bool:
    """Ask whether to do `action`. Esc means no; when the action is dangerous, so does Enter."""
    dialog = MessageDialog(parent, title=title, text=text, detail=detail)
    dialog.setObjectName("confirmDialog")
    roles = QDialogButtonBox.ButtonRole
    yes = dialog.add_button(action, roles.AcceptRole, default=not dangerous)
    yes.setObjectName("confirmButton")
    cancel = QCoreApplication.translate("dialogs", "Cancel")
    dialog.add_button(cancel, roles.RejectRole, default=dangerous).setObjectName("cancelButton")
    try:
        return bool(await ask(dialog) == QDialog.DialogCode.Accepted)
    finally:
        dialog.deleteLater()


async def confirm_typed(
    parent: QWidget | None, *, title: str, text: str, action: str, wanted: str, detail: str = ""
) -> bool:
    """Ask, and let the answer be yes only after the operator typed `wanted`: for what cannot be taken back."""
    dialog = MessageDialog(parent, title=title, text=text, detail=detail)
    dialog.setObjectName("confirmTypedDialog")
    field = QLineEdit(dialog)
    field.setObjectName("wantedEdit")
    field.setAccessibleName(QCoreApplication.translate("dialogs", "Type {wanted} to go on").format(wanted=wanted))
    field.setPlaceholderText(clean(wanted, lines=False))
    dialog.layout_.insertWidget(1, field)
    yes = dialog.add_button(action, QDialogButtonBox.ButtonRole.AcceptRole)
    yes.setObjectName("confirmButton")
    yes.setEnabled(False)
    cancel = QCoreApplication.translate("dialogs", "Cancel")
    dialog.add_button(cancel, QDialogButtonBox.ButtonRole.RejectRole, default=True).setObjectName("cancelButton")
    field.textChanged.connect(lambda typed: yes.setEnabled(typed.strip() == wanted))
    field.setFocus()
    try:
        return bool(await ask(dialog) == QDialog.DialogCode.Accepted)
    finally:
        dialog.deleteLater()


def shortcut(parent: QWidget, keys: str, action: object) -> QShortcut:
    """A key that works while this screen or something in it has the focus."""
    key = QShortcut(QKeySequence(keys), parent)
    key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    key.activated.connect(action)
    return key
