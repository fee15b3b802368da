"""Text as text: sentences, languages, and what in a ticket is the customer speaking."""
