fn f() {
    let a = r#"CREATE CONNECTION "a" TO 'x' USER 'u' IDENTIFIED BY 'plum-tree-1'"#;
--                                                                  ^^^^^^^^^^^ exposed-secret
    let b = "CREATE CONNECTION b TO 'x' \
             USER 'u' IDENTIFIED BY 'plum-tree-2'";
--                                   ^^^^^^^^^^^ exposed-secret
    let c = concat!("CREATE CONNECTION c TO 'x' ", "USER 'u' IDENTIFIED BY 'plum-tree-3'");
--                                                                          ^^^^^^^^^^^ exposed-secret
    let d = format!("CREATE CONNECTION d TO 'x' USER 'u' IDENTIFIED BY '{}'", pw);
    let e = r"CREATE CONNECTION e WITH ('type' = 'openai', 'api-key' = 'plum-tree-4')";
--                                                                      ^^^^^^^^^^^ exposed-secret
}
