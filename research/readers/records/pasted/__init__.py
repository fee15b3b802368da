"""Records that somebody copied into a text file: tickets under their numbers, mails, posts of a page, bare lines."""
