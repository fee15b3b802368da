"""One tool each: what its export or API calls things."""
