CREATE SERVER c TYPE http OPTIONS (bearer_token 'plum-tree-tea', base_path '/v1');
