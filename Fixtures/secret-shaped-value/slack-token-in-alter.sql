ALTER CONNECTION r SET ('username' = '{{vendor:slack}}');
--                                    ^^^^^^^^^^^^^^^^ secret-shaped-value [kind=alter]
