-- Whoever is forgotten is looked for here without a batch, and in a batch as before.
drop index import_change_by_contact;
create index import_change_by_contact on import_change (contact_id, batch_id);
