"""JSON of any tool: where its records are, which tool's they are, and what is read as a table; `reader.py` is the way through."""
