"""How many people a theme reaches, as a range, and what to do first."""
