ALTER CONNECTION o ('api-key' = 'swallow-dive');
--                               ^^^^^^^^^^^^ broken-statement [kind=alter redacted=false]
