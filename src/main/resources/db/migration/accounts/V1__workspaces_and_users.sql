create table workspace (
    id uuid not null,
    name varchar(200) not null,
    time_zone varchar(64) not null,
    pace_days integer not null,
    region varchar(2) not null,
    created_at timestamp with time zone not null,
    version integer not null,
    constraint workspace_pk primary key (id)
);

create table app_user (
    id uuid not null,
    email varchar(320) not null,
    name varchar(200) not null,
    password_hash varchar(200) not null,
    created_at timestamp with time zone not null,
    version integer not null,
    constraint app_user_pk primary key (id),
    constraint app_user_email_unique unique (email)
);

create table membership (
    id uuid not null,
    workspace_id uuid not null,
    user_id uuid not null,
    role varchar(20) not null,
    constraint membership_pk primary key (id),
    constraint membership_unique unique (workspace_id, user_id),
    constraint membership_workspace_fk foreign key (workspace_id) references workspace (id) on delete cascade,
    constraint membership_user_fk foreign key (user_id) references app_user (id) on delete cascade
);

-- wrong sign-ins in a row, by the email as typed, whether or not it has an account
create table sign_in_failure (
    email varchar(320) not null,
    failures integer not null,
    last_at timestamp with time zone not null,
    open_at timestamp with time zone not null,
    constraint sign_in_failure_pk primary key (email)
);

-- Spring Security's remember-me tokens; its names
create table persistent_logins (
    series varchar(64) not null,
    username varchar(320) not null,
    token varchar(64) not null,
    last_used timestamp not null,
    constraint persistent_logins_pk primary key (series)
);
create index persistent_logins_username on persistent_logins (username);
