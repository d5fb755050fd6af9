-- whose pace and whose tie to whom a file brought, for the undo
create table import_pace (
    batch_id uuid not null,
    contact_id uuid not null,
    workspace_id uuid not null,
    every_days integer not null,
    constraint import_pace_pk primary key (batch_id, contact_id),
    constraint import_pace_workspace_fk foreign key (workspace_id) references workspace (id) on delete cascade,
    constraint import_pace_batch_fk foreign key (batch_id) references import_batch (id) on delete cascade,
    constraint import_pace_contact_fk foreign key (contact_id) references contact (id) on delete cascade
);
create index import_pace_by_contact on import_pace (contact_id);

create table import_tie (
    batch_id uuid not null,
    first_id uuid not null,
    second_id uuid not null,
    kind varchar(20) not null,
    words_key varchar(130) not null,
    workspace_id uuid not null,
    constraint import_tie_pk primary key (batch_id, first_id, second_id, kind, words_key),
    constraint import_tie_workspace_fk foreign key (workspace_id) references workspace (id) on delete cascade,
    constraint import_tie_batch_fk foreign key (batch_id) references import_batch (id) on delete cascade,
    constraint import_tie_first_fk foreign key (first_id) references contact (id) on delete cascade,
    constraint import_tie_second_fk foreign key (second_id) references contact (id) on delete cascade
);
create index import_tie_by_first on import_tie (first_id);
create index import_tie_by_second on import_tie (second_id);
