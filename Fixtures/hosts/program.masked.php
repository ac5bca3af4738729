<?php
$a = "CREATE CONNECTION a TO 'x' USER 'u' IDENTIFIED BY '[REDACTED]'";
$b = 'CREATE CONNECTION b WITH (\'type\' = \'openai\', ' .
  '\'api-key\' = \'[REDACTED]\')';
$c = "CREATE CONNECTION c TO 'x' USER 'u' IDENTIFIED BY '" . $pw . "'";
$d = "CREATE CONNECTION d TO 'x' USER 'u' IDENTIFIED BY '{$cfg['pw']}'";
$e = <<<SQL
CREATE CONNECTION e TO 'x' USER 'u' IDENTIFIED BY '[REDACTED]'
SQL;
$f = 'CREATE CONNECTION f TO "x" USER "u" IDENTIFIED BY "' . $pw . '"';
