-- what columns of these names become, as the user once matched them
create table import_mapping (
    id uuid not null,
    workspace_id uuid not null,
    name varchar(80) not null,
    -- a hash of the names of the columns, whatever their order
    columns_key varchar(64) not null,
    mapping varchar(200000) not null,
    saved_at timestamp with time zone not null,
    constraint import_mapping_pk primary key (id),
    constraint import_mapping_unique unique (workspace_id, columns_key),
    constraint import_mapping_workspace_fk foreign key (workspace_id) references workspace (id) on delete cascade
);
