"""Excerpts that say the same thing: vectors, communities, names."""
