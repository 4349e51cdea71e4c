"""A form half filled is there again after a kill, word for word, or says that it is not what was written."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from emag_desk.domain.product_drafts import ProductChange, ProductDraft
from emag_desk.store import outbox_migrations, outbox_tables
from emag_desk.store.migrations import migrate
from emag_desk.store.outbox import Outbox

VALUES = {"name": ["Lampă „nouă”\n\u2028"], "characteristic:6506:original": ["36 EU", "37 EU"], "url": []}


@pytest.fixture
def outbox(tmp_path: Path, clock: Any) -> Any:
    outbox = Outbox(tmp_path / "outbox.db", clock)
    outbox.open()
    yield outbox
    outbox.close()


def test_a_draft_comes_back_as_it_was_typed(outbox: Outbox, clock: Any) -> None:
    first = outbox.product_forms.save(ProductDraft(account="a", values=VALUES, title="Lampă", offer_id=None))
    clock.pass_by(seconds=5)
    other = outbox.product_forms.save(ProductDraft(account="a", category_id=7, offer_id=3, base={"name": ["x"]}))
    assert outbox.product_forms.load(first.id) == first
    assert first.values == VALUES
    assert [draft.id for draft in outbox.product_forms.all()] == [other.id, first.id]
    clock.pass_by(seconds=5)
    again = outbox.product_forms.save(ProductDraft(id=first.id, account="a", values={"name": ["y"]}))
    assert again.id == first.id
    assert outbox.product_forms.load(first.id) == again
    assert [draft.id for draft in outbox.product_forms.all()] == [first.id, other.id]
    outbox.product_forms.remove(first.id)
    outbox.product_forms.remove(first.id)
    assert outbox.product_forms.load(first.id) is None


def test_a_draft_removed_in_another_window_is_not_lost_by_typing_on(outbox: Outbox) -> None:
    draft = outbox.product_forms.save(ProductDraft(account="a", values=VALUES))
    outbox.product_forms.remove(draft.id)
    outbox.product_forms.save(draft)
    assert [one.values for one in outbox.product_forms.all()] == [VALUES]


def test_a_draft_that_is_not_what_was_written_says_so(outbox: Outbox, tmp_path: Path) -> None:
    draft = outbox.product_forms.save(ProductDraft(account="a", values={"name": ["Lamp"]}))
    torn = outbox.product_forms.save(ProductDraft(account="a", values={"name": ["Lamp"]}))
    outbox.close()
    with closing(sqlite3.connect(tmp_path / "outbox.db")) as connection, connection:
        connection.execute("UPDATE draft SET content = replace(content, 'Lamp', 'Lump') WHERE id = ?", (draft.id,))
        connection.execute("UPDATE draft SET content = substr(content, 1, 9) WHERE id = ?", (torn.id,))
    outbox.open()
    found = outbox.product_forms.load(draft.id)
    assert found is not None
    assert (found.damaged, found.values) == (True, {"name": ["Lump"]})
    found = outbox.product_forms.load(torn.id)
    assert found is not None
    assert (found.damaged, found.values) == (True, {})
    assert not outbox.product_forms.save(found).damaged


def test_staging_takes_the_draft_with_it_or_leaves_both(outbox: Outbox) -> None:
    draft = outbox.product_forms.save(ProductDraft(account="a", values=VALUES))
    good = ProductChange("a", 5, "Lamp", {"name": ["Lamp"]})
    bad = ProductChange("a", 6, "Lamp", {"no such field": ["x"]})
    with pytest.raises(Exception, match="no such field"):
        outbox.stage_products([good, bad], who="Ana", source="form", draft_id=draft.id)
    assert outbox.product_forms.load(draft.id) is not None
    assert outbox.drafts() == []
    assert outbox.stage_product(good, who="Ana", source="form", draft_id=draft.id) == 1
    assert outbox.product_forms.all() == []


_TYPING = """
import sys
from pathlib import Path
from emag_desk.domain.clock import SystemClock
from emag_desk.domain.product_drafts import ProductDraft
from emag_desk.store.outbox import Outbox
outbox = Outbox(Path(sys.argv[1]), SystemClock())
outbox.open()
draft = ProductDraft(account="a", title="t")
number = 0
while True:
    number += 1
    draft = outbox.product_forms.save(ProductDraft(id=draft.id, account="a", values={"name": [str(number)] * 50}))
    print(number, flush=True)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="kills a process")
@pytest.mark.parametrize("delay", [0.05, 0.08, 0.12])
def test_what_was_said_to_be_saved_survives_a_kill(tmp_path: Path, clock: Any, delay: float) -> None:
    path = tmp_path / "outbox.db"
    with subprocess.Popen([sys.executable, "-c", _TYPING, str(path)], stdout=subprocess.PIPE, text=True) as typing:
        assert typing.stdout is not None
        typing.stdout.readline()
        time.sleep(delay)
        os.kill(typing.pid, signal.SIGKILL)
        said = [int(line) for line in typing.stdout.read().split("\n")[:-1]]
    outbox = Outbox(path, clock)
    outbox.open()
    (draft,) = outbox.product_forms.all()
    outbox.close()
    found = int(draft.values["name"][0])
    assert not draft.damaged
    assert draft.values["name"] == [str(found)] * 50
    assert found >= max(said, default=1)


def test_an_outbox_of_the_version_before_is_brought_up_to_date(tmp_path: Path, clock: Any) -> None:
    path = tmp_path / "outbox.db"
    old = sqlite3.connect(path, isolation_level=None)
    migrate(old, outbox_migrations.MIGRATIONS[:1], outbox_tables.APPLICATION_ID, None)
    old.close()
    outbox = Outbox(path, clock)
    assert outbox.open() == 0
    outbox.product_forms.save(ProductDraft(account="a"))
    outbox.close()
