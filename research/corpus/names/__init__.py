"""Names that people's own words give away, to be masked: who signs, is greeted, introduced or spoken of."""
