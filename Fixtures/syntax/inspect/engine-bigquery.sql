CREATE CONNECTION `p.eu.c` OPTIONS (connection_type = 'CLOUD_RESOURCE', friendly_name = 'orders');
