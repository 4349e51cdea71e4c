"""The tree of categories stands, whatever eMAG says about parents."""

from hypothesis import given
from hypothesis import strategies as st

from emag_desk.domain.category_tree import Tree, display_label, type_label

ROWS = [(1, None, "Home"), (2, 1, "Lamps"), (3, 2, "Desk lamps"), (4, 2, "bulbs"), (5, 99, "Lost"), (6, 0, "Zero")]


def test_a_category_whose_parent_is_missing_stands_at_the_top() -> None:
    tree = Tree(ROWS)
    assert tree.roots == [1, 5, 6]
    assert tree.path(5) == [5]


def test_children_stand_by_name_whatever_their_case() -> None:
    assert Tree(ROWS).children(2) == [4, 3]


def test_the_breadcrumb_leads_down_from_the_top() -> None:
    tree = Tree(ROWS)
    assert tree.path(3) == [1, 2, 3]
    assert tree.path_text(3) == "Home › Lamps › Desk lamps"
    assert tree.path(12345) == []


def test_everything_under_a_category_is_found_at_any_depth() -> None:
    assert Tree(ROWS).below(1) == {1, 2, 3, 4}


def test_a_ring_is_cut_at_its_smallest_number() -> None:
    tree = Tree([(3, 9, "c"), (7, 3, "b"), (9, 7, "a"), (10, 9, "below the ring"), (11, 11, "its own parent")])
    assert tree.roots == [3, 11]
    assert tree.path(10) == [3, 7, 9, 10]


@given(st.lists(st.tuples(st.integers(0, 30), st.none() | st.integers(0, 40)), unique_by=lambda row: row[0]))
def test_every_category_is_reached_once_from_the_top(rows: list[tuple[int, int | None]]) -> None:
    tree = Tree((number, parent, str(number)) for number, parent in rows)
    reached = [number for root in tree.roots for number in tree.below(root)]
    assert sorted(reached) == sorted(number for number, _ in rows)
    assert all(tree.path(number)[0] in tree.roots for number, _ in rows)


def test_an_unknown_kind_is_shown_by_its_number() -> None:
    assert (type_label(11), type_label(77)) == ("Text", "77")
    assert (display_label(2), display_label(9)) == ("Combobox", "9")
