connection:
  type: postgres
  password: plum-tree-tea
create:
  connection: true
spring.datasource.connection.password=plum-tree-tea
