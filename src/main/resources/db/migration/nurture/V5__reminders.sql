-- how a user wants to be reminded
create table reminder_choice (
    workspace_id uuid not null,
    user_id uuid not null,
    rhythm varchar(6) not null,
    weekday integer not null,
    at_hour integer not null,
    time_zone varchar(64) not null,
    count_shown boolean not null,
    -- when the next digest is due; none while it is off
    next_at timestamp with time zone,
    constraint reminder_choice_pk primary key (workspace_id, user_id),
    constraint reminder_choice_workspace_fk foreign key (workspace_id) references workspace (id) on delete cascade,
    constraint reminder_choice_user_fk foreign key (user_id) references app_user (id) on delete cascade
);
create index reminder_choice_by_next on reminder_choice (next_at);

-- one row for each digest, written before it is sent: whoever writes it, sends it
create table digest_sent (
    workspace_id uuid not null,
    user_id uuid not null,
    on_day date not null,
    state varchar(8) not null,
    tries integer not null,
    claimed_at timestamp with time zone not null,
    retry_at timestamp with time zone,
    constraint digest_sent_pk primary key (workspace_id, user_id, on_day),
    constraint digest_sent_workspace_fk foreign key (workspace_id) references workspace (id) on delete cascade,
    constraint digest_sent_user_fk foreign key (user_id) references app_user (id) on delete cascade
);
create index digest_sent_by_retry on digest_sent (retry_at);

-- what the bell tells a user, each thing once
create table reminder (
    id uuid not null,
    workspace_id uuid not null,
    user_id uuid not null,
    source varchar(200) not null,
    kind varchar(4) not null,
    title varchar(500) not null,
    path varchar(200) not null,
    contact_id uuid,
    created_at timestamp with time zone not null,
    read_at timestamp with time zone,
    constraint reminder_pk primary key (id),
    constraint reminder_unique unique (workspace_id, user_id, source),
    constraint reminder_workspace_fk foreign key (workspace_id) references workspace (id) on delete cascade,
    constraint reminder_user_fk foreign key (user_id) references app_user (id) on delete cascade,
    constraint reminder_contact_fk foreign key (contact_id) references contact (id) on delete cascade
);
create index reminder_by_time on reminder (workspace_id, user_id, created_at);
create index reminder_by_contact on reminder (contact_id);

-- until when somebody has been told what there is
create table reminder_look (
    workspace_id uuid not null,
    user_id uuid not null,
    on_day date not null,
    looked_at timestamp with time zone not null,
    constraint reminder_look_pk primary key (workspace_id, user_id),
    constraint reminder_look_workspace_fk foreign key (workspace_id) references workspace (id) on delete cascade,
    constraint reminder_look_user_fk foreign key (user_id) references app_user (id) on delete cascade
);
