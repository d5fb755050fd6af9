-- those due longest are read in the order of the index
drop index cadence_by_due;
create index cadence_by_due on cadence (workspace_id, due_on, contact_id);
