EXECUTE IMMEDIATE 'CREATE CONNECTION a WITH (''type'' = ''openai'', ''api-key'' = ''plum-tree-1'')';
--                                                                                  ^^^^^^^^^^^ exposed-secret
EXECUTE IMMEDIATE 'CREATE CONNECTION b TO ''x'' USER ''u'' IDENTIFIED BY ''' || pw || '''';
BEGIN
  EXECUTE IMMEDIATE '
    CREATE CONNECTION c
    TO ''x'' USER ''u'' IDENTIFIED BY ''plum-tree-2''';
--                                      ^^^^^^^^^^^ exposed-secret
END;
SELECT query([[CREATE CONNECTION d TO 'x' USER 'u' IDENTIFIED BY 'plum-tree-3']]);
--                                                                ^^^^^^^^^^^ exposed-secret
INSERT INTO h VALUES ('CREATE CONNECTION e TO ''x'' USER ''u'' IDENTIFIED BY ''plum-tree-4''', 'joe');
--                                                                             ^^^^^^^^^^^ exposed-secret
