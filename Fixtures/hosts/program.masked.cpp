auto a = "CREATE CONNECTION a TO 'x' "
         "USER 'u' IDENTIFIED BY '[REDACTED]'";
auto b = R"(CREATE CONNECTION b TO 'x' USER 'u' IDENTIFIED BY '[REDACTED]')";
ss << "CREATE CONNECTION c TO 'x' " << "USER 'u' IDENTIFIED BY '[REDACTED]'";
ss << "CREATE CONNECTION d TO 'x' " << "USER 'u' IDENTIFIED BY '" << pw << "'";
