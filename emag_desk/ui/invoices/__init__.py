"""The invoices tab: eMAG's invoices, ours, orders without one, and whether the money agrees."""
