"""Masks people and numbers before anything is embedded or written."""
