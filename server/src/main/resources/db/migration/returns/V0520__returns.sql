create schema returns;
grant usage on schema returns to ${app};

-- The monthly return of the Friends and Family Test, as the body that collects it wants it. Reference data, dated: bodies, dates and lists
-- change. "checked" is true where the fact was read in NHS England's own publication pipeline and its Notes (nhsengland/fft_pipeline, June
-- 2026) or in published guidance; everything else is from memory, is shown as not verified, and waits for a person to confirm it.
create table returns.setting (
    code          text not null,
    label         text not null,
    level         text not null check (level in ('ward', 'site', 'organisation')), -- what a line of the return is
    working_day   smallint check (working_day between 1 and 30), -- due on this working day after the month; null: not known
    sent_through  text not null,
    eligible      text not null, -- what "Total Eligible" counts
    note          text,
    checked       boolean not null,
    ordinal       smallint not null,
    valid_from    platform.day not null,
    valid_to      platform.day,
    primary key (code, valid_from)
);
insert into returns.setting (code, label, level, working_day, sent_through, eligible, note, checked, ordinal, valid_from) values
    ('inpatient', 'Inpatient and day case', 'ward', 9, 'SDCS', 'People who could have answered', 'Two speciality fields per ward.', true, 1, '2020-04-01'),
    ('ae', 'A&E, types 1 and 2', 'site', 9, 'SDCS', 'People who could have answered', null, true, 2, '2020-04-01'),
    ('wic', 'Walk-in centres and minor injury units', 'site', 9, 'SDCS', 'People who could have answered', 'One line for each site.', true, 3, '2020-04-01'),
    ('pts', 'Ambulance: patient transport', 'organisation', 13, 'SDCS', 'Journeys in the month', 'There is no response rate, and these figures must not be used to compare organisations.', true, 4, '2020-04-01'),
    ('gp', 'GP practice', 'organisation', 12, 'CQRS', 'People who could have answered', 'After three missed months the contract names steps.', true, 5, '2020-04-01'),
    ('dental', 'Dental practice', 'organisation', null, 'NHSBSA (Compass)', 'People who could have answered', null, false, 6, '2020-04-01'),
    ('maternity-1', 'Maternity question 1: antenatal', 'site', null, 'SDCS', 'People who could have answered', 'Level as of 2014.', false, 7, '2020-04-01'),
    ('maternity-2', 'Maternity question 2: birth', 'site', null, 'SDCS', 'People who could have answered', 'Level as of 2014.', false, 8, '2020-04-01'),
    ('maternity-3', 'Maternity question 3: postnatal ward', 'site', null, 'SDCS', 'People who could have answered', 'Level as of 2014.', false, 9, '2020-04-01'),
    ('maternity-4', 'Maternity question 4: postnatal community', 'organisation', null, 'SDCS', 'People who could have answered', 'Level as of 2014.', false, 10, '2020-04-01'),
    ('outpatient', 'Outpatient', 'organisation', null, 'SDCS', 'People who could have answered', null, false, 11, '2020-04-01'),
    ('community', 'Community health', 'organisation', null, 'SDCS', 'People who could have answered', null, false, 12, '2020-04-01'),
    ('mental-health', 'Mental health', 'organisation', null, 'SDCS', 'People who could have answered', null, false, 13, '2020-04-01');

-- How answers were collected, by setting. Inpatient has eight; A&E and ambulance the same without "Electronic at home" (same source).
create table returns.mode (
    setting    text not null,
    code       text not null,
    label      text not null,
    channel    text, -- of feedback, which counts as this until somebody says otherwise
    ordinal    smallint not null,
    checked    boolean not null,
    valid_from platform.day not null,
    valid_to   platform.day,
    primary key (setting, code, valid_from)
);
insert into returns.mode (setting, code, label, channel, ordinal, checked, valid_from)
select s.code, m.code, m.label, m.channel, m.ordinal, s.checked, '2020-04-01'
from returns.setting s
cross join (values ('sms', 'SMS', 'sms', 1), ('electronic-discharge', 'Electronic at discharge', null, 2),
                   ('electronic-home', 'Electronic at home', null, 3), ('paper-discharge', 'Paper at discharge', 'paper', 4),
                   ('paper-home', 'Paper at home', null, 5), ('telephone', 'Telephone', 'telephone', 6),
                   ('online', 'Online', 'online', 7), ('other', 'Other', 'other', 8)) m (code, label, channel, ordinal)
where s.code <> 'gp' and (m.code <> 'electronic-home' or s.code not in ('ae', 'wic', 'pts'));
-- The modes of GP practices are from memory.
insert into returns.mode (setting, code, label, channel, ordinal, checked, valid_from) values
    ('gp', 'sms', 'SMS', 'sms', 1, false, '2020-04-01'), ('gp', 'handwritten', 'Handwritten', 'paper', 2, false, '2020-04-01'),
    ('gp', 'tablet', 'Tablet or kiosk', null, 3, false, '2020-04-01'), ('gp', 'telephone', 'Telephone call', 'telephone', 4, false, '2020-04-01'),
    ('gp', 'online', 'Smartphone app or online', 'online', 5, false, '2020-04-01'), ('gp', 'other', 'Other', 'other', 6, false, '2020-04-01');

-- Days that are no working days in England besides Saturdays and Sundays; from memory, by the rule for substitute days.
create table returns.bank_holiday (
    day     platform.day primary key,
    checked boolean not null default false
);
insert into returns.bank_holiday (day) values
    ('2024-01-01'), ('2024-03-29'), ('2024-04-01'), ('2024-05-06'), ('2024-05-27'), ('2024-08-26'), ('2024-12-25'), ('2024-12-26'),
    ('2025-01-01'), ('2025-04-18'), ('2025-04-21'), ('2025-05-05'), ('2025-05-26'), ('2025-08-25'), ('2025-12-25'), ('2025-12-26'),
    ('2026-01-01'), ('2026-04-03'), ('2026-04-06'), ('2026-05-04'), ('2026-05-25'), ('2026-08-31'), ('2026-12-25'), ('2026-12-28'),
    ('2027-01-01'), ('2027-03-26'), ('2027-03-29'), ('2027-05-03'), ('2027-05-31'), ('2027-08-30'), ('2027-12-27'), ('2027-12-28'),
    ('2028-01-03'), ('2028-04-14'), ('2028-04-17'), ('2028-05-01'), ('2028-05-29'), ('2028-08-28'), ('2028-12-25'), ('2028-12-26');
grant select on returns.setting, returns.mode, returns.bank_holiday to ${app};

-- What the return calls the body above the organisation.
create table returns.return_parent (
    org_id      uuid not null default platform.current_org(),
    parent_code text not null check (length(parent_code) <= 20),
    parent_name text not null check (length(parent_name) <= 200),
    primary key (org_id)
);
call platform.tenant_table('returns.return_parent', 'select, insert, update');

-- Which place is a line of which setting's return. Zeros stand for the whole organisation.
create table returns.return_unit (
    org_id    uuid not null default platform.current_org(),
    setting   text not null,
    place_id  uuid not null,
    site_code text not null default '' check (length(site_code) <= 20),
    spec_1    text not null default '' check (length(spec_1) <= 100),
    spec_2    text not null default '' check (length(spec_2) <= 100),
    since     platform.day not null, -- what was due before was never this organisation's to make, and is not late
    primary key (org_id, setting, place_id)
);
call platform.tenant_table('returns.return_unit', 'select, insert, update, delete');

-- As which mode a channel counts, where the organisation says other than the default.
create table returns.return_channel (
    org_id  uuid not null default platform.current_org(),
    setting text not null,
    channel text not null,
    mode    text not null,
    primary key (org_id, setting, channel)
);
call platform.tenant_table('returns.return_channel', 'select, insert, update, delete');

-- A return being made, and from its submission on what was submitted.
create table returns.monthly_return (
    org_id       uuid not null default platform.current_org(),
    setting      text not null,
    month        platform.day not null check (extract(day from month) = 1),
    state        text not null default 'making' check (state in ('making', 'checked', 'submitted')),
    parent_code  text,
    parent_name  text,
    submitted_by uuid,
    submitted_on platform.day,
    primary key (org_id, setting, month),
    check ((state = 'submitted') = (submitted_on is not null))
);
call platform.tenant_table('returns.monthly_return', 'select, insert, update');

create table returns.return_eligible (
    org_id   uuid not null default platform.current_org(),
    setting  text not null,
    month    platform.day not null,
    place_id uuid not null,
    eligible int not null check (eligible >= 0),
    primary key (org_id, setting, month, place_id),
    foreign key (org_id, setting, month) references returns.monthly_return (org_id, setting, month)
);
call platform.tenant_table('returns.return_eligible', 'select, insert, update, delete');

-- The copy of what was submitted: nobody may change or delete a row, and once the return is marked as submitted none can be added.
create table returns.return_line (
    org_id     uuid not null default platform.current_org(),
    setting    text not null,
    month      platform.day not null,
    ordinal    int not null,
    place_id   uuid not null,
    site_code  text not null,
    site_name  text not null,
    name       text not null,
    spec_1     text not null,
    spec_2     text not null,
    very_good  int not null,
    good       int not null,
    neither    int not null,
    poor       int not null,
    very_poor  int not null,
    dont_know  int not null,
    eligible   int, -- null: nobody typed it in
    unmapped   int not null, -- left out: answers that nobody knows the meaning of
    other      int not null, -- left out: answers to another question
    wordsonly  int not null, -- left out: no answer at all
    primary key (org_id, setting, month, place_id),
    foreign key (org_id, setting, month) references returns.monthly_return (org_id, setting, month)
);
call platform.tenant_table('returns.return_line', 'select, insert');

create table returns.return_mode (
    org_id  uuid not null default platform.current_org(),
    setting text not null,
    month   platform.day not null,
    ordinal int not null,
    label   text not null,
    n       int not null,
    primary key (org_id, setting, month, ordinal),
    foreign key (org_id, setting, month) references returns.monthly_return (org_id, setting, month)
);
call platform.tenant_table('returns.return_mode', 'select, insert');

create function returns.submitted_stays() returns trigger
    language plpgsql set search_path = pg_catalog as
$$ begin raise exception 'What was submitted stays as it is'; end $$;
create trigger submitted_stays before update on returns.monthly_return for each row
    when (old.state = 'submitted') execute function returns.submitted_stays();

create function returns.submitted_is_whole() returns trigger
    language plpgsql set search_path = pg_catalog as
$$
begin
    if exists (select 1 from returns.monthly_return r
               where r.org_id = new.org_id and r.setting = new.setting and r.month = new.month and r.state = 'submitted') then
        raise exception 'What was submitted stays as it is';
    end if;
    return new;
end
$$;
create trigger submitted_is_whole before insert on returns.return_line for each row execute function returns.submitted_is_whole();
create trigger submitted_is_whole before insert on returns.return_mode for each row execute function returns.submitted_is_whole();
