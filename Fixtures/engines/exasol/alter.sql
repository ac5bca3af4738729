ALTER CONNECTION ora TO '192.168.6.11..14:8563' USER 'scott' IDENTIFIED BY 'catflap';
--                                                                          ^^^^^^^ exposed-secret [kind=alter]
