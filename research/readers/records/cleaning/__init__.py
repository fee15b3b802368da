"""What stands in a cell or a body, as it will be stored: clean text, dates, typed values."""
