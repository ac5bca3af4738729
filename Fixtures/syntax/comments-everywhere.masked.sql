CREATE /* a */ CONNECTION /* b; */ o -- c
WITH /* ( */ (
  /* 'type' is next */ 'type' /* = */ = /* 'x' */ 'openai', -- ,
  'endpoint' = -- 'nothing'
    'https://api.openai.com/v1',
  'api-key' /* '=' */
    =
    /* 'no' */ '[REDACTED]' /* ' */
) -- )
;
