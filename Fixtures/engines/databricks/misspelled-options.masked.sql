CREATE CONNECTION pg TYPE postgresql OPTOINS (host 'h.example', password '[REDACTED]');
