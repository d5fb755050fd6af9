-- The keys of very many people are written when all are in, while somebody may edit one of them; then a key may stand
-- here twice, which says no more than once. So the rows are no longer held apart.
alter table contact_key drop constraint contact_key_contact_fk;
alter table contact_key drop constraint contact_key_pk;
create index contact_key_by_contact on contact_key (contact_id);
alter table contact_key add constraint contact_key_contact_fk
    foreign key (contact_id) references contact (id) on delete cascade;
