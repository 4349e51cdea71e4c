"""Whether an SFTP server is the one that the operator has agreed to: the question, and what is asked."""

from __future__ import annotations

from emag_desk.errors import PublishError


class UnknownHostKeyError(PublishError):
    """A server shows a key that nobody has agreed to. Nothing was sent to it, no password either.

    Show `fingerprint` and ask; after a yes save `key` as the target's `host_key` and try again. `changed`: another key
    had been agreed to. That may be a new server, or somebody in between: the answer must not be a quick yes.
    """

    def __init__(self, text: str, /, *, host: str, fingerprint: str, key: str, changed: bool, remedy: str) -> None:
        self.host = host
        self.fingerprint = fingerprint
        self.key = key
        self.changed = changed
        super().__init__(text, remedy=remedy, host=host, fingerprint=fingerprint)


def unknown_key(host: str, fingerprint: str, key: str) -> UnknownHostKeyError:
    """The question about a server that is used for the first time."""
    return UnknownHostKeyError(
        "The server {host} is not known yet. It shows the key {fingerprint}.",
        remedy="Compare it with what your provider tells, and agree to it once.",
        host=host,
        fingerprint=fingerprint,
        key=key,
        changed=False,
    )


def changed_key(host: str, fingerprint: str, key: str) -> UnknownHostKeyError:
    """The question about a server that shows another key than before."""
    return UnknownHostKeyError(
        "The server {host} shows another key than the one you agreed to: {fingerprint}.",
        remedy="Ask whoever runs the server whether its key was changed, before you agree to the new one.",
        host=host,
        fingerprint=fingerprint,
        key=key,
        changed=True,
    )
