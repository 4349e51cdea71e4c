"""The categories of one platform as they are now: made when first asked for, changed by control calls."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from emag_desk.errors import InputError
from emag_desk.practice.category_changes import CategoryChange, change_of, drifted
from emag_desk.practice.category_tree import category_makers, platform_language
from emag_desk.practice.category_words import LANGUAGES
from emag_desk.practice.platforms import Platform
from emag_desk.practice.speech import speech
from emag_desk.practice.switches import Switches
from emag_desk.practice.templates import Template


class CategoryShelf:
    """Finds a category's template in any language. Nothing is made before it is asked for."""

    def __init__(self, platform: Platform, switches: Switches) -> None:
        self._switches = switches
        self._own = platform_language(platform)
        self._makers = category_makers(platform)
        self._given: dict[int, Template] = {}
        self._changes: dict[int, list[CategoryChange]] = {}
        self._made: dict[tuple[int, str, bool], Template] = {}

    def ids(self) -> Sequence[int]:
        """All of them, ascending."""
        return sorted({*self._makers, *self._given})

    def find(self, category_id: int | None, language: str = "") -> Template | None:
        """A category; an unknown language is the platform's own (assumed)."""
        if category_id is None:
            return None
        language = language.lower() if language.lower() in LANGUAGES else self._own
        key = (category_id, language, self._switches.on("templates_changed"))
        if key not in self._made:
            template = self._make(category_id, language)
            if template is None:
                return None
            self._made[key] = template
        return self._made[key]

    def _make(self, category_id: int, language: str) -> Template | None:
        template = self._given.get(category_id)
        if template is None:
            maker = self._makers.get(category_id)
            if maker is None:
                return None
            template = maker(speech(language))
            if self._switches.on("templates_changed"):
                template = drifted(template)
        for change in self._changes.get(category_id, []):
            template = change.apply(template)
        return template

    def put(self, template: Template) -> None:
        """Add a category or put another in its place; it reads the same in every language."""
        self._given[template.id] = template
        self._changes.pop(template.id, None)
        self._forget(template.id)

    def change(self, category_id: int, given: dict[str, Any]) -> Template:
        """Change a category from now on. Raises InputError when it, or what it shall lose, is not there."""
        template = self.find(category_id)
        if template is None:
            raise InputError("There is no category {id}.", id=category_id)
        self._changes.setdefault(category_id, []).append(change_of(template, given))
        self._forget(category_id)
        return self.find(category_id) or template

    def _forget(self, category_id: int) -> None:
        for key in [key for key in self._made if key[0] == category_id]:
            del self._made[key]
