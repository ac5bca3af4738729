CREATE MYSQL CONNECTION my CONNECTION_STRING = 'jdbc:mysql://h:3306/d?user=u&password=up-keep' USER_NAME = 'u' PASSWORD = '${PW}';
--                                                                                    ^^^^^^^ secret-in-url
