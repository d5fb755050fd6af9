-- what a merge noted of a tie begins with whether it went or was moved, under one word
update contact_merge_row
   set content = 'moved' || chr(31) || content
 where what = 'tie';
update contact_merge_row
   set what = 'tie',
       content = 'gone' || chr(31) || content
 where what = 'tie removed';
-- and of a place in the circles, of which day and rank weight it was: of none here, so that it is worked out anew
update contact_merge_row
   set content = content || case when content like '% %' then '' else ' -' end || ' 0 0'
 where what = 'engagement.place';
