"""Actions: deeds ordered in a dialog, sent once, and found out about when nobody knows what became of them."""
