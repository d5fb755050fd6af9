create table channel (
    id uuid not null,
    workspace_id uuid not null,
    version integer not null,
    name varchar(60) not null,
    name_key varchar(60) not null,
    page varchar(300),
    constraint channel_pk primary key (id),
    constraint channel_name_unique unique (workspace_id, name_key),
    constraint channel_workspace_fk foreign key (workspace_id) references workspace (id) on delete cascade
);
