local q = "CREATE CONNECTION a TO 'x' USER 'u' IDENTIFIED BY '" .. pw .. "'"
local r = [[CREATE CONNECTION b TO 'x' USER 'u' IDENTIFIED BY 'plum-tree-1']]
--                                                             ^^^^^^^^^^^ exposed-secret
local s = "CREATE CONNECTION c TO 'x' " .. "USER 'u' IDENTIFIED BY 'plum-tree-2'"
--                                                                  ^^^^^^^^^^^ exposed-secret
