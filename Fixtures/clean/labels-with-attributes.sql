<Card title="CREATE CONNECTION" icon="plug" href="/sql/create-connection" token="plum-tree-tea">
<Card title='ALTER CONNECTION' icon='plug' token='plum-tree-tea'>
{ code: "CREATE CONNECTION x", password: "plum-tree-tea" }
labels = ["CREATE CONNECTION", "token", "plum-tree-tea"]
