-- what one did for the people of an interaction, and what one asked of them; null for nothing
alter table interaction add column gave varchar(300);
alter table interaction add column asked varchar(300);
