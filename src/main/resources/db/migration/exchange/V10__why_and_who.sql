-- why a row was joined with somebody
alter table import_change add column why varchar(500);
-- whom a row names that is set aside
alter table import_report_row add column who varchar(200);
-- the last that were set aside are looked for while a file comes in
create index import_report_row_last on import_report_row (batch_id, set_aside, row_number);
