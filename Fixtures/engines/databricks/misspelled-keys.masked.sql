CREATE CONNECTION a TYPE postgresql OPTIONS (host 'h', port '5432', user 'u', pasword '[REDACTED]');
CREATE CONNECTION b TYPE http OPTIONS (host 'h', port '443', bearer_tokne '[REDACTED]');
