-- The signature of the published file, with the public key that checks it; null for what closed before there were any.
alter table decisions.record add column signing_key text, add column signature text,
    add check ((signing_key is null) = (signature is null));
