const page = <>
<Code sql="CREATE CONNECTION a WITH ('type' = 'openai', 'api-key' = 'plum-tree-1')" token="abc" />
--                                                                   ^^^^^^^^^^^ exposed-secret
<Code sql={`CREATE CONNECTION b WITH ('type' = 'openai', 'api-key' = '${key}')`} />
<Card title="CREATE CONNECTION" icon="plug" href="/sql/commands/sql-create-connection" token="plumtree" />
<Code sql="CREATE CONNECTION c WITH (&apos;type&apos; = &apos;openai&apos;, &apos;api-key&apos; = &apos;plum-tree-2&apos;)" />
--                                                                                                      ^^^^^^^^^^^ exposed-secret
</>;
