await db.execute(sql`CREATE CONNECTION a TO 'x' USER 'u' IDENTIFIED BY 'plum-tree-1'`);
--                                                                      ^^^^^^^^^^^ exposed-secret
const s: string = 'CREATE CONNECTION b WITH (' +
  "'type' = 'openai'," +
  "'api-key' = 'plum-tree-2')";
--              ^^^^^^^^^^^ exposed-secret
const q = { code: "CREATE CONNECTION x", en: "...", password: "nothing" };
await db.execute(`CREATE CONNECTION c WITH ('type' = 'openai', 'api-key' = '${process.env["KEY"]}')`);
