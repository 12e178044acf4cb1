-- The home page counts what may have gone, each time somebody opens it: there are few such rows among very many.
create index to_ask_unclear on approach.to_ask (org_id, list_id) where state = 'unclear';
