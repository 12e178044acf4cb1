-- Where several are chosen by dots: whether the places are spread over the voters (Thiele's rule, docs/tally.md), and do not go to the most dots.
alter table decisions.decision add column spread boolean not null default false check (not spread or (method = 'dots' and seats > 1));
