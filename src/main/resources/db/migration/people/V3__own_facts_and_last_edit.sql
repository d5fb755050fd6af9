alter table contact add column updated_by uuid;

create index contact_handle_by_own_channel on contact_handle (workspace_id, own_channel);

alter table contact_fact add column since varchar(10);
alter table contact_fact add column until varchar(10);
create index contact_fact_by_label on contact_fact (workspace_id, label);

create table fact_field (
    id uuid not null,
    workspace_id uuid not null,
    version integer not null,
    name varchar(100) not null,
    name_key varchar(100) not null,
    type varchar(20) not null,
    choices varchar(4000) not null,
    place_in_list integer not null,
    constraint fact_field_pk primary key (id),
    constraint fact_field_name_unique unique (workspace_id, name_key),
    constraint fact_field_workspace_fk foreign key (workspace_id) references workspace (id) on delete cascade
);
