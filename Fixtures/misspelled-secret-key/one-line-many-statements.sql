CREATE CONNECTION a WITH ('paswword' = 'vetch-1'); CREATE CONNECTION b WITH ('tokenn' = 'vetch-2'); CREATE CONNECTION c WITH ('apii-key' = 'vetch-3');
--                                      ^^^^^^^ misspelled-secret-key [name=a]
--                                                                                       ^^^^^^^ misspelled-secret-key [name=b]
--                                                                                                                                          ^^^^^^^ misspelled-secret-key [name=c]
