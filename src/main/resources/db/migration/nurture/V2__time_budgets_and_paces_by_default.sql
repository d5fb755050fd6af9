-- the minutes a week one wants to give; no row for whoever did not say
create table time_budget (
    workspace_id uuid not null,
    minutes_a_week integer not null,
    constraint time_budget_pk primary key (workspace_id),
    constraint time_budget_workspace_fk foreign key (workspace_id) references workspace (id) on delete cascade
);

-- the pace of whoever has none of their own: by a tag, by a circle, or as often as one usually talks
create table pace_default (
    id uuid not null,
    workspace_id uuid not null,
    source varchar(6) not null,
    tag_id uuid,
    circle integer,
    every_count integer not null,
    every_unit varchar(5) not null,
    constraint pace_default_pk primary key (id),
    constraint pace_default_unique unique (workspace_id, source, tag_id, circle),
    constraint pace_default_workspace_fk foreign key (workspace_id) references workspace (id) on delete cascade,
    constraint pace_default_tag_fk foreign key (tag_id) references tag (id) on delete cascade
);
create index pace_default_by_tag on pace_default (tag_id);

-- who is to have no pace, whatever their tags and their circle say
create table pace_refusal (
    contact_id uuid not null,
    workspace_id uuid not null,
    constraint pace_refusal_pk primary key (contact_id),
    constraint pace_refusal_workspace_fk foreign key (workspace_id) references workspace (id) on delete cascade,
    constraint pace_refusal_contact_fk foreign key (contact_id) references contact (id) on delete cascade
);
create index pace_refusal_by_workspace on pace_refusal (workspace_id);

-- where a pace comes from: set for the person (OWN), or one of the defaults
alter table cadence add column source varchar(6) default 'OWN' not null;
alter table cadence add column default_id uuid;
alter table cadence add column pause_reason varchar(100);
create index cadence_by_source on cadence (workspace_id, source);
create index cadence_by_default on cadence (default_id);
