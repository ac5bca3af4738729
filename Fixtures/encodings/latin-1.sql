-- Schlüssel für die Übersetzung
CREATE CONNECTION ü WITH ('type' = 'rest', 'endpoint' = 'https://plum.example', 'username' = 'jürgen', 'password' = 'größe-zählt'); -- ä
