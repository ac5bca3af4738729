CREATE CONNECTION a WITH ('type' = 'rest', 'endpoint' = 'https://plum.example', 'token' = 'one'); --connlint:ignore exposed-secret
CREATE CONNECTION b WITH ('type' = 'rest', 'endpoint' = 'https://plum.example', 'token' = 'two'); --   connlint:ignore   exposed-secret
CREATE CONNECTION c WITH ('type' = 'rest', 'endpoint' = 'https://plum.example', 'tokne' = 'three', 'token' = 'four'); -- connlint:ignore exposed-secret, misspelled-secret-key -- reason
