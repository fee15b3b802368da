"""What of a ticket its author wrote, and what mail programs, forms and logs put around it; `parts.py` is the way through."""
