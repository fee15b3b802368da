"""What the system knows about user research: pure and typed, no artefact paths, no printing."""
