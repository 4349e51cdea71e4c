"""The parts of the returns tab."""
