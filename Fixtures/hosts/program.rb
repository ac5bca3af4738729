a = "CREATE CONNECTION a TO 'x' USER 'u' IDENTIFIED BY 'plum-tree-1'"
--                                                      ^^^^^^^^^^^ exposed-secret
b = "CREATE CONNECTION b TO 'x' USER 'u' IDENTIFIED BY '#{ENV["PW"]}'"
c = "CREATE CONNECTION c TO 'x' " \
    "USER 'u' IDENTIFIED BY 'plum-tree-2'"
--                           ^^^^^^^^^^^ exposed-secret
d = <<~SQL
  CREATE CONNECTION d TO 'x' USER 'u' IDENTIFIED BY 'plum-tree-3'
--                                                   ^^^^^^^^^^^ exposed-secret
SQL
execute %q(CREATE CONNECTION e TO 'x' USER 'u' IDENTIFIED BY 'plum-tree-4')
--                                                            ^^^^^^^^^^^ exposed-secret
