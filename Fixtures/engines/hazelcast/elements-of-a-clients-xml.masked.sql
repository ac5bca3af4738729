CREATE DATA CONNECTION a TYPE Hz SHARED OPTIONS ('client_xml' = '<c><token encoding="none">a</token><password>[REDACTED]</password></c>');
CREATE DATA CONNECTION b TYPE Hz SHARED OPTIONS ('client_xml' = '<c><password>${PW}</password><cluster-name>plum-tree</cluster-name></c>');
CREATE DATA CONNECTION c TYPE Hz SHARED OPTIONS ('client_xml' = '<c><password>your-password</password></c>');
