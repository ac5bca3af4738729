const a = `CREATE CONNECTION a WITH ('type' = 'openai', 'endpoint' = '${ep}', 'api-key' = 'plum-tree-1')`;
--                                                                                         ^^^^^^^^^^^ exposed-secret
const b = "\nCREATE CONNECTION b WITH ('type' = 'openai',\n'api-key' = 'plum-tree-2')\n";
--                                                                      ^^^^^^^^^^^ exposed-secret
const c = 'CREATE CONNECTION c WITH (\'type\' = \'openai\', \'api-key\' = \'plum-tree-3\')';
--                                                                          ^^^^^^^^^^^ exposed-secret
const d = 'CREATE CONNECTION d TO "x" USER "u" IDENTIFIED BY "' + pw + '"';
const e = ["CREATE CONNECTION e WITH (",
  "'type' = 'openai',",
  "'api-key' = 'plum-tree-4')"].join("\n");
--              ^^^^^^^^^^^ exposed-secret
const f = "CREATE CONNECTION f WITH (\u0027type\u0027 = \u0027openai\u0027, \u0027api-key\u0027 = \u0027plum-tree-5\u0027)";
--                                                                                                      ^^^^^^^^^^^ exposed-secret
const g = `CREATE CONNECTION g TO 'x' USER 'u' IDENTIFIED BY '${cfg["pw"]}'`;
db.query(`
  CREATE CONNECTION h TO 'x'
  USER 'u' IDENTIFIED BY 'plum-tree-6'
--                        ^^^^^^^^^^^ exposed-secret
`);
db.query(`USE x;
  CREATE CONNECTION i TO 'x'
  USER 'u' IDENTIFIED BY 'plum-tree-7'`);
--                        ^^^^^^^^^^^ exposed-secret
db.query(`USE x;
  CREATE CONNECTION j TO 'x'
  USER 'u' IDENTIFIED BY 'plum-tree-8'`);
--                        ^^^^^^^^^^^ exposed-secret
