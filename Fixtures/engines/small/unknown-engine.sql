-- No grammar has this; a key for secrets is one all the same.
CREATE CONNECTION warehouse USING DRIVER 'acme' PARAMETERS (server = 'h.plum.example', login = 'u', password = 'small-elm');
--                                                                                                              ^^^^^^^^^ broken-statement
