CREATE CONNECTION ora TO 'jdbc:oracle:thin:@//h:1521/x' USER 'sys' IDENTIFED BY '[REDACTED]';
