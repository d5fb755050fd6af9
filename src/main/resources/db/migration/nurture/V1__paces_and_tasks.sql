create table cadence (
    contact_id uuid not null,
    workspace_id uuid not null,
    version integer not null,
    every_count integer not null,
    every_unit varchar(5) not null,
    since_on date not null,
    last_personal_on date,
    paused_until date,
    postponed_until date,
    due_on date not null,
    constraint cadence_pk primary key (contact_id),
    constraint cadence_workspace_fk foreign key (workspace_id) references workspace (id) on delete cascade,
    constraint cadence_contact_fk foreign key (contact_id) references contact (id) on delete cascade
);
create index cadence_by_due on cadence (workspace_id, due_on);

create table nurture_task (
    id uuid not null,
    workspace_id uuid not null,
    version integer not null,
    title varchar(300) not null,
    note varchar(4000),
    due_on date,
    minutes integer,
    created_at timestamp with time zone not null,
    done_at timestamp with time zone,
    interaction_id uuid,
    constraint nurture_task_pk primary key (id),
    constraint nurture_task_workspace_fk foreign key (workspace_id) references workspace (id) on delete cascade,
    constraint nurture_task_interaction_fk foreign key (interaction_id) references interaction (id) on delete set null
);
create index nurture_task_by_due on nurture_task (workspace_id, due_on);
create index nurture_task_by_done on nurture_task (workspace_id, done_at);
create index nurture_task_by_interaction on nurture_task (interaction_id);

create table nurture_task_contact (
    id uuid not null,
    workspace_id uuid not null,
    task_id uuid not null,
    contact_id uuid not null,
    constraint nurture_task_contact_pk primary key (id),
    constraint nurture_task_contact_unique unique (task_id, contact_id),
    constraint nurture_task_contact_workspace_fk foreign key (workspace_id) references workspace (id) on delete cascade,
    constraint nurture_task_contact_task_fk foreign key (task_id) references nurture_task (id) on delete cascade,
    constraint nurture_task_contact_contact_fk foreign key (contact_id) references contact (id) on delete cascade
);
create index nurture_task_contact_by_contact on nurture_task_contact (contact_id);

-- who is left out of Today until a day: put off, not this one, or already tended
create table put_off (
    contact_id uuid not null,
    workspace_id uuid not null,
    version integer not null,
    cause varchar(12) not null,
    on_day date not null,
    until_day date not null,
    constraint put_off_pk primary key (contact_id),
    constraint put_off_workspace_fk foreign key (workspace_id) references workspace (id) on delete cascade,
    constraint put_off_contact_fk foreign key (contact_id) references contact (id) on delete cascade
);
create index put_off_by_until on put_off (workspace_id, until_day);
