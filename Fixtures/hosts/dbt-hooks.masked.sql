{{ config(pre_hook=["CREATE OR REPLACE CONNECTION a TO 'jdbc:x' USER 'u' IDENTIFIED BY '[REDACTED]'", "CREATE CONNECTION b TO 'jdbc:x' USER 'u' IDENTIFIED BY '[REDACTED]'"]) }}
{{ config(post_hook="CREATE CONNECTION c TO 'jdbc:x' USER 'u' IDENTIFIED BY '{{ env_var("PW") }}'") }}
select 1
