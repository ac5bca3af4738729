auto a = "CREATE CONNECTION a TO 'x' "
         "USER 'u' IDENTIFIED BY 'plum-tree-1'";
--                                ^^^^^^^^^^^ exposed-secret
auto b = R"(CREATE CONNECTION b TO 'x' USER 'u' IDENTIFIED BY 'plum-tree-2')";
--                                                             ^^^^^^^^^^^ exposed-secret
ss << "CREATE CONNECTION c TO 'x' " << "USER 'u' IDENTIFIED BY 'plum-tree-3'";
--                                                              ^^^^^^^^^^^ exposed-secret
ss << "CREATE CONNECTION d TO 'x' " << "USER 'u' IDENTIFIED BY '" << pw << "'";
