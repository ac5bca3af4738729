CREATE CONNECTION a TYPE postgresql OPTIONS (host 'h', port '5432', user 'u', pasword 'box-leaf');
--                                                                                     ^^^^^^^^ misspelled-secret-key [key=pasword]
CREATE CONNECTION b TYPE http OPTIONS (host 'h', port '443', bearer_tokne 'bay-leaf');
--                                                                         ^^^^^^^^ misspelled-secret-key
