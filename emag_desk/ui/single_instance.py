"""One window per data directory: a second start raises the first one's window and ends."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

#: Milliseconds to wait for the first window to answer.
_PATIENCE = 500


class SingleInstance(QObject):
    """Holds the lock of a data directory while it lives. The lock only decides who shows a window: what may be sent is
    fenced by the outbox itself, whatever this file says."""

    def __init__(self, directory: Path) -> None:
        super().__init__()
        self._lock = QLockFile(str(directory / "window.lock"))
        self._name = "emag-desk-" + hashlib.sha256(str(directory.resolve()).encode()).hexdigest()[:16]
        self._server: QLocalServer | None = None

    def claim(self) -> bool:
        """Whether this is the first window; False after having asked the first one to come to the front."""
        if self._lock.tryLock(0):
            return True
        # A power cut can leave an empty lock file, which belongs to nobody.
        process, _, _ = self._lock.getLockInfo()
        if not process and self._lock.removeStaleLockFile() and self._lock.tryLock(0):
            return True
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if socket.waitForConnected(_PATIENCE):
            socket.disconnectFromServer()
        return False

    def listen(self, raise_window: Callable[[], None]) -> None:
        """Call `raise_window` whenever a second start asks for it."""
        QLocalServer.removeServer(self._name)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(raise_window)
        self._server.listen(self._name)

    def release(self) -> None:
        """Let another window have the directory."""
        if self._server is not None:
            self._server.close()
        self._lock.unlock()
