"""What is done to offers beside editing their cells: campaigns, prices and sizes."""
