-- H2 makes an index of its own for a foreign key that finds none of just its columns when it is added, and keeps it when
-- one is made later: both are written with every row. Added anew, these keys use the others.
alter table import_row drop constraint import_row_batch_fk;
alter table import_row add constraint import_row_batch_fk
    foreign key (batch_id) references import_batch (id) on delete cascade;
alter table import_row drop constraint import_row_contact_fk;
alter table import_row add constraint import_row_contact_fk
    foreign key (contact_id) references contact (id) on delete cascade;
