fn f() {
    let a = r#"CREATE CONNECTION "a" TO 'x' USER 'u' IDENTIFIED BY '[REDACTED]'"#;
    let b = "CREATE CONNECTION b TO 'x' \
             USER 'u' IDENTIFIED BY '[REDACTED]'";
    let c = concat!("CREATE CONNECTION c TO 'x' ", "USER 'u' IDENTIFIED BY '[REDACTED]'");
    let d = format!("CREATE CONNECTION d TO 'x' USER 'u' IDENTIFIED BY '{}'", pw);
    let e = r"CREATE CONNECTION e WITH ('type' = 'openai', 'api-key' = '[REDACTED]')";
}
