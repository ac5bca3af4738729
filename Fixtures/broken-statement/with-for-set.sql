ALTER CONNECTION o WITH ('api-key' = 'swallow-wort');
--                                    ^^^^^^^^^^^^ broken-statement
