-- small plans for a person; the ones that come with Kith have a row only once they are changed or removed
create table plan_template (
    id uuid not null,
    workspace_id uuid not null,
    version integer not null,
    name varchar(80) not null,
    after_first_meeting boolean not null,
    removed boolean not null,
    constraint plan_template_pk primary key (id),
    constraint plan_template_workspace_fk foreign key (workspace_id) references workspace (id) on delete cascade
);
create index plan_template_by_workspace on plan_template (workspace_id);

create table plan_step (
    template_id uuid not null,
    workspace_id uuid not null,
    place_in_list integer not null,
    title varchar(300) not null,
    days integer not null,
    minutes integer,
    constraint plan_step_pk primary key (template_id, place_in_list),
    constraint plan_step_workspace_fk foreign key (workspace_id) references workspace (id) on delete cascade,
    constraint plan_step_template_fk foreign key (template_id) references plan_template (id) on delete cascade
);
create index plan_step_by_workspace on plan_step (workspace_id);
