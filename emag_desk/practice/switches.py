"""What of eMAG's behaviour can be turned on and off, each with the reason it is there (protocol §8)."""

from __future__ import annotations

from collections.abc import Mapping

from emag_desk.errors import InputError

#: Name -> (default, what it does).
SWITCHES: dict[str, tuple[bool, str]] = {
    "counts_as_strings": (True, "Counts come as strings."),
    "decimal_strings_in_orders": (True, "Prices of order lines are strings with four decimals."),
    "empty_array_for_empty_object": (True, "An empty object comes as []."),
    "ownership_bool": (True, "Ownership is true or false; off: 1 or 2, as the document says."),
    "handling_time_id_key": (True, "handling_time/read has its number under id; off: under value."),
    "ignore_filters_in_json_data": (True, "Filters inside a JSON data object are silently ignored on reads."),
    "refuse_filters_in_json_data": (False, "Filters inside a JSON data object are an error, to find such clients."),
    "iserror_but_saved": (
        True,
        "Documentation remarks of product_offer/save come with isError true though it is saved.",
    ),
    "offer_save_top_false_item_true": (
        True,
        "offer/save keeps isError false above and tells each item's own; off: true above.",
    ),
    "unknown_extra_keys": (True, "Offers and orders carry keys that no document names."),
    "prices_as_strings": (False, "Prices of offers come as strings."),
    "empty_string_lists": (False, 'An empty list of EANs comes as [""].'),
    "read_over_100_refused": (False, "More than 100 items per page is HTTP 400; off: silently capped."),
    "id_lists": (True, "product_offer/read takes a list of ids (assumed; the document shows one)."),
    "ean_filter": (False, "product_offer/read filters by ean (assumed; no document has it)."),
    "order_date_unix": (False, "The date of an order is a number of seconds."),
    "locker_object": (False, "The locker of a return is an object; off: []."),
    "auth_401": (False, "Wrong credentials are HTTP 401; off: 403."),
    "ip_error_403": (False, "An address that is not allowed is HTTP 403; off: 200 with isError."),
    "retry_after": (False, "A 429 answer carries Retry-After."),
    "rate_limit_headers": (True, "Answers carry X-RateLimit headers."),
    "offer_save_route": (True, "The route offer/save exists; off: the gateway's 404."),
    "offer_stock_route": (True, "The route offer_stock exists; off: the gateway's 404."),
    "campaign_blocks_stock": (False, "One offer in twenty is in campaign BF, which blocks its stock."),
    "allowed_to_add_offer": (True, "find_by_eans says allowed_to_add_offer; off: allow_to_add_offer, as the table."),
    "eans_key": (False, "find_by_eans has a list under eans; off: one code under ean, as the example."),
    "templates_changed": (False, "Categories have changed: a field became mandatory, a value is gone, tags came."),
    "html_maintenance_503": (False, "Every call is answered by the maintenance page."),
    "empty_vat_list": (False, "vat/read answers nothing, as for a seller account without set-up."),
}


class Switches:
    """The switches of one server."""

    def __init__(self, changes: Mapping[str, bool] | None = None) -> None:
        self._values: dict[str, bool] = {}
        self.restore(changes or {})

    def restore(self, changes: Mapping[str, bool]) -> None:
        """The defaults, and then the changes. Raises InputError for a name that is not there."""
        self._values = {name: default for name, (default, _) in SWITCHES.items()}
        self.change(changes)

    def on(self, name: str) -> bool:
        """Whether a switch is on."""
        return self._values[name]

    def change(self, changes: Mapping[str, bool]) -> None:
        """Turn switches. Raises InputError for a name that is not there; then none is turned."""
        for name in changes:
            if name not in SWITCHES:
                raise InputError("There is no switch {name}. Known: {known}.", name=name, known=", ".join(SWITCHES))
        self._values.update({name: bool(value) for name, value in changes.items()})

    def values(self) -> dict[str, bool]:
        """All of them."""
        return dict(self._values)
