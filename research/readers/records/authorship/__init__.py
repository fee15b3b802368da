"""Who wrote a record, and on which side they stand: a customer or the company."""
