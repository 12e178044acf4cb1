-- In which language somebody reads best, as they said: for whoever rings or writes to them by hand, and for messages once they are in more than one.
alter table notices.recipient add column language text not null default 'en' check (language ~ '^[a-z]{2,3}$');
