SQL SELECT "id" FROM JSON (wrap off) "root" WITH CONNECTION (URL "https://h.example/v1", HTTPHEADER "Authorization" "Bearer [REDACTED]");
SQL SELECT "id" FROM JSON (wrap off) "root" WITH CONNECTION (URL "https://h.example/v1", HTTPHEADER "Authorization" "Bearer $(vToken)");
