-- What was done is read on many pages; what is given without a word that rings an alarm is no act.
call platform.makes_editions('history.act');
