"""Records in which several people write: chats in one text, threads, messages."""
