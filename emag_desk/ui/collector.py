"""Python's garbage collector, run by the window's thread only.

Collected on a worker, a cycle that holds a widget would destroy the widget there, which Qt does not survive. So the
automatic collector is switched off and this one looks a few times a second whether there is something to do.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

#: Milliseconds between two looks.
_LOOK = 400
#: Collect a generation when this many objects (0) or collections of the one below (1, 2) have come together.
_THRESHOLDS = (5_000, 10, 20)


class Collector(QObject):
    """Collects while it lives; `stop` hands back to Python."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Collect the oldest generation that is due."""
        counts = gc.get_count()
        for generation in (2, 1, 0):
            if counts[generation] > _THRESHOLDS[generation]:
                gc.collect(generation)
                return

    def stop(self) -> None:
        """Switch the automatic collector on again."""
        self._timer.stop()
        gc.enable()
