CREATE DATA CONNECTION c TYPE Kafka SHARED OPTIONS ('bootstrap.servers' = 'b:9092', 'sasl.password' = 'plum-tree-tea');
