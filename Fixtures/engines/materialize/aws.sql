CREATE CONNECTION aws TO AWS (
    ENDPOINT = 'https://s3.plum.example',
    REGION = 'eu-west-1',
    ACCESS KEY ID = 'ash-gall',
--                   ^^^^^^^^ exposed-secret [key=ACCESS KEY ID]
    SECRET ACCESS KEY = 'elm-gall',
--                       ^^^^^^^^ exposed-secret [key=SECRET ACCESS KEY]
    SESSION TOKEN = 'yew-gall'
--                   ^^^^^^^^ exposed-secret [key=SESSION TOKEN]
);
CREATE CONNECTION role TO AWS (ASSUME ROLE ARN = 'arn:aws:iam::400121260767:role/MaterializeRole');
