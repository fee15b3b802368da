"""Who says what no label claims: indents, bullets, fields, lists, tables."""
