"""eMAG's own time: local, without a zone, in whole seconds, and one hour of the year twice (protocol §2.3)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import NamedTuple, Self

from emag_desk.domain.clock import BUCHAREST, comes_twice

SECOND = timedelta(seconds=1)
_FORMAT = "%Y-%m-%d %H:%M:%S"


def wall_of(moment: datetime) -> datetime:
    """What eMAG's clock shows at an aware moment, as a naive time."""
    return moment.astimezone(BUCHAREST).replace(tzinfo=None, microsecond=0, fold=0)


def wall_of_text(value: object) -> datetime | None:
    """A time as eMAG writes it, or the Unix seconds that it has been seen to write; None for anything else."""
    if isinstance(value, int) and not isinstance(value, bool) and 0 < value < 2**35:
        return wall_of(datetime.fromtimestamp(value, UTC))
    try:
        wall = datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None
    return None if wall is None or wall.tzinfo is not None else wall.replace(microsecond=0)


def text_of_wall(wall: datetime) -> str:
    """A naive time as eMAG writes it."""
    return wall.strftime(_FORMAT)


def settled(latest: datetime) -> datetime:
    """The last second that eMAG will never again write into a row, seen that it has written `latest`.

    That is the second before; in the hour that comes twice when summer ends, it is the end of the hour before.
    """
    if comes_twice(latest):
        latest = latest.replace(minute=0, second=0)
    return latest - SECOND


class Slice(NamedTuple):
    """The seconds from `first` to `last`, both included; without `last`, all from `first` on."""

    first: datetime
    last: datetime | None = None

    def parts(self, count: int) -> list[Self]:
        """The slice in about `count` equal parts, in order; fewer when there are not so many seconds."""
        assert self.last is not None
        seconds = int((self.last - self.first).total_seconds()) + 1
        count = max(1, min(count, seconds))
        starts = [self.first + timedelta(seconds=seconds * number // count) for number in range(count)]
        ends = [start - SECOND for start in starts[1:]]
        return [type(self)(start, end) for start, end in zip(starts, [*ends, self.last], strict=True)]

    def filters(self) -> dict[str, str]:
        """What to ask for: a second more at each end, since nobody knows whether eMAG counts the ends in."""
        asked = {"modifiedAfter": text_of_wall(self.first - SECOND)}
        if self.last is not None:
            asked["modifiedBefore"] = text_of_wall(self.last + SECOND)
        return asked
