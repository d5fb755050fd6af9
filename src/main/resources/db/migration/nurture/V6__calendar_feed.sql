-- the secret address under which a calendar program reads; only a fingerprint of it is kept
create table calendar_feed (
    workspace_id uuid not null,
    user_id uuid not null,
    fingerprint varchar(64) not null,
    created_at timestamp with time zone not null,
    constraint calendar_feed_pk primary key (workspace_id, user_id),
    constraint calendar_feed_fingerprint_unique unique (fingerprint),
    constraint calendar_feed_workspace_fk foreign key (workspace_id) references workspace (id) on delete cascade,
    constraint calendar_feed_user_fk foreign key (user_id) references app_user (id) on delete cascade
);
