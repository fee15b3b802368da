"""What researchers make of answers: codes, memos, quotations without their talk."""
