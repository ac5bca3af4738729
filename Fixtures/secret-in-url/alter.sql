ALTER CONNECTION pg SET ('endpoint' = 'jdbc:postgresql://db.plum.example/orders?password=pebble-dash');
--                                                                                       ^^^^^^^^^^^ secret-in-url [kind=alter]
