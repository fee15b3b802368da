"""Documents to turns: who said what, asked what, in which file, once."""
