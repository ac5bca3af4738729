CREATE CONNECTION `p.us.c` OPTIONS (connection_type = 'CLOUD_RESOURCE', friendly_name = 'f', description = 'd');
ALTER CONNECTION `p.us.c` SET OPTIONS (description = 'other');
