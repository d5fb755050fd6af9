-- What the engagement model remembers of each contact: with lag 0 as of today, with lag 90 as of 90 days ago, which is
-- where the score before comes from. A contact nothing was logged with has no rows, or an empty one to keep a choice.
create table engagement_state (
    contact_id uuid not null,
    lag smallint not null,
    workspace_id uuid not null,
    interactions integer not null,
    active_days integer not null,
    first_day date not null,
    last_day date not null,
    frequency double precision not null,
    inbound double precision not null,
    outbound double precision not null,
    day_weight double precision not null,
    day_inbound double precision not null,
    day_outbound double precision not null,
    unanswered integer not null,
    unanswered_today boolean not null,
    rank_weight double precision not null,
    closed_touches integer not null,
    closed_answers integer not null,
    recent_touches integer not null,
    recent_answers integer not null,
    -- from here on only with lag 0; the latest interaction orders those of one day
    latest_at timestamp with time zone,
    latest_id uuid,
    circle varchar(10),
    beyond_since date,
    pinned varchar(10),
    cadence_days integer,
    -- what is shown, as last worked out
    score integer,
    score_before integer,
    usual_gap_days integer,
    touch_value double precision,
    cooling varchar(10),
    constraint engagement_state_pk primary key (contact_id, lag),
    constraint engagement_state_workspace_fk foreign key (workspace_id) references workspace (id) on delete cascade,
    constraint engagement_state_contact_fk foreign key (contact_id) references contact (id) on delete cascade
);
create index engagement_state_in_order on engagement_state (workspace_id, lag, contact_id);
create index engagement_state_by_rank on engagement_state (workspace_id, lag, rank_weight desc);
create index engagement_state_by_value on engagement_state (workspace_id, lag, touch_value desc);
create index engagement_state_by_cooling on engagement_state (workspace_id, cooling, touch_value desc);

-- the last day everything was brought up to
create table engagement_day (
    workspace_id uuid not null,
    on_day date not null,
    claimed_until timestamp with time zone,
    constraint engagement_day_pk primary key (workspace_id),
    constraint engagement_day_workspace_fk foreign key (workspace_id) references workspace (id) on delete cascade
);
