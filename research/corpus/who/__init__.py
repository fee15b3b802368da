"""Who speaks or writes: the keys of a label, a head, a list, an author field or a file's name, which identity joins."""
