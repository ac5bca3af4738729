CREATE CONNECTION c WITH ('api-key' = '{{ env_var("K") }}');
