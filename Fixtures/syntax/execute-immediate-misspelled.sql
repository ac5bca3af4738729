BEGIN
  EXECUTE IMMEDIATE '
    CREATE CONNECTION o WITH (
      ''type'' = ''mongodb'',
      ''endpoint'' = ''mongodb+srv://c0.plum.example'',
      ''username'' = ''u'',
      ''pasword'' = ''chiffchaff-2''
--                    ^^^^^^^^^^^^ misspelled-secret-key
    )';
END;
