"""Numbers that look random but follow from a seed: the catalogue is computed, never stored."""

from __future__ import annotations

_MASK = 0xFFFF_FFFF_FFFF_FFFF


def mix(value: int) -> int:
    """Scramble a whole number into 64 well-spread bits (the finisher of SplitMix64)."""
    value = (value + 0x9E37_79B9_7F4A_7C15) & _MASK
    value = ((value ^ (value >> 30)) * 0xBF58_476D_1CE4_E5B9) & _MASK
    value = ((value ^ (value >> 27)) * 0x94D0_49BB_1331_11EB) & _MASK
    return value ^ (value >> 31)


def key_of(seed: int, *words: str) -> int:
    """One 64-bit key from the seed and some names; the same in every process."""
    key = mix(seed & _MASK)
    for letter in "\x1f".join(words).encode():
        key = mix(key ^ letter)
    return key


class Scramble:
    """A reversible shuffle of the numbers below `size`: `undo(do(n)) == n`."""

    def __init__(self, size: int, key: int) -> None:
        self.size = size
        self._shift = key % size
        # Any factor without a common divisor with 10 and with 2 is reversible for the sizes used (powers of 2 and 10).
        self._factor = (mix(key) % (size // 20)) * 10 + 7
        self._inverse = pow(self._factor, -1, size)

    def do(self, number: int) -> int:
        """The shuffled place of a number."""
        return (number * self._factor + self._shift) % self.size

    def undo(self, place: int) -> int:
        """The number at a shuffled place."""
        return ((place - self._shift) * self._inverse) % self.size
