"""Who is behind a label, a head, an author field, a greeting: the keys that identity joins."""
