CREATE CONNECTION c WITH (type = 'kafka', properties.bootstrap.server = 'b:9092', properties.sasl.password = 'plum-tree-tea');
