SQL SELECT "id" FROM JSON (wrap off) "root" WITH CONNECTION (URL "https://h.example/v1", HTTPHEADER "Authorization" "Bearer [REDACTED]");
SQL SELECT "id" FROM JSON (wrap off) "root" WITH CONNECTION (URL "https://h.example/v1", HTTPHEADER "Authorization" "Bearer $(vToken)");
SQL SELECT "id" FROM JSON (wrap off) "root" WITH CONNECTION (URL "https://h.example/v1", HTTPHEADER "X-Api-Key" "[REDACTED]", QUERY "page" "one");
SQL SELECT "id" FROM JSON (wrap off) "root" WIHT CONNECTION (URL "https://h.example/v1", HTTPHEADER "Authorization" "Barer [REDACTED]");
SQL SELECT "id" FROM JSON (wrap off) "root" WITH CONNECTION (URL "https://h.example/v1", HTTPHEADER "Accept" "text/plain", QUERY "key_type" "public");
