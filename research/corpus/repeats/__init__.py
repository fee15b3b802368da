"""The same thing twice: copies, forwards, templates. Only one of them is evidence."""
