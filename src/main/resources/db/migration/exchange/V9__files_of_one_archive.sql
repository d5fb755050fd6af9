-- the import as which an archive was dropped, of those that were kept of it beside
alter table import_batch add column archive_id uuid;
