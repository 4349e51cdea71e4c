"""eMAG Desk: a desktop workbench for sellers on the eMAG and Fashion Days marketplaces."""

__version__ = "0.1.0"
