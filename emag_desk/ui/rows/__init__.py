"""A table of any number of cached rows, whatever they are rows of: offers, orders, returns, invoices."""
