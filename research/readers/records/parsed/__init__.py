"""Parsed JSON, whatever stands there instead of what was promised."""
