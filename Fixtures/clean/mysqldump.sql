-- MySQL dump 10.13  Distrib 8.0.36
/*!40101 SET @OLD_COLLATION_CONNECTION=@@COLLATION_CONNECTION */;
/*!40101 SET NAMES utf8mb4 */;
INSERT INTO `settings` VALUES (1,'connection','api-key','plum-tree-tea'),(2,'create connection','password','plum');
/*!40101 SET COLLATION_CONNECTION=@OLD_COLLATION_CONNECTION */;
