"""What of eMAG's behaviour can be turned on and off, each with the reason it is there (protocol §8)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from emag_desk.errors import InputError

Value = bool | int | float | str


@dataclass(frozen=True)
class Dial:
    """A switch with more than two positions: one of `choices`, or a number from 0 up where there are none."""

    default: int | float | str
    meaning: str
    choices: tuple[str, ...] = ()

    def position(self, value: object) -> Value:
        """A position, also read from a text. Raises ValueError for one that is not there."""
        if self.choices:
            if value not in self.choices:
                raise ValueError(f"one of {', '.join(self.choices)}")
            return str(value)
        if isinstance(value, bool) or not isinstance(value, int | float | str):
            raise ValueError("a number")
        number = float(value)
        if not 0 <= number <= 1_000_000:
            raise ValueError("a number from 0 to 1000000")
        return int(number) if isinstance(self.default, int) else number


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
    "ack_twice_400": (True, "Acknowledging an order twice is HTTP 400; off: a success."),
    "order_save_needs_all_fields": (True, "order/save refuses a body without customer, products and payment_mode_id."),
    "order_type_mandatory": (True, "order/save wants the type of the order, as since August 2025."),
    "no_courier_accounts": (False, "courier_accounts/read answers nothing, as for a seller without couriers."),
    "awb_number_late": (False, "awb/save answers without the courier's number; awb/read has it a little later."),
    "awb_results_as_list": (False, "The results of awb/save are a list of objects; off: one object."),
    "awb_status_as_list": (False, "awb/read has status and courier inside lists, as the document says; off: objects."),
    "awb_pdf_error": (False, "awb/read_pdf and awb/read_zpl answer an error instead of the label."),
    "pdf_json_error_200": (True, "An error of awb/read_pdf is JSON with HTTP 200; off: HTTP 400."),
    "results_nested_list_on_rma_error": (True, "An error of rma/save echoes the request in a list inside a list."),
    "rma_save_echo": (False, "A success of rma/save echoes the request; off: empty results (both are assumed)."),
    "rma_needs_all_fields": (True, "rma/save refuses a return without its mandatory fields; off: takes a few of them."),
    "invoice_bare_envelope": (False, "invoice/read and customer-invoice/read come without the envelope."),
    "storno_totals_positive": (True, "eMAG's own storno invoices have positive totals; off: negative ones."),
    "unboxing_right": (True, "The seller may offer opening on receipt."),
    "magflow_paths": (False, "The eight paths of the ERP dialect exist; off: the gateway's 404."),
}

#: Name -> what it can be turned to.
DIALS: dict[str, Dial] = {
    "awb_number_seconds": Dial(5.0, "How long the courier's number takes where awb_number_late is on."),
    "order_sort": Dial(
        "newest",
        "How order/read sorts: by creation, by id, or by the last change (eMAG's own order is assumed to be newest).",
        ("newest", "oldest", "by_id", "modified_newest", "modified_oldest"),
    ),
    "finalize_delay_seconds": Dial(3.0, "Seconds between the first AWB of an order and its status 4."),
    "resource_locked_n_times": Dial(
        0, "How often each order answers a change with HTTP 400 Resource locked for processing before it lets it in."
    ),
}


class Switches:
    """The switches of one server. `turned` counts the changes, for whoever counts something since the last one."""

    def __init__(self, changes: Mapping[str, Value] | None = None) -> None:
        self._values: dict[str, Value] = {}
        self.turned = 0
        self.restore(changes or {})

    def restore(self, changes: Mapping[str, Value]) -> None:
        """The defaults, and then the changes. Raises InputError for a name or a value that is not there."""
        self._values = {name: default for name, (default, _) in SWITCHES.items()}
        self._values |= {name: dial.default for name, dial in DIALS.items()}
        self.change(changes)

    def on(self, name: str) -> bool:
        """Whether a switch is on."""
        return bool(self._values[name])

    def number(self, name: str) -> float:
        """Where a dial of numbers stands."""
        return float(self._values[name])

    def choice(self, name: str) -> str:
        """Where a dial of choices stands."""
        return str(self._values[name])

    def change(self, changes: Mapping[str, Value]) -> None:
        """Turn switches. Raises InputError for a name or a value that is not there; then none is turned."""
        self._values.update({name: _position(name, value) for name, value in changes.items()})
        self.turned += 1

    def values(self) -> dict[str, Value]:
        """All of them."""
        return dict(self._values)

    def report(self) -> dict[str, dict[str, Value]]:
        """All of them with their meanings; dials say their `value` beside whether they are on."""
        found: dict[str, dict[str, Value]] = {
            name: {"on": self._values[name], "meaning": meaning} for name, (_, meaning) in SWITCHES.items()
        }
        for name, dial in DIALS.items():
            value = self._values[name]
            found[name] = {"on": value != dial.default, "value": value, "meaning": dial.meaning}
        return found


def _position(name: str, value: Value) -> Value:
    if name in SWITCHES:
        return bool(value)
    dial = DIALS.get(name)
    if dial is None:
        known = ", ".join((*SWITCHES, *DIALS))
        raise InputError("There is no switch {name}. Known: {known}.", name=name, known=known)
    try:
        return dial.position(value)
    except ValueError as problem:
        raise InputError(
            "The switch {name} takes {range}, not {value}.", name=name, range=problem, value=value
        ) from None
