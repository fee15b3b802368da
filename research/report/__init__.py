"""What a study says: view records, pages and tables, and the check of every quote."""
