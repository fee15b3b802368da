"""Files of statistics programs, whose variables say what was asked and what their numbers stand for."""
