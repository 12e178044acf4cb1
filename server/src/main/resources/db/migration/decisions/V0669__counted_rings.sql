-- A panel waits for its sheets, and closes by itself afterwards: whoever closes decisions is rung when a count is closed.
create trigger ring after insert on decisions.counted for each statement execute function platform.ring('decisions');
