CREATE CONNECTION c TYPE mysql OPTIONS (host 'h') COMMENT 'orders';
