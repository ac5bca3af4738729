CREATE CONNECTION "m"."p"."a" TO POSTGRES (HOST 'h', USER SECRET "u", PASSWORD SECRET "m"."public"."pg_pass", DATABASE 'app');
CREATE CONNECTION b TO POSTGRES (HOST 'h', PASSWORD SECRET m.p.pg_pass, SSL KEY SECRET m."p".`k`);
ALTER CONNECTION b SET (PASSWORD SECRET "new_pass");
CREATE CONNECTION c TYPE postgresql OPTIONS (host :host, user :user, password :pw);
CREATE CONNECTION d TYPE postgresql OPTIONS (host 'h', user 'u', password :'pw');
CREATE CONNECTION e TYPE postgresql OPTIONS (host 'h', user 'u', password :"pw");
CREATE CONNECTION f TO 'jdbc:x' USER :u IDENTIFIED BY :pw;
CREATE CONNECTION g TO KAFKA (BROKER 'b', properties.sasl.password = {{ env_var('K') }});
CREATE CONNECTION h WITH (type = 'kafka', 'properties.sasl.password' = {{ env_var("K") }}, properties.sasl.username = 'u');
