"""Responses: what was asked, what each respondent answered, what only describes them."""
