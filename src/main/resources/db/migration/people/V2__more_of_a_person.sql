alter table contact add column pronunciation varchar(200);
alter table contact add column introduced_by uuid;
alter table contact add constraint contact_introduced_by_fk
    foreign key (introduced_by) references contact (id) on delete set null;
create index contact_by_introducer on contact (introduced_by);

alter table contact_handle add column own_channel varchar(60);
alter table contact_handle add column followers integer;
alter table contact_handle add column followers_on date;

create table contact_date (
    id uuid not null,
    workspace_id uuid not null,
    contact_id uuid not null,
    label varchar(100) not null,
    on_year integer,
    on_month integer not null,
    on_day integer not null,
    remind_days integer,
    place_in_list integer not null,
    constraint contact_date_pk primary key (id),
    constraint contact_date_workspace_fk foreign key (workspace_id) references workspace (id) on delete cascade,
    constraint contact_date_contact_fk foreign key (contact_id) references contact (id) on delete cascade
);
create index contact_date_by_contact on contact_date (contact_id);
create index contact_date_by_day on contact_date (workspace_id, on_month, on_day);
