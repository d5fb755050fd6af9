-- how many came of what was passed on, those who are named included; null where nobody counted
alter table passing_on add column came integer;
