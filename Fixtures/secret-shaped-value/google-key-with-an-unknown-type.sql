CREATE CONNECTION n WITH ('type' = 'llamahub', 'endpoint' = 'https://plum.example', 'project' = '{{vendor:google}}');
--                                  ^^^^^^^^ unknown-type
--                                                                                               ^^^^^^^^^^^^^^^^^ secret-shaped-value
