"""The command line and what it runs: stages, store, lock, configuration."""
