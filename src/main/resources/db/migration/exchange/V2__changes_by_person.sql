-- whom a batch has added is asked with every chunk of it
create index import_change_by_contact on import_change (batch_id, contact_id);
