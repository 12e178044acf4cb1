-- A place that was opened by mistake goes again, as long as nothing names it. Whatever counts by place hears of it.
grant delete on organisation.place to ${app};
create trigger ring_deleted after delete on organisation.place for each statement execute function platform.ring('places');
