int connlint_search_stub(void);
