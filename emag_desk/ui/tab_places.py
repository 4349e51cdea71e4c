"""Where the tabs of the window stand, from left to right; Ctrl+1 opens the first."""

from __future__ import annotations

OFFERS, ORDERS, RETURNS, INVOICES, CATEGORIES, OUTBOX, LOG = range(7)
