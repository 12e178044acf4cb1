-- A complaint about how somebody's data are handled has a clock of its own by law since 19 June 2026.
insert into feedback.channel (code, label, ordinal, valid_from) values ('data-protection', 'Data protection complaint', 14, '2026-06-19');
