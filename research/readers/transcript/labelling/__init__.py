"""Who says a line by a label before or above it."""
