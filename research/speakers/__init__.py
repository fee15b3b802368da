"""Who speaks: moderator, participant, agent; and what is the discussion guide."""
