"""The orders tab and everything that is done to orders from the window."""
