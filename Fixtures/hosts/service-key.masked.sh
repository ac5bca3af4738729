#!/bin/sh
confluent flink connection create i --type vertexai --endpoint https://x --service-key '[REDACTED]'
echo done
