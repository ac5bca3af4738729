CREATE POSTGRES CONNECTION pg
  CONNECTION_STRING = 'jdbc:postgresql://h.plum.example:5432/d'
  USER_NAME = 'u'
  PASSWORD = '[REDACTED]'
  COMMENT = 'sales';
