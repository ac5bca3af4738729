SQL SELECT "id" FROM JSON (wrap off) "root" WITH CONNECTION (URL "https://h.example/v1", HTTPHEADER "Authorization" "Bearer plumTreeTea1plumTreeTea2");
--                                                                                                                          ^^^^^^^^^^^^^^^^^^^^^^^^ exposed-secret [key=Authorization]
SQL SELECT "id" FROM JSON (wrap off) "root" WITH CONNECTION (URL "https://h.example/v1", HTTPHEADER "Authorization" "Bearer $(vToken)");
SQL SELECT "id" FROM JSON (wrap off) "root" WITH CONNECTION (URL "https://h.example/v1", HTTPHEADER "X-Api-Key" "plum-tree-tea", QUERY "page" "one");
--                                                                                                               ^^^^^^^^^^^^^ exposed-secret [key=X-Api-Key]
SQL SELECT "id" FROM JSON (wrap off) "root" WIHT CONNECTION (URL "https://h.example/v1", HTTPHEADER "Authorization" "Barer plum-tree-tea");
--                                                                                                                         ^^^^^^^^^^^^^ exposed-secret
SQL SELECT "id" FROM JSON (wrap off) "root" WITH CONNECTION (URL "https://h.example/v1", HTTPHEADER "Accept" "text/plain", QUERY "key_type" "public");
