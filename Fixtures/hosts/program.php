<?php
$a = "CREATE CONNECTION a TO 'x' USER 'u' IDENTIFIED BY 'plum-tree-1'";
--                                                       ^^^^^^^^^^^ exposed-secret
$b = 'CREATE CONNECTION b WITH (\'type\' = \'openai\', ' .
  '\'api-key\' = \'plum-tree-2\')';
--                 ^^^^^^^^^^^ exposed-secret
$c = "CREATE CONNECTION c TO 'x' USER 'u' IDENTIFIED BY '" . $pw . "'";
$d = "CREATE CONNECTION d TO 'x' USER 'u' IDENTIFIED BY '{$cfg['pw']}'";
$e = <<<SQL
CREATE CONNECTION e TO 'x' USER 'u' IDENTIFIED BY 'plum-tree-3'
--                                                 ^^^^^^^^^^^ exposed-secret
SQL;
$f = 'CREATE CONNECTION f TO "x" USER "u" IDENTIFIED BY "' . $pw . '"';
