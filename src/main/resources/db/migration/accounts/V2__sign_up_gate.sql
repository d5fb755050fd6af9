-- one row, held by whoever signs up, so that of two first visitors at once only one becomes the owner
create table sign_up_gate (
    id integer not null,
    constraint sign_up_gate_pk primary key (id)
);
insert into sign_up_gate (id) values (1);
