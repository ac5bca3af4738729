CREATE CONNECTION pl WITH (type = 'privatelink', provider = 'aws', service.name = 'com.amazonaws.vpce.us-east-1.vpce-svc-0123');
