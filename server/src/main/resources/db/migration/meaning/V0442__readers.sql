-- Which reader read what, so that a new one finds what it has yet to read anew. Until now the name of the reader was not kept rightly.
create index reading_by_model on meaning.reading (org_id, model);
