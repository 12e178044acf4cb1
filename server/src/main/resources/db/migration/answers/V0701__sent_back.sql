-- Instead of being approved, a version can go back to who wrote it, with a reason. They write another; this one stays as it was.
alter table answers.version
    add sent_back_by uuid,
    add sent_back_at timestamptz,
    add sent_back_because text check (length(sent_back_because) between 1 and 2000),
    add check ((sent_back_at is null) = (sent_back_because is null)),
    add check (approved_at is null or sent_back_at is null);
grant update (sent_back_by, sent_back_at, sent_back_because) on answers.version to ${app};
