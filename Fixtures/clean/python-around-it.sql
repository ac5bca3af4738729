conn = create_connection(user="u", password="plum-tree-tea")
CONNECTION = {"password": "plum-tree-tea"}
class Connection(Base): token = "plum-tree-tea"
