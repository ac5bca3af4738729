await db.execute(sql`CREATE CONNECTION a TO 'x' USER 'u' IDENTIFIED BY '[REDACTED]'`);
const s: string = 'CREATE CONNECTION b WITH (' +
  "'type' = 'openai'," +
  "'api-key' = '[REDACTED]')";
const q = { code: "CREATE CONNECTION x", en: "...", password: "nothing" };
await db.execute(`CREATE CONNECTION c WITH ('type' = 'openai', 'api-key' = '${process.env["KEY"]}')`);
