const a = `CREATE CONNECTION a WITH ('type' = 'openai', 'endpoint' = '${ep}', 'api-key' = '[REDACTED]')`;
const b = "\nCREATE CONNECTION b WITH ('type' = 'openai',\n'api-key' = '[REDACTED]')\n";
const c = 'CREATE CONNECTION c WITH (\'type\' = \'openai\', \'api-key\' = \'[REDACTED]\')';
const d = 'CREATE CONNECTION d TO "x" USER "u" IDENTIFIED BY "' + pw + '"';
const e = ["CREATE CONNECTION e WITH (",
  "'type' = 'openai',",
  "'api-key' = '[REDACTED]')"].join("\n");
const f = "CREATE CONNECTION f WITH (\u0027type\u0027 = \u0027openai\u0027, \u0027api-key\u0027 = \u0027[REDACTED]\u0027)";
const g = `CREATE CONNECTION g TO 'x' USER 'u' IDENTIFIED BY '${cfg["pw"]}'`;
db.query(`
  CREATE CONNECTION h TO 'x'
  USER 'u' IDENTIFIED BY '[REDACTED]'
`);
db.query(`USE x;
  CREATE CONNECTION i TO 'x'
  USER 'u' IDENTIFIED BY '[REDACTED]'`);
db.query(`USE x;
  CREATE CONNECTION j TO 'x'
  USER 'u' IDENTIFIED BY '[REDACTED]'`);
