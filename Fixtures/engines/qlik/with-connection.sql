SQL SELECT "id" FROM JSON (wrap off) "root" WITH CONNECTION (URL "https://h.example/v1", HTTPHEADER "Authorization" "Bearer plumTreeTea1plumTreeTea2");
--                                                                                                                          ^^^^^^^^^^^^^^^^^^^^^^^^ secret-in-url
SQL SELECT "id" FROM JSON (wrap off) "root" WITH CONNECTION (URL "https://h.example/v1", HTTPHEADER "Authorization" "Bearer $(vToken)");
