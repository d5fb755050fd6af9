-- the server a workspace sends its mail through, where the environment names none
create table mail_server (
    workspace_id uuid not null,
    host varchar(255) not null,
    port integer not null,
    encryption varchar(10) not null,
    user_name varchar(320) not null,
    -- encrypted, see SealedPasswords
    password varchar(2000),
    sender varchar(320) not null,
    constraint mail_server_pk primary key (workspace_id),
    constraint mail_server_workspace_fk foreign key (workspace_id) references workspace (id) on delete cascade
);
